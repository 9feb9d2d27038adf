"""Paragraphs of the editor's own in a section: added, moved, taken away, each as one step."""

import pytest

from desktop_app.domain.notes import LeftOut, Note, SectionParagraph
from desktop_app.operations import note_paragraphs, own_paragraphs, own_words
from desktop_app.operations.duplicating import duplicate_record
from desktop_app.operations.notes import add_footnote
from desktop_app.operations.own_words import WordsPlace
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import furnish
from tests.operations.note_steps import note_of

HEADING, FIRST, MEETINGS = "note-wg1/heading", "note-wg1-1", "note-wg1/meetings"


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


def words_at(workspace: Workspace, anchor: str) -> list[str]:
    return [one.value for one in note_of(workspace).own_wordings if one.anchor == anchor]


def add(workspace: Workspace, after: str, value: str, language: str = "ru") -> str:
    place = WordsPlace(note_of(workspace).id, after, language)
    own_paragraphs.add_paragraph(workspace, place, value)
    return note_of(workspace).own_wordings[-1].anchor


def order(workspace: Workspace) -> list[str]:
    """The paragraphs of the first section as they stand in the note."""
    workspace.session.expire_all()
    section = note_of(workspace).sections[0]
    assert [one.position for one in section.paragraphs] == list(range(1, len(section.paragraphs) + 1))
    before = [one.key for one in section.paragraphs if not one.after_meetings]
    return [*before, MEETINGS, *(one.key for one in section.paragraphs if one.after_meetings)]


def test_it_is_added_after_any_place_of_the_section(cop: Workspace) -> None:
    top, between = add(cop, HEADING, "Top"), add(cop, FIRST, "Between")
    end, last = add(cop, MEETINGS, "End"), add(cop, MEETINGS, "Before the end")
    behind = add(cop, end, "Behind")
    assert order(cop) == [top, FIRST, between, MEETINGS, last, end, behind]
    cop.undo()
    assert order(cop) == [top, FIRST, between, MEETINGS, last, end]


def test_nothing_is_added_without_words(cop: Workspace) -> None:
    label = cop.undo_label
    own_paragraphs.add_paragraph(cop, WordsPlace(note_of(cop).id, FIRST, "ru"), " ")
    assert cop.undo_label == label


def test_words_for_a_place_outside_every_section_are_refused_rather_than_lost(cop: Workspace) -> None:
    label = cop.undo_label
    place = WordsPlace(note_of(cop).id, "title", "ru")
    with pytest.raises(own_paragraphs.PlaceGoneError):
        own_paragraphs.add_paragraph(cop, place, "Words")
    with pytest.raises(own_paragraphs.PlaceGoneError):
        own_paragraphs.divide_paragraph(cop, place, "Before", "after", "Before after")
    assert cop.undo_label == label


def test_a_paragraph_is_divided_in_one_step(cop: Workspace) -> None:
    place = WordsPlace(note_of(cop).id, FIRST, "ru")
    own_paragraphs.divide_paragraph(cop, place, "Before.", "After.", "Before. After.")
    (after,) = [one for one in order(cop) if one not in {FIRST, MEETINGS}]
    assert order(cop) == [FIRST, after, MEETINGS]
    assert words_at(cop, after) == ["After."]
    (here,) = [one for one in note_of(cop).own_wordings if one.value == "Before."]
    assert (here.anchor, here.language, here.generated) == (FIRST, "ru", "Before. After.")
    cop.undo()
    assert order(cop) == [FIRST, MEETINGS]
    assert "Before." not in words_at(cop, FIRST)


def test_divided_in_another_language_too_it_is_the_same_two_paragraphs_there(cop: Workspace) -> None:
    for anchor in (FIRST, MEETINGS):
        for language in ("ru", "fr"):
            place = WordsPlace(note_of(cop).id, anchor, language)
            own_paragraphs.divide_paragraph(cop, place, f"Before {language}", f"After {language}", "All")
    first, second = (one for one in order(cop) if one not in {FIRST, MEETINGS})
    assert order(cop) == [FIRST, first, MEETINGS, second]
    assert words_at(cop, first) == words_at(cop, second) == ["After ru", "After fr"]
    place = WordsPlace(note_of(cop).id, FIRST, "ru")
    own_paragraphs.divide_paragraph(cop, place, "Be", "fore", "All")
    assert len(order(cop)) == 5
    cop.undo()
    cop.undo()
    assert words_at(cop, second) == ["After ru"]


