"""The values that cross module borders; nothing here reads a file, a clock or another module of ours.

Spans are half-open character offsets into a document's shown text (marks stripped).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

MAX_HISTORY = 6


class Route(StrEnum):
    """Where a question goes, in order of precedence: an earlier one wins over a later one."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    ILLICIT = "illicit"
    DOSING = "dosing"
    INTERACTION = "interaction"
    TREATMENT_DECISION = "treatment_decision"
    DIAGNOSIS = "diagnosis"
    ELIGIBILITY = "eligibility"
    CLINIC_INFO = "clinic_info"
    SUPPORT = "support"
    OUT_OF_SCOPE = "out_of_scope"
    SMALLTALK = "smalltalk"
    ANSWER = "answer"
    UNANSWERED = "unanswered"
    UNAVAILABLE = "unavailable"

    @property
    def precedence(self) -> int:
        """0 for the route that wins over every other; larger is weaker."""
        return _PRECEDENCE[self]


_PRECEDENCE = {route: place for place, route in enumerate(Route)}


class Evidence(StrEnum):
    """What stands behind a sentence."""

    APPROVED = "approved"
    OFF_LABEL = "off-label"
    STUDIED = "studied"
    GENERAL = "general"


class Level(StrEnum):
    """How far a review went; `source-checked` is the lower one."""

    SOURCE_CHECKED = "source-checked"
    CLINICIAN = "clinician"


Language = Literal["en", "es"]
Serve = Literal["chat", "library"]


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open character offsets, 0 <= start <= end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """The characters of `text` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Question:
    """What the patient typed, with the turns before it.

    `history` holds the patient's own earlier turns, oldest first; only the last six are kept.
    `language` is None when the asker did not choose one, `clinic` is None for the default clinic.
    """

    text: str
    history: tuple[str, ...] = ()
    language: str | None = None
    clinic: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "history", tuple(self.history)[-MAX_HISTORY:])


@dataclass(frozen=True, slots=True)
class Source:
    """A publication; `read` says how much of it was read, `read_on` when. `url` is None where there is none to show."""

    id: str
    title: str
    publisher: str
    year: int | None
    type: str
    url: str | None
    read: str
    read_on: date


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement with its sources that sentences rest on; `check_by` is set where it is time-sensitive."""

    id: str
    topic: str
    fact: str
    strength: str
    caveat: str
    sources: tuple[str, ...]
    seen: bool
    flags: tuple[str, ...] = ()
    evidence: Evidence = Evidence.GENERAL
    check_by: date | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A review of one document as it stood: `sha256` is of the file's bytes.

    `sentences` holds one short digest a sentence, so that a later packet can show what changed since.
    """

    level: Level
    reviewer: str
    credentials: str
    reviewed_on: date
    due_on: date
    sha256: str
    translation_checked_by: str | None = None
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One shown sentence of a document. `number` starts at 1 and is its anchor's (`s12`)."""

    number: int
    span: Span
    facts: tuple[str, ...]
    sources: tuple[Source, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its further phrasings and the span of its body; the span leaves the heading out.

    `also_asked` are questions of patients that it answers too, kept apart from the document and only searched.
    """

    id: str
    heading: str
    phrasings: tuple[str, ...]
    span: Span
    serve: Serve
    also_asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A vetted text of ours. `review` is None while nobody has reviewed the file as it stands."""

    slug: str
    language: str
    title: str
    text: str
    review: Review | None
    topics: tuple[str, ...] = ()
    sha256: str = ""
    sections: tuple[Section, ...] = field(default=(), repr=False)
    sentences: tuple[Sentence, ...] = field(default=(), repr=False)

    def __hash__(self) -> int:
        """By what names the text as it stands: hashing every sentence cost a third of an answer's time."""
        return hash((self.language, self.slug, self.sha256))

    @property
    def key(self) -> str:
        """`language/slug`: unique in a corpus."""
        return f"{self.language}/{self.slug}"

    def sentences_in(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences that lie wholly inside `span`, in their own order."""
        return tuple(sentence for sentence in self.sentences if span.covers(sentence.span))


@dataclass(frozen=True, slots=True)
class Passage:
    """A document's section: the unit that is embedded and retrieved. `id` is `language/slug#section`."""

    id: str
    document: Document
    heading: str
    phrasings: tuple[str, ...]
    text: str
    span: Span
    serve: Serve
    also_asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Retrieved:
    """A passage with its score and rank for one question; rank starts at 1."""

    passage: Passage
    score: float
    rank: int


@dataclass(frozen=True, slots=True)
class GuardDecision:
    """What the guard returned.

    `notice` names the fixed text of notices.toml ("eligibility", "crisis.other"); None just when the route is ANSWER.
    `overlays` are ids of fixed lines to show beside. `residue` is what is left to ask the library once an instruction
    to the bot is stripped; it is the question's text where nothing was.
    """

    route: Route
    rule_id: str | None = None
    overlays: tuple[str, ...] = ()
    notice: str | None = None
    residue: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if (self.notice is None) != (self.route is Route.ANSWER):
            raise ValueError("a decision names a notice exactly when its route is not ANSWER")


@dataclass(frozen=True, slots=True)
class Citation:
    """The exact place in a vetted document that a statement came from."""

    document: Document
    passage_id: str
    span: Span
    evidence: Evidence
    sources: tuple[Source, ...]

    @property
    def quote(self) -> str:
        """The cited sentence, verbatim."""
        return self.span.of(self.document.text)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence shown to a patient, with the places in vetted text that it repeats to the letter."""

    text: str
    citations: tuple[Citation, ...]

    def __post_init__(self) -> None:
        if not self.citations:
            raise ValueError("a statement needs at least one citation")
        if any(citation.quote != self.text for citation in self.citations):
            raise ValueError("a statement must equal the span it cites")


@dataclass(frozen=True, slots=True)
class Link:
    """A library page to offer."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A fixed text shown instead of an answer; `id` is its name in notices.toml."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A button that a notice offers; its label is sent as the next question."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Overlay:
    """A fixed line shown beside an answer or a notice."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Selected:
    """What the chain hands on: statements (none: nothing vetted answers), links and suggested questions."""

    statements: tuple[Statement, ...] = ()
    links: tuple[Link, ...] = ()
    suggestions: tuple[str, ...] = ()
    chosen_by: str = "rules"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a patient sees. It does not carry the question, so it may be logged.

    Holds statements exactly when its route is ANSWER and a notice whenever it is not.
    `citations` are the statements' citations, each once, in the order they are numbered (from 1).
    """

    answer_id: str
    route: Route
    rule_id: str | None
    language: str
    notice: Notice | None
    choices: tuple[Choice, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    links: tuple[Link, ...] = ()
    suggestions: tuple[str, ...] = ()
    chosen_by: str = "rules"
    release: str | None = None

    def __post_init__(self) -> None:
        if bool(self.statements) != (self.route is Route.ANSWER):
            raise ValueError("an answer holds statements exactly when its route is ANSWER")
        if (self.notice is None) != (self.route is Route.ANSWER):
            raise ValueError("an answer holds a notice exactly when its route is not ANSWER")
        if set(self.citations) != {citation for statement in self.statements for citation in statement.citations}:
            raise ValueError("an answer's citations are those of its statements")
