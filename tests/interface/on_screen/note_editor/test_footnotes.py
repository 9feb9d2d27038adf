"""Footnotes and own wordings through the widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.notes import NoteFootnote, OwnWording
from desktop_app.domain.records import Note
from desktop_app.domain.texts import TextField
from desktop_app.interface.note_editor.footnote_fields import FootnoteFields
from desktop_app.interface.note_editor.note_form import NoteForm
from desktop_app.interface.note_editor.panel import NoteEditorPanel
from desktop_app.interface.note_editor.places import place_name, places_of
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.note_editor.conftest import ALT, choose, enter, label, retype

pytestmark = pytest.mark.screen


@pytest.fixture
def fields(qtbot: QtBot, form: NoteForm) -> FootnoteFields:
    """The fields of a footnote that was added by its button."""
    qtbot.mouseClick(form.footnotes.add_button, Qt.MouseButton.LeftButton)
    assert form.footnotes.fields is not None
    return form.footnotes.fields


def line(form: NoteForm) -> str:
    model = form.footnotes.rows.model
    text: str = model.data(model.index(0))
    return text


def test_every_place_of_the_note_has_a_name_in_words(sample: Workspace) -> None:
    places = places_of(sample.connection, sample.session.get_one(Note, 1))
    assert list(places)[:4] == ["session", "venue", "agenda", "agenda-item/ctoc-cop-10-item-2"]
    assert places["ctoc-cop-10-note-wg4/heading"] == "WG.4: heading"
    assert places["ctoc-cop-10-note-wg4-2"] == "WG.4: paragraph 2 on mandates"
    assert places["ctoc-cop-10-note-wg4/meetings"] == "WG.4: paragraph on meetings"
    assert len(places) == 3 + 3 + 2 + 6 * 2 + 12
    assert place_name(places, "gone") == "! a place the note no longer has (gone)"


def test_a_note_without_footnotes_says_what_they_are_for(form: NoteForm) -> None:
    assert not form.footnotes.empty.isHidden()
    assert form.footnotes.fields is None
    form.footnotes.remove()


def test_a_footnote_is_added_placed_marked_and_written(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace, fields: FootnoteFields
) -> None:
    assert label(sample) == "change.footnote_add"
    assert line(form) == "numbered · Title of the note · ! text missing in 6 languages"
    choose(qtbot, fields.place, 1)
    assert form.footnotes.fields is fields
    enter(qtbot, fields.mark, "**")
    enter(qtbot, fields.texts["ru"], "Поздно")
    (footnote,) = note.footnotes
    assert (footnote.anchor, footnote.mark) == ("venue", "**")
    assert footnote.texts[TextField.FOOTNOTE, "ru"].value == "Поздно"
    assert line(form) == "** · Line with venue and dates · ! text missing in 5 languages"
    enter(qtbot, fields.mark, "")
    assert footnote.mark is None
    retype(qtbot, fields.texts["ru"], "")
    qtbot.keyClick(fields.texts["ru"].input, Qt.Key.Key_Tab)
    assert footnote.text(TextField.FOOTNOTE, "ru") is None
    assert label(sample) == "change.footnote_text"


def test_a_footnote_with_all_its_texts_lacks_none(
    form: NoteForm, note: Note, sample: Workspace, fields: FootnoteFields
) -> None:
    assert fields.texts
    with sample.change("change.import", file="test"):
        for language in ("ru", "en", "fr", "es", "ar", "zh"):
            note.footnotes[0].write(TextField.FOOTNOTE, language, "…")
    assert line(form) == "numbered · Title of the note"


def test_a_footnote_is_removed_with_what_stood_in_its_fields(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace, fields: FootnoteFields
) -> None:
    assert fields.isVisibleTo(form)
    form.footnotes.rows.view.setFocus()
    qtbot.keyClick(form.footnotes.rows.view, Qt.Key.Key_Delete)
    assert note.footnotes == []
    assert (form.footnotes.fields, label(sample)) == (None, "change.footnote_remove")
    sample.undo()
    assert form.footnotes.fields is not None


def test_footnotes_are_moved_by_button_and_by_key(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace, fields: FootnoteFields
) -> None:
    assert fields.isVisibleTo(form)
    first = note.footnotes[0].id
    form.footnotes.add()
    second = note.footnotes[1].id
    assert form.footnotes.rows.current == second
    assert not form.footnotes.down_button.isEnabled()
    qtbot.mouseClick(form.footnotes.up_button, Qt.MouseButton.LeftButton)
    assert [one.id for one in note.footnotes] == [second, first]
    assert label(sample) == "change.footnote_move"
    form.footnotes.step(-1)
    qtbot.keyClick(form.footnotes.rows.view, Qt.Key.Key_Down, ALT)
    assert [one.id for one in note.footnotes] == [first, second]


def test_a_place_that_is_gone_is_shown_as_such_and_another_chosen(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace
) -> None:
    with sample.change("change.import", file="test"):
        note.footnotes.append(NoteFootnote(anchor="gone", mark="*"))
    assert "no longer has (gone)" in line(form)
    fields = form.footnotes.fields
    assert fields is not None
    assert not fields.place.is_open
    choose(qtbot, fields.place, 0)
    assert note.footnotes[0].anchor == "session"


def test_text_not_left_yet_is_kept_for_its_own_footnote(
    qtbot: QtBot, form: NoteForm, note: Note, fields: FootnoteFields
) -> None:
    retype(qtbot, fields.texts["ru"], "Первая")
    qtbot.mouseClick(form.footnotes.add_button, Qt.MouseButton.LeftButton)
    first, second = note.footnotes
    assert first.texts[TextField.FOOTNOTE, "ru"].value == "Первая"
    assert second.texts == {}
    assert form.footnotes.rows.current == second.id


def test_own_words_are_listed_by_place_and_removed(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace
) -> None:
    own = form.own_wordings
    assert own.isHidden()
    own.remove()
    with sample.change("change.import", file="test"):
        places = ("heading", "ru", "Свои слова"), ("meetings/ctoc-wg4-9", "en", "Own words")
        for place, language, value in places:
            anchor = f"ctoc-cop-10-note-wg4/{place}"
            note.own_wordings.append(OwnWording(anchor=anchor, language=language, value=value))
    model = own.rows.model
    assert [model.data(model.index(row)) for row in range(2)] == [
        "WG.4: heading · русский",
        "WG.4: paragraph on meetings, a sentence · English",
    ]
    assert own.text.text() == "Свои слова"
    own.rows.view.setFocus()
    qtbot.keyClick(own.rows.view, Qt.Key.Key_Delete)
    assert [one.language for one in note.own_wordings] == ["en"]
    assert (own.text.text(), label(sample)) == ("Own words", "change.own_wording_remove")
    qtbot.mouseClick(own.remove_button, Qt.MouseButton.LeftButton)
    assert own.isHidden()
    sample.undo()
    assert not own.isHidden()


def test_a_place_given_from_outside_gets_a_footnote_with_the_cursor_in_its_text(
    panel: NoteEditorPanel, note: Note, sample: Workspace
) -> None:
    panel.add_footnote(note.id, "ctoc-cop-10-note-wg4-1", "ru")
    assert [one.anchor for one in note.footnotes] == ["ctoc-cop-10-note-wg4-1"]
    assert label(sample) == "change.footnote_add"
    assert panel.form is not None
    fields = panel.form.footnotes.fields
    assert fields is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is fields.texts["ru"] or fields.texts["ru"].isAncestorOf(focused)
