"""The word-classes that Spanish rules name as `{name}`, in folded text: no accents, n for ñ, lower case.

Forms of tú, usted and vos, of Mexico, the Caribbean and the River Plate, and Spanglish stand side by side.
A class is widened here, once, rather than in a rule.
"""

from __future__ import annotations

from bot.guard.rules import one_of, words

SLOTS: dict[str, str] = {
    # Room between two parts of a rule: never across a sentence.
    "hueco": r"[^.?!\n]{0,60}?",
    "cerca": r"[^.?!\n]{0,25}?",
    "lejos": r"[^\n]{0,160}?",
    "unas": r"(?: [a-z0-9,]+){0,3}? ",
    # A word that only Spanish has: for rules whose words English shares, since every rule reads every text.
    "espanol": r"\b(?:el|los|las|una|con|del|mi|mis|se|es(?! ?ketamin)|sin|puedo|tomo|como|antes|despues|y|la|en|si|para|que|cuanto|(?:es)?ketamina|tratamiento|sesion|mas|algun|alguna|riesgo|hierba|luego|misma|mismo|dia|noche|junto|juntos)\b",
    # The medicine and what is done with it.
    "ketamina": r"(?:(?:es|s|ar|r)?[ -]?(?:[kc]etamin[ae]?|quetamina|keta)|spravato|espravato|sprabato|ketalar|special k)",
    "forma": words(
        "infusion(?:es)?|inyeccion(?:es)?|spray(?:s)?|espray|aerosol(?:es)?|atomizador(?:es)?|rociador(?:es)?|inhalador(?:es)?"
        "|pastilla(?:s)?|tableta(?:s)?|comprimido(?:s)?|capsula(?:s)?|trocisco(?:s)?|troche(?:s)?|lozenge(?:s)?|gomita(?:s)?|goma(?:s)?"
        "|suero(?:s)?|gotas|ampolla(?:s)?|ampolleta(?:s)?|vial(?:es)?|frasco(?:s)?|jeringa(?:s)?|parche(?:s)?|intravenosa|nasal"
    ),
    "tratamiento": r"(?:tratamiento?s?|terapias?|sesion(?:es)?|consultas?|medicina|medicamento|medicacion|remedio|farmaco|droga|procedimiento|protocolo|aplicacion(?:es)?)",
    "eso": r"(?:{ketamina}|{tratamiento}|{forma}|eso|esto|esta cosa|ella)",
    "tema": r"(?:{ketamina}|tratamientos?|terapias?|sesion(?:es)?|infusion(?:es)?|inyeccion(?:es)?|spray|aerosol)",
    "dosis": r"(?:dosis|dosificacion|dosificar|dosaje|dosage|dose|cantidad(?:es)?|microdosis|microdosificar|sobredosificar)",
    "unidad": one_of(
        "mgs?|mcg|ml|cc|gr?s?|gramos?|miligramos?|miligrams?|microgramos?|mililitros?|gotas?|gotitas?|sprays?|esprays?",
        "disparos?|puffs?|rociadas?|atomizaciones|pulverizaciones|inhalaciones|pastillas?|tabletas?|comprimidos?",
        "capsulas?|trociscos?|troches?|lozenges?|ampollas?|ampolletas?|viales?|frascos?|jeringas?|unidades|rayas?",
        "lineas?|pases?|mg/kg",
    ),
    "numero": one_of(
        r"\d+(?:[.,]\d+)?|media|medio|una?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta",
        "cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscientos|trescientos|mas|otra|otro|doble",
        "varias|muchas",
    ),
    # Taking it: first person, third person, infinitive, with the pronoun before or after.
    "tomar": one_of(
        "tom(?:ar|arme|armela|armelo|arse|arla|arlo|o|a|as|e|es|en|an|ando|amos|aba|aria)",
        "us(?:ar|arla|arlo|arme|o|a|as|e|an|en|ando|aria)|consum(?:ir|irla|o|e|en|a|iendo)",
        "inyect(?:ar|arme|arse|arla|arlo|o|a|e|an|en)|aplic(?:ar|arme|arse|arla|arlo|o|a|an|ue|uen)",
        "administr(?:ar|arme|arse|o|a|an|e|en)|poner(?:me|se|la|lo)?|pongo|pone|ponen|meter(?:me|se|la)?|meto|mete",
        "inhal(?:ar|arme|arla|o|a|an|e)|esnif(?:ar|arla|o|a|e)|trag(?:ar|arme|arla|arlo|o|a)|ingerir(?:la)?|ingiero",
        "ingiere|dar(?:me|le|se|les)?|dan|doy|den|recib(?:ir|irla|o|e|en|a|an)|echar(?:me|se)?|echo|chupar|disolver",
    ),
    "recibir": one_of(
        "recib(?:ir|irla|irlo|o|e|en|a|an|iera|iese)|us(?:ar|arla|arlo|arme|o|e|en|ara)",
        "tom(?:ar|arla|arlo|arme|arse|e|en|o|ara)|hacer(?:me|se|le|lo|la|melo|mela)?|hag(?:o|a|an|amos)|hiciera",
        "prob(?:ar|arla|arlo|ara)|pruebe|poner(?:me|se|le|mela|melo|sela|selo)?|ponga",
        "aplic(?:ar|arme|arse|arle|armela|ara)|inyect(?:ar|arme|arse|arle)|somet(?:er|erme|erse|a)(?: a)?",
        "entrar(?:le)?(?: al?)?|empezar|iniciar|comenzar|tener|tratar(?:me|se|la|lo|le)?(?: con)?",
        "dar(?:me|le|les|mela|sela|se)?|administrar(?:me|se|le)?|recetar(?:me|le|mela)?|acceder a",
        "aventar(?:me|se)(?: a)?|echar(?:me|se)?|meter(?:me|se)?(?: a)?",
    ),
    "poder": one_of(
        "puedo|puede|pueden|podemos|podria|podrian|podriamos|pudiera|podre|podra|podran|se puede|deberia|deberian|debo",
        "debe|deben|debemos|debiera|tengo que|tiene que|hay que",
    ),
    # People.
    "yo": r"(?:yo|me|mi|mis|mio|mia|conmigo|nos|nosotros|nuestr[oa]s?)",
    "pariente": words(
        "mama|mami|mamita|madre|papa|papi|padre|padres|papas|viejo|vieja|jefa|jefe|abuel[oa]s?|abuelit[oa]s?|niet[oa]s?|espos[oa]|marido|mujer|pareja|novi[oa]|prometid[oa]"
        "|hij[oa]s?|hijit[oa]|hijastr[oa]|bebe|nene|nena|nin[oa]s?|ninit[oa]|chamac[oa]|chav[oa]|chavit[oa]|chic[oa]|morr[oa]|pibe|piba|guagua|chiquit[oa]|chiquill[oa]|guri|adolescente|muchach[oa]|joven"
        "|herman[oa]s?|hermanit[oa]|cunad[oa]|prim[oa]s?|ti[oa]s?|sobrin[oa]s?|suegr[oa]|yerno|nuera|padrastro|madrastra|gemel[oa]|ahijad[oa]|comadre|compadre"
        "|amig[oa]s?|amiguit[oa]|mejor amig[oa]|companer[oa]s?|vecin[oa]|roommate|colega|cuate|pana|familiar|ser querido|persona que quiero|persona que amo|conocid[oa]|ex|paciente|alumn[oa]|estudiante|senor|senora"
    ),
    "ajeno": one_of(
        "(?:mi|mis|nuestr[oa]s?|su|tu|un|una|el|la|este|esta|ese|esa|al|del|otro|otra) (?:[a-z]+ ){0,2}?{pariente}",
        "alguien|una persona|esta persona|esa persona|mam[ia]|pap[ia]",
    ),
    "el": r"(?:el|ella|ellos|ellas|le|les|lo|la|se)",
    "gente": one_of(
        "alguien|una persona|personas?|gente|pacientes?|quien(?:es)?|los que|las que|uno|adultos?|mayores|ancian[oa]s",
        "adultos mayores|tercera edad|viejitos|hombres|mujeres|veteranos|diabeticos|hipertensos|epilepticos|bipolares",
        "esquizofrenicos|alcoholicos|adictos|asmaticos|cardiacos",
    ),
    # Time.
    "ahora": one_of(
        "ahora|ahorita|ahora mismo|ahoritita|ya|hoy|esta noche|esta manana|esta tarde|en este momento|anoche|ayer",
        r"hace (?:un rato|poco|minutos|horas|\d+ (?:minutos|horas)|una hora|media hora)|de repente|acaba de|recien",
    ),
    "pasado": one_of(
        r"hace (?:(?:mas de |como |unos |muchos |varios |algunos |ya )?(?:\d+|un|una|dos|tres|cuatro|cinco|seis|ocho|diez|quince|veinte|muchos|varios|unos|algunos) )?(?:anos?|meses|mes|decadas?|tiempo)",
        r"el ano pasado|en (?:el pasado|19\d\d|20[01]\d)|cuando era|de (?:nin[oa]|joven|adolescente|chic[oa])",
        "en mi (?:juventud|adolescencia|infancia)|antes (?:tuve|tenia)|tuve|tuvo|habia tenido|antecedentes?|historial",
        "ya (?:estoy|esta) (?:bien|recuperad[oa])",
    ),
    # What a general question asks about, rather than reports.
    "general": one_of(
        "puede (?:causar|producir|provocar|dar|haber|bajar|subir|afectar|parar|detener|ocasionar|generar|ser)",
        "pueden (?:causar|dar|aparecer|presentarse)|causa|causar|produce|producir|provoca|provocar|ocasiona",
        "efectos? (?:secundarios?|adversos?|colaterales?)",
        "es (?:comun|frecuente|raro|posible|un efecto|una reaccion|un sintoma|una senal|peligroso)|riesgos? de",
        "que tan (?:comun|frecuente|probable|peligroso)|senales de|sintomas de|signos de|por que (?:da|puede|causa)",
        "estudios?|etiqueta|prospecto|en general|que significa|que es",
    ),
    # Conditions, as people name them.
    "condicion": words(
        "(?:la )?presion (?:arterial )?(?:muy )?(?:alta|baja|elevada)|alta presion|hipertens(?:ion|o|a)|hipotension|problemas? (?:de(?:l)?|con (?:el|la|los|mi)|en (?:el|la|los)|al|a la) [a-z]+|enfermedad(?:es)? (?:de(?:l)?|en) [a-z]+|enfermedad [a-z]+|mal(?:es)? del? (?:corazon|rinon|higado)"
        "|del? (?:corazon|higado|los rinones|rinon|la presion|azucar|los pulmones|la tiroides|los nervios|la vesicula|la columna)|soplo|infartos?|ataques? (?:al|del) corazon|ataques? cardiacos?|arritmias?|taquicardias?|angina|marcapasos?|stents?|bypass|insuficiencia [a-z]+|cardiopatia|cardiac[oa]s?|aneurismas?|derrames?(?: cerebral(?:es)?)?|embolias?|ictus|acv|trombosis|coagulos?|malformacion(?:es)?(?: [a-z]+)?|hemorragias?(?: cerebral)?",
        "diabet(?:es|ic[oa]s?)|azucar(?: alta)?|tiroides|hipotiroidismo|hipertiroidismo|asma|asmatic[oa]s?|epoc|enfisema|apnea(?: del sueno)?|cpap|higado graso|cirrosis|hepatitis(?: [abc])?|rinones?|dialisis|cistitis(?: intersticial)?|incontinencia|vejiga [a-z]+|glaucoma|epilep(?:sia|tic[oa]s?)|convulsion(?:es)?|convulsiv[oa]|migranas?|esclerosis(?: multiple)?|parkinson|alzheimer|demencia|lupus|crohn|colitis|ulceras?|reflujo|gastritis|cancer|quimio(?:terapia)?|tumor(?:es)?|vih|sida|anemia|porfiria|fibromialgia|artritis|gota|obes(?:idad|[oa])|sobrepeso|anorexi(?:a|c[oa])|bulimi(?:a|c[oa])|alergi(?:a|as|c[oa])(?: a(?:l| la)? [a-z]+)?|covid|neuropatia|ciatica|sindrome [a-z]+|discapacidad|sord[oa]|cieg[oa]|lesion(?:es)? cerebral(?:es)?|traumatismo [a-z]+|conmocion",
        "bipolar(?:es|idad)?|trastorno [a-z]+|mania|maniac[oa]|hipomania|esquizofreni(?:a|c[oa]s?)|esquizoafectiv[oa]|psicosis|psicotic[oa]s?|brotes? psicoticos?|alucinaciones|delirios?|oigo voces|oye voces|escucho voces|escucha voces|paranoi(?:a|c[oa])|borderline|limite de la personalidad|tlp|disociacion|despersonalizacion|toc|tdah|autis(?:mo|ta)|asperger|tept|estres postraumatico|ataques? de panico|panico|ansiedad|ansios[oa]|depresion(?: [a-z]+)?|depresiv[oa]s?|insomnio",
        "adict[oa]s?|adiccion(?:es)?|alcohol(?:ic[oa]s?|ismo)|problemas? (?:de|con) (?:el )?(?:alcohol|drogas|adiccion(?:es)?)|en recuperacion|rehabilitacion|rehab|recai(?:da|das)|abuso de (?:sustancias|drogas|alcohol)|consumo de drogas|metadona|suboxone|dependencia",
        "operacion|operad[oa]s?|cirugia|trasplant(?:e|ad[oa])|implantes?|protesis|hernia|dolor cronico|enferm[oa]s? (?:de|del|cronic[oa])|condicion(?:es)? (?:medica|medicas|de salud|cardiaca|preexistente[s]?)",
    ),
    "embarazo": one_of(
        "embaraz(?:o|os|ad[oa]s?|arme|arse)|gestacion|gestante|encinta|en cinta|prenad[oa]",
        "esperando (?:un )?(?:bebe|hijo|nino)|esper(?:o|a|amos) (?:un )?(?:bebe|hijo)|lact(?:ancia|ando|ante|ar)",
        "amamant(?:ar|ando|o|a)|(?:doy|dar|dando|da) (?:el |de )?(?:pecho|mamar|teta|chichi|seno)|pecho materno",
        "leche materna|trimestre|feto|quedar (?:embarazada|en estado)|concebir|buscando (?:un )?(?:bebe|embarazo)",
        "en estado|posparto|postparto|recien nacid[oa]|cesarea|semanas de (?:embarazo|gestacion)|meses de embarazo",
    ),
    "menor": one_of(
        "menor(?:es)?(?: de edad)?|nin[oa]s?|ninez|infant(?:e|es|il)|adolescentes?|adolescencia|chamac[oa]s?",
        "chavit[oa]s?|pediatric[oa]s?|quinceaner[oa]s?",
        "(?:[1-9]|1[0-7]) anos?(?! (?:con|de (?:depresion|tratamiento|terapia|sufr|luch|matrimonio|cas)|sufriendo|luchando|deprimid|tomando|sobri[oa]|limpi[oa]|en|sin|que|atras|despues|tomo|buscando|y nada))",
        "(?:de|tiene|tengo|cumplio|cumpli) (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) anos",
        "bebe|secundaria|preparatoria|prepa|la prepa|high school",
    ),
    # Other medicines, drinks, drugs and herbs, by name.
    "sustancia": words(
        # By their endings: a name that no list holds.
        "[a-z]{3,}(?:prazol|conazol|micina|micinas|floxacin[oa]|cilina|ciclina|sartan|olol|statina|oxetina|tiapina|peridona|triptan|zepam|zolam|pidem|gliptina|gliflozina|formina|tidina|dipino|afil|lukast|xaban|grelina|profeno|xicam|coxib|setron|pramina|triptilina|adona|bital|zina|oxifeno|fibrato|terona|solona|metasona|tiroxina|giline|gilina|xetina|zodona|azepina|rifampicina|vudina|navir|tegravir|ciclovir|virales?|retrovirales?|glutida|nabinoides)|[a-z]*pril",
        "creatina|toronja|pomelo|jugo de (?:toronja|pomelo)|pre ?entreno|b12|hierro|calcio|magnesio|omega|curcuma|cbg|kombucha|dayquil|nyquil|theraflu|antigripal(?:es)?|antiacidos?|laxantes?|jarabes? (?:para|de) la tos|pseudoefedrina|efedrina|inhaladores?|salbutamol|diureticos?|quimioterapia|levadura|guarana|mate|terere|chicha|aguardiente|guaro|ron|cachaza|sidra|champana|michelada|paco|basuco|poppers|faso|churro|maconha|peyote|san pedro|dmt|k2|spice|tramal|rivo|biktarvy",
        "alcohol|cervez(?:a|as|ita|itas)|chelas?|birras?|vin(?:o|ito|itos)|tequil(?:a|ita)|ron|vodka|whisky|trag(?:o|os|uito|uitos)|copas?|copit(?:a|as)|licor|mezcal|pisco|fernet|marihuana|mariguana|mota|weed|hierba|porros?|porrit[oa]s?|birrit[oa]s?|chelit[oa]s?|canas?|canitas|cannabis|thc|cbd|cocaina|coca|perico|cristal|metanfetaminas?|heroina|fentanilo|extasis|mdma|lsd|acido|hongos|hongitos|psilocibina|ayahuasca|popper(?:s)?|tachas?|anfetaminas?|adderall|ritalin|metilfenidato|vyvanse|concerta|modafinilo",
        "litio|lamotrigina|lamictal|valproato|depakote|carbamazepina|topiramato|sertralina|zoloft|fluoxetina|prozac|escitalopram|lexapro|citalopram|celexa|paroxetina|paxil|venlafaxina|effexor|desvenlafaxina|pristiq|duloxetina|cymbalta|bupropion|wellbutrin|mirtazapina|remeron|trazodona|amitriptilina|nortriptilina|clomipramina|imao|imaos|quetiapina|seroquel|olanzapina|zyprexa|aripiprazol|abilify|risperidona|haloperidol|haldol|clozapina|lurasidona|latuda|buspirona|hidroxizina|propranolol",
        "clonazepam|klonopin|rivotril|alprazolam|xanax|tafil|lorazepam|ativan|diazepam|valium|benzos?|benzodia[cz]epinas?|zolpidem|ambien|pastillas para dormir|gabapentina|pregabalina|lyrica|tramadol|oxicodona|oxycodone|hidrocodona|percocet|vicodin|morfina|codeina|opioides?|opiaceos?|metadona|suboxone|buprenorfina|naltrexona|ketorolaco|ibuprofeno|advil|naproxeno|aspirina|paracetamol|tylenol|acetaminofen|omeprazol|metformina|insulina|ozempic|losartan|enalapril|lisinopril|amlodipino|metoprolol|atorvastatina|levotiroxina|eutirox|synthroid|warfarina|anticoagulantes?|anticonceptiv[oa]s?|viagra|sildenafil|prednisona|antibioticos?|antihistaminicos?|benadryl|afrin|descongestionantes?|esteroides|finasterida|hormonas|testosterona",
        "vacunas?|vacunar(?:me|se|lo)?|minoxidil|melatonina|valeriana|hierba de san juan|hiperico|ashwagandha|manzanilla|suplementos?|vitaminas?|ginseng|cafe|cafeina|bebidas energeticas|red bull|nicotina|vape|cigarro|cigarros|tabaco|te de [a-z]+|remedios? (?:caseros?|naturales?)|homeopatia|kratom|kava",
    ),
    "medicina": r"(?:(?:mi|mis|su|sus|otr[oa]s?|el|la|las|los|estas?|este|estos) (?:otr[oa]s? )?(?:medicinas?|medicamentos?|medicacion|meds|pastillas?|pildoras?|remedios?|antidepresivos?|antipsicoticos?|ansioliticos?|somniferos?|estabilizador(?:es)?|inhibidor(?:es)?|gotas|tratamiento(?: para [a-z ]+)?))",
}
