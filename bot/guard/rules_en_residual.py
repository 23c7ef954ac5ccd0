"""What asks something about a person and is named by no rule: where it most likely belongs.

Tried only when no rule has fired, on each clause that asks, and only where a person is meant and the question is none of
education.py. A consult notice is then right more often than an answer; the last rule is the widest.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

RULES = (
    Rule(
        id="person.dosing",
        route=Route.DOSING,
        reason="A dose, an amount or a spacing, and a person.",
        pattern=r"\b(?:dos(?:e|es|age|ing)|mg|amounts?|how much (?!does|is it|it)|stronger|weaker|strength|lozenges?|troches?|tablets?|(?:another|extra|more|fewer|third|fourth|less) (?:spray|one|infusions?|session)s?|swish|under my tongue|every (?:other )?(?:day|night|week)|how often|too (?:often|much|many|soon|little)|bump (?:it|me|up)|double|half|take it (?:with|at|before|after|in)|(?:how|space|far) (?:many|far|apart)|up it|titrat[a-z]*|come down|tolerance)\b",
        catches=("Could I have a third spray if nothing happened", "can my lozenge be a stronger one"),
        leaves=("When can I drive?", "Could my daughter benefit"),
    ),
    Rule(
        id="person.interaction",
        route=Route.INTERACTION,
        reason="Another medicine or substance, and a person.",
        pattern=r"\b(?:{named_drug}|{substance}|{drug_class}|{my_meds}|alcohol|beers?|wine|booze|vodka|a drink|drinks|meds|medicines?|medications?|pills)\b",
        unless=r"\b(?:tell|list|bring|about (?:my|the) medic|failed|tried|did not work|never worked|stopped working)\b",
        catches=("will suboxone interfere with mine", "any issue with me being on ozempic"),
        leaves=("Could my daughter benefit",),
    ),
    Rule(
        id="person.treatment",
        route=Route.TREATMENT_DECISION,
        reason="Which, whether, when to start, stop, go on or change, and a person.",
        pattern=r"\b(?:should|shall|ought|stop|quit|keep going|keep (?:doing|getting|having)|continue|carry on|switch|change (?:to|from|treatment)|give up|skip|pause|start|worth|better off|which (?:one|would|is)|what would you|recommend|suggest|advise|choose|pick|instead|or (?:ketamine|ect|tms|iv|spravato|not)|try|go (?:for|with|back|ahead)|drop|wait|maintenance|another round|good idea|bad idea|smart|wise)\b",
        catches=("should mum go for ect first", "What would you pick for me", "is my son better off with ect"),
        leaves=("Could my daughter benefit",),
    ),
    Rule(
        id="person.condition",
        route=Route.ELIGIBILITY,
        reason="A condition of a person, and a question that is none of education's.",
        pattern=r"\b(?:{condition})\b",
        unless=r"\b(?:since|after (?:my|the|his|her)|caus(?:e|ed|ing)|from (?:it|ketamine|the)|happening|normal)\b|\b(?:nausea|headaches?|dizz[a-z]*|sleep[a-z]*)\b",
        catches=("so because I have liver disease that's a no?", "Would k help or make it worse for me, i have borderline"),
        leaves=("Could my daughter benefit",),
    ),
    Rule(
        id="person.symptom",
        route=Route.DIAGNOSIS,
        reason="A symptom or a reading, and a person.",
        pattern=r"\b(?:normal|pain|hurts?|hurting|sore|ache|headaches?|dizzy|nausea|nauseous|vomit[a-z]*|blurry|vision|pee(?:ing)?|bladder|blood|urine|liver|skin|rash|itch[a-z]*|numb|tingl[a-z]*|foggy|fog|memory|confus[a-z]+|mood|crash(?:ed)?|manic|hyper|angry|weepy|crying|flat|worse|weird|strange|symptoms?|side effects?|reaction|withdrawal|addict[a-z]*|crav[a-z]+|sleep|insomnia|tired|exhausted|nightmares?|flashbacks?|hallucinat[a-z]+|voices|seeing|hearing|heart|palpitations|pressure|reading|worried|worry|concern(?:ed|ing)?|since|happening to|going on with|wrong with|caus(?:ed|ing)|diagnos[a-z]+|sound like|sounds? right|\d{2,3} ?(?:/|over) ?\d{2,3})\b",
        catches=("could it be why my liver numbers went up", "memory is shot, did it do that to me"),
        leaves=("Could my daughter benefit",),
    ),
    Rule(
        id="person.eligibility",
        route=Route.ELIGIBILITY,
        reason="Anything else asked about a person: whether it suits, helps or is open to them.",
        pattern=r"\b(?:can|could|would|will|is|am|are|does|do|did|may|might|has|have|if|any|chance|ok|okay|safe|good|right|allowed|help|work|possible|option|thoughts|too|get|got|what (?:about|if)|how (?:about|likely|well)|deal ?breaker|problem|issue|matter|candidate|approved|benefit|benefits|diagnosed|recommended|offered|referred)\b",
        catches=("Could my daughter benefit", "Any chance i'd be approved", "Got a pacemaker. Deal breaker for me?"),
        leaves=("How does it work?",),
    ),
)
