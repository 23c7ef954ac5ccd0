"""What the library is about, in the words that patients use: subjects, and questions that need none named.

STRONG subjects admit a question by themselves. WEAK ones do unless the question has a FOREIGN subject. LOGISTICS are
questions about the day that name no subject ("Can my husband drive me home?"); a PRONOUN_QUESTION asks about "it".
"""

from __future__ import annotations

from bot.guard.rules import any_of

STRONG = any_of(
    "(?:es|ar|nor)?ketamine|spravato|ketalar|k ?hole|infusions?|nasal spray|lozenges?|troches?|dissociat[a-z]*|nmda",
    "glutam[a-z]+|ampa|rems|racemic|s ketamine|enantiomer|ect|electroconvulsive|electroshock|shock therapy|tms|rtms",
    "transcranial|treatment resistant|hard to treat|off label|compounded?|compounding|schedule (?:iii|3|three)",
    "controlled substance|controlled drug|psychedelic(?: therapy| assisted| medicine)?s?|integration",
    "assisted (?:psycho)?therapy|psychotherapy|dissociative anesthetic|anesthetic|anesthesia|elekt d|kar ?ma|ketect",
    r"aspire|transform(?: \d)?|sustain(?: \d)?|boxed warning|black box|horse tranqui?li[sz]er|tranqui?li[sz]er",
    "club drug|party drug|rapid acting|antidepress[a-z]*|ssris?|snris?|maintenance|boosters?|trip|tripping",
    "synap[a-z]+|neuroplastic[a-z]*|plasticity|neurogenesis|bdnf|cystitis|sedat[a-z]+|hallucinat[a-z]+|out of body",
    "crisis line|988|suicidal|suicide|suicidality|ideation|telehealth",
)

WEAK = any_of(
    "treatments?|therap(?:y|ies)|sessions?|clinics?|doses?|drips?|iv|injections?|spray|medicines?|medications?|drug",
    "drugs|side effects?|adverse (?:effects?|events?|reactions?)|depress[a-z]*|anxiety|ptsd|ocd|bipolar|pain|crps",
    "fibromyalgia|migraines?|addict[a-z]*|dependence|depend[a-z]*|misuse|abuse|withdrawal|tolerance|cravings",
    "overdos[a-z]*|blood pressure|heart (?:rate)?|bladder|liver|kidneys?|memory|thinking",
    "brain(?: cells| fog| damage)?|cognit[a-z]+|nausea|nauseous|vomit[a-z]*|dizz[a-z]*|headaches?|sleep(?:y|iness)?",
    "drows[a-z]+|breathing|oxygen|blurred vision|vision|dry mouth|taste|vertigo|numbness|mania|psychosis|psychotic",
    "mood|nightmares?|flashbacks?|relaps[a-z]*|remission|response|respond(?:ers?)?|placebo|blinding|blinded|trials?",
    "studies|study|stud(?:y|ies)|research|evidence|meta analys[ei]s|cochrane|guidelines?|experts?|critics",
    "scientists?|scientific|psychiatr[a-z]+|therapists?|nurses?|doctors?|anesthesiologists?|clinicians?",
    r"prescri(?:be|bed|bes|ber|ption|ptions|bing)|fda|approv[a-z]*|ema|nice|nhs|va\b|veterans?|apa",
    "american psychiatric|label|insurance|insurers?|medicare|medicaid|covered|coverage|cost|costs|price|expensive",
    "prior auth[a-z]*|legal|illegal|law|laws|dea|patient[a-z]*|consent|rights|privacy|private|confidential|hipaa",
    "chart|records|registry|enrol[a-z]*|certified|monitor[a-z]*|vital signs|observation|recovery room|recliner",
    "eye masks?|delirium|emergence|pill|pills|nasal|countries|cry|crying|panic|blindfold|music|playlist|headphones",
    "journal[a-z]*|intention[a-z]*|set and setting|mindset|evaluation|assessment|screening|consult(?:ation)?",
    "appointments?|visits?|driver|drive|driving|ride|eat|food|fasting|fast|drink|bring|wear|clothes|alone|work",
    "exercise|swim|bath|pool|tired|groggy|hangover|tingl[a-z]+|float[a-z]*|needle|vein|arm|muscle|nostril|nose",
    "swallow|mental health|mental illness|teens?|children|older adults|elderly|alcohol|opioids?|benzodiazepines?",
    "interact[a-z]*|stor(?:e|age|ed)|home|at home|nmda|receptors?|neurons?|nerve cells|brain cells|serotonin",
    "chemicals?|molecule|half life|metaboli[a-z]+|norketamine|works?|long term|short term|safe|safety|risks?",
    "danger(?:ous)?|warning|benefits?|effective|effectiveness|success rate|cure|relief|results|outcome",
    "improve[a-z]*|better|symptoms?|crisis|hotline|helpline|lifeline|emergency|poison|988|911|chatbot|bot",
    "street names?|horses?|vets?|veterinar[a-z]*|animals?|operations?|party|recreational|k|history|discovered|invented|1960s|1970s|surgery|war",
    "vietnam|who made|approved|generic|brand|manufacturer|johnson|janssen|compound|madrs|phq ?9?|midazolam",
    "monotherapy|oximeter|pulse ox|finger (?:clip|thing)|rct|randomi[sz]ed|double blind|sublingual[a-z]*|intranasal",
    "intramuscular|induction|infused|nrx(?: 100)?|ketarx|elekt(?: d)?|zoned out|spaced out|written estimate",
    "estimate|since when|what a plan pays|pays|medical information|second opinion|decide|signing|sign|form",
    "look(?:ing)? after|final say|say in my care|careful practice|practice|family members?|relatives?",
    "over the counter|schedule|lie still|throwing up|amount|support|drinks too much|asthma|copd|odds|feeling better",
    "patients report|come and get me|get me|back out|claims?|advertis[a-z]+|zoned|health conditions|illness(?:es)?",
    "inpatients?|outpatients?|diagnos[a-z]+|hippocampus|cortex|dopamine|gaba|opioid receptor|default mode|serotonin",
    "esk[a-z]+|glossary|responders?|half|psychosocial|talk therapy|cbt|counsel[a-z]+|lithium augmentation|vagus|vns",
    "psilocybin|mdma|options|alternatives|alternative|choose|choosing|red flags|warning signs|questions to ask",
    "care team|team|staff|support person|companion|hypertension|stroke|aneurysm|seizures?|epilepsy|spit|taper",
)

