"""What a note is issued as: every field through its widget, each one step."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.notes import HeadingNumbering, HeadingTense
from desktop_app.domain.records import AgendaItem, Note, Session
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.interface.forms.editors.choices import ChoiceEditor, YesNoEditor
from desktop_app.interface.forms.editors.days import DayEditor
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.record_picker import RecordPicker
from desktop_app.interface.note_editor.examples import ExampleChoice
from desktop_app.interface.note_editor.note_form import NoteForm
from desktop_app.interface.note_editor.panel import NoteEditorPanel
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.note_editor.conftest import choose, enter, label, pick, retype

pytestmark = pytest.mark.screen


Kind = TypeVar("Kind", bound=Editor)


def field(form: NoteForm, name: str, kind: type[Kind]) -> Kind:
    editor = form.editors[name, ""]
    assert isinstance(editor, kind)
    return editor


def test_the_as_of_date_is_typed_and_kept_with_its_name_told(
    qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm, note: Note, sample: Workspace
) -> None:
    with qtbot.waitSignal(panel.news) as told:
        enter(qtbot, field(form, "as_of", DayEditor), "2020-07-08")
    assert told.args == ["As-of date of note ctoc-cop-10-subsidiary-bodies"]
    assert (note.as_of, label(sample)) == (date(2020, 7, 8), "change.note_as_of")
    sample.undo()
    assert field(form, "as_of", DayEditor).content() == "1 Jun 2020"


def test_a_day_that_is_none_stays_in_its_field_with_the_reason(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace
) -> None:
    editor = field(form, "as_of", DayEditor)
    enter(qtbot, editor, "32.13.2020")
    assert (editor.content(), note.as_of, label(sample)) == ("32.13.2020", date(2020, 6, 1), "")
    assert "32.13.2020" in editor.beneath.text()
    enter(qtbot, editor, "")
    assert "cannot be empty" in editor.beneath.text()


def test_the_as_of_date_is_picked_from_a_calendar(qtbot: QtBot, form: NoteForm, note: Note) -> None:
    editor = field(form, "as_of", DayEditor)
    menu = editor.open_calendar()
    calendar = menu.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    calendar.activated.emit(calendar.selectedDate().addDays(1))
    editor.finish()
    assert note.as_of == date(2020, 6, 2)


def test_the_document_is_found_by_typing_and_can_be_taken_away(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace
) -> None:
    picker = field(form, "document_id", RecordPicker)
    pick(qtbot, picker, "CTOC/COP/WG.4/2019/6")
    assert note.document is not None
    assert note.document.symbol == DocumentSymbol("CTOC/COP/WG.4/2019/6")
    qtbot.mouseClick(picker.clear_button, Qt.MouseButton.LeftButton)
    assert note.document is None
    assert label(sample) == "change.note_document"


def test_a_record_that_a_field_names_can_be_asked_for(
    qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm, note: Note
) -> None:
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.mouseClick(field(form, "session_id", RecordPicker).open_button, Qt.MouseButton.LeftButton)
    assert asked.args == [("session", note.session_id)]


def test_another_session_brings_another_agenda(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace
) -> None:
    ninth = next(one for one in note.session.body.sessions if one.ordinal == 9)
    enter(qtbot, field(form, "session_id", RecordPicker), "COP, 9th session")
    assert sample.session.get_one(Note, 1).session_id == ninth.id
    assert note.agenda_items == []
    assert ninth.agenda_items == []
    assert form.frame.agenda_items.list.isHidden()
    assert not form.frame.agenda_items.empty.isHidden()
    sample.undo()
    assert len(form.frame.agenda_items.read()) == 3


def test_agenda_items_are_ticked_in_the_order_of_the_agenda(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace
) -> None:
    listed = form.frame.agenda_items.list
    assert listed.item(0).text().startswith("Item 2")
    listed.setFocus()
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert [one.agenda_item.label for one in note.agenda_items] == ["4", "5"]
    assert label(sample) == "change.note_agenda_items"
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert [one.agenda_item.label for one in note.agenda_items] == ["2", "4", "5"]
    sample.undo()
    assert form.frame.agenda_items.read() == [one.agenda_item_id for one in note.agenda_items]


def test_sub_items_stand_under_their_items(form: NoteForm, note: Note, sample: Workspace) -> None:
    with sample.change("change.import", file="test") as records:
        session = records.get_one(Session, note.session_id)
        parent = session.agenda_items[0]
        records.add(AgendaItem(key="sub-item", session=session, label="b", parent=parent, position=1))
    ids = [form.frame.agenda_items.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(2)]
    added = sample.session.query(AgendaItem).filter_by(key="sub-item").one()
    assert ids == [parent.id, added.id]


def test_languages_are_ticked_and_keep_their_order(qtbot: QtBot, form: NoteForm, note: Note) -> None:
    box = form.frame.languages.boxes["fr"]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert [one.language for one in note.languages] == ["ru", "en", "es", "ar", "zh"]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert [one.language for one in note.languages] == ["ru", "en", "es", "ar", "zh", "fr"]


@pytest.mark.parametrize(
    ("name", "row", "value", "step"),
    [
        ("profile", 1, "new-york-letter", "change.note_profile"),
        ("heading_tense", 1, HeadingTense.BY_STATUS, "change.note_heading_tense"),
        ("heading_numbering", 1, HeadingNumbering.ROMAN, "change.note_heading_numbering"),
        ("digits", 1, "eastern", "change.note_digits"),
    ],
)
def test_choices_are_made_by_the_keyboard(
    qtbot: QtBot, form: NoteForm, sample: Workspace, name: str, row: int, value: str, step: str
) -> None:
    choose(qtbot, field(form, name, ChoiceEditor), row)
    assert getattr(sample.session.get_one(Note, 1), name) == value
    assert label(sample) == step


def test_the_example_goes_with_the_choice(qtbot: QtBot, form: NoteForm) -> None:
    editor = field(form, "heading_numbering", ExampleChoice)
    before = editor.example.text()
    choose(qtbot, editor, 1)
    assert before != editor.example.text()
    assert editor.example.text().startswith("“II.")


def test_protocols_in_the_title_are_ticked(qtbot: QtBot, form: NoteForm, note: Note) -> None:
    before = note.title_names_protocols
    qtbot.keyClick(field(form, "title_names_protocols", YesNoEditor).box, Qt.Key.Key_Space)
    assert note.title_names_protocols is not before


def test_a_profile_the_program_does_not_have_is_shown_by_its_name(
    form: NoteForm, note: Note, sample: Workspace
) -> None:
    with sample.change("change.import", file="test"):
        note.profile = "geneva"
    editor = field(form, "profile", ChoiceEditor)
    assert (editor.box.currentText(), editor.is_open) == ("geneva", False)


def test_what_is_being_typed_stays_when_the_note_changes_elsewhere(
    qtbot: QtBot, form: NoteForm, note: Note, sample: Workspace
) -> None:
    editor = field(form, "as_of", DayEditor)
    retype(qtbot, editor, "2 Ju")
    with sample.change("change.import", file="test"):
        note.heading_tense = HeadingTense.BY_STATUS
    assert editor.content() == "2 Ju"
    assert field(form, "heading_tense", ChoiceEditor).content() == "by_status"


def test_every_field_has_a_name_and_a_tooltip_or_label(panel: NoteEditorPanel) -> None:
    kinds: tuple[type[QWidget], ...] = (
        QAbstractButton,
        QAbstractItemView,
        QComboBox,
        QLineEdit,
        QPlainTextEdit,
    )
    widgets = [one for kind in kinds for one in panel.findChildren(kind) if one.isVisibleTo(panel)]
    assert len(widgets) > 30
    for widget in widgets:
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if "QComboBox" not in type(widget.parent()).__name__:
            assert name, widget
