"""Getting the drug outside care, the clinic's own business, and talk that asks nothing of the library."""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

ILLICIT = (
    Rule(
        id="illicit.obtain",
        route=Route.ILLICIT,
        reason="Getting ketamine without a prescriber.",
        pattern=r"\b(?:buy|buying|purchase|purchasing|order|ordering|get|getting|find|finding|obtain|score|scoring|source|sourcing|acquire|cop|copping|pick up|smuggl(?:e|ing)|import|ship|sell|selling|steal|stealing|where is|where are|bring)\b{near}\b(?:{ketamine}|it|some|lozenges?|troches?|k|spray)\b{gap}\b(?:without (?:a |an |any |seeing |going |having )*(?:prescription|doctor|rx|insurance card|evaluation|medical|seeing|visit)|illegally|off the street|on the street|street|dark ?web|dark ?net|black market|from (?:a |my |the )?(?:dealer|plug|friend|vet|guy|india|mexico|china|somebody|someone|street|dark)|telegram|craigslist|reddit|no prescription|under the table|over the counter|otc|no rx|instagram|snapchat|discreetly|across the border|in mexico|from mexico|powder|recreational(?:ly)?|party|rave|club|dealer|vet(?:erinary)?|my (?:dog|cat|horse)s?|animal|research chemical)|\b(?:dealer|plug|connect|dark ?web|dark ?net|black market|research chemicals?)\b{gap}\b(?:{ketamine}|k|it|legit|buy)\b|\bwithout (?:a )?prescription\b{gap}\b(?:{ketamine}|it|buy|get|order)\b|\bwhere (?:can|do|could|would|to|is|should) (?:i |you |we |people |one |someone |a person )?(?:buy|score|cop|purchase|order|source|get (?:some |street |cheap |illegal |pure |real )+)(?: [a-z]+){0,4}? ?(?:{ketamine}|k|it|some)?|\b(?:can|could|may|how (?:do|can|to|would|could)|want to|trying to|need to|best (?:place|way) to|looking to|is it possible to|legal to) ?(?:i |you |we |someone |one )?(?:buy|purchase|order|score|cop|sell)\b{near}\b(?:{ketamine}|k|lozenges?|troches?|it|some|spray)\b|\b(?:street|illegal|illicit|bootleg|black market|veterinary|vet|animal|horse|dog|cat|friends|someone elses|pharma|raw|pure|powder(?:ed)?|crystal|research) (?:grade )?(?:{ketamine}|k)\b{gap}\b(?:use|take|tak|safe|buy|get|inject|snort|instead|do|prescri|home|work|same|treat)",
        unless=r"\b(?:what (?:is|are|does|do) (?:the )?(?:street names?|difference)|is (?:it|ketamine) (?:the same|a) [^.?!\n]{0,25}(?:horse|animal|vet|dog|street|party|club)|same (?:as|drug|thing|stuff)|just (?:a )?(?:horse|animal)|risks?|dangers?|warning|is it (?:illegal|legal|against the law)|illegal to|why (?:is|are|does|do)|how (?:is|are|does) [^.?!\n]{0,20}(?:different|differ)|differ(?:s|ent|ence)?)\b(?!.*\b(?:where|how (?:can|do) i|get some|without (?:a )?prescription)\b)|\bbuy (?:time|anything|food|insurance|a)\b|\border (?:of|a test|labs|blood)|\bget (?:it|this|ketamine|spravato) (?:covered|approved|at home)|\bgift card|\bpharmacy (?:fill|filled|order)",
        catches=("Where can I buy ketamine?", "how to get ketamine without a prescription", "is it safe to take street ketamine for depression", "can I order k online", "my dealer has ketamine is it legit", "can I use my dog's ketamine from the vet"),
        leaves=("Is ketamine illegal?", "Is it the same as the horse drug?", "What are the street names of ketamine?", "Can I get Spravato at home?"),
    ),
    Rule(
        id="illicit.animal_source",
        route=Route.ILLICIT,
        reason="Using an animal's or another person's supply, giving it away, selling it.",
        pattern=r"\b(?:my |the |a |our )?(?:dogs?|cats?|horses?|pets?|vets?|veterinar(?:y|ian)s?|animals?)\b{near}\b(?:ketamine|supply|prescription|vial|bottle|anesthetic)\b{gap}\b(?:use|take|on myself|for me|can i|work|instead|inject|i (?:could|can|took))\b|\b(?:can|could|should|may|how much can|is it (?:ok|okay|legal|safe|fine)|what if|want to|going to|thinking of|would it be (?:ok|okay|safe))\b{gap}\b(?:i|he|she|we|my [a-z]+|to)\b{near}\b(?:give|giv(?:e|ing)|share|sharing|sell|selling|lend|pass|loan|offer|let|borrow|use|take|try|have)\b{near}\b(?:my (?:wifes?|husbands?|moms?|mums?|dads?|friends?|sisters?|brothers?|partners?|roommates?|sons?|daughters?|neighbou?rs?|boyfriends?|girlfriends?) (?:ketamine|spravato|lozenges?|troches?|spray|prescription|dose|medicine|leftover|pills|old|k|extra)|(?:someone|somebody) elses|(?:some|one|a few|half|a bit|a little|any|a couple|extra|leftover) of (?:my|his|her) (?:lozenges?|troches?|ketamine|spravato|spray|prescription|medicine|tablets)|(?:my|his|her|the) (?:extra |leftover |old |spare |ketamine |remaining )*(?:lozenges?|troches?|ketamine|spravato|spray|prescription|tablets)? ?(?:with|to) (?:my|a|him|her|someone|another)|(?:my|his|her|a|the) (?:[a-z]+ )?{kin_noun} (?:try|have|take|use) (?:some|one|my|a|it))\b|\bshar(?:e|ing) (?:my |some |a |the |his |her )(?:ketamine|lozenges?|troches?|spravato|spray|prescription|k)\b|\b(?:expired|leftover|old) (?:ketamine|lozenges?|troches?)\b{near}\b(?:take|use|still|safe)",
        unless=r"\b(?:story|experience|information|results|ride|room|list|concerns?|link|article|details|contact|phone|consent|permission|talk|history)\b[^.?!\n]{0,25}\b(?:with|to)\b|\blet (?:my|the) (?:doctor|clinic|work|boss|family) know",
        catches=("Can I give some of my lozenges to my sister?", "is it ok to use my wife's spravato", "Can I take my dog's ketamine on myself?", "can i share my troches with a friend"),
        leaves=("Can I share it?", "Can I share my experience with my doctor?", "Is it illegal to share a controlled drug?"),
    ),
    Rule(
        id="illicit.make",
        route=Route.ILLICIT,
        reason="Making, extracting or preparing ketamine for use outside care.",
        pattern=r"\b(?:cook(?:ing)?(?: up)?|synthesi[sz](?:e|ing)|synthesis(?=[^.?!\n]{0,30}(?:instructions|steps|recipe|route))|extract(?:ing)?|manufactur(?:e|ing)|crystalli[sz](?:e|ing)|dry(?:ing)? out|evaporat(?:e|ing)|homemade|home made|diy|recipe|brew(?:ing)?|purif(?:y|ying)|make (?:my own|homemade|your own|ketamine|k\b|crystals?|powder)|making (?:my own|ketamine|your own))\b{gap}\b(?:{ketamine}|k|lozenges?|spray|troches?|liquid|vial|it|crystals?|powder|at home)\b|\b(?:{ketamine}|liquid|vial|k)\b{near}\b(?:into powder|into crystals?|to powder|at home (?:lab|myself)|recipe|synthesis|extraction|freebase|cook(?:ed)?)\b|\bhow (?:do|can|to|is|would)(?: i| you| they)? (?:make|cook|synthesi[sz]e|extract|produce) (?:my own |your own |some )?(?:{ketamine}|k)\b",
        unless=r"\b(?:how (?:is|are|was|were)|who|which compan(?:y|ies)|pharmac(?:y|ies)|what compan(?:y|ies)) [^.?!\n]{0,30}\b(?:made|make|makes|manufactured|manufactures?|compounded)\b|\bmake (?:ketamine|it|k|spravato) (?:work|more|less|safe|feel|effective|legal|better|different|available)|\brecipe for (?:disaster|success)|\b(?:cook|cooking) (?:dinner|a meal|food|for)\b",
        catches=("How do you make ketamine?", "cook liquid ketamine into powder", "homemade ketamine nasal spray", "ketamine synthesis recipe"),
        leaves=("Who makes Spravato?", "When was ketamine made?", "How is compounded ketamine made?"),
    ),
    Rule(
        id="illicit.use",
        route=Route.ILLICIT,
        reason="Recreational or diverted use: snorting, injecting, chasing a high.",
        pattern=r"\b(?:snort(?:s|ing|ed)?|sniff(?:ing)?|rail(?:ing)?|bump(?:ing)?(?= (?:ketamine|k|it|of|lines))|smok(?:e|ing)|vap(?:e|ing)|boof(?:ing)?|plug(?:ging)?|shoot(?:ing)? up|slam(?:ming)?|freebas(?:e|ing)|cut(?:ting)? lines|crush(?:ing)?(?: up)?)\b{near}\b(?:{ketamine}|k|it|lozenges?|troches?|tablets?|my|spray|lines?)\b|\b(?:{ketamine}|lozenges?|troches?|k)\b{near}\b(?:snort(?:ed|ing)?|smok(?:ed|ing)?|vaped|boofed|crushed|plugged|recreational(?:ly)?|for fun|at a (?:party|rave|festival|club)|to (?:get high|trip|party|k hole|escape))\b(?=.*\b(?:i|my|me|can|how|should|want|we)\b)|\b(?:how (?:do|can|to|could|should|would)|can|want to|trying to|wanna|help me|best way to|make me|to|tips (?:for|on)|like to)\b{near}\b(?:get (?:really |super |more |so )?(?:high|lit|f\w+ up|messed up|buzzed|wasted)|trip (?:harder|out|on|longer)|(?:reach|hit|achieve|enter|go into|get (?:into|in|to)|fall into|have|experience) (?:a |the |an? )?(?:ketamine |k ?)hole|get a (?:better |stronger |good )?(?:high|buzz)|(?:stronger|better|longer|more intense) (?:high|trip|buzz)|ketamine hole)\b|\b(?:party|parties|partying|rave|festival|club(?:bing)?|recreational(?:ly)?|for fun)\b{gap}\b(?:{ketamine}|k|it|some)\b{gap}\b(?:safe(?:ly)?|how much|should i|can i|tips|take|do|first time)\b|\b(?:use|using|take|taking|do|doing|did|try|trying|want to (?:try|do)) (?:{ketamine}|k) (?:recreational(?:ly)?|for fun|at (?:a |the )?(?:party|rave|festival|club|parties|raves)|with friends|on my own|by myself)|\b(?:inject(?:ing)?|iv|im|shoot(?:ing)?) (?:ketamine |it |k )?(?:myself|at home|on my own|by myself)|\bself (?:inject|medicat|treat|administ)[a-z]*\b{near}\b(?:ketamine|k|it|with)|\b(?:ketamine|k)\b{near}\bself (?:medicat|treat)[a-z]*\b(?=.*\b(?:i|me|my|can|how)\b)|\b(?:is|are) (?:my|this|the|that) (?:k|ketamine|stuff|batch|gear|powder) (?:real|legit|pure|cut|fake|good|clean)\b|\b(?:test(?:ing)?|reagent|purity|check(?:ing)?) (?:my |the |if |street )*(?:k|ketamine|batch|powder)\b(?! (?:levels?|treatment|for))|\b(?:fentanyl|test) strips?\b|\b(?:pass|beat|cheat|fake|fool|trick|get around|evade)(?:ing)?\b{near}\b(?:drug (?:test|screen)|urine test|ua|piss test|screening|evaluation|assessment|rems|background check)\b",
        unless=r"\b(?:why (?:do|is|are|does)|what (?:happens|does|are|is)|is it (?:dangerous|addictive|illegal)|people who|users|risks?|dangers?|effects? of|do people|harm(?:ful)?|does (?:snorting|recreational|smoking)|how (?:dangerous|harmful|addictive)|difference|compared?|vs|unlike|same as)\b(?!.*\b(?:can i|should i|how (?:do|can|to) (?:i|you)|want to|i am going to|how much|safely)\b)|\bwhat is (?:a |the )?(?:ketamine hole|k hole)|\b(?:stop|quit|avoid|keep from|without|prevent|worried about|afraid of) (?:me )?(?:smoking|getting high|snorting|a ketamine hole|using)|\bhigh (?:blood|risk|school|dose|quality|rate|level|success)|\bspray (?:goes|go) up|\bsniff (?:after|when|gently|softly|the spray|during|immediately)|\bdo i (?:have|need) to sniff",
        catches=("Can I snort my lozenge?", "how do i get into a k hole", "Can I crush and snort the troche", "want to do k at a rave, tips", "is my k real", "how to pass a drug test on ketamine", "can I inject ketamine myself at home"),
        leaves=("What is a k-hole?", "Is snorting ketamine dangerous?", "Does ketamine show up on a drug test?", "Why do people use it at parties?"),
    ),
    Rule(
        id="illicit.script",
        route=Route.ILLICIT,
        reason="What to say or hide to be given it.",
        pattern=r"\b(?:what (?:do|should|can|could|to|would|must) (?:i )?(?:say|tell|claim|write|put)|how (?:do|can|to|should|could|would)(?: i)? (?:lie|fake|convince|trick|get around|persuade|exaggerate|pretend|bypass|manipulate|fool|hide|cheat)|(?:lie|lying|fake|faking|exaggerate|exaggerating|pretend|hide|hiding|not (?:tell|mention|disclose)|leave out|omit|conceal|trick|convince|fool|make up|keep (?:quiet|secret))\b)\b{gap}\b(?:doctor|clinic|psychiatrist|provider|evaluation|them|screening|intake|prescri(?:be|ption|ber)|symptoms|history|questionnaire|form|so (?:they|i|he|she)|to (?:get|be|qualify)|nurse|insurance|telehealth)\b{gap}(?:\b(?:prescribe[sd]?|give me|get (?:ketamine|it|approved|a prescription|prescribed|spravato)|qualify|approve[sd]?|accept|pass|let me|ketamine|spravato|so that|about my (?:drug|drinking|alcohol|heart|psychosis|bipolar|addiction|history|use)|my (?:drug|drinking|alcohol|heart|psychosis|bipolar|addiction|history|use)|prescription)\b)|\bdoctor shop[a-z]*\b|\b(?:fake|forge|forged|alter) (?:a |my |the )?(?:prescription|rx|diagnosis|symptoms|depression)\b|\b(?:easiest|which|what|lenient|loose|no questions asked)\b{near}\b(?:clinic|doctor|online|telehealth|provider|compan(?:y|ies))\b{near}\b(?:prescribe (?:without|to anyone|anything)|no questions|hand (?:it )?out|easy to get|will prescribe (?:anyone|without))",
        unless=r"\bwhat should i (?:tell|say to|ask) (?:the|my) (?:clinic|team|care team|doctor|nurse|employer|boss|family|kids)(?: (?:before|about|first|beforehand|at))?[^.?!\n]{0,20}$",
        catches=("What should I say to my doctor to get ketamine prescribed?", "how do i lie on the intake form to qualify", "should i not tell the clinic about my drug use so they approve me", "how to convince my psychiatrist to prescribe it"),
        leaves=("What should I tell the clinic?", "What should I tell my care team before a session?", "How do I talk to my doctor about ketamine?"),
    ),
)

