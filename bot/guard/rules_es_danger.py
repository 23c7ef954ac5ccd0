"""Crisis in Spanish by families: leave-taking, means at hand, a plan, a wish for rest, and somebody close.

Each pattern is built of parts (who, what, when) rather than of sentences, so that a wording of another country or temper
falls under it. What is told as past or said of people in general is left.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule, any_of, one_of

_GUN = r"(?:pistolas?|armas?|escopetas?|fierro|revolver|rifle|carabina|nueve milimetros|balas?|chumbo|gun)"
_ROPE = r"(?:sogas?|cuerdas?|lazo|mecates?|reata|piola|cinturon|cordon)"
_BLADE = r"(?:navajas?|cuchillos?|cutter|gillette|hojas? de (?:rasurar|afeitar)|trincheta|exacto|vidrio|bisturi|tijeras)"
_POISON = r"(?:venenos?|raticida|insecticida|plaguicida|cianuro|pesticida|herbicida|gramoxone)"
_HEIGHT = one_of(
    "puentes?|azoteas?|balcon(?:es)?|anden|(?:vias?|lineas?|rieles)(?: del? (?:tren|metro|ferrocarril))?|trenes",
    "tren|metro|subte|acantilado|barranc[oa]|precipicio|techo|cornisa|terraza|edificios?|vagon|camion(?:es)?",
    "carretera|rio|mar",
)
_DOSES = r"(?:pastillas?|pastis|pildoras?|comprimidos?|tabletas?|frascos?|cajas?|trociscos?|remedios|medicinas?|medicamentos?|ampollas?|viales?|insulina)"
_HAVE = one_of(
    "tengo|traigo|guardo|guarde|guardad[oa]s?|compre|consegui|agarre|agarro|saque|cargue|cargo|escondi|junte|junto",
    "juntando|guardando|acumulando|coleccionando|ahorrando|miro|mirando|conte|cuento|contando|prepare",
    "a (?:la )?mano|enfrente|en la mano|al lado|en el cajon|debajo de",
)
_END = one_of(
    "matar|suicidar|colgar|ahorcar|ahogar|envenenar|desvivir|unalivear|eliminar|desaparecer|morir|petatear|palmar",
    "inmolar|degollar|electrocutar|desangrar",
    "(?:dar|pegar|meter|soltar) (?:un |una )?(?:tiro|balazo|plomazo|corchazo|pepazo|disparo|bala|escopetazo)",
    "volar (?:la cabeza|los sesos|la tapa)|quitar (?:la|de) (?:vida|bida|en ?medio)",
    "(?:aventar|tirar|lanzar|arrojar|botar|mandar) (?:de|del|a|al|por|desde|enfrente|debajo|bajo)(?! (?:la |el |una? )?(?:cama|dormir|piscina|alberca|agua|sofa|sillon|pileta|descansar|hamaca))(?: [a-z]+){0,2}",
    "cortar las venas",
)
_KIN = r"(?:(?:mi|mis|nuestr[oa]s?) (?:[a-z]+ ){0,2}?[a-z]+|{ajeno}|ella|el)"
_PAST = any_of(
    r"\bhace (?:mas de |como |unos |muchos |varios |algunos |ya )?(?:[a-z0-9]+ )?(?:anos|decadas)\b",
    r"\b(?:cuando era|de (?:nin[oa]|joven|adolescente|chic[oa])|en mi (?:juventud|adolescencia|infancia)|en (?:19\d\d|20[01]\d))\b",
)
_THEM = r"\b(?:la gente|las personas|los pacientes|pacientes|estudios?|evidencia|etiqueta|en general|ensayos?)\b"
# A text about suicide as something studied, printed, taught or reported, with nobody's present wish in it.
_STUDIED = (
    r"^(?![\s\S]*\b(?:me quiero|quiero (?:morir|matar|desaparecer|irme|acabar)|se quiere (?:morir|matar)|quitarme|matarme|suicidarme|colgarme|tirarme"
    r"|mis (?:ideas|pensamientos|intentos|ganas)|(?:tengo|tiene|tuve|sigo con|llevo|ando con|me dan|siento) (?:[a-z]+ ){0,3}(?:ideas|pensamientos|ganas|intentos|plan)"
    r"|intente|intento (?:otra|suicid)|pienso en|penso en|piensa en|ya no (?:puedo|quiero|aguanto)|hoy mismo|anoche|esta noche|despedi|una carga|pero yo|conmigo)\b)"
    r"[\s\S]*\b(?:periodista|tesina|tesis|taller|charlas|prevencion|prospectos?|recuadro|advertencia|ensayos|estudios?|estudia|interprete|traduzco|apologia|trial)\b"
)
_SUICIDE = r"(?:suic?id[a-z]*|suisid[a-z]*|quitarse la vida|matarse|autolesi[a-z]+)"
_FIGURE = r"\b(?:muer[oe]|muriendo|morir(?:me)?|mata(?:ndo)?|mato) de (?:la |las |el |los |puras? |tant[oa]s? )*(?:ganas|risa|hambre|sed|miedo|nervios|sueno|frio|calor|verguenza|pena|curiosidad|cansancio|aburrimiento|amor|susto|ansias|envidia|angustia)"

DANGER = (
    Rule(
        id="es.crisis.intent",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="To kill oneself, with the pronoun before a helping verb and whatever the verb of the region.",
        pattern=r"(?<!\bno )\bme (?:quiero|quisiera|queria|kiero|voy|vamos|iba|pienso|estoy por|estoy pensando en|provoca|antoja|urge|gustaria|encantaria|tengo que|puedo|podria|toca|dan? (?:unas |muchas |tantas )?ganas de|vinieron ganas de|entran ganas de|nace) (?:a |de |en |que )*(?:solit[oa] )?"
        + _END
        + r"\b|\bganas de (?:pegar|dar|meter|volar|cortar|aventar|tirar|lanzar|colgar|ahorcar|matar|quitar|suicidar|arrojar)me(?! (?:a (?:dormir|la (?:cama|alberca|piscina))|en la cama|al sofa))\b|\bme (?:voy a )?(?:kitar|quitar?e|kito) (?:la )?(?:vida|bida)\b|\b(?:unalivear(?:me)?|desvivirme|petatearme|autoeliminarme|suisidarme|matarmee?)\b|\b(?:kitar|quitar)(?:me)? la bida\b|\bdej(?:ar|o|e) de (?:vivir|existir|respirar)(?: yo)?\b(?=[^\n]*\b(?:quiero|quisiera|boton|aprieto|me|mi|ya)\b)",
        unless=any_of(
            r"\b(?:la {ketamina}|el {tratamiento}|esto|eso|el spray|la infusion) me (?:puede|podria|va)",
            _FIGURE,
            r"\bno (?:quiero|pienso|voy a|me quiero|me voy a) (?:a )?[a-z]*(?:morir|matar|suicidar)[a-z]*(?!.*\b(?:pero|aunque|solo que)\b)",
            _PAST,
        ),
        catches=("me quiero colgar wey", "me voy a dar un balazo ya estuvo suave", "ganas de pegarme un corchazo no me faltan", "quiero unalivearme y nadie lo nota"),
        leaves=("me muero de ganas de empezar", "me voy a tirar a la cama después de la sesión", "¿La ketamina me puede matar?"),
    ),
    Rule(
        id="es.crisis.tired_of_life",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Not to wake, not to have been born, no reason or strength left, to rest for good, lived enough.",
        pattern=any_of(
            r"\b(?:ojala|quisiera|quiero|preferiria|prefiero|desearia|deseo|espero|pido|rezo|ruego|hubiera|hubiese|pudiera|si (?:manana|hoy|un dia|yo)|que rico seria|como quisiera|me gustaria)\b{hueco}\b(?:no (?:(?:me |volver a |volviera a )?(?:despert|despiert|amanec|levant)[a-z]+|haber nacido|existi[a-z]+|llegar a)|ya no (?:despert|despiert|amanec)[a-z]+|me (?:muriera|durmiera|muera|cayera muert[oa]|diera un infarto|de un infarto|apague|apagara)|(?:dormir|dormirme|descansar|irme)(?: [a-z]+){0,3} (?:para siempre|de todo|de verdad|de una vez|de este mundo|y no volver|eternamente)|apagar(?:me|lo todo| todo)|desconectarme de (?:todo|la vida)|nunca (?:haber|hubiera) nacido)",
            r"\b(?:que|solo) (?:me )?(?:apag(?:ar|ue)|apagarme|apaguen)\b{cerca}\b(?:quiero|todo)\b|\bquiero\W+apagarme",
            r"\bdescansar (?:para siempre|de verdad|en paz)\b|\bpara siempre\b{cerca}\bdescansar",
            r"\b(?:infarto|derrame|cancer|rayo|accidente|camion)\b{hueco}\b(?:y )?(?:que )?(?:se )?(?:termin[ea]|acab[ea]|me lleve)(?: todo| esto| ya)",
            r"\bya (?:vivi|he vivido|tuve) (?:suficiente|bastante|lo que|demasiado)",
            r"\bno (?:deseo|quiero|pienso|necesito) (?:ver|vivir|cumplir|llegar a) (?:otr[oa]|un|mas|mi|el) (?:ano|dia|cumpleanos|navidad|proximo)[a-z]*",
            r"\b(?:no|que ya no|ya no) (?:llego|llegare|voy a llegar|alcanzo) (?:(?:viv[oa]|con vida) )?(?:a|al) (?:mi |mis |la |el |los |fin de |ano )*(?:cumpleanos|navidad|viernes|lunes|martes|jueves|sabado|domingo|manana|verano|ano|mes|treinta|cuarenta|\d+)",
            r"\b(?:llego|llegar|llegue|llegare) viv[oa]\b",
            r"\b(?:perdi|perdiendo|se me (?:acabaron|acabo|fueron|quitaron|terminaron|estan acabando|agotaron)|sin|no (?:tengo|me quedan|hay|encuentro|siento)|ni)\b{cerca}\b(?:ganas|fuerzas?|razon(?:es)?|motivos?|energias?|voluntad|deseos?) (?:de |para |pa |por |en )(?:las? |los? |el |que |quien )*(?:vivir|viva|vivo|seguir (?:en|viv[a-z]+|aqui|con (?:mi|la|esta) vida)|estar (?:viv[oa]|aqui)|quedarme|existir|la vida|abrir los ojos)",
            r"\b(?:ninguna razon|ningun motivo|cualquier (?:motivo|razon))\b{cerca}\b(?:quedarme|seguir|vivir|no irme|estar)",
            r"\b(?:cansad[oa]|hart[oa]|aburrid[oa]|fastidiad[oa]|podrid[oa]|chat[oa]|mamad[oa]) de (?:respirar|existir|vivir|la vida|estar viv[oa]|esta vida)",
            r"\bvivir (?:ya )?no es (?:para mi|vida|lo mio)|\b(?:ni )?para morir(?:me)? (?:sirvo|soy)",
            r"\b(?:muert[oa]|bajo tierra|en el cajon|en una caja|en el panteon) (?:les |le |valgo|salgo|sirvo|estoy|estaria|seria)(?:[a-z]+ )*",
            r"\b(?:mas|mejor) (?:facil|barato|feliz|felices|tranquil[oa]s?|sencillo)\b{hueco}\b(?:si|que) (?:yo )?(?:(?:ya )?no (?:existiera|estuviera|viviera|estoy)|me (?:muera|muriera|muero|vaya|fuera))",
            r"\bsi (?:yo )?(?:ya )?no (?:existiera|estuviera (?:aqui|viv[oa]|en este mundo)|hubiera nacido)",
            r"\bmejor sin (?:mi\b|un[oa]? [a-z]+ como yo|alguien como yo|una carga)",
            r"\b(?:asco|rabia|pereza|flojera|hueva|paja|coraje|miedo|terror|fastidio|flojera) (?:seguir |tener que )*(?:despert|despiert|amanec|viv|existi|respir)[a-z]*",
            r"\bno (?:quiero|aguanto|deseo|pienso) (?:yo )?(?:mas )?(?:seguir|estar|continuar) (?:mas )?en (?:esta|este)(?: [a-z]+)? ?(?:de )?(?:vida|mundo|vaina|mierda|infierno|cuerpo)",
            r"\b(?:no me deje|que no me deje|no dejes que|haz que no|que no) (?:me )?(?:amanecer|amanezca|despertar|despierte|llegar a manana)",
            r"\b(?:espero|ojala|quiero|deseo) que (?:no frene|me (?:atropell|choqu|mat|cai?g|llev|pas)[a-z]+|(?:el|la|un|una) (?:carro|camion|tren|bus|avion|micro) [a-z]+)",
            r"\bya cumpli\b(?! [a-z0-9]+ (?:anos|sesiones|infusiones|semanas|meses))",
            r"\bno (?:pienso|voy a|quiero) esperar a que (?:la|me|dios|el)",
            r"\b(?:razon|motivo|excusa|cosa)\b{cerca}\bpara no (?:tirarme|matarme|hacerlo|irme|colgarme|cortarme|acabar|saltar|morir)",
            r"\blo (?:vuelvo|volveria|volvere) a (?:hacer|intentar)\b(?={hueco}\b(?:sueltan|solo|sola|puedo|esta vez|mejor))",
            r"\b(?:avion|techo|bus|tren|edificio)\b{cerca}\bconmigo\b",
            r"\bno (?:paso|llego|voy a pasar) de (?:esta|este|hoy|manana|la)\b",
            r"\bno me veo (?:cumpliendo|llegando|viv[a-z]+|aqui|en)\b|\bno valgo ni\b|\bun favor al mundo",
            r"\bdecid(?:i|io|ido) (?:ya )?(?:irme|irse|acabar|morir|no seguir|terminar|matar|partir)[a-z]*",
            r"\b(?:duermo|duerma|duerme|dormirme|acuesto)\b{cerca}\bno (?:vuelv|despiert|regres|me levant)[a-z]+",
            r"\bme arrepiento de (?:que me salv|haber (?:despertado|sobrevivido)|seguir viv|estar viv)[a-z]*",
            r"\b(?:ojala|hubiera|mejor|para que)\b{cerca}\bme (?:hubieran|hubiesen|hubieras)? ?(?:salv|encontr|rescat|reviv)[a-z]+",
            r"\bextremauncion|\bhoy es el (?:dia|ultimo dia)\b(?![^\n]*\b(?:sesion|cita|infusion|boda|primera)\b)",
            r"\bme quit(?:o|are|aria) (?:del?|de en) medio",
            r"\bque (?:dios |diosito |la virgen )?(?:ya )?me (?:recoja|lleve|llame)\b",
            r"\bdios\b{cerca}\bme (?:recoja|lleve|llame)|\bbusque[n]? otra (?:mama|madre|esposa|mujer|novia|hija)",
            r"\bun (?:mal )?(?:dia|paso|minuto) de (?:hacerlo|matarme|acabar)",
            r"\bvolante\b{cerca}\b(?:giro|arbol|poste|barranco|muro|listo|pienso)",
            r"\bcosas (?:malas|feas|horribles) (?:conmigo|contra mi|para mi|sobre mi)",
            r"\b(?:para|por si|hasta que) (?:cuando )?(?:llegue|llega|sea) (?:el|mi) (?:momento|dia|hora)\b",
            r"\b(?:que|quiero que) (?:sea|este sea) (?:el|la|mi) ultim[oa]\b",
            r"\bme (?:encuentran|van a encontrar|encontraran|hallan) (?:ties[oa]|muert[oa]|fri[oa]|colgad[oa]|sin vida)",
            r"\bme (?:frena|ata|amarra|sostiene)\b|\bni miedo\b{cerca}\bmorir",
            r"\bno (?:me|le) (?:da|tengo) miedo (?:a )?(?:morir|la muerte)",
            r"\bvalor (?:pa|para) (?:irme|hacerlo|acabar|matarme|dar el paso|saltar|tirarme)",
            r"\bme quiero ir (?:ya )?(?:pa|para) siempre|\bapagar (?:la|mi) (?:luz|vida)",
            r"\breunir(?:se|me) con\b{cerca}\b(?:murio|fallecio|muert[oa])|\bmi (?:velorio|entierro|funeral|lapida)\b",
            r"\bla muerte (?:me|es mi|seria mi|ya no me)\b",
            r"\b(?:deseo|anhelo|busco|espero|llamo a|amo|extrano) (?:a )?la muerte",
            r"\b(?:otra cosa|nada mas|nada)\b{cerca}\bque en (?:acabar|morir|irme|terminar|matar)[a-z]*",
            r"\b(?:hago|hare|haga|voy a hacer|capaz de (?:hacer|cometer)|cometer|cometo) (?:una )?(?:tonteria|locura|estupidez|barbaridad|cagada|pendejada|burrada|tontera|huevada)",
            r"\b(?:terminar|acabar|termino|acabo|amanecer|ir a dar|estar) (?:en|bajo) (?:una caja|un cajon|el cajon|tierra|la tierra|la morgue|el panteon|el cementerio|un ataud)",
            r"\b(?:billete|pasaje|boleto|ticket|viaje)\b{cerca}\b(?:solo de ida|de ida|sin (?:vuelta|regreso|retorno))",
            r"\b(?:los|mis|pocos) (?:ultimos )?dias (?:que me quedan|contados)|\bmis dias (?:estan )?contados",
            r"\bcuenta regresiva",
            r"\ba ver si (?:no|asi|ya|con eso|por fin)\b{cerca}\b(?:amanec|despert|despiert|muer|mor|acab|termin|me voy|me lleva|me quedo)[a-z]*",
            r"\bque (?:un|una|el|la) (?:carro|coche|auto|camion|tren|bus|micro|rayo|avion)\b{cerca}\bme\b",
            r"\b(?:la|misma|unica) salida\b{cerca}\b(?:es|la) (?:la )?(?:de siempre|del rio|del puente|la muerte|morir)",
            r"\bno (?:sere|voy a ser) (?:mas |ya )?(?:vuestr[oa]|su|tu|un|una|el|la) (?:problema|carga|estorbo|preocupacion)",
            r"\bsi me (?:sueltan|dan de alta|dejan sol[oa])\b{cerca}\b(?:hacer|hago|intent|mat)[a-z]*",
            r"\bvideos? de gente que (?:lo (?:logro|hizo)|se)|\ben otra vida\b",
            r"\benvidi[oa] a (?:los|las|quien(?:es)?)(?: que)?(?: ya)? (?:se )?(?:murieron|muertos|mueren|fallecieron|descansan)",
            r"\b(?:todo tiene (?:un )?fin|el mio (?:ya )?viene)\b",
            r"\b(?:esto|tratamiento|ketamina) o (?:la muerte|morirme|me mato)",
            r"\bo (?:esto|me curo|me alivio|mejoro)[ ,]+o (?:la muerte|me (?:mato|muero))|\bnada me (?:detiene|amarra|ata)\b",
            r"\b(?:seguir|irme|voy) (?:con|tras|junto a) (?:mi|mis) [a-z]+{cerca}\b(?:cielo|panteon|tumba|muert[oa]|murio|fallecio)",
            r"\b(?:me )?(?:quiero|quisiera|voy a) (?:ir|reunir)(?:me)?\b{cerca}\b(?:cielo|panteon|tumba|otro lado|mas alla|arriba con)",
            r"\b(?:unic[oa]|solo|ya)\b{cerca}\b(?:pienso en|sueno con|pido) (?:la muerte|morirme|mi muerte)",
            r"\bno (?:deberia|debi|merezco) (?:haber nacido|seguir viv[oa]|respirar)",
            r"\bque (?:todo )?se (?:detenga|acabe|apague|termine)(?: (?:todo|ya|de una vez|para siempre))?(?=[.!]|$)",
        ),
        unless=any_of(
            _THEM,
            _FIGURE,
            r"\b(?:la sesion|el efecto|el mareo|las nauseas|la depresion|el dolor|los sintomas|el viaje|la infusion)\b{cerca}\b(?:acabe|termine|detenga|apague)",
            r"\bque (?:se )?(?:acabe|termine|detenga) (?:la|el|los|las|mi|este|esta) (?:sesion|efecto|mareo|dolor|depresion|tristeza|tratamiento|viaje|ansiedad|insomnio)",
            r"\b(?:mi|el|la) (?:perr|gat|mascot)[a-z]* (?:ya )?(?:no|se|quiere|esta)\b",
        ),
        catches=(
            "ojala me durmiera esta noche y ya no despertara",
            "se me acabaron las fuerzas de seguir en esta vida",
            "ya viví suficiente, no deseo ver otro año",
            "todos respirarian tranquilos si yo no existiera",
            "ya decidí que no llego a mi cumpleaños",
            "vivir ya no es para mí, estoy cansada de respirar",
        ),
        leaves=("quisiera dormir mejor después de la sesión", "sin ganas de comer después de la sesión, ¿es un efecto?", "quiero descansar después de la infusión"),
    ),
    Rule(
        id="es.crisis.farewell",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Leave-taking: letters, things given away, last times, a date that is set, who is to look after whom.",
        pattern=any_of(
            r"\bcuando (?:lean|leas|lea|vean|encuentren|reciban|escuchen)(?: [a-z]+)? (?:esto|este|esta)\b{lejos}\b(?:ya )?no\b",
            r"\b(?:cuiden|cuida|cuidenme|cuidame|cuidala|cuidalo|encargo|les dejo|le dejo)(?: mucho)? (?:a |de )?(?:mi|mis) [a-z]+(?! (?:medic|salud|peso))\b(?!{lejos}\?)",
            r"\b(?:diganle|dile|digan|dganle|cuentenle) (?:a )?(?:mi|mis|todos)\b{hueco}\b(?:ame|amo|amaba|quise|quiero|queria|perdon[a-z]*|culpa|hasta el final|siempre)",
            r"\bperdonen(?:me)?\b(?!,? (?:(?:la|el|las|los|mi|mis|es|si|pero|una|un) |por (?:la |el |las |los |tanta |tantas |pregunt|molest|escrib)|que (?:pregunt|molest|escrib|les|los))[a-z]*)|\bperdon(?:ame)? por todo\b",
            r"\bhasta aqui (?:llegue|llego|llegamos|lleg[oa] (?:mi|todo))",
            r"\b(?:adios|bye|chau|chao|hasta siempre|hasta nunca|me despido)\b[ ,]*(?:a |de )?(?:todos|todas|mundo|mi (?:familia|gente|vida)|mis [a-z]+|para siempre|vida|ya no)\b",
            r"\bgracias por todo,? y adios",
            r"\b(?:ya )?me (?:despedi|estoy despidiendo|ando despidiendo|despedire|voy a despedir)(?! de (?:la clinica|mi (?:trabajo|doctor)))\b",
            r"\b(?:no fue|no es) (?:la )?culpa de (?:nadie|ustedes)",
            r"\b(?:es|sera|seria|fue|esta es|este es) (?:la|el|mi) ultim[oa] (?:navidad|cumpleanos|dia|noche|mensaje|carta|ano|verano|domingo|vez que (?:los|las|te|me|nos|le|les|abraz|ve|escrib|habl|duerm|com|despert)[a-z]*)",
            r"\b(?:ya|le|les|me)?\b ?(?:tengo|puse|pusimos|escogi|decidi|fije|elegi|marque|tiene|hay)\b{cerca}\b(?:la fecha|fecha|el lugar|lugar y|la hora|el dia y|el metodo|el arbol|el plan)\b(?!{cerca}\b(?:cita|sesion|infusion|boda|operacion|parto|tratamiento|consulta|e?s?ketamina|spravato|spray|cirugia|medico|doctora?|evaluacion|entrevista))",
            r"\b(?:ya )?no (?:voy a|vamos a) (?:estar(?=[.,!]|$| (?:aqui|para|en este|cuando|ahi|el))|dar (?:mas )?(?:lata|guerra|problemas|molestias)|necesitar(?:la|lo|las|los)? (?:nada|mas|a donde)|hacer falta|molestar|ser (?:una )?(?:carga|problema|estorbo))(?!{cerca}\b(?:cita|clinica|casa|ciudad))",
            r"\bya no (?:estare|hare falta|molestare|sere (?:una )?(?:carga|problema)|me (?:haran|va a hacer|hara) falta|les dare)\b",
            r"\ba donde (?:voy|me voy)\b{cerca}\bno\b",
            r"\bno (?:me )?(?:haran|voy a necesitar|hara) (?:falta )?(?:nada )?(?:de eso )?(?:a donde|donde) voy",
            r"\bno voy a necesitar (?:nada|mas|eso|la |el |mis )",
            r"\b(?:regale|regalo|reparti|estoy (?:regalando|repartiendo)|done|ando (?:regalando|repartiendo)|ya deje) (?:ya )?(?:todas? |casi todas? )?(?:mis?|la) (?:cosas|ropa|guitarra|joyas|libros|muebles|mascotas?|perr[oa]s?|gat[oa]s?|herramientas|pertenencias|carro|coche)\b",
            r"\b(?:escribi|deje|hice|estoy escribiendo|le escribi|les escribi|escribiendo|redacte|grabe|prepare|arregle)\b{cerca}\b(?:cartas?|notas?|testamento|videos?|audios?|papeles)\b{cerca}\b(?:para (?:despues|cuando|mi|mis)|a (?:mi|mis|cada|todos)|de despedida|hijos|familia)",
            r"\bseguro de vida\b{lejos}\b(?:falta|quede|dej|para (?:ellos|que)|hacerlo|cobr)",
            r"\b(?:despues de|a partir de) (?:manana|hoy|esta noche|el [a-z]+)\b{cerca}\b(?:nadie|ya no|no (?:voy|estare|tendran|habra|sere))",
            r"\bnadie (?:va a )?(?:tendra?|tener) que (?:preocuparse|cuidar|mantener|lidiar|cargar|batallar)",
            r"\b(?:ya )?(?:me )?(?:voy|vaya) (?:a hacer(?:me)? (?:a )?un lado|para siempre|de este mundo|con (?:dios|diosito|el senor)|al cielo|a ir (?:para siempre|al otro lado)|al otro (?:lado|barrio))",
            r"\b(?:nada mas|solo|nomas) (?:me )?(?:falta|hace falta)\b{cerca}\b(?:valor|hacerlo|animarme|el coraje)",
            r"\b(?:encontre|halle|ya se cual es) (?:la|mi) salida\b|\bhasta que (?:ya )?este hecho",
            r"\bno (?:le|les) (?:cuenten|digan|avisen) (?:nada )?a (?:mi|mis)\b",
            r"\b(?:recuerden|recuerdenme|recuerdame|extranen)(?: (?:bonito|bien|con|como|siempre))",
            r"\b(?:despedida|carta|nota|testamento)\b{cerca}\b(?:escrit[oa]|list[oa]|guardad[oa]|en (?:las|mis) notas)",
            r"\bescrit[oa] (?:la|mi|una) (?:despedida|carta|nota)",
            r"\bpronto (?:se acaba|termina|descanso|acabara|voy a descansar|me voy)",
            r"\b(?:los|las|lo|la) voy a (?:liberar|dejar (?:libre|en paz|descansar))",
            r"\bno me (?:agenden|anoten|esperen|busquen)\b{hueco}\bno voy a estar|\bno hace falta que me\b{hueco}\bno voy a",
            r"\bcuando (?:yo )?(?:ya )?(?:no este|falte|me (?:vaya|muera))\b(?!{hueco}\b(?:sesion|clinica|infusion))",
            r"\bse (?:mueran|muera) (?:mis|mi) [a-z]+{cerca}\bme voy",
        ),
        unless=any_of(
            _PAST,
            r"\bdespedi(?:rme|r) de la (?:enfermera|doctora)",
            r"\b(?:vacaciones|viaje|mudanza|mudar|trabajo nuevo|fin de semana)\b|\bgracias por todo[.!]*$",
        ),
        catches=(
            "repartí mis cosas entre mis nietos, ya no me harán falta a donde voy",
            "cuando lean esto ya no voy a estar, cuiden a mis perritos",
            "ya tengo la fecha, va a ser el viernes",
            "chau a todos, no fue culpa de nadie",
            "Le escribí una carta a cada uno de mis hijos para después",
            "ya no voy a dar más lata, pronto se acaba",
        ),
        leaves=("ya tengo la fecha de mi cita", "¿Quién cuida a mis hijos durante la sesión?", "no voy a estar en la ciudad el lunes, ¿puedo cambiar la cita?"),
    ),
    Rule(
        id="es.crisis.means_at_hand",
        route=Route.CRISIS,
        notice="crisis.imminent",
        reason="A weapon, a rope, a height or a hoard of pills, with the speaker.",
        pattern=rf"\b{_HAVE}\b{{cerca}}\b(?:{_GUN}|{_ROPE}|{_BLADE}|{_POISON})\b|\b(?:{_GUN}|{_ROPE}|{_BLADE}|{_POISON})\b{{cerca}}\b(?:la tengo|lo tengo|las tengo|en la mano|a (?:la )?mano|enfrente|cargad[oa]|conmigo|al lado|me (?:llama|espera)|usarla conmigo|en el cajon|en el closet)\b|\busar(?:la|lo) conmigo\b|\b(?:conte|cuento|contando|junte|juntando|guardando|guarde|acumulando|acumule|escond[a-z]+|ahorrando|miro|mirando|agarro|tengo|me quede (?:viendo|mirando))\b{{cerca}}\b{_DOSES}\b{{lejos}}\b(?:suficientes?|alcanza[n]?|todas? (?:juntas|de (?:un|una|golpe))|pensando en|lo miro|las miro|los miro|rato largo|para (?:hacerlo|cuando|el dia)|y pienso)\b"
        rf"|\b(?:me (?:quede|pare|subi|asome|sente|quedo|paro|asomo|voy|vine|voy a)|estoy (?:en|parad[oa]|sentad[oa]|arriba|al borde|viendo|mirando)|parad[oa]|sentad[oa]|voy (?:a (?:manejar|caminar|subir|ir) )?(?:hasta |a |al |hacia )|miro|mirando|veo pasar|asomad[oa]|camino (?:al|a)|salte|no salte)\b{{cerca}}\b(?:orilla|borde|baranda|barandal|filo|{_HEIGHT})\b{{lejos}}\b(?:se acabo|y ya\b|salt[a-z]+|facil|tir[a-z]+|avent[a-z]+|pienso|pense|quedarme de este lado|me saco|me quitaron|me bajaron|un paso|una pierna|piernas? (?:a)?fuera|los pies (?:afuera|colgando)|brinc[a-z]+|caer[a-z]*|acab[a-z]+|lanz[a-z]+|dejarme|adios|cruz[a-z]+|no (?:se|voy))|\b(?:orilla|borde|baranda|barandal|filo|cornisa) (?:de|del)\b{{cerca}}\b{_HEIGHT}|\bmotor (?:prendido|encendido|andando)\b{{hueco}}\b(?:cochera|garage|garaje|cerrad[oa])|\b(?:abri|abierto|prendi|deje) (?:el |la )?(?:llave del )?gas\b|\b(?:busque|busco|buscando|buscar|investigue|googlee|lei|viendo|pensar|pienso|pensando|manera|forma|modo|dime|como)\b{{cerca}}\b(?:hacerlo|irme|acabar(?:lo)?|terminar(?:lo)?)\b{{cerca}}\bsin (?:que (?:duela|me duela|lo|la|me|nadie)|dolor|sufrir)|\b(?:manera|forma|modo|metodo) (?:mas )?(?:rapid[oa]|facil|indolor[oa]?|segur[oa])? ?(?:de|para) (?:irme|acabar(?:lo)?|hacerlo|no sufrir mas|dejar de (?:vivir|existir))",
        unless=any_of(
            _PAST,
            r"\b(?:hijos?|nin[oa]s?) (?:puedan|alcancen)|\bguardar{cerca}\b(?:ketamina|trociscos?|medicina)",
            r"\bcuerda (?:floja|vocal)|\b(?:cocinar|cocina|guitarra)\b",
        ),
        catches=(
            "compré una soga ayer",
            "la navaja la tengo aqui en la mano",
            "me tomé unos tragos y tengo el arma enfrente",
            "Voy a manejar hasta el puente esta tarde y ya, se acabó.",
            "miro los trenes pasar y pienso que sería facil",
            "ya busque como hacerlo sin que duela",
            "cada noche cuento las pastillas que tengo y pienso que ya son suficientes",
        ),
        leaves=("¿Dónde guardo mis pastillas para que mi hijo no las alcance?", "voy a manejar hasta la clínica por el puente"),
    ),
    Rule(
        id="es.crisis.word",
        unless_text=_STUDIED,
        route=Route.CRISIS,
        notice="crisis.self",
        reason="Suicide named by somebody who speaks of themselves, also inside a question about treatment.",
        pattern=rf"\b(?:yo|me|mi|mis|conmigo|como yo|tengo|las tengo|los tengo|siento|soy|estoy|pienso|quiero|traigo|llevo|ando)\b{{lejos}}\b{_SUICIDE}\b|\b{_SUICIDE}\b{{lejos}}\b(?:yo|me|mis|conmigo|como yo|tengo|las tengo|los tengo|siento|soy|estoy|pienso|traigo|llevo|ando)\b|\b(?:llevo|tuve|tengo) (?:ya )?(?:[a-z0-9]+ )intentos\b|\b(?:lo )?intente\b{{hueco}}\b(?:no me salio|fallo|fracase|esta vez|otra vez|la proxima|de nuevo|la semana pasada|el mes pasado|ayer|anoche)\b|\bviene el (?:segundo|tercero|cuarto|proximo|siguiente)\b{{cerca}}|\bpensando en (?:quitarse|matarse|acabar)\b{{cerca}}\bcomo yo|\b(?:tonteria|locura|estupidez|barbaridad|pendejada|algo)\b{{cerca}}\b(?:contra (?:mi|su) vida|conmigo mism[oa])|\bmorir(?:se|me)? (?:de|por|con) (?:una )?sobredosis\b{{cerca}}\b(?:duele|se siente|rapido|se sufre|facil|cuanto)|\b(?:duele|dolera|se siente|se sufre|es rapido|es facil|cuanto (?:tarda|dura)|que se siente)(?: mucho)? (?:al |en |uno en )?(?:ahog|ahorc|colg|mor|desangr|asfixi|congel|electrocut|envenen|quem|cort|tir|lanz|avent)[a-z]*(?:se|rme|rse)\b(?! (?:de (?:risa|miedo|nervios)|el (?:pelo|cabello)))|\b(?:que|cual)\b{{cerca}}\b(?:pastilla|medicina|droga|veneno|metodo|sustancia|cosa|remedio|gas)\b{{hueco}}\b(?:para |de )?(?:irse|irme|morir(?:se|me)?|acabar|matar(?:se|me)?|no despertar|dormir para siempre|descansar (?:en paz|para siempre))|\b(?:obsesion|ideas?|pensamientos?|fantasias?|ganas|suenos?) (?:con|de|en) (?:morir(?:me)?|matarme|mi muerte|la muerte|colgarme|ahorcarme|desaparecer)|\b(?:puede|puedo|se puede)(?: uno| alguien)? (?:suicidar|matar)(?:se|me)? (?:con|usando|tomando)|\bcon que\b{{cerca}}\b(?:mezcl|combin|junt)[a-z]+\b{{hueco}}\b(?:mortal|letal|fatal|fuerte para (?:morir|no despertar))|\bque sea (?:mortal|letal|fatal)\b|\bcuant[oa]s?\b{{hueco}}\b(?:para )?(?:quedar(?:me|se)|dormir(?:me|se)?|irse|irme)(?: dormid[oa])? (?:y (?:ya\b|listo|no )|para siempre|sin despertar)",
        unless=any_of(
            r"\b(?:me|nos) (?:puede[ns]?|podria[ns]?|explic[a-z]*|habl[a-z]*|gustaria|interesa)\b",
            r"\b(?:quiero|quisiera|necesito|queria|me gustaria) (?:saber|entender|leer|informacion)\b",
            r"\b(?:estudiante|tesis|tarea|trabajo para|uni|universidad|investigacion)\b",
            r"\bno (?:tengo|he tenido|siento|soy|estoy|pienso|me (?:quiero|voy a))\b{cerca}\b[a-z]*(?:suicid|matar|quitar)[a-z]*(?!.*\b(?:pero|aunque|solo que)\b)",
            _PAST,
            r"\b(?:tuve|perdi a|sobrevivi)\b|\bse (?:suicido|mato|quito la vida)\b",
            r"\b(?:lei|escuche|vi|oi|dicen|dijeron) (?:que|en|sobre)\b",
        ),
        catches=(
            "¿El aerosol ayuda con ideas suicidas? Las tengo desde que perdí mi casa",
            "Llevo tres intentos y siento que viene el cuarto",
            "morirse de una sobredosis de ketamina duele?",
            "con qué se mezcla la keta para que sea mortal",
        ),
        leaves=(
            "¿Me puede explicar qué es la ideación suicida?",
            "¿La ketamina puede ser mortal?",
            "¿Se puede uno morir por usar ketamina?",
            "Leí que baja la ideación suicida, ¿es cierto?",
        ),
    ),
    Rule(
        id="es.crisis.someone",
        route=Route.CRISIS,
        notice="crisis.other",
        reason="Somebody close gives things away, writes a letter, speaks of leaving, has a plan, a weapon or wounds.",
        pattern=rf"\b{_KIN}\b{{hueco}}\b(?:(?:pegar|dar|meter|volar|colgar|ahorcar|aventar|tirar|lanzar|arrojar|cortar|matar|suicidar|envenenar|desaparecer|quitar)se (?:un tiro|un balazo|de|del|la|las|al|a|por|ella|el|$)|se (?:disparo|ahorco|colgo|aventaba|tiro de)|la proxima no falla|encerr[oa]\b{{cerca}}\b(?:pastillas|bano|cuchillo|arma|gas)|no va a (?:estar|llegar|pasar|haber)\b|escondio (?:los|las) (?:cuchillos|pastillas|navajas|llaves|armas)|no se fia de (?:si|ella|el)|borro todas sus (?:redes|cuentas|fotos)|por si acaso le pasa|(?:ya )?se va y que\b|google[a-z]*|busco en internet como|lo que va a hacer|perdon(?:ara|e|emos|en)? por lo que|para (?:lastimar|hacer|mat|cort|mor|dan)[a-z]*se\b(?: dano)?|se ha (?:cortado|tajado|rajado|herido|lastimado)|se (?:taj|raj)[a-z]+|que l[oa]s? (?:recuerden|perdonen|perdonara|perdone)|(?:anda |esta |estuvo |lleva )?(?:regalando|repartiendo) (?:sus?|la)\b|regalo sus\b|(?:cartas?|notas?|mensajes?|audios?) (?:de )?(?:suicid|despedida|despidiendose|adios)[a-z]*|mando un mensaje despidiendose|despidiendose|se (?:avienta|mata|tira|cuelga|ahorca|dispara|lanza|suicida|quita la vida|corta|autolesiona)\b|(?:habla|hablando|hablo|dice|dijo|piensa|pide|pidio) (?:de|que|en)?\b{{cerca}}\b(?:irse (?:al otro|de este|con|para siempre|lejos de este)|(?:ya )?(?:pronto |por fin )?descansa[r]?\b|no (?:estar|va a estar|amanec[a-z]+|despert[a-z]+|vivir)|no este|morir(?:se)?|la muerte|la muera|su funeral|su entierro|otra vida|el otro (?:lado|barrio|mundo)|quitarse|matarse|aventarse|(?:mejor )?muert[oa]|sin (?:el|ella)\b|ser una carga|es una carga)|nos ver(?:iamos|emos) en (?:otra vida|el cielo)|(?:tiene|con|hizo|trae) un plan\b|(?:duerme|anda|esta|se encerro|salio|se fue) con (?:la |una |el |un |su )?(?:{_GUN}|{_ROPE}|{_BLADE})|(?:{_GUN}|{_ROPE}|{_BLADE}) (?:debajo|escondid)[a-z]*|(?:por|de) un intento\b|(?:otro|nuevo|varios|segundo) intento|buscando (?:otra vez )?(?:como|la forma de|la manera de) (?:hacerlo|matarse|morir)|ya sabe como (?:va a )?(?:terminar|acabar)|pastillas (?:escondidas|debajo|guardadas)|(?:guarda|esconde|esta guardando|junta|esta juntando)\b{{cerca}}\b(?:pastillas|medicinas|remedios)|cuando (?:el|ella|yo) (?:ya )?no este|(?:cortadas|cortes|heridas|marcas) en (?:los|las|sus) (?:brazos|munecas|piernas|muslos)|se merece una vida sin)"
        rf"|\b(?:encontre|halle|vi|le vi|le encontre|descubri|lei)\b{{cerca}}\b(?:cartas?|notas?|mensajes?|diario|busquedas?|cortadas|cortes|heridas|{_GUN}|{_ROPE}|{_BLADE}|pastillas)\b{{hueco}}\b(?:suicid[a-z]*|despedida|morir(?:se)?|muerte|matarse|escondid[a-z]+|(?:en|de|a) (?:el |la |su |mi )?(?:cuarto|cama|mochila|celular|brazos|cajon|bolsa|mi|hij[oa]))|\bsin esta mujer enferma|\b{_KIN}\b{{hueco}}\b(?:tiene|con|por|de|tuvo|intento|habla de|piensa en|riesgo de) (?:[a-z]+ ){{0,2}}?{_SUICIDE}",
        unless=any_of(
            _PAST,
            r"\bcuando era\b",
            r"\b(?:mi (?:doctor|doctora|medico|psiquiatra|terapeuta|clinica|trabajo|duda|pregunta|curiosidad|tesis|primera|sesion|depresion|ansiedad))\b{cerca}\b(?:dice|dijo|habl)",
            r"\bse muere de\b|\bse (?:corta|corto) (?:el|la|las|con)\b",
            r"\bla (?:ketamina|infusion|sesion)\b{cerca}\bse corta\b",
            r"\bmeterse (?:a|en) (?:ese|este|un|una|el|la) (?:tratamiento|programa|estudio|terapia|clinica)\b",
            r"\bguarda (?:sus|las|todas sus) (?:pastillas|medicinas|remedios) en (?:el|la|una?|su) (?:bols[ao]|caj[ao]|cajita|gaveta|pastillero|cocina|nevera|neceser)\b",
            r"\bel (?:efecto|tratamiento|video|articulo|estudio|programa|seguro|rems|libro|spray|medico|doctor|receptor)\b",
        ),
        catches=(
            "Mi mamá anda regalando sus joyas y dice que ya pronto descansa",
            "encontré una carta de suicidio en el cuarto de mi hijo",
            "mi vieja dijo que hoy si se avienta",
            "mi hermano mandó un mensaje despidiéndose y no contesta",
            "mi roomie se corta y hoy la vi con pastillas escondidas",
        ),
        leaves=("mi doctor dice que ya pronto descanso de las pastillas", "El estudio habla de la muerte de células", "mi mamá se corta el pelo antes de la cita"),
    ),
    Rule(
        id="es.crisis.wounds",
        route=Route.CRISIS,
        notice="crisis.self",
        reason="One's own wounds: scratched, burnt, hit, hidden.",
        pattern=any_of(
            r"\b(?:volvi a|recai en|otra vez|sigo|empece a|estoy|ando|ganas de|necesito)\b{cerca}\b(?:rasgun|cort|quem|golpe|muerd|mord|aran|pellizc|lastim|hier|herir|sangr)[a-z]*me\b",
            r"\b(?:me )?(?:cort|rasgun|aran|quem|golpe|muerd|pinch)[a-z]+\b{cerca}\bhasta (?:sangrar|que (?:sangr|duel|sal)[a-z]+)",
            r"\bme (?:quemo|queme|quem[ae]ba) con (?:el |un |mi )?(?:cigarr[oi]|cigarrillo|encendedor|plancha)",
            r"\b(?:golpeo|pego|estrello|azoto) (?:yo )?(?:la |mi )?(?:cabeza|frente|punos?) (?:contra|en) (?:la |el |una )",
            r"\bme (?:hago|hice|estoy haciendo) (?:heridas|cortes|cortadas|marcas|rayones|dano)",
            r"\bme (?:pego|golpeo|doy) (?:yo mism[oa]|en la (?:cara|cabeza)|cachetadas|contra)",
            r"\b(?:escondo|tapo|oculto|cubro)\b{cerca}\b(?:heridas|cortes|cortadas|marcas|cicatrices|brazos|munecas)\b",
            r"\bmanga larga\b{cerca}\b(?:cort|herid|cicatri|brazo)[a-z]*",
            r"\bme (?:abri|corte|hice cortes en) (?:los |las |mis )?(?:brazos|munecas|piernas|muslos|venas|panza)",
        ),
        unless=any_of(
            _PAST,
            r"\b(?:cocinando|al cocinar|plancha|comida|sin querer|accidente)\b(?!{cerca}\bme calma)",
        ),
        catches=("volví a rasguñarme las piernas hasta sangrar", "escondo las heridas con manga larga", "golpeo la cabeza contra la pared cuando nadie me ve"),
        leaves=("me golpeé la cabeza con la puerta", "me quemé cocinando"),
    ),
)

RULES = DANGER
