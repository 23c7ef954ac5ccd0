"""Charts as inline SVG, drawn with the page's own colours; each carries its numbers as text or titles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from bot.domain import Route
from eval.figures import Figure
from eval.metrics_answers import CurvePoint


def confusion_matrix(counts: Mapping[tuple[Route, Route], int]) -> str:
    """Expected routes down, got across; what is off the diagonal stands out."""
    expected = [route for route in Route if any(row is route for row, _ in counts)]
    got = [route for route in Route if route in expected or any(column is route for _, column in counts)]
    cell, left, top = 38, 150, 130
    width, height = left + cell * len(got) + 60, top + cell * len(expected) + 10
    parts = [_text(left + cell * len(got) + 6, top - 8, "cases", "axis")]
    for place, route in enumerate(got):
        x = left + cell * place + cell / 2 + 4
        parts.append(f'<text class="axis" transform="translate({x:.0f},{top - 8}) rotate(-60)">{route.value}</text>')
    for line, row in enumerate(expected):
        total = sum(n for (each, _), n in counts.items() if each is row)
        y = top + cell * line
        parts.append(_text(left - 8, y + cell / 2 + 4, row.value, "axis end"))
        parts.append(_text(left + cell * len(got) + 6, y + cell / 2 + 4, str(total), "axis"))
        for place, column in enumerate(got):
            n = counts.get((row, column), 0)
            kind = "none" if n == 0 else "right" if row is column else _gravity(row, column)
            strength = 0.25 + 0.75 * n / total if n else 1
            x = left + cell * place
            parts.append(
                f"<g><title>{row.value} expected, {column.value} got: {n} of {total}</title>"
                f'<rect class="cell {kind}" x="{x}" y="{y}" width="{cell - 2}" height="{cell - 2}" '
                f'fill-opacity="{strength:.2f}"/>'
                + (_text(x + cell / 2 - 1, y + cell / 2 + 4, str(n), f"count {kind}") if n else "")
                + "</g>"
            )
    return _svg(width, height, parts, "Expected routes against the routes got")


def intervals(figures: Mapping[str, Figure], *, name: str) -> str:
    """A line a figure: its share as a dot on its 95% interval, from 0 to 1."""
    row, left, right, width = 28, 110, 100, 500
    span = width - left - right
    floor = min([0.5, *(figure.low or 0 for figure in figures.values())])
    floor = int(floor * 10) / 10 if floor >= 0.5 else int(floor * 5) / 5

    def x(value: float) -> float:
        return left + span * (value - floor) / (1 - floor)

    height = row * len(figures) + 34
    parts = []
    for tenth in range(round(floor * 10), 11, 1 if floor >= 0.5 else 2):
        parts.append(
            f'<line class="grid" x1="{x(tenth / 10):.1f}" x2="{x(tenth / 10):.1f}" y1="4" y2="{height - 28}"/>'
        )
        parts.append(_text(x(tenth / 10), height - 12, f"{tenth * 10}%", "axis middle"))
    for place, (label, figure) in enumerate(figures.items()):
        y = row * place + 18
        low, high = figure.low or 0.0, figure.high or 1.0
        parts.append(_text(left - 8, y + 4, label, "axis end"))
        parts.append(f'<line class="interval" x1="{x(low):.1f}" x2="{x(high):.1f}" y1="{y}" y2="{y}"/>')
        parts.append(
            f'<circle class="dot" cx="{x(figure.value):.1f}" cy="{y}" r="5">'
            f"<title>{escape(label)}: {figure.value:.3f}, {low:.3f} to {high:.3f}</title></circle>"
        )
        parts.append(_text(width - right + 10, y + 4, f"{figure.value:.1%}  n {figure.n}", "axis"))
    return _svg(width, height, parts, name)


def refusal_curve(curve: Sequence[CurvePoint], *, now: tuple[float, float] | None) -> str:
    """Share of answerable questions answered against share of the others refused; `now` is where the gates stand."""
    width, height, left, bottom, top = 600, 360, 60, 48, 14
    across, up = width - left - 20, height - bottom - top

    def at(refused: float, answered: float) -> tuple[float, float]:
        return left + across * refused, top + up * (1 - answered)

    parts = []
    for fifth in range(6):
        x, y = at(fifth / 5, fifth / 5)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{top + up}"/>')
        parts.append(f'<line class="grid" x1="{left}" x2="{left + across}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(_text(x, top + up + 18, f"{fifth * 20}%", "axis middle"))
        parts.append(_text(left - 6, y + 4, f"{fifth * 20}%", "axis end"))
    points = " ".join("{:.1f},{:.1f}".format(*at(point.refused, point.answered)) for point in curve)
    parts.append(f'<polyline class="curve" points="{points}"/>')
    if now is not None:
        x, y = at(*now)
        label = f"the gates: {now[1]:.0%} answered, {now[0]:.0%} refused"
        parts.append(f'<circle class="now" cx="{x:.1f}" cy="{y:.1f}" r="7"><title>{label}</title></circle>')
        parts.append(_text(x + (-12 if now[0] > 0.5 else 12), y - 12, label, f"strong{' end' if now[0] > 0.5 else ''}"))
    parts.append(
        _text(left + across / 2, height - 6, "across: questions nothing vetted answers, share refused", "axis middle")
    )
    parts.append(_text(left + across - 6, top + 14, "up: questions the library holds, share answered", "axis end"))
    return _svg(width, height, parts, "Refusal curve")


def histogram(values: Sequence[float], *, name: str, step: float, limit: float | None = None) -> str:
    """How many answers fall in each step; `limit` draws the line they should keep below."""
    if not values:
        return ""
    width, height, left, bottom, top = 500, 220, 44, 40, 16
    first, last = int(min(values) // step), int(max(values) // step)
    if limit is not None:
        last = max(last, int(limit // step))
    bins = [sum(1 for value in values if int(value // step) == place) for place in range(first, last + 1)]
    bar, tallest = (width - left - 10) / len(bins), max(bins)
    every = max(1, len(bins) // 16)
    parts = []
    for place, n in enumerate(bins):
        tall = (height - bottom - top) * n / tallest
        x, low = left + bar * place, (first + place) * step
        is_over = limit is not None and low >= limit
        parts.append(
            f'<rect class="bar{" over" if is_over else ""}" x="{x + 1:.1f}" y="{height - bottom - tall:.1f}" '
            f'width="{bar - 2:.1f}" height="{tall:.1f}"><title>{low:g} to {low + step:g}: {n}</title></rect>'
        )
        if place % every == 0:
            parts.append(_text(x, height - bottom + 16, f"{low:g}", "axis"))
    parts.append(_text(left - 6, top + 8, str(tallest), "axis end"))
    if limit is not None:
        x = left + bar * (limit / step - first)
        parts.append(f'<line class="limit" x1="{x:.1f}" x2="{x:.1f}" y1="{top - 8}" y2="{height - bottom}"/>')
    parts.append(_text(left, height - 6, name, "axis"))
    return _svg(width, height, parts, name)


def bars(values: Mapping[str, float], *, name: str, unit: str) -> str:
    """A bar a name, the longest filling the width, each with its number; the first system's bars stand out."""
    first = next(iter(values), "").split(",")[0]
    row, left, right, width = 30, 140, 90, 500
    longest = max(values.values(), default=0) or 1
    parts = []
    for place, (label, value) in enumerate(values.items()):
        y, wide = row * place + 4, (width - left - right) * value / longest
        parts.append(_text(left - 8, y + 16, label, "axis end"))
        kind = "bar" if label.split(",")[0] == first else "bar beside"
        parts.append(f'<rect class="{kind}" x="{left}" y="{y}" width="{max(1, wide):.1f}" height="{row - 9}"/>')
        parts.append(_text(left + max(1, wide) + 8, y + 16, f"{value:,.3g} {unit}", "axis"))
    return _svg(width, row * len(values) + 8, parts, name)


