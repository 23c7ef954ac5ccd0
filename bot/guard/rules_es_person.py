"""What is asked about a person in Spanish and no other rule names: to a professional, unless it is process.

The day and what it is like, what to bring, ask, tell and expect, what effects can occur, how things work: these are
answered in the first person too. A verdict, a quantity or a plan never is, so what is left goes to a professional.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

_PROCESS = (
    # The day: what may be done, what will happen, what it feels like.
    r"\b(?:puedo|podre|podria|puede[n]?|podra|debo|deberia|debe|tengo que|tendre que|tiene que|necesito|necesita|hay que|voy a|va a|van a|vamos a|se puede|me (?:puede[n]?|podra[n]?|van a|va a|dejan|dejaran|permiten|obligan|piden|pediran))"
    r" (?:[a-z]+ ){0,2}?(?:{visita}|alucinar|perder(?: el control| la conciencia)?|despertar(?:me)?|estar (?:despiert|dormid|consciente|sol|acompanad|inconsciente)[a-z]*|quedar(?:me)?|pasar|hacer(?:me)? (?:durante|antes|despues|el dia)|ir (?:al bano|con [a-z ]+)|llevarme|recogerme|grabarme|tocarme|cuidar(?:me)?|vigilar(?:me)?|obligar(?:me)?|anestesiar|internar|firmar|acostar(?:me)?|vestir(?:me)?|arrepentirme|llorar|marear(?:me)?|vomitar|evitar|recordar|acordarme|notar|ver|oir|olvidar)"
    r"|\b(?:que|como|quien|cuando|donde|cuanto tiempo|a que hora|por que|cual)\b(?: [a-z]+){0,2} (?:me|le|nos|se|mi|uno)? ?(?:voy a|va a|van a|vamos a|espero|debo esperar|preparo|llevo|visto|pongo de ropa|pregunto|digo(?: al?)?|explica[n]?|revisa[n]?|pregunta[n]?|mide[n]?|toma[n] la|vigila[n]?|cuida[n]?|acompana[n]?|hace[n] (?:durante|antes|despues|en|si)|siente|sentire|sentira|veo|noto|pasara|hare|apoyo|ayudo|acompano|recibo al|cuido)\b"
    r"|\b(?:estare|sentire|quedare|podre|vere|perdere|dormire|recordare|necesitare|notare|tendre)\b|\bme (?:dara|daran|dejara|hara|pondra|quedo|quedare|dormire|mareare|dolera|duele la|van a (?:doler|dormir|poner|conectar))\b|\bes normal (?:sentir|llorar|tener|estar|dormir|ver|ponerse)[a-z]*\b"
    r"|\bsi (?:me|mi [a-z]+ se|se) (?:asusto|da[n]? (?:nauseas|miedo|panico|ansiedad)|siento|arrepiento|duermo|mareo|siente|asusta|marea|sale|sube|baja)\b{hueco}\b(?:sesion|infusion|durante|clinica|mitad|que (?:hago|hacen|pasa))|\b(?:que|quien)\b{hueco}\bsi (?:me|se) (?:da|dan|asusto|arrepiento|mareo|siento|pongo|sube)\b"
    # Asking for information, and nerves about the day.
    r"|\b(?:quiero|quisiera|queria|me gustaria|me interesa|deseo|necesito) (?:saber|entender|conocer|aprender|informacion|mas informacion|informarme|leer|preguntar|una explicacion)|\b(?:me|nos) (?:puede[ns]?|podria[ns]?|podes|puedes|pueden) (?:[a-z]+ )?(?:decir|explicar|contar|informar|ayudar a (?:entender|saber|preparar)|hablar|aclarar|describir|dar (?:mas )?informacion|resumir|mostrar|orientar)|\b(?:me|nos) (?:explic|cuent|dic|informa|aclara|describ)[a-z]*|\b(?:explic|cuent|dig|hable|aclar|describ|resum)[a-z]*me\b|\b(?:dime|decime|contame|cuenteme|digame)\b|\b(?:tengo|me queda) (?:una|unas|varias|muchas|la|dos) (?:duda|pregunta|curiosidad)s?|\btengo curiosidad"
    r"|\b(?:tengo|me da|siento|estoy|me pone|ando) (?:mucho |mucha |un poco de |algo de |con |muy |bien )*(?:miedo|nervios[oa]?|panico|ansios[oa]|asustad[oa]|curiosidad|temor|dudas|preocupad[oa])\b{lejos}\b{tema}|\b(?:me preocupa|me asusta|me da miedo|tengo miedo)\b"
    # Someone's first session, and how to help them.
    r"|\b{ajeno}\b{hueco}\b(?:tiene|va a|empieza|empezara|recibe|recibira|comienza|inicia|esta (?:por|recibiendo|en))\b{hueco}\b{tema}{lejos}\b(?:que|como|cuando|quien|cuanto)\b|\b(?:como|que)\b{hueco}\b(?:ayud|apoy|acompan|cuid|prepar)[a-z]+\b|\b(?:mi|mis) (?:derechos?|informacion|datos|privacidad|primera (?:sesion|cita|visita|consulta|infusion|vez)|proxima sesion|sesion|infusion)\b"
    # A person as background to a general question.
    r"|\b(?:tengo|llevo|tuve|sufro|vivo con|soy|mi [a-z]+ (?:tiene|sufre|es|lleva))\b{hueco}[,.]? ?(?:y |pero |por eso )?{hueco}\b(?:como (?:funciona|actua|se siente|es|ayuda)|que es|que (?:dicen|muestran|encontr)[a-z]*|cuanto (?:dura|tarda)|cuales son|para que sirve|que tan|hay estudios|por que)\b|\b(?:por que|para que) (?:me|nos|le|mi)\b"
    r"|\bme (?:hablaron|dijeron|contaron|comentaron|mencionaron|hablo|dijo|conto)\b|\b(?:lei|escuche|oi|vi) (?:que|sobre|en|un)\b|\b(?:segun (?:entiendo|lei|se)|he (?:oido|leido|escuchado|visto)|supe|no entiendo|entiendo que|se que|creo que (?:la|el|es|esta))\b"
)

PERSON = (
    Rule(
        id="es.person.asked",
        route=Route.ELIGIBILITY,
        reason="A question about a person that is not about the day, the effects or how it works: the stricter reading.",
        pattern=r"\b(?:yo|mi|mis|conmigo|nosotros|nuestr[oa]s?|a mi|soy|tengo|estoy|tomo|uso|sigo|llevo|quiero|quisiera|puedo|podria|debo|deberia|hago|hice|acepto|necesito|padezco|sufro|peso|mido|tuve|he (?:tenido|tomado|usado|sido|estado|hecho)|me (?:dijeron|recetaron|diagnosticaron|operaron|hicieron|dieron|aplicaron|pusieron|puse|siento|sentia|cuesta|falta|quede|hace|ponen|ponga|pongo|mandan|dan|deja|dejan|dejo|sirve|ayuda|conviene|afecta|hago|quiero|han|ha))\b|\b(?:mi|su) {pariente}\b",
        also=("{tema}|{forma}|\\b(?:eso|esto|lo|la) (?:recib|us|tom|hac|prob)[a-z]+", "{espanol}"),
        unless=_PROCESS
        + r"|\b(?:cita|seguro|pagar|pago|precio|cuesta|cobran|horario|telefono|direccion|turno|factura|copago)\b|\b(?:gracias|hola)\W*$",
        unless_anywhere=True,
        turns=False,
        catches=(
            "con dos antidepresivos fallidos ya estoy listo para la ketamina?",
            "mi marido es piloto, ¿y la ketamina?",
            "me hicieron bypass gástrico, ¿funciona igual el tratamiento?",
            "llevo tres sesiones y sigo igual",
        ),
        leaves=(
            "¿Puedo escuchar música durante la sesión?",
            "Quiero saber cómo es una sesión",
            "Mi esposo tiene su primera sesión el martes, ¿qué debe llevar?",
            "tengo miedo de perder el control durante la sesión, ¿eso pasa?",
            "Llevo años con depresión, ¿cómo funciona la ketamina?",
            "¿Qué me van a preguntar en mi primera consulta?",
            "¿La ketamina es adictiva?",
        ),
    ),
)

RULES = PERSON
