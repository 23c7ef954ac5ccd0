"""Where a document, and a sentence of it, stands in the library."""

from __future__ import annotations

from bot.domain import Citation, Document, Link

_VERSION_CHARS = 8


def library_url(document: Document, *, sentence: int | None = None) -> str:
    """The page of `document` as it was reviewed, at `sentence` (its number) where one is given."""
    version = f"?v={document.sha256[:_VERSION_CHARS]}" if document.sha256 else ""
    anchor = f"#s{sentence}" if sentence is not None else ""
    return f"/library/{document.language}/{document.slug}{version}{anchor}"


def citation_url(citation: Citation) -> str:
    """The page of the cited document at the cited sentence."""
    numbers = [item.number for item in citation.document.sentences if item.span == citation.span]
    return library_url(citation.document, sentence=numbers[0] if numbers else None)


def library_link(document: Document) -> Link:
    """A link to the page of `document`, by its title."""
    return Link(document.title, library_url(document))
