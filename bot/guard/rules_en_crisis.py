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
        r"|\bgiv(?:e|en|ing) away (?:all )?(?:my|his|her|their) (?:stuff|things|belongings|possessions|pets?|dog|cat)|\b(?:gave|gives) away (?:all )?(?:my|everything)|\b(?:stockpil|hoard|sav|stash)(?:ed|ing) (?:up )?(?:my |the |all |enough |all my )*(?:pills|meds|medicines|lozenges|ketamine|tablets|insulin)"
        r"|\b(?:standing|sitting|i am) on (?:a |the )(?:bridge|roof|ledge|edge|tracks|railing)|\bset (?:a|the) date\b{near}\b(?:die|end|it all|suicide)|\btonight is the night\b|\bmy last (?:night|day) (?:on|alive|here|of life)|\bi will be (?:dead|gone) (?:by|soon|tomorrow|tonight|before)",
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
        leaves=("Can ketamine kill brain cells?", "How do I end it if the session is scary for other people?", "I'm not going to kill myself, I just want to know how it works"),
    ),
    Rule(
        id="crisis.wish_to_die",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        deniable=True,
        reason="A wish to be dead, not to wake, not to go on, or to be no burden, said without the word.",
        pattern=r"\b{wishdead}",
        unless=r"\b(?:{close}|he|she|they|him|her)\b[^.?!\n]{0,60}\b(?:die|dead|live|alive|living|life|here|gone|exist|wake|burden|point|reason)[^.?!\n]{0,30}$|\bwhat is the point of (?:the|a|two|it|this|therapy|integration|monitoring)|\b(?:people|patients?|someone|anyone|those) (?:who|that|with)\b",
        catches=("i dont want to be here anymore", "I don't want to die, I just can't live like this", "wish i could go to sleep and not wake up", "everyone would be better off without me", "there's no point in living", "I'm so tired of being alive", "i just want to disappear", "sometimes I wish I'd never been born", "I wouldn't mind if I didn't wake up", "I'm a burden to my family", "I can't go on"),
        leaves=("I don't live near a clinic", "Will I wake up with a headache?", "What is the point of the two hour wait?", "I don't want to be there all day"),
    ),
    Rule(
        id="crisis.thoughts",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        deniable=True,
        reason="Present thoughts or urges of death or of hurting oneself, in the first person.",
        pattern=r"\b(?:i|me|my|im)\b[^.?!\n]{0,80}?\b{thoughts}|\b{thoughts}[^.?!\n]{0,60}?\b(?:i|me|my|myself)\b|^(?:still |always |constantly |keep |just )?{thoughts}|\b(?:thoughts?|urges?|ideas?|impulses?|intrusive thoughts?)\b[^.?!\n]{0,25}\b(?:(?:harm|hurt|kill|cut)(?:ing)? (?:myself|me)|death|dying|ending (?:it|things|everything|my))",
        unless=_HYPOTHETICAL + r"|\b(?:{past})\b(?!.*\b(?:now|still|again|back)\b)|\bdoes (?:it|ketamine|esketamine|spravato) (?:help|work|reduce|stop|treat|ease)[a-z ]{0,20}(?:thoughts|ideation)[a-z ]{0,30}$",
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
        pattern=r"\b(?:i|me|my|mine|myself|im|we)\b[^.?!\n]{0,120}?\b{suicide}|\b{suicide}[^.?!\n]{0,100}?\b(?:i|me|my|mine|myself)\b|^(?:(?:still|so|very|really|feeling|feel|felt|been|actively|passively|super|extremely|a bit|kind of|pretty|always|constantly|just|again|being|am|help|having|had|more|increasingly|suddenly|becoming|became|getting|got|chronically|mildly|severely) )+{suicide}(?: (?:thoughts|ideation|feelings|urges))?\b(?! (?:in|among|risk|rates?|prevention|and ketamine|reduction|studies|evidence|research|with ketamine))|\b{suicide}\b[^?\n]{0,60}[.!?] (?:[^.?!\n]{0,30}\b)?(?:i (?:have|had|feel|get|got|am having|have been|keep|struggle|do|am)|mine|help me|it is getting worse)\b[^.?!\n]{0,30}\b(?:them|these|those|that way|it|thoughts|this way|this|like that|worse)|^(?:i am )?{suicide}[.! ]*$",
        unless=r"\b(?:i|we) (?:have never|had never|never|do not|am not|was not|have not|had no|have no|did not|was never|am no longer|am definitely not|deny|denied)\b(?![^.?!\n]*\bbut\b)|\b(?:no|not|without|zero|never(?: been| had| felt| was)?|neither)(?: (?:a|any|had|having|current|active|present|history|of|longer|been|feel|feeling|actively|currently|or|depressed|thoughts|the|at|risk|really|all|in|danger|am|i|homicidal|have|feelings|even|so|just|self harm|suicidal))* {suicide}(?![^.?!\n]*\bbut\b)"
        r"|\b{suicide}[^.?!\n]{0,60}\b(?:{past})\b(?!.*\b(?:now|still|again|back|recently)\b)|\b(?:{past}|years ago|as a teen|was|had been|attempted|history of)\b[^.?!\n]{0,50}\b{suicide}(?!.*\b(?:now|still|again|back|recently|lately|last (?:week|month|night)|this (?:week|month)|yesterday|days? ago|weeks? ago)\b)|\b(?:my|our) (?:[a-z]+ ){0,2}(?:brother|dad|father|mom|mum|mother|sister|friend|husband|wife|son|daughter|uncle|aunt|cousin|partner|boyfriend|girlfriend|ex|family|grandfather|grandmother|grandpa|niece|nephew|coworker)\b",
        catches=("I'm suicidal, can ketamine help me?", "Does ketamine help suicidal thoughts like mine?", "been feeling suicidal", "will it help with my suicidal thoughts", "suicidal and need help"),
        leaves=("Does ketamine help with suicidal thoughts?", "I'm not suicidal, does it help with depression?", "What is suicidal ideation?", "I read that esketamine has a warning about suicidal thoughts. Why?"),
    ),
    Rule(
        id="crisis.recent_attempt",
        route=Route.CRISIS,
        notice="crisis.self",
        bare=True,
        reason="An attempt days or weeks old: the danger is present.",
        pattern=r"\b(?:i|me|my)\b[^.?!\n]{0,60}\b(?:attempt(?:ed|s)?|tried (?:to )?(?:{selfkill}|kill|die|end it|suicide)|{suicide} attempts?|overdosed)\b[^.?!\n]{0,60}\b(?:last (?:week|month|night|weekend)|yesterday|today|this (?:week|month|morning)|recently|days? ago|weeks? ago|just|lately|again)|\b(?:last (?:week|month|night|weekend)|yesterday|today|this (?:week|month|morning)|recently|(?:few |two |three |couple of )?(?:days?|weeks?) ago)\b[^.?!\n]{0,40}\b(?:i|me) [^.?!\n]{0,25}\b(?:attempted|tried to (?:{selfkill}|kill|die|end it)|survived a suicide)|\bjust (?:got )?(?:out of|home from|discharged|released)[^.?!\n]{0,40}\b(?:attempt|suicide|overdose|tried to)",
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
        pattern=r"\b(?:cut(?:ting)?|burn(?:ing|ed|t)?|hurt(?:ing)?|harm(?:ed|ing)?|injur(?:e|ed|ing)|punish(?:ing|ed)?|scratch(?:ing|ed)?|bruis(?:e|ing)|starv(?:e|ing)|hit(?:ting)?|punch(?:ed|ing)?) (?:myself|my (?:arms?|legs?|thighs?|wrists?|skin))\b|\b(?:i am|i have been|i|started|back to|relaps(?:ed|ing)(?: and| with| on| into)?|want to|need to|keep|kept|been) (?:started |been |back to |just )?(?:cutting|cut(?= (?:again|last|yesterday|when|every))|self harm(?:ed|ing)?|sh(?=ing| again))\b(?! (?:back|down|out|off|it|the|my|in))",
        unless=r"\b(?:shaving|cooking|by accident|accident(?:ally|al)|fell|tripped|kitchen|gym|workout|work out|{past}|hair|nails|afraid of hurting|dose|lozenge|tablet)\b",
        catches=("I've been cutting myself again", "i burn myself when it gets bad", "relapsed on cutting last night", "I want to hurt myself"),
        leaves=("I'm cutting back on coffee", "I hurt myself when I fell at the gym", "I cut myself shaving this morning, can I still come?"),
    ),
    Rule(
        id="crisis.means",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Asks for a lethal amount or a way to die; no such detail is ever given.",
        pattern=r"\b(?:lethal|fatal|deadly|ld ?50|ld50|suicidal|suicide) (?:dose|dosage|amount|quantity|overdose (?:amount|dose)|level|combination|combo|mix|ld50)|\bld ?50\b|\bhow (?:much|many|big|high|large)\b[^.?!\n]{0,70}\b(?:kill|fatal|lethal|deadly|to die|(?:would|will|could|can|to) (?:die|overdose|od|end)|dead|death|stop (?:my|your|the) (?:heart|breathing)|(?:never|not) (?:to )?wake|end (?:it|my|your|a) ?(?:all|life)?|overdose\b|be fatal|not survive|go to sleep forever)|\b(?:what|which) (?:dose|amount|dosage|quantity|number|level)\b[^.?!\n]{0,50}\b(?:kill|fatal|lethal|deadly|die|death|dead|overdose)|\b(?:enough|amount of|dose of|what) (?:ketamine|pills|lozenges|spravato|it|this|of it|of this|tablets|medicines?)?[^.?!\n]{0,20}\b(?:to kill|to die|to end (?:it|my)|to overdose|to od|to never wake|to not wake)|\b(?:painless|easiest|quickest|fastest|best|peaceful|quick|least painful|gentlest|surest|easy|good|foolproof|most painless|most peaceful|different|effective|reliable) (?:and [a-z]+ )?(?:ways?|methods?|means|options?|drugs?) (?:to|of|for) (?:die|dying|go|kill|end(?:ing)? (?:it|my|your|things|everything)|suicide|death|killing|exit)|\bhow (?:to|do i|can i|could i|would i|do you|can you|does one|can someone|might i|i can) (?:painlessly |quickly |peacefully |just |best |successfully )?(?:die\b|kill myself|end (?:it all|my life|things)|commit suicide|overdose\b|od\b|make (?:it|an overdose) look)|\bwill i (?:just )?(?:die|not wake up) if i (?:take|took|mix|swallow|inject|snort|do)|\b(?:die|killed?|death) (?:from|with|by) (?:taking )?(?:all (?:of )?(?:my|the|these)|the whole|a whole|an entire|every)|\b(?:if|what happens if|what if) i (?:take|took|swallow|swallowed|inject|use|ate|eat|mix|snort)(?:ed)? (?:all (?:of )?(?:my|the|these|it|them)|the whole|a whole|an entire|every|the entire|everything|20|30|40|50|100)\b|\b(?:would|will|could|can|might) (?:it|that|this|an overdose|ketamine|overdosing|[a-z]+ (?:lozenges|troches|tablets|pills)) (?:be enough to )?(?:kill me|kill a person my|end my life|be painless|be (?:a )?(?:peaceful|painless)|hurt to die)|\b(?:is|would) (?:an overdose|overdosing|dying|death|overdose)[^.?!\n]{0,30}\b(?:painful|painless|peaceful|quick|hurt)",
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
        pattern=r"\b(?:{close}|he|she|they)\b[^.?!\n]{0,90}?\b(?:{suicide}|(?:want(?:s|ed|ing)?|threaten(?:s|ed|ing)|going|tr(?:y|ies|ied|ying)|talk(?:s|ed|ing)?|think(?:s|ing)?|thought|plan(?:s|ning|ned)?|wish(?:es)?|say(?:s|ing)?|said|keeps?|about|might|may|will|would|could|text(?:ed)?|messag(?:ed|ing)|vow(?:s|ed)?|rather|ready|does not|do not|mentions?|mentioned|joking|jokes|hint(?:s|ed|ing)?|afraid|risk)(?: [a-z]+){0,5}? {otherkill}|kill(?:ing|s)? (?:himself|herself|themselves|themself)|{wishdead}|{thoughts}|(?:cutting|cuts|harming|hurting|burning) (?:himself|herself|themselves|again)|self ?harm[a-z]*|(?:wrote|left|leaving|writing|found) (?:a |an |his |her |the )?(?:suicide )?(?:note|goodbye)|say(?:s|ing) goodbye|(?:gave|giv(?:es|ing)) away (?:all )?(?:his|her|their)|stockpil|hoarding (?:pills|meds|medicines)|(?:has|bought|got|with) a (?:gun|rope|plan to)|no (?:reason|point) (?:to|in) liv|better off (?:dead|without)|can not go on|to live anymore|life is not worth)"
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
        pattern=r"\bi (?:just |really |honestly |simply )?can ?not (?:keep (?:doing|going|fighting|living|up)|do this (?:anymore|any longer|much longer|again)?|take (?:it|this|much more|any more|anymore|any of)|cope|deal|bear|stand (?:it|this|my life)|handle (?:it|this|life|anything)|stop crying|get out of bed|function|feel anything|see (?:any )?hope|hold on|fight (?:anymore|this))|\bi (?:really |just |absolutely |fucking )?(?:hate|despise|loathe) (?:my life|myself|living|everything|being me|this life|who i am)|\bi (?:have |had |am |feel |just feel |am feeling |have been feeling )?(?:completely |so |totally |utterly |just |really |very |all |lost all |no )*(?:hopeless|worthless|useless|empty inside|broken|devastated|desperate|at (?:the end of my rope|my wits end|rock bottom|breaking point|my limit|my lowest)|hit rock bottom|overwhelmed|falling apart|hate myself|a failure|a mess|in (?:so much|a lot of|a dark|a really dark|a very dark|a bad) (?:pain emotionally|emotional pain|place|place right now)|numb inside|alone in this|all alone|lost hope|given up(?: hope)?|giving up|drowning|spiral(?:l)?ing|barely (?:holding on|hanging on|surviving|coping|functioning)|hanging by a thread|losing (?:hope|my mind|the will))\b|\b(?:lost|losing|have no|no|without|running out of|ran out of|out of) hope\b|\bnothing (?:helps|works|is helping|ever helps|ever works|has helped|matters|i do helps|has worked|makes me happy|left)\b|\b(?:tired|sick|exhausted|fed up|done) (?:of|with|from) (?:everything|it all|fighting|trying|feeling (?:like )?(?:this|so)|this (?:pain|illness|depression|fight)|struggling|hurting|suffering|being (?:depressed|sad|sick|in pain|this way|like this))|\b(?:my life|everything|life|the world) (?:is|feels|has become|seems) (?:so |just |completely |too |really )?(?:over\b|hopeless|pointless|meaningless|falling apart|hell|unbearable|a nightmare|ruined|too much|dark|empty|worthless|shit|awful|miserable|garbage)|\bwhat is the point(?: of (?:anything|it all|trying|going on|this|everything))?(?: anymore)?[.?! ]*$|\b(?:no ?one|nobody) (?:cares|understands|loves me|would understand|believes me|listens|can help me)|\bplease (?:just )?(?:help me|someone help)\b(?! (?:understand|find|with|know|choose|decide|prepare|get|learn|figure))|\bi need help (?:now|please|right now|badly|so bad)|\bi (?:am|feel) so (?:depressed|sad|lonely|alone|low|lost|scared|tired|down|miserable)\b|\bmy (?:last|only) (?:hope|chance|resort|option)\b|\bi want (?:it|this|the pain|everything|it all) to (?:stop|end|be over|go away)|\bcry(?:ing)? (?:all day|every day|myself|all the time|constantly|nonstop|for hours)|\bi give up\b|\bi do not (?:care|care anymore|care about anything)(?: anymore| about anything)?[.! ]*$|\bi am done\b[.! ]*$|\b(?:i am|i feel|feeling) (?:really |very |so |extremely |pretty |completely )*(?:depressed|hopeless|suffering|miserable|desperate)\b[.! ]*$",
        unless=r"\b(?:nervous|anxious) (?:about|for) (?:my|the) (?:first|next|session|infusion|appointment)",
        catches=("I can't keep doing this", "tired of everything", "I hate my life", "nothing helps", "i feel so hopeless", "ketamine is my last hope", "please help me"),
        leaves=("I'm nervous about my first session, what is it like?", "What if nothing happens after the first dose?", "I can't keep my appointment, how do visits work?"),
    ),
)

RULES = CRISIS + SUPPORT
