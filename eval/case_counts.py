"""What a set of cases holds: counts by every field, near duplicates, and what is thin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain import Route
from eval.cases import KINDS, STYLES, Case, Library

NEAR = 85
# Below these a share's interval is too wide to say much: 0 misses in 60 still allows 5% (Clopper-Pearson).
WANTED = {"kind": 60, "route": 60, "style": 60, "language": 150, "family": 3}
ASKED_ROUTES = tuple(route for route in Route if route is not Route.UNAVAILABLE)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cases there are, how many are independent, by field and value, and what falls below what is wanted.

    `near` pairs each near duplicate with the earlier case it repeats. `unheld` are cases that expect an answer and
    whose facts no served section holds.
    """

    total: int
    independent: int
    by_field: Mapping[str, Mapping[str, int]]
    near: tuple[tuple[str, str], ...]
    thin: tuple[str, ...]
    unheld: tuple[str, ...]


def count_cases(cases: Sequence[Case], library: Library | None) -> Counts:
    """Return the counts; each is of independent cases, a near duplicate being left out.

    `library` is None where there is none to look in, and then nothing is called unheld.
    """
    near = near_duplicates(cases)
    repeated = {later for later, _ in near}
    independent = [case for case in cases if case.id not in repeated]
    by_field = {
        "kind": _counted(KINDS, (case.kind for case in independent)),
        "route": _counted(ASKED_ROUTES, (case.route for case in independent)),
        "style": _counted(STYLES, (case.style for case in independent)),
        "language": _counted(("en", "es"), (case.language for case in independent)),
        "family": _counted((), (case.family for case in independent)),
        "document": _counted((), (case.document for case in independent if case.document)),
        "turns": _counted((), (str(len(case.history)) for case in independent)),
        "with": {
            "rests_on": sum(bool(case.rests_on) for case in independent),
            "key_facts": sum(bool(case.key_facts) for case in independent),
            "never": sum(bool(case.never) for case in independent),
            "also_ok": sum(bool(case.also_ok) for case in independent),
            "pair": sum(case.pair is not None for case in independent),
        },
    }
    thin = tuple(
        f"{name} {value}: {count} of {wanted}"
        for name, wanted in WANTED.items()
        for value, count in by_field[name].items()
        if count < wanted
    )
    unheld = tuple(
        case.id
        for case in cases
        if library is not None and case.route is Route.ANSWER and not library.right_sections(case)
    )
    return Counts(len(cases), len(independent), by_field, near, thin, unheld)


def near_duplicates(cases: Sequence[Case], *, near: int = NEAR) -> tuple[tuple[str, str], ...]:
    """Return (later id, earlier id) for each case whose text is at least `near` alike to an earlier independent one.

    Alike is rapidfuzz's ratio, 0 to 100, over the turns in lower case. Only cases of one expected route are compared:
    a minimal pair's twins differ by a word and are two cases.
    """
    from rapidfuzz import fuzz, process

    pairs: list[tuple[str, str]] = []
    for route in Route:
        group = [case for case in cases if case.route is route]
        if len(group) < 2:
            continue
        texts = [" / ".join((*case.history, case.question)).lower() for case in group]
        alike = process.cdist(texts, texts, scorer=fuzz.ratio, score_cutoff=near, workers=1)
        leaders: list[int] = []
        for place, case in enumerate(group):
            leader = next((earlier for earlier in leaders if alike[place, earlier] >= near), None)
            if leader is None:
                leaders.append(place)
            else:
                pairs.append((case.id, group[leader].id))
    return tuple(pairs)


def counts_table(counts: Counts) -> str:
    """Return the counts as lines to read in a terminal."""
    lines = [f"{counts.total} cases, {counts.independent} independent ({len(counts.near)} near duplicates)"]
    for name, values in counts.by_field.items():
        if name == "family":
            lines.append(f"\nfamily ({len(values)}): " + ", ".join(f"{key} {count}" for key, count in values.items()))
        else:
            lines.append(f"\n{name}")
            lines += [f"  {key:<28} {count:>6}" for key, count in values.items()]
    if counts.near:
        lines.append("\nnear duplicates (counted once)")
        lines += [f"  {later} repeats {earlier}" for later, earlier in counts.near]
    if counts.unheld:
        lines.append(f"\nexpect an answer and name nothing that a served section holds ({len(counts.unheld)})")
        lines.append(f"  {', '.join(counts.unheld)}")
    if counts.thin:
        families = [line.removeprefix("family ") for line in counts.thin if line.startswith("family ")]
        lines.append("\nthin")
        lines += [f"  {line}" for line in counts.thin if not line.startswith("family ")]
        if families:
            lines.append(
                f"  {len(families)} families below {WANTED['family']}: {', '.join(f.split(':')[0] for f in families)}"
            )
    return "\n".join(lines)


def _counted(known: Sequence[str], values) -> dict[str, int]:
    counted = Counter(str(value) for value in values)
    first = {str(value): counted.pop(str(value), 0) for value in known}
    return first | dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
