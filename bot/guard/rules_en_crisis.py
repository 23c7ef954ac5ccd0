"""Crisis and support: a wish to die, self-harm, means, someone close at risk; past or unnamed distress.

The suicide-word rule: a generic subject with nobody in it is education; any present thought of one's own or of someone
close is crisis, even inside a question about ketamine.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

_HYPOTHETICAL = r"\b(?:make|makes|cause|causes|turn|drive) (?:people|patients?|someone|you|users|anyone|them|a person)\b|\b(?:people|patients|veterans|someone|others|those|adults|teens|anyone) (?:who|that|with|want|might|may|commit|to)\b"

CRISIS = (
    Rule(
        id="crisis.imminent",
        route=Route.CRISIS,
        notice="crisis.imminent",
        bare=True,
        deniable=True,
        reason="A plan, a time, means in hand or a goodbye: the danger may be minutes away.",
        pattern=r"\b(?:i am|i will|i have|gonna|going to|about to|planning (?:to|on)|plan to|decided to|ready to|i shall|i might just|let me)(?: just| really| finally| probably| going to| about to| planning to| planning on| decided to| gonna| so)* {selfkill}"
        r"|{selfkill}{near}\b(?:tonight|tomorrow|today|right now|this (?:weekend|week|evening|morning|afternoon)|soon|after this|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when (?:they|everyone|he|she|my [a-z]+) (?:leave|leaves|goes|sleep|is asleep))"
        r"|\b(?:tonight|today|right now|this (?:evening|weekend))\b{near}{selfkill}"
        r"|\b(?:i have|i got|bought|there is|holding|sitting (?:here )?with|loaded|got) (?:a |an |the |my |some |enough |all |all the |all my )*(?:gun|pistol|rifle|rope|noose|knife|blade|razor|pills|bottle of pills|plan)\b{near}\b(?:ready|in (?:my hand|front of me|the)|to (?:do it|end|die|kill)|next to me|and (?:i am|a plan|a date|want)|loaded|here|how|when|tonight|for (?:it|me|this))"
        r"|\b(?:i have|i made|i have made|got|made|have) (?:a |the |my |up )*(?:suicide plan|plan to (?:die|end|kill)|plan (?:and|for how)|mind to (?:die|end|kill|do it))|\b(?:plan|planned|planning) (?:my|out my|the|for my) (?:own )?(?:death|suicide|funeral|exit|last day)"
        r"|\b(?:wrote|writing|written|have written|finished|typed) (?:my |the |a |out |some |all my |all the |letters? and )*(?:suicide note|goodbye|note to (?:my|say)|farewell|final letters?|letters? (?:to|for) (?:my|everyone|the kids)|last note)|\b(?:goodbye|farewell|bye) (?:letters?|notes?|messages?|everyone|everybody|world|forever|cruel)|\bsaid (?:my )?goodbyes?\b|\bthis is (?:my )?(?:goodbye|farewell|the end for me|last (?:message|goodbye|day))|\bsaying (?:my )?goodbyes?\b"
        r"|\b(?:pills|lozenges|troches|tablets|ketamine|meds|medicines|bottles?)\b{near}\b(?:counted(?: out)?|lined up|saved(?: up)?|stockpiled|hoarded|stashed|set aside)\b|\b(?:counted|lined up|staring at|looking at) (?:out )?(?:my|the|all|these|all my|all the) (?:pills|lozenges|troches|tablets|bottle)|\b(?:tied|tying) (?:the|a|my) (?:rope|noose|knot)|\b(?:car|garage)\b{near}\b(?:engine (?:on|running)|garage|hose|exhaust)|\bbought (?:the |a |some |my )?(?:helium|nitrogen|charcoal|razor|rope|gun|poison)|\bnobody (?:is going to|will|can) stop me\b|\bbefore i go for good\b|\bgiv(?:e|en|ing) away (?:all )?(?:jewel[a-z]*|clothes|possessions|belongings|money|things)|\bgiv(?:e|en|ing) away (?:all )?(?:my|his|her|their) (?:jewel[a-z]*|stuff|things|belongings|possessions|pets?|dog|cat)|\b(?:gave|gives) away (?:all )?(?:my|everything)|\b(?:stockpil|hoard|sav|stash)(?:ed|ing) (?:up )?(?:my |the |all |enough |all my )*(?:pills|meds|medicines|lozenges|ketamine|tablets|insulin)"
        r"|\b(?:standing|sitting|i am|parked) (?:here )?(?:on|at|by|near) (?:a |the )(?:bridge|roof|ledge|edge|tracks|railing|cliff|overpass)|\b(?:bought|ordered|got|found|have|has) (?:a |the |my |some )?(?:rope|noose|gun to)\b|\b(?:bottle|pills|lozenges|troches|tablets|gun|knife|rope)\b{near}\b(?:next to|in front of|beside) me\b|\bdo(?:es)? not intend to wake|\bset (?:a|the) date\b{near}\b(?:die|end|it all|suicide)|\btonight is the night\b|\bmy last (?:night|day) (?:on|alive|here|of life)|\bi will be (?:dead|gone) (?:by|soon|tomorrow|tonight|before)",
        catches=("I'm going to kill myself tonight", "i have a plan and a date to do it", "ive written goodbye letters to my kids", "I've been saving up my lozenges so I can end it", "i have the pills in front of me", "I'm gonna hang myself"),
        leaves=("I'm going to end the session early if I feel sick", "This waiting is killing me", "Is the plan to do six sessions?"),
    ),
    Rule(
        id="crisis.kill_self",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        deniable=True,
        reason="Killing oneself named in the first person.",
        pattern=r"\b{selfkill}|\bkill me\b(?! (?:or|to think))|\bkilling (?:my ?self)\b|\bkill yourself\b",
        unless=r"^(?!.*\b(?:i|me|myself|my)\b).*\b(?:end it|ending it|end things|ending things|kill yourself|end it all|committing suicide|commit suicide|jump(?:ing)? (?:off|from)|overdos(?:e|ing) (?:on purpose|to die))|\b(?:people|patients?|they|someone|anyone|veterans|teens|adults|users?|he|she|who) (?:have |has |had |ever |might |may |will |who |to |from |that |actually |really |often )*(?:commit(?:ting)? suicide|end it all|committed)|\b(?:my|our) (?:own )?(?:brother|dad|father|mom|mum|mother|sister|friend|husband|wife|son|daughter|uncle|aunt|cousin|partner|boyfriend|girlfriend|best friend|ex)\b.{0,20}\bcommit",
        catches=("I want to kill myself", "thinking of ending my life", "i keep thinking about ending it all", "will ketamine stop me wanting to end my life", "kms", "I want to unalive myself", "can ketamine kill me", "part of me wants to end things"),
        leaves=("Can ketamine kill brain cells?", "I'm not going to kill myself, I just want to know how it works"),
    ),
    Rule(
        id="crisis.wish_to_die",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        deniable=True,
        reason="A wish to be dead, not to wake, not to go on, or to be no burden, said without the word.",
        pattern=r"\b{wishdead}",
        unless=r"\b(?:{close}|he|she|him|her)\b[^.?!\n]{0,60}\b(?:die|dead|live|alive|living|life|here|gone|exist|wake|burden|point|reason)[^.?!\n]{0,30}$|\bwhat is the point of (?:the|a|two|it|this|therapy|integration|monitoring)|\b(?:people|patients?|someone|anyone|those) (?:who|that|with)\b",
        catches=("i dont want to be here anymore", "I don't want to die, I just can't live like this", "wish i could go to sleep and not wake up", "everyone would be better off without me", "there's no point in living", "I'm so tired of being alive", "i just want to disappear", "sometimes I wish I'd never been born", "I wouldn't mind if I didn't wake up", "I'm a burden to my family", "I can't go on"),
        leaves=("I don't live near a clinic", "Will I wake up with a headache?", "What is the point of the two hour wait?", "I don't want to be there all day"),
    ),
    Rule(
        id="crisis.death_wanted",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        deniable=True,
        reason="Death and a leaning toward it, in one sentence of the first person, whatever the order.",
        pattern=r"(?:^|(?<=[.?!\n]))(?=[^.?!\n]*\b(?:i|me|my|myself|im)\b)(?=[^.?!\n]*\b{attitude}\b)[^.?!\n]*?\b{death}|(?:^|(?<=[.?!\n]))[^.?!\n]*\b(?:dying|death|being dead|not existing|suicide|not waking up) (?:sounds?|seems?|feels?|looks?|would be|is|brings?) (?:so |like |really |pretty |very |kind of |a )*(?:nice|good|great|peaceful|relief|appealing|easier|better|comfort[a-z]*|beautiful|welcome|lovely|the (?:only|best|answer)|my only|preferable|me comfort|me peace)",
        unless=_HYPOTHETICAL + r"|\b(?:people|patients?|animals|mice|rats|cells|trials?|stud(?:y|ies)|anyone|has anyone|others|celebrit[a-z]+|actor|matthew perry)\b[^.?!\n]{0,40}\b(?:die[sd]?|dying|dead|death|overdos[a-z]+|suicid[a-z]*)|\b(?:my|our|his|her) (?:[a-z]+ ){0,2}{kin_noun}\b|\b(?:he|she)\b|\b(?:prevent|avoid|accidental|risk of|chance of|fear|afraid|scared|terrified|phobia|worry|worried)[a-z]* (?:of |about |an |that |i |am |will |might |could |would |to |going |it |from )*(?:overdos|die|dying|death|not wak|stop(?:ping)? breathing)|\bnot (?:wake|waking) up (?:during|from the|in the middle|from anesthesia|after (?:the|my) (?:infusion|session))|\b(?:can|could|will|would|might|do|does|am) (?:i|you|it|someone|people)\b(?: [a-z]+){0,2} (?:die|overdose|od|stop breathing|not wake up|drown)\b(?! (?:tonight|peacefully|quietly|if i (?:take|took|mix)))|\b(?:dead|death)[ -]?(?:line|lines|end|beat|toll|rates?|certificate)|\bego (?:death|dissolution)|\bdisappear(?:s|ed|ing)?\b[^.?!\n]{0,20}\b(?:symptoms?|depression|pain|anxiety|effects?)|\b(?:depression|pain|anxiety|symptoms?|effects?|thoughts|feelings?|it|benefits?|they)\b(?: [a-z]+){0,3} (?:disappear|die|gone)|\bend(?:ing)? (?:it|things) (?:with|at|on|when|if|after|once)\b|\b{past}\b(?!.*\b(?:(?<!not )now|still|again|back)\b)",
        catches=("every time i drive i keep thinking about letting go of the wheel", "honestly dying sounds peaceful", "why shouldn't i just take everything in the cabinet", "not being alive would be easier for me, i keep thinking it"),
        leaves=("I'm scared I could die during the infusion", "Can I overdose by accident?", "I want the pain to disappear", "I think people have died from it, is that right?"),
    ),
    Rule(
        id="crisis.arranged",
        route=Route.CRISIS,
        notice="crisis.imminent",
        bare=True,
        reason="Arrangements as for one's own end: a date, letters, affairs, an exit.",
        pattern=r"\b(?:i have|i got|got|have|having|made|i made|put|getting|all)\b{near}\b(?:date|day|method|exit|exit plan|way out|plan|letters?|notes?|will|affairs|goodbyes|arrangements|everything|things)\b{near}\b(?:picked(?: out)?|set\b|chosen|in order|done\b|written|sorted (?:out )?for (?:when|after)|ready for (?:when|after|the end)|planned out|worked out)|\b(?:exit plan|exit strategy|escape plan)\b|\baffairs in order|\b(?:date|day) (?:is )?(?:picked|set|chosen)\b(?! (?:for|up|by) (?:my|the|a) (?:session|infusion|appointment|treatment|first|visit))|\b(?:have|had|got|has) (?:active |passive )?(?:suicidal thoughts|ideation) with (?:a )?(?:plan|intent|means)|\b(?:locked|barricaded|shut) (?:myself|himself|herself|themselves)\b[^.?!\n]{0,30}\b(?:bathroom|room|car|garage)|\b(?:alone|here|sitting|home|locked)\b[^.?!\n]{0,20}\bwith (?:a |the |my |all (?:my|the) )?(?:gun|pills|rope|knife|razor|blade|bottle of pills)\b|\b(?:has|have|got|holding|grabbed|took out) (?:a |the |his |her |my |dads |your )?(?:loaded )?(?:gun|rifle|pistol|noose)\b",
        unless=r"\b(?:appointment|session|infusion|first|treatment|insurance|paperwork|intake|vacation|wedding|surgery|gun (?:shot|wound)|move|moving|therapy|consult)\b(?!.*\b(?:die|end|gone|kill|over|cry|suicid)[a-z]*\b)",
        catches=("i have the date picked out", "got my affairs in order, letters done", "if it fails i have my exit plan", "he has a gun and he's been crying", "my roommate locked herself in the bathroom with pills"),
        leaves=("I have a date set for my first infusion", "I got my appointment notes written"),
    ),
    Rule(
        id="crisis.no_more",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        reason="Going on is named as out of reach, or waking as a disappointment.",
        pattern=r"\b(?:not|never) (?:plan(?:ning)? on |plan(?:ning)? to |going to |be )?(?:stick(?:ing)? around|be(?:ing)? (?:around|here) (?:for|after|when|by))\b|\bdeadliest\b|\bmy own funeral\b|\b(?:kept|keep|put|leave) me under\b(?! (?:longer|for))|\bnot (?:come|came|coming) (?:out|back) (?:of|from) (?:the|my|it|this)\b(?! (?:sedation|anesthesia) (?:quickly|properly))|\bliving (?:feels|is|seems) (?:like )?(?:a |too |pure |just )*(?:punishment|hell|torture|unbearable|painful|pointless|a chore|misery|exhausting)|\bif i (?:will|would|am going to) be (?:dead|gone)|\b(?:truck|bus|car|train|meteor|lightning)\b[^.?!\n]{0,20}\b(?:hit|hits|struck|ran over|took) me\b|\bi(?: am| would be)? (?:just )?checking out\b|^(?:please |just |can you |will you )*help me (?:to )?(?:die|end it|end this|kill)|\b(?:ashamed|sorry|angry|disappointed|wish|regret|sad|upset)\b[^.?!\n]{0,15}\bi survived\b|\bholding (?:a |the |my )?(?:bottle|gun|knife|pills|razor|blade)|\b(?:knife|blade|razor|gun)\b[^.?!\n]{0,25}\b(?:against|to|at|on) my (?:wrist|throat|head|neck|arm|temple|mouth|skin)|\b(?:no ?one|nobody)\b[^.?!\n]{0,20}\b(?:find|notice|miss) me\b|\b(?:point|use|sense|good) (?:in|of|to) (?:waking up|being alive|living|tomorrow|staying alive|going on)\b|\b(?:do not think|not sure|do not know (?:if|how))[^.?!\n]{0,15}\bi can (?:last|make it|hold on|go on|keep going|survive|wait) ?(?:until|till|another|to the|much longer|that long|through|any longer)|\bno way out\b|\b(?:happier|better|easier|relieved|simpler|fine|better off|ok|okay)\b[^.?!\n]{0,20}\b(?:if|without|when|once) (?:i|he|she) (?:just |simply )?(?:was|were|am|died|is|had|did|disappear(?:ed)?)(?: not)? ?(?:dead|gone|here|around|alive|born|exist|wake|disappear)?\b|\b(?:if|wish) i (?:just |simply )?(?:was|were) not (?:here|around|alive)\b|\b(?:easier|better|simpler) if i (?:just )?(?:died|was gone|disappeared|did not)|\b(?:had|have|got|find|lack) the (?:guts|courage|nerve|balls|strength) to (?:do it|end|die|kill|jump|go)|\bguts i would be\b|\bhate(?:s)? (?:being alive|that i am alive|living|existing)|\bnever asked to be born|\blived long enough|\bi (?:do not|dont) care (?:what happens to me|if i (?:live|die|wake|make it))|\b(?:would|will) (?:all )?get over (?:it|me|my death)\b|\bput my (?:family|kids|wife|husband|parents) through (?:this|it|me)|\b(?:join|be with|see) (?:my late|them again|him again|her again|my (?:[a-z]+ ){0,2}(?:in heaven|again|on the other side))|\bready to join (?:them|him|her|my)|\bdo not have to worry about (?:me|her|him)|\bnot have to worry about (?:me|her|him|money)[^.?!\n]{0,20}\b(?:much longer|anymore|soon|again)|\bknow how to make it (?:all )?stop|\bhow (?:i|he|she) (?:would|will|could|am going to|was going to) do it\b|\bi know what (?:i|to) (?:am going to |have to |will |must |need to )?do (?:if|and|then|to myself)|^(?:i am |so |ok |then )*(?:going to|gonna) do it[.! ]*$|\binsurance money\b|\bno reason to (?:keep going|go on|stay|be here|continue|live|get up)|\bnever get up again|\bgo under and (?:never|not)|\b(?:stopped|quit|not) wear(?:ing)? (?:a |my )?seat ?belt on purpose|\b(?:literally )?at the end of my rope\b[^.?!\n]{0,20}\bliterally|\b(?:this|that|it) (?:is|was) my last (?:hope|chance|try|attempt|shot)[^.?!\n]{0,40}\b(?:before|or else|then) i|\b(?:keep|keeping) (?:myself|me) (?:alive|safe|here|going much longer)\b|\b(?:can not|could not|do not think i can|not going to|will not|not sure i can|not) (?:do|take|face|survive|manage|get through|make it (?:to|through|past)|last|handle|live) (?:another (?:day|night|week|month|year|one)|tomorrow|tonight|the (?:night|week|weekend|day)|much longer)\b|\b(?:do|does|did|can) not see (?:myself|me|himself|herself) (?:living|being|making|getting|surviving|here|past|reaching|alive)|\b(?:disappointed|sad|upset|angry|annoyed|mad|disappointment|hate it|gutted|sorry) (?:that |when |because )?(?:i|to have) (?:woke|wake|survived|am still (?:here|alive)|am alive|did not die|lived|keep waking)|\bwake up (?:every (?:day|morning) )?(?:and )?(?:disappointed|wish(?:ing)?|upset|sad|angry)[^.?!\n]{0,30}\b(?:woke|wake|alive|had not|did not|dead|never)|\bwill to live\b|\bi (?:will|would) not be (?:around|here|alive)(?: (?:anymore|much longer|soon|to see|then|for (?:it|that)|long))?(?=[.!?]|$| (?:cause|because|so|and))|\b(?:cause|because|since|as|when|once) i (?:will|would) not be (?:around|here|alive|needing)|\b(?:it gets better|gets better)\b[^\n]{0,60}\bi am (?:out|done|finished)\b|\bi am (?:out|done)[.! ]*$(?<!never done)|\b(?:collect(?:ing)?|get(?:ting)?|have|cash(?:ing)?) (?:my|his|her|the) (?:life )?insurance\b[^.?!\n]{0,30}|\bworth more dead\b|\bbetter off (?:collecting|with the insurance)|\bthe someone is me\b|\basking for me\b|\b(?:do|doing|does|did) something (?:to (?:myself|himself|herself)|stupid|drastic|permanent|irreversible|tonight|i (?:might|will|would) regret|bad tonight)\b|\bnot (?:be )?safe (?:tonight|right now|at home|alone|here|by myself)\b|\bgive up on (?:life|living|staying alive)\b|\b(?:last|final) (?:day|night|week|message|words|time i (?:will )?(?:write|talk|speak)) (?:on earth|alive|here|to (?:everyone|anyone))",
        unless=r"\b(?:does|do|will|can|what|if|how much) [^.?!\n]{0,30}\b(?:cover|covers|pay for|accept)\b|\b(?:not safe|safe) (?:to drive|at home to)|\bhealth insurance|\bdental\b|\b(?:get|have) (?:my|the|his|her) insurance\b(?! money)|\bcollecting (?:my|the) (?:records|things)|\bdo something (?:fun|else|nice)|\bi am (?:out|done) (?:of|with) (?:network|town|work|the session|my)",
        catches=("i don't think i can keep myself alive much longer", "every day i wake up disappointed that i woke up", "can't do another day of this", "ive lost the will to live", "wont have to worry about money cause i wont be around"),
        leaves=("I can't do tomorrow's session, can I move it?", "I'm done with my session, when can I eat?"),
    ),
    Rule(
        id="crisis.thoughts",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        deniable=True,
        reason="Present thoughts or urges of death or of hurting oneself, in the first person.",
        pattern=r"\b(?:i|me|my|im)\b[^.?!\n]{0,80}?\b{thoughts}|\b{thoughts}[^.?!\n]{0,60}?\b(?:i|me|my|myself)\b|^(?:still |always |constantly |keep |just )?{thoughts}|\b(?:thoughts?|urges?|ideas?|impulses?|intrusive thoughts?)\b[^.?!\n]{0,25}\b(?:(?:harm|hurt|kill|cut)(?:ing)? (?:myself|me)|death|dying|ending (?:it|things|everything|my))|\b(?:having|have|had|get|getting|got|with|these|those|my|the) (?:the |these |those |some |really |very |more |bad |same )*(?:same|dark|bad|scary|suicidal|intrusive|ugly|violent|death|ending|final|those) (?:dark )?thoughts\b|\b(?:thoughts|voices?|brain|mind|head|something)\b[^.?!\n]{0,20}\b(?:tell(?:s|ing)?|say(?:s|ing)?|urg(?:es|ing)) (?:me )?(?:to|i) (?:should )?(?:jump|die|do it|kill|end|cut|hurt|harm|swerve|not)|\bthoughts of driving\b",
        unless=_HYPOTHETICAL + r"|\b(?:{past})\b(?!.*\b(?:(?<!not )now|still|again|back|same)\b)|\bdoes (?:it|ketamine|esketamine|spravato) (?:help|work|reduce|stop|treat|ease)[a-z ]{0,20}(?:thoughts|ideation)[a-z ]{0,30}$",
        catches=("I keep thinking about death", "i have thoughts of hurting myself", "having urges to cut myself again", "I fantasize about not being here"),
        leaves=("Does ketamine reduce thoughts of death in studies?", "I'm thinking of stopping by the clinic"),
    ),
    Rule(
        id="crisis.suicide_word_self",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        deniable=True,
        reason="Suicide or self-harm with a first person beside it: whoever writes may mean themselves.",
        pattern=r"\b(?:i|me|my|mine|myself|im|we)\b[^.?!\n]{0,120}?\b{suicide}|\b{suicide}[^.?!\n]{0,100}?\b(?:i|me|my|mine|myself)\b|^(?:(?:still|so|very|really|feeling|feel|felt|been|actively|passively|super|extremely|a bit|kind of|pretty|always|constantly|just|again|being|am|help|having|had|more|increasingly|suddenly|becoming|became|getting|got|chronically|mildly|severely) )+{suicide}(?: (?:thoughts|ideation|feelings|urges))?\b(?! (?:in|among|risk|rates?|prevention|and ketamine|reduction|studies|evidence|research|with ketamine))|\b{suicide}\b[^?\n]{0,60}[.!?] (?:[^.?!\n]{0,30}\b)?(?:i (?:have|had|feel|get|got|am having|have been|keep|struggle|do|am)|mine|help me|it is getting worse)\b[^.?!\n]{0,30}\b(?:them|these|those|that way|it|thoughts|this way|this|like that|worse)|^(?:i am )?{suicide}[.! ]*$|\bsuicidal\b[^\n]{0,10}\b(?:because|cause|and|since) i am\b|^(?:i am )?suicidal (?:and|need|help|please|right now|again|tonight|today|here|person|but)\b",
        unless=r"\b(?:i|we) (?:have never|had never|never|do not|am not|was not|have not|had no|have no|did not|was never|am no longer|am definitely not|deny|denied)\b(?![^.?!\n]*\bbut\b)|\b(?:no|not|without|zero|never(?: been| had| felt| was)?|neither)(?: (?:a|any|had|having|current|active|present|history|of|longer|been|feel|feeling|actively|currently|or|depressed|thoughts|the|at|risk|really|all|in|danger|am|i|homicidal|have|feelings|even|so|just|self harm|suicidal))* {suicide}(?![^.?!\n]*\bbut\b)"
        r"|\b{suicide}[^.?!\n]{0,60}\b(?:{past})\b(?!.*\b(?:(?<!not )now|still|again|back|recently)\b)|\b(?:{past}|years ago|as a teen|was|had been|attempted|history of)\b[^.?!\n]{0,50}\b{suicide}(?!.*\b(?:(?<!not )now|still|again|back|recently|lately|last (?:week|month|night)|this (?:week|month)|yesterday|days? ago|weeks? ago)\b)|\b(?:my|our) (?:[a-z]+ ){0,2}(?:brother|dad|father|mom|mum|mother|sister|friend|husband|wife|son|daughter|uncle|aunt|cousin|partner|boyfriend|girlfriend|ex|family|grandfather|grandmother|grandpa|niece|nephew|coworker)\b",
        catches=("I'm suicidal, can ketamine help me?", "Does ketamine help suicidal thoughts like mine?", "been feeling suicidal", "will it help with my suicidal thoughts", "suicidal and need help"),
        leaves=("Does ketamine help with suicidal thoughts?", "I'm not suicidal, does it help with depression?", "What is suicidal ideation?", "I read that esketamine has a warning about suicidal thoughts. Why?"),
    ),
    Rule(
        id="crisis.recent_attempt",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        reason="An attempt days or weeks old: the danger is present.",
        pattern=r"\b(?:i|me|my)\b[^.?!\n]{0,60}\b(?:attempt(?:ed|s)?|tried (?:to )?(?:{selfkill}|kill|die|end it|suicide)|{suicide} attempts?|overdosed)\b[^.?!\n]{0,60}\b(?:last (?:week|month|night|weekend)|yesterday|today|this (?:week|month|morning)|recently|days? ago|weeks? ago|just|lately|again)|\b(?:last (?:week|month|night|weekend)|yesterday|today|this (?:week|month|morning)|recently|(?:few |two |three |couple of )?(?:days?|weeks?) ago)\b[^.?!\n]{0,40}\b(?:i|me) [^.?!\n]{0,25}\b(?:attempted|tried to (?:{selfkill}|kill|die|end it)|survived a suicide)|\bi (?:[a-z]+ ){0,2}?(?:tried|attempted) (?:to )?(?:od|overdose|kill myself|end it|end my life|hang myself|die|suicide)\b(?![^.?!\n]*\b(?:years?|ago|when i was|decade)\b)|\bjust (?:got )?(?:out of|home from|discharged|released)[^.?!\n]{0,40}\b(?:attempt|suicide|overdose|tried to)",
        unless=r"\bquit|\bstop\b",
        catches=("I attempted suicide last week, would ketamine be an option", "just got out of the hospital after an attempt", "I tried to kill myself two weeks ago"),
        leaves=("I tried two sessions last week", "I attempted suicide fifteen years ago"),
    ),
    Rule(
        id="crisis.self_harm",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        deniable=True,
        reason="Self-injury in the first person.",
        pattern=r"\b(?:cut(?:ting)?|burn(?:ing|ed|t)?|hurt(?:ing)?|harm(?:ed|ing)?|injur(?:e|ed|ing)|punish(?:ing|ed)?|scratch(?:ing|ed)?|bruis(?:e|ing)|starv(?:e|ing)|hit(?:ting)?|punch(?:ed|ing)?) (?:myself|my (?:arms?|legs?|thighs?|wrists?|skin))\b|\b(?:hit(?:ting)?|bang(?:ing|ed)?|slam(?:ming|med)?|smash(?:ing|ed)?) my head\b|\bfresh cuts\b|\bcuts on my (?:arms?|legs?|wrists?|thighs?)|\b(?:i am|i have been|i|started|back to|relaps(?:ed|ing)(?: and| with| on| into)?|want to|need to|keep|kept|been) (?:started |been |back to |just )?(?:cutting|cut(?= (?:again|last|yesterday|when|every))|self harm(?:ed|ing)?|sh(?=ing| again))\b(?! (?:back|down|out|off|it|the|my|in))",
        unless=r"\b(?:shaving|bumped|shaved|cooking|by accident|car door|fell|accident(?:ally|al)|fell|tripped|kitchen|gym|workout|work out|{past}|hair|nails|afraid of hurting|dose|lozenge|tablet)\b",
        catches=("I've been cutting myself again", "i burn myself when it gets bad", "relapsed on cutting last night", "I want to hurt myself"),
        leaves=("I'm cutting back on coffee", "I hurt myself when I fell at the gym", "I cut myself shaving this morning, can I still come?"),
    ),
    Rule(
        id="crisis.means",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Asks for a lethal amount or a way to die; no such detail is ever given.",
        pattern=r"\b(?:number|amount|dose|combination|lozenges?|troches?|pills|way)\b[^.?!\n]{0,50}\bpainless(?:ly)?\b|\bpainless(?:ly)?\b(?=[^\n]*\b(?:ketamine|lozenges?|troches?|pills|it|way|amount|number|die|dose|take)\b)(?![^.?!\n]*\b(?:injection|iv|needle|procedure|treatment|infusion)\b)|\b(?:od|overdose) (?:on (?:ketamine|k|it|purpose|this|my [a-z]+) )?(?:right|properly|successfully|correctly|on purpose)|\b(?:want|going|trying|plan|planning) to (?:od|overdose)\b|\bhow (?:do|can|would|to) (?:people |you |someone |i )?(?:od|overdose)\b(?=[^\n]*\b(?:i want|myself|i am)\b)|\b(?:can|could|would|will|do) (?:you|u|i|someone|one) (?:die|be dead|od|overdose)\b{near}\b(?:from|with|on|if|by) (?:you |i )?(?:tak(?:e|ing)|eat(?:ing)?|swallow(?:ing)?)? ?(?:\d+|all|a whole|twenty|thirty|ten|my)\b|\b(?:lethal|fatal|deadly|ld ?50|ld50|suicidal|suicide) (?:dose|dosage|amount|quantity|overdose (?:amount|dose)|level|combination|combo|mix|ld50)|\bld ?50\b|\b(?:die|dying|death|never wake|not wake)\b[^.?!\n]{0,30}\bif (?:you|i|someone) (?:take|took|takes|have|do|snort|inject)(?:s|ed)? (?:enough|too|a lot|all|so)|\b(?:kills?|killed|killing) (?:herself|himself|themselves|myself|her|him)\b[^\n]{0,60}\b(?:ketamine|how (?:much|many)|what (?:dose|amount))|\bhow (?:much|many|big|high|large)\b[^.?!\n]{0,70}\b(?:kill|fatal|lethal|deadly|to die|(?:would|will|could|can|to) (?:die|overdose|od|end)|dead|death|stop (?:my|your|the) (?:heart|breathing)|(?:never|not) (?:to )?wake|end (?:it|my|your|a) ?(?:all|life)?|overdose\b|be fatal|not survive|go to sleep forever)|\b(?:what|which) (?:dose|amount|dosage|quantity|number|level)\b[^.?!\n]{0,50}\b(?:kill|fatal|lethal|deadly|die|death|dead|overdose)|\b(?:enough|amount of|dose of|what) (?:ketamine|pills|lozenges|spravato|it|this|of it|of this|tablets|medicines?)?[^.?!\n]{0,20}\b(?:to kill|to die|to end (?:it|my)|to overdose|to od|to never wake|to not wake)|\b(?:painless|easiest|quickest|fastest|best|peaceful|quick|least painful|gentlest|surest|easy|good|foolproof|most painless|most peaceful|different|effective|reliable) (?:and [a-z]+ )?(?:ways?|methods?|means|options?|drugs?) (?:to|of|for) (?:die|dying|go|kill|end(?:ing)? (?:it|my|your|things|everything|all (?:this|the)|this|the)|suicide|death|killing|exit)|\bhow (?:to|do i|can i|could i|would i|do you|can you|does one|can someone|might i|i can) (?:painlessly |quickly |peacefully |just |best |successfully )?(?:die\b|kill myself|end (?:it all|my life|things)|commit suicide|overdose\b|od\b|make (?:it|an overdose) look)|\bwill i (?:just )?(?:die|not wake up) if i (?:take|took|mix|swallow|inject|snort|do)|\b(?:die|killed?|death) (?:from|with|by) (?:taking )?(?:all (?:of )?(?:my|the|these)|the whole|a whole|an entire|every)|\b(?:if|what happens if|what if) i (?:take|took|swallow|swallowed|inject|use|ate|eat|mix|snort)(?:ed)? (?:all (?:of )?(?:my|the|these|it|them)|the whole|a whole|an entire|every|the entire|everything|20|30|40|50|100)\b|\b(?:would|will|could|can|might) (?:taking [^.?!\n]{0,40}|it|that|this|an overdose|ketamine|overdosing|[a-z]+ (?:lozenges|troches|tablets|pills)) (?:be enough to )?(?:kill me|kill a person my|end my life|be painless|be (?:a )?(?:peaceful|painless)|hurt to die)|\b(?:is|would) (?:an overdose|overdosing|dying|death|overdose)[^.?!\n]{0,30}\b(?:painful|painless|peaceful|quick|hurt)|\b(?:hurt|painful|hurts|feel|peaceful)\b[^.?!\n]{0,25}\b(?:to (?:die|overdose|od|be dead)|dying from|overdosing|when you die|od on)\b",
        unless=r"\b(?:avoid|prevent|accidental|accidentally) (?:an )?overdos|\bhow (?:much|many)[^.?!\n]{0,30}\b(?:people|patients|deaths)\b[^.?!\n]{0,20}\b(?:die|died|death|overdose)|\bhow many (?:people|deaths|patients|users|fatal|cases)|\bkill (?:brain|pain|bacteria|time|cells|neurons|the pain)|\bhow (?:do|can|could|would) (?:you|i) (?:know|tell|spot|treat|recogni[sz]e)|\bhow much[^.?!\n]{0,30}\brisk",
        catches=("How much ketamine would kill me?", "what is the lethal dose of ketamine", "how many lozenges would it take to not wake up", "painless way to die", "would taking all of my troches kill me", "what happens if i take the whole bottle of lozenges"),
        leaves=("Has anyone died from ketamine?", "Can people overdose on ketamine?", "How many people have died from ketamine?", "How much does it hurt?"),
    ),
    Rule(
        id="crisis.conditional",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        reason="A treatment that fails named as the end of the road.",
        pattern=r"\b(?:if|when|unless|once) (?:this|ketamine|it|spravato|esketamine|the (?:treatment|infusions?|spray|next|last)|treatment|nothing|these|infusions?|my (?:next|last)|they|insurance)[^.?!\n]{0,50}\b(?:not (?:work|help)|fails?|failed|does nothing|stops? working|works|changes?|denied|den(?:y|ies)|is not going to work|no better|gets better|help me|help)[^.?!\n]{0,50}\b(?:i am (?:done|out\b|finished|gone|over|checking out|not (?:going to )?(?:stick|be|continu|keep)|ending|giving up|going to (?:end|kill|die|do it|give up|be gone))|i will (?:end|kill|be dead|be gone|give up|do it|not be|just end|have no (?:reason|choice)|die)|that is it for me|i give up|i have (?:no (?:other|reason|will)|nothing (?:left|else to live)|a plan|decided|other plans)|it is over\b|(?:there is )?no (?:reason|point)|no other (?:way|option) (?:but|than)|i do not know what i will do(?: to myself)?|i know what i (?:will|have to|am going to) do|game over|end (?:it|my)|my life is over|the end for me|goodbye)"
        r"|\b(?:i am (?:done|finished|out)|i give up|i will (?:end|be done|do it)|that is it|it is over|my life is over|no reason to (?:live|stay|go on)|no point)\b[^.?!\n]{0,25}\b(?:if|unless|when) (?:this|ketamine|it|spravato|the|these)[^.?!\n]{0,30}\b(?:not (?:work|help)|fails?|works)",
        catches=("If ketamine doesn't work I'm done", "if this fails i will end it", "I don't know what I'll do to myself. If the spray doesn't help that's it for me"),
        leaves=("If ketamine doesn't work, what else is there?", "If it fails, can I try ECT?", "What happens if it stops working?"),
    ),
    Rule(
        id="crisis.denial_but",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        reason="A denial that a 'but' takes back.",
        pattern=r"\b(?:not|never|no)\b[^.?!\n]{0,25}\b(?:suicid[a-z]*|{selfkill}|kill|die|dying|act on|do anything|hurt myself|harm myself)\b[^.?!\n]{0,40}[,. ]+(?:but|although|though|however|except|yet|just|only)\b[^?!\n]{0,80}\b(?:think(?:ing)? about (?:it|death|dying)|thoughts?|wish|would not mind|not mind|wonder what|can not (?:do|go|live|keep|take|cope|see|stand)|tired of|done with|hopeless|disappear|not be (?:here|alive)|gone|dead|die|end it|want (?:it|the pain|everything|this) to (?:stop|end|be over)|crossed my mind|crosses my mind|not wake|sleep forever|plans?\b|dark place|do not see (?:a|any|the)|no hope|give up|scared (?:of what|i)|do not trust myself|can not promise|stop existing|tempt)",
        unless=r"\bnot suicidal\b[^?!\n]{0,60}\b(?:does|is|how|what|can)\b[^?!\n]{0,40}\b(?:people|others|studies)\b",
        catches=("I'm not suicidal but I think about it sometimes", "i wouldnt kill myself, i just want it to stop", "I'm not going to do anything but I don't trust myself"),
        leaves=("I'm not suicidal but does ketamine help with depression?",),
    ),
    Rule(
        id="crisis.other",
        route=Route.CRISIS,
        notice="crisis.other",
        bare=True,
        reason="Someone close may be in danger of suicide or self-harm.",
        pattern=r"\b(?:someone|somebody|a (?:guy|girl|person|man|woman)|anyone)\b[^.?!\n]{0,40}\b(?:kill (?:himself|herself|themselves)|end (?:his|her|their) life|suicidal|suicide|to die)\b[^\n]{0,60}\basking for (?:a|my) [a-z]+|\basking for (?:a|my) [a-z]+[^\n]{0,80}\b(?:suicid[a-z]*|kill (?:himself|herself|themselves)|end (?:his|her|their) life)|\bfound (?:a |his |her |the )?(?:suicide note|goodbye (?:note|letter))|\b(?:{close}|he|she|they)\b[^.?!\n]{0,90}?\b(?:{suicide}|(?:end(?:ing)?|tak(?:e|ing)) (?:his|her|their) (?:own )?li(?:fe|ves)|jumped (?:from|off)|doing it again|survived (?:an|a|his|her)|(?:be|is going to be|will be|would be) dead (?:by|before|soon)|(?:loves us|i love you)[^.?!\n]{0,30}sorry for everything|gun safe|overdosed|(?:cut|cuts|slit|slashed) (?:his|her|their) (?:wrists?|arms?|throat)|(?:loaded )?(?:gun|pistol|rifle|firearm|shotgun)|overdosed? (?:[a-z]+ ){0,4}(?:on purpose|intentionally)|(?:gave|giv(?:es|ing|en)) away|not (?:have to )?worry about (?:him|her|them) (?:much longer|anymore|soon)|(?:pills|lozenges|tablets) saved|saving (?:up )?(?:pills|lozenges)|(?:want(?:s|ed|ing)?|threaten(?:s|ed|ing)|going|tr(?:y|ies|ied|ying)|talk(?:s|ed|ing)?|think(?:s|ing)?|thought|plan(?:s|ning|ned)?|wish(?:es)?|say(?:s|ing)?|said|keeps?|about|might|may|will|would|could|text(?:ed)?|messag(?:ed|ing)|vow(?:s|ed)?|rather|ready|does not|do not|mentions?|mentioned|joking|jokes|hint(?:s|ed|ing)?|afraid|risk)(?: [a-z]+){0,5}? {otherkill}|kill(?:ing|s)? (?:himself|herself|themselves|themself)|{wishdead}|{thoughts}|(?:cutting|cuts|harming|hurting|burning) (?:himself|herself|themselves|again)|self ?harm[a-z]*|(?:has|had|have|with) (?:a |the )?(?:plan|method)\b(?! (?:to (?:start|try|go|get|pay|see)|with|that covers|through|for (?:treatment|therapy|work)))|texted (?:me )?(?:goodbye|bye)|(?:weird |strange |final )?goodbyes\b|better off (?:collecting|without (?:him|her|them))|ready to (?:meet (?:jesus|god|his maker|her maker)|go be|die)|stop(?:ped|s) eating|worth more dead|lock(?:ed|s) (?:himself|herself|themselves)|hint(?:ed|ing|s)[^.?!\n]{0,20}not be|(?:wrote|left|leaving|writing|found) (?:a |an |his |her |the )?(?:suicide )?(?:note|goodbye)|say(?:s|ing) goodbye|(?:gave|giv(?:es|ing)) away (?:all )?(?:his|her|their)|stockpil|hoarding (?:pills|meds|medicines)|(?:has|bought|got|with) a (?:gun|rope|plan to)|no (?:reason|point) (?:to|in) liv|better off (?:dead|without)|can not go on|to live anymore|life is not worth)"
        r"|\b{suicide}\b[^.?!\n]{0,60}\b(?:{close}|my (?:son|daughter|husband|wife|mom|mum|dad|friend|brother|sister|teen|kid|child|partner)|he|she|him|her)\b"
        r"|\b(?:afraid|worried|scared|concerned|think|fear|sure|terrified)\b[^.?!\n]{0,40}\b(?:{close}|he|she|they)\b[^.?!\n]{0,30}\b(?:going to|will|might|may|is about to|could|would) (?:{otherkill}|not (?:be here|make it|survive)|do something)",
        unless=_HYPOTHETICAL + r"|\b(?:not|never|no|is not|was not|without)(?: (?:a|any|feeling|currently|had|been|at all|actively|really|having|so|have))* {suicide}(?![^.?!\n]*\bbut\b)|\b(?:died|passed|lost|death|funeral|killed (?:himself|herself)|took (?:his|her|their) (?:own )?life|committed suicide|completed suicide|hung (?:himself|herself)|hanged)\b|\b(?:{past})\b(?!.*\b(?:now|still|again|recently|lately|last (?:week|month|night)|weeks? ago|days? ago|yesterday)\b)",
        catches=("My daughter says she wants to die", "my husband is suicidal will ketamine help him", "I'm scared my brother is going to kill himself", "my friend keeps talking about ending it all", "She told me life isn't worth living anymore", "found a suicide note in my sons room", "My teenager has been cutting herself"),
        leaves=("My sister asked whether ketamine helps with suicidal thoughts", "Can people who are suicidal get ketamine?", "My friend says the wait is killing her", "Does ketamine make people suicidal?"),
    ),
)

SUPPORT = (
    Rule(
        id="support.past",
        route=Route.SUPPORT,
        overlays=("crisis_line",),
        bare=True,
        reason="A past attempt or thoughts, or a loss to suicide: no present danger is said, the line stays in view.",
        pattern=r"\b(?:i|me|my|myself)\b[^.?!\n]{0,80}\b(?:{suicide}|{selfkill}|overdosed on purpose|cut myself|cutting|self harm[a-z]*|attempt(?:ed|s)? (?:on my life|to end|to kill|when i))|\b(?:{close}|he|she)\b[^.?!\n]{0,50}\b(?:killed (?:himself|herself|themselves)|took (?:his|her|their) (?:own )?li(?:fe|ves)|committed suicide|completed suicide|hung (?:himself|herself)|hanged (?:himself|herself)|shot (?:himself|herself)|(?:died|lost|passed)[^.?!\n]{0,20}\b(?:by|to|from) (?:suicide|his own hand|her own hand)|suicide)|\blost (?:my|our) (?:[a-z]+ ){0,2}{kin_noun} to suicide|\bsuicide (?:attempt )?survivor",
        also=(r"\b(?:{past}|years|attempted|tried|was|had|died|lost|killed|took|committed|hung|hanged|shot|ago|survivor|after)\b",),
        unless=r"\b(?:not|never|no)(?: (?:a|any|have|had|been|feel|feeling|going|to|want|have any))* (?:{suicide}|{selfkill}|kill|end)",
        catches=("I attempted suicide fifteen years ago, can ketamine help depression now?", "I was suicidal in college. How does ketamine work?", "My brother died by suicide in 2015 and I've been depressed"),
        leaves=("I am not suicidal. How does it work?", "How many suicides were seen in the trials?"),
    ),
    Rule(
        id="support.distress",
        route=Route.SUPPORT,
        bare=True,
        turns=False,
        reason="Despair without a wish to die: a warm line and the crisis line.",
        pattern=r"\bi (?:just |really |honestly |simply )?can ?not (?:keep (?:doing|going|fighting|living|up)|do this (?:anymore|any longer|much longer|again)?|take (?:it|this|much more|any more|anymore|any of)|cope|deal|bear|stand (?:it|this|my life)|handle (?:it|this|life|anything)|stop crying|get out of bed|function|feel anything|see (?:any )?hope|hold on|fight (?:anymore|this))|\bi (?:really |just |absolutely |fucking )?(?:hate|despise|loathe) (?:my life|myself|living|everything|being me|this life|who i am)|\bi (?:have |had |am |feel |just feel |am feeling |have been feeling )?(?:completely |so |totally |utterly |just |really |very |all |lost all |no )*(?:hopeless|worthless|useless|empty inside|broken|devastated|desperate|at (?:the end of my rope|my wits end|rock bottom|breaking point|my limit|my lowest)|hit rock bottom|overwhelmed|falling apart|hate myself|a failure|a mess|in (?:so much|a lot of|a dark|a really dark|a very dark|a bad) (?:pain emotionally|emotional pain|place|place right now)|numb inside|alone in this|all alone|lost hope|given up(?: hope)?|giving up|drowning|spiral(?:l)?ing|barely (?:holding on|hanging on|surviving|coping|functioning)|hanging by a thread|losing (?:hope|my mind|the will))\b|\b(?:lost|losing|have no|no|without|running out of|ran out of|out of) hope\b|\bnothing (?:helps|works|is helping|ever helps|ever works|has helped|matters|i do helps|has worked|makes me happy|left)\b|\b(?:tired|sick|exhausted|fed up|done) (?:of|with|from) (?:everything|it all|fighting|trying|feeling (?:like )?(?:this|so)|this (?:pain|illness|depression|fight)|struggling|hurting|suffering|being (?:depressed|sad|sick|in pain|this way|like this))|\b(?:my life|everything|life|the world) (?:is|feels|has become|seems) (?:so |just |completely |too |really )?(?:over\b|hopeless|pointless|meaningless|falling apart|hell|unbearable|a nightmare|ruined|too much|dark|empty|worthless|shit|awful|miserable|garbage)|\b(?:no ?one|nobody) (?:gets it|gets me|sees me|understands how)|\b(?:been |really |just |am |still )*struggling (?:so much|a lot|lately|badly|with everything|to (?:cope|get (?:up|through)|function|hold on))|\bi (?:am|have been) (?:really |just |so )?struggling[.! ]*$|\beating me alive\b|\bwhat is the point of (?:any|all) (?:of )?(?:this|it)\b|\bfeel(?:ing)? (?:so |really |very |completely )*(?:worthless|hopeless|empty|useless|unloved|broken|trapped|nothing)\b|\bwaiting for (?:my body|death|it all|the end)|\blife is (?:just |so |really |too |very )*(?:heavy|hard|unbearable|too much|empty|dark|pointless|exhausting|awful|miserable)|\bi do not know what to do (?:anymore|any more|with myself)|\bfeel(?:ing)? (?:really |so |very |super |pretty |extremely )*(?:low|down|sad|depressed|lost|alone|awful)(?: today| lately| right now| tonight)?[.! ]*$|\bi am not (?:ok|okay|doing well|alright|well|doing ok|doing okay)[.! ]*$|\bwhat is the point(?: of (?:any of this|anything|it all|trying|going on|this|everything))?(?: anymore)?[.?! ]*$|\b(?:no ?one|nobody) (?:cares|understands|loves me|would understand|believes me|listens|can help me)|\bplease (?:just )?(?:help me|someone help)\b(?! (?:understand|find|with|know|choose|decide|prepare|get|learn|figure))|\bi need help (?:now|please|right now|badly|so bad)|\bi (?:am|feel) so (?:depressed|sad|lonely|alone|low|lost|scared|tired|down|miserable)\b|\bmy (?:last|only) (?:hope|chance|resort|option)\b|\bi want (?:it|this|the pain|everything|it all) to (?:stop|end|be over|go away)|\bi (?:can not|could not) do (?:this|it) (?:anymore|any longer|any more)|\bcry(?:ing)? (?:all day|every day|myself|all the time|constantly|nonstop|for hours)|\b(?:exhausted|worn out|worn down|drained|beaten|done in|crushed|destroyed|defeated) (?:by|from|with) (?:all|it|this|everything|life)\b|\b(?:still|living|been|am|this is) in hell\b|\bhow much more (?:of this )?(?:i can|can i|of this)\b|\b(?:everyone|everybody|they all|my family|the doctors?) (?:has |have )?(?:given up|gave up) on me|\bi am scared(?: and|[.! ]*$)|^(?:please )?help me(?: please)?[.! ]*$|\bdo not even know what i am (?:asking|doing)|\bi give up\b|\bi do not (?:care|care anymore|care about anything)(?: anymore| about anything)?[.! ]*$|\bi am done\b[.! ]*$|\b(?:i am|i feel|feeling) (?:really |very |so |extremely |pretty |completely )*(?:depressed|hopeless|suffering|miserable|desperate)\b[.! ]*$",
        unless=r"\b(?:nervous|anxious) (?:about|for) (?:my|the) (?:first|next|session|infusion|appointment)",
        catches=("I can't keep doing this", "tired of everything", "I hate my life", "nothing helps", "i feel so hopeless", "ketamine is my last hope", "please help me"),
        leaves=("I'm nervous about my first session, what is it like?", "What if nothing happens after the first dose?", "I can't keep my appointment, how do visits work?"),
    ),
)

RULES = CRISIS + SUPPORT
