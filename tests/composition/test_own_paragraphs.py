"""Paragraphs of the editor's own among the others: numbered, told missing in a language without their words."""

from desktop_app.composition.note import DoubtKind, Note, Paragraph, Placeholder
from desktop_app.domain.notes import OwnWording, SectionParagraph
from desktop_app.export.verification import missing_texts
from tests.composition.projects import SAMPLE, Project, paragraph_words

SECTION = "ctoc-cop-10-note-wg10"
TOP, END = f"{SECTION}-top", f"{SECTION}-end"


def composed(language: str = "ru") -> Note:
    project = Project().add(SAMPLE)
    section = next(one for one in project.note.sections if one.key == SECTION)
    section.paragraphs.insert(0, SectionParagraph(key=TOP, position=0, is_own=True))
    section.paragraphs.append(SectionParagraph(key=END, position=9, is_own=True, after_meetings=True))
    for anchor in (TOP, END):
        value = "Своё о {instrument=ctoc:short:prep}."
        project.note.own_wordings.append(OwnWording(anchor=anchor, language="ru", value=value))
    return project.compose(language=language)


def paragraphs(note: Note) -> list[Paragraph]:
    return [one for one in note.blocks if isinstance(one, Paragraph)]


def test_the_others_are_numbered_behind_it_and_its_names_are_live() -> None:
    note = composed()
    told = paragraphs(note)
    assert [one.number for one in told] == list(range(1, len(told) + 1))
    assert [one.anchor for one in told if one.is_added] == [TOP, END]
    anchors = [one.anchor for one in told]
    assert anchors.index(END) == anchors.index(f"{SECTION}/meetings") + 1
    assert "Конвенции" in paragraph_words(note, 1)
    assert not {DoubtKind.TEXT_MISSING, DoubtKind.PLACE_GONE, DoubtKind.OWN_WORDING_OUTDATED} & {
        doubt.kind for doubt in note.doubts
    }


def test_a_language_without_its_words_has_a_hole_and_a_doubt() -> None:
    note = composed("en")
    assert isinstance(paragraphs(note)[0].sentences[0].inlines[0], Placeholder)
    missing = [one for one in note.doubts if one.kind is DoubtKind.PARAGRAPH_UNWRITTEN]
    assert [one.source.key for one in missing] == [TOP, END]
    assert all(one.blocking for one in missing)
    assert missing_texts(note) == tuple(missing)
    assert paragraph_words(note, 1) == "[paragraph still to be written]."
