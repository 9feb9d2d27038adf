"""The seed note as data, and as the writers get it."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.composition.note import (
    Block,
    Doubt,
    DoubtKind,
    Footnote,
    FootnoteMark,
    FrontKind,
    FrontLine,
    Heading,
    Inline,
    Masthead,
    Note,
    Paragraph,
    Placeholder,
    Sentence,
    Source,
    SymbolWords,
    Words,
)

EXPECTED = Path(__file__).parent.parent / "expected"
_SYMBOL = re.compile(r"(CTOC/[A-Z0-9./]*[A-Z0-9])")
_NO_BREAK = re.compile(r"(?<=\b[вВ]) |(?<=\d) (?=год|июл|сент|окт)")
_SENTENCE_END = re.compile(r"(?<=\.) (?=[А-Я])")


def spaced(text: str) -> str:
    """The text with no-break spaces where an editor of Russian wants some."""
    return _NO_BREAK.sub("\u00a0", text)


def sentence(text: str, *sources: Source) -> Sentence:
    """A sentence whose symbols are inlines of their own."""
    return Sentence(tuple(map(_inline, filter(None, _SYMBOL.split(spaced(text))))), sources)


def _inline(text: str) -> Inline:
    return SymbolWords(text) if _SYMBOL.fullmatch(text) else Words(text)


def _front(masthead: dict[str, Any], title: str, document_type: str) -> Iterator[FrontLine]:
    agenda = sentence(masthead["agenda"].removesuffix("*"))
    yield FrontLine(
        "session", FrontKind.SESSION, sentence(masthead["session"], Source("session", "1", "ordinal"))
    )
    yield FrontLine("venue", FrontKind.VENUE_AND_DATES, sentence(masthead["venue_and_dates"]))
    yield FrontLine(
        "agenda", FrontKind.AGENDA, replace(agenda, inlines=(*agenda.inlines, FootnoteMark("*", 0)))
    )
    for number, item in enumerate(masthead["agenda_item_titles"]):
        yield FrontLine(f"item-{number}", FrontKind.AGENDA_ITEM_TITLE, sentence(item))
    yield FrontLine("title", FrontKind.TITLE, sentence(title))
    yield FrontLine("type", FrontKind.DOCUMENT_TYPE, sentence(document_type))


def _sections(sections: list[dict[str, Any]]) -> Iterator[Block]:
    for key, section in enumerate(sections, start=1):
        source = Source("section", str(key), "body")
        yield Heading(f"heading-{key}", 1, "", sentence(section["heading"], source))
        for paragraph in section["paragraphs"]:
            number = paragraph["number"]
            words = (
                sentence(part, Source("meeting", str(number), "dates"))
                for part in _SENTENCE_END.split(paragraph["text"])
            )
            yield Paragraph(f"paragraph-{number}", number, tuple(words))


@pytest.fixture(scope="session")
def seed() -> dict[str, Any]:
    """The seed note as clean text."""
    data: dict[str, Any] = json.loads((EXPECTED / "note-ru.json").read_text(encoding="utf-8"))
    return data


@pytest.fixture(scope="session")
def seed_lines(seed: dict[str, Any]) -> list[str]:
    """The blocks of the note in order, paragraphs without their numbers."""
    masthead = seed["masthead"]
    lines = [masthead["session"], masthead["venue_and_dates"], masthead["agenda"]]
    lines += [*masthead["agenda_item_titles"], seed["title"], seed["subtitle"]]
    for section in seed["sections"]:
        lines += [section["heading"], *(paragraph["text"] for paragraph in section["paragraphs"])]
    return lines


@pytest.fixture(scope="session")
def note(seed: dict[str, Any]) -> Note:
    """The seed note; its own symbol, date and job number are not known."""
    return Note(
        language="ru",
        profile="vienna-a4",
        masthead=Masthead(
            issuer=sentence("Организация Объединенных Наций"),
            symbol=Placeholder("[условное обозначение]", (Source("note", "1", "document"),)),
            organ=sentence(
                "Конференция участников Конвенции Организации Объединенных Наций против "
                "транснациональной организованной преступности",
                Source("body", "ctoc-cop", "name"),
            ),
            distribution=sentence("Distr.: General"),
            date=Placeholder("[date]"),
            language_line="Russian",
            original_line=sentence("Original: English"),
            job_number=Placeholder("[номер задания]"),
        ),
        blocks=(
            *_front(seed["masthead"], seed["title"], seed["subtitle"]),
            *_sections(seed["sections"]),
        ),
        footnotes=(Footnote("*", custom=True, sentence=sentence("CTOC/COP/2020/1.")),),
        doubts=(Doubt(DoubtKind.SYMBOL_MISSING, Source("note", "1", "document"), blocking=True),),
    )


@pytest.fixture(scope="session")
def numbered_note(note: Note) -> Note:
    """The note with a symbol, a date and a job number, all of them made up for the tests."""
    return replace(
        note,
        masthead=replace(
            note.masthead,
            symbol=SymbolWords("CTOC/COP/2020/99"),
            date=Words("31 February 2020"),
            job_number=Words("V.20-99999 (R)"),
        ),
    )
