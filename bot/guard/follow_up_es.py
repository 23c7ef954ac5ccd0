"""A Spanish follow-up that names no subject: what it inherits from the turn before ("¿y para mí?", "¿y 200?")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.domain import Route
from bot.guard.lexicon_es import SLOTS
from bot.guard.rules import Rule, fill

_INHERITS = frozenset(
    {Route.CRISIS, Route.ILLICIT, Route.DOSING, Route.INTERACTION, Route.TREATMENT_DECISION, Route.DIAGNOSIS, Route.ELIGIBILITY, Route.EMERGENCY}
)
_LEAD = r"^(?:(?:y|e|pero|entonces|o|ok|okay|bueno|si|no|ah|ay|oye|oiga|gracias|a ver|che|mire|pues|vale|ya|perdon|aja|eh)[ ,.]+)*"
_PATTERNS = {
    "number": _LEAD
    + r"(?:(?:que tal|con|son|de|a|para|si (?:son|fueran|fuera|tomo|uso|peso|me (?:pongo|tomo))|tomo|peso|unos?|como|solo|nomas|digamos|mejor|mas o menos) )*(?:\d+(?:[,/]\d+)?|una?|dos|tres|cuatro|cinco|seis|ocho|diez|media|medio|el doble|doble|la mitad|cincuenta|cien|doscientos|otra|otro|mas|menos|diario|diaria)(?: ?(?:kg|kilos?|libras|mg|miligramos|ml|sprays?|pastillas?|tabletas?|trociscos?|veces|gotas))?(?: (?:al dia|a la semana|por (?:dia|semana)|cada (?:dia|noche)|diari[oa]s?|mas|menos|entonces|nada mas|nomas|esta bien|es mucho|alcanza|basta|seguidas?|seguidos))*[ ?!.]*$",
    "person": _LEAD
    + r"(?:(?:que (?:tal|hay|pasa)|lo mismo|igual|tambien|aplica|sirve|vale|funciona|eso (?:aplica|vale|sirve|es)|que seria) )*(?:(?:de|para|con|en|a|si (?:soy|es|fuera|tengo|tiene|estoy|esta)|por|como) )*(?:mi\b(?! (?:seguro|cita))|mis \b|mia|yo\b|conmigo|nosotros|en mi caso|{ajeno}|el\b|ella\b|ellos|ellas|alguien|una persona|gente como yo|mi caso|(?:un|una) {menor}|{condicion}|embarazada)[a-z0-9 ]{0,40}[ ?!.]*$",
    "drug": _LEAD + r"(?:(?:que tal|con|si (?:tomo|bebo|fumo|uso)|tomando|mezclad[oa]|junto|tambien|puedo|el|la|los|las|mi|mis|un|una|unas|unos|poquito de|algo de) )*(?:{sustancia}|{medicina})\b[a-z ]{0,25}[ ?!.]*$",
    "verdict": _LEAD
    + r"(?:(?:asi que|o sea(?: que)?|eso (?:quiere decir|significa) que|es decir|por lo tanto|luego) .*\b(?:puedo|puede|si|no|me|soy|podria|sirve|califico)\b.*|(?:yo )?(?:puedo|podria|puede|podemos|califico|soy candidat[oa]|me sirve|me conviene|deberia|la hago|lo hago|la tomo)(?: (?:si|entonces|o no|tambien|igual|hacerlo|hacermela|tomarla|usarla|intentarlo|yo))*|si o no|es (?:un )?(?:si|no)|(?:es|esta) (?:bien|mal|segur[oa]|malo|bueno|peligros[oa])(?: para mi| entonces)?|seguro)[ ?!.]*$",
    "more": _LEAD
    + r"(?:por que(?: no)?|solo (?:dime|dame|digame|un|una|quiero).*|nomas (?:dime|dame|digame|un).*|(?:dime|dame|digame|dimelo|deme)\b.*|aproximad.*|mas o menos.*|si (?:es|fuera|tengo|tomo|soy|solo|no|me|la|lo)\b.*|por favor.*|aunque sea.*|en general.*|hipoteticamente.*|imagin.*|que opina[ns]?.*|que harias?.*|es que (?:yo|necesito|quiero|solo|ya|tengo|soy|tomo).*|(?:necesito|quiero) (?:saber|un|una).*|que tanto|cuanto|cuantas?|cuando|como|cada cuanto|es (?:poquito|leve|controlad[oa])\b.*|(?:solo|nada mas|ya|tambien) (?:tengo|tomo|soy|fue|es|era|una).*)[ ?!.]*$",
    "education": r"\b(?:que (?:es|son|significa)|como funciona|que efectos|por que (?:se|la|las|los)|cuanto dura|es (?:legal|adictiv|aprobad)|esta aprobad|que (?:debo|llevo|tengo que) (?:llevar|preguntar|decir))",
    "yes": r"^(?:(?:si|sip|aja|claro|creo que|tal vez|quiza|quizas|puede ser|a veces|siempre|hoy|ahora|ahorita|ya|esta noche|un poco|poquito|no se|todo el tiempo|todos los dias|diario|mucho|bastante|la verdad|de verdad|estoy|lo estoy|asi es|pues|eso|es verdad|exacto|no estoy segur[oa]|no estoy bien|ayuda|ayudame|por favor|y|pero|me|lo pienso|lo he pensado|las dos|ambas)[ ,.!]*)+$",
}


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(fill(_PATTERNS[name], SLOTS))


def inherited_spanish(text: str, rules: Sequence[Rule], before: str) -> tuple[Route, str, str] | None:
    """The route, rule id and notice that `text` takes over from the turn before, or None when it stands by itself.

    `text` and `before` are Spanish views; `rules` fired on the turn before, alone.
    """
    if len(text.split()) > 14:
        return None
    last = min((rule for rule in rules if rule.route in _INHERITS), key=lambda rule: rule.route.precedence, default=None)
    is_person = bool(_pattern("person").search(text) or _pattern("verdict").search(text))
    if last is not None and last.route is Route.CRISIS and (_pattern("yes").search(text) or is_person):
        return Route.CRISIS, "follow_up.yes", last.notice_id
    if _pattern("number").search(text) and ((last is not None and last.route is Route.DOSING) or re.search(r"\b(?:dosis|mg|miligramos|cuant[oa]s?|cada cuanto)\b", before)):
        return Route.DOSING, "follow_up.number", "dosing"
    is_more = bool(_pattern("more").search(text)) and not _pattern("education").search(text)
    if last is not None and last.route not in (Route.EMERGENCY, Route.CRISIS) and (is_person or is_more):
        return last.route, f"follow_up.{last.route.value}", last.notice_id
    if _pattern("drug").search(text):
        return Route.INTERACTION, "follow_up.drug", "interaction"
    return (Route.ELIGIBILITY, "follow_up.person", "eligibility") if is_person else None