CLINIC = (
    Rule(
        id="clinic.price",
        route=Route.CLINIC_INFO,
        turns=False,
        reason="The clinic's own prices, and what somebody's insurance pays.",
        pattern=r"\b(?:do you|does (?:your|this|the) (?:clinic|office|practice)|will you|can you|are you|your (?:clinic|office))\b{near}\b(?:charge|accept|take|bill|offer (?:payment|financing|discounts?)|in network|have (?:payment|a sliding|financing|discounts?))\b|\b(?:what are|what is|how much (?:is|are|do|does)|whats) (?:your|you|the clinics|this clinics)\b{near}\b(?:prices?|fees?|rates?|cost|charge|cancellation|policy)?\b|\b(?:your|you) (?:prices?|fees?|rates?|charge|pricing|cancellation policy)\b|\b(?:will|does|would|is|can|do|could) (?:my|our|his|her|mine)\b{near}\b(?:insurance|plan|medicare|medicaid|blue cross|bcbs|aetna|cigna|united ?healthcare|uhc|kaiser|humana|tricare|anthem|hsa|fsa|insurer|coverage|policy|deductible|copay)\b|\bmy (?:insurance|plan|insurer|medicare|medicaid|copay|deductible|bill|invoice|claim|prior auth(?:orization)?)\b|\bwill (?:i|we) (?:be )?(?:owe|get a bill|billed|charged|reimbursed|covered)\b|\b(?:am|are) (?:i|we) (?:covered|reimbursed)\b|\bhow much (?:will|would|do|am|should|is it going to) (?:i|it|this|my|we|he|she)\b{near}\b(?:pay|owe|cost(?: me)?|copay|charged|out of pocket|be (?:charged|paying))\b(?=[^.?!\n]*\b(?:i|me|my|we|us|he|she)\b)|\b(?:i|we) (?:have|am on|are on|got) (?:medicare|medicaid|blue cross|bcbs|aetna|cigna|united ?healthcare|uhc|kaiser|humana|tricare|anthem|no insurance|insurance)\b|\bi (?:can not|could not) afford\b|\b(?:payment plan|sliding scale|financing|care ?credit|superbill)\b|\b(?:appeal|dispute) (?:my|the|a) (?:denial|claim|insurance)",
        unless=r"\bask my (?:insurance|plan|insurer)|\bwhat (?:should|can|do) (?:i|you) ask\b|\b(?:does|will|do) (?:insurance|insurers|most|medicare|medicaid|plans) (?:usually |generally |typically |often )?(?:cover|pay)\b(?!.*\bmy\b)|\bwhat is (?:a |an )?(?:prior auth(?:orization)?|copay|deductible|superbill)|\bcan you (?:explain|tell|describe|help)\b[^.?!\n]{0,40}\b(?:insurance|cost)",
        catches=("How much do you charge?", "Does my insurance cover it?", "do you take blue cross", "what are your prices", "I have Medicaid, will they pay", "how much will my copay be"),
        leaves=("Does insurance cover Spravato?", "How much does it cost?", "What is prior authorization?", "What should I ask my plan?"),
    ),
    Rule(
        id="clinic.visit",
        route=Route.CLINIC_INFO,
        turns=False,
        reason="Finding, reaching or booking a clinic.",
        pattern=r"\b(?:nearest|closest|near ?(?:me|by)|in my (?:area|town|city|zip)|close to me|around here|local)\b{near}\b(?:clinics?|doctors?|providers?|centers?|place|treatment|ketamine|spravato)?|\b(?:clinics?|doctors?|providers?|psychiatrists?|centers?|places?)\b{near}\b(?:near ?(?:me|by)|in my (?:area|town|city)|closest|in (?:new york|los angeles|chicago|houston|phoenix|texas|florida|california|ohio|boston|seattle|denver|atlanta|dallas|austin|portland|london|toronto))\b|\b(?:book|schedule|make|set up|reschedule|change|cancel|move|confirm|get|need|have|want) (?:me |an? |my |the |another |next |in for )*(?:appointments?|consult(?:ation)?|intake|booking)\b|\bhow (?:do|can) i (?:book|schedule|reschedule|cancel|sign up|make an|get an appointment|contact|reach|call|cancel)|\b(?:what (?:are|is)|whats) (?:your|the clinics?|the) (?:office )?(?:hours|address|phone|number|location|email|fax|website|opening)|\b(?:are you|is the clinic|are they|is your (?:clinic|office)|do you) (?:open|closed|taking new|accepting new|have (?:openings|availability|parking|any (?:openings|slots|appointments)))|\bwhere (?:are you|is (?:your|the) (?:clinic|office)|are you located|can i (?:park|find a (?:clinic|doctor|provider)))|\b(?:phone|contact) (?:number|info(?:rmation)?) (?:for|of) (?:the|your|a) (?:clinic|office|doctor)|\b(?:can|could) i (?:speak|talk) (?:to|with) (?:someone|a (?:person|human|nurse|doctor|real)|the (?:clinic|doctor|nurse|office|front desk))|\b(?:recommend|suggest|refer me to|best|good|top|which|find) (?:a |an |me |good |the |any )*(?:ketamine |spravato |esketamine )?(?:clinics?|doctors?|providers?|psychiatrists?|center)\b{near}(?:\b(?:near|in|around|for me|should i|to go|close|best|you)\b|[?.! ]*$)|\bis there (?:a |any )?(?:parking|wait ?list|waiting list|wifi)\b|\b(?:is|are) (?:mindbloom|joyous|innerwell|nue life|better u|field trip|klarisana|wondermed)\b|\b(?:mindbloom|joyous|innerwell|better u|wondermed) (?:or|vs|legit|good|worth|reviews?|any)|\b(?:test|lab) results\b|\bmy (?:refill|records|chart|prescription refill|referral|appointment)\b{near}\b(?:when|where|status|send|transfer|get|is|request|sent|ready|time|confirm|change|cancel|move)|\b(?:when|what time|what day) (?:is|are|was) my (?:next )?(?:appointment|session|infusion|visit|treatment)|\b(?:refill|renew) (?:my|a|the) (?:prescription|ketamine|lozenges?|troches?|spravato)",
        unless=r"\b(?:how (?:do|can|should|would) (?:i|you|one) (?:choose|judge|tell|know|pick|evaluate|check|compare))|\bwhat (?:should|makes|does) a good\b|\bgood clinic (?:do|have|look)|\bwarning signs|\bred flags|\bemergency number|\bcrisis\b|\bwhat (?:should|do) i (?:ask|look for)|\bin case\b",
        catches=("Where is the nearest clinic?", "How do I book an appointment?", "what are your hours", "ketamine clinics near me", "Can I speak to someone?", "can you recommend a good ketamine doctor"),
        leaves=("How do I choose a clinic?", "What should a good clinic do?", "How long is an appointment?"),
    ),
    Rule(
        id="clinic.law_and_work",
        route=Route.CLINIC_INFO,
        reason="Law, work, licences or tests as they touch a person.",
        pattern=r"\b(?:custody|divorce|security clearance|clearance|probation|parole|court(?: ordered)?|lawsuit|sue|suing|malpractice|fmla|ada accommodations?|disability (?:benefits?|claim|leave)|short term disability|workers comp(?:ensation)?|military|army|navy|air force|enlist(?:ed|ment)?|faa|pilots? licen[sc]e|pilots?|cdl|dot (?:physical|test|medical)|nursing licen[sc]e|medical licen[sc]e|gun (?:license|permit|rights|ownership)|concealed carry|firearms?|immigration|visa|green card|cps|child protective|adoption|life insurance|background check|police|arrested|dui|drug (?:tests?|testing|screen(?:ing)?|panel)|urine (?:test|screen|drug)|hair test|pre ?employment|job|employer|my (?:boss|work|company|hr|license|licence|union)|fired|fire me|sick (?:leave|note)|doctors note|time off work)\b",
        also=(
            r"\b(?:i|me|my|we|our|he|she|his|her|husband|wife|son|daughter|employer|job|probation|custody|court|someone|sue|boss|pilot|pilots|cdl|military)\b",
            r"\b(?:can|could|will|would|does|do|should|if|am|is|affect|lose|fail|show|pass|test(?:ed)?|allowed|legal|tell|disclose|find out|ask|get|fired|against|need|what|how|may|have to|sue|report|impact|qualify)\b",
        ),
        unless=r"\b(?:when|can|how soon|how long|what day|should|could|will) (?:can |could |should |will |may |before |until )?(?:i|he|she|we|you) (?:be able to |go |get |have to |need to |can |still )*(?:back |return )?(?:to )?(?:work|take (?:the |a )?(?:day|time|rest of the day|afternoon|morning)|miss work|go back to work|return to work|be off work)\b(?!.*\b(?:drug test|employer|fired|cdl|licen[sc]e|tell)\b)|\b(?:take|need|have) (?:the |a |any )?(?:time|days?) off (?:work|after)|\b(?:good|great|nice|amazing) job\b|\bdo(?:es|ing)? (?:its|the|their) job\b|\bmilitary (?:veterans|trauma|ptsd|studies|trial)|\bveterans\b[^.?!\n]{0,30}\b(?:studies|study|trial|help|ptsd)|\bpolice (?:and|use)|\bwhat (?:is|does) (?:the )?(?:law|schedule)|\bair force (?:study|trial)",
        catches=("Will ketamine show up on my drug test at work?", "could I lose custody if I do ketamine", "can my employer fire me", "Does it affect my security clearance?", "I'm a pilot, can I still fly"),
        leaves=("Can I go back to work the next day?", "What does Schedule III mean?", "Is ketamine legal?", "How much time off work after a session?"),
    ),
)

