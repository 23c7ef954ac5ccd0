"""Emergencies in Spanish by families: breath, consciousness, heart and brain, blood, swelling, too much taken, agitation.

A sign of danger in somebody now. What is asked in general, told as long past, or asked before a treatment is left.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule, any_of, one_of

_CHILD = one_of(
    "bebe|bebita?|nen[ea]s?|nin[oa]s?|ninit[oa]s?|hij[oa]s?|hijit[oa]s?|niet[oa]s?|nietit[oa]s?|sobrin[oa]s?",
    "chamac[oa]s?|guagua|peque(?:n[oa])?|chiquit[oa]|chiquill[oa]|wawa|crio|perr[oa]|perrit[oa]|gat[oa]",
)
_LONG_AGO = any_of(
    r"\bhace (?:mas de |como |unos |muchos |varios |algunos |ya )?(?:[a-z0-9]+ )?(?:anos|meses|decadas)\b",
    r"\b(?:cuando era|de (?:nin[oa]|joven|adolescente|chic[oa]|pequen[oa])|en (?:19\d\d|20[012]\d)|antecedentes?|historial|el ano pasado)\b",
)
_GENERAL = any_of(
    r"\b{general}\b|\b(?:si|cuando) (?:alguien|uno|una persona|a (?:alguien|uno)|un paciente|te|se te|ocurre)\b",
    r"\b(?:es|son) (?:comun|frecuente|normal|un efecto)",
    r"\b(?:a un paciente|los pacientes|pacientes que|personas que)\b",
    r"\b(?:me|lo|la|le) (?:descart|acept|harian|darian|pueden dar|pondrian)[a-z]*|\b(?:tendria|corro|hay) riesgo",
    r"\bcalific[a-z]+|\bcandidat[oa]",
)

BODY = (
    Rule(
        id="es.emergency.air",
        route=Route.EMERGENCY,
        reason="Somebody short of air, or breathing with noise, slowly or badly, now.",
        pattern=any_of(
            r"\b(?:no|casi no|apenas|ni)\b ?(?:me |le |nos )?(?:entra|llega|pasa|alcanza|jala|puedo jalar|puede jalar|agarra|agarro|jalo) (?:bien )?(?:el |suficiente )?(?:aire|oxigeno)",
            r"\b(?:cuesta|batalla|batallo|lucha|esfuerza|trabajo)\b{cerca}\b(?:jalar|agarrar|tomar|meter) (?:el )?aire",
            r"\b(?:se (?:me|le) (?:va|fue|esta yendo|acaba|cierra|corta|corto|esta cerrando)) (?:el |la )?(?:aire|respiracion|garganta|pecho|gaznate)",
            r"\brespir(?:a|o|ando|aba) (?:[a-z]+ ){0,2}?(?:feo|raro|mal|ruido|ronc[a-z]+|silb[a-z]+|lento|lentito|poquito|agitad[oa]|entrecortad[oa]|a penas|apenas|como pez|muy rapido|rapidito)",
            r"\b(?:ruidos?|silbidos?|ronquidos?|gorgoteo|chiflido)\b{cerca}\b(?:al respirar|cuando respira|del pecho|en el pecho|la garganta)",
            r"\b(?:silba|chilla|chifla|ronca)\b{cerca}\bpecho|\bpecho (?:muy |bien )?(?:apretado|cerrado|oprimido|trancado)",
            r"\bfalta (?:la respiracion|el aliento|el oxigeno)\b|\b(?:boquea|boqueando|jadea|jadeando|jalando aire)\b",
            r"\b(?:saturacion|oxigeno|oximetro)\b{cerca}\b(?:[5-8]\d)\b",
        ),
        unless=any_of(
            _GENERAL,
            _LONG_AGO,
        ),
        catches=("respiro bien feo y tengo el pecho apretado ayuda", "siento que no me entra el aire, salí de la sesión hace media hora", "A mi mamá le cuesta jalar aire desde que llegamos", "hace un ruido raro al respirar"),
        leaves=("¿Por qué miden el oxígeno?", "¿Es común respirar más lento con ketamina?"),
    ),
    Rule(
        id="es.emergency.gone",
        route=Route.EMERGENCY,
        reason="Somebody does not come round, stares, is cold or stiff, shakes all over, knows nobody.",
        pattern=any_of(
            r"\b(?:no (?:hay (?:manera|forma) de|logro|logramos|logra|consigo|conseguimos|podemos|puedo)(?: que)? (?:se )?(?:despert(?!arme)|despiert|reaccion|levant(?!ar(?:me)?\b)|volv|vuelv)[a-z]*|no vuelve\b(?! (?:a|al|el|la)\b)(?: en si)?|no (?:me |nos |lo |la )?(?:conoce|reconoce|hace caso|pela|sigue con la mirada|abre los ojos)|no esta (?:respondiendo|reaccionando|despertando|contestando)|(?:le hablo|la muevo|lo muevo|la sacudo|lo sacudo|le pego|le grito)\b{cerca}\b(?:y nada|y no|no (?:responde|reacciona|contesta|hace nada|vuelve))|le hablo y le hablo)\b",
            r"\b(?:esta|quedo|se quedo|se puso|lo veo|la veo|sigue|toque y esta|encontre) (?:muy |bien |todo |toda |como |super )*(?:id[oa]\b|fri[oa]\b|helad[oa]|ties[oa]|rigid[oa]|dur[oa] como|gris|mora(?:d)?[oa]|azul|transparente|blanc[oa]|palid[oa] y (?:sud|fri)[a-z]*|sin (?:fuerza|moverse|respirar|pulso)|como (?:un )?(?:muneco|trapo|vegetal|estatua)|babeando|ausente|en trance)",
            r"\b(?:brazos?|piernas?|cuerpo|manos?|mandibula|cuello)\b{cerca}\b(?:ties[oa]s?|rigid[oa]s?|trabad[oa]s? y|engarrotad[oa]s?|sacud[a-z]+|brinca[a-z]*)\b{lejos}\b(?:orino|conoce|contesta|habla|responde|fiebre)",
            r"\bojos (?:abiertos pero|en blanco|volteados|perdidos|idos|fijos)",
            r"\b(?:voltearon|fueron|pusieron|quedaron|van)\b{cerca}\bojos\b(?:{cerca}\b(?:blanco|atras))?",
            r"\b(?:tiembla|temblando|temblar|sacude|sacudiendo|sacudidas|brincando|espasmos)\b{cerca}\b(?:todo el cuerpo|entero|mandibula|sin control|no para|tod[oa])",
            r"\b(?:mirada|vista) (?:perdida|fija|en la nada)|\bno articula\b",
            r"\bya no sabe\b{cerca}\b(?:como se llama|quien es|donde esta|hablar)",
            r"\b(?:hizo|tuvo|le dio|sufrio|entro en) (?:un |una )?paro\b|\bse orino\b",
            r"\b(?:convulsion(?:es|a|o|ando)?|ataque epileptico)\b{cerca}\b(?:ahora|ahorita|ya|otra vez|hace (?:un )?(?:rato|ratito|poco|minutos|\d+ minutos)|recien|hoy|en este momento|y no)",
            r"\b(?:tuve|tuvo|me dio|le dio|acaba de tener|acabo de tener) una? (?:convulsion|ataque|desmayo)\b{cerca}\b(?:hace (?:un )?(?:rat|poc|minut|\d+ min|media hora)[a-z]*|recien|ahorita|hoy|anoche|en (?:el|la) [a-z]+)",
            r"\bconvulsiona\b|\b(?:echando|echa|sacando|botando|con|saca) (?:mucha )?(?:espuma|babaza|baba)\b",
            r"\b(?:cayo|se cayo) (?:sec[oa]|redond[oa]|ties[oa]|fulminad[oa]|como (?:tabla|piedra)|de un (?:golpe|tiro))",
            r"\bno (?:l[oa]s? |le |me )?(?:puedo|podemos|logro|logramos|consigo)? ?(?:espabil|despabil|reanim|despert|levant)ar(?:l[oa])\b",
            r"\bno (?:l[oa]|le) (?:puedo|podemos|logro|consigo) (?:espabilar|despabilar|reanimar|despertar|hacer reaccionar)",
            r"\bse (?:desplomo|cayo redond[oa]|fue de (?:boca|lado|espaldas)|azoto|desvanecio|desmayo|desmaya|privo|puso mal)\b(?! (?:de|en) (?:la )?(?:risa))",
            r"\bme (?:desmaye|desvaneci|desplome)\b{cerca}\b(?:hoy|ahorita|recien|hace (?:un )?(?:rato|poco)|en (?:el|la)|y (?:me|sigo|no))",
            r"\bme (?:siento|voy a|estoy por) desmayar\b|\bmuy dormilon[a]?\b",
            r"\bvomit[a-z]+\b{cerca}\b(?:acostad[oa]|dormid[oa]|boca arriba|inconsciente)",
            r"\bno se puede (?:voltear|parar|sentar|levantar|mover)\b|\bno (?:se )?(?:mueve|parpadea)\b",
            r"\bla (?:encontre|halle) (?:tirad[oa]|inconsciente|en el (?:piso|suelo|bano))",
            r"\blo (?:encontre|halle) (?:tirad[oa]|inconsciente|en el (?:piso|suelo|bano))",
        ),
        unless=any_of(
            _GENERAL,
            _LONG_AGO,
            r"\bno (?:me )?(?:puedo|puede) (?:parar|levantar)(?:me)? de la cama\b",
        ),
        catches=(
            "se desmayó en la regadera",
            "no logramos que despierte",
            "le hablo y le hablo a mi papá y nada, tiene pulso pero no vuelve",
            "estaba con los ojos abiertos pero ido, no me hace caso y le tiembla la mandíbula",
            "convulsiones ahora",
            "tuve una convulsión hace ratito",
        ),
        leaves=("¿Puede causar convulsiones?", "¿Cómo atienden en la clínica a un paciente que se desmaya?", "Tuve una convulsión hace años, ¿puedo recibir ketamina?"),
    ),
    Rule(
        id="es.emergency.heart_brain",
        route=Route.EMERGENCY,
        reason="Signs of the heart or of a stroke: chest held, cold sweat, racing heart with faintness, a limb or the speech gone.",
        pattern=any_of(
            r"\b(?:me|le) (?:punza|pica|aprieta|oprime|quema|arde)\b{cerca}\bpecho",
            r"\bpulso\b{cerca}\b(?:apenas|debil|no (?:le )?siento)|\b(?:apenas|casi no)\b{cerca}\bpulso",
            r"\bse infl(?:o|aron) de pastillas",
            r"\b(?:se )?(?:agarra|aprieta|toca|soba|agarro|agarrando) (?:el |mucho el )?pecho",
            r"\b(?:sudor(?:es)? fri[oa]s?|sud(?:a|o|ando|ad[oa]) (?:muy |bien )?(?:fri[oa]|helado|tod[oa]))\b",
            r"\b(?:punzada|piquete|puntada|peso|piedra|elefante|opresion|punal|cuchillo|clavo|fuego|garra)\b{cerca}\b(?:pecho|corazon)",
            r"\bcorazon\b{cerca}\b(?:saliendo|sale(?: del pecho)?|salta|se (?:me|le) (?:para|detiene|quiere salir)|brinca|disparejo|loco|como tambor|a mil|se detuvo|muy rapido y)\b",
            r"\b(?:palpita|late|palpitaciones|taquicardia|brinca)\b{hueco}\b(?:disparejo|siento que me (?:voy|muero|caigo)|veo (?:negro|borroso)|me (?:caigo|mareo|voy)|desmay[a-z]*|no (?:para|baja|se (?:me )?quita)|muy fuerte y|1[5-9]\d|2\d\d)",
            r"\b(?:no (?:puedo|puede)|quede sin poder|quedo sin poder|sin poder|dejo de poder|no logra|no logro) (?:ya )?(?:levantar|mover|alzar|sentir|cerrar|articular|decir|hablar)(?:se|me|lo)?\b{cerca}\b(?:brazos?|piernas?|manos?|lado|cara|palabra|boca|nada|cuerpo)",
            r"\b(?:se (?:me|le) (?:duerme|durmio|durmieron|adormecio|entumece|entumio|cae|cayo|va|chueca|enchueco|torcio|paralizo)|tengo dormid[oa]|tiene dormid[oa])\b{cerca}\b(?:mitad|medi[oa]|lado|cara|boca|parpado|brazo|pierna)",
            r"\b(?:habl[oa]|hablando|dice|diciendo|contesta)\b{cerca}\b(?:enredad[oa]|incoherencias|incoherente|arrastrad[oa]|trabad[oa]|como borrach[oa]|cosas sin sentido|puras tonterias)",
            r"\b(?:perdio|perdi|se (?:me|le) (?:fue|nublo)) (?:de repente |de golpe |de pronto )?(?:la vista|la vision|el habla|el equilibrio)",
            r"\bdolor de cabeza (?:mas fuerte|mas horrible|mas intenso|como (?:trueno|rayo|explosion)|explosivo|insoportable)\b{cerca}(?:\b(?:vida|golpe|repente)\b)?",
            r"\b(?:corazon|pulso|pulsaciones|latidos|frecuencia)\b{cerca}\b(?:1[4-9]\d|2\d\d)\b",
            r"\b(?:boca|cara|ojo)\b{cerca}\b(?:virad[oa]|chuec[oa]|torcid[oa]|desviad[oa]|caid[oa]|de lado|pa un lado|para un lado)",
            r"\bno (?:atina|coordina)\b|\bdolor opresivo",
            r"\b(?:dolor|me duele|puntada|molestia)\b{cerca}\b(?:sube|baja|corre|va|irradia|llega)\b{cerca}\b(?:mandibula|brazo|cuello|espalda)",
            r"\b(?:de pronto|de repente|de golpe|subitamente)\b{cerca}\bno (?:ve|veo|habla|hablo|oye|oigo|camina|puede)\b",
            r"\bdolor de cabeza (?:brutal|terrible|horrible|fortisimo)|\bpeor dolor de cabeza\b",
            r"\bpresion\b{cerca}\b(?:1[89]\d|2\d\d)\b",
        ),
        unless=any_of(
            _GENERAL,
            _LONG_AGO,
            r"\b(?:sueno|pesadilla)\b",
        ),
        catches=(
            "Mi marido se agarra el pecho, está pálido y sudando frío",
            "De repente no puedo levantar el brazo y hablo enredado",
            "el corazon se me esta saliendo y tengo sudor frio",
            "perdió la vista de un ojo de un momento a otro",
            "el dolor de cabeza mas fuerte de mi vida, de golpe",
        ),
        leaves=("¿Por qué sube la presión arterial?", "¿La taquicardia es un efecto secundario?"),
    ),
    Rule(
        id="es.emergency.blood_swelling",
        route=Route.EMERGENCY,
        reason="Bleeding, a swollen face or throat, hives with trouble swallowing, a very high fever.",
        pattern=any_of(
            r"\b(?:pura sangre|sangre con coagulos|coagulos de sangre|mucha sangre|charco de sangre|cafe molido|borra de cafe|sangre (?:roja )?(?:fresca )?(?:por|de) (?:la boca|el recto|la nariz y no))\b",
            r"\b(?:hinch|inflam|inch)[a-z]+\b{cerca}\b(?:cara|labios?|lengua|garganta|ojos|parpados|cuello)\b",
            r"\b(?:cara|labios?|lengua|garganta|ojos|cuello)\b{cerca}\b(?:hinch|inflam|inch)[a-z]+",
            r"\bse (?:esta )?(?:desangra|desangrando|corto las venas)",
            r"\b(?:ronchas?|urticaria|sarpullido|granos?)\b{hueco}\b(?:tragar|respir[a-z]+|garganta|labios|hinch[a-z]+|todo el cuerpo)",
            r"\bno (?:puedo|puede) tragar\b|\b(?:4[0-2])(?:[.,]\d)? (?:grados|de (?:fiebre|temperatura|calentura))",
            r"\b(?:fiebre|temperatura|calentura) (?:de |muy alta de )?4[0-2]\b",
        ),
        unless=any_of(
            _GENERAL,
            _LONG_AGO,
            r"\bno (?:puedo|puede) tragar (?:la )?(?:pastilla|tableta|capsula)s?\b",
            r"^(?!.*\b(?:hinch|garganta|lengua|labios|ahog|falta el aire)).*\bsin ronchas\b",
        ),
        catches=("se le hincharon los ojos y los labios y respira con ruido", "vomité como café molido", "Me salieron ronchas por todo el cuerpo y no puedo tragar", "tiene 41 de fiebre, está rígido"),
        leaves=("¿La inflamación de la vejiga es un riesgo?", "¿Puede causar ronchas?"),
    ),
    Rule(
        id="es.emergency.taken",
        route=Route.EMERGENCY,
        reason="Too much was taken just now, by mistake or not, mixed with what stops breath, or by a child.",
        pattern=rf"\b(?:{_CHILD})\b{{hueco}}\b(?:se )?(?:chupo|comio|trago|mastico|rocio|tomo|metio|echo|bebio|ingirio|lamio|mordio|puso|agarro|abrio|probo|inyecto)\b{{cerca}}\b(?:{{ketamina}}|{{forma}}|{{unidad}}|medicinas?|medicamentos?|pastillas?|gomitas?|remedio|frasquit[oa]s?|botellit[oa]s?|botella|jarabe|pastillit[a-z]+|comprimidos?|capsulas?|jeringa|gotero|parche|sobrecito|tratamiento|frasco|dispositivo|aparatito)|\b(?:acab[oa] de|acaba de|acabamos de) (?:tomar|tragar|ingerir|meter|inyectar|comer|echar|pasar|aventar|empujar|beber)(?:me|se|le)?\b{{cerca}}\b(?:punos?|punado|monton|tod[oa]s?|much[oa]s?|demasiad[oa]s?|caja|frasco|bote|blister|botella|varias|\d\d+|veinte|treinta|cuarenta|cincuenta|botiquin|cloro|veneno|raticida)\b|\b(?:me|se) (?:tome|tomo|trague|trago|meti|metio|empuje|empujo|comi|comio|eche|echo)\b{{cerca}}\b(?:punos?|punado|monton|toda la (?:caja|semana|medicina)|todo el (?:frasco|bote|mes|tratamiento)|caja entera|blister|tratamiento de (?:toda )?la (?:semana|mes)|de un (?:jalon|solo golpe|trago)|todas (?:las|mis|sus))|\b(?:tome|tomo|puse|puso|di|dio|inyecte|inyecto|use|uso)\b{{cerca}}\b(?:de mas|dos veces|el doble|doble)\b{{lejos}}\b(?:no (?:me|se|le|puedo|puede|responde|reacciona)|veo doble|mare[a-z]+|dormid[oa]|vomit[a-z]+|levantar)|\b(?:dio|di|dieron|dimos|puso|puse) (?:mi|la|su|una|el|mis) (?:[a-z]+ )?(?:dosis|pastilla|trocisco|spray|medicina|ketamina|tableta|inyeccion)\b{{cerca}}\b(?:bebe|nin[oa]|nen[ea]|hij[oa]|niet[oa]|por error|equivocad[oa])|\bse paso (?:con|de) (?:la |el )?(?:k\b|que\b|keta|ketamina|dosis|medicina|spray|pastillas|polvo|linea)|\bsobredosis\b{{cerca}}\b(?:carnal|hermano|amig[oa]|ayuda|ayudenme|ahora|mi)\b|\b(?:mezcle|mezclo|inyecto|inyecte|tomo|tome|combino|combine|metio|meti)\b{{hueco}}\b(?:fentanilo|heroina|morfina|oxicodona|metadona|alcohol|clonazepam|rivotril|xanax|pastillas|benzos?|tequila|vodka|mezcal)\b{{lejos}}\b(?:durmiendo|dormid[oa]|helad[oa]|fri[oa]|no (?:responde|reacciona|despierta|contesta|respira|se)|ronc[a-z]+|azul|morad[oa]|mal\b|babea[a-z]*|mareo|vomit[a-z]+)|\bdieron (?:keta|ketamina)\b{{cerca}}\b(?:pastillas|alcohol|algo)\b|\b(?:me|se|le) (?:tome|tomo|trague|trago|metio|meti|comio|dio|di|bajo|baje)\b[^.?!\n]{{0,14}}?\b(?:[5-9]|\d\d+|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|tod[oa]s) (?!anos|minutos|horas|dias|veces|semanas|meses|sesiones|mg|mililitros|agua|segundos|gotas de valeriana)(?:[a-z]+s)\b|\b(?:tome|tomo|trague|trago|meti|metio|comi|comio|bebi|bebio)\b{{cerca}}\b(?:una|dos|tres|cuatro|cinco|la|media|varias|\d+) (?:cajas?|frascos?|blisters?|tiras?|sobres|botes?|tabletas enteras|cartones)|\bse (?:me )?paso de (?:gotas|pastillas|rayas|lineas|la cuenta|tragos|medicina)|\bfaltan (?:como )?(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez|varias|muchas)\b{{cerca}}(?=[^\n]*)|\b(?:trag|beb|tom|ingiri|chup|lami)(?:o|e|i|io|aron|ieron)\b{{cerca}}\b(?:lejia|cloro|lavandina|clorox|detergente|thinner|aguarras|gasolina|veneno|raticida|pilas?|acido|soda caustica|anticongelante)|\b(?:ya )?me arrepenti\b{{cerca}}\b(?:tome|trague|pastillas)|\btom[eo]\b{{hueco}}\bme arrepenti\b",
        unless=any_of(
            r"\bsi (?:yo )?(?:me |nos )?(?:tomo|trago|uso|pongo|inyecto|mezclo|como|meto|echo)\b",
            r"\b(?:que (?:pasa|sintomas|senales|hago) si|si (?:alguien|uno|una persona|mi [a-z]+) (?:se )?(?:toma|traga|come))\b",
            r"\b(?:acaba de tomar la (?:presion|foto))",
            _LONG_AGO,
        ),
        catches=(
            "mi bebé de 2 años chupó el spray de la abuela",
            "me acabo de tomar un puño de pastillas y ya me arrepentí",
            "Sobredosis!! mi carnal se pasó con la k, ayúdenme",
            "mi hermano se inyectó ketamina y alcohol y está helado",
            "la muchacha que cuido se tomó el tratamiento de toda la semana de un jalón",
        ),
        leaves=("¿Qué pasa si alguien toma demasiado?", "¿Cuáles son las señales de una sobredosis de ketamina?"),
    ),
    Rule(
        id="es.emergency.raging",
        route=Route.EMERGENCY,
        reason="Somebody out of their mind and dangerous now.",
        pattern=any_of(
            r"\b(?:esta|anda|quedo|se puso|sigue|empezo a|empezo)\b{cerca}\b(?:gritando|golpeando|rompiendo|pegando|aventando|destrozando|atacando|como loc[oa]|desquiciad[oa]|fuera de si|alucinando feo)\b{cerca}\b(?:todo|todos|nos|cosas|reconoce|cuchillo|arma|puerta|gente|demonios|se)\b",
            r"\b(?:trae|agarro|tiene) un (?:cuchillo|machete|arma|pistola|palo)\b{cerca}\b(?:nos (?:grita|amenaza|quiere)|me (?:amenaza|quiere)|grita|amenaza (?:a|con pegar))",
            r"\b(?:ve|viendo|mira) (?:demonios|monstruos|al diablo|sombras)\b{hueco}\b(?:cuchillo|machete|arma|pega|grita|golpea)",
            r"\b(?:quiere|intenta|trata de|quiso) (?:aventarse|tirarse|saltar|brincarse|bajarse) (?:del|de|por) (?:la |el |un )?(?:carro|coche|auto|camioneta|moto|ventana|balcon|techo|azotea)",
        ),
        unless=any_of(
            _GENERAL,
            _LONG_AGO,
        ),
        catches=("está gritando y golpeando todo, no nos reconoce", "mi hijo quedó como loco, ve demonios y trae un cuchillo", "Mi esposa quiere aventarse del carro en movimiento"),
        leaves=("¿Puede causar agitación?",),
    ),
)

RULES = BODY
