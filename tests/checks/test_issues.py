"""A paragraph has one number in all the languages of a note."""

from dataclasses import replace

from desktop_app.checks.checking import check_note
from desktop_app.checks.reading.composed import composed_text
from desktop_app.checks.rules.issues import compare_issues
from desktop_app.composition.note import Note, Paragraph
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.messages import sentences
from tests.composition.projects import SAMPLE, Project


def notes() -> tuple[Note, Note]:
    project = Project().add(SAMPLE)
    return project.compose(language="ru"), project.compose(language="en")


def without(note: Note, anchor: str) -> Note:
    """The note without a paragraph, those after it numbered on."""
    left = [block for block in note.blocks if block.anchor != anchor]
    number = 0
    for place, block in enumerate(left):
        if isinstance(block, Paragraph):
            number += 1
            left[place] = replace(block, number=number)
    return replace(note, blocks=tuple(left))


def told(note: Note, other: Note) -> list[tuple[str, int]]:
    found = compare_issues(composed_text(note), {"en": other})
    return [(one.rule, one.passage.number if one.passage else 0) for one in found]


def test_the_sample_has_the_same_numbers_in_two_languages() -> None:
    assert told(*notes()) == []


def test_a_paragraph_that_a_language_lacks_is_told_with_the_first_number_that_differs() -> None:
    russian, english = notes()
    third = next(one for one in english.blocks if isinstance(one, Paragraph) and one.number == 3)
    assert told(russian, without(english, third.anchor)) == [
        ("languages.numbers", 4),
        ("languages.missing", 3),
    ]


def test_seen_from_the_language_that_lacks_it_only_the_number_differs() -> None:
    russian, english = notes()
    third = next(one for one in russian.blocks if isinstance(one, Paragraph) and one.number == 3)
    assert told(without(russian, third.anchor), english) == [("languages.numbers", 3)]


def test_a_note_is_held_against_its_other_languages() -> None:
    project = Project().add(SAMPLE)
    russian, english = notes()
    last = [one for one in english.blocks if isinstance(one, Paragraph)][-1]
    record = project.get(NoteRecord, "ctoc-cop-10-subsidiary-bodies")
    found = {one.message for one in check_note(record, russian, {"en": without(english, last.anchor)})}
    assert "check.languages.missing" in found
    assert found <= set(sentences("en"))
