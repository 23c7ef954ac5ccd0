"""Writes the word lists that the guard's spelling view reads, from a frequency dictionary and the guard's own examples.

    python -m eval.guard_words frequency_dictionary_en_82_765.txt

The dictionary is the one that symspellpy ships. Run it again when the examples have grown by a lot; nothing depends on
the lists being fresh to the day.
"""

# ruff: noqa: SIM905

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import pairwise
from pathlib import Path

from rapidfuzz.distance import OSA

from bot.guard import vocabulary
from bot.guard.normalise import folded
from bot.guard.rules_en import RULES
from bot.guard.slang import WORDS
from bot.guard.word_costs import END

_ROOT = Path(__file__).resolve().parents[1]
_DATA = _ROOT / "bot" / "guard" / "data"
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_LISTED, _SHORT_LISTED = 42_000, 9_000
# Slips and phonetic spellings that a frequency dictionary holds as words.
_SLIPS = frozenset(
    (
        "wat wen wot jus rite dos wit wile ova rote bout thru tho teh ther hav dei ded ans thier becuase "
        "untill alot suisidal ned ot ium thd tye yow tol toi alis tok fo ni ia adn nad sose hert dai wan thee "
        "pos explane ketermine menny fdck carnt "
    ).split()
)
# Too short to be told from slips by their count.
_SHORT_NAMES = frozenset(
    (
        "i a k u n b c d x y r ok iv mg ml kg va bp er tv uk us ex ad dr im id si sh bi ai em lb ms ket trd "
        "copd tbi hiv mdd lsd ivf uti als cpap bmi prn bpd ghb hrt maoi eeg ekg ecg mri cbt dbt hsa fsa aa "
        "vns "
    ).split()
)


def main(frequencies: Path) -> None:
    """Write words_en.txt (most frequent first) and pairs_en.txt (words and pairs of words of the examples, counted)."""
    ranked = [line.split()[0] for line in frequencies.read_text(encoding="utf-8-sig").splitlines() if line.strip()]
    sentences = tuple(_sentences())
    seen = Counter(word for sentence in sentences for word in sentence)
    words = list(_words(ranked, seen))
    targets = " ".join(vocabulary.TARGETS).split()
    known = {*words, *_SHORT_NAMES, END, *vocabulary.FRIENDS, *WORDS, *targets}
    names = _names(seen, known)
    (_DATA / "words_en.txt").write_text("\n".join(words) + "\n", encoding="ascii")
    (_DATA / "pairs_en.txt").write_text("\n".join(_counted(sentences, seen, known | names)) + "\n", encoding="ascii")


def _sentences() -> Iterator[tuple[str, ...]]:
    """The words of each sentence of the examples and of what the rules catch and leave, in English."""
    lines = (_ROOT / "bot" / "guard" / "examples.jsonl").read_text(encoding="utf-8").splitlines()
    examples = [row["text"] for row in map(json.loads, lines) if row.get("language", "en") == "en"]
    examples += [text for rule in RULES for text in (*rule.catches, *rule.leaves)]
    for text in examples:
        for sentence in re.split(r"[.?!]", folded(text)):
            if words := tuple(_WORD.findall(sentence)):
                yield (*words, END)


def _words(ranked: Iterable[str], seen: Mapping[str, int]) -> Iterator[str]:
    """The words that are never corrected: frequent ones, short ones when very frequent, and rarer ones in use here."""
    for place, word in enumerate(ranked):
        if not re.fullmatch(r"[a-z]{2,}", word) or word in _SLIPS or (place >= 2 * _LISTED and seen[word] < 2):
            continue
        if place < (_SHORT_LISTED if len(word) <= 4 else _LISTED) or seen[word] >= 2:
            yield word


def _names(seen: Mapping[str, int], known: Set[str]) -> frozenset[str]:
    """Names, contractions and terms that no dictionary lists; what is one slip from a commoner word is a slip."""
    common = [word for word in known if seen[word] >= 3]
    found = set()
    for word, count in seen.items():
        if count < 3 or len(word) < 3 or word in known or word in _SLIPS:
            continue
        if "'" in word or not any(
            seen[other] > count and OSA.distance(word, other, score_cutoff=1) <= 1 for other in common
        ):
            found.add(word)
    return frozenset(found)


def _counted(sentences: Iterable[tuple[str, ...]], seen: Mapping[str, int], known: Set[str]) -> Iterator[str]:
    pairs = Counter(pair for words in sentences for pair in pairwise(words))
    for word, count in sorted(seen.items(), key=lambda item: (-item[1], item[0])):
        if word in known and count >= 2:
            yield f"{word} {count}"
    for (first, second), count in sorted(pairs.items(), key=lambda item: (-item[1], item[0])):
        if count >= 2 and first in known and second in known:
            yield f"{first} {second} {count}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
