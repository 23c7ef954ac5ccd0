"""What the clinic's desk answers, small talk and abuse, in Spanish."""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

RULES = (
    Rule(
        id="es.clinic.price",
        hint=True,
        route=Route.CLINIC_INFO,
        reason="A price, or what a person's own plan pays.",
        pattern=r"\b(?:cuanto|que) (?:me |nos |le )?(?:[a-z]+ ){0,3}?(?:cuesta[n]?|costaria|costara|costo|valen?|cobrar(?:me|ian)?|cobran?|sale[n]?|saldria|hay que pagar|tengo que pagar|pagaria|pago|debo pagar|se paga|precio)\b|\b(?:cual es el|el|que|lista de) (?:precio|costo|tarifa|valor)s?\b|\b(?:precios?|costos?|tarifas?) (?:de|del|por)\b|\bcuanto (?:dinero|por sesion)\b|\b(?:mi|nuestro) (?:seguro|aseguranza|plan|cobertura|obra social|prepaga|eps|medicaid|medicare|isapre|aseguradora)\b|\b(?:obra social|prepaga|mutua(?:lidad)?|fonasa|isapre|eps)\b|\b(?:aceptan?|aceptais|reciben|toman|trabajan con|cubren) (?:mi |el |la |los )?(?:seguro|medicaid|medicare|aseguranza|tarjeta|pagos|efectivo|plan)|\b(?:me|nos|lo|la) (?:cubre|cubriria|cubren|pagan|paga|reembolsa[n]?) (?:el |mi |la )?(?:seguro|medicaid|medicare|aseguranza|imss|issste|pami|plan)|\b(?:plan de pagos|financiamiento|descuentos?|a plazos|en pagos|gratis|becas?|ayuda (?:economica|financiera|para pagar)|no (?:tengo|me alcanza(?: el)?) (?:dinero|seguro|para pagar)|mas barat[oa])\b",
        unless=r"\bpor que\b|\bque (?:cosas|preguntas)\b|\bcuanto (?:cuesta|vale) (?:respirar|trabajo)|\bvale la pena\b",
        catches=(
            "¿Cuánto cuesta una infusión?",
            "¿aceptan mi seguro?",
            "¿Mi seguro cubre Spravato?",
            "¿cuánto me sale el tratamiento?",
            "¿Tienen plan de pagos?",
            "precio de la ketamina",
        ),
        leaves=("¿El seguro suele cubrir el tratamiento?", "¿Vale la pena?", "¿Qué es la autorización previa?"),
    ),
    Rule(
        id="es.clinic.desk",
        route=Route.CLINIC_INFO,
        reason="Booking, hours, place, records, staff: the clinic's own desk.",
        pattern=r"\b(?:con quien hablo|me cobraron|reprogramar|reagendar|justificante|apel(?:o|ar)\b|en abonos|pagos en|mi (?:zip|codigo postal)|hsa\b|fsa\b|hablar con (?:la|el) (?:doctor|doctora|dra|dr|enfermera|senorita|psiquiatra)|es (?:buena|seria|confiable) o es (?:fraude|estafa))|\b(?:cancelo|cambio|muevo|pido|hago|agendo|saco|reprogramo|confirmo|hacer|agendar|sacar|programar|reservar|pedir|cambiar|cancelar|mover|confirmar|reprogramar|apartar|quiero|necesito)(?: [a-z]+){0,2} (?:cita|turno|consulta|hora)\b|\b(?:mi|proxima|la) (?:cita|turno|consulta) (?:es|esta|de|del|para|cuando)\b|\bcuando es mi (?:cita|turno|sesion|proxima)|\b(?:horarios?|a que hora (?:abren|cierran|atienden|es mi)|que dias (?:abren|atienden)|(?:atienden|abren|trabajan) (?:los |el )?(?:sabados?|domingos?|feriados?|fines|lunes|festivos)|factura|(?:medicaid|medicare|imss|fonasa|sanitas|aseguranza)\b{cerca}\b(?:lo|la) (?:paga|cubre)|estan abiertos|abren (?:los|el))\b|\b(?:donde (?:estan|quedan?|se encuentran|los encuentro|hay (?:una )?clinica)|direccion|ubicacion|como llego|estacionamiento|sucursal(?:es)?)\b(?! (?:del tratamiento|de la terapia))|\b(?:telefono|numero|correo|email|whatsapp|contacto) (?:de|del|para)\b|\b(?:cerca de (?:mi|aqui|donde)|en mi (?:ciudad|zona|area|estado|pais|colonia|barrio))\b|\b(?:que|cual|alguna|una|mejor|conoces?|recomiendas?|recomienda|recomiendan) (?:buena |mejor )?(?:clinica|doctor|medico|psiquiatra|lugar|hospital|centro)(?:s)? (?:me |es (?:la )?(?:mejor|buen)|recomiend|que (?:de|den|ofrezca|haga|atienda)|cerca|en [a-z]+|buen|de ketamina (?:en|cerca|me))|\b(?:recomiendas?|recomienda|recomiendan|recomendar|conoces?)(?: [a-z]+){0,3} (?:clinica|doctor|medico|psiquiatra|lugar|proveedor|terapeuta)|\b(?:hablar con|comunicar(?:me)? con|contactar|llamar) (?:a )?(?:una persona|un humano|la clinica|el doctor|mi doctor|el medico|la recepcion|alguien de|un agente|la enfermera)|\bmi (?:expediente|historial clinico|historia clinica|receta (?:esta|ya|no)|resurtido|factura|recibo|copago|deducible|autorizacion|referencia|remision)\b|\b(?:resurtir|renovar)(?: [a-z]+){0,2} (?:receta|medicina)|\b(?:lista de espera|hay cupo|disponibilidad|copago|deducible|comprobante|factura)\b|\b(?:hacen|dan|tienen|hay|abren) (?:citas?|lugar|turnos?|cupo|espacio|consultas?|horarios?)\b|\b(?:tienen|hay|tienes) (?:una |alguna )?(?:clinica|sucursal|consultorio|sede)s?\b|\batienden (?:en|los|a|por)\b|\bpasar con alguien|\bme (?:pueden|puede|podrian) (?:llamar|contactar|marcar|escribir|atender|agendar)|\bcambiar (?:la |mi )?(?:hora|fecha|dia) (?:de|del)\b|\b(?:dar|darme|dame|pasar|pasarme|conoces?) (?:el )?(?:nombre|numero|contacto) de",
        catches=(
            "quiero hacer una cita",
            "¿A qué hora abren?",
            "¿Dónde quedan?",
            "¿me recomiendas una clínica?",
            "¿hay una clínica cerca de mí?",
            "¿cuándo es mi próxima cita?",
            "quiero hablar con una persona",
            "¿Cuál es el teléfono de la clínica?",
        ),
        leaves=("¿Cómo elijo una clínica?", "¿Qué pasa en la primera cita?", "¿Dónde se da el tratamiento?"),
    ),
    Rule(
        id="es.clinic.legal",
        hint=True,
        route=Route.CLINIC_INFO,
        notice="clinic_info.legal",
        reason="Law, work, custody, papers or a drug test, for a person.",
        pattern=r"\b(?:anti ?doping|(?:prueba|examen|test) (?:de drogas|toxicologic[oa]|de orina|antidrogas)|toxicologico|(?:dar|salir|doy|salgo|saldria|sale|salgo) (?:positivo|limpi[oa]))\b|\b(?:custodia|divorcio|juez|corte|abogad[oa]|demanda(?:r)?|inmigracion|migracion|visa|residencia|ciudadania|(?:mis|sin) papeles|green card|libertad condicional|probatoria|probation)\b|\b(?:mi|el) (?:trabajo|jefe|empleo|empleador|patron|licencia|carrera|permiso)(?: [a-z]+){0,4} (?:se entera|se enteran|despid|corr|perd|quit|permit|saber|afecta|prob|revis)[a-z]*|\b(?:perder|perderia|pierdo|me (?:quitan|quitarian|corren|correrian|despiden|despedirian|echan))(?: [a-z]+){0,3} (?:trabajo|empleo|licencia|custodia|hijos|permiso|por (?:usar|tomar|recibir))\b|\b(?:despedir|correr|echar)(?:me)? (?:del trabajo|si|por)\b|\b(?:incapacidad|discapacidad|licencia medica|permiso medico|ada)\b{cerca}\b(?:trabajo|pedir|tramitar|solicitar|cobrar)\b|\b(?:ejercito|militar|piloto|licencia de [a-z]+|licencia (?:de manejo|comercial|cdl|de enfermer)|portar armas)\b{hueco}\b(?:puedo|perd|quit|permit|afecta|ketamina)",
        unless=r"\blicencia para (?:recetar|ejercer)|\b(?:que|cuanto tiempo) (?:es|dura) (?:la |una )?(?:prueba)",
        catches=(
            "¿Sale en el antidoping?",
            "¿me pueden quitar la custodia por usar ketamina?",
            "¿mi jefe se entera?",
            "¿afecta mi residencia?",
        ),
        leaves=("¿Es legal la ketamina?", "¿Cuándo puedo volver al trabajo?"),
    ),
    Rule(
        id="es.abuse",
        route=Route.OUT_OF_SCOPE,
        notice="out_of_scope.abuse",
        turns=False,
        reason="Insults, sexual talk, or a threat to others: one calm line.",
        pattern=r"\b(?:pendej[oa]s?|put[oa]s?|hij[oa] de (?:puta|tu|perra)|chinga(?:tu|r|te|da)?|chingue|vete (?:a la|al) (?:mierda|diablo|carajo|verga)|pinche (?:robot|bot|maquina)|estupid[oa] (?:robot|bot|maquina)|(?:robot|bot|maquina) (?:estupid[oa]|inutil|de mierda|idiota)|eres (?:un[a]? )?(?:idiota|estupid[oa]|inutil|imbecil|mierda|basura|tont[oa])|callate|mamad[oa]|verga|concha de tu|boludo de mierda|sexo conmigo|desnud[oa]|te quiero (?:coger|follar))\b|\b(?:voy a|quiero|lo voy a|la voy a|los voy a) (?:matar|golpear|lastimar|disparar|danar)(?:l[aeo]s?)?(?: (?:a (?:mi|ese|esa|todos|alguien|los|la|el)))",
        catches=("eres un idiota", "vete a la mierda", "pinche robot", "quiero golpear a mi jefe"),
        leaves=("me siento como un idiota", "¿Qué es la ketamina?"),
    ),
    Rule(
        id="es.smalltalk",
        route=Route.SMALLTALK,
        turns=False,
        reason="A greeting, thanks, or who is speaking; nothing else in the message.",
        pattern=r"^(?:(?:hola|ola|buen(?:os|as)(?: (?:dias?|tardes?|noches?))?|buen dia|que tal|que onda|que mas|saludos|hey|hi|hello|holi|alo|muchas|mil|gracias|muy amable|ok|okay|vale|va|listo|perfecto|genial|entiendo|entendido|de acuerdo|esta bien|bueno|adios|chao|chau|bye|hasta (?:luego|pronto|manana)|nos vemos|amigo|amiga|doctor|doctora|por (?:todo|la ayuda|su ayuda|tu ayuda)|como (?:estas?|esta usted|andas|te va|le va)|y tu|todo bien|si|no|excelente|dios (?:te|le) bendiga|bendiciones|por la informacion|por su tiempo|que dios (?:lo|la|te|le|los) (?:bendiga|cuide)|de nada|dale|che|ja(?:ja)*|va|ya entendi|ya|orale|sale|simon|claro|perdon|disculpe|desde [a-z]+|a todos|equipo|hablas espanol|habla espanol|hablan espanol)[ ,.!?]*)+$"
        r"|^(?:hola[ ,.!]*)?(?:y )?(?:(?:tu |usted |vos )?(?:eres|es|sos|esto es|hablo con|estoy hablando con)(?: (?:un|una|tu|usted|vos|el|la|real|realmente|de verdad|con|persona|o))* (?:robot|bot|humano|humana|persona(?: real)?|maquina|ia|inteligencia artificial|doctor|doctora|medico|medica|enfermer[oa]|chatbot|chatgpt|programa|terapeuta|psicolog[oa])|(?:quien|que) (?:eres|es usted|sos)|como te llamas|cual es tu nombre|como se llama usted|(?:tu )?tienes sentimientos|(?:que|en que) (?:puedes|podes|puede|sabes) (?:hacer|ayudar(?:me)?|responder)|me (?:puedes|puede) ayudar|para que sirves|te quiero|eres muy amable)[ ,.!?]*$",
        catches=(
            "Hola",
            "muchas gracias",
            "¿eres un robot?",
            "buenos días, ¿cómo estás?",
            "¿Quién eres?",
            "¿hablo con una persona real?",
        ),
        leaves=("Hola, ¿qué es la ketamina?", "¿Es una droga?"),
    ),
)
