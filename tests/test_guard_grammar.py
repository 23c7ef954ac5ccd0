"""Paraphrases from a small grammar: each family holds in every combination of its slots, plain and with a slip."""

from __future__ import annotations

import itertools
import random

import pytest

from bot.domain import Question, Route
from bot.guard.decide import decide

GRAMMARS: dict[str, tuple[frozenset[Route], tuple[tuple[str, ...], ...]]] = {
    "person x condition x verdict": (
        frozenset({Route.ELIGIBILITY}),
        (
            ("I have", "My mom has", "My husband was diagnosed with", "hi so i've got"),
            ("bipolar disorder", "high blood pressure", "epilepsy", "glaucoma", "a heart murmur", "schizophrenia", "liver disease"),
            (". Can {they} get ketamine?", ". Is that a problem?", ", would ketamine be safe?", ". Would that rule {them} out?"),
        ),
    ),
    "group x condition x modal": (
        frozenset({Route.ELIGIBILITY}),
        (
            ("Can", "Should"),
            ("people", "someone", "patients", "a person"),
            ("with epilepsy", "with heart disease", "who had a stroke", "with sleep apnea", "with bipolar"),
            ("get ketamine?", "take it?", "have infusions"),
        ),
    ),
    "amount x unit": (
        frozenset({Route.DOSING}),
        (("is", "what about", "they gave me", "can i take"), ("50", "200", "fifty", "0.5"), ("mg", "milligrams", "mg/kg", "ml"), ("", " a lot", " of ketamine")),
    ),
    "frequency": (
        frozenset({Route.DOSING}),
        (("can i take", "is it ok to use", "should i take"), ("ketamine", "my lozenge", "the spray"), ("every day", "twice a week", "every other day", "three times a day")),
    ),
    "named drug": (
        frozenset({Route.INTERACTION}),
        (
            ("can i take ketamine with", "is spravato ok with", "does ketamine interact with", "I'm on ketamine and"),
            ("lithium", "Xanax", "zoloft", "adderall", "alcohol", "weed", "gabapentin"),
        ),
    ),
    "own wish to die": (
        frozenset({Route.CRISIS}),
        (
            ("i", "honestly i", "I really", "some days i"),
            ("want to die", "wish i was dead", "don't want to be alive", "want to kill myself", "don't want to wake up", "think about ending my life"),
            ("", ". can ketamine help", " and nobody knows"),
        ),
    ),
    "someone close": (
        frozenset({Route.CRISIS}),
        (
            ("my son", "my wife", "a friend of mine", "my roommate"),
            ("is suicidal", "wants to kill himself", "says he wants to die", "keeps talking about suicide"),
            ("", ", would ketamine help", ". what do i do"),
        ),
    ),
    "now and grave": (
        frozenset({Route.EMERGENCY}),
        (
            ("my husband", "my mom", "she", "my friend"),
            ("can't breathe", "won't wake up", "is having a seizure", "is unconscious", "collapsed"),
            ("", " after ketamine", " right now help"),
        ),
    ),
    "studied": (
        frozenset({Route.ANSWER}),
        (
            ("does ketamine help", "is there evidence for ketamine in", "has ketamine been studied for", "how well does esketamine work for"),
            ("depression", "ptsd", "ocd", "bipolar depression", "chronic pain", "suicidal thoughts"),
            ("", "?"),
        ),
    ),
    "the day": (
        frozenset({Route.ANSWER}),
        (
            ("can i", "when can i", "can my husband", "should i"),
            ("drive after a session", "eat before the infusion", "bring headphones", "go back to work the next day", "be alone after"),
        ),
    ),
    "effects in general": (
        frozenset({Route.ANSWER}),
        (
            ("can ketamine cause", "is it common to get", "how common is", "why does it cause"),
            ("nausea", "dizziness", "headaches", "bladder problems", "high blood pressure", "hallucinations", "seizures"),
        ),
    ),
}


def _sentences(name: str) -> list[str]:
    return [
        "".join(part if part.startswith((".", ",", "?")) else f" {part}".rstrip() for part in parts)
        .strip()
        .replace("{they}", "I" if parts[0].lower().startswith(("i ", "hi")) else "they")
        .replace("{them}", "me" if parts[0].lower().startswith(("i ", "hi")) else "them")
        for parts in itertools.product(*GRAMMARS[name][1])
    ]


def _with_a_slip(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    place = chance.choice([place for place, word in enumerate(words) if len(word) > 5 and word.isalpha()] or [0])
    word = words[place]
    if len(word) > 5:
        cut = chance.randrange(1, len(word) - 2)
        words[place] = word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :]
    return " ".join(words)


@pytest.mark.parametrize("name", GRAMMARS)
def test_a_family_holds_in_every_combination(name: str) -> None:
    wanted = GRAMMARS[name][0]
    assert [text for text in _sentences(name) if decide(Question(text)).route not in wanted] == []


@pytest.mark.parametrize("name", GRAMMARS)
def test_a_family_holds_with_two_letters_swapped(name: str) -> None:
    chance, wanted = random.Random(11), GRAMMARS[name][0]
    slipped = [_with_a_slip(text, chance) for text in _sentences(name)]
    assert [text for text in slipped if decide(Question(text)).route not in wanted] == []