TALK = (
    Rule(
        id="talk.greeting",
        route=Route.SMALLTALK,
        turns=False,
        reason="A greeting, thanks or goodbye and nothing else.",
        pattern=r"^(?:(?:hi|hello|hey|heya|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day|night)|thanks?|thank you|thankyou|cheers|ok|okay|k|kk|great|cool|nice|awesome|perfect|got it|i see|alright|all right|sure|yes|yep|yeah|no|nope|bye|goodbye|see you|see ya|take care|have a (?:nice|good|great) (?:day|night|one|evening|weekend)|you too|so much|very much|a lot|a bunch|there|again|everyone|all|bot|chatbot|assistant|ketamine guide|guide|friend|that|for|your|help|the|helpful|was|is|very|really|that is|this|it|information|info|answer|much|appreciated|appreciate|i|you|lol|haha|ha|hmm|um|well|wow|please|sorry|my bad|never mind|no worries|no problem|test|testing|understood|makes sense|good|bad|fine|how are you|how are you doing|how is it going|what is up|sup|whats up|doing|today|to|meet|and|so|just|saying|now|later|then|oh|ah|right|later|good to know|interesting)(?:[ ,.!?]+|$))+$",
        unless=r"^(?:no|bye|goodbye|goodbye everyone|sorry|goodbye (?:all|everyone|friend)|bye (?:all|everyone))[ .!]*$",
        catches=("hi", "Hello there!", "thank you so much", "ok thanks bye", "good morning"),
        leaves=("Hi, what is ketamine?", "thanks, and how long does it last?"),
    ),
    Rule(
        id="talk.identity",
        route=Route.SMALLTALK,
        turns=False,
        reason="Asks what this is or what it can do.",
        pattern=r"\b(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)|r you) (?:a |an |the |really |actually |even )*(?:real|human|person|robot|bot|chatbot|ai|machine|computer|doctor|nurse|therapist|clinician|psychiatrist|chat ?gpt|gpt|llm|automated|alive|sentient|conscious|professional)\b|\b(?:who|what) (?:are|made|built|created|programmed|trained|runs|owns) you\b|\bwhat can you (?:do|help|answer|tell me)(?: me)?(?: with| about)?[?.! ]*$|\b(?:how|what) (?:do|can) (?:you|i) (?:work|ask you|use (?:you|this (?:bot|chat|chatbot)))\b[?.! ]*$|\bwhat is your name\b|\bdo you (?:have (?:feelings|a name|emotions)|sleep|store|save|keep|record|remember) ?(?:my|this|what|our|anything|the)?[a-z ]{0,25}[?.! ]*$|\bis (?:this|our) (?:chat|conversation) (?:private|confidential|recorded|saved|stored|anonymous)|\bwhat is this (?:chat|chatbot|bot|site|website|thing)\b|\bhow old are you\b|\btell me (?:a joke|about yourself)\b|\bcan you help me\b[?.! ]*$|\bi (?:love|hate|like) you\b[.! ]*$|\bwhat questions can (?:i|you)\b|\bcan i ask (?:you )?(?:a|something|some|any) ?(?:questions?)?[?.! ]*$|\bi have (?:a|some|a few|another) questions?[.! ]*$",
        catches=("Are you human?", "who made you", "What can you do?", "is this chat private", "I have a question."),
        leaves=("Can a chatbot decide for me?", "Can this chatbot help in an emergency?", "Who made ketamine first?"),
    ),
    Rule(
        id="talk.abuse",
        route=Route.OUT_OF_SCOPE,
        notice="out_of_scope.abuse",
        turns=False,
        reason="Insults or sexual talk: one calm line.",
        pattern=r"\b(?:fuck|screw|damn|f) (?:you|off|this (?:bot|chat|thing|site)|u)\b|\byou (?:are |r |re )?(?:a |an |so |such a |just a |fucking |really |totally )*(?:stupid|useless|dumb|idiot(?:ic)?|moron|trash|garbage|worthless|piece of (?:shit|crap|junk)|suck|bitch|asshole|liar|pathetic|terrible bot|shit|crap|joke)\b|\b(?:stupid|dumb|useless|shitty|crappy|worthless|fucking) (?:bot|robot|chatbot|machine|ai|thing|website|app)\b|\b(?:send (?:me )?nudes?|have sex with (?:me|you)|sexy|suck my|show me your|talk dirty|blow ?job|want to (?:fuck|sleep with) you|are you (?:hot|single|sexy|horny))\b|\bgo to hell\b|\bshut up\b",
        catches=("fuck you", "you're a useless bot", "stupid chatbot", "send nudes"),
        leaves=("Is it useless for anxiety?", "Does ketamine affect your sex life?"),
    ),
    Rule(
        id="crisis.threat_to_others",
        route=Route.CRISIS,
        notice="crisis.other",
        bare=True,
        deniable=True,
        reason="A threat to someone else: emergency and crisis numbers.",
        pattern=r"\b(?:i am|i will|i want|i would|going to|gonna|want to|planning to|thinking (?:of|about)|thoughts of|urge to|urges to|might|could|i feel like|feel like) (?:going to |to |just |really |like )*(?:kill(?:ing)?|murder(?:ing)?|shoot(?:ing)?|stab(?:bing)?|strangl(?:e|ing)|hurt(?:ing)?|harm(?:ing)?|attack(?:ing)?|beat(?:ing)?(?: up)?|poison(?:ing)?|bomb(?:ing)?|drug(?:ging)?) (?:him\b|her\b|them\b|you\b|people|everyone|someone|somebody|my (?!self|back|arm|leg|knee|head|chance|chances|progress|pain|liver|bladder|kidney|brain|feelings|heart|relationship|sleep|memory)[a-z]+|the (?:doctor|nurse|kids|baby|clinic|school)|others|other people|a (?:doctor|nurse|person))",
        unless=r"\b(?:it|ketamine|this|spravato|the (?:drug|treatment)) (?:might|could|will|would)\b|\bafraid (?:it|ketamine)\b|\bnot want to hurt (?:my|his|her|their|anyones) (?:feelings|chances)|\b(?:it|that|this|which) (?:will|would|might|could)?",
        catches=("I want to kill my boss", "I'm going to shoot everyone there", "i have urges to hurt my kids"),
        leaves=("Could ketamine hurt my liver?", "I don't want to hurt my chances of it working"),
    ),
)

RULES = ILLICIT + CLINIC + TALK
