"""Personal details in what a patient typed: names, dates of birth, numbers, addresses. Found so that they can be
pointed out, and masked before a text leaves the machine; never kept.

A condition or a medicine is no personal detail here: the rules send those to a professional.
"""

from __future__ import annotations

import re

from bot.domain import Span

MASK = "[…]"

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*|enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|septiembre|octubre|noviembre|diciembre"
)
_DATE = (
    rf"(?:\d{{1,4}}[-/. ]\d{{1,2}}[-/. ]\d{{1,4}}|(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?,? (?:de |del )?\d{{2,4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? (?:de |of )?(?:{_MONTH})\.?,? (?:de |del )?\d{{2,4}})"
)
# Lines that anybody may name: they identify nobody.
_HELPLINES = re.compile(r"\D*1?\D*8(?:00|33|44|55|66|77|88)\D*\d{3}\D*\d{4}\D*")
_NOT_A_NAME = r"(?!(?:not|on|in|at|the|a|an|no|so|very|just|going|here|there|now|already|private|irrelevant|none|and|but|what|is|it|que|de|la|el|un|una|muy|no|lo|irrelevante|privado)\b)"

# fmt: off
_PATTERNS = tuple(
    re.compile(pattern, flags)
    for pattern, flags in (
        (r"[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)+", re.I),
        (r"(?<![\d-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]?\d{4}(?![\d-])", 0),
        (r"\+\d{1,3}[ .-]?(?:\d[ .-]?){7,12}(?!\d)", 0),
        (r"\b(?:phone|cell|mobile|call me|text me|my number|tel|telefono|teléfono|celular|whatsapp|mi numero|mi número)\b[^\d\n]{0,20}(?:\d[ .-]?){7,13}(?!\d)", re.I),
        (r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)", 0),
        (r"\b(?:ssn|social security|seguro social|curp|rfc|dni|cedula|cédula|passport|pasaporte|driver'?s licen[cs]e|licencia de conducir)\b[^\d\n]{0,20}[\w-]*\d[\w-]{3,}", re.I),
        (r"(?<!\d)(?:\d[ -]?){13,16}(?!\d)", 0),
        (rf"\b(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born(?: on)?|nac[ií](?: el)?|fecha de nacimiento|cumplea[nñ]os)\b[^\d\n]{{0,15}}?{_DATE}", re.I),
        (r"\b(?:mrn|medical record|record|chart|case|member|policy|subscriber|group|insurance|account|patient|expediente|p[oó]liza|afiliado|paciente|folio|historia cl[ií]nica)(?: ?(?:id|number|no\.?|num|n[uú]mero|#|:|is|es|de))+ ?(?=[\w-]*\d)[\w-]{5,}", re.I),
        (rf"\b(?:my|his|her|our son'?s|our daughter'?s) (?:full |legal |real |first |last )?name(?:'s| is|:) {_NOT_A_NAME}[A-Za-zÀ-ÿ'-]+(?: [A-ZÀ-Ý][\w'-]+)*", 0),
        (rf"\b(?:[Mm]y name(?:'s| is|:)|MY NAME IS|[Mm]e llamo|[Mm]i nombre(?: completo)? es|[Ss]e llama) {_NOT_A_NAME}[A-Za-zÀ-ÿ'-]+(?: [A-ZÀ-Ý][\w'-]+)*", 0),
        (r"\b(?:[Tt]his is|I am|I'm|[Ii]m|[Ss]oy|[Hh]abla|[Pp]atient:?|[Pp]aciente:?|[Nn]ame:|[Nn]ombre:|[Ss]igned,?|[Aa]tentamente,?) (?!(?:Very|So|Too|Really|Not|Bipolar|Dr|Type|Spravato|Ketamine|African|Native|Asian|Mexican|Puerto|New|San|Los|Latin)\b)[A-ZÀ-Ý][a-zà-ÿ]+(?: [A-ZÀ-Ý]\.?)? [A-ZÀ-Ý][a-zà-ÿ'-]+", 0),
        (r"\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Za-z0-9.'-]+ ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|place|pl|terrace|circle|apt|apartment|unit)\b(?! (?:home|me|after|before|to|with|myself))", re.I),
        (r"\b(?:calle|avenida|av\.|avda|colonia|col\.|carrera|cra)\s+[\wÀ-ÿ.' ]{2,40}?(?:#|no\.?|n[uú]mero)? ?\d{1,5}\b", re.I),
        (r"\b(?:zip(?: code)?|postal code|c[oó]digo postal|c\.?p\.?)\W{0,3}(?:is |es )?\d{4,5}\b", re.I),
    )
)
# fmt: on


def personal_spans(text: str) -> tuple[Span, ...]:
    """Where `text` gives personal details, in order, overlapping ones joined."""
    found = sorted(
        match.span()
        for pattern in _PATTERNS
        for match in pattern.finditer(text)
        if not _HELPLINES.fullmatch(match.group())
    )
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(Span(start, end) for start, end in joined)


def find_personal_details(text: str) -> bool:
    """Whether `text` gives personal details."""
    return bool(personal_spans(text))


def without_personal_details(text: str) -> str:
    """`text` with each personal detail replaced by MASK: what may be handed to a chat model."""
    for span in reversed(personal_spans(text)):
        text = text[: span.start] + MASK + text[span.end :]
    return text
