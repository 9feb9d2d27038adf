"""Texts come from plain text, from Word files, and from composed notes, to one and the same structure."""

import copy
import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from desktop_app.checks.checking import check_text
from desktop_app.checks.note_text import NoteText, PassageKind
from desktop_app.checks.reading import files, word_file
from desktop_app.checks.reading.composed import composed_text
from desktop_app.checks.reading.files import read_note
from desktop_app.checks.reading.word_file import UnsafeFile, word_note
from desktop_app.export.options import WriterOptions
from desktop_app.export.writers import WRITERS
from tests.checks.notes import LANGUAGES, clean, found, is_known, places, read
from tests.composition.projects import SAMPLE, Project

Element = etree._Element
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def outline(text: NoteText) -> list[tuple[str, int, int, str]]:
    return [(one.kind.value, one.number, one.section, one.plain) for one in text.passages]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", [True, False])
def test_a_note_is_the_same_text_by_whichever_way_it_comes(language: str, *, typed: bool) -> None:
    note = Project().add(SAMPLE).compose(language=language)
    composed = outline(composed_text(note))
    content = WRITERS["docx"](note, WriterOptions(typed_numbers=typed))
    assert outline(word_note(content, language)) == composed
    assert outline(read(clean(language), language)) == composed


SLIPS = (
    ("ru", "девятое совещание 9", "десятое совещание 9", "meetings.order"),
    ("ru", "Механизм обзора хода", "Механизм обзорами хода", "formulas.case"),
    ("en", "ninth meeting from", "ninth meetting from", "words.nearly"),
    ("fr", "a été constamment réaffirmée", "a été constamment dans", "grammar.article"),
)


@pytest.mark.parametrize(("language", "right", "slip", "rule"), SLIPS)
@pytest.mark.parametrize("change", ["", "soft", "narrow", "parted"])
def test_a_slip_in_a_word_file_is_found_as_in_plain_text(
    language: str, right: str, slip: str, rule: str, change: str
) -> None:
    """However Word has parted its runs, and whichever signs for hyphens and spaces stand in them."""
    exported = WRITERS["docx"](Project().add(SAMPLE).compose(language=language), WriterOptions())
    content = changed_words(exported, right, slip, change)
    text = word_note(content, language)
    plain = read(clean(language).replace(right, slip), language)
    in_word, in_plain = (sorted(places(list(check_text(one)))) for one in (text, plain))
    assert in_word == in_plain
    assert rule in {one for one, _ in in_word}


def changed_words(content: bytes, right: str, slip: str, change: str) -> bytes:
    """The first such words of an exported file replaced, and what Word may do with runs done to all."""
    parts = {
        name: zipfile.ZipFile(io.BytesIO(content)).read(name)
        for name in zipfile.ZipFile(io.BytesIO(content)).namelist()
    }
    document = etree.fromstring(parts["word/document.xml"])
    for paragraph in document.iter(f"{{{W}}}p"):
        texts = list(paragraph.iter(f"{{{W}}}t"))
        words = "".join(one.text or "" for one in texts)
        start = words.replace("\u00a0", " ").find(right)
        if start >= 0:
            for one in texts[1:]:
                one.text = ""
            texts[0].text = words[:start] + slip + words[start + len(right) :]
    for run in list(document.iter(f"{{{W}}}r")):
        for one in run.findall(f"{{{W}}}t"):
            _change(run, one, change)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, etree.tostring(document) if name == "word/document.xml" else part)
    return file.getvalue()


def _change(run: Element, text: Element, change: str) -> None:
    words = text.text or ""
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    if change == "soft":
        text.text = re.sub(r"(\w{4})(?=\w{4})", "\\1\u00ad", words)
    if change == "narrow":
        text.text = words.replace("\u00a0", "\u202f")
    if change == "parted" and len(words) > 6:
        other = copy.deepcopy(run)
        text.text, other.findall(f"{{{W}}}t")[-1].text = words[:5], words[5:]
        run.addnext(other)


