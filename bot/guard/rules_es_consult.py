"""What goes to a professional, in Spanish: mixing, treatment decisions, symptoms and eligibility.

The line is the English one: a list, a mechanism, a process or a statistic is answered; a verdict, a quantity or a plan,
for a person or a named group, is routed.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

SLOTS = {
    # Day-of-visit rules and rights, which the library answers in the first person too.
    "visita": r"(?:manejar|conducir|guiar|comer|beber agua|tomar agua|desayunar|ayunar|trabajar|banarme|dormir|descansar|llevar|traer|ir acompanad[oa]|acompanar(?:lo|la|me|le)?|entrar con|estar con|quedar(?:me|se)?|irme|ir (?:a casa|sol[oa]|al trabajo)|escuchar|oir|leer|usar (?:el |mi )?(?:celular|telefono|audifonos)|hablar|decir que no|negar(?:me|se)|parar la sesion|detener la sesion|preguntar|cancelar|pedir|saber|esperar|prepararme|preparar(?:se|lo|la|nos)|viajar en|volar|cuidar|ayudar(?:le|lo|la)?|ir al bano|evitar|alucinar|hacer ejercicio|nadar|tomar (?:una )?siesta|hacer(?:le|les)? (?:una |unas |mas )?(?:al|preguntas?|a mi (?:medico|doctor)|a la)|usar {ketamina} en (?:mi |la )?casa|ver (?:la )?tele(?:vision)?|firmar|tomar decisiones|subir|salir|caminar|correr|operar|usar maquinas?|operar maquinaria|tener (?:a alguien|compania|visitas|nauseas|efectos)|sentir(?:me)?|esperar|confiar|elegir|encontrar|leer|aprender|reportar|llamar|pagar|ponerme ropa|usar lentes|volver|regresar|regresarme|dejar de ir|levantarme|moverme|cerrar los ojos|decirle|contarle|recordar|olvidar|quedar(?:me)? dormid[oa])",
    "veredicto": r"(?:es (?:muy |mas |bastante )?(?:segur[oa]|peligros[oa]|riesgos[oa]|bueno|malo|adecuad[oa]|recomendable|apropiad[oa]|posible|buena idea|mala idea|conveniente)|seria (?:segur[oa]|bueno|buena idea|recomendable)|sera (?:segur[oa]|bueno)|hay (?:algun )?(?:problema|riesgo|peligro|inconveniente)|tengo (?:algun )?(?:problema|riesgo)|corro (?:riesgo|peligro)|pasa(?:ria)? algo|puedo|podria|puede|podra|pueden|podrian|debo|deberia|deberian|conviene|convendria|sirve|serviria|servira|funciona(?:ra|ria)?|ayuda(?:ra|ria)?|afecta(?:ra|ria)?|hace dano|haria dano|hara dano|me la dan|me lo dan|me darian|me aceptan|me aceptarian|me recetarian|le darian|la aceptarian|lo aceptarian|que pasa|que tal|se puede|aplico|califico|soy candidat[oa]|soy apt[oa]|todavia|aun asi|igual|recomienda[ns]?|recomendaria[ns]?|crees?|cree|opina[ns]?|hay (?:bronca|pedo|lio|chance|posibilidad))",
}

INTERACTION = (
    Rule(
        id="es.interaction.named",
        hint=True,
        route=Route.INTERACTION,
        reason="A medicine, drink, drug or herb by name beside ketamine, with or without a person.",
        also=("{espanol}",),
        pattern=r"\b{ketamina} (?:con|y|mas|junto con|junto a|despues del?|antes del?) (?:(?:el|la|un|una|los|las|mi) )?(?!{tema}|esketamina|arketamina|anestesi|depresi|ansied|psicoter|terapia|suicid|embaraz|adicci|dependenc|dolor|memoria|cerebro|trastorno|pacient|person|adultos|estudi|placebo|antidepres|otros?\b|otras?\b|medic|efect|riesg|autismo|duelo|trauma|bipolar|psicosis|alcoholismo|fibromialgia|migran|acompan|supervis|cuidad|receta|hospital|clinica|cuando|como|cuant|cual|sobre|para\b|porque|esquizofr|[a-z]*(?:cion|ciones|dad|ismo|itis|osis|emia|patia)\b)[a-z]{6,}{cerca}\b(?:peligros[oa]|riesgos?|problemas?|segur[oa]|pasa algo|se puede|interaccion|interactua[n]?|choca[n]?|malo|bien|junt[oa]s|llevan)\b|\b{sustancia}\b{lejos}\b(?:{ketamina}|infusion(?:es)?|sesion(?:es)?|tratamiento|terapia|spray|aerosol|el mismo dia|la misma (?:noche|tarde|semana|manana))\b|\b{sustancia}\b{cerca}\b(?:le |me |les )?(?:baja|sube|quita|corta|reduce|aumenta|anula|bloquea)[a-z]* (?:el efecto|los niveles|la {ketamina})|\b(?:{ketamina}|infusion(?:es)?|sesion(?:es)?|tratamiento|terapia|spray)\b{lejos}\b{sustancia}\b",
        unless=r"\b(?:diferencias? (?:hay|entre|tiene|con)|diferente|distint[oa]|compar[a-z]+|mejor que|mas (?:efectiv|rapid|eficaz|segur|fuerte)[a-z]* que|versus|vs|igual que|parecid[oa] a|detecta|en (?:vez|lugar) de los|funciona como|menos efectos|mismo que|misma que|se parece)\b(?!.*\b(?:puedo|debo|mezclar|combinar|junto|tomo|mi|mis)\b)|\b(?:problemas?|trastorno|adiccion|dependencia|consumo|abuso|uso)(?:s)? (?:de|con|por|al) (?:el |la )?(?:alcohol|cocaina|opioides|drogas|heroina|sustancias)\b(?!.*\b(?:puedo|puede|tengo|tuve|soy|mi)\b)|\b(?:vitaminas?|cafe|agua|alcohol) (?:de limpieza|en gel)",
        catches=(
            "¿Puedo tomar alcohol después de la ketamina?",
            "¿La lamotrigina bloquea la ketamina?",
            "tomo litio, ¿puedo usar ketamina?",
            "ketamina y sertralina",
            "¿se puede fumar mota antes de la sesión?",
            "¿La infusión choca con el clonazepam?",
            "y con el spravato puedo seguir con mi prozac",
        ),
        leaves=(
            "¿La ketamina interactúa con otros medicamentos?",
            "¿Se usa la ketamina para problemas de alcohol?",
            "¿Qué diferencia hay entre la ketamina y el LSD?",
        ),
    ),
    Rule(
        id="es.interaction.personal",
        route=Route.INTERACTION,
        reason="Whether a person may take, drink, smoke or go on with something, also without ketamine named.",
        pattern=r"\b(?:{poder}|es seguro|pasa algo si|es malo|es bueno|esta mal|hace mal|que pasa si|hay problema (?:si|con)|esta bien|se vale|hace dano)\b{cerca}\b(?:tomar(?:me|se)?|tomo|toma|beb(?:er|o|e|erme)|fum(?:ar|o|a|arme)|us(?:ar|o|a)|consum(?:ir|o|e)|mezcl(?:ar|arla|arlo|o|a)|combin(?:ar|arla|arlo|o|a)|juntar|seguir (?:tomando|con|usando)|sigo (?:tomando|con)|echarme|meterme|vapear)\b{cerca}\b(?:{sustancia}|{medicina}|algo para (?:dormir|el dolor|la ansiedad|los nervios)|otras? (?:medicinas?|medicamentos?|drogas?|pastillas?))\b"
        r"|\b(?:puedo|se puede|puede|podria|podemos) (?:tomar(?:me|se)?|fumar(?:me)?|beber(?:me)?|echarme|usar) (?:un |una |mi |mis |unas |unos |el |la |algo de |mas )?(?!agua|jugos?\b|te\b|leche|refresco|liquidos|siesta|decisiones|fotos?|notas|bus|camion|metro|taxi|tren|uber|bano|descanso|alimentos|comida|sol\b|clases|{ketamina}|{tratamiento}|spray|aerosol|celular|telefono|audifonos|musica|lentes|anteojos|ropa|cobija|almohada|dia|tiempo|asiento|aire|parte|transporte|maquin|infusion|otr[oa]\b|dosis|{unidad}|para|en\b|antes|despues|durante|carro|coche|auto|computadora|seguro|esto|eso|juntos?|sin\b|como\b|si\b|cuando)[a-z]{4,}\b|\b(?:mis|mias?) (?:medicinas?|medicamentos?|pastillas?)\b{cerca}\b(?:choca|afecta|interfiere|mezcla)|\b(?:medicinas?|medicamentos?|pastillas?) (?:mias?|mios?|que (?:ya )?tomo)\b|\bsi (?:bebo|fumo|tomo alcohol|me drogo|consumo)\b|\bvacunar(?:me|se|lo|la)?\b|\bsi (?:me )?(?:como|fumo|tomo|bebo|uso|meto|echo|inyecto)\b{cerca}\b{sustancia}|\b{sustancia}\b{cerca}\b(?:interfiere|afecta|quita|bloquea|anula|reduce|corta|choca|importa|se puede|esta bien|es malo|pasa algo|hay (?:problema|bronca|pedo|lio|riesgo))|\b(?:hay (?:problema|bronca|pedo|lio|riesgo)|se puede|esta bien|pasa algo|es malo|que pasa) (?:con|si)\b{cerca}\b(?:{sustancia}|antidepresivos?|tricicl[a-z]+|imaos?)|\b(?:estoy (?:usando|tomando)|tomo|uso) (?:un |una |el |la |mi |mis )?(?!{tema}|{forma}\b|agua|jugo|leche|lentes|anteojos|silla|baston|clases|terapia|decision|fotos|notas|mucho tiempo|en cuenta|en serio)[a-z]{6,}(?: [a-z]+)? y\b|\b(?:fumo|bebo|consumo|tomo|uso) (?:[a-z]+ ){0,2}?(?:{sustancia}|mucho|mucha|bastante)|\b(?:tomo|tomando|uso|estoy (?:tomando|con|usando|en)|me (?:recetaron|dieron|toca|inyecto)|toma|esta (?:tomando|con)|fumo|bebo|consumo)\b{cerca}\b{sustancia}\b{lejos}(?:\?|\b(?:puedo|puede|problema|segur[oa]|afecta|interactua|choca|interfiere|pasa algo|mezclar|importa|sirve|funciona)\b)|\b(?:mezclar|combinar|juntar|mezclo|combino|junto)\b{cerca}\bcon\b{cerca}\b(?:mi|mis|{sustancia}|{medicina}|otr[oa]s?)|\b(?:afecta|interactua|interfiere|choca|se lleva bien|reacciona|chocan|interactuan)\b{cerca}\b(?:con|a|en) (?:mi|mis|el|la|los|las) (?:{sustancia}|medicina|medicamento|medicamentos|medicinas|pastillas|antidepresivo[s]?|tratamiento (?:de|para))",
        unless=r"^(?:que|cuales) (?:otr[oa]s )?(?:medicamentos|medicinas|sustancias)\b(?!.*\b(?:mi|mis|tomo)\b)|\b(?:en general|otros medicamentos)\b(?!.*\b(?:mi|mis|puedo|tomo)\b)",
        catches=(
            "¿puedo tomar cerveza esa noche?",
            "¿puedo seguir con mi antidepresivo?",
            "¿Es seguro mezclar con mis pastillas?",
            "estoy tomando quetiapina, ¿afecta?",
            "¿puedo tomar algo para dormir?",
            "¿me puedo vacunar la misma semana?",
            "mi mamá toma warfarina, ¿hay problema?",
            "¿interactúa con mi medicina de la presión?",
        ),
        leaves=("¿Qué medicamentos interactúan?", "¿Puedo tomar agua antes?", "¿Interactúa con otros medicamentos?"),
    ),
)

TREATMENT = (
    Rule(
        id="es.treatment.decide",
        hint=True,
        route=Route.TREATMENT_DECISION,
        reason="Whether to start, stop, skip, switch or choose a treatment.",
        pattern=r"\b(?:{poder}|me conviene|te conviene|le conviene|nos conviene|es mejor|es malo|seria mejor|quiero|quisiera|pienso|estoy pensando en|planeo|voy a|necesito|hay que|vale la pena|me recomiendas?|me recomiendan?|recomiendas?|esta bien|que pasa si(?: yo)?|como(?: puedo)?|cuando (?:puedo|debo)|es seguro|es peligroso|es (?:momento|hora|tiempo) de|ya toca)(?: (?:yo|ya|mejor|que|el|ella|mi [a-z]+)){0,2} (?:dej(?:ar|arla|arlo|o|e|a)|suspend(?:er|erla|erlo|o|a|e)|interrumpir|interrumpo|quitar(?:me|le|la)|par(?:ar|o|e)|empezar|empiezo|comenzar|comienzo|iniciar|inicio|cambi(?:ar|arme|o|e)|sustituir|reemplazar|segu(?:ir|irme|irle)|sigo|siga|continuar|continuo|contin?ue|retomar|retomo|volver a|regresar a|saltarme|esperar(?:me)?|abandonar|abandono|destetar|desteto|bajarle)\b{cerca}\b(?:{ketamina}|{tratamiento}s?|{sustancia}|{medicina}|antidepresivos?|medicamentos?|pastillas?|infusion(?:es)?|spray|tec|electroshock|emt|tms|terapia|todo|de golpe|dosis|otra cosa)"
        r"|(?<!\bal )\b(?:deje|dejo|dejar|suspendi|suspender|abandonar|dejando) (?:de )?(?:tomar|usar|mi|mis|el|la|los)\b{cerca}\b(?:{sustancia}|antidepresivos?|medicinas?|medicamentos?|pastillas?|{ketamina}|tratamiento)|\b(?:me|le|nos) (?:conviene|convendria|recomienda[ns]?|recomendaria[ns]?|aconseja[ns]?|sugiere[ns]?)\b|\b(?:que|cual) (?:es|seria|sera) (?:lo )?mejor (?:[a-z]+ ){0,3}?para (?:mi|mi [a-z]+|el|ella)\b|\b(?:que|cual) (?:me )?(?:harias?|haria usted|escogerias?|elegirias?|recomiendas?|recomienda|recomiendan|eligo|escojo|elijo)\b|\bcual hago\b|\ben mi lugar\b|\bque hago[ ,]+(?:{tema}|tec|tms|emt)?\b{cerca}\bo\b|\b(?:sigo|continuo|acepto|lo hago|me lo hago|la hago|paro|lo dejo|me espero|espero|empiezo) o (?:no|ya no|mejor|lo|me)\b|\b(?:mejor|o) (?:me espero|espero|no|lo dejo|lo pienso|cambio)\b|\bpor cual (?:me voy|voy|opto|me decido)|\bcual (?:elijo|escojo|agarro|tomo|prefiere)|\bme quito (?:el|la|los|las|mi|mis)\b|\b(?:es|seria|sera) (?:una )?(?:buena|mala) idea\b|\b(?:pensando|pienso|considerando) (?:en )?(?:abandonar|dejarl[oa]|dejar de ir|parar|suspender|no volver|no regresar)|\bdudando entre\b|\bespaciar (?:las |mis )?(?:infusiones|sesiones|visitas)|\bdejo de ir\b|\b(?:tengo que|debo|puedo) (?:seguir|dejar de|parar de) (?:yendo|ir|viniendo|haciendo|recibiendo)|\bvale la pena (?:hacer(?:lo|me)|intentar(?:lo)?|probar(?:lo)?|seguir|arriesg[a-z]+)|\b(?:quiere|quieren) (?:cambiarme|subirme|ponerme|darme|quitarme|bajarme|que (?:haga|deje|cambie|pruebe|empiece))\b|\bme (?:hago|pongo|aplico) (?:la |el )?{tema} o (?:no|mejor)|\bno se si (?:aceptar|hacer(?:lo|melo|la)|seguir|empezar|continuar|probar|dejar|ir|parar|intentar)|\bconviene mas\b|\b(?:es|cuando es) (?:tiempo|hora|momento) de (?:parar|dejar|terminar|suspender)|\b(?:pasa algo si|que pasa si) (?:yo )?(?:las?|los?|ya no|no) (?:dejo|voy|sigo|abandono|vuelvo)|\brecomendarias?\b|\b(?:deberia|debo|debe|deberiamos|tengo que) (?:hacer(?:me|se|lo|la)?|intentar(?:lo)?|probar(?:la|lo)?|elegir|escoger|optar|aceptar|someterme|pedir(?:le)?|usar(?:la|lo)?|tomar(?:la|lo)?|recibir(?:la|lo)?|ponerme)\b|\bes (?:mejor|buena idea|recomendable) (?:para mi|que yo|que mi|que me|hacerme|esperar|dejar|cambiar|seguir)|\bvale la pena (?:para mi|que (?:me|lo|la|mi)|hacerme|intentar|probar|en mi)|\bcuando (?:debo|puedo|deberia) (?:dejar|parar|empezar|suspender|terminar)",
        unless=r"\bpor que (?:hay que|se|tengo que|debo) esper|\b(?:ayuda[r]?|sirve|servir) (?:a|para) dejar\b|\b(?:parar|detener|interrumpir|dejar|terminar) (?:la|una|mi|esta) sesion\b|\b(?:dejar|deja) de (?:funcionar|hacer efecto|respirar|fumar|llorar|pensar)|\b(?:que|como) (?:debo|deberia|tengo que|puedo) (?:hacer |hacerme )?(?:para prepararme|antes|despues|el dia|llevar|esperar)|\bhacer(?:me)? (?:una |alguna |mas )?(?:pregunta|cita|analisis|examen|prueba|estudio)|\bcuando (?:puedo|debo) (?:empezar a|volver a) (?:manejar|trabajar|comer)|\bque (?:preguntas|cosas)|\bhacer una lista|\bque debo (?:hacer|esperar|saber|preguntar|decir|llevar)\b|\bse (?:deja|suspende|para)\b|\b(?:seguir|continuar|volver a) (?:trabajando|manejando|trabajar|manejar|con mi vida|conduciendo)",
        catches=(
            "¿Debo dejar mi antidepresivo?",
            "¿puedo suspender la ketamina de golpe?",
            "¿Me conviene más la ketamina o la TEC?",
            "quiero dejar el litio",
            "¿Qué es lo mejor para mi mamá?",
            "¿debería hacerme el tratamiento?",
            "¿cuál me recomiendas?",
            "dejé de tomar mis pastillas",
            "vale la pena que lo intente?",
            "¿Cuándo puedo dejar el tratamiento?",
        ),
        leaves=(
            "¿Cómo se compara la ketamina con la TEC?",
            "¿Qué pasa cuando se deja el tratamiento?",
            "¿Puedo parar la sesión?",
            "¿Qué debo hacer antes de la sesión?",
            "¿Qué debo llevar?",
        ),
    ),
)

DIAGNOSIS = (
    Rule(
        id="es.diagnosis.have",
        route=Route.DIAGNOSIS,
        reason="What a person has, or whether what they feel is normal.",
        pattern=r"\b(?:tengo|tendre|sera que tengo|creo que tengo|tendra|sera|sufro de|padezco|soy|estare|estoy|sera que soy|como se si (?:tengo|soy|estoy|es)|como saber si (?:tengo|soy|estoy|mi)|puede ser que (?:tenga|sea)|crees? que (?:tengo|tenga|soy|sea|es)|cree(?:n)? que (?:tengo|tenga|soy|es)) (?:una? |yo |algo de |acaso )*{condicion}(?=[^.!,\n]{0,12}\?)|\b(?:creo que|sera que|como se si|como saber si|crees? que|puede ser que|y si|no se si) (?:yo )?(?:tengo|tenga|soy|sea|estoy|este|padezco|sufro)(?: de| una?| algo de)? {condicion}(?! (?:puedo|pero))"
        r"|\b(?:es|sera|seria|no es) (?:normal|malo|grave|raro|peligroso|preocupante|comun) (?:que (?:me|mi|yo|todavia|sienta|tenga|siga|este|se me|le|mi [a-z]+|despues|no)|sentirme|estar asi|esto|lo que|como me|mi )|\b(?:esto|eso|lo que siento|lo que me pasa) (?:es|sera) (?:normal|malo|grave|peligroso|un efecto)|^(?:es|sera) normal\??$|\b(?:que (?:significa que (?:vea|sienta|tenga|oiga|este|me)|tengo(?! que)|me pasa|me esta pasando|sera (?:esto|lo que)|significa que (?:me|mi|tenga|sienta)|le pasa a mi|tiene mi))\b|\bes normal\W*$|\bes (?:grave|malo|peligroso|raro|normal) que (?:yo |me |mi )?[a-z]+|\bcomo se si (?:me )?(?:estoy|tengo|soy)|\besto que siento\b|\b(?:sera que |creo que |ya )+(?:ya )?me (?:hice|volvi|enganche|estoy haciendo|estoy volviendo) (?:adict|dependiente|loc)[oa]?|\bhablo raro\b|\bcreo que me (?:volvi|estoy volviendo|hice|enganche)|\bestare (?:teniendo|desarrollando|enferm[oa])|\bpor que (?:me [a-z]+|se me [a-z]+|lloro|tiemblo|vomito|duermo|sudo|veo|oigo|siento|olvido|sigo)\b{hueco}\b(?:despues|desde|tanto|todavia|al dia siguiente|asi)|\b(?:sera|es) (?:depresion|mania|ansiedad|bipolaridad|psicosis|adiccion) (?:lo que|o)\b|\bpor que (?:me sigue|sigo|me siento|me duele|no me|estoy|me da|tengo)\b|\bdebo preocuparme|\bdeberia preocuparme|\bme (?:debo|deberia) preocupar|\b(?:me pueden|puedes|podes|pueden) (?:diagnosticar|decir que tengo|decirme que tengo)|\binterpreta(?:r|me)? (?:mi|mis|este|estos)|\bmis? (?:analisis|resultados?|examen(?:es)?|laboratorios?|electro)\b{cerca}\b(?:salio|salieron|dice|dicen|significa|normal|alto|bajo)",
        unless=r"\b(?:me aceptan|me darian|me dan|puedo|podria|riesgo|segur[oa]|sirve|funciona|recibir|hacerme|si (?:tengo|soy|padezco|hay))\b{lejos}\b{condicion}|\b{condicion}\b{lejos}\b(?:puedo|podria|riesgo|problema|me (?:aceptan|dan|darian)|{tema})|\bes normal (?:sentir|tener|estar|que (?:la gente|las personas|uno|los pacientes))",
        catches=(
            "¿será que tengo depresión bipolar?",
            "¿es normal que me sienta raro tres días después?",
            "creo que tengo adicción",
            "¿Qué me pasa?",
            "¿esto es normal?",
            "¿Debo preocuparme?",
            "mis análisis salieron altos, ¿qué significa?",
            "¿tengo depresión?",
        ),
        leaves=(
            "¿Qué es la depresión bipolar?",
            "¿Es normal sentir mareo después de una sesión?",
            "¿Cuáles son los efectos secundarios?",
        ),
    ),
    Rule(
        id="es.diagnosis.symptom",
        hint=True,
        route=Route.DIAGNOSIS,
        reason="A symptom reported in a person, not an emergency by its words.",
        pattern=r"\b(?:me|le|nos) (?:duele|duelen|arde|arden|sale|salio|salieron|da|dan|dio|dieron|esta dando|sigue doliendo|empezo a doler|sangra|pica|tiembla|tiemblan|zumba|zumban|molesta)(?: [a-z]+){0,3} (?:la |el |los |las |un |una |unos |mucho |mucha )?(?:cabeza|vejiga|orina(?:r)?|estomago|espalda|barriga|panza|rinones|higado|garganta|nariz|ojos?|oidos?|brazo|pierna|manos?|piernas|costado|sarpullido|ronchas|mareos?|nauseas?|vomito|diarrea|fiebre|temblor(?:es)?|taquicardia|palpitaciones|ansiedad|panico|sangre|comezon|cuerpo|todo)"
        r"|\b(?:tengo|tiene|siento|siente|traigo|sigo con|sigue con|amaneci con|estoy con|ando con|he tenido|ha tenido|empece con|empezo con|me quede con|veo|oigo|orino|orina)(?: (?:un|una|unos|unas|mucho|mucha|muchos|muchas|algo de|todavia|ya|muy|el|la|los|las|bien|como))* (?:mareos?|nauseas?|vomitos?|dolor(?:es)?|sangre|ardor|fiebre|temblor(?:es)?|sarpullido|ronchas|palpitaciones|taquicardia|vision (?:borrosa|doble)|alucinaciones|flashbacks?|confusion|hormigueo|entumecimiento|zumbido|calambres|molestias?|moretones|vertigo|borroso|doble|voces|cosas (?:que no|raras)|dificultad para orinar|ganas de orinar|la (?:cabeza|presion|cara|vista|mente) [a-z]+|desconectad[oa]|desorientad[oa])"
        r"|\b(?:tengo|tiene|siento|siente|me (?:siento|duele|da|cuesta|pongo)|ando|anda|estoy|esta|no (?:puedo|puede)|se me|sigo|sigue|veo|oigo|lloro|llora|duermo|he (?:estado|tenido)|se ha)\b{hueco}\bdesde (?:que (?:empe|uso|tomo|me (?:pus|apli|dieron|inyect|hic)|comen|inici|rec)|la (?:sesion|infusion|ultima|primera|inyeccion|dosis)|el (?:spray|tratamiento|spravato)|mi |ayer|anoche|antier|hace (?:[a-z0-9]+ )?(?:dias?|horas?|semanas?))|\bllevo (?:[a-z0-9]+ )?(?:dias?|semanas?|horas?|meses) (?:con|sin|mare|vomit|confund|triste|asi|sintiend|enferm)[a-z]*|\bdesde (?:que (?:empe|uso|tomo|me)|la (?:sesion|infusion|ultima|primera|segunda|tercera|cuarta))\b{hueco}\b(?:siento|tengo|orino|me (?:duele|da|arde|siento|cuesta)|no (?:puedo|duermo)|veo|oigo|ando|estoy|sigo)\b|\b(?:qued|and|est|empez|sig)[a-z]* viendo cosas|\b(?:ve|oye) (?:cosas|voces)|\bme duele al\b|\borin(?:o|a|ando|e)(?: con)? sangre|\bsangre en (?:la|mi|su) orina|\b(?:tengo|tiene|siento|traigo) (?:la|el|los|las|mi) [a-z]+ (?:muy |bien |toda |todo )?(?:irritad|inflamad|hinchad|adolorid|dormid|entumecid|roj|tapad|infectad|resec)[oa]s?|\b(?:me siento|se siente|sigo|sigue|estoy|esta|quede|quedo|ando|anda|amaneci|amanecio)(?: (?:muy|bien|todavia|algo|un poco|super|medio|como|mas|tan|re|bastante|aun))* (?:mareado|mareada|debil|rar[oa]|confundid[oa]|desconectad[oa]|disociad[oa]|adormecid[oa]|entumecid[oa]|acelerad[oa]|enganchad[oa]|adict[oa]|temblorosa|tembloroso|vomitando|hinchad[oa]|peor|enferm[oa]|dopad[oa]|drogad[oa]|zombi|atontad[oa]|desorientad[oa]|manic[oa]|eufori[a-z]+|aturdid[oa]|ido|ida|mal del? [a-z]+|mal desde|paranoic[oa]|irreconocible|diferente)\b|\b(?:no (?:he|ha) (?:podido|orinado|dormido|comido)|no puedo (?:orinar|dormir|enfocar|concentrarme|pensar bien)|no recuerdo (?:nada|que)|no (?:soy|me siento) (?:yo|la misma|el mismo)|me (?:cuesta|dejo de) [a-z]+|mi (?:presion|azucar|pulso|corazon) (?:sale|salio|esta|anda|subio|bajo)|se me (?:hace que|olvida|olvidan|nubla|borra|duerme|duermen|caen?|acelera|sube|subio|baja|bajo|hincho|hincharon)|vomite|vomito desde|me (?:desmaye|maree|cai|salio sangre))\b",
        unless=r"\b(?:{pasado})\b|\bsi (?:me|tengo|siento|estoy|le|yo)\b|\b(?:puedo|podria|puede|va a|vaya a|voy a|podre) (?:sentir(?:me)?|tener|dar(?:me)?|estar)|\b(?:por que|puede que) (?:se|uno|la gente)|\bque se siente|\b(?:preocupa|miedo|temo|nervios)\b{cerca}\b(?:que|a|de)\b|\bno (?:me|tengo) (?:duele|dolor)",
        catches=(
            "me duele la vejiga desde la última sesión",
            "tengo mareos todavía hoy",
            "sigo mareada dos días después",
            "orino sangre",
            "mi mamá sigue confundida después de la infusión",
            "veo borroso desde ayer",
            "no puedo dormir desde la infusión",
            "me siento raro y desconectado",
            "se me acelera el corazón en las noches",
        ),
        leaves=(
            "¿Me voy a sentir mareado?",
            "¿Qué se siente durante la sesión?",
            "¿La ketamina causa mareos?",
            "¿Qué hago si me siento mareado?",
            "tengo miedo de sentirme desconectado",
        ),
    ),
)

ELIGIBILITY = (
    Rule(
        id="es.eligibility.pregnancy",
        hint=True,
        route=Route.ELIGIBILITY,
        notice="eligibility.pregnancy",
        reason="Pregnancy, trying for it, or nursing: two people's health.",
        pattern=r"\b{embarazo}\b",
        unless=r"\b(?:que dice la etiqueta|prueba de embarazo|registro de|hay (?:un )?registro|que (?:se sabe|dicen los estudios)|estudios en animales)\b(?!.*\b(?:estoy|mi|soy|puedo|tengo)\b)|\bembarazos[oa]\b|\bposparto\b{cerca}\b(?:estudi|aprob|funciona|ayuda|depresion posparto)(?!.*\b(?:tengo|mi|puedo)\b)",
        catches=(
            "estoy embarazada, ¿puedo usar ketamina?",
            "¿Es segura la ketamina en el embarazo?",
            "doy pecho, ¿hay problema?",
            "quiero quedar embarazada el otro año",
            "¿y si estoy lactando?",
            "mi esposa espera un bebé",
        ),
        leaves=("¿Hay un registro de embarazos?", "¿Qué dice la etiqueta sobre el embarazo?"),
    ),
    Rule(
        id="es.eligibility.minor",
        hint=True,
        route=Route.ELIGIBILITY,
        notice="eligibility.minor",
        reason="A child or teen, or a young person asking.",
        also=("{espanol}",),
        pattern=r"\b{menor}\b{lejos}\b(?:{tema}|{veredicto}|lo|la|usar(?:la|lo)?|recibir(?:la|lo)?)\b|\b(?:{tema}|{veredicto})\b{lejos}\b{menor}\b|\b(?:cual es|a que|desde que|que|hay|minima|maxima) edad\b{lejos}|\bedad (?:minima|maxima|para|limite)|\b(?:soy|es) (?:muy |demasiado )?(?:joven|chic[oa]|viejo|vieja|mayor)\b{cerca}\bpara\b|\btengo (?:1[0-7]|[1-9]) anos\b|\b(?:hij[oa]|niet[oa]|herman[oa]|sobrin[oa]|chav[oa]|nin[oa]|morr[oa]|prim[oa]|nen[ea]|alumn[oa])(?: [a-z]+){0,2} (?:de|tiene) (?:[2-9]|1[0-7])\b(?! (?:meses|sesiones|semanas|dias))",
        unless=r"\b(?:ir|venir|llegar|entrar|quedarme) con\b|\bpueden? (?:estar|venir|entrar|quedarse|acompan[a-z]+|jugar|ver)\b|\bunic[oa] que me\b|\b(?:esta aprobad[oa]|aprobad[oa] (?:para|en)|aprobaron|se (?:usa|ha usado|ha estudiado|estudia|estudio|investiga)|estudi(?:o|os|ado)|investigacion(?:es)?|ensayos?)\b(?!.*\b(?:mi|mis|tengo|puedo)\b)|\b(?:cuidar|cuido|dejar|recoger|llevar|explicar(?:le|les)?|decir(?:le|les)?|hablar con|contarle|contar)(?: [a-z]+){0,3} (?:nin[oa]s?|hij[oa]s?|bebe|chamac[oa]s)\b|\b(?:sesion|infusion|escuela|medico|doctor|edad adulta|tratamiento) (?:secundari|preparatori)|\bdesde (?:la )?(?:nin[oa]|ninez|adolescencia|secundaria|prepa)|\b(?:guardar|lejos|alcance|guardado|guardada)\b{cerca}\bnin[oa]s?|\bcuando era (?:nin[oa]|adolescente)|\b(?:trauma|abuso)(?:s)? (?:de|en) (?:la )?(?:ninez|infancia)",
        catches=(
            "mi hijo de 15 años tiene depresión, ¿puede recibir ketamina?",
            "¿Los adolescentes pueden usar Spravato?",
            "tengo 16 años, ¿puedo hacerme el tratamiento?",
            "¿Desde qué edad se puede?",
            "¿la ketamina es segura para niños?",
            "¿mi abuela es muy vieja para esto?",
        ),
        leaves=(
            "¿Está aprobado para adolescentes?",
            "¿Se ha estudiado en adolescentes?",
            "¿Puedo cuidar a mis niños después?",
            "llevo 10 años con depresión, ¿cómo funciona?",
        ),
    ),
    Rule(
        id="es.eligibility.me",
        route=Route.ELIGIBILITY,
        reason="Whether the speaker or someone named may have it, fits, is safe with it, or would be helped.",
        pattern=r"\b(?:puedo|podria|podre|pudiera|podemos|(?<!se )puede|podra|(?<!se )pueden|podrian|deberia poder|me dejan|me dejaran|me dejarian|le dejan|me permiten|tengo derecho a)\b(?: (?!si\b|quien|despedir|correr|quitar)[a-z]+){0,4}? {recibir}\b{cerca}\b(?:{ketamina}|{tratamiento}s?|infusion(?:es)?|inyeccion(?:es)?|spray|spravato|programa|esto|eso|con ella|con esto)\b|\b(?:puedo|puede|pueden|podria|podrian|podre) (?:recibir|usar|tomar|probar|hacer)(?:la|lo|mela|melo|sela|selo|me|se)?\?*$|\b(?:(?:yo|el|ella|todavia|aun|tambien|igual|[a-z]+) )(?<!que )(?<!cuando )(?<!como )(?<!donde )(?:puedo|puede|pueden|podria|podrian)\?+$|\bes para mi\b|\brequisitos\b|\bme acept(?:en|aran|arian|an)\b|\b(?:posibilidades|chances|probabilidades) (?:hay |tengo |tiene )?(?:de que me|de que|de entrar|de recibir|tengo)\b|^(?:y )?si (?:me|le) (?:hicieron|dio|dieron|operaron|diagnosticaron|pusieron|quitaron)\b|{pariente}\b{cerca}\b(?:podria|puede)\?|\bse (?:le|les) puede (?:dar|poner|aplicar|administrar)\b|\bme (?:la|lo) (?:ponen|pondrian|dan|darian|harian|hacen|recetan|recetarian|aplican)\b|\baceptan (?:a )?{gente}|\bdescalific[a-z]+|\ba mi edad\b|^y (?:los|las|mis?|una?|el|la) (?:{menor}|{pariente}|{gente})\b|^(?:y )?para (?:alguien|una persona|gente|mi|los|las|quien(?:es)?|el|ella)\b|\b(?:alguien|una persona|persona) (?:de|con) [a-z0-9 ]{2,25} (?:puede|podria)\b|\b(?:algun )?(?:impedimento|problema|inconveniente)\b{cerca}\b(?:si|por|con) (?:soy|tengo|ser|tener|mi)|\bya califico|\ba mi\b{cerca}\b(?:recet|dar|serv|ayud)[a-z]+|\bcuanto (?:tengo que|debo|hay que) pesar|\bque pasa si (?:una persona|alguien|un paciente|mi [a-z]+) con {condicion}|(?<!se )\b(?:puede[n]?|podria[n]?) usar(?:la|lo)?\b|^(?:y )?(?:que (?:pasa|hago|tal) )?si (?:yo )?(?:tengo(?! (?:un |una |algun |alguna |unos |mucho |mucha )?(?:efecto|reaccion|sintoma|nausea|mareo|miedo|duda|pregunta|hambre|sed|sueno|panico|problema|dolor|ganas de ir))|soy|padezco|sufro de|sufro|tuve|mi [a-z]+ tiene)\b"
        r"|\b(?:soy|seria|sere|es|sera|somos|son|me consideran?|califico como|me harian?|se considera) (?:un |una |yo |acaso |mi [a-z]+ )*(?:buen|buena|mal|mala|posible)? ?(?:candidat[oa]s?|elegible[s]?|apt[oa]s?|apto para|idone[oa]|apropiad[oa] para)\b|\bcandidat[oa]s?\b|\b(?:elegible|apt[oa]|idone[oa])s?\b{cerca}\b(?:para|a)\b|\btengo (?:[2-9]\d|1[89]) anos\b{lejos}\b{veredicto}|\b(?:califico|califica|califican|calificaria|calificare|reuno|cumplo|cumple|aplico|aplica) (?:los |con los |para |yo )*(?:requisitos|criterios|{ketamina}|{tratamiento}|spray|esto|recibir)?|\b(?:requisitos|criterios|condiciones) (?:para|de|que)\b|\b(?:me|nos|le|la|lo) (?:darian|dan|daran|dieran|pueden dar|podrian dar|aceptan|aceptarian|aceptaran|rechazan|rechazarian|rechazaran|aprueban|aprobarian|aprobaran|recetan|recetarian|recetaran|pueden recetar|podrian recetar|negarian|niegan|descalifica|excluye|admiten|atenderian)\b"
        r"|\b(?:me|le|nos) (?:va a |puede |podria |pueda |llegara a )?(?:sirv[a-z]*|servir[a-z]*|funcion[a-z]*|ayud(?:a|ara|aria|ar|e)|conven[a-z]*|conviene|afect[a-z]*|cur(?:a|ara|aria|ar|e)|haga dano|hace dano|haria dano|hara dano|hacer dano|hacer bien|caiga mal|caeria|perjudic[a-z]*)\b(?! (?:a (?:entender|prepararme|decidir)|de|saber))|\b(?:segur[oa]|peligros[oa]|riesgos[oa]|adecuad[oa]|recomendable|apropiad[oa]|buen[oa]|indicad[oa]|ideal|sirve|funciona|opcion|contraindicad[oa]|efectiv[oa]|recomienda|aconseja) (?:para (?:mi|nosotros|(?:el|ella)(?=[?.!,]|$)|mi caso|{ajeno})|en mi caso|conmigo|en alguien como yo|si (?:yo )?(?:tengo|soy|tuve|padezco|sufro|estoy|he|mi)|que (?:yo|mi))\b|\b(?:para (?:alguien|una persona|gente) como yo|en mi (?:caso|situacion|condicion|estado)|con mi (?:historial|historia|condicion|enfermedad|problema|diagnostico|edad|peso|salud))\b",
        unless=r"\b(?:puedo|podria|puede|podemos|se puede) (?:[a-z]+ ){0,2}?{visita}\b(?!.*\b(?:recibir|tratamiento con|usar ketamina|candidat)\b)|\b(?:me|le) (?:puede|puedes|pueden|podria[ns]?|podes|ayuda a entender|sirve para prepararme)(?: [a-z]+)? ?(?:decir|explicar|contar|ayudar a (?:entender|preparar)|dar informacion|hablar|informar)|\b(?:hacerme|hacer|hago) (?:una |unas |mas )?preguntas?|\b(?:como|quien|donde) (?:se )?(?:puede )?(?:da|dan|aplica|administra|pone)n?\b|\bque (?:pasa|sucede) (?:en|durante) la evaluacion|\bque (?:me|le) (?:van a|pueden) (?:preguntar|revisar|hacer|dar)\b|\b(?:como|que) me (?:ayuda|sirve) a (?:prepararme|entender)|(?<!\ble )(?<!\bles )\bpuede (?:causar|producir|dar|provocar)\b|\bquien(?:es)? (?:puede[n]?|debe[n]?) (?:recet|administr|dar|aplic|pon)|\b(?:en|desde) (?:la |mi )?casa\b|\b(?:como|quien) (?:se )?(?:decide[n]?|sabe[n]?|determina[n]?)\b",
        catches=(
            "¿Soy candidato?",
            "¿Puedo recibir ketamina?",
            "¿me puedo hacer el tratamiento?",
            "¿Califico para Spravato?",
            "¿me va a funcionar?",
            "¿Es segura para mi papá?",
            "¿me darían ketamina con mi historial?",
            "¿Cuáles son los requisitos para recibir ketamina?",
            "¿mi mamá puede usar el spray?",
            "¿le sirve a alguien como yo?",
            "¿me haría daño?",
            "podría yo entrarle al tratamiento",
        ),
        leaves=(
            "¿Qué pasa en la evaluación?",
            "¿Puedo comer antes de la sesión?",
            "¿Puedo llevar a alguien?",
            "¿Me puede explicar qué es la ketamina?",
            "¿Cómo sabe el médico a quién dársela?",
            "¿Cuándo puedo manejar?",
            "¿Cómo decide un médico?",
        ),
    ),
    Rule(
        id="es.eligibility.condition",
        hint=True,
        route=Route.ELIGIBILITY,
        reason="A condition of a person or of a named group beside a verdict or the treatment.",
        pattern=r"\b(?:tengo|tiene|tuve|tuvo|tenemos|padezco|padece|sufro|sufre|sufri|soy|es|vivo con|vive con|estoy|esta|naci con|me (?:diagnosticaron|dio|dieron|operaron|detectaron|encontraron|hicieron)|le (?:diagnosticaron|dio|detectaron)|he tenido|ha tenido|con|por|si (?:tengo|soy|padezco|sufro|hay|tuve|alguien tiene|uno tiene|se tiene)|antecedentes de|historial de|historia de|en (?:pacientes|personas|gente) con|(?:pacientes|personas|gente|alguien|quien|los|las) (?:con|que (?:tienen?|sufren?|padecen?|son)))(?: (?:de|del|la|el|los|las|un|una|unos|mucha|muy|bien|algo|diagnostico|diagnosticad[oa]|con|mi|su|en|sufriendo|tipo|controlad[oa]|desde))* {condicion}\b{lejos}(?:\b{veredicto}\b|\b{tema}\b[^.!\n]{0,40}\?|\b(?:quiero|quisiera|busco|me gustaria|pienso|voy a|queria|planeo) (?:[a-z]+ ){0,2}?{recibir}{cerca}\b{tema})|\b{veredicto}\b{lejos}\b(?:tengo|tiene|tuve|tuvo|padezco|padece|sufro|sufre|soy|con|siendo|teniendo|si (?:tengo|soy|hay|tuve|uno|alguien)|para|en)(?: (?:de|del|la|el|los|las|un|una|mi|muy|pacientes|personas|gente|alguien|con|que|tienen|tiene|sufren|padecen|son|es|historial|antecedentes))* {condicion}\b"
        r"|^(?:y )?(?:yo |mi [a-z]+ )?(?:tengo|tiene|soy|es|padezco|padece|sufro de|tuve|tuvo) (?:un |una |de |la |el )*(?!depre|ansi|panico|insom){condicion}(?: [a-z0-9]+){0,3}[.]?$|\b{gente}\b{cerca}\b{condicion}\b{cerca}\b(?:puede|pueden|podria|podrian|debe|deben|deberian)\b{cerca}\b(?:{recibir}|{tema})|\b(?:puede|pueden|podria|podrian|se puede|es segur[oa])\b{cerca}\b(?:{recibir}|dar(?:le|les)|para)\b{cerca}\b{condicion}",
        unless=r"^(?:la |el )?{ketamina}\b{cerca}\b(?:ayuda|sirve|funciona|trata|mejora|alivia|cura|es (?:efectiva|eficaz|util|buena)|esta aprobada|se usa|puede (?:ayudar|causar|producir|provocar|dar|servir|tratar|aliviar))\b{cerca}(?:\b(?:contra|para|en|con|de|a)\b{cerca})?\b{condicion}\W*$"
        r"|\b(?:ayuda|sirve|funciona|trata|eficaz|efectiv[oa]|aprobad[oa]|aprobo|se usa|usa(?:n|rse)?|usada|estudi[a-z]+|evidencia|investigaci[a-z]+|ensayos?|resultados|puede (?:causar|producir|provocar|dar|empeorar|subir|ayudar|tratar)|causa|provoca|produce|que es|que significa|que tipo|diferencia|como (?:funciona|actua|ayuda|trata|se usa)|que tan (?:efectiv|buen|eficaz|rapid)[a-z]*|cuant[oa]s? (?:personas|tiempo|gente)|por que (?:se|preguntan|miden|revisan|ayuda))\b(?!{lejos}\b(?:me|mi|mis|yo|tengo|soy|tuve|padezco|sufro|puedo|podria|conmigo|mama|papa|madre|padre|espos[oa]|hij[oa]|herman[oa]|si (?:hay|uno|alguien)|seguro|segura|pueden|recibir)\b)(?<!me sirve)(?<!me funciona)(?<!me ayuda)|\b(?:tengo|estoy|soy|sufro)\b{cerca}\b{condicion}(?: [a-z]+){0,3}(?: y|,) (?:quiero|quisiera|me gustaria|queria|necesito) (?:saber|entender|preguntar|informacion|aprender|conocer) (?!si\b)",
        catches=(
            "tengo presión alta, ¿puedo recibir ketamina?",
            "¿Pueden las personas con esquizofrenia recibir ketamina?",
            "mi papá es diabético, ¿hay problema?",
            "soy bipolar y quiero ketamina, ¿se puede?",
            "¿Es segura con epilepsia?",
            "tuve un infarto hace dos años, ¿puedo hacerme la infusión?",
            "¿Y si tengo glaucoma?, ¿afecta la ketamina?",
            "¿alguien con problemas del hígado puede usar el spray?",
            "sufro de apnea del sueño ¿es peligroso?",
            "¿es seguro para hipertensos?",
        ),
        leaves=(
            "¿La ketamina ayuda con la ansiedad?",
            "¿Está aprobada para la depresión?",
            "¿La ketamina puede causar psicosis?",
            "¿Se ha estudiado en la depresión bipolar?",
            "¿Cómo funciona en la depresión?",
            "Tengo depresión y quiero saber cómo funciona la ketamina",
            "¿Sirve la ketamina para el dolor crónico?",
        ),
    ),
    Rule(
        id="es.eligibility.who",
        hint=True,
        route=Route.ELIGIBILITY,
        reason="Who may or may not have it: a list to measure oneself against is the library page's, not the chat's.",
        pattern=r"\b(?:quien(?:es)?|que (?:personas|pacientes|gente|tipo de (?:personas|pacientes|gente))|a quien(?:es)?|cuales (?:personas|pacientes))\b{cerca}\b(?:puede[n]?|debe[n]?|deberia[n]?|no puede[n]?|no debe[n]?|no deberia[n]?|podria[n]?|recibe[n]?|califica[n]?|es (?:candidat|apt|elegible)[a-z]*|son (?:candidat|apt|elegible)[a-z]*|le (?:conviene|sirve)|se le (?:da|recomienda|puede dar|recet[a-z]+)|(?:esta|estan) (?:contraindicad|excluid)[oa]s?|conviene|tiene prohibid[oa])\b|\bcontraindicaci(?:on|ones)|\bcontraindicad[oa]|\b(?:no )?(?:es|seria) (?:para|apt[oa] para|recomendable para|segur[oa] para|adecuad[oa] para|buen[oa] para) (?:todos|todo el mundo|cualquiera|tod[oa]s?|cualquier persona|personas|gente|pacientes|mayores|ancian[oa]s|adultos mayores|la tercera edad|los|las|mujeres|hombres|veteranos)\b|\b(?:que|cuales) (?:condiciones|enfermedades|problemas(?: de salud| medicos)?|diagnosticos) (?:me |lo |te |te lo )?(?:impiden|excluyen|descalifican|prohiben|no (?:permiten|dejan)|hacen que)|\b(?:adultos mayores|ancian[oa]s|gente (?:grande|mayor)|personas mayores|mayores de \d+)\b{cerca}\b(?:puede|pueden|deberian|es seguro)|\ba quien no\b",
        unless=r"\bquien(?:es)? (?:puede[n]? |debe[n]? )?(?:recetar(?:la|lo)?|administrar(?:la|lo)?|dar(?:la|lo)?|aplicar(?:la|lo)?|acompanar(?:me|lo|la)?|estar|entrar|manejar|llevar(?:me|lo|la)?|ayudar(?:me)?|decidir|decide|estar conmigo|ver|saber|conducir|trabajar|firmar)\b|\bno deberia[n]? (?:manejar|conducir)",
        catches=(
            "¿Quién no debería recibir ketamina?",
            "¿Quiénes pueden usar Spravato?",
            "¿Cuáles son las contraindicaciones?",
            "¿A quién se le recomienda?",
            "¿Es segura para adultos mayores?",
            "¿Qué enfermedades me descalifican?",
        ),
        leaves=(
            "¿Quién puede recetar la ketamina?",
            "¿Quién aplica la infusión?",
            "¿Quién decide?",
            "¿Quién puede acompañarme?",
        ),
    ),
)

RULES = INTERACTION + TREATMENT + DIAGNOSIS + ELIGIBILITY
