"""The text of an outside file as parts with their origin, or a refusal by name.

PDF through pdfminer page by page, DOCX and HTML through markitdown's converters, Markdown and text as they stand.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.errors import CorpusError

MAX_BYTES = 200 * 1024 * 1024
MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_RATIO = 200  # Word files of plain text unpack to some 5 to 20 times their size
MAX_ENTRIES = 5_000
MAX_PAGES = 2_000
MIN_LETTERS_A_PAGE = 20  # a scan yields nothing, or a page number
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text without line breaks."""

    text: str
    is_bullet: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file under one heading; `origin` says where it stands in the file."""

    heading: str
    origin: str
    paragraphs: tuple[Paragraph, ...]


def extract_parts(path: Path) -> tuple[Part, ...]:
    """The parts of the file that hold text, in order. Raises CorpusError, naming the file, for one that is refused."""
    kind = path.suffix.lower()
    if not path.is_file():
        raise CorpusError(f"{path} is not a file: name a PDF, DOCX, HTML, Markdown or text file")
    if path.stat().st_size > MAX_BYTES:
        raise CorpusError(f"{path.name} is larger than 200 MB: split it")
    if kind in (".docm", ".dotm"):
        raise CorpusError(f"{path.name} may hold macros: save it as .docx without macros")
    if kind not in _READERS:
        raise CorpusError(f"{path.name} is of a type that is not read: save it as PDF, DOCX, HTML, Markdown or text")
    parts = tuple(part for part in _READERS[kind](path, path.read_bytes()) if part.paragraphs)
    if not parts:
        raise CorpusError(f"{path.name} holds no text: nothing to import")
    return parts


def _from_pdf(path: Path, raw: bytes) -> Iterator[Part]:
    if not raw.startswith(b"%PDF-"):
        raise CorpusError(f"{path.name} is not a PDF, whatever its name says: save it again as PDF")
    pages = _pdf_pages(path, raw)
    letters = sum(character.isalpha() for page in pages for character in page)
    if letters < MIN_LETTERS_A_PAGE * max(len(pages), 1):
        raise CorpusError(f"{path.name} is a scan without text: run text recognition over it first")
    for number, page in enumerate(pages, start=1):
        joined = re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", page)
        yield Part(f"Page {number}", f"{path.name}, page {number}", tuple(_paragraphs(joined)))


def _pdf_pages(path: Path, raw: bytes) -> list[str]:
    from pdfminer.high_level import extract_text
    from pdfminer.pdfdocument import PDFPasswordIncorrect, PDFTextExtractionNotAllowed

    try:
        text = extract_text(io.BytesIO(raw), maxpages=MAX_PAGES + 1)
    except (PDFPasswordIncorrect, PDFTextExtractionNotAllowed):
        raise CorpusError(f"{path.name} is protected with a password: save a copy without it") from None
    except Exception as error:  # pdfminer raises many kinds for a damaged file
        raise CorpusError(f"{path.name} cannot be read as a PDF ({type(error).__name__}): save it again") from error
    pages = text.split("\f")[:-1] if text.endswith("\f") else text.split("\f")
    if len(pages) > MAX_PAGES:
        raise CorpusError(f"{path.name} has more than {MAX_PAGES} pages: split it")
    return pages


def _from_docx(path: Path, raw: bytes) -> Iterator[Part]:
    _refuse_unsafe_archive(path, raw)
    from markitdown import StreamInfo
    from markitdown.converters import DocxConverter

    try:
        result = DocxConverter().convert(io.BytesIO(raw), StreamInfo(extension=".docx"))
    except Exception as error:  # mammoth raises many kinds for a damaged file
        raise CorpusError(f"{path.name} cannot be read as a DOCX ({type(error).__name__}): save it again") from error
    return _from_markdown_text(result.markdown, lambda heading, line: f"{path.name}, under {heading!r}")


def _refuse_unsafe_archive(path: Path, raw: bytes) -> None:
    if raw.startswith(_OLE):
        raise CorpusError(
            f"{path.name} is protected with a password or an old .doc: save it as .docx without a password"
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw))
        entries = archive.infolist()
    except zipfile.BadZipFile:
        raise CorpusError(f"{path.name} is not a DOCX, whatever its name says: save it again as DOCX") from None
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED_BYTES or unpacked > MAX_RATIO * max(len(raw), 50_000):
        raise CorpusError(f"{path.name} unpacks to far more than a text holds (a zip bomb): it was not opened")
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & 1 for entry in entries):
        raise CorpusError(f"{path.name} is protected with a password: save a copy without it")
    if any(name.lower().endswith(("vbaproject.bin", "vbadata.xml")) for name in names):
        raise CorpusError(f"{path.name} holds macros: save it as .docx without macros")
    if "word/document.xml" not in names:
        raise CorpusError(f"{path.name} is not a DOCX, whatever its name says: save it again as DOCX")
    for name in names:
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.read(name)[:4096]:
            raise CorpusError(f"{path.name} declares its own XML entities: save it again in a word processor")


def _from_html(path: Path, raw: bytes) -> Iterator[Part]:
    from markitdown import StreamInfo
    from markitdown.converters import HtmlConverter

    text = _decode(path, raw)
    result = HtmlConverter().convert(io.BytesIO(text.encode()), StreamInfo(extension=".html", charset="utf-8"))
    return _from_markdown_text(result.markdown, lambda heading, line: f"{path.name}, under {heading!r}")


def _from_text(path: Path, raw: bytes) -> Iterator[Part]:
    return _from_markdown_text(_decode(path, raw), lambda heading, line: f"{path.name}, line {line}")


def _decode(path: Path, raw: bytes) -> str:
    if b"\0" in raw:
        raise CorpusError(f"{path.name} is not text, whatever its name says: save it as PDF, DOCX, HTML or text")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CorpusError(f"{path.name} is not UTF-8 text: save it as UTF-8") from None


def _from_markdown_text(text: str, origin: Callable[[str, int], str]) -> Iterator[Part]:
    text = re.sub(r"<!--.*?-->", lambda match: "\n" * match[0].count("\n"), text, flags=re.S)
    heading, first, held = "Beginning", 1, []
    for number, line in enumerate(text.splitlines(), start=1):
        opened = re.match(r"#{1,6}\s+(.*\S)", line)
        if opened:
            yield Part(heading, origin(heading, first), tuple(_paragraphs("\n".join(held))))
            heading, first, held = _plain(opened[1]) or "Untitled", number, []
        else:
            held.append(line)
    yield Part(heading, origin(heading, first), tuple(_paragraphs("\n".join(held))))


def _paragraphs(text: str) -> Iterator[Paragraph]:
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*+•]|\d+[.)])\s)|\n(?=\|)", text):
        if re.fullmatch(r"[\s|:-]*", block):
            continue
        bullet = re.match(r"\s*(?:[-*+•]|\d+[.)]|\|)\s*", block)
        plain = _plain(block[bullet.end() :] if bullet else block)
        if plain:
            yield Paragraph(plain, is_bullet=bullet is not None)


def _plain(text: str) -> str:
    """The words alone: no markup, and nothing that our own format would take for a mark, a heading or a comment."""
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", " ", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"</?[a-zA-Z][^>]*>|<!--|-->|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}", "", text)
    text = text.replace("[", "(").replace("]", ")").replace("|", "; ")
    return re.sub(r"\s+", " ", text).strip(" ;#")


_READERS: dict[str, Callable[[Path, bytes], Iterator[Part]]] = {
    ".pdf": _from_pdf,
    ".docx": _from_docx,
    ".html": _from_html,
    ".htm": _from_html,
    ".md": _from_text,
    ".markdown": _from_text,
    ".txt": _from_text,
}