def word(body: str, **parts: str) -> bytes:
    """A Word file of these parts, each the inside of its root."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
        for name, inside in parts.items():
            archive.writestr(f"word/{name}.xml", f'<w:{name} xmlns:w="{W}">{inside}</w:{name}>')
    return file.getvalue()


def paragraph(text: str, marks: str = "") -> str:
    return f"<w:p>{f'<w:pPr>{marks}</w:pPr>' if marks else ''}<w:r><w:t>{text}</w:t></w:r></w:p>"


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>'
)


def numbered(identifier: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{identifier}"/></w:numPr>'


def test_numbers_that_word_counts_are_those_of_paragraphs() -> None:
    body = "".join(
        (
            paragraph("Заголовок"),
            paragraph("Первый.", numbered(5)),
            paragraph("Подпункт.", numbered(5, level=1)),
            paragraph("Точка.", numbered(6)),
            paragraph("Второй.", '<w:pStyle w:val="Own"/>'),
            paragraph("Без номера.", '<w:pStyle w:val="Other"/>'),
            "<w:p/>",
        )
    )
    styles = f'<w:style w:styleId="Own"><w:pPr>{numbered(5)}</w:pPr></w:style><w:style w:styleId="Other"/>'
    text = word_note(word(body, numbering=NUMBERING, styles=styles), "ru")
    assert [(one.number, one.text) for one in text.paragraphs] == [
        (1, "Первый."), (0, "Подпункт."), (0, "Точка."), (2, "Второй."), (0, "Без номера."),
    ]  # fmt: skip


def test_deleted_text_is_not_read_and_signs_are_characters() -> None:
    body = (
        "<w:p><w:r><w:t>1. Было</w:t></w:r><w:del><w:r><w:t> лишнее</w:t></w:r></w:del>"
        "<w:ins><w:r><w:tab/><w:t>стало</w:t><w:noBreakHyphen/><w:t>так.</w:t></w:r></w:ins></w:p>"
        "<w:del><w:p><w:r><w:t>Нет</w:t></w:r></w:p></w:del>"
    )
    assert [one.text for one in word_note(word(body), "ru").passages] == ["Было стало\u2011так."]


def test_footnotes_keep_their_marks_or_are_counted() -> None:
    notes = "".join(
        f"<w:footnote>{paragraph(text)}</w:footnote>" for text in ("", "* CTOC/COP/2020/1.", "Примечание.")
    )
    text = word_note(word(paragraph("1. Пункт."), footnotes=notes), "ru")
    assert [(one.mark, one.text) for one in text.of_kind(PassageKind.FOOTNOTE)] == [
        ("*", " CTOC/COP/2020/1.".strip()), ("2", "Примечание."),
    ]  # fmt: skip


def test_a_file_that_is_no_word_file_is_refused() -> None:
    for content in (b"", b"PK\x03\x04", word("")[:200]):
        with pytest.raises(UnsafeFile, match="no_word_file"):
            word_note(content, "ru")
    with pytest.raises(UnsafeFile, match="no_word_file"):
        word_note(word("<w:p>"), "ru")
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    with pytest.raises(UnsafeFile, match="no_word_file"):
        word_note(empty.getvalue(), "ru")


def test_entities_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", f'<!DOCTYPE d [<!ENTITY e "x">]><w:document xmlns:w="{W}"/>')
    with pytest.raises(UnsafeFile, match="entities"):
        word_note(file.getvalue(), "ru")


def test_a_file_that_costs_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnsafeFile, match="too_large"):
        word_note(word(paragraph("0" * 4_000_000)), "ru")
    monkeypatch.setattr(word_file, "LARGEST_PART", 100)
    with pytest.raises(UnsafeFile, match="too_large"):
        word_note(word(paragraph("Текст")), "ru")
    monkeypatch.setattr(word_file, "MOST_MEMBERS", 0)
    with pytest.raises(UnsafeFile, match="members"):
        word_note(word(""), "ru")


def test_plain_text_is_utf_8_and_of_some_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes("\ufeffДесятая сессия\n".encode())
    assert read_note(file, "ru", is_known).passages[0].text == "Десятая сессия"
    file.write_bytes("Сессия".encode("cp1251"))
    with pytest.raises(UnsafeFile, match="encoding"):
        read_note(file, "ru", is_known)
    monkeypatch.setattr(files, "LARGEST_FILE", 3)
    with pytest.raises(UnsafeFile, match="too_large"):
        read_note(file, "ru", is_known)


def test_a_hyphen_at_the_end_of_a_line_stays_where_the_word_has_one() -> None:
    lines = (
        "1. Конфе-\nренция госу-\nдарств.\n2. Форум специалистов-\nпрактиков.\n"
        "3. Встреча 8-\n9 сентября и Абу-\nДаби.\n4. Это онлайн-платформа.\n5. Новая онлайн-\nплатформа и -\n(здесь).\n"
    )
    assert [one.text for one in read(lines).paragraphs] == [
        "Конференция государств.",
        "Форум специалистов-практиков.",
        "Встреча 8-9 сентября и Абу-Даби.",
        "Это онлайн-платформа.",
        "Новая онлайн-платформа и - (здесь).",
    ]


def test_a_number_far_from_the_next_in_a_wrapped_text_begins_no_paragraph() -> None:
    text = read("1. В статье\n63. этой Конвенции.\n\n_______\n* Сноска\n")
    assert [(one.kind.value, one.text) for one in text.passages] == [
        ("paragraph", "В статье 63. этой Конвенции."), ("footnote", "Сноска"),
    ]  # fmt: skip


def test_texts_without_a_front_or_without_anything_are_texts_too() -> None:
    assert read("").passages == ()
    assert places(found("")) == []
    assert [one.kind for one in read("Заглавие\n\nДоклад совещания\n\n1. Пункт.\n").passages] == [
        PassageKind.TITLE, PassageKind.HEADING, PassageKind.PARAGRAPH,
    ]  # fmt: skip
