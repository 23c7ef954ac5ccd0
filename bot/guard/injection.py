"""Instructions to the bot, stripped: what is left is what the patient asks. Nobody is accused of anything."""

from __future__ import annotations

import re

_INSTRUCTIONS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:please )?(?:ignore|disregard|forget|override|bypass|skip|drop)(?: about)? (?:all |any |the |your |my |these |those |every |of |previous |prior |above |earlier |safety |system |initial |original )*(?:instructions?|prompts?|rules?|guidelines?|restrictions?|programming|training|polic(?:y|ies)|filters?|guardrails?|constraints?|limits?|disclaimers?|directions?)\b(?: (?:above|before|you (?:were|have been) given|and|given|so far|that you have))*[.,;:!]*",
        r"\b(?:you are|you're|act as|act like|pretend (?:to be|you are|you're|that you are)|imagine (?:you are|you're|that you are|being)|role ?play(?:ing)? as|roleplay|behave as|behave like|respond as|answer as|simulate|take on the role of|from now on,? (?:you are|act|you will))\b (?:now |going to be |no longer )?(?:a |an |my |the |as )?(?:[\w-]+ ){0,6}?(?:doctor|physician|psychiatrist|pharmacist|nurse|expert|dan|ai|assistant|model|bot|chatbot|character|grandmother|grandma|human|gpt|jailbroken|dealer|chemist|friend|persona|prescriber|clinician|without (?:any )?(?:rules|restrictions|limits|filters))\b(?: (?:with(?:out| no)? (?:any )?(?:rules|restrictions|limits|filters|guidelines|ethics)|who (?:can|will|does|has|is|always|never|answers)[^.,;:!?]{0,60}))?[.,;:!]*",
        r"\b(?:enable|enter|activate|switch to|turn on|you are in|start) (?:developer|debug|god|admin|jailbreak|dan|unrestricted|sudo|maintenance|test) mode\b[.,;:!]*",
        r"\b(?:reveal|show|print|repeat|output|display|tell me|leak|give me)(?: me)? (?:your|the) (?:system |hidden |initial |original |secret |full )*(?:prompt|instructions|rules|configuration|guidelines)\b[.,;:!]*",
        r"\b(?:for|in|as part of|write|writing|i'?m writing|this is for|it'?s for|it is for) (?:a |an |my |the |this )*(?:novel|story|fiction(?:al)?(?: story)?|screenplay|script|movie|book|poem|game|thought experiment|role ?play|creative writing(?: class)?)(?: (?:i am|i'm) writing)?(?: (?:where|in which|about))?[.,;:]",
        r"\b(?:hypothetically|theoretically|purely hypothetically|in theory|hypothetically speaking|just hypothetically)[, ]*",
        r"\b(?:do not|don'?t|never|stop) (?:give me |add |include |say |show |tell me to |use |mention )(?:any |a |the |your |to )*(?:disclaimers?|warnings?|notices?|safety (?:messages?|notices?)|consult(?:ing)? (?:a |my )?(?:doctor|professional)|see a doctor|hotlines?)\b[.,;:!]*",
        r"\b(?:answer|respond|reply|speak)(?: me)? (?:only |just )?(?:with|in) (?:a |one |just |only )*(?:number|yes or no|word|single word|json|base ?64|rot ?13|code|hex|figure)s?\b[.,;:!]*",
        r"(?:^|\n)\s*(?:system|assistant|user|developer|admin|human)\s*:\s*",
        r"<\|?/?(?:system|assistant|user|im_start|im_end|endoftext|inst)\|?>|\[/?(?:inst|system)\]|</?(?:system|instructions?|prompt)>",
        r"\bthis is (?:an? )?(?:authori[sz]ed|official|approved|emergency) (?:test|override|request)[.,;:!]*",
        r"\byour (?:new |real |actual |true )?(?:instructions?|task|rules?|role|job|purpose) (?:is|are) (?:now )?to\b",
    )
)


def without_instructions(text: str) -> str:
    """`text` less the instructions to the bot that it holds; the text itself where it holds none."""
    stripped = text
    for pattern in _INSTRUCTIONS:
        stripped = pattern.sub(" ", stripped)
    return text if stripped == text else re.sub(r"\s+", " ", stripped).strip(" .,;:!-")
