"""A paragraph that is left out: the others are numbered on, mentions are made as if it had never been."""

from desktop_app.composition.compose import composing
from desktop_app.composition.kept import KeptSections
from desktop_app.composition.note import DoubtKind, Note, Omission, Paragraph
from desktop_app.domain.notes import LeftOut, OwnWording
from desktop_app.export.options import WriterOptions
from desktop_app.export.text import write
from desktop_app.steps import outcome
from tests.composition.projects import SAMPLE, Project, paragraph_words

SECTION = "ctoc-cop-10-note-wg10"


def sample(*left_out: str) -> Project:
    project = Project().add(SAMPLE)
    project.note.left_out.extend(LeftOut(anchor=anchor) for anchor in left_out)
    return project


def numbers(note: Note) -> list[int]:
    return [block.number for block in note.blocks if isinstance(block, Paragraph)]


def test_the_others_are_numbered_without_it_in_every_language() -> None:
    whole = sample().compose()
    for language in ("ru", "ar"):
        note = sample(f"{SECTION}-1").compose(language=language)
        assert numbers(note) == list(range(1, len(numbers(whole))))
        assert note.left_out == (Omission(f"{SECTION}-1", f"{SECTION}/heading"),)


def test_the_next_paragraph_names_in_full_what_it_would_have_named() -> None:
    first = paragraph_words(sample(f"{SECTION}-1").compose(), 1)
    assert first.startswith("В резолюции 9/1")
    assert "Конференция участников Конвенции Организации Объединенных Наций" in first


def test_the_paragraph_on_meetings_can_be_left_out_too() -> None:
    note = sample(f"{SECTION}/meetings").compose()
    assert "провед" not in paragraph_words(note, 3)
    assert note.left_out == (Omission(f"{SECTION}/meetings", f"{SECTION}-2"),)


def test_its_own_words_wait_and_nothing_of_it_is_exported() -> None:
    project = sample(f"{SECTION}-1")
    own = OwnWording(anchor=f"{SECTION}-1", language="ru", value="Свои", generated="")
    project.note.own_wordings.append(own)
    note = project.compose()
    assert DoubtKind.PLACE_GONE not in {doubt.kind for doubt in note.doubts}
    assert "Свои" not in write(note, WriterOptions()).decode()


def test_a_kept_section_is_made_anew_when_a_paragraph_of_it_goes_or_comes() -> None:
    project, kept = sample(), KeptSections()

    def compose() -> Note:
        return outcome(composing(project.note, "ru", project.find, kept))

    for row in project.records.values():
        row.id = row.id or id(row)
    whole = compose()
    project.note.left_out.append(LeftOut(anchor=f"{SECTION}-1"))
    assert len(compose().blocks) == len(whole.blocks) - 1
    project.note.left_out.clear()
    assert compose() == whole