# What the library's headings and phrasings speak of, and people do in words of their own, by family: effects on the mind and
# the body, research, law and getting it, care and consent.
LIBRARY = any_of(
    "paranoi[a-z]*|delusion[a-z]*|euphori[a-z]*|hypomania|manic|psychotomimetic[a-z]*",
    "freak[a-z]* (?:out|thoughts|experiences?)|bad trips?|going (?:mad|crazy|insane)|terror",
    "lose (?:my |your |ones )?mind|detached|disconnected|consciousness|vivid|dreamy|spacey|spaced|zonked|foggy",
    "forgetful|loopy|woozy|wobbly|tipsy|unstead[a-z]*|steady on|falling over|queasy|puk(?:e|es|ed|ing)|barf[a-z]*",
    "throw(?:s|ing)? up|(?:get|gets|feel|feels|feeling|violently|be|being|getting|so) sick|sick to|stomach|tummy",
    "palpitations|heartbeat|pulse|vitals?|cuff|blurry|shaky|jitters|allergic|allergy|allergies",
    "swollen (?:throat|face|tongue|lips)|airway|respiratory|urinary|urine|waterworks|interstitial|pee(?:ing)?",
    "hooked|craving|habit forming|sober|rehab|lesions?|olneys?|rodents?|woken|wake up|rouse|isomers?|antagonists?",
    "agonists?|efficacy|incidence|comparator|dummy|sham|saline|effect sizes?|head to head|dropouts?|onset|bdnf",
    "b d n f|growth (?:factor|substance)|inpatients?|outpatients?|magnetic|magnets?|zaps?",
    "electric(?:al)? (?:pulses|currents?|shocks?)|licen[sc]ed?(?: for| says?| covers?)|sprays licen[sc]e|spravatos",
    "pharmac(?:y|ies|ist|ists)|drug ?stores?|chemists?|tablets?|leaflet|copay|co pay|deductible|telemedicine",
    "unsupervised|rescheduled|feds|lawsuits?|sued|suing|class action|manufacturers?|the maker|drugmaker",
    "poison(?:ing|ed|ings)?|samhsa|medwatch|hot ?line|fone line|maoi|maois|quetiapine|seroquel|antipsychotics?",
    "stabili[sz]ers?|stimulants?|painkillers?|signature|signed|sign off|informed|power of attorney",
    "advance directive|interpreters?|behind the wheel|office job|power tools|lying down|the chair|needle|needles",
    "phobia|side affects?|affects|vibe of|high school(?:ers)?|adolescents?|teenagers?|pensioners?|paramedics?",
    "contr?a?indicat[a-z]*|contrandicat[a-z]*|eligib[a-z]*|candida(?:tes?|cy)|suitability|clearance|intake|criteria",
    "anhedonia|bioavailab[a-z]*|ego death|depersonali[sz][a-z]*|dereali[sz][a-z]*|milligramm?s?|mg|micrograms?|mcg",
    "antidotes?|laryngospasm|hypersensitiv[a-z]*|suban[a-z]*thetic|augmentation|malformations?|ecg|ekg|arketamine",
    "phencyclidine|therapeutic index|hour rule|(?:the|a) supervis(?:or|ing)|supervised|scept?ics?|skeptics?|hsa",
    "number needed to treat|rating scales?|lost to follow up|pregnancy test|claustrophobi[a-z]*|escort|chaperone",
    "(?:leav(?:e|ing)|left) (?:your|my|the|their|her|his|ones) body|see(?:ing)? (?:things|colou?rs)|start(?:ing)? low",
    "how much is given|decid(?:es|ed|ing)|(?:my|the|their|your|her|his) (?:first|second|next) (?:one|two)",
    "eyes (?:open|shut|closed)|(?:kept?|keep|lie|sit) in the dark|the rooms? (?:kept|like|dark)|out cold|twice a (?:week|wk)",
)

