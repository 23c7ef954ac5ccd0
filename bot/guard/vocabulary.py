"""Words that the spelling view may correct a slip to, and near ones that it must leave.

TARGETS is the closed list: what the rules and admission read, spelt out in whole words. FRIENDS look like a target and
are words of their own.
"""

from __future__ import annotations

FRIENDS = (
    "kads", "madrs", "phq", "elekt", "ketarx", "oximeter", "midazolam", "racemic", "kilo", "kilos", "kilogram", "kilograms", "whats", "hows", "whos", "wheres", "thats", "theres", "shes", "hes", "its", "cant", "cannot", "shed", "hell", "shell", "well", "wed", "ill",
    "doze", "dozed", "dozes", "dozing", "overdoes", "overdo", "skill", "skills", "skilled", "charm", "charms", "charmed", "diets", "dieting", "dye", "dyed", "dyes",
    "farm", "warm", "ham", "chill", "chills", "spill", "spills", "lice", "dosed", "takes", "taker", "mike", "kilt", "kiln", "hung", "hanger", "hang",
    "keta", "mins", "yrs", "hrs", "cos", "coz", "etc", "vs", "okay", "hmm", "ugh", "yeah", "nope", "yep", "hi", "hey", "lol", "omg", "plz", "pls", "thx", "idk",
    "keto", "km", "git", "seo", "dm", "app", "apps", "docker", "rebase", "html", "css", "sql", "nba", "nfl", "gpu", "wifi", "inpatient", "inpatients", "outpatient", "outpatients", "apa", "ranzcp", "nice", "va", "gp", "wort",
    "dyeing", "dine", "dined", "moos", "sown", "pained", "dosage", "posed", "diced", "dive", "pie", "tie", "lie", "lied", "dies", "died", "live", "lives", "liver", "silver",
)

TARGETS: tuple[str, ...] = (
    # Function words: a slip here breaks a rule as surely as one in a drug's name.
    "the and that this with from have has had having been being getting making coming something are was were will would should could can may might must shall does did doing done not never",
    "what when where which who whom whose why how about after before during between until while since because though although however without within into through over under again",
    "you your yours yourself our ours their theirs them they his him her hers she himself herself themselves myself mine someone somebody anyone anybody everyone everybody nobody nothing something anything everything",
    "want wants wanted wanting need needs needed think thinking thought thoughts feel feeling feelings feels felt know knows going gonna really just like always still also even ever more most much many less little enough another other others",
    "there their here than then only very some any all both each every few own same such too",
    "please help helps helped helping ask asked asking tell told telling said says saying read reading heard hear wonder wondering question questions explain describe understand difference different",
    "yes okay thanks thank hello good morning evening night today tonight tomorrow yesterday week weeks weekly month months monthly year years daily day days hour hours minute minutes often frequently long soon fast quickly times twice once",
    # People.
    "mother mom mum father dad parent parents grandmother grandfather grandma grandpa husband wife spouse partner fiance boyfriend girlfriend brother sister sibling daughter son child children kid kids baby toddler teen teenager teenage",
    "aunt uncle cousin niece nephew friend friends roommate neighbor neighbour coworker colleague people person patient patients family relative adult adults man woman doctor doctors psychiatrist therapist nurse pharmacist clinic clinics clinician provider hospital prescriber",
    # The drug and its care.
    "ketamine esketamine spravato ketalar infusion infusions injection injections lozenge lozenges troche troches spray sprays nasal tablet tablets capsule pill pills intravenous treatment treatments therapy session sessions appointment appointments visit visits maintenance booster boosters",
    "dose doses dosage dosages dosing overdose overdosed overdosing microdose microdosing milligram milligrams taking take takes taken took inject injecting snort snorting swallow swallowed swallowing increase decrease double doubled reduce taper tapering titrate skip skipped missed miss forgot split half higher lower stronger maximum minimum amount amounts",
    "medicine medicines medication medications prescription prescribed prescribe antidepressant antidepressants approved approval label insurance cover covers covered cost costs price legal illegal controlled",
    "safe safely safety dangerous danger risk risks risky allowed eligible eligibility candidate qualify qualifies qualified disqualify suitable contraindicated contraindications",
    "start started starting stop stopped stopping quit quitting switch switching continue continuing combine combined mixing mix together interact interacts interaction interactions drink drinking alcohol drive driving driver eat eating food bring wear prepare expect",
    "work works working worked effect effects side memory brain cells bladder liver kidney heart blood pressure breathing oxygen sleep sleepy asleep awake dizzy dizziness nausea nauseous vomiting headache headaches confused confusion tired hallucinations hallucinate dissociation dissociate dissociative addictive addiction addicted dependence withdrawal tolerance relapse remission",
    "ideation ideations neuroplasticity neurogenesis synapse synapses racemic sublingual intranasal intramuscular infused monotherapy esketamine suicidality self harm research study studies trial trials evidence scientists experts receptor receptors glutamate anesthetic anesthesia psychedelic psychedelics history insurance medicare medicaid evaluation monitoring monitored consent privacy",
    # Conditions.
    "depression depressed depressive anxiety anxious bipolar manic mania schizophrenia schizophrenic psychosis psychotic ptsd ocd trauma panic disorder disorders diabetes diabetic epilepsy epileptic seizure seizures stroke aneurysm glaucoma hypertension asthma apnea cirrhosis hepatitis cancer migraine migraines fibromyalgia chronic pain pregnant pregnancy breastfeeding breastfeed nursing alcoholic alcoholism addict condition conditions disease problem problems failure attack attacks resistant borderline autism autistic adhd anorexia dementia arrhythmia pacemaker hyperthyroidism",
    # Other drugs.
    "lithium lamotrigine lamictal zoloft sertraline prozac fluoxetine lexapro escitalopram effexor venlafaxine wellbutrin bupropion cymbalta duloxetine xanax alprazolam klonopin clonazepam ativan lorazepam valium diazepam benzodiazepine benzodiazepines adderall vyvanse ritalin seroquel quetiapine abilify aripiprazole gabapentin trazodone mirtazapine oxycodone tramadol suboxone naltrexone methadone ibuprofen tylenol acetaminophen cannabis marijuana cocaine heroin fentanyl opioid opioids opiates melatonin supplement supplements vitamin vitamins metoprolol propranolol lisinopril prednisone buspirone topamax hydroxyzine benadryl ambien",
    # Crisis and emergency.
    "suicide suicidal suicidality suicides kill killing killed myself yourself life living live alive dead death dying die died dies end ending ended hurt hurting harm harming harmed cutting hang hanging wish wishes wake waking exist existing disappear burden goodbye hopeless worthless reason point anymore forever better without hate plan lethal fatal deadly painless gun rope bridge",
    "breathe breath breaths chest unconscious unresponsive collapsed passed fainted blue lips swelling swollen throat tongue convulsing convulsion shaking responding wake ambulance emergency swallowed accidentally",
    # Getting it.
    "buy buying order online street dealer illegally recreationally crush crushing smoke smoking party share sharing horse animal veterinary",
    "recommend recommended compare compared comparison experience normal common happen happens happened symptoms symptom worse lasting last lasts relief results recover recovery benefit benefits",
)
