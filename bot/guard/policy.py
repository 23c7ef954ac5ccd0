"""The policy to read: the whole of it as a document for clinicians, and why one text goes where it goes.

Both are text made from the rules and notices themselves; nothing here decides anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby

from bot.domain import MAX_HISTORY, Question, Route
from bot.guard import rules_en, rules_en_residual, rules_es
from bot.guard.admission import admit, has_subject
from bot.guard.decide import decide
from bot.guard.firing import CONSULT, turn_matchers
from bot.guard.injection import without_instructions
from bot.guard.matching import Matcher, Reading
from bot.guard.normalise import MAX_CHARS
from bot.guard.notices import LANGUAGES, load_notices
from bot.guard.policy_text import AFTER, ANSWERED, BEFORE, HINT, LIMITS, ROUTES
from bot.guard.rules import Rule
from bot.guard.second_opinion import SecondOpinion
from bot.guard.turn import Turn

_NOW = datetime(2026, 1, 5, 15, tzinfo=UTC)  # any moment: without a clinic no text depends on it
_RULES = (
    ("English rules", rules_en.RULES),
    ("Where no English rule fired and a person is asked about", rules_en_residual.RULES),
    ("Spanish rules", rules_es.RULES),
)
_LANGUAGE_NAMES = {"en": "English", "es": "Spanish"}


def policy_document() -> str:
    """The whole policy as Markdown: how a text is read, then each route with its rules and notices, then the limits."""
    rules = [rule for _, group in _RULES for rule in group]
    values = {"rules": len(rules), "hints": sum(rule.hint for rule in rules), "digest": load_notices().digest[:12]}
    parts = [BEFORE.format(max_history=MAX_HISTORY, max_chars=f"{MAX_CHARS:,}", **values)]
    parts.append("## The routes, in order of precedence\n\n" + _contents())
    parts.extend(_route(route) for route in Route if route not in ANSWERED)
    parts.append("## When no rule fires\n\n" + "\n\n".join(f"**{route}.** {text}" for route, text in ANSWERED.items()))
    parts.append("### What a patient reads then\n\n" + _notices(("unanswered", "unavailable", "empty", "not_english")))
    parts.append("## Lines shown beside\n\n" + _overlays())
    parts.extend((AFTER, LIMITS))
    return "\n\n".join(part.strip() for part in parts) + "\n"


def explain(
    question: Question,
    *,
    second_opinion: SecondOpinion | None = None,
    encode: Callable[[str], Sequence[float]] | None = None,
) -> str:
    """Why the guard sends `question` where it does: views, rules, admission, second opinion, decision, notice.

    Repeats what was typed: for the terminal alone, never for a log.
    """
    decision = decide(question, second_opinion=second_opinion, encode=encode)
    typed, turn = Turn(question.text), Turn(without_instructions(question.text))
    subject = any(has_subject(Turn(text).base) for text in question.history)
    admission = admit(turn.base, follows_subject=subject)
    opinion = None
    if second_opinion is not None and encode is not None:
        read = second_opinion.read(turn, encode)
        consulted = decision.route in CONSULT and decision.route.precedence < Route.SUPPORT.precedence
        agrees = "agrees with a hint" if read.agrees else "does not agree with a hint"
        opinion = f"raises to {raised}" if (raised := read.raised(consulted=consulted)) else "raises nothing"
        opinion = f"{opinion}, {agrees} (grave {read.grave:.2f}, guarded {read.guarded:.2f})"
    lines = ["Views", *_views(typed, turn), "", "Rules that fired", *_fired(typed, question.history), "", "Admission"]
    lines.append(f"  {'admitted' if admission.admitted else 'not admitted'} in English ({admission.rule_id})")
    lines.append(f"  second opinion: {opinion or 'not asked'}")
    lines += [
        "",
        "Decision",
        f"  route     {decision.route}",
        f"  decided by {decision.rule_id or 'admission: no rule fired'}",
    ]
    lines.append(f"  overlays  {', '.join(decision.overlays) or 'none'}")
    if decision.notice is not None:
        language = question.language or ("es" if decision.rule_id and decision.rule_id.startswith("es.") else "en")
        shown = load_notices().notice(decision.notice, language=language, clinic=None, now=_NOW)
        lines += [
            f"  notice    {shown.notice.id}",
            "",
            *(f"  | {line}".rstrip() for line in shown.notice.text.splitlines()),
        ]
    return "\n".join(lines)


def _contents() -> str:
    return "\n".join(
        f"{number}. **{route}**: {ROUTES[route].split('. ')[0].rstrip('.')}."
        for number, route in enumerate((route for route in Route if route not in ANSWERED), start=1)
    )


def _route(route: Route) -> str:
    ids = [id for id in load_notices().ids if id.split(".")[0] == route.value]
    parts = [f"## {route.value.replace('_', ' ').capitalize()}", ROUTES[route]]
    parts.append("### What a patient reads\n\n" + _notices(ids))
    for title, rules in _RULES:
        own = [rule for rule in rules if rule.route is route]
        if own:
            parts.append(f"### {title}\n\n" + "\n\n".join(_rule(rule) for rule in own))
    return "\n\n".join(parts)


def _rule(rule: Rule) -> str:
    lines = [f"**`{rule.id}`** {rule.reason}{f' {HINT}' if rule.hint else ''}", f"- catches: {_quoted(rule.catches)}"]
    if rule.leaves:
        lines.append(f"- leaves: {_quoted(rule.leaves)}")
    if rule.notice_id != rule.route.value:
        lines.append(f"- shows: `{load_notices().resolve(rule.notice_id)}`")
    if rule.overlays:
        lines.append(f"- beside it: {', '.join(f'`{overlay}`' for overlay in rule.overlays)}")
    return "\n".join((lines[0], "", *lines[1:]))


def _notices(ids: Iterable[str]) -> str:
    notices = load_notices()
    parts = []
    for id, language in ((id, language) for id in ids for language in LANGUAGES):
        shown = notices.notice(id, language=language, clinic=None, now=_NOW)
        text = shown.notice.text.replace(_closing_line(language), "[closing line]")
        quoted = "\n".join(f"> {line}".rstrip() for line in text.splitlines())
        extras = [f"Buttons: {_quoted(choice.label for choice in shown.choices)}"] if shown.choices else []
        if shown.links and language == "en":
            extras.append("Links: " + ", ".join(f"`{link}`" for link in shown.links))
        parts.append("\n\n".join((f"`{id}`, {_LANGUAGE_NAMES[language]}", quoted, *extras)))
    return "\n\n".join(parts)


def _closing_line(language: str) -> str:
    """What most notices end in."""
    return load_notices().closing_line(language=language, clinic=None)


def _overlays() -> str:
    notices = load_notices()
    closing = f"- `closing line`: {_closing_line('en')} / {_closing_line('es')}\n"
    return closing + "\n".join(
        f"- `{id}`: {notices.overlay(id, language='en', clinic=None).text} / "
        f"{notices.overlay(id, language='es', clinic=None).text}"
        for id in notices.overlay_ids
    )


def _quoted(texts: Iterable[str]) -> str:
    return "; ".join(f"“{text}”" for text in texts)


def _views(typed: Turn, turn: Turn) -> Iterator[str]:
    yield f"  folded     {typed.raw}"
    yield f"  expanded   {typed.base}"
    yield f"  repaired   {typed.plain}"
    yield f"  Spanish    {typed.spanish}"
    if typed.is_spanish:
        yield f"  in English {typed.in_english}"
    if turn.text != typed.text:
        yield f"  stripped   {turn.text}"


def _fired(typed: Turn, history: Sequence[str]) -> list[str]:
    english, spanish = turn_matchers()
    lines = []
    for turns, before in _windows(history):
        for readings, matchers in ((typed.readings(before), english), (typed.spanish_readings(before), spanish)):
            for number, reading in enumerate(readings, start=1):
                lines += [f"  {_hit(hit)} ({turns}, view {number})" for hit in _hits(reading, matchers)]
    firsts = [next(group) for _, group in groupby(sorted(lines, key=lambda line: line.split(" (")[0]), _name)]
    return sorted(firsts, key=lambda line: Route(line.split()[0]).precedence) or ["  none"]


def _name(line: str) -> str:
    return line.split(" (")[0]


def _windows(history: Sequence[str]) -> Iterator[tuple[str, tuple[Turn, ...]]]:
    """The turns that are read together: this one, with the one before, with the two before."""
    yield "this turn", ()
    for back, name in ((1, "with the turn before"), (2, "with the two turns before")):
        if len(history) >= back:
            yield name, tuple(map(Turn, history[-back:]))


def _hits(reading: Reading, matchers: Sequence[Matcher]) -> list[tuple[Rule, bool]]:
    found = [matcher.found(reading) for matcher in matchers]
    return [(hit.rule, hit.denied) for hit in found if hit is not None]


def _hit(hit: tuple[Rule, bool]) -> str:
    rule, denied = hit
    hint = " [a hint]" if rule.hint else ""
    return f"{rule.route.value:19} {rule.id}{hint}{' [said not to be so: the crisis line is shown]' if denied else ''}"
