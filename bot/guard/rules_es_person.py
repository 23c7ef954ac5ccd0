"""Process in Spanish: what may be answered although a person is meant.

The day and its rules, what is asked, checked and felt, how to prepare and help: never a verdict, a quantity or a plan.
"""

from __future__ import annotations

from bot.guard.rules import any_of

PROCESS = (
    # The day: what may be done, what will happen, what it feels like.
    any_of(
        r"\b(?:puedo|podre|podria|puede[n]?|podra|debo|deberia|debe|tengo que|tendre que|tiene que|necesito|necesita|hay que|voy a|va a|van a|vamos a|se puede|me (?:puede[n]?|podra[n]?|van a|va a|dejan|dejaran|permiten|obligan|piden|pediran)) (?:[a-z]+ ){0,2}?(?:{visita}|alucinar|perder(?: el control| la conciencia)?|despertar(?:me)?|estar (?:despiert|dormid|consciente|sol|acompanad|inconsciente)[a-z]*|quedar(?:me)?|hacer(?:me)? (?:durante|antes|despues|el dia)|ir (?:al bano|con [a-z ]+)|llevarme|recogerme|grabarme|tocarme|cuidar(?:me)?|vigilar(?:me)?|obligar(?:me)?|anestesiar|internar|firmar|acostar(?:me)?|vestir(?:me)?|arrepentirme|llorar|marear(?:me)?|vomitar|evitar|recordar|acordarme|notar|ver|oir|olvidar)",
        r"\b(?:que|como|quien|cuando|donde|cuanto tiempo|a que hora|por que|cual)\b(?: [a-z]+){0,2} (?:me|le|nos|se|mi|uno)? ?(?:voy a|va a|van a|vamos a|espero|debo esperar|preparo|llevo|visto|pongo de ropa|pregunto|digo(?: al?)?|explica[n]?|revisa[n]?|pregunta[n]?|mide[n]?|toma[n] la|vigila[n]?|cuida[n]?|acompana[n]?|hace[n] (?:durante|antes|despues|en|si)|siente|sentire|sentira|veo|noto|pasara|hare|apoyo|ayudo|acompano|recibo al|cuido)\b",
        r"\b(?:estare|sentire|quedare|podre|vere|perdere|dormire|recordare|necesitare|notare)\b",
        r"\bme (?:dara|daran|dejara|hara|pondra|quedo|quedare|dormire|mareare|dolera|duele la|van a (?:doler|dormir|poner|conectar))\b",
        r"\bes normal (?:sentir|llorar|tener|estar|dormir|ver|ponerse)[a-z]*\b",
        r"\bsi (?:me|mi [a-z]+ se|se) (?:asusto|da[n]? (?:nauseas|miedo|panico|ansiedad)|siento|arrepiento|duermo|mareo|siente|asusta|marea|sale|sube|baja)\b{hueco}\b(?:sesion|infusion|durante|clinica|mitad|que (?:hago|hacen|pasa))",
        r"\b(?:que|quien)\b{hueco}\bsi (?:me|se) (?:da|dan|asusto|arrepiento|mareo|siento|pongo|sube)\b",
        r"\b(?:como|que)\b{hueco}\b(?:ayud(?:o|ar|amos|arle|arlo|arla)|apoy(?:o|ar|arlo|arla)|acompan(?:o|ar|arlo|arla)|cuid(?:o|ar|arlo|arla)|prepar(?:o|ar|arme|arse|arlo|arla|arnos|amos)|esper(?:ar|amos)|explic(?:o|ar|arle|arles))\b",
        r"\b(?:que|cual(?:es)?|como|quien|cuando|donde|por que)\b(?: [a-z]+){0,3} (?:mi|mis|su|nuestra) (?:derechos?|informacion|datos|privacidad|primera (?:sesion|cita|visita|consulta|infusion|vez))\b",
        r"\b(?:me|nos|le) (?:va[n]? a|pueden|suelen) (?:sacar sangre|pesar|medir|tomar la presion|hacer (?:un )?(?:examen|analisis|electro|prueba|preguntas)|poner (?:una )?(?:aguja|via|suero|monitor)|dar (?:algo de )?(?:comer|oxigeno|papeles|instrucciones))\b",
        r"\b(?:mi [a-z]+|alguien) (?:puede|podria) (?:entrar|estar|quedarse|acompanarme|ir conmigo|esperar)\b",
        r"\b(?:operar maquinaria|firmar|manejar|conducir|tomar (?:un )?(?:uber|taxi|bus|camion)|hacer ejercicio|regresar a trabajar|entrar conmigo)\b",
    )
)
