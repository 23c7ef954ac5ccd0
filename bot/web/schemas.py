"""The bodies of /api/v1 as pydantic models: what a request holds, and what the documentation says of an answer."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from bot.domain import Route

REASONS = ("clear", "complete", "not_what_i_asked", "hard_to_understand", "too_little", "looks_wrong")


def _printable(value: Any) -> Any:
    """A string without lone surrogates: JSON can carry them, UTF-8 can't."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return [_printable(item) for item in value] if isinstance(value, list) else value


def _known_language(value: Any) -> Any:
    """Any other language counts as none chosen: a question is not refused for it."""
    return value if value in ("en", "es") else None


Text = Annotated[str, BeforeValidator(_printable)]
ClinicId = Annotated[str, Field(max_length=64, pattern=r"^[A-Za-z0-9_-]*$")]


class AskBody(BaseModel):
    """A patient's question."""

    model_config = ConfigDict(extra="ignore")

    question: Text = Field(description="What the patient typed, of any length up to the body's limit.")
    history: Annotated[list[str], BeforeValidator(_printable)] = Field(
        default=[], description="The patient's own earlier turns, oldest first; the last six are read."
    )
    language: Annotated[Literal["en", "es"] | None, BeforeValidator(_known_language)] = Field(
        default=None, description="The language to answer in; found from the question when left away."
    )
    clinic: ClinicId | None = Field(default=None, description="A clinic's id; the default clinic when left away.")


class FeedbackBody(BaseModel):
    """Whether an answer helped. Only counted; there is no field for free text."""

    model_config = ConfigDict(extra="ignore")

    answer_id: str = Field(pattern=r"^[0-9A-Za-z_-]{1,128}$", description="As the answer gave it.")
    helpful: bool
    reason: Literal[REASONS] | None = None  # type: ignore[valid-type]
    clinic: ClinicId | None = None


class NoticeOut(BaseModel):
    id: str
    text: str


class ChoiceOut(BaseModel):
    id: str
    label: str


class OverlayOut(BaseModel):
    id: str
    text: str


class StatementOut(BaseModel):
    text: str
    citations: list[int]


class ReviewOut(BaseModel):
    level: str
    reviewer: str
    reviewed_on: str
    due_on: str
    translation_checked_by: str | None


class SourceOut(BaseModel):
    id: str
    title: str
    publisher: str
    year: int | None
    url: str | None
    read: str


class CitationOut(BaseModel):
    number: int
    document: str
    title: str
    heading: str
    quote: str
    url: str
    evidence: Literal["approved", "off-label", "studied", "general"]
    review: ReviewOut | None
    sources: list[SourceOut]


class LinkOut(BaseModel):
    title: str
    url: str


class AnswerOut(BaseModel):
    """An answer: cited sentences when the route is `answer`, otherwise a notice."""

    answer_id: str = Field(description="A digest of what is shown and the release; nothing of the question.")
    route: Literal[tuple(route.value for route in Route)]  # type: ignore[valid-type]
    rule_id: str | None
    language: str
    notice: NoticeOut | None
    choices: list[ChoiceOut]
    overlays: list[OverlayOut]
    statements: list[StatementOut]
    citations: list[CitationOut]
    links: list[LinkOut]
    suggestions: list[str]
    chosen_by: str
    release: str | None


class StripPartOut(BaseModel):
    text: str
    href: str | None


class HoursOut(BaseModel):
    weekday: int = Field(description="0 is Monday")
    opens: str = Field(description="HH:MM, the clinic's own time")
    closes: str


class SpokenOut(BaseModel):
    """What differs by language."""

    greeting: str
    when_closed: str | None = Field(description="Who answers when the clinic is closed")
    suggested_questions: list[str]
    crisis_strip: list[StripPartOut]


class ConfigOut(BaseModel):
    """What a page may know of a clinic."""

    clinic: str
    name: str
    enabled: bool
    feedback: bool
    phone: str | None
    address: str | None
    country: str
    timezone: str
    hours: list[HoursOut]
    languages: list[str]
    accent: str
    logo: str | None
    by_language: dict[str, SpokenOut]


class ProblemOut(BaseModel):
    """RFC 9457."""

    type: str
    title: str
    status: int
    detail: str
