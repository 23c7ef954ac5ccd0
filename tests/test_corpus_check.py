# ruff: noqa: E501  a table of faults reads better with one fault a line
import json
from datetime import date
from pathlib import Path

import pytest

from bot.corpus.check import check_corpus
from bot.corpus.load import read_corpus
from bot.domain import GuardDecision, Question, Route

TODAY = date(2026, 11, 22)

SOURCES = """
[[source]]
id = "S001"
title = "A label"
publisher = "A maker"
year = 2025
type = "label"
url = "https://example.org/label"
read = "excerpt"
read_on = 2026-11-22
"""

DOCUMENT = """---
title: Blood pressure during treatment
topics: [safety, day of treatment]
---

## Does it raise blood pressure?
<!-- asked: will my blood pressure go up | what does it do to blood pressure -->

Esketamine can raise blood pressure for a short time. [F001]
It peaks about 40 minutes after the dose. [F001]
Tell the staff if you feel chest pain. [-]

## Does it help with low mood?

In one trial 28 of 100 people felt better with esketamine, and 9 of 100 with the comparison spray. [F002]
"""


def fact(name: str, text: str, **fields: object) -> dict[str, object]:
    return {
        "id": name, "topic": "side effects", "fact": text, "strength": "label", "caveat": "", "sources": ["S001"],
        "seen": True, "flags": [], "evidence": "approved", "check_by": None, **fields,
    }  # fmt: skip


FACTS = (
    fact("F001", "Esketamine raises blood pressure; it peaks about 40 minutes after the dose."),
    fact("F002", "28% against 9% responded.", topic="speed of effect", strength="rct", evidence="studied"),
    fact("F003", "Unseen.", seen=False),
    fact("F004", "Half seen.", caveat="The rest is from memory."),
    fact("F005", "Ketamine is not approved for pain.", flags=["time-sensitive"], check_by="2026-11-21"),
    fact("F006", "FDA approved esketamine for adults with depression.", strength="guideline"),
    fact("F007", "Half of them felt better after 24 hours; 1,148 people took part.", strength="rct", evidence="studied"),
    fact("F008", "988 is the US crisis line; the help line is 1-800-222-1222.", strength="guideline", evidence="general"),
)


def corpus_at(folder: Path, document: str | bytes = DOCUMENT, *, facts=FACTS, sources: str = SOURCES, **others: str):
    documents = folder / "documents" / "en"
    documents.mkdir(parents=True)
    (folder / "facts.jsonl").write_text("\n".join(map(json.dumps, facts)))
    (folder / "sources.toml").write_text(sources)
    raw = document if isinstance(document, bytes) else document.encode()
    (documents / "blood-pressure.md").write_bytes(raw)
    for name, text in others.items():
        path = folder / name.replace("__", "/").replace("_md", ".md").replace("_toml", ".toml").replace("_", "-")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return read_corpus([folder])


def found(corpus, **given) -> list[str]:
    problems = check_corpus(corpus, today=TODAY, **given)
    return [f"{Path(problem.path).name}:{problem.line}: {problem.message}" for problem in problems]


def with_sentence(sentence: str) -> str:
    return DOCUMENT.replace("Tell the staff if you feel chest pain. [-]", sentence)


def test_a_sound_corpus_has_no_problem(tmp_path: Path) -> None:
    assert found(corpus_at(tmp_path)) == []


