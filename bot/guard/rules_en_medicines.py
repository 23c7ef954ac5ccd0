"""Other medicines and substances beside ketamine, and whether to start, stop or change a treatment.

A named drug, alcohol, cannabis or a supplement beside ketamine is a pharmacist's question, with or without a person.
A class of drugs asked about in general ("which medicines interact?"), a comparison and a study are education.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule, any_of

# Asks how two treatments compare, or what research found, and not what may go together.
_COMPARED = (
    r"^(?!.*\b(?:together|mix(?:ing|ed)?|combin(?:e|ed|ing|ation)|while (?:on|taking)|at the same time|interact[a-z]*|safe(?:ly)? with|on top of|alongside|along with|also (?:take|taking|on))\b)(?!.*\b(?:i|my|he|she|his|her)\b[^.?!\n]{0,30}\b(?:take|takes|am on|taking|is on|on|using|smoke|drink|medicines?|prescribed)\b).*"
    r"\b(?:compare[ds]?|comparison|comparing|versus|vs|different|differs?|difference|differently|similar|same (?:as|drug|thing|kind|side effects|way)|(?:is|feel|feels|anything|just|more) like|like (?:an?|the|lsd|mdma|cocaine|heroin|being)|than|better than|worse than|stronger than|alternative|alternatives|instead of (?:prozac|an?|antidepressants)|faster than|slower than|related|fewer|more effective than|less effective than|unlike|just as|addictive|considered|classified|class of|type of|kind of|a form of|derived)\b"
)
_STUDIED = any_of(
    r"\b(?:ketamine|it|esketamine|infusions?|therapy|used|work(?:s|ed)?|better|studied|tested|off label|research(?:ed)?|trials?) (?:plus therapy |better )?(?:for|in|on) (?:alcohol|drinking|cocaine|opioids?|heroin|cannabis|smoking|addiction)\b",
    r"\bis (?:vitamin k|cat valium|special k|kit kat|super k)\b",
    r"\b(?:in|from) (?:the )?(?:studies|trials?|hospital|research)\b",
    r"\b(?:(?:alcohol|drinking|opioid|cocaine|cannabis|smoking|heroin|nicotine|drug|substance|marijuana|meth|methamphetamine|stimulant)s? (?:use disorders?|problems?|addictions?|dependence|abuse|misuse|use|cravings?|withdrawal|disorders?|relapse)|alcoholi(?:sm|cs?)|addictions?|quit(?:ting)? (?:drinking|smoking|alcohol)|(?:stop|reduce|give up|cut down on|help with|treat) (?:drinking|smoking|alcohol|cravings)|abstinence|sobriety)\b(?!.*\b(?:i|my|me|he|she|his|her)\b.*\b(?:can|safe|allowed|ok|okay|take|eligible|qualify)\b)",
)
# Stopping a medicine is a treatment decision, unless mixing is asked about as well.
_STOPS = any_of(
    r"\b(?:{named_drug}|{drug_class}) (?:or|vs) (?:ketamine|spravato|esketamine|infusions?)\b",
    r"\b(?:need|have) to (?:keep|continue) (?:taking |on )?(?:my )?(?:{named_drug}|antidepressants?)\b[^.?!\n]{0,20}\b(?:now|after|once|anymore)",
    r"^(?!.*\b(?:mix|combine|together|with alcohol|smok(?:e|ing)|vap(?:e|ing)|drink(?:ing)?|weed|alcohol)\b).*\b(?:stop(?:ping)?|quit(?:ting)?|come off|coming off|get off|getting off|go off|going off|wean(?:ing)?|taper(?:ing)?|ditch|drop|replace|switch(?:ing)?)\b (?:[a-z]+ ){0,3}?(?:{named_drug}|{drug_class}|{my_meds})\b",
)
_CLASS_GENERAL = r"\b(?:other|any|which|what|certain|some|all|different|prescription|common|traditional|standard|regular|usual|typical|conventional|oral) (?:other |types? of |kinds? of )?(?:medicines?|medications?|drugs|substances|prescriptions|antidepressants|treatments)\b(?!.*\b(?:my|i am on|i take|he takes|she takes)\b)"

INTERACTION = (
    Rule(
        id="interaction.pair",
        hint=True,
        route=Route.INTERACTION,
        asks=True,
        reason="A named medicine, alcohol, cannabis or supplement beside ketamine.",
        pattern=any_of(
            r"\b(?:{ketamine}|infusions?|troches?|lozenges?|nasal spray|(?:my|the|a|his|her|before|after|each|every) (?:treatments?|sessions?|spray|injection|ket|appointment|dose))\b[^\n]{0,120}?\b(?:{named_drug}|{substance}|{alcohol})\b",
            r"\b(?:{named_drug}|{substance}|{alcohol})\b[^\n]{0,120}?\b(?:{ketamine}|infusions?|troches?|lozenges?|nasal spray|(?:my|the|a|his|her|before|after|each|every) (?:treatments?|sessions?|spray|injection|ket|appointment|dose))\b",
        ),
        unless=any_of(
            _COMPARED,
            _STUDIED,
            _STOPS,
            r"\b(?:what|who|how|why|when|is|are|does|do) [^.?!\n]{0,40}\b(?:horse|party drug|club drug|schedule|street)\b",
            r"\b(?:drink|drinking|drinks)\b (?:water|fluids?|liquids?|anything|before|enough|juice|tea|clear)",
            r"\b(?:eat|food|eating) (?:and|or|and or|/) (?:to )?(?:drink|drinks|drinking)\b(?!.*\b(?:alcohol|wine|beer)\b)",
            r"\bsomething to drink\b|\ba drink of water\b",
            r"\b(?:can|may|should|when can|could) (?:i|you|we|he|she|people|patients) (?:eat|have (?:food|breakfast))[^.?!\n]{0,25}\bdrink\b",
            r"\bmarketed|\bacid (?:reflux|bath)|\bpot(?: of|s)?\b (?:belly|luck)|\bflight speed",
            r"\b(?:speed|speeds)\b (?:of|up|is|at)|\bpump speed|\b(?:how|at what) (?:fast|speed)",
            r"\bcrack(?:ed|ing)? (?:open|down)|\bjoints? (?:pain|hurt|ache|commission|stud)",
            r"\b(?:amino|valproic|folic|stomach|uric) acid\b(?! )|\biron (?:out|will)\b|\bplacebo\b|\bcontain",
            r"\b(?:approved|used|taken|given|prescribed) (?:with|along with|together with|alongside) an? (?:oral )?antidepressant",
            r"\bcovid vaccine studies|\bwas it tested",
        ),
        catches=("Can I take ketamine with lithium?", "Does lamotrigine block ketamine?", "is it ok to smoke weed before my infusion", "spravato and wellbutrin", "Can I drink alcohol after my session?", "can you have a glass of wine the night before ketamine", "I'm on Zoloft, is ketamine ok?"),
        leaves=("How is ketamine different from Prozac?", "Does ketamine interact with other medicines?", "Can ketamine help alcohol addiction?", "Can I eat or drink before my session?", "Does it have fewer side effects than SSRIs?", "Is ketamine like LSD?"),
    ),
    Rule(
        id="interaction.named",
        hint=True,
        route=Route.INTERACTION,
        asks=True,
        reason="A named medicine or substance that somebody takes, in a chat about ketamine.",
        pattern=r"\b(?:{named_drug}|{substance}|alcohol|beers?|wine|vodka|booze)\b",
        also=(
            any_of(
                r"\b(?:{me}|{kin}|{third}|it|this|that)\b",
                r"\b(?:mess|interfere|clash|block|interact|blunt|cancel|ruin|affect|issues?|problems?|mix|combine|together|conflict|ok with|okay with|safe with|before|after|morning of|night before|day of)",
            ),
            r"\b(?:tomorrow|tonight|morning|mess|interfer[a-z]*|clash|block|interact[a-z]*|blunt|cancel|ruin|affect|issues?|problems?|mix|combine|together|conflict|compatible|ok|okay|safe|fine|allowed|bad|dangerous|hold|skip|is that a|do i (?:need|have)|need to stop|stop (?:first|before|working)|before|after|morning of|night before|day of|while|not work|stop it|still (?:take|use|smoke|drink)|keep (?:taking|using|smoking|drinking)|on top|matter|react|work with|a no|no go|should i|can i|can (?:he|she|my)|does (?:that|it)|will (?:that|it|my)|would|get in the way|thoughts|any)\b",
        ),
        unless=any_of(
            _COMPARED,
            _STUDIED,
            _STOPS,
            r"\b(?:tried|failed|did not (?:work|help)|never (?:worked|helped)|stopped working|been (?:on|through)|have been on)\b[^.?!\n]{0,60}$",
            r"\b(?:drive|insurance|cover(?:ed)?|cost|party|speed of|contact|coffee shop)\b|\bplacebo\b",
            r"\bhelp (?:with|people|someone|stop|quit)|\b(?:eat|food|water)\b|\bwhat is\b(?!.*\b(?:i|my|it)\b)",
            r"\b(?:addict[a-z]*|relapse|sober|clean|recovery|recovering|coke in|did (?:coke|meth|heroin))\b",
        ),
        catches=("will suboxone interfere with it", "im on nardil is that a no", "Does weed mess with it", "any issue with it and ozempic", "I vape nicotine, do I need to stop"),
        leaves=("How is it different from Prozac?", "I tried Prozac and Zoloft and they did not work."),
    ),
    Rule(
        id="interaction.take_other",
        hint=True,
        route=Route.INTERACTION,
        reason="Whether another drug may be taken, in a chat about ketamine.",
        pattern=any_of(
            r"\b(?:can|could|should|may|is it (?:ok|okay|safe|alright|all right|fine|dangerous|bad)|am i allowed|allowed|ok|okay|safe|do i (?:have|need) to|must|will it hurt|what (?:if|happens (?:if|when))|how (?:soon|long) (?:after|before|until)|when can|would it be)\b{gap}\b(?:take|drink|smoke|vape|use|have|eat|mix|combine|keep (?:taking|using|drinking|smoking)|continue(?: taking| using| on)?|stay on|be on|still (?:take|use|drink|smoke)|start|stop|do|consume|taking|drinking|smoking|using|mixing|combining|interact)\b{near}\b(?:{named_drug}|{substance}|alcohol|booze|beers?|wine|vodka|whiske?y|liquor|cocktails?|champagne|a drink|drunk)\b",
            r"\b(?:drink|drinking|have (?:a drink|drinks|a few drinks)) (?:on|before|after|during|while|with|the (?:day|night)|between|that (?:day|night)|again|tonight)\b(?!{near}\b(?:water|fluids|food)\b)",
        ),
        unless=any_of(
            _COMPARED,
            _STUDIED,
            r"\b(?:eat|food|eating) (?:and|or|and or|/) (?:to )?(?:drink|drinks|drinking)\b(?!.*\b(?:alcohol|wine|beer)\b)",
            r"\b(?:eat|food|breakfast|lunch)\b[^.?!\n]{0,25}\bdrink\b(?!.*\b(?:alcohol|wine|beer)\b)",
            r"\bdrink(?:ing)? (?:water|fluids?|liquids?|anything|tea|juice|clear)\b",
            r"\b(?:can|may|should|could|when can|how long before|what can) (?:i|we|he|she|you|people|patients) (?:still |not )?drink(?:ing)? (?:before|on the (?:day|morning)|the (?:day|morning) of)\b(?!.*\b(?:alcohol|wine|beer|booze)\b)",
            r"\bstop drinking (?:water|fluids|liquids|before)\b",
        ),
        catches=("Can I take Xanax the night before?", "how long after can i drink alcohol", "is it safe to take benadryl with it", "can he drink after his treatment"),
        leaves=("Can I eat or drink before?", "When should I stop drinking fluids before a session?"),
    ),
    Rule(
        id="interaction.class",
        hint=True,
        route=Route.INTERACTION,
        asks=True,
        reason="A kind of medicine beside ketamine, asked for a verdict or for someone's own list.",
        pattern=any_of(
            r"\b(?:{drug_class}|{my_meds})\b[^\n]{0,100}?\b(?:{it}|treatments?|together|interact[a-z]*|mix(?:ing|ed)?|combin[a-z]+)\b",
            r"\b(?:{it}|treatments?|mix(?:ing|ed)?|combin[a-z]+)\b[^\n]{0,100}?\b(?:{drug_class}|{my_meds})\b",
        ),
        also=(
            r"\b(?:matter|can|could|should|may|is it (?:ok|okay|safe|alright|fine|dangerous|bad|possible)|ok|okay|safe|safely|allowed|problems?|mix(?:ing|ed)?|combin(?:e|ed|ing)|together|interact[a-z]*|while|on top of|with|starting|start|begin|and|also|still|keep|continue|affect|block|problem|dangerous|conflict|interfere|clash|compatible|contraindicated|react)\b",
            any_of(
                r"\b(?:{me}|{kin}|{third})\b|\b(?:problems?|what about|be kept)\b",
                r"\b(?:take|taken|use|used|mix(?:ed)?|combin(?:e|ed)|do|have|get|safe|ok|okay|dangerous|bad)\b{near}\b(?:with|and|on|together|while|plus|if you (?:take|are on))\b",
            ),
            r"\b(?:can|could|should|may|ok|okay|safe|safely|allowed|mix(?:ing|ed)?|combin(?:e|ed|ing)|together|interact[a-z]*|dangerous|conflict|interfere|clash|compatible|problem|bad|matter|keep taking|continue|while (?:on|taking)|i am on|i take|he takes|she takes|am taking|is taking|is on|are on|react|affect|block|matter|stay on|work)\b",
        ),
        unless=any_of(
            _COMPARED,
            _STUDIED,
            r"\b(?:approved|used|taken|given|prescribed|studied|tested|works?|help) (?:with|along with|together with|alongside|for|without|after|when|if|on its own) (?:or without )?(?:an? |other |oral |two |taking |my |at least )*(?:antidepressants?|opioid)(?! (?:i|my))(?!.*\b(?:can i|i take|i am on|my)\b)",
            r"\bantidepressants? (?:have |has |did |do |does |that )?(?:not|fail|failed|stopped|never|no longer|take weeks|work differently)[a-z ]*",
            r"\b(?:after|when|since|if) (?:[a-z]+ )?antidepressants? (?:have|has|did|do|fail|failed|not)\b",
            r"\b(?:tried|failed|been on|been through|gone through) (?:[a-z0-9]+ ){0,5}(?:{drug_class})(?! .*\b(?:with|together|while)\b)",
            r"\b(?:is|are|was) (?:ketamine|esketamine|spravato|it|this) (?:an?|the|considered|classed|also|like|really) (?:[a-z]+ ){0,2}(?:opioid|opiate|psychedelic|sedative|stimulant|antidepressant|benzodiazepine|narcotic|pain ?killer|antipsychotic|barbiturate)\b",
            r"\bpsychedelics?\b(?!.*\b(?:mix|combine|together|with|take)\b)",
            r"\btell (?:the|my|them)[^.?!\n]{0,30}\b(?:about|which|what)\b",
        ),
        catches=("Can I keep taking my antidepressant with ketamine?", "is it safe to mix ketamine and benzos", "I take blood pressure pills, does that matter for spravato?", "can you take ketamine while on SSRIs"),
        leaves=("Does ketamine interact with other medicines?", "Is ketamine an opioid?", "How does it compare with antidepressants?", "What medicines should I tell the team about?", "Does esketamine have to be taken with an antidepressant?"),
    ),
    Rule(
        id="interaction.own_list",
        hint=True,
        route=Route.INTERACTION,
        asks=True,
        reason="Someone's own medicines, unnamed: whether they matter, or may be taken.",
        pattern=any_of(
            r"\b(?:can|could|should|do|does|will|would|may|is it (?:ok|okay|safe|alright|fine)|when|am i allowed|are|is|what about|how about)\b{gap}\b{my_meds}\b",
            r"\b{my_meds}\b{near}\b(?:interact|affect|block|conflict|safe|ok|okay|problem|matter|interfere|clash|react)[a-z]*",
            r"\b(?:mix|combin|interact)[a-z]*\b{near}\b(?:my|his|her|other) (?:meds?|medicines?|medications?|pills|prescriptions?|drugs)\b(?=.*\b(?:my|his|her|i|he|she)\b)",
            r"\b(?:take|taking|on|using) (?:a lot of |many |several |multiple |other |some |lots of |a few |\d+ |different )+(?:other )?(?:meds?|medicines?|medications?|pills|drugs|prescriptions)\b",
        ),
        also=(r"\b(?:take|taking|interact|affect|block|conflict|safe|ok|okay|problem|matter|interfere|clash|react|with|before|after|morning|mix|combine|keep|still|hold|normal|as usual|usual|about|together|first|bring|allowed|fine|change)[a-z]*\b",),
        unless=any_of(
            r"\bbring\b|\b(?:list|tell|show|share|disclose|discuss|mention|ask)\b[^.?!\n]{0,40}\b{my_meds}",
            r"\bgo(?:ing)? off\b|\b(?:stop|quit|wean|come off|coming off|stopping|quitting|skip|replace|taper)\b",
            r"\b(?:refill|insurance|cover|pharmacy)\b|\bwhat (?:medicines?|medications?) (?:should i|do i) (?:tell|mention)",
        ),
        catches=("Can I take my morning pills before the session?", "will my meds interact with it", "is it ok to take my usual medications the day of treatment"),
        leaves=("Should I bring my medicines with me?", "Should I tell them about my medicines?"),
    ),
)

_DECIDE_UNLESS = any_of(
    r"\b(?:can|could|may|am i able to|is it possible to|how (?:do|can) i|what if i (?:want|need|have)|do i have to|will they|ask (?:them )?to|right to|allowed to|able to) (?:i |you |we |they |patients |people |someone )?(?:ask (?:them |to )*)?(?:stop|pause|end|quit|leave|change my mind|say no|refuse|cancel|withdraw)(?: (?:it|the (?:session|infusion|treatment|drip|spray)|a session|an infusion|my session|early|at any time|any time|half ?way|part ?way|in the middle|if|once|mid ?way|during|midway|treatment))*(?: (?:if|once|when|at any|any time|during|early|half|part|mid|in the middle)|[?.!]*$)",
    r"\bwhat (?:happens|can happen|might happen|will happen|is it like|occurs) (?:if|when|after|once) (?:i|you|people|someone|patients|we|he|she|a person|treatment|ketamine|the) (?:[a-z]+ )?(?:stop|stops|quit|come off|end|ends|finish|discontinue|is stopped)",
    r"\bstop (?:working|feeling|hurting|bleeding|breathing|the (?:pain|bleeding)|thinking|eating|drinking|driving|suicid[a-z]+|being|worrying|responding|crying|having)\b",
    r"\b(?:it|ketamine|spravato|effects?|benefits?|effect|treatment|they|symptoms|insurance|this|antidepressants?) (?:ever |just |suddenly |eventually |will |to |might |may |can |does |do |did |has )*(?:stops?|stopped|start|starts|started|starting) (?:working|paying|helping|to work|working|wearing)",
    r"\b(?:start|begin)s? (?:to )?(?:work|working|feel|feeling|wear|to feel|help|helping|kick)",
    r"\bhow (?:soon|fast|quickly|long)[^.?!\n]{0,40}\b(?:start|begin|stop)s?\b",
)

TREATMENT = (
    Rule(
        id="treatment.stop_mine",
        route=Route.TREATMENT_DECISION,
        reason="Whether the writer should or may stop a medicine or the treatment, asked outright.",
        pattern=r"\b(?:should|can|could|may|must|do) (?:i|we|he|she|my (?:[a-z]+ ){0,2}{kin_noun}) (?:just |simply |have to |need to |now )*(?:stop|quit|come off|go off|wean off|skip)\b(?: (?:taking|using|doing|having))? (?:my |his |her |the |all )*(?:{named_drug}|{drug_class}|meds|medicines?|medications?|antidepressants?|{ketamine}|treatments?|infusions)\b",
        unless=r"\b(?:stop|quit|end) (?:the |an? |my )?(?:session|infusion) (?:early|midway|half|part|in the middle)",
        catches=("Should I stop my antidepressant?", "can I quit ketamine now that I feel better", "should my mom come off her meds"),
        leaves=("Can I stop the session if I feel frightened?", "Why do some people stop treatment?"),
    ),
    Rule(
        id="treatment.stop",
        hint=True,
        route=Route.TREATMENT_DECISION,
        reason="Stopping, skipping or changing a medicine or the treatment itself.",
        pattern=any_of(
            r"\b(?:should|can|could|do|must|may|ought|is it (?:ok|okay|safe|time|alright|fine|dangerous|bad|a good idea|wise)|would it be (?:ok|okay|safe|bad|wise|smart|stupid|dumb|a (?:good|bad) idea)|thinking (?:of|about)|want(?:s|ed)? to|decided to|going to|planning (?:to|on)|plan to|considering|need to|have to|how (?:do|can|should|would)|when (?:can|should|do)|am i able|tempted to|ready to|about to|safe(?:ly)? to|wants? (?:me|him|her) to|told (?:me|him|her) to|able to|let me|ok to|okay to|allowed to|will i be able to|get)\b{gap}\b(?:stop(?:ping)?|quit(?:ting)?|com(?:e|ing) off|get(?:ting)? off|go(?:ing)? off|wean(?:ing)?(?: off)?|drop(?:ping)?|ditch(?:ing)?|discontinu(?:e|ing)|skip(?:ping)?|end(?:ing)?|paus(?:e|ing)|cold turkey|giv(?:e|ing) up|hold off|call it quits|taper(?:ing)? off|replac(?:e|ing)|swap(?:ping)?|get rid of|cancel(?:ling|ing)?|delay(?:ing)?|take a break|be off)\b{near}\b(?:{ketamine}|{my_meds}|{named_drug}|{drug_class}|treatments?|infusions?|therapy|maintenance|boosters?|it|them|everything|sessions?|lozenges?|troches?|medicines?|medications?|meds|spray|from (?:it|ketamine|treatment)|cold turkey|(?:before|for|during|after) (?:my )?(?:ketamine|treatment|infusions?|spravato))\b",
            r"\b(?:stop|stopping|quit|quitting|came off|coming off|go off|going off|stopped|skip|skipping|off) (?:of )?(?:taking )?{my_meds}",
            r"\b(?:i|he|she|we) (?:just |have |am |is |has |already |recently |suddenly |abruptly )*(?:stopp(?:ed|ing)|quit|quitting|came off|coming off|went off) (?:taking |of )*(?:{my_meds}|{named_drug}|ketamine|spravato|my|all my|the)\b",
            r"\b(?:says?|telling me|told me|want(?:s|ed)? (?:me )?to) (?:to )?(?:quit|stop|drop) (?:the |my |his |her )?(?:infusions?|treatment|ketamine|spravato|it)\b",
            r"\bcall it quits\b|\bcold turkey\b",
            r"^(?:so |and |do i |need to |have to )*(?:stop|quit|skip|hold|taper|come off|wean off|keep) (?:taking )?(?:my |the |your )?(?:{named_drug}|{drug_class}|meds|medicines|antidepressants?)\b",
            r"\b(?:still|really) have to (?:go|do|get|keep|continue)\b{near}\b(?:maintenance|sessions?|treatments?|infusions?|boosters?)",
            r"\bwhat if i (?:just )?(?:stop|quit) (?:going|treatment|it|taking|the|my|doing)\b",
            r"\b(?:go|come|get|coming|going|getting) off (?:of )?(?:my|his|her|the|their) (?:[a-z]+ ){0,2}(?:{drug_class}|meds|medicines|medications?)",
        ),
        unless=any_of(
            _DECIDE_UNLESS,
            r"\b(?:stop|stopping|end|skip|skipping|leave|cancel|cancelling|canceling|reschedule|delay) (?:my |the |an? |this )?(?:session|infusion|appointment|visit)\b(?! (?:for good|forever))",
            r"\bskip (?:breakfast|lunch|food|meals|the line)|\bgive up (?:driving|work|control|alcohol|drinking|smoking)",
            r"\b(?:stop|give up) (?:drinking|smoking|alcohol) (?:with|by|through|using) ketamine",
            r"\bget off (?:the|of the) (?:bus|train|couch|bed)|\bdrop (?:me|him|her|off)",
        ),
        catches=("Should I stop my antidepressant before ketamine?", "Can I quit lexapro now that I started spravato?", "is it safe to come off my meds", "I want to stop my infusions", "thinking of stopping ketamine", "how do I wean off effexor for this"),
        leaves=("Can I stop the session if I feel frightened?", "What happens when I stop?", "Does it stop working?", "Can I say no or stop?", "Can I cancel my appointment?"),
    ),
    Rule(
        id="treatment.start",
        hint=True,
        route=Route.TREATMENT_DECISION,
        reason="Whether to start, continue, switch or choose a treatment, for a person.",
        pattern=any_of(
            r"\b(?:should|shall|ought|must|would you|do you think|is it (?:time|worth|wise|a (?:good|bad) idea)|would it be (?:worth|wise|smart|a good idea)|do you (?:recommend|suggest|advise)|tell me (?:if|whether)|help me (?:decide|choose)|advise me|i can not decide|can not decide|not sure (?:if|whether)|debating|deciding|torn|on the fence|unsure (?:if|whether)|wondering (?:if|whether) (?:i|he|she|we) should|considering whether|recommend)\b{gap}\b(?:i|we|he|she|my (?:[a-z]+ ){0,2}{kin_noun}|me|him|her|us|it|trying|doing|getting|going|starting|switching|continuing|between)\b{near}\b(?:try(?:ing)?|start(?:ing)?|do(?:ing)?|get(?:ting)?|go(?:ing)?|tak(?:e|ing)|continu(?:e|ing)|keep(?:ing)?|switch(?:ing)?|chang(?:e|ing)|choos(?:e|ing)|pick(?:ing)?|have|having|consider|undergo|begin|sign up|wait|use|using|opt|be (?:on|taking)|book|agree|push|ask for|combine|between|stick|add|worth it|for me|ect|tms|infusions?|ketamine|spravato|esketamine|nasal|iv|lozenges?)\b{near}(?:\b(?:{ketamine}|treatments?|therapy|it|ect|tms|infusions?|sessions?|spray|lozenges?|maintenance|boosters?|another|psilocybin|antidepressants?|medicines?|this|that|iv|or|with|first|instead|worth it|for me|me)\b|[?.! ]*$)",
            r"\b(?:which|what) (?:one |treatment |option |form |type |kind |is |would be |of (?:them|these|the two) )*(?:(?:is|would be|works|do you think is) )?(?:better|best|right|safer|more effective|suited|suitable|recommended|good)\b{near}\b(?:for (?:me|my|him|her|us|someone (?:like|with)|a \d+|people like me)|in my (?:case|situation))\b",
            r"\b(?:which|what) (?:one|treatment|option|form|type|kind|should)\b{near}\b(?:should|shall|would you) (?:i|we|he|she|my [a-z]+)\b",
            r"\b(?:better|best|right treatment|right choice|safer|more effective|worth it|worth trying|better off|good (?:idea|option|choice|fit)|next step|smart) (?:treatment |option |choice |form )?(?:for (?:me|my (?!depression studies)[a-z]+|him|her|us)|in my (?:case|situation)|if i|given (?:my|that i))\b",
            r"\b(?:switch|switching|change|changing|move|moving|transition|transitioning|go|swap) (?:me |him |her |over )?(?:from )(?:{ketamine}|{form}|{named_drug}|{drug_class}|my|ect|tms|iv)[a-z ]{0,30}\bto\b",
            r"\b(?:leaning|inclined|tempted) (?:toward|towards|to)\b{gap}\b(?:ketamine|spravato|iv|ect|tms|infusions?|it)\b",
            "^(?:so )?(?:{named_drug}|{drug_class}|ect|tms|iv|infusions?|lozenges?|nasal spray|spravato|esketamine) or (?:ketamine|spravato|esketamine|infusions?|ect|tms|iv|nasal|lozenges?)[? ]*$",
            r"\b(?:says?|wants?|recommends?|prefers?) (?:ect|tms|ketamine|spravato|iv|infusions?)\b[^.?!\n]{0,40}\b(?:says?|wants?|recommends?|prefers?|but i) (?:ect|tms|ketamine|spravato|iv|infusions?)",
            r"\b(?:bad|good|wrong|right) time to (?:start|try|begin|do|stop)\b",
            r"\bnot sure (?:whether|if) to (?:keep|continue|stop|switch|start|try|do|get|go)",
            r"\bwould you (?:do|try|get|go|continue|keep|pick|choose|take)\b",
            r"\bis (?:it|ketamine|spravato|this) worth (?:it|a try|trying|a shot|the (?:risk|money|cost))\b(?: (?:for (?:me|him|her|my [a-z]+)|if i|given)|[?.! ]*$)",
            r"\b(?:ketamine|spravato|infusions?|ect|tms|iv|lozenges?|nasal spray|esketamine) or (?:{ketamine}|{form}|ect|tms|a|another|an|iv)[a-z ]{0,20}\b(?:for me|for my|for him|for her|should)\b",
            r"\b(?:should|shall) (?:i|we|he|she|my (?:[a-z]+ ){0,2}{kin_noun})\b(?: not)? (?:just |even |really |also |then |instead )?(?:try|start|do|get|take|continue|keep|switch|go (?:with|for|back|ahead|through)|choose|undergo|have|consider|use|add|try to get|push for|stay on|stick with)\b{near}\b(?:{ketamine}|it|this|ect|tms|infusions?|treatments?|sessions?|therapy|lozenges?|spray|maintenance|boosters?|another (?:round|course|series|infusion|session))\b",
        ),
        unless=any_of(
            _DECIDE_UNLESS,
            r"\bshould (?:i|we|he|she) (?:bring|wear|eat|drink|expect|tell|ask|know|do (?:before|after|to (?:prepare|get ready)|the (?:day|night|morning)|on the day|if|during|at|when)|prepare|plan|arrange|have (?:someone|a (?:driver|ride|friend)|my (?:wife|husband|partner|phone))|get (?:a ride|someone|emergency|help|there|to)|go (?:home|to (?:bed|work|the (?:er|clinic|hospital)))|call|report|look|watch|avoid|worry|be (?:worried|concerned|scared|afraid)|take (?:time off|the day|a day|notes)|have (?:eaten|questions)|do\b[?.! ]*$)",
            r"\bshould (?:i|we|he|she|my [a-z]+(?: [a-z]+)?|a clinic|the clinic)\b[^.?!\n]{0,20}\b(?:know|ask|tell|mention|write|pack|keep (?:a|track|notes)|list|report|note|pay attention)\b",
            r"\b(?:what|which) [^.?!\n]{0,30}\bshould\b[^.?!\n]{0,20}\b(?:ask|tell|write|pack|keep track|mention|list|know)\b",
            r"\bwhat (?:should|do|can) (?:i|we|he|she) (?:bring|do|ask|tell|wear|expect|take (?:with|along))\b(?!.*\b(?:about (?:stopping|starting)|try)\b)",
            r"\bhow (?:do|does|would|will|can) (?:i|a|the|my|doctors?|they) (?:[a-z]+ )?(?:decide|know|choose)",
            r"\bwho (?:decides|chooses)|\btake (?:my|the|a) (?:kids|dog|bus|taxi|nap)",
        ),
        catches=("Should I try ketamine?", "which is better for me, spravato or iv", "should i do ect or ketamine", "Is it worth it?", "should my mom continue her infusions", "Do you recommend I start esketamine", "should i switch from lexapro to ketamine"),
        leaves=("How does ketamine compare with ECT?", "What should I do before my session?", "Which one is FDA approved?", "What should he bring?", "Which works better, ECT or ketamine?", "Should I be worried about side effects?"),
    ),
)

RULES = INTERACTION + TREATMENT