LOGISTICS = any_of(
    r"\b(?:can|could|should|may|will|would|do|does|must|is it (?:ok|okay|fine|safe|alright|possible)|am i|are we|is|what|who|when|how|where|why|if|need to|have to|allowed)\b[^.?!\n]{0,60}\b(?:driv(?:e|es|er|ing)|ride home|take (?:me|him|her|us) home|pick (?:me|him|her) up|drop (?:me|him|her) off|get home|go home|bring|wear|pack|eat|drink|fast|breakfast|lunch|food|meal|snack|empty stomach|water|coffee|be alone|left alone|stay with|sit with|come (?:with|along|in)|in the room|work|go to work|shower|bath|swim|hot tub|exercise|gym|fly|flight|travel|sleep|nap|awake|asleep|unconscious|use my phone|phone|read|music|headphones|blanket|eye mask|glasses|contacts|makeup|nail polish|jewelry|toilet|bathroom|talk|speak|move|sign (?:papers|documents|contracts|anything)|make decisions|machinery|kids|childcare|parent|cook|bicycle|bike|hours|take long|be there|last|prepare|get ready|wait|first time|scared|frightened|nervous|afraid|tell (?:the|my|them)|ask (?:the|my|them)|expect|feel(?:s|ing)?|happens?|hurt|stop it|stop the|change my mind|say no|refuse|be watched|monitored|checked|kind of doctor|gives?|who (?:can i |do i )?call|stay)\b",
    r"\b(?:outside the us|another country|in spanish|number (?:do|for)|veterans press|who can i call|call (?:right )?now)\b",
)

