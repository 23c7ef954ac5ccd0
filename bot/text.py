"""Outside text as data: sentences as character spans, a hint of the language, a reading grade.

Our own documents do not need the sentence splitter (their marks delimit sentences); drafts and questions do.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from bot.domain import Span

LanguageHint = Literal["en", "es", "other"]

# Counted as two syllables, so that a needed name does not hide how plain the rest of a text is.
PLAIN_TERMS = frozenset(
    """
    ketamine esketamine arketamine spravato ketalar midazolam lorazepam clonazepam benzodiazepine benzodiazepines
    antidepressant antidepressants quetiapine aripiprazole brexpiprazole olanzapine fluoxetine sertraline paroxetine
    venlafaxine lamotrigine lithium theophylline aminophylline buprenorphine opioid opioids serotonin norepinephrine
    dopamine glutamate memantine dextromethorphan amantadine magnesium fibromyalgia electroconvulsive racemic
    dissociation dissociative anesthetic anesthesia anesthesiologist fda rems nmda ampa ptsd ocd ect tms crps phq madrs
    dea nice bdnf mtor nhs nimh samhsa hipaa va apa dod kap maoi ssri ssris us uk eu iv
    """.split()  # noqa: SIM905
)

_ABBREVIATIONS = frozenset(
    "dr mr mrs ms vs e.g i.e u.s u.k no st approx fig al prof jr sr inc sept oct nov dec".split()  # noqa: SIM905
)
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)|\n(?=#)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d.,]*")


def sentence_spans(text: str) -> tuple[Span, ...]:
    """The sentences of outside text, in order, without the white space around them; blank text has none.

    A blank line, a bullet and a heading end a sentence too. A full stop after a known abbreviation, an initial or
    inside a number does not.
    """
    spans: list[Span] = []
    start = 0
    for end in [*_ends(text), len(text)]:
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            begin = start + piece.index(stripped)
            spans.append(Span(begin, begin + len(stripped)))
        start = end
    return tuple(spans)


def language_of(text: str) -> LanguageHint:
    """A cheap hint: which of two lists of common words, endings and letters `text` holds more of.

    "other" when neither list matches, or when most letters are not Latin. A tie goes to English, the language of most
    of the library. It is a hint for wording only and must not gate safety: the rules of both languages always run.
    """
    letters = [character for character in text if character.isalpha()]
    if not letters or sum(character < "ɐ" for character in letters) < len(letters) / 2:
        return "other"
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    english = sum(_is_english(word) for word in words)
    spanish = sum(_is_spanish(word) for word in words) + 2 * bool(re.search("[¿¡ñ]", text.lower()))
    if not english and not spanish:
        return "other"
    if max(english, spanish) < sum(word in _FOREIGN for word in words):
        return "other"
    return "en" if english >= spanish else "es"


def reading_grade(text: str) -> float:
    """The US school grade of English text by Flesch-Kincaid; 0.0 for text without words.

    0.39 words a sentence + 11.8 syllables a word - 15.59. Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of
    New Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975. Syllables are pyphen's
    break points (American English) plus one, or the vowel groups where those are more, because hyphenation leaves out
    breaks next to a single letter; drug names and terms of PLAIN_TERMS count as two, a figure as one.
    """
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    if not words:
        return 0.0
    sentences = len(sentence_spans(text))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """How many syllables `word` (lower case) counts for in `reading_grade`."""
    if word[0].isdigit():
        return 1
    bare = word.removesuffix("'s")
    if bare in PLAIN_TERMS:
        return 2
    return max(len(_hyphenation().positions(bare)) + 1, _vowel_groups(bare))


@cache
def _hyphenation():  # pyphen reads a dictionary: import it late
    import pyphen

    return pyphen.Pyphen(lang="en_US")


def _vowel_groups(word: str) -> int:
    count = len(re.findall(r"[aeiouy]+", word))
    if word.endswith("e") and not re.search(r"[^aeiouy]le$", word) and count > 1:
        count -= 1
    if re.search(r"[^aeiouytd]ed$", word) and count > 1:
        count -= 1
    if re.search(r"[^aeiouysxzcg]es$", word) and not re.search(r"(sh|ch|[^aeiouy]l)es$", word) and count > 1:
        count -= 1
    count += len(re.findall(r"(?<![ctsg])i[ao](?!u)|(?<=[ct])i(?=at|et)|i(?=ety)|ea$|ua(?=l)", word))
    return max(count, 1)


def _ends(text: str) -> list[int]:
    ends = {match.end() for match in _END.finditer(text) if not _is_abbreviation(text, match)}
    return sorted(ends | {match.start() for match in _BREAK.finditer(text)})


def _is_abbreviation(text: str, match: re.Match[str]) -> bool:
    if not match.group().startswith(".") or match.group().startswith(".."):
        return False
    before = re.search(r"[\w.]*$", text[: match.start()])
    word = before.group().lower() if before else ""
    follows = text[match.end() :].lstrip()
    if word in _ABBREVIATIONS or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        return bool(follows) and not (word in {"u.s", "u.k"} and follows[:1].isupper() and _starts_afresh(follows))
    return len(word) == 1 and word.isalpha() and word not in {"i", "a"} and bool(follows)


def _starts_afresh(follows: str) -> bool:
    return follows.split()[0].strip(",.").lower() in {
        "the",
        "it",
        "a",
        "an",
        "in",
        "if",
        "this",
        "these",
        "some",
        "you",
        "they",
    }


def _is_english(word: str) -> bool:
    return word in _ENGLISH or bool(
        re.search(r"(?:ing|tion|tions|ness|ment|ments|ly|'s|n't|'m|'re|'ve|ed|ship|less|ful)$", word) and len(word) > 4
    )


def _is_spanish(word: str) -> bool:
    return word in _SPANISH or bool(
        re.search(r"(?:ción|ciones|mente|ando|iendo|idad|dades|miento|ismo)$", word) and len(word) > 5
    )


_ENGLISH = frozenset(
    """
    a about after again all also always am an and any anxiety are as ask at be because been before being best between
    blood body brain but by call can can't cause clinic clinics come could day days depressed depression did do doctor
    doctors does doesn't don't dose drink drive drug drugs each eat effect effects else even ever every fast feel few
    first for from get give given go going good had happen happens has have having he headache hello help her here hi
    high hour hours how i i'm if in infusion infusions injection insurance into is isn't it it's its just ketamine know
    last legal less life like long make many may me medicine medicines memory mental mind minutes mood more most much
    my name hole trip need never new next no not nothing now of off often ok on one only or other our out over pain
    patient patients people person pill pressure problem problems question questions quit rapid really relief right
    risk risks safe same say session sessions she should sick side sleep so some someone soon spravato spray start stay
    stop study studies suicidal suicide sure take talk tell test than thank thanks that the their them then there these
    they thing things think this those time to today too treat treats trial trials trip two until up us use used versus
    very wait want was way we week weeks well were what what's when where which while who why will with without work
    works would year years yes you your bladder liver heart nausea vomiting dizzy addiction addictive approved approval
    fda esketamine label therapy anesthetic placebo lozenge lozenges tablet tablets nasal horse tranquilizer street
    party alcohol weed cost dying die kill hurt pregnant kids child teen adults older breathing overdose hate alone
    tired scared afraid hope
    """.split()  # noqa: SIM905
)
_SPANISH = frozenset(
    """
    a al ante antes aquí así aun aunque ayuda bien cada como cómo con contra cosa cosas cuál cual cuales cuáles cuando
    cuándo cuanto cuánto cuánta cuántos de del desde después día días doctor médico médica donde dónde dolor durante e
    efectos el él ella ellos en entre era es esa ese eso esta está están este esto estoy gracias ha hace hacer han hasta
    hay hola hora horas la las le les lo los más mas me mejor mi mí mientras morir mucho muy nada ni niños no nos
    nosotros o otra otro para pastillas pero persona personas poco por porque puede pueden puedo qué que quién quien
    quiero quisiera rápido saber se segura seguro ser si sí siempre sin sobre solo son soy su sus también tan tarda te
    tengo tiempo tiene tienen tomar trata tratamiento tu tú un una uno usted va vez vida y ya yo ketamina esketamina
    depresión ansiedad presión sangre cerebro hígado vejiga cabeza embarazo embarazada alcohol sesión sesiones clínica
    funciona ayudar secundarios aprobada aprobado riesgo riesgos necesito vivir matarme suicidio duele siento triste
    """.split()  # noqa: SIM905
)
# Common words of other languages that are in neither list: French, German, Portuguese, Italian.
_FOREIGN = frozenset(
    """
    le est et je suis pas vous nous dans avec pour une des du ce cette qui sont peut ich ist und nicht der die das ein
    eine mit für wie kann auf zu von den dem não você uma com são isso eu é em um para como il che di non per sono ho
    della gli con cosa questo è être c'est qu'est quel quelle comment combien was wird bei oder auch wenn
    """.split()  # noqa: SIM905
)
