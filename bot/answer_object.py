"""The Answer object of the API and of `ask --json`: an Answer as plain dictionaries and lists."""

from __future__ import annotations

from typing import Any

from bot.addresses import citation_url
from bot.domain import Answer, Citation


def answer_object(answer: Answer) -> dict[str, Any]:
    """`answer` as the JSON object that interfaces.md describes; citations are numbered from 1 in their order."""
    numbers = {citation: number for number, citation in enumerate(answer.citations, start=1)}
    return {
        "answer_id": answer.answer_id,
        "route": answer.route.value,
        "rule_id": answer.rule_id,
        "language": answer.language,
        "notice": {"id": answer.notice.id, "text": answer.notice.text} if answer.notice else None,
        "choices": [{"id": choice.id, "label": choice.label} for choice in answer.choices],
        "overlays": [{"id": overlay.id, "text": overlay.text} for overlay in answer.overlays],
        "statements": [
            {"text": statement.text, "citations": [numbers[citation] for citation in statement.citations]}
            for statement in answer.statements
        ],
        "citations": [_citation(citation, number) for citation, number in numbers.items()],
        "links": [{"title": link.title, "url": link.url} for link in answer.links],
        "suggestions": list(answer.suggestions),
        "chosen_by": answer.chosen_by,
        "release": answer.release,
    }


def _citation(citation: Citation, number: int) -> dict[str, Any]:
    document = citation.document
    section = next((item for item in document.sections if item.span.covers(citation.span)), None)
    return {
        "number": number,
        "document": document.slug,
        "title": document.title,
        "heading": section.heading if section else document.title,
        "quote": citation.quote,
        "url": citation_url(citation),
        "evidence": citation.evidence.value,
        "review": _review(citation),
        "sources": [
            {
                "id": source.id,
                "title": source.title,
                "publisher": source.publisher,
                "year": source.year,
                "url": source.url,
                "read": source.read,
            }
            for source in citation.sources
        ],
    }


def _review(citation: Citation) -> dict[str, Any] | None:
    review = citation.document.review
    return review and {
        "level": review.level.value,
        "reviewer": review.reviewer,
        "reviewed_on": review.reviewed_on.isoformat(),
        "due_on": review.due_on.isoformat(),
        "translation_checked_by": review.translation_checked_by,
    }
