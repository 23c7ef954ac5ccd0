"""What asks something about a person and is named by no rule: where it most likely belongs.

Tried only when no rule has fired, on each clause that asks, and only where a person is meant and the question is none of
education.py. A consult notice is then right more often than an answer; the last rule is the widest.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule, any_of

RULES = (
    Rule(
        id="person.dosing",
        hint=True,
        route=Route.DOSING,
        reason="A dose, an amount or a spacing, and a person.",
        pattern=r"\b(?:dos(?:e|es|age|ing)|mg|amounts?|how much (?!does|is it|it)|stronger|weaker|strength|lozenges?|troches?|tablets?|(?:another|extra|more|fewer|third|fourth|less) (?:spray|one|infusions?|session)s?|swish|under my tongue|every (?:other )?(?:day|night|week)|how often|too (?:often|much|many|soon|little)|bump (?:it|me|up)|double|half|take it (?:with|at|before|in)|(?:how|space|far) (?:many|far|apart)|up it|titrat[a-z]*|come down|tolerance)\b",
        unless=r"\b(?:how often|how many times) (?:do|will|does|did|are) (?:they|staff|nurses?|the|you)\b|\bcalled\b|\bmake sure\b|\bblood pressure\b",
        catches=("Could I have a third spray if nothing happened", "can my lozenge be a stronger one"),
        leaves=("When can I drive?", "Could my daughter benefit"),
    ),
    Rule(
        id="person.interaction",
        hint=True,
        route=Route.INTERACTION,
        reason="Another medicine or substance, and a person.",
        pattern=r"\b(?:{named_drug}|{substance}|{drug_class}|{my_meds}|alcohol|beers?|wine|booze|vodka|a drink|drinks|meds|medicines?|medications?|pills)\b",
        unless=r"\b(?:mention|ask|do staff|staff give|give (?:myself|it|the)|tell|list|bring|about (?:my|the) medic|failed|tried|did not work|never worked|stopped working)\b",
        catches=("will suboxone interfere with mine", "any issue with me being on ozempic"),
        leaves=("Could my daughter benefit",),
    ),
    Rule(
        id="person.treatment",
        hint=True,
        route=Route.TREATMENT_DECISION,
        reason="Which, whether, when to start, stop, go on or change, and a person.",
        pattern=r"\b(?:should|shall|ought|stop|quit|keep going|keep (?:doing|getting|having)|continue|carry on|switch|change (?:to|from|treatment)|give up|skip|pause|start|worth|better off|which (?:one|would|is)|what would you|recommend|suggest|advise|choose|pick|instead|or (?:ketamine|ect|tms|iv|spravato|not)|try|go (?:for|with|back|ahead)|drop|wait|maintenance|another round|good idea|bad idea|smart|wise)\b",
        unless=r"\b(?:ask|asking|tell|know|claims?|believe|walk away|report|careful|website|rely|records|questions?|when should i (?:get|see|call)|should (?:a|an|the|my) (?:[a-z]+ )?(?:clinic|doctor|therapist|nurse|team|person)|second opinion|write|pack|keep (?:a|track|notes)|mention|bring|wear|expect|plan (?:for|my)|avoid for|look out|block out|pick a (?:place|clinic)|call (?:the|my))\b",
        catches=("should mum go for ect first", "What would you pick for me", "is my son better off with ect"),
        leaves=("Could my daughter benefit",),
    ),
    Rule(
        id="person.condition",
        hint=True,
        route=Route.ELIGIBILITY,
        reason="A condition of a person, and a question that is none of education's.",
        pattern=any_of(
            r"\b(?:{condition})\b|\b(?:my|his|her) (?:liver|heart|kidneys?|lungs?|blood pressure|brain) (?:is|are|was)\b",
            r"\bno ketamine\b|\bso no\b|\bdeal ?breaker\b",
        ),
        unless=any_of(
            r"\b(?:since|after (?:my|the|his|her)|caus(?:e|ed|ing)|from (?:it|ketamine|the)|happening|normal)\b",
            r"\b(?:nausea|headaches?|dizz[a-z]*|sleep[a-z]*)\b|\bapproved for\b",
            r"\b(?:what|which) (?:number|happened|line|help)|\bwhy (?:do|does|did)\b|\bapproved\b",
        ),
        catches=("so because I have liver disease that's a no?", "Would k help or make it worse for me, i have borderline"),
        leaves=("Could my daughter benefit",),
    ),
    Rule(
        id="person.symptom",
        hint=True,
        route=Route.DIAGNOSIS,
        reason="A symptom or a reading, and a person.",
        pattern=r"\b(?:normal|pain|hurts?|hurting|sore|ache|headaches?|dizzy|nausea|nauseous|vomit[a-z]*|blurry|vision|pee(?:ing)?|bladder|blood|urine|liver|skin|rash|itch[a-z]*|numb|tingl[a-z]*|foggy|fog|memory|confus[a-z]+|mood|crash(?:ed)?|manic|hyper|angry|weepy|crying|flat|worse|weird|strange|symptoms?|side effects?|reaction|withdrawal|addict[a-z]*|crav[a-z]+|sleep|insomnia|tired|exhausted|nightmares?|flashbacks?|hallucinat[a-z]+|voices|seeing|hearing|heart|palpitations|pressure|reading|worried|worry|concern(?:ed|ing)?|since|happening to|going on with|wrong with|caus(?:ed|ing)|diagnos[a-z]+|sound like|sounds? right|\d{2,3} ?(?:/|over) ?\d{2,3})\b",
        unless=any_of(
            r"\b(?:will|would|do they|does (?:the|a|someone)|should i (?:report|tell|ask|mention)|how often|how do i ask|who do i (?:call|tell)|why do they ask|do with it|what monitoring|monitor(?:ed|ing)?|check(?:ed|s)?|watch(?:ed)?|ask about|tests?)\b(?!.*\b(?:since|still|have been|has been|i have|keeps?|for (?:days|weeks|two|three))\b)",
            r"\b(?:can|could|might|may|does|do) (?:it|ketamine|esketamine|spravato|the (?:spray|drug|infusion|treatment)|you|people|someone)\b(?!.*\b(?:since|still|been|i have|be why|be causing)\b)",
        ),
        catches=("could it be why my liver numbers went up",),
        leaves=("Could my daughter benefit",),
    ),
    Rule(
        id="person.eligibility",
        hint=True,
        route=Route.ELIGIBILITY,
        reason="Whether it suits, helps or is open to a person, in whatever words.",
        pattern=any_of(
            r"\b(?:can|could|may|should|would|will|might|am|is|are|was|do|does|did|has|have|if|when|how (?:soon|about)|what (?:about|if)|be able to|possible|allowed|able|ok|okay|fine|any chance|chances?)\b{gap}\b(?:get|getting|have|having|take|taking|use|using|do|doing|try|trying|start|starting|receive|be (?:given|on|treated|accepted|approved|considered|ok|okay|safe|fine|good|right|helped|prescribed)|get on|go (?:on|ahead|for)|proceed|join|handle|tolerate|cope|benefit|respond|get better|gain|qualify|sign up)\b{near}(?:\b(?:{ketamine}|it|this|that|one|treatments?|infusions?|therapy|spray|anything|some|in|on|with)\b|[?.! ]*$)",
            r"\b(?:would|will|does|do|could|can|might|is|are|did|think|if)\b{near}\b(?:it|this|that|ketamine|esketamine|spravato|they|you|infusions?|treatment|the (?:spray|drug|medicine|treatment|infusions?))\b{near}\b(?:help|work|benefit|suit|fix|cure|save|heal|take|accept|approve|let|allow|turn|reject|consider|give|harm|hurt|make|trigger|kill|be|stop|improve|change|touch|do)\b{near}\b(?:me|my|him|her|his|us|mine|mom|mum|dad)\b",
            r"\b(?:chances?|odds|candidate|approved|eligible|too (?:old|young|sick|far gone|late|risky|fat|heavy|weak|frail)|deal ?breaker|no go|good idea|bad idea|options?|thoughts on|advice|a problem|an issue|matter|allowed|safe|right for|suitable|high risk|exclude[sd]?|ok for|okay for|good for|bad for|out of the question|off the table|worth)\b",
        ),
        unless=any_of(
            r"^(?:so |and |but |also |ok |hi |hello )*(?:what (?:is|are|does|do|did|happens|kind|should|will|can|questions?|claims?)|why|who|when|where|how (?:is|are|do|does|did|can|will|would|should|long|soon|many|often|common))\b(?!.*\b(?:for (?:me|him|her)|my case|candidate|eligible|qualify|chances?|odds|help (?:me|him|her)|work for)\b)",
            r"\b(?:do|does|will|would|did|can) (?:the |my |a |they |staff |nurses? )?(?:clinic|staff|nurse|nurses|doctor|doctors|therapist|they|team|pharmacy|insurance|rems)?\b ?(?:have to |need to )?(?:tell|ask|check|send|file|call|watch|monitor|keep|share|update|explain|touch|hold|record|cancel|rush|know|make (?:sure|me (?:sign|pay|stay|wait)))\b",
            r"\b(?:private|confidential|records?|paperwork|form|consent|stranger|partner come|support person|list|questions?|plans for|second opinion|back out|my decision|final say|legal|illegal|crime|law|mailed|drugstore|pharmacy|home|come and get|take my blood pressure|my nose|my throat|there)\b",
            r"\bwhat do i do after\b",
        ),
        catches=("Could my daughter benefit", "Any chance i'd be approved", "Does my mother with dementia stand to gain anything", "Got a pacemaker. Deal breaker for me?"),
        leaves=("How does it work?", "can i go swimming", "does the clinic send my info to the rems", "who has the final say in my care"),
    ),
)