def test_headings_are_not_divided(cop: Workspace) -> None:
    label = cop.undo_label
    place = WordsPlace(note_of(cop).id, HEADING, "ru")
    own_paragraphs.divide_paragraph(cop, place, "Before", "after", "Before after")
    assert cop.undo_label == label


def test_it_moves_past_the_meetings_and_back(cop: Workspace) -> None:
    own, note_id = add(cop, HEADING, "Own"), note_of(cop).id
    for after, wanted in (
        (FIRST, [FIRST, own, MEETINGS]),
        (MEETINGS, [FIRST, MEETINGS, own]),
        (HEADING, [own, FIRST, MEETINGS]),
    ):
        own_paragraphs.move_after(cop, note_id, own, after)
        assert order(cop) == wanted


@pytest.mark.parametrize(
    ("anchor", "after"), [(FIRST, MEETINGS), (MEETINGS, HEADING), (FIRST, FIRST), (FIRST, "title")]
)
def test_mandates_stay_before_meetings_and_meetings_where_they_are(
    cop: Workspace, anchor: str, after: str
) -> None:
    label = cop.undo_label
    own_paragraphs.move_after(cop, note_of(cop).id, anchor, after)
    assert cop.undo_label == label


def test_it_goes_with_its_words_in_all_languages_and_its_footnotes(cop: Workspace) -> None:
    own, note = add(cop, FIRST, "Own"), note_of(cop)
    own_words.write_own_words(cop, WordsPlace(note.id, own, "fr"), "Propre", "")
    add_footnote(cop, note.id, own)
    with cop.change("change.import", file="x"):
        note.left_out.append(LeftOut(anchor=own))
    own_paragraphs.take_paragraph_away(cop, note.id, own)
    assert order(cop) == [FIRST, MEETINGS]
    left = {one.anchor for one in note.own_wordings} | {one.anchor for one in note.footnotes}
    assert own not in left | {one.anchor for one in note.left_out}
    cop.undo()
    assert order(cop) == [FIRST, own, MEETINGS]
    assert words_at(cop, own) == ["Own", "Propre"]


def test_one_on_mandates_is_not_taken_away_like_that(cop: Workspace) -> None:
    label = cop.undo_label
    own_paragraphs.take_paragraph_away(cop, note_of(cop).id, FIRST)
    own_paragraphs.take_paragraph_away(cop, note_of(cop).id, "nowhere")
    assert cop.undo_label == label


def test_it_goes_with_the_last_of_its_words(cop: Workspace) -> None:
    own, note = add(cop, FIRST, "Own"), note_of(cop)
    own_words.write_own_words(cop, WordsPlace(note.id, own, "fr"), "Propre", "")
    own_words.write_own_words(cop, WordsPlace(note.id, own, "ru"), "", "")
    assert order(cop) == [FIRST, own, MEETINGS]
    own_words.write_own_words(cop, WordsPlace(note.id, own, "fr"), "", "")
    assert order(cop) == [FIRST, MEETINGS]


def test_moves_and_joins_of_mandates_pass_it_by(cop: Workspace) -> None:
    own, section = add(cop, FIRST, "Own"), note_of(cop).sections[0]
    provision_id = section.paragraphs[0].statements[0].provision_id
    second = note_paragraphs.add_statement(cop, section.id, provision_id)
    key = cop.session.get_one(SectionParagraph, second).key
    own_paragraphs.move_after(cop, note_of(cop).id, key, HEADING)
    assert order(cop) == [key, FIRST, own, MEETINGS]
    own_paragraphs.move_after(cop, note_of(cop).id, key, own)
    assert order(cop) == [FIRST, own, key, MEETINGS]
    note_paragraphs.join_with_previous(cop, second)
    assert order(cop) == [FIRST, own, MEETINGS]
    (paragraph,) = [one for one in section.paragraphs if one.key == FIRST]
    assert len(paragraph.statements) == 2


def test_a_duplicate_of_the_note_has_its_own_with_the_words(cop: Workspace) -> None:
    own = add(cop, FIRST, "Own")
    _, copy_id = duplicate_record(cop, ("note", note_of(cop).id))
    copy = cop.session.get_one(Note, copy_id)
    (added,) = [one for one in copy.sections[0].paragraphs if one.is_own]
    assert added.key != own
    assert ("Own", added.key) in {(one.value, one.anchor) for one in copy.own_wordings}
