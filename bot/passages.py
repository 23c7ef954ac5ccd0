"""A document cut into passages, one a section, that keep their offsets into its shown text."""

from __future__ import annotations

from bot.domain import Document, Passage


def split_document(document: Document) -> tuple[Passage, ...]:
    """The document's passages in their order, `serve: library` ones included; `span` is the section's body."""
    return tuple(
        Passage(
            id=f"{document.key}#{section.id}",
            document=document,
            heading=section.heading,
            phrasings=section.phrasings,
            text=section.span.of(document.text),
            span=section.span,
            serve=section.serve,
            also_asked=section.also_asked,
        )
        for section in document.sections
    )
