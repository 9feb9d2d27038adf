"""Own words are written, kept against new facts and taken away, each as one step."""

import pytest

from desktop_app.operations import own_words
from desktop_app.operations.leaving_out import bring_back, leave_out
from desktop_app.operations.own_words import WordsPlace
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import furnish
from tests.operations.note_steps import goes_back_and_forth, note_of, records


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


def place_in(cop: Workspace, anchor: str, language: str = "en") -> WordsPlace:
    return WordsPlace(note_of(cop).id, anchor, language)


def written(cop: Workspace) -> list[tuple[str, str, str, str]]:
    stored = [one for one in note_of(cop).own_wordings if one.anchor != "note-wg1-1"]
    return [(one.anchor, one.language, one.value, one.generated) for one in stored]


def test_words_are_written_once_a_place_and_language(cop: Workspace) -> None:
    place = place_in(cop, "title")
    before = records(cop)
    own_words.write_own_words(cop, place, "Mine", "Its")
    assert cop.undo_label is not None
    assert cop.undo_label.key == "change.own_wording_write"
    assert goes_back_and_forth(cop, before)
    own_words.write_own_words(cop, place, "Others", "Its")
    assert written(cop) == [("title", "en", "Others", "Its")]


def test_words_for_a_paragraph_replace_those_for_its_sentences_in_that_language(cop: Workspace) -> None:
    own_words.write_own_words(cop, place_in(cop, "p/one"), "A sentence", "")
    own_words.write_own_words(cop, place_in(cop, "p/one", "fr"), "Une phrase", "")
    own_words.write_own_words(cop, place_in(cop, "p-2/one"), "Elsewhere", "")
    own_words.write_own_words(cop, place_in(cop, "p"), "A paragraph", "")
    assert [one[2] for one in written(cop)] == ["Une phrase", "Elsewhere", "A paragraph"]


def test_no_words_give_the_place_back(cop: Workspace) -> None:
    place = place_in(cop, "title")
    own_words.write_own_words(cop, place, "Mine", "Its")
    own_words.write_own_words(cop, place, " ", "Its")
    assert written(cop) == []
    before = records(cop)
    own_words.write_own_words(cop, place, "", "Its")
    own_words.keep_own_words(cop, place, "Its")
    assert records(cop) == before


def test_words_that_are_kept_are_held_against_the_new_text(cop: Workspace) -> None:
    place = place_in(cop, "title")
    own_words.write_own_words(cop, place, "Mine", "Its")
    before = records(cop)
    own_words.keep_own_words(cop, place, "Its new one")
    assert written(cop) == [("title", "en", "Mine", "Its new one")]
    assert goes_back_and_forth(cop, before)


def test_a_paragraph_is_left_out_once_and_brought_back(cop: Workspace) -> None:
    note, before = note_of(cop).id, records(cop)
    leave_out(cop, note, "note-wg1-1")
    assert [one.anchor for one in note_of(cop).left_out] == ["note-wg1-1"]
    assert goes_back_and_forth(cop, before)
    once = records(cop)
    leave_out(cop, note, "note-wg1-1")
    assert records(cop) == once
    bring_back(cop, note, "note-wg1-1")
    assert note_of(cop).left_out == []
