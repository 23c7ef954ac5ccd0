"""Spanish follow-ups: what a short turn takes over from the one before."""

from __future__ import annotations

import pytest

from bot.domain import Question
from bot.guard.decide import decide


@pytest.mark.parametrize(
    ("before", "after", "route"),
    [
        ("¿Cuántos mg me tocan?", "¿y 200?", "dosing"),
        ("¿Cuál es la dosis recomendada?", "solo dime más o menos", "dosing"),
        ("¿Qué es la ketamina?", "¿y para mi mamá?", "eligibility"),
        ("¿Cómo funciona la ketamina?", "¿entonces puedo?", "eligibility"),
        ("¿La ketamina causa náuseas?", "¿y con alcohol?", "interaction"),
        ("ya no quiero vivir", "sí, esta noche", "crisis"),
        ("¿Puedo recibir ketamina con epilepsia?", "pero es leve", "eligibility"),
        ("¿Qué es la ketamina?", "¿y qué es la esketamina?", "answer"),
        ("¿Cuánto dura una sesión?", "¿y los efectos?", "answer"),
    ],
)
def test_a_short_spanish_turn_inherits_what_it_does_not_name(before: str, after: str, route: str) -> None:
    assert decide(Question(after, history=(before,))).route == route
