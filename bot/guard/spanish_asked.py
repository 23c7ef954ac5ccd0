"""What a Spanish text that no rule routes asks, clause by clause: who is meant, and what may be told of it.

Frames ("leí que", "quiero saber") and figures ("me muero de ganas") are set aside first. A question about nobody with a
subject of ours is admitted; one about a person only where it is process (the day, what to bring, what is checked). What
is left of a person's questions goes to whom it concerns, and a person's statement to support.
"""

from __future__ import annotations

import re
from functools import cache

from bot.domain import Route
from bot.guard import rules_es, spanish_shape
from bot.guard.rules import Rule, fill
from bot.guard.spanish import spanish_view

_END = re.compile(r"[^.?!\n]+[?]?")
_OPENS = re.compile(r"¿")
# Nobody's statement of so many words is asked for its truth ("el spravato esta aprobado para la depresion o es mentira").
_FEW_WORDS, _MANY_WORDS = 12, 24  # the more where it names the drug


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(fill(getattr(spanish_shape, name), rules_es.SLOTS))


@cache
def _residual(name: str) -> tuple[tuple[Route, re.Pattern[str]], ...]:
    return tuple((route, re.compile(fill(pattern, rules_es.SLOTS))) for route, pattern in getattr(spanish_shape, name))


@cache
def _symptom() -> re.Pattern[str]:
    return next(pattern for route, pattern in _residual("RESIDUAL") if route is Route.DIAGNOSIS)


@cache
def _distress() -> re.Pattern[str]:
    return re.compile(rules_es.SPANISH_DISTRESS)


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(rules_es.SPANISH_DOMAIN)


def clauses(folded: str) -> tuple[str, ...]:
    """The clauses of a folded Spanish text, each in its Spanish view, with frames and figures set aside."""
    text = _pattern("FIGURES").sub(" ", spanish_view(_OPENS.sub(" . ", folded)))
    text = _pattern("RUN_ON").sub(" . ", re.sub(" +", " ", _pattern("FRAMES").sub(" ", text)))
    parts = (re.sub(r"^[ ,:]+|[ ,:]+$", "", part) for part in _END.findall(text))
    return tuple(part for part in parts if re.search("[a-z0-9]", part))


def asks(clause: str) -> bool:
    """Whether a clause asks something, with or without its signs."""
    return "?" in clause or bool(_pattern("ASKS").search(clause))


def is_about_person(clause: str) -> bool:
    """Whether a clause has its writer or someone close in it."""
    return bool(_pattern("PERSON").search(clause))


def only_plain(folded: str) -> bool:
    """Whether all that is asked is education in a form that can be nothing else, so that no consult rule need fire."""
    questions = [clause for clause in clauses(folded) if asks(clause) and not _pattern("FILLER").fullmatch(clause)]
    return bool(questions) and all(_is_plain(clause) for clause in questions)


def yields(rule: Rule, folded: str) -> bool:
    """Whether a rule gives way to a text that asks plain education: never a grave one, nor a group's or a drug's own."""
    if rule.route in (Route.EMERGENCY, Route.CRISIS, Route.SUPPORT) or rule.id in ("es.eligibility.who", "es.clinic.price"):
        return rule.id == "es.eligibility.who" and bool(_pattern("STAFF").search(folded))
    if rule.route is Route.INTERACTION or rule.notice_id in ("eligibility.pregnancy", "eligibility.minor"):
        return bool(_pattern("IN_GENERAL").search(folded))
    return True


def _is_plain(clause: str) -> bool:
    if _pattern("STAFF").search(clause):
        return True
    if _pattern("NEVER_PLAIN").search(clause):
        return False
    return bool(_pattern("PLAIN").search(clause)) and not is_about_person(clause)


