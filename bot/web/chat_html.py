"""A conversation's turns as HTML for the Gradio chat: cited sentences with cards, notices, what a patient typed.

Everything is escaped and holds no line break, so that the chat's Markdown reader passes it through unread.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.addresses import citation_url
from bot.clinics import Clinic
from bot.domain import Answer, Citation, Level, Link, Source
from bot.web.render import day, notice_blocks, published
from bot.web.strip import StripPart, crisis_strip, link_numbers
from bot.web.words import words

_ASKED = re.compile(r'<div class="kg-asked">(.*?)</div>', re.DOTALL)
# Gradio's page is one folder below ours, whatever the sub-path.
_UP = ".."


def asked_html(text: str) -> str:
    """What a patient typed, as typed: no Markdown, no tags."""
    return f'<div class="kg-asked">{_escape(text)}</div>'


def asked_text(content: Any) -> str | None:
    """What `asked_html` was made from; None for anything else."""
    parts = content if isinstance(content, list) else [content]
    texts = [part.get("text", "") if isinstance(part, Mapping) else str(part) for part in parts]
    found = _ASKED.fullmatch("".join(texts).strip())
    return html.unescape(found[1].replace("<br>", "\n")) if found else None


def answer_html(answer: Answer, clinic: Clinic | None) -> str:
    """An answer or a notice with its overlays, citation cards and links."""
    language = answer.language if answer.language in ("en", "es") else "en"
    parts = [_notice(answer, clinic, language) if answer.notice else _statements(answer)]
    parts += [f'<p class="kg-overlay">{_linked(overlay.text, clinic, language)}</p>' for overlay in answer.overlays]
    if answer.citations:
        parts.append(_cards(answer.citations, language))
    if answer.links:
        parts.append(_links(answer.links, language))
    kind = "answer" if answer.statements else f"notice kg-{answer.route.value}"
    return f'<div class="kg-{kind}" lang="{language}">{"".join(parts)}</div>'


def plain_notice_html(text: str) -> str:
    """A line of ours that is not an answer: too many questions, switched off."""
    return f'<div class="kg-notice"><p>{_escape(text)}</p></div>'


def strip_html(clinic: Clinic | None, language: str) -> str:
    """The crisis strip."""
    inner = "".join(_part(part) for part in crisis_strip(clinic, language))
    label = _escape(words(language)["crisis_label"])
    return f'<aside class="kg-strip" lang="{language}" aria-label="{label}"><p>{inner}</p></aside>'


def header_html(clinic: Clinic, language: str) -> str:
    """The page's heading, what the tool is, and the way to the library and the other language."""
    say, other = words(language), "es" if language == "en" else "en"
    clinic_query = "" if clinic.id == "default" else f"&amp;clinic={_escape(clinic.id)}"
    phone = f" · {_escape(say['clinic_phone'])}: {_linked(clinic.phone, clinic, language)}" if clinic.phone else ""
    name = _escape(say["product"]) if clinic.id == "default" else f"{_escape(clinic.name)} · {_escape(say['product'])}"
    return (
        f'<header class="kg-header" lang="{language}"><h1>{name}</h1><p>{_escape(say["tagline"])} '
        f"{_escape(say['not_clinician'])} {_escape(say['privacy'])}{phone}</p>"
        f'<p><a href="{_UP}/library/{language}/">{_escape(say["library"])}</a> · '
        f'<a href="?language={other}{clinic_query}" lang="{other}" hreflang="{other}">'
        f"{_escape(say['other_language'])}</a>"
        "</p></header>"
    )


def _statements(answer: Answer) -> str:
    numbers = {citation: number for number, citation in enumerate(answer.citations, start=1)}
    return (
        "<p>"
        + " ".join(
            _escape(statement.text)
            + "".join(f'<sup class="kg-number">[{numbers[citation]}]</sup>' for citation in statement.citations)
            for statement in answer.statements
        )
        + "</p>"
    )


def _notice(answer: Answer, clinic: Clinic | None, language: str) -> str:
    assert answer.notice is not None
    return "".join(
        "<ul>" + "".join(f"<li>{_linked(item, clinic, language)}</li>" for item in block.items) + "</ul>"
        if block.items
        else f"<p>{_linked(block.text, clinic, language)}</p>"
        for block in notice_blocks(answer.notice.text)
    )


