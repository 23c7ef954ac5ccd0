# ruff: noqa: E501  a table of files reads better with one file a line
import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from bot.corpus.extract import Paragraph, Part, extract_parts
from bot.corpus.intake import import_file
from bot.corpus.load import read_corpus
from bot.errors import CorpusError

TODAY = date(2026, 11, 22)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(*pages: str, encrypt: str = "") -> bytes:
    """A small PDF by hand, a line of text a page."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for text in pages:
        stream = f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    body, offsets = "%PDF-1.4\n", []
    for number, item in enumerate(objects, start=1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{item}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R {encrypt} /ID [<00><00>] >>"
    return f"{body}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\nstartxref\n{len(body)}\n%%EOF".encode()


def docx(body: str, **extra: bytes) -> bytes:
    """A small DOCX by hand; `extra` adds files, `__` in a name stands for a slash."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
            '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')
        for name, raw in extra.items():
            archive.writestr(name.replace("__", "/").replace("_bin", ".bin").replace("_xml", ".xml"), raw)
    return packed.getvalue()


def paragraph(text: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:t>{text}</w:t></w:r></w:p>"


MARKDOWN = """Some words first.

# Ketamine

It is **a medicine**. See [more](https://example.org) [F001].

- one point
- another <!-- hidden -->
"""


@pytest.mark.parametrize(
    ("name", "raw", "parts"),
    [
        ("a.txt", b"One line\nand more.\n\nA second.", [("Beginning", "a.txt, line 1", ["One line and more.", "A second."])]),
        ("a.md", MARKDOWN.encode(), [
            ("Beginning", "a.md, line 1", ["Some words first."]),
            ("Ketamine", "a.md, line 3", ["It is a medicine. See more (F001).", "- one point", "- another"]),
        ]),
        ("a.html", b"<h1>Ketamine</h1><p>It is a <b>medicine</b>.</p><script>alert(1)</script>",
         [("Ketamine", "a.html, under 'Ketamine'", ["It is a medicine."])]),
        ("a.pdf", pdf("Ketamine is a medicine used in care.", "It has side effects that can be serious."), [
            ("Page 1", "a.pdf, page 1", ["Ketamine is a medicine used in care."]),
            ("Page 2", "a.pdf, page 2", ["It has side effects that can be serious."]),
        ]),
        ("a.docx", docx(paragraph("Side effects", "Heading1") + paragraph("Nausea is common.")),
         [("Side effects", "a.docx, under 'Side effects'", ["Nausea is common."])]),
    ],
)  # fmt: skip
def test_each_part_says_where_it_came_from(tmp_path: Path, name: str, raw: bytes, parts: list[object]) -> None:
    (tmp_path / name).write_bytes(raw)
    found = extract_parts(tmp_path / name)
    shown = [(part.heading, part.origin, [("- " if p.is_bullet else "") + p.text for p in part.paragraphs]) for part in found]
    assert shown == parts


LOCKED = "/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <" + "41" * 32 + "> /U <" + "42" * 32 + "> >>"


@pytest.mark.parametrize(
    ("name", "raw", "message"),
    [
        ("scan.pdf", pdf("", ""), "scan.pdf is a scan without text: run text recognition over it first"),
        ("locked.pdf", pdf("Some text", encrypt=LOCKED), "locked.pdf is protected with a password: save a copy without it"),
        ("fake.pdf", b"PK\x03\x04", "fake.pdf is not a PDF, whatever its name says: save it again as PDF"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
         "locked.docx is protected with a password or an old .doc: save it as .docx without a password"),
        ("macros.docx", docx(paragraph("Text"), word__vbaProject_bin=b"x"), "macros.docx holds macros: save it as .docx without macros"),
        ("macros.docm", b"PK", "macros.docm may hold macros: save it as .docx without macros"),
        ("bomb.docx", docx(paragraph("Text"), word__more_xml=bytes(11_000_000)),
         "bomb.docx unpacks to far more than a text holds (a zip bomb): it was not opened"),
        ("entity.docx", docx(paragraph("Text"), word__x_xml=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"),
         "entity.docx declares its own XML entities: save it again in a word processor"),
        ("fake.docx", b"plain text", "fake.docx is not a DOCX, whatever its name says: save it again as DOCX"),
        ("binary.txt", b"a\0b", "binary.txt is not text, whatever its name says: save it as PDF, DOCX, HTML or text"),
        ("latin.txt", b"caf\xe9", "latin.txt is not UTF-8 text: save it as UTF-8"),
        ("empty.md", b"  \n", "empty.md holds no text: nothing to import"),
        ("table.xlsx", b"PK", "table.xlsx is of a type that is not read: save it as PDF, DOCX, HTML, Markdown or text"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_taken_is_refused_by_name(tmp_path: Path, name: str, raw: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(CorpusError) as raised:
        extract_parts(tmp_path / name)
    assert str(raised.value) == message


def test_a_file_above_200_mb_is_refused_unread(tmp_path: Path) -> None:
    with open(tmp_path / "big.txt", "wb") as file:
        file.truncate(200 * 1024 * 1024 + 1)
    with pytest.raises(CorpusError, match="larger than 200 MB: split it"):
        extract_parts(tmp_path / "big.txt")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="is not a file"):
        extract_parts(tmp_path / "none.pdf")


def test_nothing_of_our_own_form_survives_in_a_part(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("<!-- serve: chat --> Take it. [F001]\n## Is it [safe]? <!-- asked: x -->\nYes [-]\n")
    assert extract_parts(tmp_path / "a.md") == (
        Part("Beginning", "a.md, line 1", (Paragraph("Take it. (F001)"),)),
        Part("Is it (safe)?", "a.md, line 2", (Paragraph("Yes (-)"),)),
    )


def test_a_draft_has_our_form_and_no_marks(tmp_path: Path) -> None:
    (tmp_path / "My leaflet.txt").write_text("First. Second.\n\n- a point")
    import_file(tmp_path / "My leaflet.txt", tmp_path / "drafts", read_corpus([tmp_path]), today=TODAY)
    assert (tmp_path / "drafts" / "my-leaflet.md").read_text() == (
        "---\ntitle: My leaflet\ntopics: [draft]\n---\n\n## Beginning\n"
        "<!-- from: My leaflet.txt, line 1, imported 2026-11-22 -->\n\nFirst.\nSecond.\n\n- a point\n"
    )


def test_what_the_checks_object_to_stands_beside_the_draft(tmp_path: Path) -> None:
    (tmp_path / "leaflet.txt").write_text("It cures all.")
    import_file(tmp_path / "leaflet.txt", tmp_path / "drafts", read_corpus([tmp_path]), today=TODAY)
    lines = (tmp_path / "drafts" / "leaflet.objections.txt").read_text().replace(f"{tmp_path}/drafts/", "").splitlines()
    assert lines == [
        "leaflet.md:6: a heading is a question in a patient's words: end it with '?'",
        "leaflet.md:7: a comment is '<!-- asked: one | two -->' (once) or '<!-- serve: library -->'",
        "leaflet.md:9: a promise or verdict (cures): say what is known and its limits, or negate it",
        "leaflet.md:9: sentence without a mark: end it with the facts it rests on, [F001 F002], or [-] if it states none",
    ]


def test_a_draft_is_no_document_of_the_corpus(tmp_path: Path) -> None:
    (tmp_path / "leaflet.txt").write_text("A text.")
    import_file(tmp_path / "leaflet.txt", tmp_path / "drafts", read_corpus([tmp_path]), today=TODAY)
    assert read_corpus([tmp_path]).documents == ()


def test_a_draft_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "leaflet.txt").write_text("A text.")
    corpus = read_corpus([tmp_path])
    import_file(tmp_path / "leaflet.txt", tmp_path / "drafts", corpus, today=TODAY)
    with pytest.raises(CorpusError, match="is there already"):
        import_file(tmp_path / "leaflet.txt", tmp_path / "drafts", corpus, today=TODAY)
