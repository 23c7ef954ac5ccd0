"""The shapes that `spanish_asked` tells apart: frames, persons, plain questions, process, and where the rest goes.

Patterns read a clause in its Spanish view (no accents, lower case, no ¿); `{name}` is a word-class of `lexicon_es`.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard import rules_es_person
from bot.guard.rules import any_of, one_of

FIGURES = any_of(
    r"\b(?:me|se|nos) (?:muer[eo]n?|estoy muriendo|esta muriendo|ando muriendo|mata|mato) (?:de |del? )?(?:la |las |el |los |pura |puros )?(?:ganas|risa|hambre|sed|miedo|nervios|sueno|frio|calor|verguenza|pena|curiosidad|duda|cansancio|aburrimiento|amor|susto|ansias|envidia)\b",
    r"\bdisculpe (?:la ignorancia|la molestia|que (?:moleste|pregunte))",
    r"\bperdon(?:a|e|en)? (?:la|que|por) (?:pregunta|molest[a-z]+|ignorancia|pregunt[a-z]+)",
)
# Asking to be told, hearsay, and who is asking: none of it makes a question one about a person.
FRAMES = any_of(
    r"\b(?:yo )?(?:quiero|quisiera|queria|quisieramos|queremos|queriamos|me gustaria|me interesa(?:ria)?|deseo|desearia|necesito|nos gustaria|me urge|ando queriendo) (?:yo )?(?:saber|entender|conocer|aprender|informacion|mas informacion|informarme|leer|preguntar(?:le|les)?|que me (?:expliquen?|digan?|cuenten?|aclaren?|hablen?)|una explicacion|consultar(?:le|les)?|hacer(?:le|les)? una (?:pregunta|consulta))(?: (?:mas|bien|un poco|sobre|acerca de|de))*",
    r"\b(?:me|nos) (?:puede[ns]?|podria[ns]?|podes|podrias?|pudiera[ns]?|pueden) (?:[a-z]+ )?(?:decir|explicar|contar|informar|hablar|aclarar|describir|resumir|orientar|dar (?:mas )?informacion|ayudar a (?:entender|saber))(?: (?:que|sobre|de))?(?= )",
    r"\b(?:me|nos) (?:explic|cuent|dic|informa|aclara|describ|resum|habl)(?:a|e|an|en|as|es)\b(?: (?:por favor|que))?",
    r"\b(?:podria[ns]?|puede[ns]?|podes) (?:explicar|decir|contar|aclarar|hablar|informar)(?:me|nos)\b",
    r"\b(?:expliqueme|explicame|explicanos|explicame|expliquenme|dime|digame|diganme|decime|cuentame|cuenteme|contame|hablame|hableme|aclareme|aclarame|describeme|resumeme|enseneme|enseñame)\b",
    r"\b(?:tengo|me queda|me surge|les tengo|le tengo) (?:una|unas|varias|muchas|la|dos|otra|esta) (?:duda|pregunta|curiosidad|consulta)s?(?: (?:sobre|de|acerca de|con))?",
    r"\btengo (?:la )?curiosidad(?: (?:de|por|sobre))?(?: saber)?",
    r"\b(?:mi|una) (?:duda|pregunta|consulta) (?:es(?: (?:si|sobre))?|:)",
    r"\bno (?:entiendo|comprendo|me queda claro)\b",
    r"\b(?:estoy|ando) (?:leyendo|investigando|viendo|aprendiendo|estudiando|haciendo (?:un|una) (?:trabajo|tarea|tesis|investigacion|presentacion|resumen))[a-z ]{0,90}?(?=[,.:]|$)",
    r"\bme toco el tema de [a-z]+\b",
    r"\b(?:me|nos|le) (?:hablaron|dijeron|contaron|comentaron|mencionaron|hablo|dijo|conto|platicaron|platico|menciono|recomendaron leer)(?: (?:que|de|sobre|acerca de|en))*",
    r"\b(?:lei|leimos|escuche|oi|vi|supe|encontre|he (?:oido|leido|escuchado|visto)(?: eso)?)(?: (?:en|por) (?:[a-z]+ ){0,3}?[a-z]+)? (?:que|sobre|de que|un (?:video|articulo|reportaje)(?: (?:que|sobre|de))?)\b",
    r"\b(?:segun (?:entiendo|lei|se|tengo entendido)|entiendo que|tengo entendido que|se que|creo que (?:la|el|es|esta)|segun yo|me imagino|supongo)\b",
    r"\b(?:soy (?:estudiante|enfermer[oa]|maestr[oa]|periodista|psicolog[oa]|trabajador[a]? social)(?: de [a-z]+)?)(?=[,.: y])",
    r"\b(?:y )?me dio (?:cosita|curiosidad|miedo|susto)\b",
    r"\bantes de (?:la|mi|nuestra) (?:cita|consulta|visita|sesion)(?= (?:queremos|quiero|quisiera|me gustaria|vamos))",
    r"\b(?:queremos|quiero) leer\b|\bhe (?:leido|oido|visto|escuchado) (?:eso|esto)(?: en [a-z]+)?",
)
RUN_ON = (
    r"(?:,| y| pero| asi que| entonces| porque|:) (?=(?:(?:a |de |en |para |por |con |desde |hasta )?(?:que(?! (?:verguenza|pena|horror|feo|triste|tristeza|coraje|alivio|rabia|mal\b|bueno|lastima|asco|cansancio))|cual|cuales|como(?! si\b)|cuanto|cuanta|cuantos|cuantas|cuando (?:puedo|debo|se|podre|me|va|empieza)|donde|quien|quienes|por que|para que)\b(?! (?:estoy|estaba|era|soy|fui|llegue|me (?:siento|pongo)))"
    r"|(?:puedo|podria|puede|podre|debo|deberia|sera|es (?:normal|seguro|peligroso|cierto|verdad|malo|bueno)|hay (?:problema|riesgo)|sirve|funciona|me (?:sirve|funciona|dejan|aceptan|darian|lo|la|conviene)|se puede|tengo que|califico|aplico|la dejo|lo dejo|sigo|paro|acepto|espero)\b))"
)
FILLER = r"(?:si|no|ok|gracias|por favor|verdad|cierto|es cierto|no es cierto|de verdad|en serio|eh|no cree|me (?:entiende|explico)|si me explico|que (?:tal|onda)|como estan?|hola|buen[oa]s? (?:dias?|tardes?|noches?)|alguien sabe|quien sabe|me ayuda[ns]?|me puede[ns]? ayudar)\W*"
ASKS = any_of(
    r"^(?:(?:y|o|pero|entonces|hola|oye|oiga|disculpe|doctor|doctora|perdon|bueno|este|es que|buenas|tardes|dias|noches|gracias|a ver|che|mire|fijese|saber|no se|dime|digame|sobre|de|solo|nomas|por favor|si|ok|una pregunta|pregunta)[ ,:]+)*(?:(?:a|de|en|para|por|con|desde|hasta|sobre) )?(?:que|cual|cuales|como(?! si\b)|cuanto|cuanta|cuantos|cuantas|cuando|donde|adonde|quien|quienes|por que|porque(?= (?:le|la|las|los|el|se|es|son|no|hay|da|dan)\b|[^\n]*\?)|si (?:puedo|debo|me|la|el|es|hay|se|sirve|tengo))\b(?! bueno)",
    "^(?:(?:y|o|pero|entonces|hola|oye|oiga|disculpe|doctor|perdon|bueno|che|mire|a ver|es que)[ ,:]+)*(?:puedo|podria|podre|puede|pueden|podemos|debo|deberia|debemos|tengo que|tenemos que|hay que|hay|es (?!que)|son|sera|seran|se puede|se pueden|se usa|se siente|existe[n]?|sirve|funciona|ayuda|duele|da |dan |causa|produce|afecta|dura|necesito|conviene|vale la pena|me (?:dejan|aceptan|darian|conviene|sirve|puedo|van a|va a|recomiend[a-z]+|pueden|puede)|le (?:doy|puedo|pueden|dan|darian|sirve)|califico|soy candidat|sigo|dejo|acepto|explic|habl|cuent|describ|resum|define|dame|informacion|informes)",
    r"\b(?:que|por que|como|cuanto|cual) (?:opina[ns]?|sera|seria|hago|significa|es|le aumento|apelo|hablo)\W*$",
    r"\b(?:se puede|si o no|o no|verdad|o que|que opina[ns]?|que hago|que hacemos|que sera|que hacer|que harias?|quien sabe|no se si|no se que|no se cual|me pregunto|por que sera|pregunto si|puedo o no)\W*$",
    r"\b(?:me pregunto|quisiera saber|no se si|dudo si|no sabemos si|pregunto si|saber si)\b",
)
PERSON = any_of(
    r"\bsi (?:me |te |se )?(?:la|lo|las|los|le) [a-z]{3,}o\b",
    r"\b(?!casi\b|tusi\b|asi\b|aqui\b|alli\b|ahi\b|taxi\b|bici\b|anti\b|mini\b|semi\b|bikini\b|multi\b|hindi\b|abri\w)[a-z]{2,}[bcdgjlmnprstuvy]i\b",
    r"\b(?:yo|me|mi|mis|mio|mia|mios|mias|conmigo|nos|nosotros|nuestr[oa]s?|os|vuestr[oa]s?)\b",
    r"\b(?:mama|papa|mami|papi|mamita|papito|mi (?:[a-z]+ )?{pariente}|(?:un|una) (?:amig[oa]|familiar|herman[oa]|hij[oa]|vecin[oa]|ti[oa]|prim[oa]))\b",
    r"\b(?:tengo|tuve|tenia|tendre|tendria|soy|sere|seria (?:yo|candidat)|estoy|estuve|estaba|ando|voy|iba|quiero|quisiera|queria|puedo|podre|pude|podria(?= (?:yo|[a-z]+(?:la|lo|me|las|los)\b))|tendre|tendria(?= (?:que|algun|problema|riesgo|dano))|sere|estare|podre|vere|compenso|debo|hago|hice|hare|haria|tomo|tome|tomaba|(?<!el )(?<!del )(?<!mal )(?<!su )(?<!al )(?<!de )(?<!y )(?<!un )(?<!con )uso(?! (?:prolongado|medico|recreativo|de\b|indebido|excesivo))|use|usaba|pongo|puse|doy|digo|llevo|lleve|sigo|segui|dejo|deje|paro|cambio|acepto|espero|empiezo|empece|inicio|vuelvo|volvi|siento|senti|sentia|pienso|pense|creo|se si|sufro|padezco|peso|mido|necesito|veo|oigo|escucho|bebo|fumo|(?<!el )(?<!del )(?<!entre )(?<!su )(?<!al )(?<!de )consumo(?! (?:de|recreativo|excesivo))|meto|inyecto|compro|compre|consigo|consegui|vivo|trabajo de|manejo|duermo|lloro|llore|olvide|falte|perdi|repito|duplico|parto|mezclo|mezcle|junto(?! (?:con|a)\b)|combino|califico|cumplo|aplico|reuno|corro|salgo|sali|saque|llegue|fui|fue mi|he|hemos|habia (?:tomado|tenido)|tenemos|somos|estamos|vamos|queremos|podemos|damos|llevamos|seguimos|obligamos|dejamos|hacemos|recupero|retomo|pauso|cancelo|cancele|suspendo|aguanto|logro|prefiero|planeo|brinco|salto|paso a|alargo|corto|tiro|conviene que mi|nomas ando|padezco|nacimos|naci|pruebo|intento(?! de)|elijo|escojo|pido|llamo|firmo|aviso|respondo|contesto|mudo|rindo|encuentro|guardo|agarro|busco|traigo|cruzo|miro|escribo|opto|prefiero|comparto|evito|entreno|viajo|cuido|cargo|saco|subo|presto|regalo|vendo|muelo|trago|mastico|escupo|disuelvo|diluyo|preparo|cocino|quemo|rezo|pregunto|entiendo|recuerdo|olvido|temo|odio|amo|grito|tiemblo|sudo|sangro|anduve|quise|pude|supe|traje|hablo|llegue|empiezo|acabo|termino|respiro|muero|mato|corto|lastimo|tomaba|pensaba|queria|sentia|fumaba)\b",
)
FEELING = r"\b(?:verguenza|triste|sol[oa]\b|llor[a-z]+|miedo|esperanza|duele mucho|fracaso|culpa|desesper[a-z]+|hart[oa]|odio|cansad[oa]|agotad[oa]|decepcion[a-z]*|devastad[oa]|confundid[oa]|frustrad[oa]|extrano|nadie|hacerle caso|no se (?:que|a quien)|enojad[oa]|coraje)\b"
STRONG = r"\b(?:{ketamina}|infusion(?:es)?|esketamina|arketamina|rems|nmda|disociaci[a-z]+|disociativ[oa]|trociscos?|troches?|lozenges?|k ?hole|sesion(?:es)?|antidepresiv[oa]s?|tratamiento|depresion|spray|aerosol|psiquiatr[a-z]+|dosis|fda|clinica)\b"
FOREIGN = (
    r"\b(?:clima|lluvia|futbol|partido|beisbol|mundial|recetas? de (?:mole|cocina|pastel|pollo|arroz|tamales|[a-z]*pan)|cocin[a-z]+|pastel|pizza|tacos?|peliculas?|novelas?|cancion(?:es)?|poemas?|chistes?|presidente|elecciones|gobierno|dolar|bitcoin|bolsa de valores|capital de|traduc[a-z]+|matematicas?|ecuacion|codigo|python|programar|horoscopo|loteria|vuelos?|hoteles|playa|videojuegos?|guerra|planeta|elefantes?"
    r"|mi (?:gat[oa]|perr[oa])|gatos?|perros? (?!de)|gripe|dieta|adelgazar|(?:bajar|bajo|perder) de peso|cabello|unas|acne|caries|muelas? picad|whatsapp|facebook|instagram|iphone|llanta|aceite|limonero|poda|plantas?|jardin|omeprazol|visa|pasaporte|turista|impuestos|renta|hipoteca|vestido|maquillaje|ensayo escolar|historia de (?:mexico|espana|roma)|nudes?)\b"
)
GRAVE = (
    r"\b(?:morir(?:me|se)?|muero|muera|muriera|muert[oea]s?|matar(?:me|se|la|lo)?|mato|suicid[a-z]+|vivir|viv[oa]|viviendo|existir|existiera|desaparec[a-z]+|despert(?:ar|ara|are)|amanec[a-z]+|despid[a-z]+|despedi[a-z]*|adios|para siempre|de una vez|no aguanto|no puedo mas|sin mi|carga|estorbo|pistola|arma|soga|navaja|puente|veneno|sobredosis|a proposito|hacerme algo|me pasa(?:ra)? algo|irme\b(?! (?:a|de|sol[oa]|con|temprano|antes))|rendirme|me rindo|acabar(?:me)?|cielo|tumba|velorio|entierro|funeral|lapida|ataud|en paz|panteon|sangr[a-z]+|inconsciente|desmay[a-z]+|no (?:reacciona|responde|despierta|respira)|en este mundo|lastimar(?:me|se)|cort(?:arme|adas))\b"
)
_PLAIN_HEAD = r"^(?:(?:y|o|pero|entonces|hola|oye|oiga|disculpe|doctor|doctora|perdon|bueno|buenas|buenos|tardes|dias|noches|a ver|che|saber|sobre|de|desde|en general|por lo general|por curiosidad|es cierto|es verdad|una pregunta|pregunta|exactamente|cierto|que|si|no)[ ,:]+)*?"
_THING = r"(?:(?:el|la|los|las|un|una|este|esta|eso|esto|lo|esa|ese)(?: [a-z]+){0,2}? )?(?:{ketamina}|{tema}|{forma}|{tratamiento}|efectos?|medicina|anestesi[a-z]+|programa|rems|spravato|nauseas|mareos?|alucinaciones|disociacion|vejiga|presion|sedacion|naloxona|seguros?|fda|etiqueta|recuadro|advertencia|eso|esto)"
PLAIN = (
    _PLAIN_HEAD
    + r"(?:(?:a |de |en |con |sobre |segun )?que (?:es|son|fue|era|significa[n]?|quiere[n]? decir|se (?:siente|sabe|ve|vigila|estudia|refieren|entiende|conoce|ha[n]? (?:visto|encontrado|estudiado))|dic(?:e|en|ho)|dijo|opina[n]? (?:los|las|la)|tipos?|evidencia|estudios|hallazgos|limitaciones|datos|efectos|riesgos? (?:tiene|hay|se|existen)|pasa (?:en|durante|con|cuando se)|sucede|ocurre|tan (?:efectiv|comun|frecuente|rapid|bien|facil|buen|probable|peligros|seguid|solid|alt|dur|caro)[a-z]*|diferencias?|ventajas|desventajas|tiene que ver|hace (?:{ketamina}|la|el|en)|alertas|hay de|danos|papel|receptor|parte|porcentaje|alternativas|opciones|terapias|ano|enfermedades trata|usos)"
    r"|(?:por|para) que\b|porque\b|como (?:funciona[n]?|actua[n]?|trabaja|se (?:siente|da|dan|administra|decide|compara|mide|miden|vigila|estudia|aplica|descubri[a-z]*|llama|absorbe|usa|define|diagnostica|monitorea|sabe)|es|son|afecta|ayuda|influye|sabe[n]? (?:el|la|los)|decide[n]?|miden|vigilan|atienden|revisan|llego|nacio|cambia|eligen|surgio|explic[a-z]+|le va|lo (?:explican|revisan|miden))"
    r"|(?:a |en |por )?cuant[oa]s? (?:dura[n]?|tarda[n]?|demora[n]?|tiempo (?:dura|tarda|lleva|se)|sesiones|visitas|citas|personas|gente|pacientes|estudios|infusiones|tipos|rato|ayuda|sube|baja)|(?:en |para )?cual(?:es)? (?:es|son|fue|seria) (?:la diferencia|las? (?:diferencias|senal(?:es)?|evidencia|ventajas|opciones|funcion|fase|tasa|limitaciones|formas|advertencias|etapas)|el (?:papel|mecanismo|proceso|objetivo|nombre|receptor|origen|efecto)|los? (?:efectos?|riesgos?|beneficios|sintomas|estudios|resultados|pasos|usos))|cuando (?:se (?:aprob|descubri|usa|empez|invent|ve|nota)[a-z]*|aprobaron|empieza|hace efecto|fue|salio|llego)|quien(?:es)? (?:invento|descubrio|fabrica|aprobo|(?:la |lo )?(?:puede[n]? )?(?:receta[r]?|aplica[r]?|administra[r]?|vigila[r]?)|decide|supervisa|esta[n]? contigo|lo puede (?:llevar|recoger)|la puede (?:llevar|recoger))|(?:en )?(?:donde|que lugar(?:es)?) se (?:da|aplica|administra|usa)"
    r"|(?:hay|existe[n]?|habra|tienen|ha habido|se (?:han )?(?:report|conoc|public)[a-z]+) (?:[a-z]+ ){0,2}?(?:estudios|evidencia|antidoto|generico|placebo|datos|advertencias?|sindrome|investigaci[a-z]+|diferencia|muertes|casos|formas|reportes|ensayos|consenso|guias|efectos|riesgo de (?:adiccion|abuso|dependencia))"
    r"|(?:la |el |los |las )?(?:{ketamina}|spravato|esketamina|naloxona|tratamiento|spray|aerosol|infusion)(?: [a-z]+)? (?:es (?:un|una|la misma|lo mismo|adictiv|legal|ilegal|psicodelic|anestesic|natural|experimental|igual|nueva|droga)|esta (?:aprobad|autorizad)|crea|causa|produce|provoca|mata|dana|cambia|cura|engorda|actua|ayuda (?:con|a)|sirve (?:para|contra|en)|funciona (?:para|en|igual)|quita|trata|puede (?:causar|producir|provocar|danar|dar|ser (?:mortal|adictiva))|da (?:sueno|hambre|nauseas|mareo)|interactua con (?:otros|los) medicamentos|tiene (?:efectos|generico|riesgos)|se (?:usa|estudia|absorbe|investiga|da|aplica|descubrio|aprobo))"
    r"|(?:es|son|fue|era|sera) (?:cierto|verdad|mito|comun(?:es)?|frecuentes?|rar[oa]s?|legal|ilegal|adictiv[oa]|la misma|el mismo|lo mismo|psicodelic[oa]|permanentes?|una (?:droga|bomba|anestesia|medicina)|un (?:anestesico|opioide|psicodelico|alucinogeno)|doloros[oa]|reversible[s]?|nuev[oa])(?! (?:que (?:me|mi|yo|tengo)))|(?:eso|esto) (?:pasa|sucede|ocurre)\W*$|(?:duele|marea|engorda|arde)\W*$|se (?:pierde|siente|ven|oye|estudia|investiga|ha[n]? estudiado|usa|sabe|considera|reporta|absorbe|detecta)\b|esta[n]? (?:aprobad|autorizad|cubiert|comprobad|demostrad|regulad)[a-z]+|te (?:duermes|dejan|ponen|quedas|mareas)|las? tasas?|la depresion (?:regresa|vuelve)|afecta (?:la|el|los) (?:vida sexual|memoria|vejiga|higado|corazon|presion|respiracion|rinones|cerebro|embarazo en animales)|sirve para\b|(?:puede[n]?|podria) (?:causar|producir|provocar|danar|dar|ocasionar|afectar|haber)\b)"
    r"|\b(?:que (?:evidencia|estudios|datos) hay|que es|que son|que significa|que quiere decir|como funciona|segun (?:los estudios|la evidencia|la etiqueta|la ciencia)|hay (?:evidencia|estudios|datos|investigacion)|que (?:dice[n]?|evidencia|se sabe))\W*(?:la (?:ciencia|etiqueta|fda)|los (?:estudios|doctores|expertos))?\W*(?:hay|de (?:la|el|los)\b.*)?$|^[a-z]+(?: [a-z]+)? (?:que (?:es|significa)|para que sirve)\W*$|\b(?:ayuda|sirve|funciona) (?:la |el |un |una )?(?:terapia|psicoterapia|integracion|musica|meditacion)"
)
# What no shape of a question makes education: an amount, a recipe, a source, a verdict, a group with a modal.
NEVER_PLAIN = (
    r"\b(?:mg|mgs|miligramos?|por que (?:me|se me|le|se le) (?:quedo|dio|da|duele|salio|siento|siente|pone|puso|cuesta|baja|sube)|si uno (?:ya |no )?(?:tiene|es|sufre|padece|toma|tuvo|esta|decidi[a-z]*)\b|significa que (?:vea|sienta|tenga|oiga|este|me|escuche|ande)|prepar(?:o|a|ar)\b{cerca}\b(?:spray|vial|jeringa|solucion|inyeccion|ampolla)|para que me (?:la |lo )?(?:recet|prescrib|den|d[ae]\b)[a-z]*|\d+ ?(?:mg|mgs|ml|mcg|miligramos|gramos|cc)\b|cuant[oa]s? (?:de )?(?:{unidad}|{ketamina}|cantidad)|posologia|recetame|cantidad recreativa|tope|(?:las|mis) dosis\b(?! (?:en|se|de))|entre una dosis|dosis (?:maxim|minim|recomend|normal|correct|habitual|tipic|inicial|para|letal|mortal|diari)[a-z]*|dosific[a-z]+|equival[a-z]+|para mi(?=[?.,]|$)|en mi caso|mi caso|candidat[oa]s?|elegible|calific[a-z]+|contraindic[a-z]+|sin receta\b(?=[^\n]*\b(?:compr|consig|vend))|(?:se|la|lo|como|donde|puedo|quien) (?:compra|compro|consigue|consigo|vende[n]?|fabrica|cocina|purifica|cristaliza|esnifa|fuma|inyecta|diluye|disuelve|prepara|tritura|machaca|extrae)\b|esnif[a-z]+|fumar(?:la|se)?\b(?! (?:y|o) )|cristalizar|purific[a-z]+|mercado|app\b|gotero|falsific[a-z]+|finj[oa]|mintiendo|dealer|recetame|destete|bajando(?:le)?\b|segur[oa]s? (?:para|en|con|si)\b|mezcl(?:ar|arla|o)\b|puedo (?:recibir|usar|tomar|hacerme)(?! (?:el |mi |un poco de )?(?:agua|celular|telefono|audifonos|lentes|taxi|uber|siesta|spravato en|{ketamina} en (?:mi |la )?casa))|(?:personas?|gente|pacientes?|alguien|mujeres|ninos|adolescentes) (?:con|de|que)\b{cerca}\b(?:puede|pueden|podria|deberia)[n]? (?:{recibir}|usar|tomar))\b"
)
# A verb of telling: what has one and asks nothing is no bare subject.
TELLS = r"\b(?:estan?(?! (?:tambien )?(?:aprobad|autori[sz]ad|permitid|prohibid|indicad|disponible|demostrad|probad))|ya no|no (?!las? |los? )|(?<!se )sabe|tiene|anda|sigue|puede|quedo|puso|dio|cayo|vomita|grita|llora|duerme|camina|habla|come|tiembla|suda|sangra|respira)\b"
# What points back to a person told of before ("¿eso qué es?", "¿por qué será?").
POINTS_BACK = any_of(
    r"^(?:y )?(?:(?:eso|esto) )?(?:que|por que|como|a que) (?:es|sera|seria|significa|puede ser|se debe)(?: eso| esto)?\W*$",
    r"^(?:es|sera) (?:normal|comun|raro|peligroso|cierto)\W*$",
)
# A medicine or a group that is spoken of, not asked for.
IN_GENERAL = r"\b(?:es un|es una|como (?:el|la|los|las)|por que (?:preguntan|se pregunta)|diferencias?|se parece[n]?|sirve contra|segun la (?:aprobacion|etiqueta)|en animales|estudi[a-z]+|investiga[a-z]*|aprob[a-z]+|evidencia|en vez de|en lugar de|compar[a-z]+|menciona|se trata[n]?)\b"
# What the clinic does with a person, and why: process, said of oneself or not.
STAFF = any_of(
    r"\b(?:por|para) que (?:me|nos|te|le|se|lo|la|les)? ?(?:toman|piden|preguntan|miden|revisan|sacan|hacen|vigilan|pesan|monitorean|checan|controlan|exigen|obligan|dejan|llaman|tengo que (?:quedarme|esperar|llevar|firmar|ayunar|ir acompanad[oa])|hay que (?:quedarse|esperar|llevar|ayunar|ir)|no (?:me |te |lo |la )?(?:dejan|puedo (?:manejar|conducir)))",
    r"\bcuant[oa]s? (?:horas?|tiempo)\b{cerca}\b(?:agua|comer|ayun[a-z]*|comida|manejar|conducir|quedarme|quedar|esperar en)",
    r"\bcomo (?:se )?(?:decide[n]?|determina[n]?|calcula[n]?|sabe[n]?) (?:el |la |los |un )?(?:medico|doctor|psiquiatra|medicos|doctores|dosis|si alguien|si (?:esta )?funcion[a-z]+|cuanto dura)",
    r"\b(?:como|que) (?:puedo |podemos |debo |le )*(?:apoy|acompan|prepar|llev)[a-z]+\b(?!{cerca}\b(?:dosis|inyeccion|jeringa|spray|vial|solucion|ketamina para))",
    r"\bquien (?:lo|la|me|te|le) (?:puede |va a |podria )?(?:llevar|recoger|acompanar|cuidar|atender|vigilar)",
)
PROCESS = (
    rules_es_person.PROCESS
    + r"|\b(?:que ropa|en ayunas|ayunas|celular|telefono|audifonos|musica|antifaz|cobija|(?:me|nos|lo|la) (?:recoja|lleve|acompane|traiga|cuide|espere)[n]?|lleve[n]? a casa|recoja[n]?|acompanante|acompanad[oa]|(?:venir|entrar|ir|estar|quedarse)(?: [a-z]+){0,3} conmigo|derechos?|privad[oa]|confidencial(?:idad)?|mi informacion|mis datos|dormir(?:an|e|me)|dormid[oa]|despiert[oa]|consciente|(?:agua|celular|telefono|bano|hablar|moverme|parar|llorar|dormir|comer)[a-z ]{0,12}durante (?:la|mi|una) (?:sesion|infusion)|usar {ketamina} en (?:mi )?casa|a mitad de (?:la|mi) (?:sesion|infusion)|(?:clinica|medico|doctor|lugar) (?:es |sea )?(?:confiable|seri[oa]|buen[oa]|legitim[oa])|elijo (?:una|un) (?:buen[oa] )?(?:clinica|medico|doctor)|apoyarl[oae]s?|acompanarl[oa]s?|ayudarl[oa]s? (?:ese dia|despues|a prepararse)|prepararl[oa]|prepararme|preparo|primera (?:vez|sesion|infusion|cita|visita|consulta)\W*$|que (?:debo|tengo que|hay que|le|puedo) (?:llevar|traer|preguntar|contar|decir(?:le)?)|le tengo que (?:contar|decir|avisar)|prueba de embarazo|lista de (?:mis )?medicin[a-z]+|efecto secundario (?:serio|grave)|familia esta en crisis|es normal (?:llorar|sentir[a-z]*|ver|oir|dormir|tener (?:miedo|nauseas|sueno|nervios))(?![^?]*\b(?:dias|semanas|horas|todavia|ayer)\b))\b"
)
# A verdict asked for nobody in particular.
GROUP = any_of(
    r"\bsi uno (?:ya |no )?(?:tiene|es|sufre|padece|toma|tuvo|esta)\b",
    r"\b(?:candidat[oa]s?|elegible|calific[a-z]+|contraindic[a-z]+)\b",
    r"\bsegur[oa]s? (?:para|en|con|si)\b(?!{cerca}\b(?:casa|clinica|largo plazo|general))",
)
# A condition told of, or what somebody would do with a person.
WEIGHED = r"\b{condicion}\b|\b(?:l[aoe]s?|me|nos) (?:[a-z]+(?:arian?|erian?|irian?)|vendria|tomarian?)\b|\bpara mi\b"
VERDICT = r"\b(?:puede[ns]?|puedo|podria[ns]?|podre|pudiera|descart[a-z]+|acept[a-z]+|rechaz[a-z]+|dan\b|darian|darme|pone[ns]?|pondrian|ponerme|riesgos?|problemas?|peligro|bronca|chance|lio|drama|segur[oa]|peligros[oa]|riesgos[oa]|malo|calific[a-z]+|clasific[a-z]+|excluy[a-z]+|sirve|serviria|funciona[a-z]*|conviene|si o no|o no|candidat[oa]|entr[oa]|entrar|cuento|pasa algo|importa|impide|afecta[a-z]*|dejan|dejarian|autoriz[a-z]+|recib[a-z]+|recomiend[a-z]+|opinas?|deb[oe]|deberia|tengo que|necesito|apt[oa]|fuera|requisitos?|beneficiar[a-z]*|ayud[a-z]+|aguanta[a-z]*)\b"
_GIVE = one_of(
    "tom[oae]|tomar(?:me|se|la|lo)?|us[oae]|usar(?:la|lo)?|pong[oa]|poner(?:me|se|le)?|pone|doy|dar(?:le|me)?",
    "aplic[oa]|aplicar(?:me|se)?|inyect[oa]|echo|echar(?:me)?|meto|entro|le entro|repit[oae]|repetir",
    "vuelvo a (?:dar|tomar|poner|usar)|recuper[oae]|recib[oae]|chupo|trago",
)
# Of a question about nobody, only what is an amount, a recipe, a source or a mixture.
ANYONE: tuple[tuple[Route, str], ...] = (
    (Route.ILLICIT, r"\b(?:(?:conseguir|comprar|obtener|sacar|pagar)\b{cerca}\breceta|caser[oa]|gramo\b|dealer\b|se puede (?:fumar|esnifar|cristalizar|inhalar)|cristaliz[a-z]+|purific[a-z]+|cocin(?:o|ar) el|en que mercado|(?:donde|como|que app|cual app)\b{hueco}\b(?:compr|consig|conseg|vend)[a-z]+|gramo de k|como se hace la {ketamina}|que te pidan|sin preguntar|dealer|diler|tusi casero|usarla entre)\b"),
    (Route.DOSING, rf"\b(?:mg|miligramos|posologia|tope|bolo|gotero|jeringa|solucion salina|diluir|diluye|disolver|equival[a-z]+|destete|escalon|numero aproximado|recetame|cucharad[a-z]+|a cuanto se ajusta|entre una dosis|dia de por medio|cada (?:cuant[oa]s?|\\d+)\b{{cerca}}\b{_GIVE}|por kilo)\b|\bcuant[oa]s?\b{{cerca}}\b{_GIVE}\b(?!{{cerca}}\b(?:agua|efecto|tiempo))|^(?:y |o |pero )*(?:si (?:fuera[n]?|son|tomo|uso|es) )?\d+(?: (?:u|o|y) \d+)?\W*$|\btanto es mucho\b|\b(?:le bastan|necesita) (?:dos|tres|\d)"),
    (Route.INTERACTION, any_of(
        r"\b{sustancia}\b(?!{cerca}\bcomo\b){lejos}\b(?:{ketamina}|infusion|sesion|spray|tratamiento)\b",
        r"\b(?:{ketamina}|infusion|sesion|spray)\b{cerca}\b(?:y|con|mas|antes de|despues de)\b{cerca}\b{sustancia}\b",
    )),
    (Route.TREATMENT_DECISION, r"\b(?:conviene (?:hacer|seguir|dejar|empezar|esperar|cambiar|mas)|ya basta|o ya basta|mejor (?:dejar|seguir|esperar))\b"),
    (Route.ELIGIBILITY, any_of(
        r"\ba (?:los|sus|mis) \d\d (?:anos)?\b",
        r"\b(?:riesgos?|peligros[oa]|problemas?|segur[oa]|malo|bueno|recomendable|apt[oa]|se puede|puede[n]?)(?: [a-z]+)? (?:para|con|en|si (?:hay|se tiene|uno tiene))\b{cerca}\b{condicion}",
        r"\b(?:persona|alguien|gente|paciente)s? (?:de|con) (?:\d+|{condicion})\b{cerca}\b(?:aguanta|puede|resiste|soporta|tolera)[n]?",
        r"\brecomiendan\b{cerca}\bpara\b|\bacept(?:an|ais|as|a) (?:a )?(?:gente|personas|pacientes|alguien|quien)",
        r"\b(?:te|lo|la|los|las|le) (?:dejan|aceptan|descartan|rechazan|autorizan)",
        r"\b(?:rechacen|descart[a-z]+|excluy[a-z]+|descalific[a-z]+)\b|\bqueda (?:fuera|descartad[oa]|excluid[oa])",
        r"\b(?:con|tengo) {condicion}\b{cerca}\b(?:se puede|puede|califica|es (?:segur|peligros)[oa])",
    )),
)
RESIDUAL: tuple[tuple[Route, str], ...] = (
    (
        Route.ILLICIT,
        r"\b(?:compr(?:o|e|ar|arla|arlo)|pedir(?:la|lo)? (?:por|en|de)|amazon|mercado ?libre|telegram|cuestionario|para que me aprueben|consig(?:o|ue|uen)|conseguir(?:la|lo)?|vend(?:e|en|er|erme|erla|eme)|dealer|diler|sin receta|sin (?:doctor|medico)|veterinari[oa]|de (?:perro|caballo)|cortada|adulterad[oa]|maleta|aduana|frontera|que no me la quiten|finj[oa]|fingir|mentir|mintiendo|miento|invent[oa] sintomas|para que me (?:la )?(?:recet|apruebe|den|d[ae])[a-z]*|dos clinicas|varias recetas|sacar recetas|por fuera|bajo el agua|esnif[a-z]+|inhal(?:ar|o)(?:la|lo)?|jalar(?:la|me)?|fum(?:ar|o)(?:la|se)?|polvo|cristal(?:izar|iza)|microondas|purific[a-z]+|cocin[oa]|gramo|fiesta|antro|rave|peg(?:a|ue) (?:mas|chido|mejor)|colocar(?:me|se)|drogar(?:me|se)|sin preguntar|sin que te pidan|no salir positivo|comparto|compartir|usarla entre|de la suya|me ofrecieron|en que mercado|app\b|al horno|en el horno|(?:queda|sirve) para jalar|(?:me )?sobro|se (?:lo|la) (?:puedo|doy|paso)|pasar(?:sela|selo|lo|la) a|hacer (?:la )?{ketamina}|se hace la {ketamina}|preparar tusi|tusi casero)\b",
    ),
    (
        Route.DOSING,
        rf"\b(?:{{dosis}}|mg|miligramos|posologia|tope|bolo|gotero|jeringa|solucion salina|diluir|diluye|disolver|disuelv[oae]|equival[a-z]+|destete|la mitad|media\b|mitad|el doble|doble\b|duplic[a-z]+|dia de por medio|cada (?:cuant[oa]s?|tercer|dos|tres|cuatro|seis|ocho|\d+)|cada (?:dia|noche|semana)|tantito mas|poquito mas|poco mas|escalon|numero aproximado|adelant(?:ar|o)|atras(?:ar|o)|espaciar|bajando(?:le)?|subi(?:r|rle|endo(?:le)?)|bajarle|le (?:bajo|subo|aumento|bajan|suben)|aument(?:o|ar|e)|reduc(?:ir|zco)|tolerancia|por kilo|veces (?:al|a la|por|el|en)|cuantas veces|sobremedic[a-z]+|subo|bajo(?! (?:de|la|el|los|las|mi|control))|aumento|muy poquito|poquito|me basta|con (?:dos|tres|una|\d+) (?:me )?basta|refuerzo|(?:una|otra|dos|tres|2|3) (?:toma|aplicacion|pastilla|tableta|infusion|mas|al (?:dia|mes))[a-z]*|(?:mi|una|la|otra) toma\b|aparatitos?|apretarle|o es demasiado|esta bien o es|escupi[a-z]*|estornud[a-z]+)\b|\b{_GIVE}\b{{cerca}}\b(?:otr[oa]|una|dos|mas|de noche|en la manana|de nuevo|otra vez|cuant[oa]s?|cuando|seguid[oa]|diario|hoy|manana|juntas|horas|meses o anos|antes de tiempo|{{ketamina}}|trociscos?|spray|aerosol)\b|\bcuant[oa]s?\b{{cerca}}\b{_GIVE}\b|\bcuanto le\b|\bde cuanto\b|^(?:y |o |pero )*(?:si (?:fuera[n]?|son|tomo|uso|es) )?\d+(?: (?:u|o|y) \d+)?\W*$|\bvoy en \d+|\besta en \d+\b|\btanto es mucho\b|\bmenos cantidad\b|\bcuando (?:le|me|se) (?:la |lo )?(?:toca|debo|pongo|doy)",
    ),
    (
        Route.INTERACTION,
        any_of(
            r"\b{sustancia}\b|\b(?:mezcl(?:o|ar)|combin(?:o|ar)|junt(?:o|ar|as|os)|interactua|interacciona|choca)\b",
            r"\b(?:otr[oa] |mi |mis |esa |ese )(?:medicinas?|medicamentos?|pastillas?|antidepresivos?|antibiotico|inhalador|inyeccion de [a-z]+)\b",
        ),
    ),
    (
        Route.TREATMENT_DECISION,
        r"\b(?:sigo|seguimos|seguir(?:le)?|le sigo|le seguimos|continuo|contin?uar|dejo|dejamos|dejar(?:la|lo)?|la dejo|lo dejo|deje|paro|parar|paramos|cambi(?:o|amos|ar|arme|arnos)|me cambio|paso a|me paso|pasarme|pasar de|suspend[a-z]+|paus[a-z]+|cancel(?:o|e|ar)|cort(?:o|ar)lo?|alarg(?:o|ar)|empiez[oa]|empezar|empece|inici(?:o|ar|e)|acept(?:o|ar)|le digo que si|digo que si|repit(?:o|e) todo|repito el|espero|esperar|hago caso|vuelvo|volver|retom(?:o|ar)|termin(?:o|e)|me salgo|salir(?:me)? del|me quedo con|me quedo sin|prefier[a-z]+|conviene|vale la pena|las? hago|me (?:la|lo) hago|obligamos|obligo|apoyo en eso|brinco|me salto|tiro a la basura|hice bien|ya no voy|voy a la (?:sesion|infusion|cita)|ya no necesito|por lo caro|que (?:opinas?|harias?|haria|me recomienda)|quien tiene razon|toda la vida|mejor (?:puro|la|el|me|espero)|decid(?:o|ir|imos)|escojo|elijo|elegir|o (?:ya )?no\W*$|dejar para despues|lo cancelo|hago la|rechaz(?:o|ar)|abandon(?:ar|o)|mas rondas|ya basta|quitarme (?:la|el)|me tiro con)\b",
    ),
    (
        Route.DIAGNOSIS,
        r"\b(?:normal|grave|preocup[a-z]+|de cuidado|sera (?:que|por|la|el|hongo|esto|abstinencia|una?)|por que (?:me|mi|se me|sera|seria|no me|a mi|yo|sigo|estoy|siento|tengo|ando)|que (?:tengo|me pasa|le pasa|sera|puede ser|podria ser|me paso|significa)|puede ser\W*$|a que se debe|a que (?:podria|puede) corresponder|algo (?:anda )?mal|anda mal|que tan mal|resultado[s]?|analisis|examen|resonancia|enzimas|phq|test\b|diagnostic[a-z]+|es (?:mani[a-z]*|abstinencia|depresion|la edad|la medicina|alzheimer|adiccion)|esta (?:deprimid[oa]|bien\W*$|mania[a-z]*)|estoy (?:deprimid[oa]|loc[oa]|volviendo)|me (?:hice|volvi|estoy volviendo) adict[oa]|danad[oa]|lo causo|me (?:lo |la )?(?:causo|provoco)|que hago si (?:siento|tengo|me)|zombie|apagad[oa] desde|estrenimiento|moreton(?:es)?|pitido|zumbido|vista borrosa|hinchazon|tendre (?:algun |alguna |un |una )?(?:dano|infeccion|problema|cistitis|algo)|sere (?:bipolar|depresiv[oa]|adict[oa])|eso que es|ronchas?|comezon|picazon|fiebre|temperatura|vomit[eo]|mandibula|destellos|zumbido|orin[oa]|flotando|no me he bajado|regla|me bajo dos veces|deseo sexual|hormigueo|temblor(?:es)?|palpitaciones|se ve muy|esta muy (?:rar|agresiv|dormid|apagad|irritable)[a-z]*|agresiv[oa]|cambio de humor|despierto a las|desde (?:la|mi|que|el|ayer|anoche|hace)[a-z ]*(?:sesion|infusion|keta|ketamina|aplicacion|spray|inyeccion)|me duele|le duele|me arde|me salio|le salio|tengo (?:un |una |mucho |mucha )*(?:sangrado|bolitas|dolor|bulto|mancha)[a-z]*)\b",
    ),
    (
        Route.CLINIC_INFO,
        r"\b(?:mi cita|obra social|prepaga|eps|mutua|fonasa|isapre|reprogramar|reagendar|hsa|fsa|me cobraron|cobro|factura|pagos?|abonos|facilidades|zip|codigo postal|por aqui|cerca de|autorizacion|apel[oa]r?|negaron la|justificante|incapacidad|licencia|certificado medico|piloto|custodia|antidoping|mi jefe|mi patron|sabados?|domingos?|reembolso|board|oficial|probation|residencia|tramite|compania que manda|fraude|hablar con (?:el|la) (?:doctor|doctora|enfermera)|dejaron mensaje|mensaje que deje|con quien hablo|numero de telefono|abren|horario)\b",
    ),
)
