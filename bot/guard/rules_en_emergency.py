"""Emergency: a bodily red flag in anyone, now or just now. No triage: one line, the emergency number.

General questions ("Is chest pain a side effect?") and questions about what might happen are left for the answer.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule, any_of

# A sentence that only asks in general or ahead of time, unless it also says that it is happening.
GENERAL = (
    r"^(?!.*\b(?:{strongnow}|has been|since (?:last|this|yesterday|my)|after (?:my|his|her)|help (?:me|him|her))\b).*"
    r"(?:\b(?:can|could|does|do|will|would|might|may) (?:ketamine|esketamine|spravato|it|this|that|they|the (?:drug|spray|medicine|treatment|infusion|dose)|treatment|people|patients?|you|someone|anyone|infusions?|taking|using|high|mixing|too much|an overdose|your|chest|tightness|pains?|pressure|shortness|blood pressure|breathing|fainting|seizures?|strokes?|swelling|(?:a|the) [a-z]+)\b|\b(?:has|have|had|did) (?:anyone|anybody|people|patients) (?:ever |really )?"
    r"|(?:^|[,] |\b(?:so|and|but|or|if|that|wondering|know) )(?:is|are|was|were) (?:chest|anaphyla(?:xis|ctic)|an? sudden|sudden|severe|shortness|trouble|difficulty|seizures?|fainting|passing|it (?:common|true|possible|rare|dangerous|normal to|normal for people)|there|allergic|strokes?|a stroke|heart attacks?)\b"
    r"|\b(?:side effects?|signs?|symptoms?|risks?|warnings?|chances?|how (?:common|often|likely|many|rare)|what (?:if|happens|causes|are|does|is|percentage|kind)|why (?:does|do|is|are|would|might)|cause[sd]?|lead to|leads to|in case|whether|prevent|watch (?:for|out)|called|mean|means|people (?:who|with)|reported|studies|study|trials?|label|history|family history|be monitored|monitor(?:ed|ing)?|ever)\b"
    r"|\b(?:if|when|in case|before) (?:i|someone|he|she|you|they|my [a-z]+|a person|people|anyone|the patient|patients) )"
)
_AHEAD = r"\b(?:if|in case|what happens (?:if|when)|when should|worried (?:about|that)|afraid (?:of|that|i)|scared (?:of|that|i)|nervous (?:about|that)|fear|might|could|would|risk of|chance of|going to (?:have|get|stop)|will (?:i|he|she|it|my))\b"
_NOT_NOW = r"\b(?:{past}|had (?:a|an|my|his|her|one|two|three|\d+) (?:[a-z]+ )?(?:stroke|heart attack|seizures?|mini stroke|tia)s? (?:in|at|when|last year|years?|\d|as|before (?:my|i|and)|and (?:can|is|am|want))|last (?:year|week|month|summer|winter|spring|fall)|years? (?:ago|old|back)|months? (?:ago|back)|weeks ago|history|diagnosed|suffers? from|prone to|since (?:childhood|birth|19\d\d|20\d\d)|controlled|epilep[a-z]+|well controlled|medication for|chronic(?:ally)?|(?:first|last|second|previous|earlier) (?:time|session|infusion|treatment)|during my (?:first|last|second|previous)|no longer|never|not had|went away|resolved|used to)\b"
# What a lasting illness does, in whom it is named.
_LASTING = r"\b(?:with|has|from|because of|got) (?:ms|multiple sclerosis|parkinsons|als|cerebral palsy|a brain injury|down syndrome)\b(?!.*\b(?:{strongnow}|suddenly|since)\b)"
_LONG_OVER = r"\b(?:as a (?:child|kid|baby|newborn|toddler)|long (?:since )?over|in (?:19\d\d|20[01]\d|202[0-4])|(?:christmases|summers|winters|springs|decades) (?:ago|back))\b"
_UNLESS = (
    GENERAL
    + r"|^(?!.*\b(?:{strongnow})\b).*(?:" + _AHEAD + r")|^(?!.*\b(?:{strongnow})\b).*(?:" + _NOT_NOW + r")"
    + r"|^(?:what (?:should|do|can|happens|would)|when|how|who|where|should|will|would|can|could|is|are|does|do|why)\b(?=.*\b(?:if|when|in case|whether)\b)(?!.*\b(?:right now|911|not breathing|minutes? ago|just took|just had)\b)"
    + "|" + _LONG_OVER
    + r"|^(?:is|are|would) (?:an?|having) [a-z ]{3,60}(?:a (?:good )?reason|reasons|grounds) to (?:call|ring|phone|dial|go)\b(?!.*\b(?:i|my|me|he|she|him|her|we|dad|mum|mom)\b)"
    + r"|\b(?:panic attacks?|at the gym|when i (?:run|exercise|climb|drink|smoke|eat)|at night|cold|asthma|for years|(?:every|in|in the) (?:winter|spring|summer|cold))\b(?!.*\b(?:{strongnow})\b)"
)

_READING = "(?:(?:is|was|reads?|says|at|of|only|just|now|down to|dropped to|fell to|showing|shows|about|around|under|below|level|levels|saturation|sat) )"

EMERGENCY = (
    Rule(
        id="emergency.breathing",
        route=Route.EMERGENCY,
        bare=True,
        reason="Someone cannot breathe, breathes too slowly, or is turning blue.",
        pattern=r"\b(?:{cannot_breathe}|{blue})\b",
        also=(any_of(
            "^(?:help )?(?:can not|cannot) breath",
            r"\b(?:{me}|{kin}|{third}|now|help|after|since|just|today|baby|patient|roommate|friend|guy|someone|took|ketamine|infusion|spray|is|lips|911|ambulance)\b",
        ),),
        unless=any_of(
            _UNLESS,
            r"\bnot short of breath\b(?!.*\b(?:can not|could not) breathe)|\bnearly stopped breathing\b(?!.*\b(?:{strongnow}|after|since)\b)",
            r"\b(?:breathing|breath) (?:exercises?|techniques?|work|normally|fine|is (?:fine|ok|okay|normal))\b|\bsleep apn",
        ),
        catches=("I can't breathe", "My husband took ketamine and his lips are blue", "shes barely breathing help", "he's not breathing right after his infusion", "having trouble breathing since my dose an hour ago", "my roommate did k and is breathing like once every 10 seconds"),
        leaves=("Can ketamine slow my breathing?", "Does it affect breathing?", "What if I can't breathe during the infusion?", "Is shortness of breath a side effect?", "I'm scared I won't be able to breathe"),
    ),
    Rule(
        id="emergency.unresponsive",
        route=Route.EMERGENCY,
        bare=True,
        reason="Someone cannot be woken, has collapsed or passed out.",
        pattern=any_of(
            r"\b(?:{kin}|{third}|someone|patient|roommate|friend|guy|girl|baby|mom|dad|wife|husband|son|daughter|person|woman|man)\b[^.?!\n]{0,70}\b{unresponsive}\b",
            r"\bi\b[^.?!\n]{0,50}\b(?:passed out|fainted|collapsed(?! lung)|blacked out|lost consciousness|keep(?:s)? (?:passing out|fainting|blacking out)|passing out)",
            r"^(?:passed out|fainted|collapsed|blacked out)\b",
            r"\b(?:not|will not) (?:talk(?:ing)?|speak(?:ing)?)\b(?=[^\n]*\b(?:drool[a-z]*|star(?:es?|ing)|looking past|snoring|shak(?:es|ing)|limp)\b)",
            r"\b(?:drool[a-z]*|star(?:es?|ing)|shaking|(?:had|having) a fit|folded|slumped|limp)\b[^\n]{0,80}\b(?:not|will not) (?:talk(?:ing)?|speak(?:ing)?)\b",
            r"\b(?:he|she|they|baby|{kin})\b[^.?!\n]{0,20}\bhas not moved\b(?: (?:in|for) (?:an? |some )?(?:hours?|minutes|while|ages)| since (?:last|this|the))",
            r"\b(?:can ?not|could not|unable to|trying to) (?:(?:wake|rouse) (?:{kin}|him|her|them)\b|get (?:{kin}|him|her|them) (?:up|awake|conscious|to (?:wake|respond|come (?:to|round)|answer|move|breathe|open (?:his|her|their) eyes|roll over|stand|sit up|react|look))\b)",
            r"\b(?:{unresponsive})\b[^.?!\n]{0,50}\b(?:after|since|now|help|911|what do i do|on the (?:floor|couch|bed|bathroom))\b",
        ),
        unless=any_of(
            _UNLESS,
            r"\b(?:i|we|could|can|did) (?:[a-z]+ )?not (?:speak|talk|move|respond)\b(?=.*\b(?:during|in the|under|while|in a)\b)",
            r"\b(?:not|never|does not|do not|did not|not yet|has not|is not|no) (?:respond(?:ing|ed)?|react(?:ed|ing)?|com(?:e|ing)|move|moving|talk|speak|get (?:him|her|them) up|be able)? ?(?:to|well to|very well to) (?:\w+ ){0,3}(?:treatment|antidepressants?|medicines?|medications?|therapy|anything|ssris?|ketamine|prozac|drugs?|me about|us about|the doctor|anyone|each other|my (?:calls|texts|emails))",
            r"\bblood (?:draw|test|needles?)",
            r"\b(?:clinic|doctor|office|insurance|nurse|staff|company|they)\b[^.?!\n]{0,30}\b(?:not|never) (?:respond|answer|react|get back)",
            r"\bwill not (?:move|talk|speak|wake (?:you|me))\b(?=.*\b(?:insurance|clinic|doctor)\b)",
            r"\bwithout (?:waking|passing)|\b(?:put|puts|putting) (?:you|people|them|patients) in a coma\b|\bpatients? (?:who|that) (?:becomes?|goes|is|are)\b",
            r"\b(?:chapter|scene|novel|script|drama|film|movie|episode)\b|\bnearly (?:fainted|did not come)\b(?!.*\b(?:{strongnow}|twice|heart|dizzy|infusion|spray|session|after|since)\b)",
            r"\bsometimes\b(?!.*\b(?:{strongnow})\b)|" + _LASTING,
        ),
        catches=("My wife won't wake up after her spray", "he passed out and is not responding", "I fainted after my dose today", "can't wake my son up he took ketamine", "my dad collapsed in the car on the way home from his infusion"),
        leaves=("Will I be unconscious?", "What should others do if I can't be woken?", "Do people pass out during infusions?", "He isn't responding to antidepressants, does ketamine work differently?"),
    ),
    Rule(
        id="emergency.state_now",
        route=Route.EMERGENCY,
        bare=True,
        reason="Someone is said to be unconscious, not breathing or blue, however the question is put.",
        pattern=r"\b(?:he|she|they|my (?:[a-z]+ ){0,3}{kin_noun}|{kin_noun}) (?:is|are|has|have|was|will|does|can|keeps?)(?: just| completely| totally| still| been| gone| now| suddenly| really| not)* (?:unconscious|unresponsive|not breathing|breathing|turning (?:blue|gr[ae]y|purple)|blue|gr[ae]y|purple|wake|waking|woken|respond(?:ing)?|passed out|collapsed|limp|moving|convulsing|seizing|choking|stopped breathing)\b(?: (?:from|after|right now|and|since|on|up)\b|[.!? ]*$)",
        unless=any_of(
            r"\b(?:what if|can|could|would|might|will (?:he|she) be|is (?:he|she) going to be)\b (?:he|she|they|my|it|ketamine)",
            r"\b(?:breathing|moving) (?:fine|ok|okay|normally|well|again)",
            r"\b(?:is|are|keeps?|still) breathing (?:and|after|on)|\bmoving (?:to|house|away|on|forward|out)",
            r"\bresponding (?:to|well)|\bblue (?:today|lately|these)|\bgr[ae]y hair",
            r"\b(?:{past}|last (?:year|month)|weeks ago)\b",
            r"\b(?:he|she|they|{kin_noun}) (?:is|are|was)(?: still)? (?:breathing|moving|waking|responding)\b|\bwake up (?:early|on time)\b",
            r"\bpassed out (?:flyers|candy)|\bwill (?:he|she|they|my [a-z]+) (?:be )?(?:wak|breath|respond|mov)",
        ),
        catches=("how long do I wait before calling someone if she's unconscious from ketamine", "is it normal that my wife is turning blue after ketamine", "he is not moving"),
        leaves=("Will he be unconscious?", "What if he is breathing slowly?"),
    ),
    Rule(
        id="emergency.chest",
        route=Route.EMERGENCY,
        bare=True,
        reason="Chest pain or signs of a heart attack.",
        pattern=any_of(
            r"\b{chest}\b",
            r"\bheart (?:is |feels like it is |was )?(?:pounding|racing|stopp(?:ed|ing)|beating (?:so |really |very |too )?(?:fast|hard|out))\b[^.?!\n]{0,50}\b(?:dizzy|faint|breath|sweat|pass|chest|arm|will not (?:stop|slow))",
        ),
        also=(r"\b(?:{me}|{kin}|{third}|now|help|after|since|just|today)\b",),
        unless=any_of(
            _UNLESS,
            r"\b(?:chest|heart attack)\b[^.?!\n]{0,40}\b(?:years? ago|last year|in (?:19|20)\d\d|{past})\b",
            r"\b(?:had|suffered) (?:a |an |two |one |my |his |her )?(?:[a-z]+ )?heart attack\b(?:(?!.*\b(?:{strongnow})\b)| (?:in|last|back|years|some|within|at|two|three|four|five|\d+)\b)",
            r"\bhad (?:a )?(?:heart attack|chest)[^.?!\n]{0,30}\b(?:can i|am i|is it)|\bsurviv(?:ed|or)",
            r"\b(?:chest (?:infection|cold|x ?ray|binder))\b",
        ),
        catches=("I have chest pain after my infusion", "my chest feels tight and it's hard to breathe", "pain in my left arm after spravato today", "he's having a heart attack", "chest pain since my session this morning"),
        leaves=("Is chest pain a side effect?", "Can ketamine cause chest pain?", "I had a heart attack in 2019, can I do ketamine?", "When should I worry about chest pain?"),
    ),
    Rule(
        id="emergency.seizure",
        route=Route.EMERGENCY,
        bare=True,
        reason="A seizure now or just now.",
        pattern=any_of(
            r"\b{seizure}",
            r"\b(?:seizure|convulsions?|fit)\b[^.?!\n]{0,40}\b(?:right now|just now|after (?:his|her|my|the|taking)|minutes ago|today|this morning|tonight|will not stop|help)",
        ),
        unless=any_of(
            _UNLESS,
            r"\b(?:has|had|have|having) (?:a |an )?(?:[a-z]+ )?(?:seizure disorder|fit(?:ting|ness)?|history)",
            r"\b(?:has|had) (?:a |an |some )?(?:[a-z]+ )?(?:seizures?|stroke)\b(?!.*\b(?:{strongnow}|just|on the|after|during|in the)\b)",
            r"\bhad (?:a |an |two )?(?:[a-z]+ )?(?:seizure|stroke)\b[^.?!\n]{0,30}\b(?:{past}|as a|when|last|in)\b",
            r"\bfits? (?:in|into|with|my|the|your|well)",
        ),
        catches=("My brother is having a seizure", "he had a seizure after the infusion today", "she is convulsing and foaming at the mouth", "my friend is shaking uncontrollably after taking ketamine"),
        leaves=("Can ketamine cause seizures?", "My son has seizures, can he get ketamine?", "I had a stroke in 2015. Is it allowed?", "Can a session be fit into a lunch break?"),
    ),
    Rule(
        id="emergency.allergy",
        route=Route.EMERGENCY,
        bare=True,
        reason="Swelling of throat, tongue or face, or a severe allergic reaction.",
        pattern=r"\b{swelling}",
        also=(r"\b(?:{me}|{kin}|{third}|now|help|after|since|just|today|ago|took|everywhere|all over|like|up|puffed|severe)\b",),
        unless=any_of(
            _UNLESS,
            r"\b(?:have|has|had|having) (?:a |an )?allergic reactions? (?:to (?!ketamine|the|my|spravato)|before|as a)",
            r"\ballergic reactions? to (?!ketamine|the|my|spravato|this|it)|\beyes? (?:is |are |get |look )?puffy\b",
            r"\bdry mouth\b|\bonce\b(?! (?:more|again|every))(?!.*\b(?:{strongnow})\b)|\b(?:talk|lecture|course|training) on\b",
        ),
        catches=("My throat is swelling after the spray", "her tongue is swollen and she has hives all over", "face is swelling up after my lozenge", "I think I'm having an allergic reaction to ketamine"),
        leaves=("Can you be allergic to ketamine?", "What are the signs of an allergic reaction?", "I had an allergic reaction to penicillin as a child"),
    ),
    Rule(
        id="emergency.stroke",
        route=Route.EMERGENCY,
        bare=True,
        reason="Signs of a stroke, or the worst headache of a life.",
        pattern=r"\b{stroke}",
        unless=any_of(
            _UNLESS,
            r"\b(?:face|mouth|one side|lips|tongue) (?:is |are |goes |gets |went |was |will be )?(?:a little |a bit |slightly )?numb(?!.*\b(?:droop|slur|arm|speech))",
            r"\bhad a stroke\b(?!.*\b(?:{strongnow})\b)",
            r"\b(?:during|in) (?:the|my|an|his|her) (?:session|infusion|trip|treatment|dose|k ?hole|peak)\b",
            r"\bwhile (?:i was )?(?:high|under|on it)\b|\bstroke (?:at|in|when|last)",
            r"\bslurr[a-z]+ (?:speech|words)[^.?!\n]{0,20}\bnormal\b|" + _LASTING,
        ),
        catches=("Her face is drooping and her speech is slurred", "I suddenly can't move my left arm", "worst headache of my life after my spravato today", "one side of his face is numb and he is slurring his words"),
        leaves=("Can ketamine cause a stroke?", "I couldn't move my body during the session, is that common?", "Is slurred speech a side effect?", "My dad had a stroke in 2018", "Is a sudden severe headache a reason to call 911?"),
    ),
    Rule(
        id="emergency.overdose_intent",
        route=Route.EMERGENCY,
        overlays=("crisis_line",),
        bare=True,
        reason="An overdose taken on purpose: emergency number and crisis line together.",
        pattern=any_of(
            r"\b(?:{me}|{kin}|{third})\b[^.?!\n]{0,40}\b(?:took|swallowed|taken|injected|drank|have taken|has taken|ate|downed|just took|overdosed)\b[^.?!\n]{0,70}\b(?:to (?:die|kill|end (?:it|my|his|her)|never wake|not wake|sleep forever|be dead)|on purpose|because (?:i|he|she) (?:want(?:s|ed)? to (?:die|end|be dead)|do(?:es)? not want to (?:live|be here))|and (?:i )?(?:want to die|hope i (?:die|do not wake)|do not want to wake|am ready to die)|suicid[a-z]*|hoping (?:to|i|it) (?:die|do not wake|would kill|will kill|never))",
            r"\b(?:took|swallowed|taken|downed) (?:all|the whole|the entire|a whole|an entire|every|a (?:whole )?(?:bottle|bunch|handful|load)|too many|everything|so many|like \d+|\d+)\b[^\n]{0,80}\b(?:want to die|do not want to (?:be here|live|wake)|goodbye|end it|kill myself|it will be over|on purpose|hope (?:i|it)|ready to die)",
            r"\boverdosed? (?:on purpose|intentionally|deliberately)\b",
            r"\b(?:just|already|i) (?:tried|attempted) (?:to kill myself|suicide|to end (?:it|my life)) (?:just now|tonight|today|an hour ago|minutes ago|with (?:pills|ketamine|my))",
        ),
        unless=r"\b(?:{past}|years ago)\b|\b(?:last (?:year|month|week)|weeks ago)\b",
        catches=("I took all my lozenges because I want to die", "my son swallowed a bottle of pills on purpose", "i just took everything i had, hoping i don't wake up"),
        leaves=("I took the lozenge on purpose before dinner last year", "Can people overdose on ketamine?"),
    ),
    Rule(
        id="emergency.overdose",
        route=Route.EMERGENCY,
        bare=True,
        reason="Too much taken, or something taken by a child or together with another drug and now unwell.",
        pattern=any_of(
            r"\b(?:{me}|{kin}|{third}|mom|dad|someone|roommate|friend|baby|toddler|child)\b[^.?!\n]{0,40}\b(?:(?:took|taken|had|did|used|snorted|injected|swallowed|given|gave|drank|done|ingested|ate|sprayed|inhaled)\b[^.?!\n]{0,30}\b(?:(?:way |far )?too (?:much|many)|(?:the|my|his|her) (?:whole|entire|full) (?:bottle|thing|box|pack|vial|supply|bag|prescription|month|months?|weeks?)|the (?:whole|entire) (?:bottle|thing|box|pack|vial|supply|bag|prescription|months?)|a whole (?:bottle|bag|vial|box)|all (?:of )?(?:my|his|her|the|their) (?:pills|lozenges|ketamine|medicines?|troches|tablets|meds|sprays?|prescription)|(?:a |the )?lethal)|(?:is|am|are|has|have|just|might (?:be|have)|think|may have|probably)? ?(?:i (?:am|have|just|might have) )?overdos(?:ed|ing)\b|overdose on [a-z]+ (?:please )?help|(?:took|taken|did|snorted|had) (?:a )?(?:huge|massive|giant|whole bunch|ton|load|shitload|bunch) |(?:got|gotten|getting|get) into (?:my|the|his|her|our|some|grandmas?|grandpas?|a) (?:[a-z]+ ){0,2}(?:ketamine|lozenges?|medicines?|pills|spray|bottle|troches?|tablets|spravato|meds|stash|candy|prescription))",
            r"\b(?:toddler|baby|child|kid|son|daughter|grandson|granddaughter|grandchild|niece|nephew|infant|little (?:boy|girl|one)|(?:\w+ )?year old|dog|cat|puppy)\b[^.?!\n]{0,40}\b(?:swallowed|ate|drank|licked|chewed|put|found and|took|sucked|ingested|accidentally)\b[^.?!\n]{0,40}\b(?:lozenges?|ketamine|troches?|pills?|medicines?|tablets?|spray|vial|my (?:meds|medicine|prescription|dose)|spravato)",
            r"\b(?:accidental(?:ly)?|just|an) overdos(?:e|ed)\b[^.?!\n]{0,40}\b(?:now|help|911|what do i do|my|he|she|i)\b",
            r"\b(?:took|taken|swallowed|had|used|done)\b (?:about |like |around |over |almost )?(?:[4-9]|[1-9]\d|four|five|six|seven|eight|nine|ten|a dozen|twelve|fifteen|twenty) (?:of (?:my|the|his|her) )?(?:lozenges|troches|tablets|pills|sprays|devices)\b",
            r"^(?:help |i |we |just |please )*overdosed\b",
            r"(?<!flood )(?<!fire )(?<!mind )(?<!mind has )(?<!mine has )\b(?:took|taken|swallowed|downed|drank|drunk|ate|eaten) (?:the (?:whole |entire |full )?lot\b(?! of)|everything (?:in|left in|from) (?:the|my|his|her)|them all\b|all of them\b|all (?:three|four|five|six|seven|eight|nine|ten|\d\d?)\b(?! (?:sessions?|infusions?|treatments?|visits?|appointments?|weeks?|days?|months?|years?|tests?|antidepressants|of (?:us|you)))|(?:a|my|his|her|the) (?:whole |entire )?(?:weeks?|fortnights?|months?) (?:worth|supply|dose|prescription))(?! (?:to|with me to|in to|over to) (?:the|my))",
            r"\bused (?:all (?:three|3|the)|both|three|3) (?:[a-z]+ )?(?:devices|sprays|pumps)\b[^.?!\n]{0,20}\b(?:at once|in one go|back to back|by myself|at home)",
            r"\b(?:took|had|used|did|snorted|swallowed) (?:two|three|four|five|six|\d+|double|triple|several|many) times (?:what|the|his|her|my|as much|more)",
            r"\b(?:took|swallowed|ate|did|had) the (?:rest|remainder) of (?:the|my|his|her) (?:strip|pack|box|bottle|lozenges|troches|bag)",
            r"\b(?:i|he|she) (?:just |have )?too?k (?:way )?too? much of (?:my|his|her|the)",
            r"^(?:help )?(?:i )?(?:just |accidentally |think i )*(?:took|swallowed|did|injected|snorted) (?:way |far )?too (?:much|many)\b",
        ),
        unless=any_of(
            r"\b(?:{past}|years ago|last (?:year|month|week)|weeks ago|months ago)\b|\bsurvived\b",
            r"\boverdosed?\b[^.?!\n]{0,25}\b(?:from (?:19\d\d|20[01]\d)|as a student)\b",
            r"\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
            r"\b(?:on|last|this past) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)\b",
            r"\b(?:if|what if|what happens|afraid|scared|worried (?:about|that i might)|could|can|would|in case|how do i know|how would i know|signs|symptoms|call|prevent|died|movie|actor|celebrity|on the news|same drug|same medicine|at the vets?|on the bill)\b(?!.*\b(?:{strongnow}|accidentally|have taken)\b)",
            r"\b(?:feel|feels|feeling|is|am|are|seem|seems|doing) (?:totally |completely |perfectly |just |absolutely |mostly |otherwise )?(?:fine|ok|okay|good|normal|alright|all right|well)\b",
            r"\btoo much (?:time|work|money|on|off|room|space|pain|stress|to|advil|for|screen)\b",
            r"\b(?:bunch|ton|load|loads) of (?:reading|research|googling|tests|labs|blood ?work|questions|therapy|appointments|homework)\b|\bk(?:etamine)? ?hole\b(?!.*\b(?:{strongnow})\b)",
            r"\bhad (?:about )?[a-z0-9]+ sprays (?:and|so far|now)\b",
            r"\bwhen (?:i|he|she) was (?:a (?:teen(?:ager)?|child|kid|student)|young(?:er)?|\d\d|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty)\b",
            r"\btook (?:me |us )?(?:way )?too (?:much|many) (?:time|hours|days|weeks|months|years)|\bno symptoms\b",
        ),
        catches=("I took too much ketamine", "I think I overdosed", "overdosed on k help", "my toddler swallowed one of my lozenges", "My friend took the whole bottle of troches what should I do", "he's overdosing", "my 3 year old got into my ketamine lozenges", "swallowed the lot", "took a month's worth in one go"),
        leaves=("What happens if someone takes too much?", "Can people overdose?", "I accidentally took two lozenges yesterday but I feel fine", "It took too much time at the clinic", "I took an overdose when I was seventeen", "The flood took the lot", "There is an overdose from 1996 in my notes"),
    ),
    Rule(
        id="emergency.child",
        route=Route.EMERGENCY,
        bare=True,
        reason="A child or an animal has had the medicine: poison help at once, whether or not they seem well.",
        pattern=any_of(
            r"\b(?:toddler|baby|child|kid|son|daughter|grandson|granddaughter|grandchild|niece|nephew|infant|little (?:boy|girl|one)|(?:\w+ )?year old|\d+ ?yo|kids?)\b[^.?!\n]{0,50}\b(?:swallow(?:ed|ing)|ate|eaten|drank|licked|chewed|suck(?:ed|ing)|ingested|got at|got into|gotten into|got (?:hold of|a hold of)|found and|put|sprayed|tasted|drink)\b[^.?!\n]{0,40}\b(?:lozenges?|ketamine|troches?|pills?|medicines?|tablets?|spray|vial|spravato|prescription|meds)\b",
            r"\b(?:toddler|baby|child|kid|son|daughter|grandson|granddaughter|little (?:boy|girl|one)|\d+ ?year old|kids?)\b[^.?!\n]{0,20}\b(?:found|got|opened|into)\b[^.?!\n]{0,30}\b(?:lozenges?|ketamine|troches?|pills?|medicines?|spray|vial|spravato|meds)\b[^.?!\n]{0,20}\b(?:and )?(?:ate|took|swallowed|drank|had|chewed|licked)\b",
        ),
        unless=r"\b(?:if|what if|can|could|keep|store|lock|away from|so that|prevent|afraid|worried)\b(?!.*\b(?:just|now|help|ago)\b)",
        catches=("my toddler got into the ketamine lozenges", "our daughter drank from the vial", "2 yr old put my lozenge in his mouth"),
        leaves=("How do I keep lozenges away from children?", "What if my child swallowed a lozenge?"),
    ),
    Rule(
        id="emergency.pressure",
        route=Route.EMERGENCY,
        bare=True,
        reason="Very high blood pressure, with symptoms or by its reading.",
        pattern=any_of(
            r"\b(?:1[89]\d|2\d\d) ?(?:/|over|on) ?(?:1[0-9]\d|9\d)\b[^\n]{0,120}\b(?:headache|vision|blurr[a-z]+|chest|dizzy|confus[a-z]+|numb|breath|nose ?bleed|vomit[a-z]*|throbbing|pounding|see|weak)",
            r"\b(?:headache|vision|blurr[a-z]+|chest|dizzy|confus[a-z]+|numb|nose ?bleed|vomit[a-z]*|pounding)\b[^\n]{0,100}\b(?:1[89]\d|2\d\d) ?(?:/|over) ?(?:1[0-9]\d|9\d)\b",
            r"\bblood pressure (?:is |was |has |went |shot |reads? |of |at |monitor says )*(?:up |to |through |at |extremely |very |really |so |dangerously |sky ?)*(?:high|the roof|rocket[a-z]*|spik(?:ed|ing)|1[89]\d|2\d\d)[^.?!\n]{0,60}\b(?:and|with|plus|along) [^.?!\n]{0,40}\b(?:headache|vision|blurr[a-z]+|chest|confus[a-z]+|numb|breath|vomit[a-z]*|can not see|nose ?bleed)",
            r"\b(?:2[0-9]\d) ?(?:/|over) ?(?:1[0-9]\d)\b",
        ),
        unless=any_of(
            GENERAL,
            r"\b(?:history|normally|usually|controlled)\b",
        ),
        catches=("My blood pressure is 210/120 and I have a pounding headache", "bp 190/115 after spravato with blurry vision", "his blood pressure is really high and he has chest pain"),
        leaves=("Does ketamine raise blood pressure?", "My blood pressure is usually 130/80"),
    ),
    Rule(
        id="emergency.vital_signs",
        route=Route.EMERGENCY,
        bare=True,
        reason="A pulse or an oxygen reading far below what a body bears, or blood in the urine with fever.",
        pattern=any_of(
            r"\b(?:pulse|heart ?rate|heart ?beat)\b " + _READING + r"{0,4}(?:2\d|3\d)\b(?! (?:percent|years?|minutes|mins|points|patients|people|weeks?|days?|hours?))",
            r"\b(?:spo2|oxygen|o2|sats|oximeter|saturation)\b " + _READING + r"{0,4}(?:[5-7]\d|8[0-7])\b(?! (?:years?|minutes|mins|patients|people|weeks?|days?))",
            r"\b(?:blood|bloody|clots?|red)\b[^.?!\n]{0,40}\b(?:pee|peeing|urine|wee|urinat[a-z]+|passing water)\b[^\n]{0,60}\b(?:fever|feverish|chills|shivering|rigors?|temperature of|3[89]\.\d|40(?:\.\d)? (?:fever|degrees))",
            r"\b(?:pee|peeing|urine|wee|weeing|urinating|passing)\b[^.?!\n]{0,30}\b(?:blood|bloody|clots?|red)\b[^\n]{0,60}\b(?:fever|feverish|chills|shivering|rigors?|temperature of|3[89]\.\d|40(?:\.\d)? (?:fever|degrees))",
            r"\b(?:fever|feverish|chills|shivering|rigors?)\b[^\n]{0,60}\b(?:blood|clots?)\b[^.?!\n]{0,15}\b(?:pee|urine|wee)\b",
        ),
        unless=any_of(GENERAL, r"\b(?:{past}|last (?:year|month)|weeks ago|resting|athlete|newborn)\b"),
        catches=("pulse is 31 and I keep greying out", "her oxygen dropped to 81 and she is grey", "peeing clots, fever and chills", "there is blood in my urine and I am shivering with 39.6"),
        leaves=("Does ketamine slow the heart rate?", "What if my urine has blood in it and I have a fever?", "his heart rate rose by 30 in the session", "my pulse was 62"),
    ),
    Rule(
        id="emergency.agitation",
        route=Route.EMERGENCY,
        bare=True,
        reason="Violent agitation, or other signs that need help at once.",
        pattern=any_of(
            r"\b(?:{kin}|{third})\b[^.?!\n]{0,40}\b(?:(?:is|are|has become|became|got|getting|being|turned|keeps) (?:really |very |extremely |so )?(?:violent|combative|swinging at|lashing out|biting|fighting (?:everyone|us|the)|attacking|hitting (?:me|us|people|everyone|himself|herself)|out of control|trying to (?:hurt|kill|attack|jump|stab|choke)|uncontrollable|delirious|threatening (?:me|us|to (?:hurt|kill) (?:me|us)))|thinks (?:we|i|they|everyone) (?:are|am|is) (?:demons|trying to|out to|the devil)|swinging at|pulled a (?:knife|gun)|has a (?:knife|gun)|does not know (?:who|where) (?:he|she|they|i) (?:is|are|am))",
            r"\b(?:vomit(?:ing)?|throwing up|coughing(?: up)?|puk(?:e|ing)|peeing nothing but) blood\b",
            r"\bchok(?:ing|ed) on (?:his|her|my|their|the) (?:vomit|puke|tongue)",
            r"\bbleeding (?:heavily|a lot|and will not stop|that will not stop|out)\b",
            r"\b(?:passed out|unconscious) in (?:the )?(?:bath|tub|pool)|\bdrowning in the\b",
            r"\bi(?: think i)? (?:am|might be) (?:dying|having a (?:heart attack|stroke))\b(?! (?:inside|to|for))",
            r"\bnot (?:going to )?make it\b[^.?!\n]{0,20}\b(?:help|911|ambulance)",
            r"\bcall(?:ed|ing)? (?:an ambulance|911|999|112)\b[^.?!\n]{0,40}\b(?:now|he|she|i am|for me|please)",
            r"\bi need (?:an ambulance|911|a (?:doctor|hospital) (?:now|right now))",
            r"\b(?:should|do) (?:i|we) (?:call|go to|take (?:him|her) to) (?:an ambulance|911|the (?:er|emergency|hospital)|999|112)\b(?![^.?!\n]*\bif\b)",
            r"\b(?:temperature|fever) (?:of|is|was|at) (?:10[4-9]|4[01])\b",
            r"^(?:please |someone |somebody |help |i )*(?:call|need|send|get) (?:an ambulance|911|999|112|paramedics)\b",
            r"\b(?:my (?:[a-z]+ ){0,2}{kin_noun}|he|she) is dying\b(?! (?:of|from|by inches|slowly|in (?:a |the )?hospice|at home|to))|\bin and out of (?:consciousness|it)\b",
            r"\bburning up\b[^.?!\n]{0,40}\b(?:rigid|stiff|10[3-9]|confus)|\bface down in (?:the )?(?:tub|bath|water|pool)",
            r"\b(?:hit|banged|smashed|cracked) (?:his|her|my|their) head\b[^.?!\n]{0,60}\b(?:vomit[a-z]*|confus[a-z]+|not making|sleepy|bleeding|wake|unconscious|throwing up|passed)",
            r"\b(?:swinging|waving|pointing|holding|has|got|pulled) (?:out )?(?:a |the )?(?:knife|gun|bat|machete)\b",
            r"\b(?:does not|did not|can not|could not) (?:know|remember|say|tell me) (?:his|her|their|my) (?:own )?name\b",
            r"\b(?:drooling|incoherent|not making (?:any )?sense|delirious|babbling)\b(?=[^\n]*\b(?:ketamine|infusion|k|dose|spray|mixed|took|ghb|after)\b)",
            r"\b(?:can|could) (?:barely|hardly|not) (?:stay|keep) (?:awake|(?:my|his|her) eyes open)",
            r"\bkeep(?:s)? nodding off|\bnodding off\b",
            r"\bheart (?:is |was |feels? like (?:it is )?|keeps )?(?:stopping|skipping a lot|about to (?:stop|explode|burst)|exploding)\b",
            r"\b(?:he|she|he is|she is|my [a-z]+ is) fitting\b(?! (?:in|into|with|well|me|the))",
            r"\bheart (?:is |was )?(?:going (?:insane|crazy|nuts|wild|haywire)|beating (?:at |like |around )?(?:1[4-9]\d|2\d\d)|(?:at |rate (?:is |of )?)?(?:1[4-9]\d|2\d\d) ?(?:bpm|beats)?)\b",
            r"\b(?:sudden|suddenly)\b[^.?!\n]{0,20}\b(?:loss of (?:sight|vision)|blind|lost (?:sight|vision|my sight|my vision))",
            r"\bcan ?not smile\b|\b(?:screaming|yelling) and (?:attacking|hitting|fighting|throwing)",
            r"\bcompletely out of control\b|\bstiff muscles\b[^.?!\n]{0,30}\b(?:confus|fever)",
            r"\bfell out\b[^.?!\n]{0,40}\bnot moving",
        ),
        unless=any_of(
            GENERAL,
            r"^when (?:should|do|would|to)\b",
            r"\b(?:if|when|in case|afraid i am|fear|felt like|like i was|thought i was|feels? like)\b(?!.*\b(?:{strongnow})\b)",
            r"\bduring (?:the|my|a|an) (?:session|infusion|trip)",
        ),
        catches=("My son is violent and attacking us after ketamine", "she's vomiting blood", "should I call 911 my wife took her spray and is acting strange", "I think I'm dying"),
        leaves=("When should I call 911?", "I felt like I was dying during the session, is that common?"),
    ),
)

RULES = EMERGENCY