PRONOUN_QUESTION = (
    r"^(?:(?:so|and|but|also|ok|okay|hi|hello|hey|please|then|well|um|like|wait|question|quick question|honestly|seriously)[ ,]+)*(?:(?:is|are|was|were|does|do|did|can|could|will|would|should|has|have|had|may|might|must|isnt|doesnt|how|what|why|when|where|who|which|how (?:long|soon|fast|quickly|well|often|much|many|likely|safe|good|strong|bad|far)|what (?:if|happens (?:if|when)|does|is|about|do)|why (?:does|is|do|did))(?: [a-z]+){0,4}? (?:it|this|that|they|these|them|the effects?|the feeling|the high|the experience|the process|the results?|one)\b|[^?]{0,60}\b(?:it|this|that|they) (?:just |really |actually |only |also |basically |always |ever |even )*(?:gets?|makes?|is|are|has|have|does|do|works?|can|will|causes?|helps?|feels?|wears?|lasts?|grows?|stops?|cures?|fixes|boosts?|damages?|kills?|heals?|rewires?|resets?)\b[^?]*\?|how (?:long|soon|fast|quickly)\b[^?]{0,30}\b(?:before|until|till|to|does|will|for|after))"
)

# Words that any question may be made of: one made only of these, in this chat, is about the treatment.
GENERIC = frozenset(
    """catch voice sound sounds youngest oldest a about above actually after again ago all already also always am an and another any anybody anyone anything are around as ask at away back bad be because been before being best better between big bit both but by
    can change check come coming common completely could day days did difference different difficult do does doing done down during each early easy effect effects else end enough even evening ever every everyone everything exactly
    expect experience explain fact facts far fast feel feeling feels felt few find first for forever frequent from full further general get gets getting give go goes going gone good great had half happen happened happens hard has have having he help helps her here him his hope hour hours how
    i if important in info information instead into involved is it its just keep kind know known last late later least leave less let like likely little long longer look lot lots make makes many matter may maybe me mean means might mine minute minutes month months more morning most much must my myself
    near need needed needs nervous never new next night no normal normally not nothing now of off often ok okay old on once one ones only or other others our out over own part people per percent permanent person place please point possible pretty probably process prove proven put question questions quick quickly quite
    rare rather ready real really reason reasons regular right risky room safe said same say scary scared seem seems see serious severe she should show side simple since small so some somebody someone something sometimes soon sort start started starts step steps still stop stuff sure
    take takes taking tell than that the their them then there these they thing things think this those thought through time times to today together told tomorrow tonight too true try two typical typically under understand until up us use used useful usual usually very want was way ways we week weeks well went were what when where whether which while who whole why will with without wonder wondering word words work worked working works worry worse would wrong year years yes yesterday yet you your
    fainting faint needles needle afraid terrified panic worried strong weak weird strange awake asleep calm relaxed comfortable uncomfortable painful dangerous hurt hurts""".split()
)

