"""Illicit use and dosing, in Spanish: getting it outside care, and any amount, timing or way of taking it."""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

_HOW = r"\b(?:como (?:se )?(?:decide|decid|calcul|determin|elig|fij|ajust|escog)|quien (?:decide|determina|calcula|fija|ajusta)|por que (?:la|las|es|se|son) |como (?:decide|determina|calcula|saben)|de que depende|que significa)"

DOSING = (
    Rule(
        id="es.dosing.amount",
        route=Route.DOSING,
        reason="An amount of the medicine, for a person or for nobody in particular.",
        pattern=r"\bcuant[oa]s? (?:de )?(?:{unidad}|{ketamina}|medicina|medicamento|producto|de (?:la|el|mi|este|esta|mi)? ?{ketamina})\b|\b(?:cuant[oa]s?|que tant[oa]s?|que cantidad|que tanto)\b{hueco}\b{tomar}\b|\b(?:racion|porcion|cantidad|dosis|medida)\b{cerca}\b(?:por kilo|por peso)|\bpor kilo\b|\b(?:tomo|tomar|tomarme|pongo|uso|chupo)\b{cerca}\b(?:en ayunas|con comida|con el estomago)|\bme (?:aumento|subo|lo subo|la subo|bajo la)\b|\b(?:le|la|lo) puedo (?:subir|bajar|aumentar|reducir)|\brango terapeutico|\bcuant[oa]s? [a-z]+ (?:son|es|hacen|equivale[n]? a) una (?:dosis|toma)|\bcompenso\b|\btabla de dosis|\bla mitad hoy|\b(?:entre )?una y otra\b(?=[^\n]*\b(?:dejo pasar|espero|esperar|pasar))|\b(?:dejo|dejar) pasar entre|\bantes de (?:la fecha|tiempo)\b|\bcuando me toca (?:la|otra|el) |\buna mas no\b|\bnos dan lo mismo|\bconcentracion (?:viene|tiene|debe)|\binhalaciones\b{cerca}\bfosa|\b(?:a )?que velocidad\b{cerca}\b(?:pasa|infusion|suero|bolo|inyect[a-z]+|pone)|\bcuant[oa]s? (?:pufs?|pujas|apretones|chorritos|bombazos|aparatos|aparatitos|dispositivos)|\blo maximo que\b{cerca}\b(?:aguanta|soporta|puede|tolera|se)|\b(?:debajo de|bajo) la lengua o\b|\bo (?:mejor )?(?:tragad[oa]|debajo de la lengua|en la vena|inyectad[oa])\?|\b(?:la|lo) part(?:o|e|es|imos) en\b|\breceta dice \d+|\bcon \d+ (?:voy|estoy|basta|alcanza|me alcanza)|\bponerse otra\b|\bque tant[oa]\b{hueco}\b{ketamina}|\b\d+ ?(?:kilos|kg|libras)\b{hueco}\b(?:cuant[oa]|dosis|toca)|\b(?:puedo|debo|es mejor|seria mejor|mejor|bueno)\b{cerca}\b(?:\d|una|dos|tres|cuatro) veces (?:por|a la|al|en la)|\bcon cuant[oa]s?\b{cerca}\b(?:empie|inici|comien)[a-z]+|\bla mitad (?:del?|de la|de mi|de una?)\b|\b(?:de|hasta) cuanto (?:es|se|son|puedo|puede)\b|\b(?:tabletas?|trociscos?|pastillas?|spray|dosis|ampollas?) de cuant[oa]s?|\b(?:me|le) (?:subi|baj|pus|aument|recet|dij)[a-z]+ (?:a |de |hasta |la dosis a )?(?:\d+|mas|menos)\b|\b(?:pido|pedir|necesito|quiero) mas(?: dosis)?\W*$|\bque cantidad\b|\bcuant[oa]s? (?:veces|dosis|aplicaciones) (?:al|por|a la|en el|en un|diari)[a-z ]*\b|\bcuant[oa]s? dosis (?:debo|puedo|tengo|necesito|tomo|me|se (?:toma|aplica|usa|ponen))|\b(?:cuant[oa]) (?:es|seria) (?:lo (?:normal|maximo|minimo|recomendado|indicado|correcto)|demasiad[oa]|mucho|muy poco)|\bque (?:tan )?(?:alta|baja|grande|fuerte) (?:es|debe ser|puede ser) (?:la|mi) dosis",
        unless=r"\bcuant[oa]s? (?:de )?tiempo\b|\bcuant[oa]s? (?:de )?(?:horas?|minutos?|dias?|semanas?|meses|anos?|rato|sesiones|visitas|veces (?:debo|tengo que|hay que) (?:ir|venir)|citas|personas|gente|pacientes|estudios|dinero|cuesta|cuestan|vale|valen|cobran|sale|dura|duran|tarda|tardan|demora)\b(?!.*\b(?:mg|miligramos|tomar|tomo)\b)|\bcuanto (?:{cerca})?(?:dura|duran|tarda|tardan|cuesta|cuestan|demora|cobran|vale|ayuda|sube|baja|falta)\b|"
        + _HOW,
        catches=(
            "¿Cuánta ketamina debo tomar?",
            "¿cuántos mg me tocan?",
            "cuantos mg de ketamine me tomo",
            "¿Cuánto spray se usa?",
            "¿Cuántos miligramos son lo normal?",
            "que cantidad de ketamina es segura",
            "cuantas pastillas tomo",
            "¿Cuántas veces al día la uso?",
            "kuanta ketamina se pone uno",
        ),
        leaves=(
            "¿Cuánto dura una sesión?",
            "¿Cuántas sesiones son?",
            "¿Cómo se decide la dosis?",
            "¿Cuánto tarda en hacer efecto la ketamina?",
            "¿Cuánto tiempo se usa la ketamina?",
            "¿Cuánto cuesta?",
            "¿A cuántas personas ayuda la ketamina?",
        ),
    ),
    Rule(
        id="es.dosing.dose",
        route=Route.DOSING,
        reason="The dose itself: which, the largest, mine, per weight, up or down.",
        pattern=r"\b(?:que|cual(?:es)?)(?: [a-z]+){0,4}? {dosis}(?! (?:alta|baja|mas baja|unica) (?:se|es))\b|\b{dosis} (?:(?:mas )?(?:recomendad|maxim|minim|correct|adecuad|normal|inicial|usual|habitual|tipic|segur|alta|baja|diari|semanal|ideal|efectiv|apropiad|exact|estandar|promedio|mayor|menor|doble|extra|olvidad|terapeutic|de (?:mantenimiento|inicio|carga|ketamina|spravato|esketamina)|para|por|segun)[a-z]*)|\b(?:mi|mis|su|sus|tu|una|otra|la|doble|media|primera|siguiente|proxima|nueva|tantas?) {dosis}\b{cerca}\b(?:es (?:muy|demasiado|normal|correct|alta|baja|poca|mucha|suficiente)|deberia|debe|puedo|puede|suficiente|mucha|poca|muy|demasiado|alta|baja|ya no)"
        r"|\b(?:subir|sub[oae]|aumentar|aument[oe]|bajar|baj[oae]|reducir|reduzco|disminuir|ajustar|ajusto|doblar|duplicar|triplicar|partir|dividir|espaciar|adelantar|repetir|subirle|bajarle|aumentarle)(?: [a-z]+){0,2} (?:{dosis}|ketamina|spravato|miligramos|mg|cantidad)|\b(?:cambi(?:ar|o|e)|salt(?:ar|arme|o))(?: [a-z]+){0,2} dosis|\b(?:dosis|microdosis)\b{cerca}\b(?:para mi|para mi [a-z]+|me (?:toca|corresponde|conviene|pongo|tomo)|peso|kilos?|libras|kg)|\b(?:dosificar|microdosificar|microdosis|microdosear|dosifico|dosing)\b|\b(?:peso|pesa)\b{hueco}\b(?:kilos|kg|libras|lb)|\bdosis\b{cerca}\b(?:mg|miligramos)",
        unless=_HOW
        + r"|\b(?:despues de|tras|con|desde|antes de|luego de|pasada|dura(?: el efecto de)?|efecto de|despues) (?:la|una|cada|mi|su) (?:primera |segunda |sola |ultima |unica )?dosis\b(?!.*\b(?:puedo|debo|tomar|otra|subir|aumentar|mg|cuant[oa]s?)\b)|\bque es (?:una |la )?(?:microdosis|dosis)\b$|\bque pasa despues de|\bquien (?:da|pone|aplica)",
        catches=(
            "¿Cuál es la dosis recomendada de ketamina?",
            "¿Qué dosis me corresponde?",
            "¿puedo subir la dosis?",
            "peso 80 kilos, ¿qué me toca?",
            "mi dosis es muy baja, ¿no?",
            "dosis máxima de spravato",
            "¿Sirve microdosificar?",
            "dosis para una persona de 60 kg",
            "¿le bajo a la dosis?",
        ),
        leaves=(
            "¿Cómo se decide la dosis?",
            "¿Quién decide la dosis?",
            "¿Por qué la dosis es más baja que en anestesia?",
            "¿Qué pasa después de la primera dosis?",
            "¿Cuánto dura el efecto de una dosis?",
        ),
    ),
    Rule(
        id="es.dosing.quantity",
        route=Route.DOSING,
        reason="A figure with a unit of the drug.",
        pattern=r"\b{numero} ?(?:mg|mgs|miligramos?|miligrams?|mcg|microgramos?|ml|mililitros?|cc|gramos?|mg/kg)\b(?! de (?:agua|azucar|sodio|glucosa))|\b(?:\d+|una?|dos|tres|cuatro|cinco|seis|media|medio|otra|mas|doble) (?:gotas?|gotitas?|sprays|disparos?|puffs?|rociadas?|atomizaciones|pulverizaciones|inhalaciones|tabletas?|trociscos?|troches?|lozenges?|ampollas?|ampolletas?|viales?|rayas?|lineas?|pases?|jeringas?)\b",
        unless=r"\b(?:azucar|glucosa|colesterol|presion (?:de|en|esta)) |\bmm ?hg\b",
        catches=(
            "¿es mucho 200 mg?",
            "me recetaron 84 miligramos",
            "¿dos disparos en cada fosa nasal?",
            "tomo medio gramo",
            "y 300mg?",
            "¿puedo usar otra tableta?",
        ),
        leaves=("Tengo dos preguntas", "¿Son dos sesiones por semana?"),
    ),
    Rule(
        id="es.dosing.how_often",
        route=Route.DOSING,
        reason="How often to take or use it; how often to come is answered.",
        pattern=r"\b(?:cada cuant[oa]s?(?: (?:tiempo|horas?|dias?|semanas?))?|con (?:que|cuanta) frecuencia|cuantas sesiones(?= puedo)|que tan seguido|que tan frecuente(?:mente)?|cuantas veces|a (?:que|cuantas) horas?|en que momento(?: del dia)?|de cuanto en cuanto|a que hora|cuando (?:me )?(?:toca|debo|puedo|tengo que)|que dias?)\b{cerca}\b(?:{tomar}|toca|tomarme|repetir|repito|hacerme)\b|\b(?:dejar pasar|pasar|esperar)\b{cerca}\bentre (?:dosis|una dosis|cada)\b|\b(?:tomar|usar|tomo|uso|ponerme|inyectarme|aplicarme)(?: [a-z]+){0,4} (?:todos los dias|diario|diariamente|cada (?:dia|\d+ (?:horas|dias)|noche|semana|tercer dia)|seguid[oa]|mas seguido|dos veces|tres veces|antes de tiempo|de nuevo|otra vez|mas pronto)|\b(?:cuanto|que) tiempo (?:debo |tengo que |hay que )?(?:esperar|dejar pasar|pasar|espero)(?: [a-z]+){0,3} (?:entre|para (?:tomar|usar|la siguiente|otra|volver a)|antes de (?:otra|tomar|usar|la))",
        unless=r"\b(?:sesion(?:es)?|citas?|visitas?|infusion(?:es)?|tratamientos?|venir|ir a la clinica|consultas?)\b(?!.*\b(?:tomo|tomar|uso|usar en casa|me pongo|pastillas?|tabletas?|trociscos?)\b)|\b(?:manejar|comer|trabajar|beber|agua|alimentos|desayunar)\b",
        catches=(
            "¿Cada cuánto me tomo la ketamina?",
            "¿con qué frecuencia uso el spray?",
            "¿puedo tomar la ketamina todos los días?",
            "¿cuánto tiempo debo esperar entre una dosis y otra?",
            "cada cuantas horas me la pongo",
        ),
        leaves=(
            "¿Cada cuánto son las sesiones?",
            "¿Con qué frecuencia se dan las infusiones?",
            "¿Cuánto debo esperar para manejar?",
        ),
    ),
    Rule(
        id="es.dosing.missed",
        route=Route.DOSING,
        notice="dosing.missed",
        reason="A dose or session was missed or is late.",
        pattern=r"\b(?:se me (?:olvido|paso|fue)|me (?:atrase|tarde|demore)|olvide|olvido|me salte|me brinque|me vole|se salto|me perdi|perdi|no me tome|no tome|no pude ir|no fui|falte|falto|salte|deje pasar|no (?:me )?aplique|se le (?:olvido|paso)|no use)\b{hueco}\b(?:dosis|hora (?:del?|de la|de mi)|comprimido|tomar(?:me|la|lo|se)?|ketamina|spray|spravato|pastilla|tableta|trocisco|medicina|sesion|infusion|cita|tratamiento|aplicacion)|\b(?:dosis|toma|sesion|infusion) (?:olvidada|perdida|atrasada|que me salte|saltada)|\bsi (?:me )?(?:salto|olvido|pierdo|falto a|me salto)(?: [a-z]+){0,2} (?:dosis|toma|sesion|infusion|cita)",
        catches=(
            "se me olvidó la dosis de ayer",
            "¿Qué hago si me salto una sesión?",
            "olvidé tomarme el trocisco",
            "perdí mi infusión de esta semana",
        ),
        leaves=("¿Se pierde la memoria con la ketamina?", "olvidé preguntar qué es la disociación"),
    ),
    Rule(
        id="es.dosing.too_much",
        route=Route.DOSING,
        notice="dosing.too_much",
        reason="Whether more than was meant is too much.",
        pattern=r"\b(?:es|fue|sera|seria) (?:mucho|demasiado|demasiada|mucha)\b{cerca}\b(?:{ketamina}|dosis|mg|spray|medicina)|\b(?:que pasa|que hago|que hacer) si (?:me |yo |se |mi [a-z]+ (?:se )?)?(?:tomo|tomo|uso|toma|usa|pongo|inyecto|me paso|paso)(?: [a-z]+){0,3} (?:mas|de mas|demasiad[oa]s?|doble|extra|el doble)\b|\b(?:tomar|usar|ponerme|tomarme)(?: [a-z]+){0,2} (?:mas de (?:lo|la)|de mas|el doble|extra|una (?:extra|de mas))",
        unless=r"\bsi alguien\b",
        catches=("¿Qué pasa si me tomo el doble?", "¿es mucha ketamina?", "que hago si uso de más"),
        leaves=("¿Es mucho tiempo dos horas?",),
    ),
    Rule(
        id="es.dosing.how_to_take",
        route=Route.DOSING,
        reason="How to take, prepare, mix, split or route the medicine oneself.",
        pattern=r"\b(?:como|puedo|se puede|debo|podria|tengo que|deberia|cuanto tiempo)\b{cerca}\b(?:tragar(?:me|la|lo|se)?|trago|disolver(?:la|lo|se)?|disuelvo|partir(?:la|lo)?|parto|triturar(?:la|lo)?|machacar(?:la|lo)?|moler(?:la|lo)?|diluir(?:la|lo)?|diluyo|preparar la (?:ketamina|inyeccion|dosis|solucion|jeringa)|preparo la|mezclar la (?:ketamina|solucion)|inyectarme(?:la|lo)?|me inyecto|inyectar(?:la|lo)|aplicarme(?:la|lo)?|me (?:aplico|pongo)|ponerme(?:la|lo)?|inhalarla|inhalo|esnifar(?:la)?|tomarla por la boca|tomarme(?:la|lo)?(?! (?:fotos|el dia|un))|bajo la lengua|debajo de la lengua|escupir(?:la|lo)?|masticar(?:la|lo)?|chupar(?:la|lo)?|rectal|por el recto|supositorio|cargar la jeringa|dividir(?:la|lo)?)\b"
        r"|\b(?:dejar|dejo|mantener|mantengo|tener|aguantar|aguanto)(?:lo|la)?\b{cerca}\b(?:boca|lengua)\b|\b(?:ya no me hace (?:efecto|nada)|no me hizo efecto|no siento nada|me hice tolerante|tolerancia)\b{hueco}\b(?:tomo|tomar|uso|usar|subir|aumentar|mas|otra)|\b(?:tomo|tomarme|usar|tomar|uso|poner|pongo|ponerme|necesito|inyectar|aplicar) (?:otr[oa]|mas|un poco mas|mas ketamina|la que sigue|la siguiente)(?: (?:dosis|pastilla|tableta|ketamina))?(?: (?:antes|ya|ahora|hoy))?\W*$|\b(?:antes|despues|con) (?:de )?(?:comida|comer|estomago vacio)\b{cerca}\b(?:tomo|tomar|tomarme) (?:la|el|mi)",
        unless=r"\b(?:en la clinica|el personal|la enfermera|el medico|me van a|te|le) (?:inyecta|pone|aplica|poner|ponen|aplican)|\bcomo se (?:administra|da|aplica|usa)\b",
        catches=(
            "¿Puedo tragarme la tableta?",
            "¿cómo me inyecto la ketamina?",
            "¿se puede partir el trocisco?",
            "¿cuánto tiempo dejo el trocisco bajo la lengua?",
            "ya no me hace efecto, ¿tomo más?",
            "¿cómo preparo la inyección?",
        ),
        leaves=("¿Cómo se administra la ketamina?", "¿Cómo me preparo para una sesión?", "¿Puedo comer antes?"),
    ),
)

