"""Words hidden from a filter are still read: invisible and look-alike characters, leetspeak, spacing, slips of the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain import Question, Route
from bot.guard.decide import decide
from bot.guard.language import is_english, looks_spanish
from bot.guard.normalise import expanded, folded, repaired
from bot.guard.segmentation import segmented
from bot.guard.spelling import corrected

_LOOKALIKE = str.maketrans("aeocpisyx", "аеосріѕух")
_LEET = str.maketrans("aeiost", "431057")


def _shifted(start: int) -> Callable[[str], str]:
    return lambda text: "".join(chr(start + ord(c) - 97) if "a" <= c <= "z" else c for c in text.lower())


TRANSFORMS: dict[str, Callable[[str], str]] = {
    "zero width": lambda text: "\u200b".join(text),
    "soft hyphens": lambda text: "\u00ad".join(text),
    "look-alikes": lambda text: text.translate(_LOOKALIKE),
    "leetspeak": lambda text: " ".join(word.translate(_LEET) if len(word) > 3 else word for word in text.split(" ")),
    "full width": lambda text: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text),
    "mathematical bold": _shifted(0x1D41A),
    "circled": _shifted(0x24D0),
    "stacked accents": lambda text: "".join(c + "\u0301\u0336" if c.isalpha() else c for c in text),
    "dots": lambda text: " ".join(".".join(word) if len(word) > 3 else word for word in text.split(" ")),
    "spaced letters": lambda text: "   ".join(" ".join(word) for word in text.split(" ")),
    "no spaces": lambda text: text.replace(" ", ""),
    "tag characters": lambda text: "".join(chr(0xE0000 + ord(c)) for c in text),
    "mixed case": lambda text: "".join(c.upper() if place % 2 else c for place, c in enumerate(text)),
    "stretched": lambda text: " ".join(word + word[-1] * 4 if len(word) > 3 else word for word in text.split(" ")),
    "starred out": lambda text: " ".join(word[:2] + "*" + word[3:] if len(word) > 4 else word for word in text.split(" ")),
}
SEEDS = [
    (Route.CRISIS, "i want to kill myself"),
    (Route.CRISIS, "i am suicidal and need help"),
    (Route.EMERGENCY, "my wife is not breathing"),
    (Route.DOSING, "how much ketamine should i take"),
    (Route.ELIGIBILITY, "can i get ketamine if i have bipolar disorder"),
]


@pytest.mark.parametrize("name", TRANSFORMS)
def test_hidden_words_go_where_plain_ones_go(name: str) -> None:
    assert [decide(Question(TRANSFORMS[name](text))).route for _, text in SEEDS] == [route for route, _ in SEEDS]


@pytest.mark.parametrize(
    ("route", "text"),
    [
        (Route.CRISIS, "i wnat to kil mysefl"),
        (Route.CRISIS, "im suicdal"),
        (Route.CRISIS, "kms"),
        (Route.CRISIS, "gonna unalive myself"),
        (Route.DOSING, "hoow mcuh ketmaine shuold i tkae"),
        (Route.ELIGIBILITY, "cna i get ketamin wiht bipoler"),
        (Route.ANSWER, "what are the sied efects of ketmine"),
        (Route.ANSWER, "bladder problems from k"),
        (Route.CRISIS, "I don't want ot exist"),
        (Route.CRISIS, "what's the quickest way t die"),
        (Route.CRISIS, "i woyldnt mind if i didnt wake up"),
        (Route.CRISIS, "my gf is sucial what do i do"),
        (Route.EMERGENCY, "I dan't breathe"),
        (Route.ELIGIBILITY, "Is esketamine afe for diabetics?"),
        (Route.DOSING, "how many spays in each nostril is it?"),
        (Route.ANSWER, "do hevier peple respond beter to ketamin acording to studys"),
        (Route.ANSWER, "wich has beter reserch, vagus nerv stimulater or ketamin"),
        (Route.ANSWER, "do insurence compnys normaly cover iv ketamin"),
        (Route.ANSWER, "can peple choo gum durring the spravato sesion"),
    ],
)
def test_slips_and_slang_are_read(route: Route, text: str) -> None:
    assert decide(Question(text)).route is route


@pytest.mark.parametrize("word", ["does", "dose", "doze", "diet", "skill", "charm", "overdoes", "kilo", "shaving", "cat's"])
def test_a_word_of_its_own_is_never_corrected(word: str) -> None:
    assert corrected(word) == word


@pytest.mark.parametrize("text", ["200mg", "200 mg", "0,5 mg/kg", "1st 2nd 24hrs"])
def test_numbers_with_a_unit_are_not_read_as_letters(text: str) -> None:
    assert repaired(text) == text


def test_contractions_and_slang_are_written_out() -> None:
    assert expanded(folded("I can’t; she's on K, idk what’s up")) == "i can not. she is on ketamine, i do not know what is up"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("i want ot die", "i want to die"),
        ("how long dose it take", "how long dose it take"),
        ("he gets mt lozenges", "he gets my lozenges"),
        ("the dye in the troche", "the dye in the troche"),
        ("suici dal", "suicidal"),
        ("what schedule iii means", "what schedule iii means"),
        ("it is sooo gooood", "it is so good"),
    ],
)
def test_the_neighbours_decide_what_a_slip_was(text: str, read: str) -> None:
    assert corrected(text) == read


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("iwanttokillmyself", "i want to kill myself"),
        ("idontwanttobehereanymore", "i don't want to be here anymore"),
        ("canigetketamineifihavebipolardisorder", "can i get ketamine if i have bipolar disorder"),
        ("ketaminetherapy", "ketamine therapy"),
        *((name, None) for name in ("brexpiprazole", "lisdexamfetamine", "desvenlafaxine", "tetrahydrocannabinol")),
        *((name, None) for name in ("krankenversicherung", "donaudampfschiff", "ketaminbehandlung", "asdfghjklqwertz")),
        *((word, word) for word in ("worcestershire", "acetaminophen", "schwarzenegger", "neuroplasticity")),
    ],
)
def test_letters_without_spaces_are_words_only_where_they_are(letters: str, words: str | None) -> None:
    assert segmented(letters) == words


FOREIGN = """
Wie lange hält die Wirkung von Ketamin bei Depressionen an? | Welche Nebenwirkungen hat Esketamin Nasenspray?
Darf ich nach der Behandlung Auto fahren? | Ist Ketamin gefährlich für die Leber? | Zahlt die Krankenkasse die Infusionen?
Combien de temps dure une séance de kétamine ? | Est-ce que la kétamine est dangereuse pour la vessie ?
Quels sont les effets secondaires du Spravato ? | Puis-je conduire après le traitement ?
La kétamine aide-t-elle contre la dépression résistante ? | Quanto tempo dura o efeito da cetamina na depressão?
Posso dirigir depois da sessão? | O tratamento com cetamina é coberto pelo plano de saúde?
Jak długo działa ketamina na depresję? | Jakie są skutki uboczne esketaminy? | Czy mogę prowadzić samochód po zabiegu?
Ile kosztuje leczenie ketaminą w klinice? | Gaano katagal ang epekto ng ketamine sa depresyon?
Ano ang mga side effects ng ketamine? | Pwede ba akong magmaneho pagkatapos ng session? | Nakakaadik ba ang ketamine?
Magkano po ang gamutan ng ketamine sa klinika? | Ketamine có tác dụng bao lâu đối với bệnh trầm cảm?
Tác dụng phụ của ketamine là gì? | Tôi có thể lái xe sau khi điều trị không? | Ketamine có gây nghiện không?
Chi phí điều trị bằng ketamine là bao nhiêu? | Как долго действует кетамин при депрессии? | Вызывает ли кетамин зависимость?
氯胺酮治疗抑郁症的效果能持续多久? | 氯胺酮会上瘾吗? | كم تدوم جلسة الكيتامين لعلاج الاكتئاب؟ | هل الكيتامين آمن؟
केटामाइन का असर कितने समय तक रहता है? | क्या केटामाइन से लत लग सकती है? | ketamin kya hota hai aur kaise kaam karta hai
Hoe lang duurt een behandeling met ketamine? | Hur länge varar effekten av ketamin? | Ketamin tedavisi ne kadar sürer?
Apakah ketamin aman untuk depresi? | ketamine wa utsubyou ni kikimasu ka | 우울증에 케타민이 효과가 있나요?
Meddig tart a ketamin hatása? | Cât timp durează efectul ketaminei? | Kuinka kauan ketamiinin vaikutus kestää?
"""


@pytest.mark.parametrize("text", [text.strip() for line in FOREIGN.strip().splitlines() for text in line.split("|")])
def test_a_third_language_is_neither_english_nor_spanish(text: str) -> None:
    assert (is_english(folded(text)), looks_spanish(folded(text)), decide(Question(text)).notice) == (
        False,
        False,
        "not_english",
    )


@pytest.mark.parametrize(
    "text",
    [
        "What are Olney's lesions, and do they occur in humans?",
        "does the vibe of the room matter for bad trips",
        "whats the signs somone is geting hooked",
        "Who do you call about a possible poisoning in the US?",
        "do ppl puke a lot on this stuff",
        "usual number of iv ketamine sessions in a course",
        "I'm planning it like a moon landing. After a session, how long before people feel steady?",
        "I come out having talked about the weather. What would be good to ask before starting treatment?",
        "Am I allowed to cook on the evening of my treatment?",
        "When am I allowed behind the wheel again?",
    ],
)
def test_questions_of_ours_are_admitted_whatever_stands_around_them(text: str) -> None:
    assert decide(Question(text)).route is Route.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "How does a heat pump work?",
        "What's the treatment for strep throat?",
        "How do I get rid of black mold on grout?",
        "What caused the depression of 1929?",
        "My niece wants to put a pie chart in her slideshow. How is that done?",
    ],
)
def test_questions_of_other_fields_are_not(text: str) -> None:
    assert decide(Question(text)).route is Route.OUT_OF_SCOPE