@pytest.mark.parametrize(
    ("sentence", "problem"),
    [
        ("Tell the staff. [F999]", "F999 is not a fact of facts.jsonl: correct the id or add the fact"),
        ("Tell the staff. [F003]", "F003 was not seen at its source: rest the sentence on another fact"),
        ("Tell the staff. [F004]", "F004 is from memory in part: rest the sentence on another fact"),
        (
            "Ketamine is not approved for pain. [F005]",
            "F005 was to be checked by 2026-11-21: check it and date it anew, or take the sentence out",
        ),
        (
            "Tell the staff.",
            "sentence without a mark: end it with the facts it rests on, [F001 F002], or [-] if it states none",
        ),
        ("Tell the staff. They know. [-]", "two sentences on one line: give each its own line and mark"),
        ("Tell the staff. [-] They know. [-]", "two sentences on one line: give each its own line and mark"),
        ("It peaks after 45 minutes. [F001]", "the figure '45 minutes' is in none of the sentence's facts"),
        ("It peaks after 40 hours. [F001]", "the figure '40 hours' is in none of the sentence's facts"),
        ("About half of them felt it. [F001]", "the figure 'About half' is in none of the sentence's facts"),
        ("One in five felt it. [F001]", "the figure 'One in five' is in none of the sentence's facts"),
        ("It rose twice as high. [F001]", "the figure 'twice' is in none of the sentence's facts"),
        ("Call 988. [-]", "the figure '988' is in none of the sentence's facts"),
        (
            "Staff may give 40 mg of it. [F001]",
            "an amount of drug (40 mg): take it out, amounts are for the prescriber",
        ),
        (
            "Some people get two sprays. [-]",
            "an amount of drug (two sprays): take it out, amounts are for the prescriber",
        ),
        (
            "FDA approved ketamine for depression. [F006]",
            "approval overstated: ketamine is approved for anesthesia only; name esketamine or say not approved",
        ),
        (
            "Esketamine is approved for anxiety. [F006]",
            "approval overstated: esketamine is approved for certain adults with depression and for nothing else",
        ),
        (
            "FDA approved esketamine. [F007]",
            "approval overstated: none of the sentence's facts speaks of an approval",
        ),
        ("Ketamine cures low mood. [-]", "a promise or verdict (cures): say what is known and its limits, or negate it"),
        ("It has no side effects. [-]", "a promise or verdict (no side effects): say what is known and its limits, or negate it"),
        ("It is safe for you. [-]", "a promise or verdict (safe for you): say what is known and its limits, or negate it"),
        ("You qualify for it. [-]", "a promise or verdict (You qualify): say what is known and its limits, or negate it"),
        ("Relief is guaranteed. [-]", "a promise or verdict (guaranteed): say what is known and its limits, or negate it"),
        ("Spravato is a breakthrough. [-]", "praise (breakthrough): say what was found, not how good it is"),
        ("See [the other page](no-such-page). [-]", "dead link: there is no no-such-page; an outside address belongs in sources.toml"),
        ("Tell *all* the staff. [-]", "markup in a sentence: it would be shown as it stands, so write plain words"),
        ("Tell the staff [-]", "a sentence ends with a full stop"),
    ],
)  # fmt: skip
def test_a_faulty_sentence_is_named_by_file_and_line(tmp_path: Path, sentence: str, problem: str) -> None:
    assert found(corpus_at(tmp_path, with_sentence(sentence))) == [f"blood-pressure.md:11: {problem}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It peaks about forty minutes after the dose. [F001]",
        "About 28 in 100 responded, against 9%. [F002]",
        "Half of the 1,148 people felt better after one day. [F007]",
        "Call 988, or the help line on 1-800-222-1222. [F008]",
        "It is not a cure. [-]",
        "No one can say that it will work for you. [-]",
        "Be careful with claims such as 'no side effects' or 'cure'. [-]",
        "FDA has not approved ketamine for pain. [F001]",
        "FDA approved esketamine for adults with depression. [F006]",
        "Compounded ketamine is an unapproved product. [F001]",
        "The two medicines are not the same, and no one type suits all. [F001]",
        "See [low mood](blood-pressure#does-it-help-with-low-mood). [-]",
        "Dr. Smith's rule of the U.S. label is plain. [-]",
    ],
)
def test_a_sound_sentence_passes(tmp_path: Path, sentence: str) -> None:
    assert found(corpus_at(tmp_path, with_sentence(sentence))) == []


HARD = "Comprehensive multidisciplinary psychiatric evaluation necessitates individualized consideration. [-]"
LIBRARY = "<!-- serve: library -->"


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ("No front matter.\n", "1: no front matter: begin with '---', 'title: …', 'topics: [a, b]', '---'"),
        (DOCUMENT.replace("title: Blood pressure during treatment\n", ""), "1: front matter has no title: add 'title: …'"),
        (DOCUMENT.replace("topics:", "reviewer: me\ntopics:"), "3: front matter holds only 'title: …' and 'topics: [a, b]'"),
        (DOCUMENT.encode().replace(b"short", b"sh\xf6rt"), "9: not UTF-8 text: save the file as UTF-8"),
        (DOCUMENT.replace("## Does it help with low mood?", "## Low mood"), "13: a heading is a question in a patient's words: end it with '?'"),
        (DOCUMENT.replace("## Does it help", "## After 12 weeks, does it help"), "13: the figure '12 weeks' of the heading is in none of its facts"),
        (DOCUMENT.replace("28 of 100 people felt better with esketamine, and 9 of 100 with the comparison spray", "28 of 100 people felt better"),
         "13: a benefit without its limits: add the comparison group's figure or what is not known"),
        (DOCUMENT.replace("Does it help with low mood?", "Will my blood pressure go up?"),
         "13: asked twice: 'Will my blood pressure go up?' also stands at blood-pressure.md:7"),
        (DOCUMENT.replace("mood?\n", "mood?\n<!-- answered: maybe -->\n"),
         "14: a comment is '<!-- asked: one | two -->' (once) or '<!-- serve: library -->'"),
        (DOCUMENT + "\n## Is there more?\n", "17: a section without a sentence: write its answer or take it out"),
    ],
)  # fmt: skip
def test_a_faulty_form_is_named_by_file_and_line(tmp_path: Path, document: str | bytes, problem: str) -> None:
    shown = [line.replace(str(tmp_path / "documents" / "en") + "/", "") for line in found(corpus_at(tmp_path, document))]
    assert f"blood-pressure.md:{problem}" in shown


