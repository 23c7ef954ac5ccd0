"""The policy in Spanish: its rules, their word-classes, and what a Spanish question of our domain looks like.

Patterns read a text folded (no accents, n for ñ, lower case) and then passed through `spanish.spanish_view`, which
drops ¿ and ¡ and writes out text-message spellings; on the folded text alone they hold too, slips apart.
`SLOTS` are the word-classes that these rules name as `{name}`. `SPANISH_DOMAIN` and `SPANISH_QUESTION` are filled:
a text that matches both, and no rule, is admitted. `SPANISH_DISTRESS` is a first person's distress, for a text that is
not admitted. `SUICIDE_SUBJECT` is suicide as a subject: an admitted text that matches gets the crisis line beside.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.guard import lexicon_es, rules_es_consult, rules_es_crisis, rules_es_desk
from bot.guard.rules import Rule, fill

SLOTS: Mapping[str, str] = {**lexicon_es.SLOTS, **rules_es_crisis.SLOTS, **rules_es_consult.SLOTS}

RULES: tuple[Rule, ...] = (*rules_es_crisis.RULES, *rules_es_consult.RULES, *rules_es_desk.RULES)

SPANISH_DOMAIN = fill(
    r"\b(?:{ketamina}|infusion(?:es)?|sesion(?:es)?|spray nasal|aerosol nasal|atomizador nasal|tratamientos?|terapias?|inyeccion(?:es)?|rems|disociacion|disociativ[oa]|disociarme|nmda|glutamato|trociscos?|losanges?"
    r"|antidepresivos?|depresion resistente|depresion|tec|electroshock|terapia electroconvulsiva|estimulacion magnetica|psicoterapia|integracion|anestesia|anestesico"
    r"|efectos? secundarios?|efectos? adversos?|vejiga|presion (?:arterial|alta)|off ?label|fuera de (?:indicacion|etiqueta)|farmacia de compuestos|compuesta|manipulad[oa]|aprobad[oa]s?|fda|consentimiento|clinica[s]?|primera (?:visita|cita)|el dia de la|despues de la|antes de la|recuadro|advertencia|pensamientos suicidas|ideacion suicida|suicidio)\b",
    SLOTS,
)

_VERDICT = (
    r"\b(?:yo tomo|tomo|estoy tomando|me recetaron|mi (?:medicina|receta|diagnostico|dosis|psiquiatra (?:dice|quiere))|\d+ ?mg|miligramos|en mi caso|para mi caso|"
    r"soy candidat[oa]|deberia (?:yo|hacer|tomar|usar|dejar)|me conviene|me recomiend[a-z]+|me sirve a mi|que harias?|cuanta {ketamina}|que dosis)\b"
)
_ASKS = (
    r"\b(?:que|cual|cuales|como|cuanto|cuanta|cuantos|cuantas|cuando|donde|adonde|por que|para que|quien|quienes|de que|a que|en que)\b"
    r"|(?:^|[.?!,] ?|\b(?:hola|disculpe|perdon|doctor|y|pero|entonces|saber si|duda)[ ,]*)(?:la |el |los |las |esta |este |una |un )?(?:[a-z]+ ){0,4}?(?:es|son|era|esta|estan|seria|sera|puede|pueden|podria|causa|causan|produce|provoca|ayuda|ayudan|sirve|sirven|funciona|funcionan|hay|habra|existe|existen|se (?:usa|puede|siente|necesita|da|queda|pierde|nota)|tiene|tienen|duele|da|dan|dura|afecta|sube|baja|dana|cura|previene|reduce|mejora|cambia|quita|crea|hace|trabaja|actua|necesito|necesita|tengo que|tendre que|debo|puedo|podre|voy a|me (?:voy a|van a|puedo|puede|pueden|da|dan|dejan|quedo|dormiran|dormire)|dormire|sentire|estare|perdere|podra|cubre|interactua|interactuan|importa)\b"
    r"|\b(?:quiero|quisiera|queria|me gustaria|necesito|deseo|me interesa) (?:saber|entender|conocer|aprender|informacion|mas informacion|informarme|preguntar)|\b(?:expli(?:ca|que|came|queme|carme)|habl(?:a|e)me|cuent(?:a|e)(?:me)?|dig?a?me|decime|contame|informacion|informes|define|describ[ae]|resum[ae]|dime)\b"
    r"|\b(?:efectos?|riesgos?|beneficios?|ventajas|desventajas|duracion|preparacion|diferencias?|historia|mecanismo|seguimiento|monitoreo|aprobacion|evidencia|estudios?|significado|definicion|tipos|formas)\b"
)
SPANISH_QUESTION = fill(rf"^(?![\s\S]*(?:{_VERDICT}))[\s\S]*?(?:{_ASKS})", SLOTS)

SPANISH_DISTRESS = fill(next(rule.pattern for rule in RULES if rule.id == "es.support.distress"), SLOTS)

SUICIDE_SUBJECT = r"suicid|quitarse la vida|autolesi"