FOREIGN = any_of(
    r"cover letter|resume|what is \d+ ?% of|\d+ ?% of \d+|percent of \d+|roman empire|hamlet|jailbreak|the game",
    r"who won|leak(?:ing|y)?|faucet|tap water|rain(?:ing)?|snow(?:ing)?|ants|mice\b(?= in my)|weather|forecast",
    "recipes?|cook(?:ing)?|bake|football|soccer|basketball|baseball|cricket|nba|nfl|world cup|olympics|movies?",
    "netflix|tv show|songs?|lyrics|actress|president|election|politic[a-z]*|congress|senate|republican|democrat",
    "stock|stocks|bitcoin|crypto(?:currency)?|mortgage|taxes|tax return|homework|essay for|math|algebra|calculus",
    "equation|geometry|capital of|capital city|population of|python|javascript|java|code|coding|programming",
    "software|html|sql|laptop|printer|wifi|router|iphone|android|car (?:engine|repair|battery|tire|tyre)|tire",
    "oil change|plumb(?:er|ing)|sink|garden(?:ing)?|tomato(?:es)?|roses|puppy|dog (?:food|breed|training)",
    "cat (?:food|litter)|hotel|vacation|flights? to|restaurant|pizza|pasta|chicken|cake|cookies|chocolate|poem",
    "haiku|joke|riddle|translate|horoscope|zodiac|astrology|dating|tinder|girlfriend problems|relationship advice",
    "wedding|birthday|christmas gift|gift ideas|video game|minecraft|fortnite|roblox|pokemon|chess|planet|moon|mars",
    "galaxy|dinosaurs?|volcano|earthquake|climate change|photosynthesis|shakespeare|mozart|painting|museum",
    "history of rome|world war|napoleon|eiffel|river|mountain|ocean|pyramids?|k ?pop|tickets|derby",
    "horse (?:race|racing|to bet)|to bet|betting|streaming|crime novel|detective|aqueducts?|spray paint|bumper",
    "toyota|honda|ford f|odometer|trip meter|mold|grout|jury|tanning|dance|choir|learn (?:the )?(?:piano|guitar)",
    "jukebox(?:es)?|hearse|washing machine|dishwasher|laundry|heat pump|furnace|boiler|air conditioner",
    "hearing aids?|reading glasses|progressive lenses|colonoscopy|laser eye|antihistamines?|pacemakers? work|cruise",
    "hardware store|etsy|candles|soap opera|piece for the|spring concert|volleyball|hockey|running shoes|browser",
    "basement|coffee beans|fractions|pie chart|slideshow|spreadsheet formula|cast iron|sourdough",
    "intermittent fasting|airline|visa for|passport|roof|noise cancell?ing|headphones work|scratching post",
    r"federal reserve|the great depression|depression of 19\d\d|1929|hindenburg|titanic|suicide squad|puzzle game",
    "final boss|boss fight|rocket|telescope|vitamin k|kale|oranges|spinach|teapot|carrier|fishing|camping|tent|lawn",
    "mower|compost|chainsaw|knitting|crochet|sewing|401k|rent|landlord|lease|mortgages?|interest rate|grammar",
    r"synonym|essay|thesis|spanish word|french word|docker|git|kubernetes|excel|windows 1\d|bluetooth|smart tv|drone",
)

# Subjects that no other field shares: beside one, a foreign word is background even in the clause that asks.
CORE = any_of(
    "treatments?|therap(?:y|ies)|(?:after|before|during|my|first|a|the) sessions?|clinic|clinics|infusions?|nasal",
    "side effects?|doses?|trials|antidepress[a-z]*|ptsd|bipolar|placebo|psychiatr[a-z]+|depressed|depression(?! of)",
    "anesthe[a-z]+|off label|approved|prescri[a-z]+|afterwards?|beforehand",
    "(?:same|next|following) (?:day|morning|night)|that (?:day|evening|night)",
    "(?:day|night|evening|morning) (?:of|before|after) (?:my|the|a|your|his|her|treatment)",
    r"(?:straight|right|just) after|after (?:it|this|that)\b|before (?:it|this|that|my)\b",
)

# Other fields of medicine: foreign where the question is about the illness itself.
FOREIGN_MEDICAL = (
    r"\b(?:symptoms?|signs|treat(?:ment|ments|ing)?|cures?|causes?|remed(?:y|ies)|get rid|prevent|what is|diagnos[a-z]+|lower|manage|medicine for|help with|best|how do i|how to|do i have|is my|is this)\b[^.?!\n]{0,40}\b(?:acne|ringworm|eczema|psoriasis|athletes foot|wart|warts|mole|flu\b|common cold|covid|vaccin[a-z]*|measles|chickenpox|strep throat|pink eye|ear infection|tonsil[a-z]*|appendicitis|hernia|gallstones?|kidney stones?|broken (?:bone|arm|leg)|sprain(?:ed)?|fracture|dentist|tooth(?:ache)?|cavity|braces|lice|bed ?bugs|poison ivy|sunburn|hair loss|baldness|wrinkles|botox|keto diet|diet plan|lose weight|weight loss|calories|protein|workout|muscle gain|vitamin [a-z]|period cramps|menstrua[a-z]*|erectile|std|herpes|chlamydia|yeast infection|hemorrhoids?|constipation|diarrhea|heartburn|allergies|hay fever|gluten|lactose|cholesterol|diabetes|insulin|metformin|ibuprofen|tylenol|antibiotics?|penicillin|chemotherapy|tumor|hiv|malaria|tuberculosis|alzheimers?|parkinsons?|arthritis|osteoporosis|gout|cataracts?|glaucoma|asthma|pneumonia|bronchitis|anemia|thyroid|adhd|autism|schizophrenia)\b"
)
