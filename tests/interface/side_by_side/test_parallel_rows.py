"""Two languages of a note in rows."""

from dataclasses import replace

from desktop_app.composition.note import Note, Paragraph, Source, Words
from desktop_app.interface.side_by_side.parallel_rows import Cell, parallel_rows
from tests.composition.projects import SAMPLE, Project

PROJECT = Project().add(SAMPLE)
RUSSIAN = PROJECT.compose(language="ru")
ENGLISH = PROJECT.compose(language="en")


def without(note: Note, *anchors: str) -> Note:
    return replace(note, blocks=tuple(block for block in note.blocks if block.anchor not in anchors))


def test_every_place_of_the_note_has_a_row_with_both_languages() -> None:
    rows = parallel_rows(RUSSIAN, ENGLISH)
    assert [row.anchor for row in rows[: len(RUSSIAN.blocks)]] == [block.anchor for block in RUSSIAN.blocks]
    assert all(None not in row.cells for row in rows)


def test_paragraphs_stand_beside_each_other_with_the_same_number() -> None:
    numbered = [row for row in parallel_rows(RUSSIAN, ENGLISH) if row.number.rstrip(".").isdigit()]
    assert [row.number for row in numbered] == [f"{number}." for number in range(1, 19)]
    third = numbered[2].cells
    assert third[0] is not None
    assert third[1] is not None
    assert third[0].text.startswith("Первое совещание межправительственной группы экспертов")
    assert "first meeting" in third[1].text
    for cell in third:
        assert cell is not None
        assert "CTOC/COP/WG.10/2019/5" in cell.text


def test_headings_are_told_from_paragraphs() -> None:
    rows = parallel_rows(RUSSIAN, ENGLISH)
    assert sum(row.is_heading for row in rows) == 6 + 2


def test_the_footnote_comes_last_with_its_mark() -> None:
    last = parallel_rows(RUSSIAN, ENGLISH)[-1]
    assert last.number == "*"
    assert last.cells[0] == last.cells[1]


def test_a_place_that_one_language_lacks_is_empty_there() -> None:
    anchor = next(block.anchor for block in RUSSIAN.blocks if isinstance(block, Paragraph))
    rows = {row.anchor: row for row in parallel_rows(RUSSIAN, without(ENGLISH, anchor))}
    assert rows[anchor].cells[1] is None
    whole = [row.anchor for row in parallel_rows(RUSSIAN, ENGLISH)]
    assert [row.anchor for row in parallel_rows(without(RUSSIAN, anchor), ENGLISH)] == whole
    first = RUSSIAN.blocks[0].anchor
    assert [row.anchor for row in parallel_rows(without(RUSSIAN, first), ENGLISH)] == whole


def test_one_language_alone_is_shown_alone() -> None:
    rows = parallel_rows(None, ENGLISH)
    assert {row.cells[0] for row in rows} == {None}
    assert parallel_rows(None, None) == ()


def test_what_is_missing_unverified_or_the_editors_own_is_known() -> None:
    cells = {row.anchor: row.cells[0] for row in parallel_rows(RUSSIAN, None)}
    assert not any(cell.is_missing for cell in cells.values() if cell is not None)
    paragraph = next(block for block in RUSSIAN.blocks if isinstance(block, Paragraph))
    first, *others = paragraph.sentences
    written = replace(first, sources=(*first.sources, Source("own_wording", "note/place", "value")))
    own = replace(paragraph, sentences=(written, *others))
    blocks = tuple(own if block is paragraph else block for block in RUSSIAN.blocks)
    (cell,) = [
        row.cells[0]
        for row in parallel_rows(replace(RUSSIAN, blocks=blocks), None)
        if row.anchor == own.anchor
    ]
    assert isinstance(cell, Cell)
    assert cell.is_own_wording
    assert Source("mandate", "ctoc-res-9-1", "number") in cell.sources
    assert any(isinstance(inline, Words) for inline in own.sentences[0].inlines)


def test_a_text_that_nobody_has_verified_is_marked_wherever_it_stands() -> None:
    rows = parallel_rows(None, ENGLISH)
    doubtful = {doubt.source for doubt in ENGLISH.doubts if doubt.kind.value == "text_unverified"}
    assert doubtful
    marked = [cell for row in rows if (cell := row.cells[1]) is not None and cell.is_unverified]
    assert marked
    for cell in marked:
        assert doubtful & set(cell.sources)