def _cards(citations: Sequence[Citation], language: str) -> str:
    """A card for each place that sentences rest on: those of the same document, evidence and sources share one."""
    places: dict[tuple[Any, ...], dict[int, Citation]] = {}
    for number, citation in enumerate(citations, start=1):
        places.setdefault((citation.document.key, citation.evidence, citation.sources), {})[number] = citation
    cards = "".join(_card(cited, language) for cited in places.values())
    return f'<p class="kg-label">{_escape(words(language)["sources"])}</p>{cards}'


def _card(cited: Mapping[int, Citation], language: str) -> str:
    """One card with every quote it stands for, by number; they share all but quote, heading and place."""
    say, first = words(language), next(iter(cited.values()))
    headings = " · ".join(dict.fromkeys(_heading(citation) for citation in cited.values()))
    return (
        f'<details class="kg-card"><summary><span class="kg-number">{"".join(f"[{n}]" for n in cited)}</span> '
        f"{_escape(_origin(first, say))}</summary>"
        f"{''.join(_quote(number, citation, say) for number, citation in cited.items())}"
        f'<p><span class="kg-evidence">{_escape(say[first.evidence.value])}</span> '
        f"{_escape(first.document.title)}: {_escape(headings)}</p>"
        f"{_sources(first.sources, say)}{_review(first, language)}"
        "</details>"
    )


def _quote(number: int, citation: Citation, say: Mapping[str, Any]) -> str:
    return (
        f'<blockquote><span class="kg-number">[{number}]</span> {_escape(citation.quote)} '
        f'<a href="{_UP}{_escape(citation_url(citation))}" target="_blank" rel="noopener">'
        f'{_escape(say["read_in_context"])}<span class="kg-hidden"> [{number}] ({_escape(say["new_tab"])})</span></a>'
        "</blockquote>"
    )


def _heading(citation: Citation) -> str:
    document = citation.document
    return next((item.heading for item in document.sections if item.span.covers(citation.span)), document.title)


def _origin(citation: Citation, say: Mapping[str, Any]) -> str:
    """What a card says while it is closed: the first source, and how many more there are."""
    if not citation.sources:
        return str(say["guidance"])
    first, more = citation.sources[0], len(citation.sources) - 1
    return f"{first.title} ({published(first)})" + (f" {say['and_more'].format(count=more)}" if more else "")


def _sources(sources: Iterable[Source], say: Mapping[str, Any]) -> str:
    items = "".join(
        f"<li>{_source_title(source)}. {_escape(published(source))}. "
        f'<span class="kg-small">{_escape(say["what_was_read"])}: {_escape(source.read)}.</span></li>'
        for source in sources
    )
    return f"<ul>{items}</ul>" if items else f'<p class="kg-small">{_escape(say["no_source"])}</p>'


def _source_title(source: Source) -> str:
    title = _escape(source.title)
    return (
        f'<a href="{_escape(source.url)}" target="_blank" rel="noopener noreferrer">{title}</a>'
        if source.url
        else title
    )


def _review(citation: Citation, language: str) -> str:
    review, say = citation.document.review, words(language)
    if review is None:
        return ""
    verb = say["reviewed_by"] if review.level is Level.CLINICIAN else say["source_checked_by"]
    who = ", ".join(filter(None, (review.reviewer, review.credentials)))
    dates = f"{say['reviewed_on']} {day(review.reviewed_on, language)}; {say['due_on']} {day(review.due_on, language)}."
    return f'<p class="kg-small">{_escape(f"{verb} {who} {dates}")}</p>'


def _links(links: Sequence[Link], language: str) -> str:
    say = words(language)
    items = "".join(
        f'<li><a href="{_UP}{_escape(link.url)}" target="_blank" rel="noopener">{_escape(link.title)}'
        f'<span class="kg-hidden"> ({_escape(say["new_tab"])})</span></a></li>'
        for link in links
    )
    return f'<p class="kg-label">{_escape(say["read_more"])}</p><ul class="kg-links">{items}</ul>'


def _linked(text: str, clinic: Clinic | None, language: str) -> str:
    return "".join(
        _part(part) for part in link_numbers(text, language=language, country=clinic.country if clinic else "US")
    )


def _part(part: StripPart) -> str:
    return f'<a href="{_escape(part.href)}">{_escape(part.text)}</a>' if part.href else _escape(part.text)


def _escape(text: str) -> str:
    return html.escape(text, quote=True).replace("\r\n", "\n").replace("\r", "\n").replace("\n", "<br>")
