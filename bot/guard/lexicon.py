"""The word-classes that English rules name as `{name}`: people, drugs, conditions, body, verbs of taking.

Patterns of folded and expanded text (no apostrophes, no hyphens, American and British spellings both). A class is
widened here, once, rather than in a rule.
"""

from __future__ import annotations

from bot.guard.rules import one_of, words

SLOTS: dict[str, str] = {
    # Room between two parts of a rule: never across a sentence.
    "gap": r"[^.?!\n]{0,60}?",
    "near": r"[^.?!\n]{0,25}?",
    "some": r"(?: [a-z0-9']+){0,3}? ",
    "cross": r"[^\n]{0,160}?",
    # People.
    "me": r"(?:i|me|my|myself|mine|we|us|our|ours|im)",
    "kin_noun": words(
        "mother|mom|mum|mam|father|dad|parents?|folks|grand(?:mother|father|ma|pa|mom|dad|parents?|son|daughter|child|kids?)|gran(?:ny|dma|dpa)? | nana",
        "step ?(?:mother|father|mom|dad|mum|son|daughter|child|kids?|brother|sister)",
        "husband|wife|spouse|partner|fiancee?|boyfriend|girlfriend|ex|ex (?:husband|wife|boyfriend|girlfriend)|brother|sister|siblings?|twin",
        "son|daughter|child|children|kids?|baby|toddler|infant|newborn|teen(?:ager)?|(?:little|big|baby) (?:one|boy|girl)|boy|girl",
        "aunt(?:ie|y)?|uncle|cousin|niece|nephew|relative|family member|in laws?|loved one|other half|better half|significant other",
        "friend|best friend|mate|buddy|pal|roommate|room mate|flatmate|house ?mate|neighbou?r|co ?worker|colleague|boss|classmate|student|guy|lady|man|woman|person",
        "patient|client|carer|caregiver|somebody i (?:know|love)|someone i (?:know|love|care about|live with|work with)|mother in law|father in law|brother in law|sister in law|tenant|old man|old lady",
    ),
    "kin": one_of(
        "(?:my|our|his|her|their|a|an|the|this|that|one of my|some) (?:[a-z0-9]+ ){0,3}?{kin_noun}|{kin_noun} of mine",
        "mom|mum|dad|grandma|grandpa|someone i (?:know|love|care about|live with)|a loved one|loved ones?",
    ),
    "third": r"(?:he|she|him|her|hers|his|they|them)",
    "someone": r"(?:{me}|{kin}|{third}|someone|somebody|anyone|a person|this person|you)",
    "self_or_kin": r"(?:{me}|{kin}|he|she|him|her)",
    "group": one_of(
        "people|person|persons|someone|somebody|anyone|anybody|patients?|those|adults?|men|women|man|woman|seniors?",
        "elderly|older (?:adults?|people|patients?)|individuals?|folks|ppl|teens?|teenagers?|adolescents?|kids?",
        "children|veterans?|you|one",
    ),
    # The medicine.
    "ketamine": r"(?:(?:es|ar|nor)?ketamine|spravato|ketalar|ketanest|(?:the )?(?:ket|special k))",
    "form": words(
        "lozenges?|troches?|sprays?|nasal sprays?|infusions?|injections?|im shots?|shots?|tablets?|pills?|capsules?|drips?|iv|vials?|suppositor(?:y|ies)|devices?|syringes?|puffs?|squirts?|rapid dissolve tablets?|patch(?:es)?|nasal drops|joyous|mindbloom"
    ),
    "treatment": one_of(
        "treatments?|therap(?:y|ies)|sessions?|infusions?|injections?|sprays?|appointments?|visits?|procedures?",
        "protocol|program(?:me)?|lozenges?|course|series|booster|maintenance",
    ),
    "drug": r"(?:{ketamine}|{form})",
    "it": r"(?:{ketamine}|{form}|{treatment}|it|this|that|one|them)",
    "dose": r"(?:doses?|dosages?|dosing|amounts?|quantit(?:y|ies)|strengths?|concentrations?|mg|milligrams?|microdos(?:e|es|ing)|micro dos(?:e|es|ing)|mg/kg)",
    "unit": one_of(
        "mg(?: ?/ ?(?:kg|ml|hr?|hour|min|day))?|mcg|ml|cc|iu|grams?|g|kg|milligrams?|micrograms?|drops?|sprays?",
        "squirts?|puffs?|pumps?|devices?|lozenges?|troches?|tablets?|pills?|capsules?|vials?|bumps?|lines?|keys?",
        "syringes?|units?|suppositor(?:y|ies)|points?",
    ),
    "number": one_of(
        r"\d+(?:,\d+)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty",
        "fifty|sixty|seventy|eighty|ninety|(?:a |one |two |three |four |five )?hundred(?: and [a-z]+)?|half(?: a| an)?",
        "quarter|couple(?: of)?|few|extra|another|double|third",
    ),
    "digits": r"(?:\d+(?:,\d+)?)",
    "count": one_of(
        r"one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|thrice|\d+|several|multiple|couple|few",
        "every|each|per|daily|weekly|monthly|fortnightly|biweekly|bi weekly",
    ),
    "take": one_of(
        "tak(?:e|es|ing|en)|took|us(?:e|es|ing|ed)|do(?:es|ing)?|did|have|having|had|get|gets|getting|got",
        "inject(?:s|ed|ing)?|snort(?:s|ed|ing)?|swallow(?:s|ed|ing)?|dos(?:e|es|ed|ing)|microdos(?:e|es|ed|ing)",
        "administer(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|hold|holding|dissolve|dissolving|spray",
        "spraying|tried?|try|trying|consum(?:e|es|ed|ing)|ingest(?:s|ed|ing)?|pop|popping|start(?:s|ed|ing)?|be on",
        "go on|on",
    ),
    "takes": one_of(
        "tak(?:e|es|ing|en)|took|us(?:e|es|ing)|inject(?:s|ing)?|snort(?:s|ing)?|swallow(?:s|ing)?|dos(?:e|es|ing)",
        "microdos(?:e|ing)|administer|hold|dissolve|spray|consume|ingest",
    ),
    "modal": r"(?:can|could|should|shall|may|might|must|would|will|do|does|am|is|are)",
    "want": one_of(
        "want|wants|wanting|wanted|wish|wishes|wishing|hope|hoping|like|love|need|rather|prefer|desire|ready|going",
        "trying|plan|planning|plans|intend|intending|thinking (?:of|about)|thought (?:of|about)|think (?:of|about)",
        "thinks (?:of|about)|decided|about|urge|feel like|feeling like",
    ),
    # Time.
    "now": one_of(
        "right now|now|just|today|tonight|this (?:morning|afternoon|evening|minute|second|week)|currently|at the moment",
        "minutes? ago|hours? ago|mins? ago|since (?:this|last night|yesterday)|last night|yesterday|suddenly",
        "all of a sudden|lately|recently|again|still|keeps?|anymore|these days|for (?:days|weeks|months)|in the last",
    ),
    "past": one_of(
        r"years? ago|months? ago|decades? ago|long ago|in (?:19|20)\d\d|back in|when i was (?:a |in |\d)",
        "as a (?:teen(?:ager)?|kid|child)|in (?:the|my) past|used to|previously|formerly",
        "in (?:high school|college|my (?:teens|twenties|thirties|youth))|last year|in remission|history of|no longer",
        "years back|a while (?:ago|back)|in the (?:fifties|sixties|seventies|eighties|nineties|[5-9]0s)|before i was born|(?:christmases|summers|winters|springs|decades) (?:ago|back)",
    ),
    # Years behind: what was tried then is no danger now, unless it is said to be back.
    "long_past": one_of(
        r"years? (?:ago|back)|decades? (?:ago|back)|a decade ago|in (?:19\d\d|20[01]\d|202[0-3])|when i was (?:a (?:teen|kid|child|student)|in (?:school|college|my)|\d)",
        "as a (?:teen(?:ager)?|kid|child|student)|in (?:high school|college|university|my (?:teens|twenties|thirties|youth))",
        "in the (?:fifties|sixties|seventies|eighties|nineties|[5-9]0s)|(?:a )?long (?:time )?ago|(?:christmases|summers|winters) (?:ago|back)",
        r"at the age of 1\d|at (?:thir|four|fif|six|seven|eigh|nine)teen",
    ),
    # Conditions, as people name them.
    "condition": words(
        "high blood pressure|hypertens(?:ion|ive)|low blood pressure|hypotension|blood pressure (?:problems?|issues?)|heart (?:disease|failure|condition|problems?|issues?|trouble|murmur|attacks?|defect|surgery|bypass|stents?)|stents?|pacemaker|cardiac [a-z]+|cardiomyopathy|arrhythmias?|afib|a fib|atrial fibrillation|svt|tachycardia|angina|aneurysms?|avm|arteriovenous malformation|strokes?|tia|mini strokes?|brain (?:bleed|hemorrhage|haemorrhage|injury|tumou?r|surgery|damage)|hemorrhage|haemorrhage|tbi|concussions?|blood clots?|dvt|pulmonary embolism|clotting disorder|long qt|qt prolongation|aortic [a-z]+|pots|coronary [a-z]+|chf|cad",
        "diabet(?:es|ics?)|type (?:1|2|one|two) diabet(?:es|ic)|thyroid(?: [a-z]+)?|hyperthyroid(?:ism)?|hypothyroid(?:ism)?|hashimotos?|graves|asthma(?:tics?)?|copd|emphysema|sleep apn(?:o)?ea|osa|cpap|oxygen tank|lung (?:disease|problems?|cancer)|liver (?:disease|problems?|issues?|failure|damage|transplant|enzymes?)|cirrhosis|hepatitis(?: [abc])?|hep (?:a|b|c)|clotting (?:disorder|problem)|bleeding disorder|fatty liver|kidney (?:disease|problems?|failure|stones?|transplant|issues?)|dialysis|ckd|bladder (?:problems?|issues?|disease|infections?|pain|cancer)|interstitial cystitis|cystitis|incontinence|glaucoma|eye pressure|retinal [a-z]+|epilep(?:sy|tics?)|seizures?|seizure disorder|migraines?|multiple sclerosis|ms|parkinsons?|dementia|alzheimers?|lupus|crohns?|ibs|colitis|ulcers?|gerd|acid reflux|cancer|chemo(?:therapy)?|tumou?rs?|hiv|aids|anemia|anaemia|porphyria|myasthenia gravis|ehlers danlos|eds|mcas|fibromyalgia|crps|rsd|arthritis|gout|obes(?:e|ity)|overweight|underweight|covid|long covid|sickle cell|hemophilia|cerebral palsy|muscular dystrophy|als|narcolepsy|gastric bypass|bariatric surgery|deviated septum|sinus (?:problems?|infections?|surgery)|nasal polyps|allerg(?:y|ies|ic)(?: to [a-z]+)?|latex allergy|hernia|hearing loss|tinnitus|deaf|blind|wheelchair|disabilit(?:y|ies)|disabled|downs? syndrome|raynauds|endometriosis|menopaus(?:e|al)",
        "bipolar(?: (?:disorder|depression|1|2|one|two|i|ii))?|mania|manic(?: (?:episodes?|depression))?|hypomani(?:a|c)|schizo(?:phreni(?:a|cs?)|affective)(?: disorder)?|psychosis|psychotic(?: (?:episodes?|break|depression|disorder))?|hallucinat(?:es?|ions?|ing)|delusions?|hear(?:s|ing)? voices|paranoi(?:a|d)|borderline(?: personality(?: disorder)?)?|bpd|personality disorder|dissociative (?:disorder|identity disorder)|did|dpdr|depersonali[sz]ation|derealization|ocd|adhd|add|autis(?:m|tic)|aspergers?|ptsd|c ?ptsd|cptsd|trauma|panic (?:disorder|attacks?)|(?:social |severe |bad )?anxiety(?: disorder)?|gad|agoraphobia|depress(?:ion|ed|ive)(?: disorder)?|major depression|treatment resistant depression|postpartum(?: (?:depression|psychosis))?|ppd|pmdd|dysthymia|anorexi(?:a|c)|bulimi(?:a|c)|eating disorder|insomnia|tourettes?|intellectual disabilit(?:y|ies)|catatoni(?:a|c)|grief|burnout",
        "addict(?:s|ed|ion|ions|ive)?|alcoholi(?:c|cs|sm)|alcohol (?:problem|use disorder|addiction|abuse|dependence)|drinking problem|drinks? (?:heavily|too much|a lot|every (?:day|night)|daily)|heavy drinkers?|substance (?:abuse|use|misuse)(?: (?:disorder|problem|history))?|drug (?:problem|abuse|addiction|use|history)|in recovery|recovering(?: [a-z]+)?|(?:sober|clean)(?: for)?|relaps(?:e|ed)|rehab|opioid use disorder|history of (?:abuse|drugs|addiction|overdose)|methadone|suboxone",
        "surgery|transplant|stoma|colostomy|shunt|vp shunt|implant|cochlear implant|metal plate|dnr|hospice|metabolic [a-z]+|head injury|facelift|chronic (?:pain|fatigue|illness|kidney [a-z]+|conditions?)|cfs|lyme|neuropathy|sciatica|back (?:pain|surgery)|nerve (?:pain|damage)|trigeminal neuralgia|cluster headaches?|headaches?|health (?:conditions?|problems?|issues?)|medical (?:conditions?|problems?|history|issues?)|family history of [a-z]+|mthfr|gene|mental (?:illness|health (?:condition|issues?|problems?))|cystic fibrosis|irregular heart ?beat|irregular heartbeats?|enlarged (?:aorta|heart|liver|prostate)|bmi of \d+|bmi|miscarriage|heart (?:rhythm|valve) [a-z]+|brain surgery|head trauma|[a-z]{4,}(?<!diagn)(?<!hypn)(?<!progn)(?<!dissoci)(?:itis|sclerosis|aemia|opathy|algia|plegia|trophy|fibrosis)|(?:[a-z]+ )(?:syndrome|disease|deficiency|dystrophy|palsy)|blood pressure (?:runs|is|has been|stays) (?:a bit |a little |really |very )?(?:high|low)|(?:high|low|bad|uncontrolled|elevated) (?:bp|pressure|cholesterol)|failing liver|bad liver",
    ),
    "contra": one_of(
        "(?:high |low )?blood pressure|hypertension",
        "heart (?:disease|failure|condition|problems?|issues?|attack|murmur|defect)|pacemaker|arrhythmia|afib",
        "atrial fibrillation|angina|aneurysm|avm|strokes?|tia|brain (?:bleed|injury|tumou?r)|tbi|diabetes",
        "thyroid(?: [a-z]+)?|hyperthyroidism|asthma|copd|sleep apn(?:o)?ea|liver (?:disease|problems?|failure)",
        "cirrhosis|hepatitis|kidney (?:disease|problems?|failure)|dialysis|cystitis|glaucoma|epilepsy|seizures?",
        "dementia|alzheimers?|parkinsons?|multiple sclerosis|cancer|schizophrenia|schizoaffective(?: disorder)?",
        "psychosis|mania|personality disorder|bpd|autism|adhd|dissociative identity disorder|dpdr|porphyria|lupus",
        "obesity|hiv",
    ),
    "pregnant": one_of(
        "pregnan(?:t|cy|cies)|expecting(?: a (?:baby|child))?|trying to (?:conceive|get pregnant|have a baby)",
        "trying for (?:a )?(?:baby|another)|breast ?feed(?:s|ing)?|breast ?milk",
        "nursing (?:mother|mothers|mom|mum|my|a|our|baby|her)|lactat(?:e|es|ing|ion)|pumping",
        r"(?:first|second|third|1st|2nd|3rd) trimester|trimester|\d+ weeks along|fetus|foetus|unborn|conceiv(?:e|ing)",
        "(?:ok|okay|safe|can (?:i|you)|while|still) (?:to )?nurs(?:e|ing)|postpartum|newborn|ivf|fertility",
        "due in (?:january|february|march|april|may|june|july|august|september|october|november|december)|baby bump",
        "new mom",
    ),
    "minor": one_of(
        "minors?|child|children|kids?|teens?|teenagers?|teenaged?|adolescents?|under (?:18|eighteen)",
        "below (?:18|eighteen)|younger than (?:18|eighteen)|(?:[1-9]|1[0-7]) ?(?:year|yr)s? ?olds?",
        r"(?:i am|i m|aged?|is|he is|she is|just turned|turning|turned|only|son|daughter|am) (?:[2-9]|1[0-7])\b(?! ?(?:weeks?|months?|mg|days?|hours?|minutes?|years? (?:of|in|sober|clean|now)|sessions?|infusions?|st\b|lbs?|kg|treatments?|out|in|of|percent|%|/|times?))",
        "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?: ?year ?olds?)|high ?school(?:er|ers)?",
        "middle ?school(?:er|ers)?|toddler|infant|juvenile|pediatric|paediatric|grandson|granddaughter|grandchild",
        "grandkids?",
    ),
    # Other medicines and substances, by name.
    "alcohol": one_of(
        "alcohol|booze|beers?|wine|vodka|whiske?y|tequila|rum|gin|liquor|cocktails?|champagne|margaritas?|a drink",
        "drinks|drinking|drink|drunk|hungover|hangover|glass of wine|pint|seltzers?|edibles?",
    ),
    "substance": one_of(
        "cannabis|marijuana|weed|pot|thc|cbd|delta 8|edibles?|gummies|joints?|vap(?:e|es|ing)|nicotine|cigarettes?",
        "smok(?:e|es|ing)|tobacco|cocaine|coke|crack|meth(?:amphetamine)?|heroin|fentanyl|mdma|ecstasy|molly|lsd|acid",
        "shrooms|mushrooms|psilocybin|dmt|ayahuasca|ibogaine|mescaline|peyote|kratom|kava|kanna|ghb|gbl|poppers|nitrous",
        "whippets|pcp|dxm|robitussin|speed|salvia|bath salts|tianeptine|phenibut|nootropics?|caffeine|coffee",
        "energy drinks?|red bull",
    ),
    "named_drug": words(
        "prozac|fluoxetine|zoloft|sertraline|lexapro|escitalopram|celexa|citalopram|paxil|paroxetine|luvox|fluvoxamine|effexor|venlafaxine|cymbalta|duloxetine|pristiq|desvenlafaxine|wellbutrin|bupropion|remeron|mirtazapine|trazodone|trintellix|vortioxetine|viibryd|vilazodone|auvelity|fetzima|elavil|amitriptyline|nortriptyline|pamelor|imipramine|clomipramine|anafranil|doxepin|nardil|phenelzine|parnate|tranylcypromine|emsam|selegiline|marplan|moclobemide|agomelatine|buspar|buspirone|zurzuvae|tofranil",
        "lithium|lamotrigine|lamictal|depakote|valproate|valproic acid|divalproex|tegretol|carbamazepine|trileptal|oxcarbazepine|topamax|topiramate|keppra|levetiracetam|gabapentin|neurontin|lyrica|pregabalin|zonisamide|phenytoin|dilantin",
        "seroquel|quetiapine|abilify|aripiprazole|rexulti|brexpiprazole|vraylar|cariprazine|latuda|lurasidone|zyprexa|olanzapine|risperdal|risperidone|geodon|ziprasidone|haldol|haloperidol|clozapine|clozaril|caplyta|lumateperone|invega|thorazine|saphris|asenapine",
        "xanax|alprazolam|klonopin|clonazepam|ativan|lorazepam|valium|diazepam|restoril|temazepam|librium|midazolam|versed|ambien|zolpidem|lunesta|sonata|zopiclone|belsomra|dayvigo|hydroxyzine|vistaril|atarax|benadryl|diphenhydramine|unisom|doxylamine|melatonin|nyquil|dayquil|phenobarbital|propofol|rohypnol",
        "adderall|vyvanse|ritalin|methylphenidate|concerta|focalin|dexedrine|dextroamphetamine|strattera|atomoxetine|modafinil|provigil|armodafinil|nuvigil|qelbree|phentermine|intuniv|guanfacine|desoxyn",
        "oxycodone|oxycontin|percocet|vicodin|hydrocodone|norco|tramadol|ultram|morphine|dilaudid|hydromorphone|codeine|methadone|suboxone|buprenorphine|subutex|naltrexone|vivitrol|ldn|low dose naltrexone|tapentadol|nucynta|demerol|butrans|belbuca|naloxone|narcan|disulfiram|antabuse|campral|acamprosate|chantix|varenicline|soma|carisoprodol|flexeril|cyclobenzaprine|baclofen|tizanidine|zanaflex|robaxin|methocarbamol",
        "tylenol|acetaminophen|paracetamol|ibuprofen|advil|motrin|aleve|naproxen|aspirin|excedrin|celebrex|meloxicam|toradol|sumatriptan|imitrex|triptans?|nurtec|aimovig|botox|zofran|ondansetron|dramamine|meclizine|phenergan|promethazine|reglan|pepto|imodium|omeprazole|prilosec|nexium|pepcid|famotidine|tums|miralax|scopolamine",
        "metformin|insulin|ozempic|semaglutide|wegovy|mounjaro|tirzepatide|zepbound|jardiance|glipizide|synthroid|levothyroxine|prednisone|steroids?|lisinopril|losartan|amlodipine|norvasc|metoprolol|propranolol|atenolol|carvedilol|clonidine|prazosin|hydrochlorothiazide|hctz|spironolactone|lasix|furosemide|warfarin|coumadin|eliquis|apixaban|xarelto|plavix|clopidogrel|statins?|lipitor|atorvastatin|crestor|simvastatin|digoxin|nitroglycerin|viagra|sildenafil|cialis|tadalafil|finasteride|accutane|flonase|fluticasone|afrin|oxymetazoline|sudafed|pseudoephedrine|mucinex|claritin|loratadine|zyrtec|cetirizine|allegra|singulair|montelukast|albuterol|inhaler|nasacort|azelastine|theophylline|aminophylline",
        "birth control|the pill|oral contraceptives?|mirena|iud|hrt|estrogen|testosterone|trt|progesterone|plan b|tamoxifen|methotrexate|humira|enbrel|antibiotics?|amoxicillin|clarithromycin|azithromycin|z ?pack|cipro|ketoconazole|fluconazole|diflucan|grapefruit(?: juice)?|rifampin|ritonavir|paxlovid|prep|biktarvy|aricept|donepezil|namenda|memantine|amantadine|dextromethorphan|riluzole|levodopa|sinemet|vaccine|covid (?:shot|vaccine)|flu shot",
        "st johns ?wort|saint johns wort|5 ?htp|sam e|ashwagandha|rhodiola|magnesium|zinc|fish oil|omega ?3s?|vitamins?(?: [a-z0-9]+)?|turmeric|curcumin|ginkgo|ginseng|l ?theanine|theanine|nac|n acetyl ?cysteine|creatine|iron|probiotics?|valerian|chamomile|lions mane|egcg|green tea(?: extract)?|supplements?|herbs|herbal (?:tea|supplements?|remed(?:y|ies))|protein powder|collagen|inositol|agmatine|d cycloserine",
    ),
    "drug_class": words(
        "anti ?hypertensives?|anti ?coagulants?|otc (?:[a-z]+ )?(?:meds?|pain ?killers?|medicines?|drugs?|stuff)|benzodiazepines?|antidepressants?|ssris?|snris?|maois?|mao inhibitors?|tricyclics?|mood stabili[sz]ers?|antipsychotics?|stimulants?|opioids?|opiates?|pain ?killers?|pain (?:meds?|medicines?|medications?|pills?)|narcotics?|sedatives?|sleeping (?:pills?|tablets?|aids?|meds?|medicines?)|sleep (?:meds?|medicines?|aids?)|muscle relaxers?|muscle relaxants?|blood thinners?|blood pressure (?:pills?|tablets?|meds?|medicines?|medications?|drugs?)|heart (?:meds?|medicines?|medications?|pills?)|beta ?blockers?|anti ?anxiety (?:meds?|medicines?|medications?|pills?)|anxiety (?:meds?|medicines?|medications?|pills?)|adhd (?:meds?|medicines?|medications?)|depression (?:meds?|medicines?|medications?|pills?)|seizure (?:meds?|medicines?|medications?)|anti ?seizure [a-z]+|anticonvulsants?|anti ?histamines?|allergy (?:meds?|medicines?|medications?|pills?)|decongestants?|nsaids?|psychedelics?|thyroid (?:meds?|medicines?|medications?|pills?)|diabetes (?:meds?|medicines?|medications?)|cold (?:meds?|medicines?)|cough (?:syrup|medicines?)|nausea (?:meds?|medicines?|pills?)|anti ?nausea [a-z]+|anti ?emetics?|weight loss (?:drugs?|shots?|injections?|meds?)|migraine (?:meds?|medicines?|medications?)|psych(?:iatric)? (?:meds?|medicines?|medications?)|glp ?1s?|downers|uppers|barbiturates?|anti ?fungals?|acid reducers?|mental health (?:meds?|medicines?)|(?:regular|normal|usual|morning|daily|current|other|evening|nightly|night|existing|prescription) (?:pills?|tablets?|meds?|medicines?|medications?|prescriptions?)"
    ),
    "my_meds": r"(?:(?:my|his|her|their|our) (?:[a-z]+ ){0,2}?(?:meds?|medicines?|medications?|pills?|tablets?|prescriptions?|drugs|patch|inhaler|{drug_class}))",
    "other_drug": r"(?:{named_drug}|{substance}|{alcohol})",
    # Body: what an emergency looks like.
    "cannot_breathe": one_of(
        "(?:can ?not|can hardly|can barely|could not|unable to|struggling to|struggles to|hard to|hardly|barely|difficulty|difficult to|trouble|problems?) (?:breath(?:e|ing)?|catch (?:my|his|her|their) breath|get (?:air|my breath|a breath|enough air))",
        "not breathing|stopped breathing|is not breathing|short of breath|shortness of breath|gasping|choking",
        "suffocating",
        "breathing (?:is |has |looks |seems |sounds )?(?:like (?:[a-z]+ ){0,2})?(?:very |really |so |super |weird(?:ly)? and )?(?:slow|shallow|funny|weird|strange|laboured|labored|stopped|bad|rattl[a-z]+|gurgl[a-z]+)",
        "breaths? (?:is |are )?(?:very |really |so )?(?:slow|shallow|far apart)|breathing like (?:once|every)",
        "gurgl(?:ing|es)|barely breath(?:ing|es?)|no longer breathing",
        r"breath(?:ing|es) (?:really |very |so )?(?:slow(?:ly)?|shallow(?:ly)?|every \w+ seconds|like once)",
        "wheez(?:ing|es)",
    ),
    "chest": r"(?:(?:(?:elephant|vice|vise|band|belt|brick|anvil) (?:sitting |pressing |standing |tightening |round |around |on )+(?:my|his|her|the) (?:chest|breastbone|breast bone|sternum|ribs)|chest feels? (?:like|so|really|very|super|weird|funny|bad|as if)|chest (?:is |feels? |really |has )?(?:pains?|pressure|tight(?:ness)?|hurts?|hurting|aches?|discomfort|heav[a-z]+|crushing|squeezing|burning|killing me|got tight)|(?:pains?|pressure|tightness|squeezing|crushing(?: feeling)?|elephant|heaviness|ache) (?:in|on|across|through) (?:my|his|her|the|their) (?:chest|left arm|jaw)|left arm (?:is |feels |went |has gone )?(?:numb|hurts|tingl[a-z]+|hurting|pain)|heart attack|crushing (?:chest )?pain))",
    "unresponsive": one_of(
        "(?:will not|would not|can ?not|does not|is not|are not|not|could not|never|did not|unable to|refuses to) (?:be )?(?:moving|wak(?:e|ing|en|ened|ed)(?: (?:up|him|her|them))?|woken(?: up)?|respond(?:ing)?|rouse|roused|react(?:ing)?|com(?:e|ing) (?:to|round|around)|get (?:him|her|them) (?:to wake up|up|awake)|wake|answering me|move|moving at all)|(?:can ?not|could not|unable to|suddenly (?:does|will|did|can|could) not|no longer) (?:speak|talk)(?! (?:to|about|english|spanish|much|freely|openly|for))",
        "unresponsive|unconscious|passed out|passing out|pass(?:es)? out|black(?:ed|ing) out|fainted|faint(?:ing|s)",
        "collapsed(?! lung)|collapsing|comatose|in a coma|limp|lifeless|no pulse|knocked out cold|out cold|eyes rolled back",
        "barely (?:conscious|responsive|awake|responding)|(?:completely|totally|all|gone) limp|semi ?conscious",
        "(?:will|would) not stir|has not woken|not woken|not conscious|lost consciousness|keel(?:ed|ing) over",
        "dropped to the floor|slumped",
    ),
    "blue": one_of(
        "(?:lips?|face|skin|fingers?|nails|fingernails|finger tips|toes|mouth)(?: [a-z]+){0,3} (?:blue|bluish|gr[ae]y|purple|ashen)",
        "(?:he|she|they)(?: (?:is|has|was|are|looks?|looking|turning|turned|going|gone|went|all|so|a bit|really|very|now|just))* (?:blue|bluish|gr[ae]y|purple|ashen)(?! (?:hair|haired|eyed|eyes|lines|shirt|dress|inside|with (?:depression|grief|worry|fear|sadness|age)))",
        "turning (?:blue|gr[ae]y|purple)|turned (?:blue|gr[ae]y|purple)|gone (?:blue|gr[ae]y|purple)(?! inside)|blue lips",
        "went blue|looks blue|looks gr[ae]y",
    ),
    "seizure": r"(?:(?:ha(?:ving|d|s) (?:a |an |some |what looked like a )?(?:[a-z]+ )?(?:seizures?|fits?|convulsions?|stroke)|seizing|(?:having|had) a fit\b|is convulsing|convuls(?:ing|ions)|(?:is |started |keeps |body )(?:shaking|jerking|twitching) (?:uncontrollably|all over|and will not stop|violently)|foaming (?:at|from)|fitting on|shaking uncontrollably|twitching uncontrollably))",
    "swelling": one_of(
        "(?:throat|tongue|face|lips?|mouth|airway|neck|eyes)(?: and (?:my |his |her )?[a-z]+)?(?: [a-z]+){0,3}? (?:swell(?:ing|ed|s)?|swollen|puff(?:y|ed|ing)(?: up)?|huge|getting bigger|tingling and swelling)",
        "(?:throat|tongue|airway|neck)(?: [a-z]+){0,3}? (?:clos(?:ing|ed|es)(?: up)?|tight(?:ening)?)|eyes? (?:are |is )?swelling shut",
        "swollen (?:throat|tongue|face|lips?|airway)|swelling (?:of|in) (?:my|his|her|the) (?:throat|tongue|face|lips?)",
        "throat (?:is |feels like it is )?(?:closing|tightening)|anaphyla(?:xis|ctic)|hives (?:all over|and|everywhere)",
        "broken out in hives|(?:severe|bad|serious|having an?|an) allergic reaction",
        "(?:face|lips?|tongue|eyes) (?:has |have |all )?(?:puffed|blew|blown) up",
    ),
    "stroke": one_of(
        "(?:face|mouth|smile|eye|one side|side of (?:my|his|her|the) face)(?: [a-z]+){0,4}? (?:droop(?:ing|s|ed|y)?|lopsided|sagging|numb|crooked)",
        "droop(?:ing|y|ed)? (?:face|mouth|smile)|slurr(?:ing|ed|s) (?:speech|words|his|her|my)",
        "speech (?:is|has gone|got|suddenly|became) (?:[a-z]+ )?(?:slurred|garbled|slurring)",
        "(?:can ?not|could not) (?:move|feel|lift) (?:my|his|her|one|the) (?:[a-z]+ )?(?:arm|leg|side|face|body|hand)",
        "(?:left|right|one) (?:side|arm)(?: [a-z]+){0,4} (?:weak|numb|paraly[sz]ed|limp|dead)",
        "(?:is |am |are )?(?:having|had|has) a stroke|suddenly (?:can ?not|could not) (?:see|speak|talk|walk)",
        "(?:vision|sight) (?:went|has gone|gone|is|has) (?:black|dark|white|gone|(?:gone )?(?:on|in) (?:one|my|the))|sudden(?:ly)? (?:an? )?(?:severe|terrible|blinding|splitting|massive) headache",
        "can not feel (?:my|his|her) (?:legs?|arms?|face|left|right)|worst headache of (?:my|his|her) life|thunderclap",
    ),
}
