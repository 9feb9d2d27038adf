"""The page's text is the exported text, and every sentence knows all it came from."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.composition.note import (
    Footnote,
    FootnoteMark,
    Heading,
    Masthead,
    Note,
    Paragraph,
    Placeholder,
    Sentence,
    Source,
    SymbolWords,
    Words,
)
from desktop_app.export.characters import one_line
from desktop_app.export.options import WriterOptions
from desktop_app.export.text import write
from desktop_app.interface.note_page.strips import MASTHEAD, Look, Page, Strip, StripStyle, units
from desktop_app.steps import outcome
from tests.composition.projects import SAMPLE, Project
from tests.composition.test_second_family import SECOND_FAMILY

BODY, MEETING = Source("body", "group", "official_name"), Source("meeting", "group-1", "first_day")


def text_of(strips: list[Strip]) -> list[str]:
    """The strips below the masthead as lines of plain text; the rule above the footnotes has none."""
    body = [strip for strip in strips[MASTHEAD:] if strip.style is not StripStyle.RULE]
    return [one_line("".join(run.text for run in strip.runs)) for strip in body]


@pytest.mark.parametrize("path", [SAMPLE, SECOND_FAMILY], ids=["the sample", "a second family"])
def test_the_page_says_what_the_exported_text_says(path: Path) -> None:
    note = Project().add(path).compose()
    assert text_of(outcome(Page().making(note))) == write(note, WriterOptions()).decode().splitlines()


def note_of(*sentences: Sentence, language: str = "ru", footnotes: tuple[Footnote, ...] = ()) -> Note:
    words = Sentence((Words("слова"),))
    masthead = Masthead(words, SymbolWords("A/1"), words, words, Words("день"), "", words, Words("1"))
    return Note(language, "vienna-a4", masthead, (Paragraph("p", 1, sentences),), footnotes, ())


def only(note: Note) -> Strip:
    return outcome(Page().making(note))[MASTHEAD]


def test_a_sentence_counts_as_of_every_record_that_any_of_its_words_came_from() -> None:
    told = Sentence(
        (Words("Группа ", (BODY,)), Words("собралась.", (MEETING,))), (Source("section", "s", "x"),)
    )
    (passage,) = only(note_of(told)).passages
    assert passage.records == {("body", "group"), ("meeting", "group-1"), ("section", "s")}
    assert passage.sources >= {BODY, MEETING}


def test_words_lead_to_their_own_source_before_that_of_their_sentence() -> None:
    section = Source("section", "s", "x")
    strip = only(note_of(Sentence((Words("Группа", (BODY,)), Words(" и")), (section,))))
    at = len("1.\t")
    assert strip.sources_at(at) == (BODY,)
    assert strip.sources_at(at + len("Группа")) == (section,)
    assert strip.sources_at(999) == ()
    assert strip.sources_at(0) == ()


def test_places_are_counted_as_qt_counts_them() -> None:
    strip = only(note_of(Sentence((Words("😀"), Words("б", (BODY,)))), Sentence((Words("В."),))))
    assert units("😀б") == 3
    assert [(one.start, one.end) for one in strip.passages] == [(3, 6), (7, 9)]
    assert strip.sources_at(5) == (BODY,)
    assert strip.passages[1].text == "В."


def test_holes_and_footnote_marks_stand_out() -> None:
    told = Sentence((Placeholder("[дата]"), FootnoteMark("1", 0)), (BODY,))
    note = note_of(told, footnotes=(Footnote("1", custom=False, sentence=Sentence((Words("См."),))),))
    strips = outcome(Page().making(note))
    assert [(run.text, run.look) for run in strips[MASTHEAD].runs][1:] == [
        ("[дата]", Look.HOLE),
        ("1", Look.RAISED),
    ]
    assert [strip.style for strip in strips[MASTHEAD + 1 :]] == [StripStyle.RULE, StripStyle.FOOTNOTE]
    assert strips[-1].runs[0].look is Look.RAISED


def test_the_first_component_of_the_symbol_is_large_and_an_unknown_one_a_hole() -> None:
    known = next(one for one in outcome(Page().making(note_of())) if one.style is StripStyle.SYMBOL)
    assert [(run.text, run.look) for run in known.runs] == [("A", Look.LARGE), ("/1", Look.SYMBOL)]
    masthead = replace(note_of().masthead, symbol=Placeholder("[символ]"))
    unknown = outcome(Page().making(replace(note_of(), masthead=masthead)))[2]
    assert [(run.text, run.look) for run in unknown.runs] == [("[символ]", Look.HOLE)]


def test_line_ends_and_forbidden_characters_cannot_break_a_strip() -> None:
    strip = only(note_of(Sentence((Words("одна\r\nдве\x00"),))))
    assert strip.runs[0].text == "1.\tодна\u2028две\ufffd"


def test_a_numeral_stands_before_its_heading() -> None:
    note = replace(note_of(), blocks=(Heading("h", 1, "IV.", Sentence((Words("Доклад"),))),))
    assert only(note).runs[0].text == "IV.\tДоклад"


def test_strips_of_blocks_that_are_the_same_are_not_made_again() -> None:
    page, note = Page(), note_of(Sentence((Words("Раз."),)))
    first = outcome(page.making(note))[MASTHEAD]
    assert outcome(page.making(replace(note, blocks=(*note.blocks,))))[MASTHEAD] is first
    assert outcome(page.making(replace(note, blocks=(replace(note.blocks[0]),))))[MASTHEAD] is first
    (block,) = note.blocks
    assert isinstance(block, Paragraph)
    added = replace(block, is_added=True)
    assert outcome(page.making(replace(note, blocks=(added,))))[MASTHEAD] is not first
    assert outcome(page.making(replace(note, language="zh")))[MASTHEAD] is not first
