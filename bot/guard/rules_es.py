"""The policy in Spanish: its rules, their word-classes, and what a Spanish question of our domain looks like.

Patterns read a text folded (no accents, n for ñ, lower case) and then passed through `spanish.spanish_view`, which
drops ¿ and ¡ and writes out text-message spellings; on the folded text alone they hold too, slips apart.
`SLOTS` are the word-classes that these rules name as `{name}`. `SPANISH_DOMAIN` is filled: what Spanish texts
that we may answer are about. `SPANISH_DISTRESS` is a first person's distress, for a text that is
not admitted. `SUICIDE_SUBJECT` is suicide as a subject: an admitted text that matches gets the crisis line beside.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.guard import (
    lexicon_es,
    rules_buttons,
    rules_es_body,
    rules_es_consult,
    rules_es_crisis,
    rules_es_danger,
    rules_es_desk,
    rules_es_dosing,
    rules_talk,
)
from bot.guard.rules import Rule, any_of, fill

SLOTS: Mapping[str, str] = {**lexicon_es.SLOTS, **rules_es_crisis.SLOTS, **rules_es_consult.SLOTS}

RULES: tuple[Rule, ...] = (
    *rules_buttons.SPANISH,
    *rules_es_crisis.sparing_figures(rules_es_crisis.RULES + rules_es_danger.RULES),
    *rules_es_body.RULES,
    *rules_es_dosing.RULES,
    *rules_es_consult.RULES,
    *rules_es_desk.RULES,
    *rules_talk.SPANISH,
)

# A subject of the library; the chat is about ketamine, so the drug need not be named.
_SUBJECTS = (
    r"\b(?:troches?|notar algo|(?:fuera|sal[a-z]+) del? (?:tu |su |mi )?cuerpo|muerte del ego|alucina|aluciner|esquizofrenia|conexiones nuevas|nombres comerciales|lentes de contacto|dentaduras?|antifaz|camilla|sillon|milagros[oa])\b|"
    r"\b(?:{ketamina}|infusion(?:es)?|sesion(?:es)?|spray|aerosol|atomizador|tratamientos?|terapias?|inyeccion(?:es)?|rems|disociacion|disociativ[oa]|disociarme|nmda|ampa|bdnf|glutamato|trociscos?|losanges?|pastillas?|tabletas?"
    r"|antidepresivos?|depresion|tec|electroshocks?|electroconvulsiva|estimulacion magnetica|psicoterapia|integracion|anestesi(?:a|co)|efectos?|reaccion(?:es)?|vejiga|higado|presion|corazon|oxigeno|respiracion|cerebro|neuronas?|memoria|cognitiv[oa]|concentracion|peso"
    r"|nauseas?|vomito|mareos?|alucinaciones|psicosis|mania|flashbacks?|viaje|trip|lsd|hongos|psicodelic[oa]s?|racemic[oa]|enantiomero|set and setting|monitore[a-z]*|monitoring|sueno|somnolencia|sedacion|sobredosis|adicci(?:on|ones)|adictiv[oa]|dependencia|tolerancia|abstinencia|khole|k ?hole"
    r"|ansiedad|toc|tept|estres postraumatico|dolor (?:cronico|neuropatico)|fibromialgia|migranas?|bipolar|alcoholismo|off ?label|lista|prueba de embarazo|guias? (?:medicas?|clinicas?)|inglaterra|mexico|espana|special k|medicinas|costos?|fuera de (?:indicacion|etiqueta)|farmacia|compuest[oa]s?|manipulad[oa]|aprobad[oa]s?|aprobacion|fda|controlada|consentimiento|clinicas?|consultorio"
    r"|(?:primera |proxima )?(?:visita|cita|consulta)s?|evaluacion|monitoreo|dos horas|el dia de la|despues|antes de|durante|recuadro|advertencia|etiqueta|estudios?|evidencia|ensayos?|investigaci[a-z]+|porcentaje|remision|respuesta|recaidas?|recae[n]?|riesgos?|beneficios?|seguridad|senales de alarma|signos de alarma"
    r"|manejar|conducir|guiar|comer|ayun[a-z]+|a casa|en casa|volver al trabajo|trabajar|acompan[a-z]+|llevar|dosis|seguro|cobertura|autorizacion previa|privad[a-z]+|confidencial|derechos?|pensamientos suicidas|ideacion suicida|suicidio|psiquiatr[a-z]+|enfermer[oa]s?|medicos?|doctor(?:es)?|equipo|sintomas?|opciones|funciona(?:r|n)?|conciencia|dormid[oa]|despiert[oa]|veterinari[a-z]+|caballos|droga|adultos mayores|adolescentes|dia siguiente|dormiran?|dormire|consciente|recoja[n]?|lista iii|opioides?|placebo|resultados?|monoterapia|videollamada|telemedicina|conmigo|permanentes?|psicodelic[oa]|alucinogen[oa]|anestesic[oa]|plan de seguridad|musica|ropa|familia|receta|antidoto|experimental|uso prolongado|largo plazo|terapeutas?|bano|alucinar|por semana|dolor de cabeza|me (?:cuid[a-z]+|va a (?:estar )?cuid[a-z]+)|a la mitad|se siente|hacer efecto|sirve|sabe|sabor|feo|resaca|espray|tusi|aguja|muerto|murio|sinapsis|fase|mantenimiento|intramuscular|sublingual|neuroplasticidad|experiencias?|fuera del cuerpo|centros?|poner una intencion|puesto|certificad[oa]s?|preguntan|a largo plazo|desde cuando|guias|ciencia|mejoria|inyectad[oa]|intravenos[oa]|nasal|genericos?|tolerancia|veteranos|opioides?|comprarla)\b"
)
# A question that drops its subject, as Spanish does ("¿Es doloroso?"), unless it plainly is about something else.
_SUBJECT_DROPPED = any_of(
    "",
    r"^(?![\s\S]*\b(?:clima|lluvia|futbol|partido|beisbol|mundial|receta de|cocin[a-z]+|pastel|pizza|tacos?|pelicula|novela|cancion|poema|chiste|presidente|elecciones|gobierno|dolar|bitcoin|bolsa|capital de|traduc[a-z]+|matematicas?|tarea|codigo|python|horoscopo|loteria|vuelo|hotel|playa|videojuego|guerra|planeta|luna|gatos?|perros?|aspirina|paracetamol|vitamina|gripe|covid|embarazo|dieta|adelgazar|cabello|unas|acne|caries|muelas?|whatsapp|facebook|instagram|google|iphone|carro|coche|moto)\b)[¿ ]*(?:(?:y|pero|entonces|hola|oye|disculpe|doctor|perdon)[ ,]+)*(?:es|son|sera|duele|da|dan|hay|tiene|tienen|cura|causa|produce|sirve|funciona|ayuda|dura|tarda|afecta|arde|marea|se [a-z]+|me (?:van|va|puedo|dejan|dan|duele|dara|daran|quedo|dormire|dormiran|podre)|como (?:es|funciona|se|saben|me|actua)|cuanto (?:dura|tarda|tiempo|falta)|cuando (?:empieza|hace|se|me|puedo)|por que (?:es|se|le|la|lo|hay|da|no|me|son)|que (?:tan|pasa|se|me|hacen|dicen|opinan|debo|puedo|riesgos|efectos|significa|siente)|quien(?:es)? (?:me|lo|la|te|esta|va)|tengo que|puedo|voy a|necesito|estare|perdere|podre)\b[^\n]{0,60}$",
)
SPANISH_DOMAIN = fill(_SUBJECTS + _SUBJECT_DROPPED, SLOTS)

# Distress, or a statement about oneself or someone close that asks for nothing.
_ONLY_TELLS = (
    r"^(?![\s\S]*(?:\?|¿|\b(?:que es|cual|cuanto|cuando|donde|busco|dame|dime|recomiend[a-z]+|ayudame con|receta de|quiero (?:saber|comprar|una|un)|expl[iy]que(?:n)?me|explica(?:me)?|cuent[ea]n?me|me (?:puede[sn]?|podria[sn]?) (?:decir|explicar|contar)|quisiera saber|necesito (?:un|una|saber))\b))"
    r"(?=[\s\S]*\b(?:yo|me|mi|mis|conmigo|estoy|siento|tengo|soy|puedo|quiero|quisiera|llevo|sigo|he|hice|ando|vivo|pienso|creo)\b)[\s\S]{12,}"
)
SPANISH_DISTRESS = fill(
    next(rule.pattern for rule in RULES if rule.id == "es.support.distress") + "|" + _ONLY_TELLS, SLOTS
)

SUICIDE_SUBJECT = r"suicid|quitarse la vida|autolesi"
