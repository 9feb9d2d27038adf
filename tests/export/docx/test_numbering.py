from hypothesis import given
from hypothesis import strategies as st

from desktop_app.composition.note import Note
from desktop_app.export.docx import write
from desktop_app.export.docx.numbering import NumberedLists, numbered_lists
from desktop_app.export.options import WriterOptions
from tests.export.opened_docx import NUMBERING, OpenedDocx


def test_numbers_that_follow_one_another_are_one_list() -> None:
    assert numbered_lists([1, 2, 3]) == NumberedLists((1,), (1, 1, 1))


def test_a_jump_starts_another_list() -> None:
    assert numbered_lists([1, 2, 5, 6, 1]) == NumberedLists((1, 5, 1), (1, 1, 2, 2, 3))


@given(st.lists(st.integers(1, 9), max_size=12))
def test_the_lists_show_exactly_the_numbers_of_the_note(numbers: list[int]) -> None:
    lists = numbered_lists(numbers)
    counters = list(lists.starts)
    shown = []
    for identifier in lists.of_paragraphs:
        shown.append(counters[identifier - 1])
        counters[identifier - 1] += 1
    assert shown == numbers


def test_the_number_and_its_text_stand_where_they_were_measured(note: Note) -> None:
    document = OpenedDocx(write(note, WriterOptions()))
    assert document.values("//w:lvl/w:lvlText/@w:val", NUMBERING) == ["%1."]
    assert document.values("//w:lvl/w:pPr/w:ind/@w:left", NUMBERING) == ["1267"]
    assert document.values("//w:lvl/w:pPr/w:tabs/w:tab/@w:pos", NUMBERING) == ["1742"]
    assert document.values("//w:startOverride/@w:val", NUMBERING) == ["1"]
