"""What can be done with a note as a whole: each is one step, which can be taken back and done again."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

import pytest

from desktop_app.domain.notes import HeadingNumbering, HeadingTense
from desktop_app.domain.records import AgendaItem, NoteFootnote, Session
from desktop_app.domain.texts import TextField
from desktop_app.languages.digits import Digits
from desktop_app.operations import notes, own_words
from desktop_app.storage.violations import RuleBrokenError
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import furnish
from tests.operations.note_steps import goes_back_and_forth, id_of, note_of, records


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    """The small conference, with a second session that has an agenda of its own."""
    furnish(workspace)
    with workspace.change("change.import", file="test") as records:
        session = Session(key="cop-2", body=note_of(workspace).session.body, ordinal=2)
        records.add(AgendaItem(key="cop-2-item-1", session=session, label="1"))
    return workspace


def footnote_of(workspace: Workspace) -> NoteFootnote:
    (footnote,) = note_of(workspace).footnotes
    return footnote


Edit = Callable[[Workspace, int], object]

SETTINGS: Mapping[str, Edit] = MappingProxyType(
    {
        "change.note_session": lambda cop, note: notes.set_session(cop, note, id_of(cop, "session", "cop-2")),
        "change.note_document": lambda cop, note: notes.set_document(
            cop, note, id_of(cop, "document", "wg1-2-report")
        ),
        "change.note_as_of": lambda cop, note: notes.set_as_of(cop, note, date(2020, 7, 1)),
        "change.note_profile": lambda cop, note: notes.set_profile(cop, note, "new-york-letter"),
        "change.note_heading_tense": lambda cop, note: notes.set_heading_tense(
            cop, note, HeadingTense.BY_STATUS
        ),
        "change.note_heading_numbering": lambda cop, note: notes.set_heading_numbering(
            cop, note, HeadingNumbering.ROMAN
        ),
        "change.note_digits": lambda cop, note: notes.set_digits(cop, note, Digits.EASTERN),
        "change.note_title": lambda cop, note: notes.name_protocols_in_title(cop, note, named=True),
        "change.note_languages": lambda cop, note: notes.set_languages(cop, note, ["ru", "en"]),
        "change.note_agenda_items": lambda cop, note: notes.set_agenda_items(cop, note, []),
        "change.footnote_place": lambda cop, _: notes.set_footnote_anchor(cop, footnote_of(cop).id, "title"),
        "change.footnote_mark": lambda cop, _: notes.set_footnote_mark(cop, footnote_of(cop).id, "**"),
        "change.footnote_text": lambda cop, _: notes.write_footnote(cop, footnote_of(cop).id, "ru", "Слова"),
    }
)
ADDED_AND_REMOVED: Mapping[str, Edit] = MappingProxyType(
    {
        "change.footnote_add": lambda cop, note: notes.add_footnote(cop, note, "title"),
        "change.footnote_remove": lambda cop, _: notes.remove_footnote(cop, footnote_of(cop).id),
        "change.own_wording_remove": lambda cop, _: own_words.remove_own_wording(
            cop, note_of(cop).own_wordings[0].id
        ),
    }
)


@pytest.mark.parametrize("label", [*SETTINGS, *ADDED_AND_REMOVED])
def test_every_edit_is_one_named_step_that_can_be_taken_back(cop: Workspace, label: str) -> None:
    before = records(cop)
    {**SETTINGS, **ADDED_AND_REMOVED}[label](cop, note_of(cop).id)
    assert cop.undo_label is not None
    assert (cop.undo_label.key, cop.undo_label.values["note"]) == (label, "note")
    assert goes_back_and_forth(cop, before)


@pytest.mark.parametrize("label", SETTINGS)
def test_the_same_edit_once_more_leaves_no_step(cop: Workspace, label: str) -> None:
    SETTINGS[label](cop, note_of(cop).id)
    SETTINGS[label](cop, note_of(cop).id)
    cop.undo()
    assert cop.undo_label is not None
    assert cop.undo_label.key == "change.import"


def test_another_session_leaves_no_items_of_the_former_agenda(cop: Workspace) -> None:
    note = note_of(cop)
    own = id_of(cop, "agenda_item", "cop-2-item-1")
    notes.set_agenda_items(cop, note.id, [one.agenda_item_id for one in note.agenda_items] + [own])
    notes.set_session(cop, note.id, id_of(cop, "session", "cop-2"))
    assert note_of(cop).session.key == "cop-2"
    assert [one.agenda_item.key for one in note_of(cop).agenda_items] == ["cop-2-item-1"]


def test_a_note_can_be_without_a_document(cop: Workspace) -> None:
    notes.set_document(cop, note_of(cop).id, None)
    assert note_of(cop).document is None


def test_languages_and_items_stand_in_the_order_given_and_keep_their_rows(cop: Workspace) -> None:
    note_id = note_of(cop).id
    notes.set_languages(cop, note_id, ["ru", "en", "fr"])
    french = note_of(cop).languages[2].id
    notes.set_languages(cop, note_id, ["fr", "ru"])
    assert [(one.language, one.position) for one in note_of(cop).languages] == [("fr", 1), ("ru", 2)]
    assert note_of(cop).languages[0].id == french
    items = [id_of(cop, "agenda_item", key) for key in ("cop-1-item-2-b", "cop-1-item-2")]
    notes.set_agenda_items(cop, note_id, items)
    assert [one.agenda_item_id for one in note_of(cop).agenda_items] == items


def test_a_language_that_is_none_is_refused_and_nothing_is_kept(cop: Workspace) -> None:
    before = records(cop)
    with pytest.raises(RuleBrokenError):
        notes.set_languages(cop, note_of(cop).id, ["ru", "?"])
    assert records(cop) == before
    assert note_of(cop).languages == []


def test_a_new_footnote_stands_after_the_others_and_may_have_a_mark(cop: Workspace) -> None:
    note_id = note_of(cop).id
    added = [notes.add_footnote(cop, note_id, "title"), notes.add_footnote(cop, note_id, "venue", "**")]
    footnotes = note_of(cop).footnotes
    assert [one.id for one in footnotes[1:]] == added
    assert [(one.anchor, one.mark, one.position) for one in footnotes[1:]] == [
        ("title", None, 2),
        ("venue", "**", 3),
    ]


def test_a_footnote_is_moved_among_the_others(cop: Workspace) -> None:
    note_id = note_of(cop).id
    first = footnote_of(cop).id
    added = [notes.add_footnote(cop, note_id, "title"), notes.add_footnote(cop, note_id, "title")]
    before = records(cop)
    notes.move_footnote(cop, added[1], 0)
    assert [one.id for one in note_of(cop).footnotes] == [added[1], first, added[0]]
    assert [one.position for one in note_of(cop).footnotes] == [1, 2, 3]
    assert goes_back_and_forth(cop, before)
    notes.move_footnote(cop, added[1], 9)
    assert [one.id for one in note_of(cop).footnotes] == [first, added[0], added[1]]


def test_the_first_footnote_of_a_note_stands_first(cop: Workspace) -> None:
    notes.remove_footnote(cop, footnote_of(cop).id)
    notes.add_footnote(cop, note_of(cop).id, "title")
    assert footnote_of(cop).position == 1


def test_a_footnote_without_a_mark_is_numbered(cop: Workspace) -> None:
    notes.set_footnote_mark(cop, footnote_of(cop).id, "  ")
    assert footnote_of(cop).mark is None


def test_a_footnotes_text_is_written_unverified_rewritten_and_taken_away(cop: Workspace) -> None:
    footnote_id = footnote_of(cop).id

    def written() -> tuple[str, bool] | None:
        text = footnote_of(cop).text(TextField.FOOTNOTE, "ru")
        return None if text is None else (text.value, text.verified)

    notes.write_footnote(cop, footnote_id, "ru", " ")
    assert written() is None
    notes.write_footnote(cop, footnote_id, "ru", "Причина")
    with cop.change("change.import", file="test"):
        footnote_of(cop).texts[TextField.FOOTNOTE, "ru"].verified = True
    notes.write_footnote(cop, footnote_id, "ru", "Причина")
    assert written() == ("Причина", True)
    notes.write_footnote(cop, footnote_id, "ru", "Другая причина")
    assert written() == ("Другая причина", False)
    before = records(cop)
    notes.write_footnote(cop, footnote_id, "ru", "")
    assert written() is None
    assert goes_back_and_forth(cop, before)


def test_a_footnote_goes_with_its_texts_and_comes_back_with_them(cop: Workspace) -> None:
    notes.write_footnote(cop, footnote_of(cop).id, "ru", "Причина")
    before = records(cop)
    notes.remove_footnote(cop, footnote_of(cop).id)
    assert cop.connection.execute("SELECT count(*) FROM text WHERE field = 'footnote'").fetchone() == (0,)
    assert goes_back_and_forth(cop, before)