def test_a_section_above_grade_nine_is_named(tmp_path: Path) -> None:
    document = DOCUMENT.replace("Tell the staff if you feel chest pain. [-]", "\n".join([HARD] * 3))
    assert found(corpus_at(tmp_path, document))[0].startswith("blood-pressure.md:6: reads at grade")


def test_a_heading_asked_in_another_document_is_named(tmp_path: Path) -> None:
    other = "---\ntitle: Other\ntopics: [a]\n---\n\n## What does it do to blood pressure?\n\nAsk the staff. [-]\n"
    assert found(corpus_at(tmp_path, documents__en__other_md=other)) == [
        "other.md:6: asked twice: 'What does it do to blood pressure?' also stands at "
        f"{tmp_path / 'documents' / 'en' / 'blood-pressure.md'}:7"
    ]


def test_a_spanish_document_without_its_english_one_is_named(tmp_path: Path) -> None:
    spanish = "---\ntitle: Otra\ntopics: [a]\n---\n\n## ¿Qué es?\n\nPregunte al equipo. [-]\n"
    assert found(corpus_at(tmp_path, documents__es__other_md=spanish)) == [
        "other.md:1: there is no documents/en/other.md: a Spanish document translates an English one"
    ]


def test_a_slug_used_in_two_folders_is_named(tmp_path: Path) -> None:
    corpus_at(tmp_path / "ours")
    second = tmp_path / "clinic" / "documents" / "en"
    second.mkdir(parents=True)
    (second / "blood-pressure.md").write_text(DOCUMENT)
    ours = tmp_path / "ours" / "documents" / "en" / "blood-pressure.md"
    assert found(read_corpus([tmp_path / "ours", tmp_path / "clinic"])) == [
        f"blood-pressure.md:1: slug en/blood-pressure is already used by {ours}: rename one"
    ]


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ((*FACTS, fact("F009", "x", sources=["S404"])), "facts.jsonl:9: S404 is not a source of sources.toml: correct the id or add the source"),
        ((*FACTS, fact("F001", "x")), "facts.jsonl:9: F001 is already used by another fact: give it a new id"),
        ((*FACTS, fact("F009", "x", flags=["time-sensitive"])), "facts.jsonl:9: F009 is time-sensitive: give it a check_by date"),
        ((*FACTS, fact("F009", "x", strength="rct")), "facts.jsonl:9: not a fact: F009: evidence approved asks for strength guideline or label, not rct"),
        ((*FACTS, {"id": "F009"}), "facts.jsonl:9: not a fact: topic is missing"),
    ],
)  # fmt: skip
def test_a_faulty_fact_is_named_by_line(tmp_path: Path, facts, problem: str) -> None:
    assert found(corpus_at(tmp_path, facts=facts)) == [problem]


def test_a_source_address_that_is_none_is_named(tmp_path: Path) -> None:
    sources = SOURCES.replace("https://example.org/label", "see the label")
    assert found(corpus_at(tmp_path, sources=sources)) == ["sources.toml:2: dead link: see the label is not a web address"]


def test_a_rejected_claim_corrected_by_no_document_is_named(tmp_path: Path) -> None:
    rejected = '[[rejected]]\nid = "R1"\ncorrected_by = ["nowhere"]\nfacts = ["F001"]\n'
    assert found(corpus_at(tmp_path, rejected_toml=rejected)) == [
        "rejected.toml:1: dead link: R1 is corrected by nowhere, and there is no such document"
    ]


def _guard(question: Question) -> GuardDecision:
    if "my" in question.text.split():
        return GuardDecision(Route.ELIGIBILITY, rule_id="eligibility.person", notice="eligibility")
    return GuardDecision(Route.ANSWER)


def test_a_chat_phrasing_that_the_guard_routes_is_named(tmp_path: Path) -> None:
    assert found(corpus_at(tmp_path), decide=_guard) == [
        "blood-pressure.md:7: the guard sends 'will my blood pressure go up' to eligibility (eligibility.person): "
        "reword it or mark it <!-- serve: library -->"
    ]


def test_a_library_section_may_ask_what_the_guard_routes(tmp_path: Path) -> None:
    document = DOCUMENT.replace("pressure?\n<!-- asked", f"pressure?\n{LIBRARY}\n<!-- asked")
    assert found(corpus_at(tmp_path, document), decide=_guard) == []


def test_a_sentence_that_the_screen_would_drop_is_named(tmp_path: Path) -> None:
    assert found(corpus_at(tmp_path), objection=lambda text: "it names staff" if "staff" in text else None) == [
        "blood-pressure.md:11: the screen would not show it: it names staff"
    ]


def test_a_chat_section_that_no_case_asks_about_is_named(tmp_path: Path) -> None:
    cases = [
        {"id": "c1", "route": "answer", "rests_on": ["F002"]},
        {"id": "c2", "route": "crisis", "rests_on": ["F001"]},
    ]
    assert found(corpus_at(tmp_path), cases=cases) == [
        "blood-pressure.md:6: no case asks about 'Does it raise blood pressure?': add one to eval/cases"
    ]
