"""Thanks and a parting word, which deserve better than a greeting; in English and Spanish.

A "goodbye" by itself, or to everyone, is not here: it may be meant in earnest.
"""

from __future__ import annotations

from bot.domain import Route
from bot.guard.rules import Rule, one_of

_THANKED = r"(?=[^\n]*\b(?:thanks?|thank you|thankyou|cheers|helped|helpful|helps|appreciated?|useful|bye|take care|good night|have a (?:nice|good|great) [a-z]+)\b)"
_POLITE = one_of(
    "thanks?|thank you|thankyou|cheers|(?:i )?(?:really )?appreciate (?:it|that|this|you|the help|your help)",
    "appreciated|bye|bye bye|see you|see ya|take care|good night",
    "have a (?:nice|good|great|lovely) (?:day|night|one|evening|weekend)|you|that|this|it",
    "the (?:answer|info|information|help)|your (?:help|answer|answers|time)",
    "for (?:that|this|the (?:help|info|information|answer|answers)|your (?:help|time|answer|answers)|(?:all )?(?:of )?(?:your|the|that) help|explaining|answering|listening|being here)",
    "all (?:of )?(?:that|your help)",
    "(?:have |has )?(?:really |very |so |been |was |is |are |were )*(?:helped|helps|helpful|useful|great|good|kind|clear|what i needed)",
    "(?:me )?(?:a lot|a bunch|so much|very much|loads|a ton)|me|much|again|ok|okay|k|great|cool|nice|awesome",
    "perfect|lovely|got it|i see|alright|all right|yes|yeah|no|and|so|oh|well|wow|now|then|bot|chatbot|guide",
    "ketamine guide|friend|doctor|everyone|later|lol|haha|honestly|really|have been|you are|that is|that was",
    "this was|it was|makes sense|good to know",
)
_AGRADECE = r"(?=[^\n]*\b(?:gracias|agradezco|agradecid[oa]|me (?:ayudo|ayudaste|sirvio|has ayudado|ha ayudado)|muy util|hasta (?:luego|pronto|manana)|nos vemos|buenas noches|que (?:tenga|tengas|pase|pases) buen[oa]? [a-z]+)\b)"
_CORTES = one_of(
    "muchas|muchisimas|mil|gracias|muy amable|se lo agradezco|te lo agradezco|lo agradezco|agradecid[oa]",
    "(?:me|nos) (?:ayudo|ayudaste|sirvio|ha ayudado|has ayudado)(?: mucho| bastante| muchisimo)?|muy util",
    "fue (?:muy )?util|es (?:muy )?util",
    "por (?:todo|la (?:ayuda|informacion|respuesta)|su (?:ayuda|tiempo|respuesta)|tu (?:ayuda|tiempo|respuesta)|responder|explicar(?:me)?|eso)",
    "hasta (?:luego|pronto|manana)|nos vemos|buenas noches",
    "que (?:tenga|tengas|pase|pases) (?:un |una )?buen[oa]? (?:dia|noche|tarde|fin de semana)|ok|okay|vale|listo",
    "perfecto|genial|entiendo|entendido|de acuerdo|bueno|y|de verdad|mucho|bien|todo|eso|esto|amig[oa]|doctora?",
    "dios (?:te|le|lo|la) bendiga|bendiciones|claro|ya|si",
)

ENGLISH = (
    Rule(
        id="talk.thanks",
        route=Route.SMALLTALK,
        notice="smalltalk.thanks",
        turns=False,
        reason="Thanks, or a parting word after it, and nothing else.",
        pattern=rf"^{_THANKED}(?:{_POLITE}(?:[ ,.!]+|$))+$",
        unless=r"^(?:bye|bye bye|bye everyone|thank you (?:all )?for everything)[ .!]*$",
        unless_anywhere=True,
        catches=(
            "thanks, you helped",
            "thank you so much",
            "ok thanks bye",
            "That was really helpful, thanks!",
            "cheers",
            "I really appreciate it. Have a good day!",
        ),
        leaves=("goodbye everyone", "hi", "thanks, and how long does it last?", "thank you for everything", "bye", "Does it help?"),
    ),
)
SPANISH = (
    Rule(
        id="es.talk.thanks",
        route=Route.SMALLTALK,
        notice="smalltalk.thanks",
        turns=False,
        reason="Thanks, or a parting word after it, and nothing else.",
        pattern=rf"^{_AGRADECE}(?:{_CORTES}(?:[ ,.!¡]+|$))+$",
        unless=r"^gracias por todo[ .!]*$",
        unless_anywhere=True,
        catches=("muchas gracias", "gracias, me ayudó mucho", "ok gracias, hasta luego", "Muy útil, se lo agradezco"),
        leaves=("hola", "gracias, ¿y cuánto dura?", "gracias por todo", "adiós a todos"),
    ),
)