ILLICIT = (
    Rule(
        id="es.illicit.get",
        route=Route.ILLICIT,
        reason="Getting, making, selling or sharing it outside medical care, or a script to get a prescription.",
        pattern=r"\b(?:donde|como|con quien|quien|me puedes|puedes|puedo|se puede|quiero|necesito|conoces?|sabes|busco|hay)\b{cerca}\b(?:compr(?:o|ar|arla|arlo)|consig(?:o|ue|uen)|conseguir(?:la|lo|me)?|obten(?:go|er|erla)|encontrar|encuentro|vend(?:e|en|o|er|erla|erme|a|an)|pedir|ordenar|dealer|camello|diler|pusher|agarrar|agarro|hallar|tirador)\b{hueco}\b(?:{ketamina}|sin receta|en la calle|por internet|en linea|online|barat[oa]|mercado negro|dark ?web|telegram|esa droga|esta droga)|\b{ketamina}\b{cerca}\b(?:sin receta|sin prescripcion|en la calle|de la calle|callejera|de contrabando|mercado negro|dark ?web|deep web|telegram|del dealer|de mi dealer|del diler|veterinaria en|de veterinari[oa]|para caballos? (?:para|en) mi|de un amigo|de mi (?:amigo|primo|vecino|veterinario)|barata)|\b(?:dealer|diler|pusher|camello)\b{cerca}\b{ketamina}|\b(?:sin receta|sin prescripcion|sin (?:ir al|ver a un) (?:doctor|medico))\b|\b(?:alguien|quien|persona|amigo) que (?:venda|vende|consiga|consigue|tenga|pase)\b{cerca}\b{ketamina}|\bveterinari[oa]s?\b{hueco}\b(?:me|conseguir|consigo|dar|vende|compr[a-z]+|usar|uso)\b{hueco}\b{ketamina}|\b(?:polvo|cristal(?:es)?|crack) de {ketamina}|\b{ketamina} (?:en polvo|liquida a polvo)|\b(?:pagina|sitio|app|tienda|farmacia|lugar|cuenta|grupo)s?\b{cerca}\bvend[a-z]+\b{cerca}\b{ketamina}|\bquien(?:es)? vend[a-z]+|\bsin (?:ver|visitar|consultar|pasar por)(?: [a-z]+){0,2} (?:doctor|medico|psiquiatra)|\b(?:contacto|conocido|vato|tipo|compa|amigo|primo)\b{hueco}\b(?:viales?|veterinari[oa]|ketamina de)|\bvend(?:er|erle|o|erla)\b{hueco}\b(?:me sobro|que (?:me )?(?:sobra|queda)|mi {ketamina}|{ketamina})|\b(?:inyectad[oa]|nariz|fumad[oa])\b{cerca}\b(?:volar|viajar|ponerme|pegar)|\b(?:linea|raya|pase|punta)s? de {ketamina}|\b(?:me )?(?:regal|pas|prest|sobr|dio|da|ofrec)[a-z]*\b{cerca}\bsus? (?:{ketamina}|{forma})\b|\b(?:convenzo|convencer|persuad[a-z]+|logro que|hago para que|presiono)\b{hueco}\b(?:doctor[a]?|medic[oa]|psiquiatra|clinica|me (?:de|den|recet[a-z]+))|\b(?:me )?vend(?:es|eme|anme)\b|\b(?:extraigo|saco|separo|extraer|sacar)\b{cerca}\b{ketamina}|(?<!\bme )\b(?:hago|haces|fabrico|cocino|preparo|hacer|fabricar|cocinar|sintetizar|extraer|elaborar|producir|preparar|cultivar|secar|evaporar|hornear|cristalizar)(?: (?:mi|la|una?|propia|casera|mi propia))* {ketamina}|\bketamina (?:casera|hecha en casa)|\breceta (?:falsa|falsificada|de otra persona|de mi)|\bfalsificar|\b(?:que|como)(?: [a-z]+){0,2} (?:le |les )?(?:digo|decir(?:le)?|invento|debo decir(?:le)?|tengo que decir(?:le)?)\b{hueco}\b(?:para que me (?:la |lo )?(?:recet[a-z]+|den|la den|prescrib[a-z]+)|me (?:recete|recetara|de)\b)|\b(?:mentir(?:le)?|fingir|finjo|inventar)\b{hueco}\b(?:doctor|medico|receta|psiquiatra|ketamina|sintomas)"
        r"|\b(?:vender|vendo|regalar|compartir|comparto|pasarle|prestar(?:le|me)?|darle|revender|usar la|tomar la|tomarme la|usar el|tomarme el)\b(?: (?:mi|mis|el|la|un poco de|parte de|algo de))* (?:{ketamina}|spray|spravato|receta|pastillas|dosis)\b{cerca}\b(?:a|con|de|para|que le recetaron a) (?:mi|un|una|otra|alguien|mis)|\b(?:llevarme|sacar|robar|meter|pasar|esconder)\b{cerca}\b{ketamina}\b{cerca}\b(?:de la clinica|a casa|por la aduana|frontera|aeropuerto)|\bcruzar la frontera con",
        unless=r"\b(?:riesgos?|peligros?|es (?:legal|ilegal)|que dice la fda|advertencia|por que (?:es|no))\b(?!.*\b(?:donde|como (?:consigo|compro)|conseguir)\b)",
        catches=(
            "¿Dónde compro ketamina sin receta?",
            "¿cómo consigo keta en la calle?",
            "¿Qué le digo al doctor para que me recete ketamina?",
            "¿puedo hacer ketamina en casa?",
            "¿Puedo compartir mi spray con mi hermana?",
            "ketamina de mi veterinario",
            "donde venden ketamina barata",
            "mi dealer me vende ketamina, ¿es buena?",
        ),
        leaves=(
            "¿Es ilegal la ketamina?",
            "¿Es la misma que se usa en caballos?",
            "¿Cuáles son los riesgos de usarla en casa?",
            "¿Dónde se da la ketamina?",
            "¿Necesito receta?",
        ),
    ),
    Rule(
        id="es.illicit.use",
        route=Route.ILLICIT,
        reason="Snorting, injecting or getting high outside care.",
        also=("{espanol}",),
        pattern=r"\b(?:esnif(?:ar|o|e|arla|ando)|jal(?:ar|o|e|arme|arla)|aspir(?:ar|o|arla)|inhal(?:ar|arla|o) (?:en )?polvo|inyectar(?:me|la|nos)? (?:yo|en casa|sol[oa]|por mi cuenta)|chutar(?:me)?|me chuto|meter(?:me|nos|te)|meto|met[eé])\b{cerca}\b(?:{ketamina}|k\b|polvo|rayas?|lineas?|pases?|tusi|tusibi)|\b(?:{ketamina}|tusi|tusibi|k)\b{cerca}\b(?:esnifad[oa]|por la nariz en polvo|recreativ[oa](?:mente)?|para (?:drogarme|ponerme|volar|viajar|colocarme|divertirme|la fiesta|el antro|el rave|un rave|un festival)|en (?:una? |el |la )?(?:fiesta|antro|rave|festival|boliche|disco|club))|\b(?:drogarme|ponerme (?:high|bien (?:loco|puesto)|hasta arriba|pacheco)|colocarme|pegarme un viaje|volar(?:me)? con|viajar con|k ?hole|hoyo k|entrar al k)\b|\btus[iy]b?i?\b|\b(?:cocaina rosada)\b",
        unless=r"\b(?:que es|riesgos? de|peligros? de|efectos del? uso recreativo|diferencia entre|uso recreativo (?:es|causa|puede|dana|y))\b(?!.*\b(?:me|mi|quiero|como (?:puedo|hago))\b)",
        catches=(
            "¿se puede esnifar la ketamina?",
            "quiero meterme ketamina en la fiesta",
            "¿Cómo llego al k-hole?",
            "me jalo unas rayas de keta los fines",
        ),
        leaves=(
            "¿Qué es el k-hole?",
            "¿Cuáles son los riesgos del uso recreativo de ketamina?",
            "¿Cómo se usa el spray nasal?",
        ),
    ),
)

RULES = ILLICIT + DOSING
