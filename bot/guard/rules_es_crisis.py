"""Emergency, crisis and support in Spanish: bodies in danger, a wish to die, self-harm, someone close, distress.

The same policy as in English: a generic subject with nobody in it is education; any present thought of one's own or of
someone close is crisis, even inside a question about ketamine.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

# Figures of speech in which nobody dies, and the past that is told as past.
_FIGURE = (
    r"\b(?:muer[oe]|morir(?:me)?|muert[oa]|mata(?:ndo)?) (?:de|del|por) (?:la |las |el |los |puras? |tant[oa]s? )*"
    r"(?:ganas|risa|hambre|sed|miedo|nervios|sueno|frio|calor|verguenza|pena|curiosidad|cansancio|aburrimiento|amor|susto|ansias|envidia|dolor de (?:cabeza|espalda|muelas|panza))"
    r"|\bmatar el (?:tiempo|rato|hambre|gusanillo)|\bni (?:muert[oa]|loc[oa])\b"
)
_THEY = r"\b(?:gente|personas?|pacientes?|veteranos|adolescentes|jovenes|quien(?:es)?|los que|las que|estudios?|participantes)\b"
_DENIES = r"(?<!\bno )(?<!\bno me )(?<!\bnunca )(?<!\bni )(?<!\bno es que )(?<!\bjamas )"

SLOTS = {
    # Killing oneself, as a verb that points back to the speaker.
    "matarme": (
        r"(?:suicid(?:ar|e|ando|are|o)me|me suicid(?:o|e|are|aria|ara)|matar(?:me|men|nos)|me (?:mato|mate|matare|mataria|matara)|quitarme (?:la|de) (?:vida|en ?medio)|me quit(?:o|e|are) la vida|quitarme del? (?:camino|medio)"
        r"|acab(?:ar|o|are) (?:con|de una vez con) (?:mi vida|todo|mi existencia|mi sufrimiento|esto de una vez|este (?:dolor|sufrimiento|infierno) para siempre)|acabar conmigo|termin(?:ar|o|are) (?:con )?(?:mi vida|con todo|todo esto|con esto de una vez|mi existencia)|poner(?:le)? fin a (?:mi|todo|esto|la)(?: vida)?|desvivirme|me desvivo|unalive me|kill myself(?=[^\n]*{espanol})|autoeliminarme|eliminarme"
        r"|ahorcarme|me ahorco|colgarme|me cuelgo|(?:pegar|dar|meter)me un (?:tiro|balazo|plomazo)|me (?:pego|doy|meto) un (?:tiro|balazo)|volarme (?:la cabeza|los sesos)|(?:tirar|aventar|lanzar|arrojar|botar)me (?:de|del|por|al|a la|a las|desde|bajo|debajo|enfrente|frente)(?! (?:agua|piscina|alberca|cama|sofa|pileta))"
        r"|me (?:tiro|aviento|lanzo) (?:de|del|por la|al|a las|desde) [a-z]+|cortarme (?:las venas|las munecas|el cuello)|me corto las venas|envenenarme|(?:tomar|tragar)me (?:todas|todo) (?:las|mis|el|la|los) [a-z]+(?: de una vez| de un jalon| juntas)?|hacer una (?:locura|tonteria|estupidez)|irme de este mundo|estrellar(?:me| (?:el|mi) (?:carro|coche|auto|moto))|chocar (?:a proposito|el carro a)|saltar (?:de|del|desde|por) (?:el |la |un |una )?(?:balcon|puente|edificio|techo|azotea|ventana|piso)|cruzarme (?:al|a un|frente)|quitarme de sufrir"
        r")"
    ),
    # A wish to be dead, or not to go on.
    "nomas": (
        r"(?:(?:me )?(?:quier|quisier|gustari|encantari|dan? ganas? de|ganas? de|dese|prefier|preferiri|ojal|necesit|pid|rueg|esper|fantase|imagin|piens[oa]|pens|sueno con|tengo ganas de)[a-z]*(?: [a-z]+){0,2}? (?:morir(?:me|se)?|muera|me muera|muriera|me muriera|muriese|estar muert[oa]|ya no estar|no estar (?:aqui|viv[oa]|mas|en este mundo)|desaparecer(?:me)?|desapareciera|no existir|dejar de existir|no despertar(?:me)?(?: (?:nunca|jamas|mas))?|no despertara|no haber nacido|nunca haber nacido|dormir(?:me)? (?:para siempre|eternamente|por siempre|y (?:ya )?no (?:volver a )?(?:despertar|levantarme))|que (?:todo )?(?:se )?(?:acabe|termine)(?: (?:todo|esto|ya|mi vida))?|que (?:dios|diosito) me (?:lleve|recoja)|que me (?:muera|mate|lleve)|no seguir (?:aqui|viviendo|con vida))"
        r"|(?:ya )?no (?:quiero|quisiera|deseo|tengo ganas de|me dan ganas de|siento ganas de|le veo (?:caso|sentido) a|aguanto|soporto|puedo|(?:encuentro|veo|hallo|tengo|siento|hay|me quedan) (?:razon(?:es)?|motivos?|sentido|fuerzas?|energia|ganas|porque|por que|caso) (?:para|de|a)?|vale la pena|tiene (?:sentido|caso)|me interesa) ?(?:mas |ya |el |la |esta |mi |seguir |seguir con |continuar |andar |estar |volver a )*(?:vivir|viviendo|vida|existir|existiendo|estar (?:aqui|viv[oa]|en este mundo)|aqui|despertar(?:me)?(?: (?:manana|nunca|mas))?|seguir(?: (?:asi|adelante|mas|luchando|peleando))?$|(?:adelante|luchando|peleando|asi)(?! con)|levantarme nunca|en este mundo|en est[ea] (?:infierno|vida|mundo|sufrimiento|pesadilla|agonia))"
        r"|no le (?:veo|encuentro|hallo) (?:el |ningun )?(?:sentido|caso|chiste) a (?:nada|la vida|vivir|mi vida|seguir|todo)|(?:siento que )?(?:yo )?(?:sobro|estoy de mas)(?: (?:aqui|en este mundo|en esta vida|en mi (?:casa|familia)))|(?:no|nunca) (?:hubiera|hubiese|haber) nacido|(?:quiero|busco|buscando|como|pensando en|forma de|manera de|ganas de) (?:[a-z]+ ){0,2}?(?:terminar|acabar) con (?:esto|todo)\b|^(?:ya )?que (?:ya )?(?:se )?(?:acabe|termine) (?:todo|esto|ya|mi vida)|(?:no me importa(?:ria)?|me da(?:ria)? igual) (?:si )?(?:me )?(?:morir(?:me)?|muero|muriera|vivir|vivo|no despertar|que me (?:muera|mate|atropell?[a-z]+|pase (?:algo|cualquier cosa)))|prefiero no (?:estar|existir|seguir)\b|(?:unica|mejor) (?:solucion|salida|opcion|manera|forma) (?:es|seria|que (?:veo|queda) es) (?:la muerte|morir(?:me)?|desaparecer|no estar)|imagino (?:mi (?:muerte|funeral|entierro)|muert[oa]|estrell[a-z]+|como seria (?:morir|no estar))|(?:manejando|estrell[a-z]+|chocar|chocando) contra (?:un|una|el)|no (?:se|creo|pienso) (?:si )?(?:voy a |que )?(?:llegar|llegue|aguantar|aguante|pasar|pase) (?:a|de|hasta) (?:manana|hoy|esta noche|la noche|el fin|ano nuevo|navidad)|(?:nada|razon|motivo|nadie) (?:por|para) (?:lo |la |el )?(?:que |quien )?vivir|no merezco (?:vivir|estar (?:viv[oa]|aqui)|existir|seguir)|miedo (?:de|a) (?:hacerme algo|lo que (?:pueda|puedo|vaya a) hacer(?:me)?|mi mism[oa]|quedarme sol[oa] conmigo)|no confio en mi(?: mism[oa])?\b|no me siento segur[oa] (?:conmigo|sol[oa]|en mi casa sol[oa])|no (?:deberia|tendria que) (?:estar|seguir) (?:viv[oa]|aqui en este mundo)|(?:la|mi) vida (?:ya )?no (?:tiene|vale)(?: [a-z]+)? ?(?:sentido|caso|nada|la pena)?|mi vida no vale|vivir (?:ya )?no (?:tiene|vale)|para que (?:sigo|seguir|quiero|voy a seguir|vivo) (?:viviendo|vivir|viv[oa]|con vida|la vida)|para que vivir\b|cansad[oa] de (?:vivir|la vida|estar viv[oa]|existir|esta vida)|hart[oa] de (?:vivir|la vida|estar viv[oa]|existir|esta vida)"
        r"|(?:estarian|estaria|estaran|van a estar|viviria[n]?|serian|seria)[a-z ]{0,20} (?:mejor|mas felices|mas tranquilos) (?:sin mi|si (?:yo )?(?:no (?:estuviera|existiera|estoy)|me (?:muero|muriera|voy))|si (?:ya )?no)|mejor (?:sin (?:mi\b|su (?:mama|papa|madre|padre|espos[oa]|hij[oa]|abuel[oa]))|muert[oa] que|estaria muert[oa]|me muero)|(?:soy|siento que soy|me siento) (?:solo )?una? (?:carga|estorbo|lastre|peso)|solo (?:estorbo|doy molestias|soy una carga)|nadie me (?:va a extranar|extranaria|echaria de menos)|(?:bien|mejor|felices|feliz|tranquil[oa]s?) sin mi\b|si (?:yo )?me (?:muero|muriera|matara|mato|fuera)\b(?!{hueco}\b(?:sesion|infusion|spray|anestesia|por la|durante))|pienso en (?:como )?hacerlo\b|nadie (?:notaria|se daria cuenta)\b|no tengo lugar en (?:esta vida|este mundo)|(?:cerrar los ojos|dormir|irme|acostarme)(?: [a-z]+){0,2} y (?:ya )?no (?:volver|abrirlos|regresar|despertar)|(?:unic[oa]|solo) (?:[a-z]+ ){0,4}?(?:que )?me (?:detiene|frena|ata a|mantiene (?:viv[oa]|aqui))|(?:tortura|castigo|infierno|pesadilla|suplicio) (?:es )?(?:estar viv[oa]|vivir|seguir viv[oa])|punto final a (?:todo|mi vida|esto)|(?:ya )?no (?:me )?queda nada (?:para mi|por)|paces con (?:la idea de )?(?:morir|irme|la muerte)|(?:espero|esperando) (?:a )?(?:la|mi) muerte|(?:muerte|morir)[ ,]+(?:ya )?la (?:estoy esperando|espero|deseo)|que me (?:cayera|caiga|parta|mate|atropell?e|atropellara|pase|pasara) (?:un rayo|un carro|algo|un camion|por encima)|casi lo hago|(?:quiero|quisiera|deseo|necesito) dejar de sufrir|de que sirve (?:seguir|vivir|respirar|todo|estar viv[oa]|despertar)|lo que (?:puedo|pueda|podria) hacerme|(?:murio|fallecio|muert[oa])[^.?!\n]{0,60}(?:quiero|quisiera) (?:ir(?:me)?|estar) con (?:el|ella|mi|ellos)|(?:me )?(?:quiero|quisiera) ir(?:me)? con (?:el|ella)\b[^.?!\n]{0,30}(?:murio|muert|cielo)|despidiendo(?:me)? de (?:la gente|todos|mi|mis|mi familia)|estuve a punto de hacerlo"
        r"|(?:ya )?no (?:le )?(?:veo|encuentro|hay) (?:otra |una |ninguna )?(?:salida|escapatoria)|(?:sin|no tengo) (?:otra )?salida\b|no hay (?:mas )?futuro para mi|(?:la )?unica salida|(?:estoy|ando) (?:mejor )?muert[oa] (?:en vida|por dentro)|me (?:quiero|queria) morir|me quiero desaparecer|me quiero ir de este mundo|ya (?:me )?quiero (?:descansar para siempre|irme de aqui para siempre|morir|que termine|irme con)|descansar (?:para siempre|en paz)|irme (?:al cielo|con (?:mi )?(?:dios|diosito))|reunirme con (?:mi|el|ella) [a-z]+ (?:que (?:murio|fallecio)|en el cielo|muert[oa])|estar (?:mejor )?muert[oa]"
        r"|(?:ya )?no (?:puedo|aguanto|doy|soporto|quiero)(?: yo)? (?:mas|seguir)(?! (?:con |de |en |por |tom|us|esperando|trabajando|durmiendo|pag|ir|el |la |los |las |mi |a ))(?: (?:asi|viviendo|adelante|esta vida|este dolor de vivir))?|(?:ya )?no (?:puedo|aguanto) (?:mas|seguir) (?:con (?:esto|mi vida|esta vida|tanto)|asi|viviendo|adelante|luchando|en este mundo|la vida)|no sirvo para (?:nada|vivir)|quiero die)"
    ),
    # Hurting oneself.
    "herirme": r"(?:me (?:corto|corte|he cortado|estoy cortando|estoy lastimando|estoy haciendo dano|estoy quemando|ando cortando|quemo|golpeo|rasguno|lastimo|autolesiono|he lastimado|he hecho (?:cortes|dano)|hago dano|hice dano|hago cortes|hice cortes)(?! (?:el pelo|el cabello|las unas|la barba|de digestion|con papel|al rasurar|cocinando|al cocinar))|cortarme(?! (?:el|las unas))|hacerme (?:dano|cortes)|lastimarme|autolesion(?:arme|es|o)?|auto ?lesion(?:arme|es)?|quemarme (?:la piel|los brazos)|golpearme (?:la cabeza|contra)|dejar de comer hasta|herirme|me hago cutting)",
    "suic": r"(?:suicid(?:io|a|as|arse|ios)|matarse|quitarse la vida|morir(?:se)?|muerte|la muerte)",
}

EMERGENCY = (
    Rule(
        id="es.emergency.breathing",
        route=Route.EMERGENCY,
        reason="Somebody cannot breathe, chokes or changes colour now.",
        pattern=r"\b(?:no|casi no|apenas|a penas|ya no) (?:puedo|puede|pued[oa]n|esta|estoy|logra|logro)?(?: [a-z]+)? ?(?:respir(?:ar|ando|a|o)\b|jalar aire|agarrar aire|tomar aire)(?! (?:hondo|por la nariz|bien por la nariz))"
        r"|\b(?:me|le|nos) (?:falta|esta faltando|faltaba) (?:el |mucho el )?aire|\b(?:me|le) (?:cuesta|esta costando|cuesta mucho|cuesta trabajo) (?:mucho )?respirar|\b(?:dificultad|problemas|trabajo|dificultades) (?:para|al|pa) respirar"
        r"|\b(?:se esta|me estoy|se anda|me ando|esta|estoy) (?:ahogando|asfixiando)|\b(?:dejo|ha dejado|acaba de dejar) de respirar|\brespira(?:ndo)? (?:muy |bien |super )?(?:lento|despacio|despacito|raro|poquito|con dificultad|apenas)|\b(?:labios?|boca|cara|unas|dedos)(?: [a-z]+){0,3} (?:azul(?:es|ada|ados)?|morad[oa]s?|gris(?:es)?)|\b(?:se puso|esta|se esta poniendo|se ve|quedo|poniendo) (?:toda |todo |muy )?(?:azul|morad[oa])\b|\bgarganta(?: [a-z]+){0,3} (?:cierra|cerrando|hincha|hinchando|hinchada|cerrada)|\bcerrando (?:la )?garganta",
        unless=r"\b{general}\b|\b(?:puede|podria|suele) (?:haber|dar|causar|sentir|existir)|\b{pasado}\b|\bsi (?:alguien|uno|una persona)\b|\b(?:por la nariz|nariz tapada|asma|apnea|gripe|alergia|congestion)\b|\bque (?:medicinas|medicamentos)",
        catches=(
            "mi esposo no puede respirar",
            "Me falta el aire después de la sesión",
            "tiene los labios morados y no reacciona",
            "siento que me estoy ahogando",
            "se me esta cerrando la garganta",
            "apenas respira",
        ),
        leaves=(
            "¿La ketamina afecta la respiración?",
            "¿Puede causar dificultad para respirar?",
            "¿Por qué miden el oxígeno?",
            "Hace años tuve problemas para respirar por asma",
        ),
    ),
    Rule(
        id="es.emergency.unresponsive",
        route=Route.EMERGENCY,
        reason="Somebody does not wake, answers nothing, has fainted or is in a seizure.",
        pattern=r"\b(?:no|ya no|tampoco) (?:se |lo |la |me |le |nos |los )?(?:puedo |podemos |puede |logro |quiere |logramos |pude )?(?:despierta|(?<=puedo )despertar(?:lo|la|le)?|(?<=podemos )despertar(?:lo|la|le)?|(?<=logro )despertar(?:lo|la|le)?|despertar(?:lo|la|le)\b|desperto|responde|respondio|reacciona|reaccionaba|reacciono|contesta|vuelve en si)\b(?! (?:al?|bien|a los|a la|el telefono|mis|las llamadas|mi)\b)"
        r"|\b(?:esta|quedo|se quedo|sigue|lo encontre|la encontre|cayo|esta como) (?:medio |como |completamente |totalmente |toda |todo )?(?:inconsciente|desmayad[oa]|desvanecid[oa]|sin (?:conocimiento|sentido|pulso|conciencia)|tirad[oa] en el (?:suelo|piso|bano)|noquead[oa]|paralizad[oa])"
        r"|\b(?:se|me) (?:acaba de |acabo de |ha |he |esta |estoy )?(?:desmay(?:o|e|ar|ado|ando)|desvanec(?:io|i|ido)|desplom(?:o|e|ado))\b|\bacab(?:o|a) de (?:convulsionar|desmayar(?:me|se)|tener (?:una convulsion|un ataque))|\b(?:esta|parece|quedo|como) (?:como )?(?:muert[oa]|un trapo|blanc[oa] como (?:un )?papel|palid[oa] como)|\bno (?:se mueve|se levanta|abre los ojos|tiene reflejos)\b|\bespumas? (?:por|de) la boca|\bse (?:pego|golpeo|cayo)\b{hueco}\b(?:vomit[a-z]+|dormid[oa]|confundid[oa]|no (?:sabe|recuerda|habla)|sangr[a-z]+)|\bperd(?:io|i|iendo) (?:el conocimiento|la conciencia|el sentido)|\b(?:esta|estoy|empezo a|sigue|anda) (?:convulsion(?:ando|ar)|teniendo (?:una |convulsiones|un ataque)[a-z ]*)|\b(?:le|me) (?:esta dando|esta dando como|da|va a dar|dio|dieron|acaba de dar|acaban de dar|estan dando) (?:como )?(?:un |una |unas )?(?:convulsion(?:es)?|ataque(?:s)?|infarto|derrame|paro|embolia|patatus|yeyo)\b(?! de (?:panico|ansiedad|risa|tos|nervios|llanto))|\b(?:convulsiono|tuvo una convulsion|tuve una convulsion|espuma por la boca|ojos en blanco|sin pulso|no tiene pulso)",
        unless=r"\b{general}\b|\b{pasado} |\b(?:harian|darian|aceptan|aceptarian|candidat[oa]|califica|(?:puede|puedo|podria|pueden)(?: [a-z]+){0,2} {recibir}{cerca}{tema})|\bhace (?:anos|meses)|\b(?:si no me|que hago si (?:alguien|uno|una persona)|si alguien|si una persona|no responden? (?:al|a la|a los))\b|\bde nin[oa]\b",
        catches=(
            "mi mamá no despierta",
            "no lo puedo despertar después del spray",
            "se acaba de desmayar mi hija",
            "está convulsionando",
            "le está dando un infarto",
            "esta inconsciente en el baño",
            "mi hermano no reacciona",
        ),
        leaves=(
            "¿Qué deben hacer los demás si no me pueden despertar?",
            "La depresión que no responde al tratamiento",
            "¿Puede causar convulsiones?",
            "Me dio un ataque de pánico en la sesión",
            "¿Estaré inconsciente?",
        ),
    ),
    Rule(
        id="es.emergency.chest_stroke",
        route=Route.EMERGENCY,
        reason="Chest pain, signs of stroke, allergy, very high pressure or bleeding, in a person now.",
        pattern=r"\b(?:me|le|nos) (?:esta |empezo a |sigue |ha )?(?:duele|doliendo|doler|dolido|aprieta|oprime|apreta|arde)(?: [a-z]+){0,3} (?:el|mi|su) pecho|\b(?:tengo|tiene|siento|siente|con|sentia|empezo con|estoy con|esta con|traigo|trae)(?: [a-z]+){0,3} (?:dolor|presion|opresion|punzadas?|apretazon)(?: [a-z]+){0,2} (?:en el|de|del|en mi) pecho|\b(?:pecho|corazon) (?:me|le) (?:duele|aprieta|explota|va a explotar|estalla)|\bdolor (?:fuerte )?(?:de|en el) pecho (?:ahora|y|despues|desde|que no)"
        r"|\b(?:estoy teniendo|esta teniendo|creo que (?:tengo|es|me dio|le dio|tuvo)|acabo de tener) (?:como )?un (?:infarto|derrame|ataque al corazon|ataque cardiaco|paro|acv|ictus)|\b(?:se me|se le) (?:entumecio|durmio|durmieron|cayo|torcio|chueco|paralizo)(?: [a-z]+){0,2} (?:cara|boca|brazo|lado|pierna)|\b(?:cara|boca) (?:chueca|torcida|caida)|\bno (?:puede|puedo) (?:hablar|mover(?:se)?|mover (?:el|un|la|mi|su) [a-z]+)\b(?! (?:con|de|del|sobre|bien (?:espanol|ingles)))|\bno (?:siento|siente) (?:la |el |mi |un |medi[oa] |todo el )*(?:cara|cuerpo|lado|brazo|piernas?)\b|\brespira (?:como )?cada\b|\barrastra (?:las palabras|la lengua)|\bhabla (?:enredado|arrastrado|arrastrando)"
        r"|\b(?:se me|se le) (?:esta |ha |estan )?(?:hinch(?:a|o|an|ando|ado|aron)|inflam(?:a|o|ando))(?: [a-z]+){0,2} (?:cara|lengua|labios|garganta)|\breaccion alergica (?:ahora|fuerte|y)|\bpresion (?:me |le |esta |a |en |de |anda |subio |la tengo |por las nubes |arriba de )*(?:1[89]\d|2\d\d)\b|\b(?:1[89]\d|2[0-4]\d) ?/ ?\d{2,3}\b(?=[^\n]*\b(?:presion|cabeza|vista|borroso|pecho|mare))|\bcorazon\b{hueco}\b(?:rapidisimo|va a explotar|se me sale|muy rapido|a mil|desbocado)\b|\bbrazo izquierdo\b|\bpresion (?:esta |la tengo )?(?:altisima|por las nubes|disparada)|\b(?:vomit(?:o|a|ando|e)|escup(?:e|o|iendo)|cag(?:o|a)) (?:mucha )?sangre|\b(?:sangra|sangrando|desangra|desangrando) (?:mucho|much[oa]|sin parar|y no)|\b(?:ech|sal|tir|escup)[a-z]+ (?:mucha )?sangre\b|\bno (?:para|deja) de (?:sangrar|vomitar sangre|convulsionar)",
        unless=r"\b{general}\b|\b{pasado}\b|\b(?:puedo|puede|podria) (?:recibir|usar|hacerme|tomar)|\bsi (?:alguien|uno)\b",
        catches=(
            "me duele mucho el pecho después de la infusión",
            "tiene dolor en el pecho y suda frío",
            "creo que le dio un derrame, tiene la boca chueca",
            "se le está hinchando la lengua",
            "su presión está en 210",
            "esta sangrando mucho",
        ),
        leaves=(
            "¿El dolor en el pecho es un efecto secundario?",
            "Tuve un infarto hace dos años, ¿puedo recibir ketamina?",
            "¿Cuánto sube la presión?",
        ),
    ),
    Rule(
        id="es.emergency.too_much",
        route=Route.EMERGENCY,
        notice="emergency",
        reason="Too much was taken, or somebody who should not have it has swallowed it.",
        pattern=r"(?<!\blo )(?<!\bla )\b(?:me |se |nos )?(?:tome|tomo|tomamos|he tomado|ha tomado|acabo de tomar|acaba de tomar|tomaron|trago|trague|comio|comi|use|uso|inyecte|inyecto|inhale|metio|meti|puse|puso|eche|echo|ingirio|ingeri|aplique|aplico)(?:me|se)? (?:[a-z]+ ){0,3}?(?:demasiad[oa]s?|muchisim[oa]s?|de mas\b|mas de la cuenta|mas de lo (?:indicado|recetado|que (?:debia|me toca|tocaba|dijo))|(?:el )?doble|doble dosis|dos dosis|tod[oa]s? (?:el frasco|la caja|las pastillas|mis pastillas|sus pastillas|el bote|la botella|la ampolleta|de un jalon|mi [a-z]+)|(?:[5-9]|\d\d+) (?:pastillas|tabletas|trociscos|dosis)|[a-z0-9]+ (?:pastillas|tabletas|trociscos)(?: [a-z]+){0,4} (?:de golpe|de una vez|juntas|juntos|de un jalon)|un monton de|un punado de|un chorro de|much[oa]s? (?:{ketamina}|spray|trociscos)|varias pastillas|muchas (?:pastillas|tabletas|dosis)|la botella entera|el frasco entero)"
        r"|\b(?:me|se) (?:pase|paso|excedi|excedio|fue la mano|me paso la mano) (?:de |con |en )?(?:la |el |mi |su )?(?:dosis|medicina|medicamento|ketamina|spray|pastillas|cantidad|cuenta con la)|\bse me fue la mano\b|\b(?:tuvo|esta teniendo|creo que (?:es|tiene|tengo|tuvo)|estoy teniendo|estoy en|esta en|tengo|tiene|sufrio|hizo|hice|por|en) (?:como )?(?:una? )?sobre ?dosis\b(?! de (?:informacion|azucar))"
        r"|\b(?:{pariente}|perro|gato)\b{cerca}\b(?:se )?(?:trago|tomo|comio|ingirio|metio a la boca|se tomo|agarro|chupo|bebio|encontro|se (?:lo|la) (?:echo|puso|tomo|comio)|se metio|metio)\b{cerca}\b(?:{ketamina}|mi (?:pastilla|medicina|medicamento|trocisco|dosis|tableta|frasco|spray)|mis (?:pastillas|medicinas|tabletas|trociscos)|una? (?:pastilla|tableta|trocisco)|veneno|cloro)|\b(?:envenen(?:o|ado|ada|e|ando)|intoxic(?:o|ado|ada|ando|ue))\b",
        unless=r"\b(?:que sintomas|que senales|cuales son|si (?:alguien|uno|una persona|se|me|yo)|que pasa (?:si|cuando)|puede haber|riesgo de|sintomas de|senales de|signos de|que es|como se trata|se puede tener|es posible|puede causar|hay antidoto|puedo|podria|recibir)\b|\bhace (?:[a-z0-9]+ )?(?:anos|meses)|\ben (?:el pasado|20\d\d)|\bde joven\b",
        catches=(
            "me tomé demasiadas pastillas",
            "mi papá se puso doble dosis del spray",
            "mi hijo de 3 años se comió mi trocisco de ketamina",
            "creo que tiene una sobredosis",
            "se me fue la mano con la ketamina",
            "Se tomó todo el frasco",
        ),
        leaves=(
            "¿Qué pasa si alguien usa demasiada ketamina?",
            "¿Cuáles son los síntomas de una sobredosis?",
            "Hace años tuve una sobredosis",
        ),
    ),
    Rule(
        id="es.emergency.agitated",
        route=Route.EMERGENCY,
        reason="Somebody is violent or out of touch with the world right now.",
        pattern=r"\b(?:esta|se puso|anda|se esta poniendo|sigue) (?:muy |bien |super |todo |toda )*(?:violent[oa]|agresiv[oa]|fuera de (?:si|control)|como loc[oa]|enloquecid[oa]|delirando|golpeando|rompiendo todo)\b|\bno (?:sabe|reconoce) (?:quien es|donde esta|a nadie)|\bquiere (?:pegarle|golpear|atacar)(?:nos|me|la|lo)? ",
        unless=r"\b{general}\b|\b{pasado}\b|\bsi (?:alguien|uno)\b",
        catches=(
            "mi hermano está muy agresivo después de la infusión y rompiendo todo",
            "no sabe quién es ni dónde está",
        ),
        leaves=("¿La ketamina causa agresividad?", "¿Es un tratamiento agresivo?"),
    ),
    Rule(
        id="es.emergency.intentional",
        route=Route.EMERGENCY,
        notice="emergency.intentional",
        reason="Something was taken or done on purpose to die: the ambulance first, the line beside it.",
        pattern=r"\b(?:me|se) (?:tome|tomo|trague|trago|he tomado|ha tomado|inyecte|inyecto|acabo de tomar|acaba de tomar)\b{hueco}\b(?:para (?:morir(?:me|se)?|no despertar|matarme|matarse|acabar|irme|dormir para siempre)|a proposito|queriendo (?:morir|matar)[a-z]*|porque (?:ya no )?(?:quiero|quiere) (?:morir|vivir)[a-z]*|y (?:ya )?(?:me )?quiero morir(?:me)?)|\b(?:me|se) (?:acabo de cortar|acaba de cortar|corte|corto|abri|abrio) las (?:venas|munecas)",
        catches=(
            "me tomé todas las pastillas para no despertar",
            "se tomó el frasco a propósito",
            "me corté las venas",
        ),
        leaves=("¿Para qué se toma la ketamina?",),
    ),
)

CRISIS = (
    Rule(
        id="es.crisis.imminent",
        route=Route.CRISIS,
        notice="crisis.imminent",
        reason="A plan, a time, means in hand or a goodbye: the danger may be minutes away.",
        pattern=r"\b(?:voy a|estoy a punto de|ya decidi|decidi|estoy list[oa] para|planeo|pienso|hoy|esta noche|manana|ahora mismo|ya mero|ahorita|tengo (?:un |el )?plan (?:para|de)|se (?:como|cuando) (?:voy a )?)(?: [a-z]+){0,3}? ?{matarme}(?<!hacer una locura)|\bme voy a (?:matar|suicidar|ahorcar|colgar|quitar la vida|morir hoy)|\b{matarme} (?:hoy|esta noche|manana|ahora|ahorita|este fin|cuando (?:todos|mi|se|me quede))"
        r"|\btengo (?:las pastillas|una pistola|un arma|la pistola|una soga|la soga|una cuerda|un cuchillo|la navaja|una navaja|todo listo|todo preparado)\b|\b(?:ya )?(?:escribi|estoy escribiendo|deje|le deje|hice) (?:mi |una |la |las |mis )*(?:carta|nota|cartas|notas|testamento)s? (?:de despedida|suicida|de adios|a mi [a-z]+[ ,]+(?:y )?(?:ya )?(?:me voy|adios)|para (?:mi familia|mis hijos|todos|despedirme))|\b(?:carta|nota) (?:de despedida|suicida)|\bme (?:vengo a |quiero |voy a )?despid(?:o|ir) (?:de|para siempre)|\b(?:esta|este) es (?:mi )?(?:ultimo (?:mensaje|dia)|ultima noche|despedida|el adios)|\bme despedi (?:ya )?de (?:mi|mis|todos|tod[oa]s|el|ella)|\bno hay vuelta atras|\b(?:estoy|ando|aqui)\b{cerca}\bcon (?:una?|la|el) (?:navaja|pistola|soga|cuchillo|arma|cuerda|gillette|rasuradora)|\badios (?:mundo|a todos|para siempre)\b|\b(?:hoy|esta noche|manana) (?:se acaba todo|todo se acaba|se acaba|termina todo|acabo con todo|es la noche|termina mi)|\b(?:planeando|planeo|planee|preparando|organizando) (?:mi|como) (?:propia )?(?:muerte|morir|suicidio|funeral|final)|\bme voy a (?:tomar|tragar) tod[oa]s?|\b(?:estoy|ando|me subi|subi|fui) (?:parad[oa] |sentad[oa] |subid[oa] )?(?:en|al|a|al borde de) (?:el |la |un |una )?(?:puente|azotea|techo|cornisa|borde|vias)|\b(?:estoy|he estado|ando|llevo [a-z ]{0,12}) ?(?:juntando|guardando|ahorrando) (?:las |mis )?pastillas|\b(?:regale|estoy regalando|regalando) (?:todas )?mis cosas",
        unless=r"\b(?:no (?:voy a|pienso|planeo))\b(?!.*\bpero\b)",
        catches=(
            "voy a suicidarme esta noche",
            "ya escribí mi carta de despedida",
            "tengo las pastillas aquí conmigo",
            "tengo un plan para quitarme la vida",
            "estoy en un puente",
            "me voy a matar hoy",
        ),
        leaves=(
            "¿Cuál es el plan de tratamiento?",
            "No voy a matarme, solo pregunto",
            "Voy a empezar la terapia esta noche",
        ),
    ),
    Rule(
        id="es.crisis.kill_self",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Killing oneself named in the first person.",
        pattern=_DENIES
        + r"\b(?:{matarme}|(?:quiero|quisiera|pienso|pense|he pensado|pensando|pienso mucho|ganas|gustaria|idea|deseo|impulso|necesidad|voy)(?: [a-z]+){0,3} (?:suicidar|matar)(?:me)?\b)",
        unless=_FIGURE
        + r"|\bno (?:(?:quiero|voy a|pienso|estoy pensando en|planeo|tengo (?:ganas|intencion|pensamientos|ideas) de|es que quiera|he pensado en)(?: a)?) {matarme}(?!.*\b(?:pero|aunque|sin embargo|solo que)\b)|\b(?:hacer|tirarme|aventarme|lanzarme) (?:una tonteria )?(?:al agua|a la piscina|a la alberca|por paracaidas|en paracaidas)|"
        + _THEY
        + r"{cerca}\bsuicide",
        catches=(
            "quiero matarme",
            "me quiero suicidar",
            "pienso en quitarme la vida",
            "ya no puedo, voy a acabar con todo",
            "¿la ketamina me quitará las ganas de matarme?",
            "tengo ganas de tirarme de un edificio",
            "si la ketamina no funciona me mato",
            "ando pensando en desvivirme",
            "quiero kill myself, no puedo más",
        ),
        leaves=(
            "no quiero matarme, solo tengo curiosidad",
            "¿La ketamina reduce el riesgo de suicidio?",
            "esta espera me mata de nervios",
        ),
    ),
    Rule(
        id="es.crisis.wish_to_die",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="A wish to be dead, not to wake, not to go on or to be no burden, said without the word.",
        pattern=_DENIES + r"\b{nomas}",
        unless=_FIGURE
        + r"|\bno (?:me )?(?:quiero|quisiera|deseo) morir(?:me)?(?!.*\b(?:pero|aunque|solo|sin embargo)\b)|"
        + _THEY
        + r"{cerca}\bmor|\bmi (?:perro|gato|mascota)|\b(?:quiero|quisiera|necesito|espero|ojala) que (?:el |la |los |las )?(?:dolor|sesion|nauseas|mareo|efecto|sintomas|depresion)|\b(?:desaparecer|que (?:se )?(?:acabe|termine)) (?:el |la |los |las |mi |mis )?(?:dolor(?:es)?|sintomas?|depresion|ansiedad|tristeza|sesion|efectos?|nauseas?)|\b(?:tratamiento|terapia|sesion|eso|salida de emergencia)\b{cerca}\b(?:no tiene sentido|no vale la pena)|\b(?:en|a|de) (?:la|esta|este|su) (?:clinica|ciudad|pueblo|pais|hospital)\b",
        catches=(
            "ya no quiero vivir",
            "me quiero morir",
            "quisiera dormir y no despertar",
            "mi familia estaría mejor sin mí",
            "la vida ya no tiene sentido",
            "no le veo salida",
            "soy una carga para todos",
            "ya no aguanto más",
            "no quiero morir pero no puedo seguir así",
            "ojalá me muriera",
            "estoy cansada de vivir",
            "ya no kiero estar aqui",
            "para que seguir viviendo",
            "no doy más",
        ),
        leaves=(
            "me muero de ganas de empezar",
            "quiero que desaparezca el dolor de cabeza",
            "¿Vale la pena el tratamiento?",
            "no quiero vivir en esta ciudad",
            "no puedo más con el precio de la clínica",
        ),
    ),
    Rule(
        id="es.crisis.thoughts",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Thoughts of suicide or death that the speaker has now, also inside a question about treatment.",
        pattern=r"\b(?:tengo|tenga|he tenido|siento|sigo (?:con|teniendo)|traigo|ando con|estoy (?:con|teniendo)|vivo con|sufro de|me (?:vienen?|llegan?|dan|atacan|rondan|persiguen)|padezco|empece a tener|volvieron|regresaron|regresan)\b{cerca}\b(?:pensamientos?|ideas?|ideacion(?:es)?|ganas|impulsos?|tendencias?|deseos?)(?: [a-z]+){0,2}? (?:suicid[a-z]*|de (?:morir(?:me)?|muerte|suicid[a-z]+|no vivir|hacerme dano|acabar)|(?:muy )?(?:oscur|negr)[oa]s)"
        r"|\b(?:mis|con mis|estos|mi)(?: [a-z]+)? (?:pensamientos?|ideas?|ideacion|impulsos?)(?: [a-z]+)? (?:suicid[a-z]*|de (?:muerte|morir|suicidio))|\b(?:pienso|pensando|pensar|penso|pense|sueno|fantaseo|he pensado|obsesionad[oa])(?: [a-z]+){0,4}? (?:en|con) (?:el |la |mi |como (?:seria )?)?(?:suicid[a-z]+|muerte|morir(?:me)?|dejar de vivir|no existir|estar muert[oa]|quitarme)|\b(?:soy|me siento|estoy|me pongo|ando) (?:muy |un poco |algo |bien )?suicida|\b(?:quiero|cometer|considero|considerando|contemplando|pensando|opcion|solucion)(?: [a-z]+){0,3}? suicidio|\bsuicidio (?:es|seria) (?:la|mi) |\bme siento suicidal",
        unless=r"\bno (?:tengo|he tenido|siento|soy|estoy|me siento|estoy teniendo|pienso|estoy pensando)\b{cerca}(?:suicid|morir|muerte|quitarme)(?!.*\b(?:pero|aunque|solo que|sin embargo)\b)|\bya no tengo\b|\b(?:tuve|tenia)\b{cerca}\b{pasado}|"
        + _THEY
        + r" (?:que |con |tienen )|\b(?:cerca de la|sobre la|miedo a la|experiencia cercana a la) muerte",
        catches=(
            "tengo pensamientos suicidas",
            "¿puede la ketamina ayudarme con mis pensamientos suicidas?",
            "pienso mucho en la muerte",
            "me siento suicida",
            "me vienen ideas de muerte",
            "estoy pensando en el suicidio",
            "pienso todos los dias en morirme",
        ),
        leaves=(
            "¿La ketamina ayuda con los pensamientos suicidas?",
            "¿Qué es la ideación suicida?",
            "No tengo pensamientos suicidas, solo quiero saber cómo funciona",
            "¿Hay estudios en personas que tienen ideas suicidas?",
        ),
    ),
    Rule(
        id="es.crisis.self_harm",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Cutting, burning or otherwise hurting oneself, now or as an urge.",
        pattern=_DENIES
        + r"\b{herirme}\b|\b(?:ganas|impulso|pensando|pienso|urge) (?:de|en) (?:cortar|lastimar|herir|danar|golpear)me",
        unless=r"\bno (?:quiero|voy a|pienso|me)\b{cerca}(?:lastimar|cortar|dano)(?!.*\bpero\b)|\b(?:me (?:puede|podria|va a|vaya a)|puede|podria|va a|me vaya a) (?:hacer(?:me)?|lastimar(?:me)?) (?:dano)?|\b(?:el|la|ella|tratamiento|ketamina|spray) me (?:hace|hizo|lastimo)|\bmiedo (?:a|de) (?:que|lastimarme|hacerme dano (?:con|al))|\b(?:al|con el|por el|me lastime (?:la|el)|me quemo la) [a-z]+",
        catches=(
            "me corto los brazos",
            "tengo ganas de cortarme",
            "quiero hacerme daño",
            "me estoy lastimando otra vez",
            "volví a autolesionarme",
        ),
        leaves=("¿La ketamina me puede hacer daño?", "me corto el pelo antes de la sesión", "me lastimé la espalda"),
    ),
    Rule(
        id="es.crisis.means",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="An amount or a mix that kills is asked for.",
        pattern=r"\b(?:cuant[oa]s?|que (?:dosis|cantidad|tanto|tanta))\b{hueco}\b(?:morir(?:me|se|te)?|muere[ns]?|muero|moriria|matar(?:me|te|se|ia|la|lo)?|mata(?:ria|n)?|me mata(?:ria)?|corazon se (?:detenga|pare|me pare)|no (?:despierte|vuelva)|letal(?:es)?|mortal(?:es)?|fatal(?:es)?|no despertar|suicidarme|acabar con (?:mi|una|la))|\bpara (?:dormir(?:me)? (?:y )?)?(?:ya )?no (?:volver a )?despertar(?:me)?(?: (?:nunca|jamas|mas))?\b|\b(?:dosis|cantidad|sobredosis|mezcla|combinacion) (?:letal|mortal|fatal|para (?:morir|matar|no despertar)[a-z]*)|\b(?:forma|manera|modo|metodo)s? (?:mas )?(?:[a-z]+ ){0,3}?(?:de|para|facil de) (?:morir(?:se|me)?|matarme|matarse|suicid[a-z]+|quitarme|no despertar)|\bcomo (?:me mato|matarme|suicidarme|morir(?:me)? (?:sin dolor|rapido|dormid[oa])|puedo (?:morir|matarme|suicidarme))|\bmorir(?:me)? (?:sin dolor|sin sufrir|rapido|durmiendo) ?(?:con|usando|tomando)?|\b(?:mezcl|tom|combin|junt|us|inyect)[a-z]+\b{hueco}\bpara (?:ya )?(?:no despertar|morir|dormir para siempre)|\bsi (?:me )?(?:tomo|trago|inyecto|meto|mezclo|uso)\b{hueco}\b(?:me (?:muero|moriria|mato|mataria)|moriria|muero)\b|\bme (?:mataria|puedo matar|puedo morir) (?:con|si (?:me )?(?:tomo|uso|inyecto|meto))|\b{ketamina} (?:me|te) (?:mata|mataria|puede matar)",
        unless=r"\b(?:cuant[oa]s? (?:personas|gente|pacientes|casos|muertes))\b|\bcelulas|\bneuronas",
        catches=(
            "¿cuánta ketamina me mataría?",
            "¿Cuál es la dosis letal?",
            "cuantas pastillas para no despertar",
            "forma de morir sin dolor",
            "como me mato",
        ),
        leaves=("¿Cuántas personas han muerto?", "¿La ketamina mata neuronas?"),
    ),
    Rule(
        id="es.crisis.conditional",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Life is made to hang on the treatment.",
        pattern=r"\bsi (?:esto|la {ketamina}|{ketamina}|el {tratamiento}|este {tratamiento}|esta {tratamiento}|el spray|no funciona|no sirve|no me (?:ayuda|sirve|funciona|dan))\b{hueco}\b(?:no se (?:que|lo que) (?:voy a hacer|hare|soy capaz|hacer (?:con mi vida|conmigo))|me (?:rindo|voy|despido|mato|quiero morir)|ya no (?:hay|tengo|quiero) (?:nada|esperanza|salida|razon|mas|vivir|otra)|prefiero (?:morir|no)|se acabo|todo se acabo|hago una locura|no (?:voy a )?(?:seguir|aguantar|continuar))|\b(?:es|seria) mi ultima (?:esperanza|oportunidad|opcion|carta)\b{hueco}\b(?:si no|o me|antes de|despues)",
        unless=r"\bsi no funciona (?:que|cual|hay|se) (?:otras|otra|opciones|sigue|hace)",
        catches=(
            "si la ketamina no funciona no sé qué voy a hacer",
            "si esto no me ayuda ya no hay salida",
            "es mi última esperanza, si no funciona ya no sigo",
        ),
        leaves=("Si la ketamina no funciona, ¿qué otras opciones hay?",),
    ),
    Rule(
        id="es.crisis.other",
        route=Route.CRISIS,
        notice="crisis.other",
        reason="Somebody close speaks of dying, hurts themselves or tried: the helper needs to know what to do.",
        pattern=r"\b{ajeno}\b{hueco}\b(?:(?:se )?(?:quiere|queria|quiso|intento|trato de|amenaza con|amenazo con|va a|iba a|hablo de|habla de|piensa (?:en )?|penso en|planea|dice que (?:se )?(?:va a|quiere)|me dijo que (?:se )?(?:va a|quiere|queria)|ha intentado|pueda|puede)\b(?: [a-z]+){0,2}? ?(?:morir(?:se)?|matar(?:se)?|suicid[a-z]+|quitarse la vida|lastimarse|hacerse dano|acabar con (?:su vida|todo)|desaparecer|cortarse|tirarse|ahorcarse|no despertar|una locura)|(?:ya )?no quiere (?:seguir )?(?:vivir|viviendo|estar (?:aqui|en este mundo|viv[oa]|mas)|seguir|despertar|existir)|(?:con|tiene|tenia|agarro|compro|guarda) una? (?:soga|pistola|arma|cuerda|navaja|cuchillo)\b|(?:tiene|ha tenido|con) (?:pensamientos|ideas|ideacion|tendencias)(?: [a-z]+)? (?:suicid[a-z]*|de muerte|de morir)|es suicida|esta suicida|se (?:corta|esta cortando|lastima|hace dano|autolesiona|mata|mataria|suicida|cuelga|ahorca|va a tirar)\b|(?:mensaje|carta|audio|nota)s? de despedida|quiere irse con (?:su|mi) [a-z]+|se despidio de (?:mi|nosotros|todos|sus)|quiere dejar de (?:existir|vivir)|se (?:suicide|mate|haga dano|quite la vida|muera de tristeza)|(?:dejo|escribio) una (?:carta|nota)|(?:esta |anda )?regalando sus cosas|se esta despidiendo|dice que (?:es una carga|no vale la pena|(?:estariamos|estarian|todos estan) mejor sin|ya no (?:puede|aguanta|quiere)|no hay salida|quisiera no))"
        r"|\b(?:miedo|temo|preocupa|asusta|aterra) (?:de )?que (?:[a-z]+ ){0,3}?(?:se (?:mate|suicide|haga dano|quite|lastime|muera)|haga una locura|intente)|\bse (?:quiere|queria|quiso|intento|trato de|va a|iba a) (?:matar|suicidar|morir|quitar la vida|ahorcar|colgar)\b|\b(?:quiere|intento|amenaza con) (?:matarse|suicidarse|quitarse la vida)|\b(?:dice|dijo|amenaza|jura|grita)\b{hueco}\bse va a (?:tomar|tragar|hacer|quitar|tirar)",
        unless=r"\b(?:si|cuando|que hago si|como ayudar a|como saber si) (?:alguien|una persona|las personas|un paciente|la gente)\b(?!.*\b(?:mi|conozco)\b)|\b(?:murio|fallecio|se suicido|se mato)\b{cerca}\b{pasado}|\bpacientes? que\b|\b(?:persona|gente) (?:que|con) (?:tiene|quiere|piensa)|\bmori[r]? de (?:ganas|risa|miedo|hambre|nervios)|\bse muere de|\bantes de morir|\b(?:puede|podria) (?:un paciente|una persona) ",
        catches=(
            "mi hijo dice que se quiere morir",
            "mi esposa intentó suicidarse la semana pasada",
            "tengo miedo de que mi hermano se haga daño",
            "mi mejor amiga se corta",
            "mi papá ya no quiere vivir, ¿le sirve la ketamina?",
            "mi hija tiene ideas suicidas",
        ),
        leaves=(
            "¿Cómo ayudar a alguien que piensa en el suicidio?",
            "Mi esposo tiene su primera sesión, ¿qué debe llevar?",
            "mi hija se muere de ganas de verme mejor",
        ),
    ),
)

SUPPORT = (
    Rule(
        id="es.support.past",
        route=Route.SUPPORT,
        overlays=("crisis_line",),
        reason="An attempt or thoughts long past, told as past: a warm line, not an alarm.",
        pattern=r"\b(?:intente|tuve|trate de|sobrevivi|pense en|estuve a punto de|perdi a|mi [a-z]+ (?:se suicido|se mato|intento))\b{hueco}\b(?:suicid[a-z]*|matarme|quitarme la vida|intento|pensamientos oscuros)?{hueco}\b(?:hace (?:[a-z0-9]+ )?anos|en (?:el pasado|mi juventud|mi adolescencia|19\d\d|20[01]\d)|de joven|de adolescente|cuando (?:era|tenia))",
        also=(r"suicid|matarme|quitarme la vida|matarse|se mato|morirme",),
        catches=("Intenté suicidarme hace diez años y ahora estoy bien", "tuve pensamientos suicidas cuando era joven"),
        leaves=("Tuve una operación hace diez años",),
    ),
    Rule(
        id="es.support.distress",
        route=Route.SUPPORT,
        reason="Distress in the first person without a question that the library could answer.",
        pattern=r"\b(?:me siento|estoy|ando|me encuentro|sigo) (?:(?:muy|tan|bien|super|re|demasiado|bastante|totalmente|completamente|mas|cada vez mas|cada dia mas|todo el dia|siempre|algo|un poco) )*(?:mal(?! (?:de|del|por el|desde la|despues))|fatal|desesperad[oa]|deshech[oa]|destrozad[oa]|hundid[oa]|vaci[oa]|sol[oa]|perdid[oa]|roto|rota|agotad[oa]|quebrad[oa]|angustiad[oa]|aterrad[oa]|sin (?:esperanzas?|fuerzas|ganas|salida|ilusion)|hart[oa]|cansad[oa] de (?:todo|esto|luchar|sufrir|sentirme|intentar)|tocando fondo|en un hoyo|por los suelos|desmoronando(?:me)?|derrumbando(?:me)?|triste|deprimid[oa]|en crisis|inutil|basura|fracasad[oa]|un (?:fracaso|estorbo|desastre|cero)|una (?:basura|carga|fracasada))\b"
        r"|\b(?:hasta la (?:madre|coronilla|chingada|verga) de (?:todo|vivir|esto)|odio mi vida|odio todo|me odio|no valgo nada|no sirvo|nada (?:me )?(?:ayuda|funciona|sirve|importa|tiene sentido|vale la pena)|ya nada|todo me sale mal|mi vida es (?:un (?:desastre|infierno|asco)|una (?:mierda|porqueria))|lloro (?:todo|todos|diario|cada|sin parar)|no (?:paro|dejo) de llorar|no puedo (?:mas|dormir ni comer|levantarme de la cama|parar de llorar|con (?:esto|todo|esta|mi|tanto))|no aguanto|toque fondo|nadie me (?:entiende|escucha|quiere|ayuda)|a nadie le importo|perdi (?:la esperanza|las ganas|todo)|sin ganas de nada|no tengo ganas de (?:nada|levantarme|seguir)|no tengo (?:esperanza|fuerzas|a nadie)|no encuentro (?:consuelo|paz|sentido|alegria)|me estoy (?:hundiendo|volviendo loc[oa]|rindiendo)|me (?:rindo|quiero rendir)|ya me canse|(?:hoy )?todo (?:me )?(?:pesa|cuesta|duele)|todo esta perdido|no se (?:como|para que) seguir|nadie me (?:cree|ve|habla|llama|toma en serio)|(?:agotad|cansad)[oa] de (?:pelear|luchar|todo|sentir|fingir)|se me viene el mundo|me cuesta (?:vivir|levantarme|todo)|ya no (?:siento nada|disfruto nada|rio)|me duele (?:el alma|vivir|la vida)|es mi ultima (?:esperanza|oportunidad)|(?:ya )?no se que hacer(?: (?:conmigo|con mi vida|ya))?\W*$|ayudenme|ayudame(?: por favor)?$|necesito (?:ayuda|hablar con alguien)$)",
        unless=r"\b(?:como|que|cual(?:es)?|cuanto|por que|cuando|donde|puede|sirve|funciona|ayuda|es|hay)\b{hueco}\b{tema}|\b{tema}{hueco}\b(?:funciona|ayuda|sirve|es|puede|causa|dura)|\bme siento (?:mal|triste|cansad[oa]) (?:por|de|con) (?:el|la|los) (?:estomago|cabeza|garganta|gripe)|\bnervios[oa]\b",
        unless_anywhere=True,
        catches=(
            "me siento muy mal y nada me ayuda",
            "odio mi vida",
            "estoy desesperada",
            "no puedo con todo esto",
            "lloro todos los días",
            "nadie me entiende",
            "estoy tan cansado de luchar",
        ),
        leaves=(
            "estoy nerviosa por mi primera sesión",
            "estoy deprimido y quiero saber cómo funciona la ketamina",
            "¿Qué pasa si me siento peor?",
        ),
    ),
)

RULES = EMERGENCY + CRISIS + SUPPORT