def read(folded: str, *, follows_subject: bool, wary: bool = True) -> tuple[Route, str | None]:
    """The route of a folded Spanish text that no rule routes, and the id of what decided; ANSWER where it is admitted.

    `wary` is whether asking about a person, or words of grief alone, are a route by themselves.
    """
    parts = clauses(folded)
    whole = " . ".join(parts)
    questions = [clause for clause in parts if asks(clause) and not _pattern("FILLER").fullmatch(clause)]
    person = any(map(is_about_person, parts))
    strong = bool(_pattern("STRONG").search(whole))
    foreign = not strong and bool(_pattern("FOREIGN").search(whole))
    if person and wary and _is_grave(parts):
        return Route.SUPPORT, "admission.grave_hint"
    subject = not foreign and (follows_subject or any(_subject().search(view) for view in (whole, spanish_view(folded))))
    if not questions:
        if wary and not person and (impersonal := _first("ANYONE", whole)) is not None and not foreign:
            return impersonal, "person.es"
        if wary and not person and not foreign and _pattern("FEELING").search(whole) and not strong:
            return Route.SUPPORT, "admission.distress"
        if not person:
            bare = subject and len(whole.split()) <= (_MANY_WORDS if strong else _FEW_WORDS) and not any(_pattern(name).search(whole) for name in ("NEVER_PLAIN", "TELLS", "GRAVE"))
            return (Route.ANSWER, None) if bare else (Route.OUT_OF_SCOPE, "admission.no_question")
        if not wary:
            return (Route.ANSWER, None) if subject else (Route.OUT_OF_SCOPE, "admission.no_question")
        return _of_statement(whole, foreign)
    points_back = person and (not strong or bool(_symptom().search(whole)))
    weighs = strong or bool(_pattern("WEIGHED").search(whole))
    routed = [route for route in (_of_question(clause, person, points_back, weighs) for clause in questions) if route is not None]
    if wary and routed and not foreign:
        route = min(routed, key=lambda route: route.precedence)
        return route, "admission.distress" if route is Route.SUPPORT else "person.es"
    if wary and not person and _pattern("GRAVE").search(re.sub(r"\b(?:suicid[a-z]*|sobredosis)\b", " ", whole)) and not all(map(_is_plain, questions)) and not strong:
        return Route.SUPPORT, "admission.grave_hint"
    if not subject:
        hurts = bool(_distress().search(spanish_view(folded))) and not foreign
        return (Route.SUPPORT, "admission.distress") if hurts and person and wary else (Route.OUT_OF_SCOPE, "admission.no_subject")
    return Route.ANSWER, None


def _is_grave(parts: tuple[str, ...]) -> bool:
    return any(
        _pattern("GRAVE").search(clause) and not _is_plain(clause) and not _pattern("PROCESS").search(clause)
        for clause in parts
    )


def _of_statement(whole: str, foreign: bool) -> tuple[Route, str | None]:
    """Somebody tells of themselves and asks nothing."""
    if foreign and not re.search(r"\b(?:triste|sol[oa]|llor|miedo|desesper|dolor|siento|mal)", whole):
        return Route.OUT_OF_SCOPE, "admission.foreign_subject"
    found = [route for route, pattern in _residual("RESIDUAL") if route in (Route.ILLICIT, Route.DOSING, Route.TREATMENT_DECISION, Route.DIAGNOSIS, Route.CLINIC_INFO) and pattern.search(whole)]
    if found and _pattern("STRONG").search(whole) and not _pattern("FEELING").search(whole):
        return min(found, key=lambda route: route.precedence), "person.es"
    return Route.SUPPORT, "admission.distress"


def _of_question(clause: str, person_beside: bool, points_back: bool, weighs: bool) -> Route | None:
    """Where a question goes that is about a person, or None when it may be answered."""
    if _is_plain(clause) and not (points_back and _pattern("POINTS_BACK").search(clause)):
        return None
    about = is_about_person(clause)
    if (about or person_beside) and _pattern("PROCESS").search(clause) and not _pattern("NEVER_PLAIN").search(clause):
        return None
    if not (about or person_beside):
        return _first("ANYONE", clause) or ((_first("RESIDUAL", clause) or Route.ELIGIBILITY) if _pattern("GROUP").search(clause) else None)
    return _first("RESIDUAL", clause) or (Route.ELIGIBILITY if weighs or _pattern("VERDICT").search(clause) else Route.SUPPORT)


def _first(name: str, text: str) -> Route | None:
    return next((route for route, pattern in _residual(name) if pattern.search(text)), None)
