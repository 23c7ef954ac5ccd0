"""Where a crisis notice's own buttons lead, in both languages: what a button says is sent as the next question.

`ENGLISH` belongs to the English rules, `SPANISH` to the Spanish ones.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule

ENGLISH = (
    Rule(
        id="button.danger",
        route=Route.CRISIS,
        notice="crisis.imminent",
        reason="The crisis notice asked about danger now, and this is its yes.",
        pattern=r"^yes[,.!]? i (?:might|may|could|am|think i am|think i might)(?: be)? in danger\b",
        catches=("Yes, I might be in danger now", "yes i am in danger"),
        leaves=("Can I be in danger during a session?",),
    ),
    Rule(
        id="button.danger_other",
        route=Route.CRISIS,
        notice="crisis.other.imminent",
        reason="The same yes, for somebody else.",
        pattern=r"^yes[,.!]? (?:they|he|she|my [a-z]+) (?:might|may|could|are|is)(?: be)? in danger\b",
        catches=("Yes, they might be in danger now", "Yes, she is in danger"),
        leaves=("Are they in danger of addiction?",),
    ),
    Rule(
        id="button.no_danger",
        route=Route.SUPPORT,
        notice="support.safe",
        turns=False,
        reason="The notice's no: thanks, and the line stays.",
        pattern=r"^no[,.!]? (?:i am|they are|he is|she is|nobody is|no one is)(?: not)? in (?:any )?danger(?: (?:right )?now)?[.!]?$",
        catches=("No, I am not in danger right now", "No, they are not in danger right now"),
        leaves=("No, I am not in danger, but I want to know the dose",),
    ),
)

SPANISH = (
    Rule(
        id="es.button.danger",
        route=Route.CRISIS,
        notice="crisis.imminent",
        reason="The crisis notice asked about danger now, and this is its yes.",
        pattern=r"^[¡ ]*si[,.!]? (?:puedo|podria|creo que|tal vez|quiza[s]?|estoy|puede que)(?: [a-z]+){0,2}? ?(?:estar|este|estoy)? ?en peligro\b",
        catches=("Sí, puedo estar en peligro ahora", "si estoy en peligro"),
        leaves=("¿Puedo estar en peligro durante la sesión?",),
    ),
    Rule(
        id="es.button.danger_other",
        route=Route.CRISIS,
        notice="crisis.other.imminent",
        reason="The same yes, for somebody else.",
        pattern=r"^[¡ ]*si[,.!]? (?:esa persona|el|ella|ellos|mi [a-z]+) (?:puede[n]?|podria[n]?|esta[n]?)(?: estar)? en peligro\b",
        catches=("Sí, esa persona puede estar en peligro ahora", "sí, mi hijo está en peligro"),
        leaves=("¿Está en peligro quien usa ketamina?",),
    ),
    Rule(
        id="es.button.no_danger",
        route=Route.SUPPORT,
        notice="support.safe",
        turns=False,
        reason="The notice's no: thanks, and the line stays.",
        pattern=r"^no[,.!]? (?:no )?(?:estoy|esta|esa persona no esta|el no esta|ella no esta|hay|corro|corre)(?: en)? peligro(?: (?:ahora|ahorita|en este momento|por ahora))?[.!]?$",
        catches=("No, no estoy en peligro ahora", "No, esa persona no está en peligro ahora", "no estoy en peligro"),
        leaves=("¿Estoy en peligro si no como?",),
    ),
)