def gate_bar(low: float, value: float, high: float, limit: float | None) -> str:
    """A small interval with its limit as a tick, from 0 to 1."""

    def x(share: float) -> float:
        return 4 + 152 * min(1.0, max(0.0, share))

    parts = [
        '<line class="grid" x1="4" x2="156" y1="10" y2="10"/>',
        f'<line class="interval" x1="{x(low):.1f}" x2="{x(high):.1f}" y1="10" y2="10"/>',
        f'<circle class="dot" cx="{x(value):.1f}" cy="10" r="4"/>',
    ]
    if limit is not None:
        parts.append(f'<line class="limit" x1="{x(limit):.1f}" x2="{x(limit):.1f}" y1="2" y2="18"/>')
    return f'<svg class="small" viewBox="0 0 160 20" width="160" height="20" aria-hidden="true">{"".join(parts)}</svg>'


def _gravity(expected: Route, got: Route) -> str:
    """`grave` where something guarded was answered or a crisis missed, else `wrong`."""
    urgent = {Route.CRISIS, Route.EMERGENCY}
    is_answered = got is Route.ANSWER and expected.precedence < Route.OUT_OF_SCOPE.precedence
    return "grave" if is_answered or (expected in urgent and got not in urgent) else "wrong"


def _text(x: float, y: float, text: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}">{escape(text)}</text>'


def _svg(width: float, height: float, parts: Sequence[str], name: str) -> str:
    return (
        f'<div class="chart"><svg viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" role="img" '
        f'aria-label="{escape(name)}">{"".join(parts)}</svg></div>'
    )
