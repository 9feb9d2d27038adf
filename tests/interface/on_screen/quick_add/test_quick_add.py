"""Adding records by the sheets, as a person uses them."""

from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.documents import DocumentStatus
from desktop_app.domain.mandates import MandateKind
from desktop_app.domain.records import Document
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.editors.choices import ChoiceEditor
from desktop_app.interface.forms.editors.days import DaysEditor
from desktop_app.interface.forms.editors.record_picker import RecordPicker
from desktop_app.interface.quick_add.add_sheet import AddSheet
from desktop_app.interface.quick_add.next_meeting_sheet import NextMeetingSheet
from desktop_app.interface.quick_add.quick_add import QuickAdd
from desktop_app.interface.quick_add.sheet import Sheet
from desktop_app.messages import message
from desktop_app.operations.adding import needed
from desktop_app.operations.editing import row_at
from desktop_app.operations.new_record import ASKED
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import group_place
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen

COP, WG4 = ("body", 2), ("body", 5)


Shown = TypeVar("Shown", bound=Sheet)


class Desk:
    """A window, what is added from it and what goes wrong."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.window.show()
        self.quick_add = QuickAdd(self.window)
        self.added: list[RecordPlace] = []
        self.troubles: list[ZapiskaError] = []
        self.quick_add.added.connect(self.added.append)
        self.quick_add.trouble.connect(self.troubles.append)

    def ask(self, table: str, parent: RecordPlace | None) -> AddSheet:
        sheet = self.quick_add.ask(self.window, self.workspace, table, parent)
        assert sheet is not None
        return self._shown(sheet)

    def next_meeting(self, place: RecordPlace) -> NextMeetingSheet:
        sheet = self.quick_add.ask_next_meeting(self.window, self.workspace, place)
        assert isinstance(sheet, NextMeetingSheet)
        return self._shown(sheet)

    def _shown(self, sheet: Shown) -> Shown:
        self.qtbot.waitUntil(sheet.isVisible)
        return sheet

    def type(self, sheet: Sheet, field: str, text: str) -> None:
        line = sheet.editors[field].input
        line.setFocus()
        self.qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(line, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(line, text)

    def choose(self, sheet: Sheet, field: str, value: str) -> None:
        editor = sheet.editors[field]
        assert isinstance(editor, ChoiceEditor)
        editor.box.setCurrentIndex(editor.box.findData(value))
        editor.box.activated.emit(editor.box.currentIndex())

    def press(self, button: QAbstractButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def only(self) -> Any:
        (place,) = self.added
        return row_at(self.workspace, place)


@pytest.fixture
def desk(qtbot: QtBot, sample: Workspace) -> Desk:
    return Desk(qtbot, sample)


def test_a_body_is_added_by_its_name_and_enter(desk: Desk) -> None:
    sheet = desk.ask("body", COP)
    assert sheet.editors["kind"].content() == "other"
    desk.type(sheet, "official_name", "Working Group on Everything")
    with desk.qtbot.waitSignal(desk.quick_add.added):
        desk.qtbot.keyClick(sheet.editors["official_name"].input, Qt.Key.Key_Return)
    assert desk.only.key == "working-group-on-everything"
    assert desk.only.parent_id == COP[1]


def test_what_is_missing_is_said_beneath_its_field_and_once(desk: Desk) -> None:
    sheet = desk.ask("body", COP)
    desk.press(sheet.add_button)
    assert desk.added == []
    assert sheet.isVisible()
    assert sheet.editors["official_name"].beneath.text().startswith("!")
    assert sheet.verdict.text() == ""
    desk.type(sheet, "official_name", "X")
    desk.press(sheet.add_button)
    assert len(desk.added) == 1


def test_the_keyboard_goes_to_the_first_of_several_faults(desk: Desk) -> None:
    sheet = desk.ask("mandate", COP)
    desk.press(sheet.add_button)
    assert sheet.focusWidget() is sheet.editors["kind"].input
    assert sheet.editors["number"].beneath.text().startswith("!")


def test_a_paragraph_states_a_provision(desk: Desk) -> None:
    sheet = desk.ask("section_paragraph", ("section", 1))
    sheet.editors["provision_id"].show_value(1)
    desk.press(sheet.add_button)
    assert [one.provision_id for one in desk.only.statements] == [1]


def test_what_the_project_does_not_allow_is_said_in_the_sheet_which_stays(desk: Desk) -> None:
    sheet = desk.ask("meeting", WG4)
    assert sheet.editors["ordinal"].content() == "15"
    desk.type(sheet, "ordinal", "9")
    desk.press(sheet.add_button)
    assert sheet.verdict.text()
    assert sheet.isVisible()
    desk.type(sheet, "ordinal", "16")
    assert sheet.verdict.text() == ""
    desk.press(sheet.add_button)
    assert desk.only.ordinal == 16


def test_a_resolution_asks_for_its_body_and_an_article_for_its_instrument(desk: Desk) -> None:
    sheet = desk.ask("mandate", None)
    assert sheet.editors["adopting_body_id"].isVisible()
    assert not sheet.editors["instrument_id"].isVisible()
    desk.choose(sheet, "kind", "article")
    assert not sheet.editors["adopting_body_id"].isVisible()
    desk.type(sheet, "number", "32")
    desk.press(sheet.add_button)
    assert sheet.editors["instrument_id"].refusal is not None
    picker = sheet.editors["instrument_id"]
    assert isinstance(picker, RecordPicker)
    picker.show_value(1)
    desk.press(sheet.add_button)
    assert (desk.only.kind, desk.only.instrument_id) == (MandateKind.ARTICLE, 1)


def test_the_next_ordinal_follows_the_body_that_is_picked_until_one_is_typed(desk: Desk) -> None:
    sheet = desk.ask("session", group_place("sessions"))
    picker = sheet.editors["body_id"]
    assert isinstance(picker, RecordPicker)

    def pick(name: str) -> None:
        picker.line.setFocus()
        picker.line.selectAll()
        desk.qtbot.keyClicks(picker.line, name)
        picker.offer()
        picker.pick(0)

    pick("CTOC/COP")
    assert sheet.editors["ordinal"].content() == "13"
    desk.type(sheet, "ordinal", "20")
    sheet.editors["body_id"].kept.emit()
    assert sheet.editors["ordinal"].content() == "20"
    desk.press(sheet.add_button)
    assert (desk.only.body_id, desk.only.ordinal) == (COP[1], 20)


def test_a_note_speaks_of_a_day_that_is_shown_and_can_be_changed(desk: Desk) -> None:
    sheet = desk.ask("note", ("session", 10))
    assert sheet.editors["as_of"].content()
    desk.type(sheet, "as_of", "1.6.2020")
    desk.press(sheet.add_button)
    assert desk.only.as_of.isoformat() == "2020-06-01"


def test_nothing_is_added_by_cancelling(desk: Desk) -> None:
    sheet = desk.ask("place", None)
    desk.press(sheet.cancel_button)
    assert not desk.added
    assert desk.workspace.undo_label is None or "add" not in desk.workspace.undo_label.key


def test_what_needs_no_question_is_added_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.interface.quick_add.quick_add.needed", lambda *_where: (), raising=True)
    assert desk.quick_add.ask(desk.window, desk.workspace, "document", WG4) is None
    assert desk.only.body_id == WG4[1]


def test_what_does_not_belong_there_is_trouble(desk: Desk) -> None:
    assert desk.quick_add.ask(desk.window, desk.workspace, "section", WG4) is None
    assert [error.message for error in desk.troubles] == ["adding.not_there"]


IN = {"section": ("note", 1), "section_paragraph": ("section", 1)}


@pytest.mark.parametrize("table", sorted(ASKED))
def test_every_table_can_be_asked_for_and_every_field_has_a_name(desk: Desk, table: str) -> None:
    sheet = desk.ask(table, IN.get(table))
    assert list(sheet.editors) == [one.field for one in needed(desk.workspace, table, IN.get(table))]
    assert_named(sheet)
    sheet.reject()


def assert_named(sheet: Sheet) -> None:
    for kind in (QLineEdit, QComboBox, QAbstractButton):
        for widget in sheet.findChildren(kind):
            assert widget.accessibleName() or not widget.isVisible()
            assert widget.toolTip() or not widget.isVisible()


def test_the_next_meeting_is_proposed_and_added_with_the_symbol_that_was_confirmed(desk: Desk) -> None:
    sheet = desk.next_meeting(WG4)
    assert_named(sheet)
    assert isinstance(sheet.editors["days"], DaysEditor)
    assert (sheet.editors["ordinal"].content(), sheet.editors["unit"].content()) == ("15", "")
    assert sheet.editors["place_id"].content().startswith("Vienna")
    report, agenda = sheet.symbols
    assert "CTOC/COP/WG.4/2020/4" in report.told.text()
    assert (report.editor.content(), report.box.isChecked()) == ("", False)
    desk.type(sheet, "days", "6-7.7.2021")
    assert report.editor.content() == "CTOC/COP/WG.4/2021/4"
    assert (report.box.isChecked(), agenda.editor.content(), agenda.box.isChecked()) == (False, "", False)
    desk.qtbot.keyClick(report.box, Qt.Key.Key_Space)
    assert report.box.isChecked()
    desk.type(sheet, "symbol_0", "CTOC/COP/WG.4/2021/5")
    desk.press(sheet.add_button)
    (document,) = desk.only.documents
    assert (str(document.symbol), document.status) == ("CTOC/COP/WG.4/2021/5", DocumentStatus.RESERVED)
    assert (desk.only.ordinal, desk.only.first_day.isoformat()) == (15, "2021-07-06")
    desk.workspace.undo()
    assert "15" not in {str(one.ordinal) for one in row_at(desk.workspace, WG4).meetings}


def test_no_document_is_added_whose_box_is_not_ticked(desk: Desk) -> None:
    sheet = desk.next_meeting(("meeting", 17))
    desk.type(sheet, "days", "6-7.7.2021")
    desk.choose(sheet, "unit", "session")
    desk.qtbot.keyClick(sheet.editors["ordinal"].input, Qt.Key.Key_Return)
    assert desk.only.documents == []
    assert desk.only.unit == "session"


def test_a_symbol_that_follows_in_every_part_is_ticked_from_the_start(desk: Desk) -> None:
    with desk.workspace.change("change.import", file="test") as records:
        report = records.get_one(Document, 12)
        report.symbol = type(report.symbol)("CTOC/COP/WG.4/2020/6")  # type: ignore[misc]
    sheet = desk.next_meeting(WG4)
    desk.type(sheet, "days", "6-7.7.2021")
    assert sheet.symbols[0].box.isChecked()
    desk.type(sheet, "days", "nonsense")
    assert not sheet.symbols[0].box.isChecked()


def test_a_typed_symbol_is_meant_and_stays_when_the_days_change(desk: Desk) -> None:
    sheet = desk.next_meeting(WG4)
    agenda = sheet.symbols[1]
    desk.type(sheet, "symbol_1", "CTOC/COP/WG.4/2021/1")
    assert agenda.box.isChecked()
    desk.type(sheet, "days", "6-7.7.2022")
    assert agenda.editor.content() == "CTOC/COP/WG.4/2021/1"
    desk.type(sheet, "symbol_1", "")
    assert not agenda.box.isChecked()


def test_a_symbol_of_another_document_is_told_while_it_is_typed_and_refused(desk: Desk) -> None:
    sheet = desk.next_meeting(WG4)
    desk.type(sheet, "symbol_0", "CTOC/COP/WG.4/2019/6")
    taken = message("quick.symbol_taken", record="ctoc-wg4-9-report")
    assert sheet.symbols[0].taken.text().endswith(taken)
    desk.press(sheet.add_button)
    assert desk.added == []
    assert "ctoc-wg4-9-report" in sheet.verdict.text()
    desk.type(sheet, "symbol_0", "CTOC/COP/WG.4/2019/7")
    assert sheet.symbols[0].taken.text() == ""


@pytest.mark.parametrize("symbol", ["CTOC//1", ""])
def test_what_is_no_symbol_is_refused_beneath_it(desk: Desk, symbol: str) -> None:
    sheet = desk.next_meeting(WG4)
    desk.type(sheet, "symbol_1", symbol)
    sheet.symbols[1].box.setChecked(True)
    desk.press(sheet.add_button)
    assert desk.added == []
    assert sheet.symbols[1].editor.refusal is not None


def test_a_conference_is_asked_for_its_next_session(desk: Desk) -> None:
    sheet = desk.quick_add.ask_next_meeting(desk.window, desk.workspace, COP)
    assert isinstance(sheet, AddSheet)
    assert sheet.editors["ordinal"].content() == "13"
    sheet.reject()


def test_what_is_of_no_body_has_no_next_meeting(desk: Desk) -> None:
    for place in (("mandate", 1), ("meeting", 999)):
        assert desk.quick_add.ask_next_meeting(desk.window, desk.workspace, place) is None


def test_a_record_is_copied_at_once(desk: Desk) -> None:
    desk.quick_add.duplicate(desk.workspace, WG4)
    assert desk.only.key == "ctoc-wg4-copy"
    label = desk.workspace.undo_label
    assert label is not None
    assert "Trafficking" in str(label.values["record"])


def test_a_project_that_can_only_be_read_says_so(desk: Desk) -> None:
    desk.workspace.read_only_reason = ZapiskaError("storage.read_only")
    desk.quick_add.ask(desk.window, desk.workspace, "body", COP)
    desk.quick_add.ask_next_meeting(desk.window, desk.workspace, WG4)
    desk.quick_add.duplicate(desk.workspace, WG4)
    assert [error.message for error in desk.troubles] == ["storage.read_only"] * 3
    assert desk.added == []


def test_the_sheet_fits_a_large_font(desk: Desk) -> None:
    font = desk.window.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    QWidget.setFont(desk.window, font)
    sheet = desk.next_meeting(WG4)
    screen = sheet.screen().availableGeometry()
    assert sheet.width() <= screen.width()
    assert sheet.height() <= screen.height()
    sheet.reject()
