"""Deleting records, as a person does it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidgetItem, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.errors import ZapiskaError
from desktop_app.interface.deleting.deletion import Deletion
from desktop_app.interface.deleting.question import FEW, DeleteQuestion
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen

WG4, COP_10 = ("body", 5), ("session", 10)


class Desk:
    """A window, what is deleted from it and what is said."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.window.show()
        self.deletion = Deletion(self.window)
        self.deleted: list[object] = []
        self.asked_for: list[RecordPlace] = []
        self.news: list[str] = []
        self.troubles: list[ZapiskaError] = []
        for name in ("deleted", "asked_for", "news"):
            getattr(self.deletion, name).connect(getattr(self, name).append)
        self.deletion.trouble.connect(self.troubles.append)

    def ask(self, *places: RecordPlace) -> DeleteQuestion:
        question = self.deletion.ask(self.window, self.workspace, places)
        assert question is not None
        self.qtbot.waitUntil(question.isVisible)
        return question

    def is_there(self, place: RecordPlace) -> bool:
        found = self.workspace.connection.execute(f"SELECT 1 FROM {place[0]} WHERE id = ?", (place[1],))
        return found.fetchone() is not None


@pytest.fixture
def desk(qtbot: QtBot, sample: Workspace) -> Desk:
    return Desk(qtbot, sample)


def items(question: DeleteQuestion) -> list[QListWidgetItem]:
    return [question.list.item(row) for row in range(question.list.count())]


def test_what_nothing_hangs_on_goes_without_a_question(desk: Desk) -> None:
    place = ("document", 1)
    assert desk.deletion.ask(desk.window, desk.workspace, place) is None
    assert desk.deleted == [(place,)]
    assert desk.news == [message("deleting.done", record="CTOC/COP/2004/6")]
    desk.workspace.undo()
    assert desk.is_there(place)


def test_the_question_says_what_goes_and_what_stays(desk: Desk) -> None:
    question = desk.ask(WG4)
    assert question.sentences.text().splitlines() == [
        "Deleted with it: 11 meetings, 3 documents, 1 section.",
        "Kept, but no longer refer to it: 3 provisions.",
    ]
    texts = [item.text() for item in items(question)]
    assert texts[0] == "✕ Meeting: WG.4, 1st meeting (deleted)"
    assert texts[FEW] == "and 3 more"
    assert texts[-1].startswith("○ Provision: ")
    question.reject()


def test_keeping_is_what_enter_does(desk: Desk) -> None:
    question = desk.ask(WG4)
    assert question.keep.isDefault()
    desk.qtbot.keyClick(question, Qt.Key.Key_Return)
    assert not desk.deleted
    assert desk.is_there(WG4)


def test_deleting_takes_all_along_and_undo_brings_all_back(desk: Desk) -> None:
    before = desk.workspace.connection.execute("SELECT count(*) FROM meeting").fetchone()
    question = desk.ask(WG4)
    desk.qtbot.mouseClick(question.delete, Qt.MouseButton.LeftButton)
    assert desk.deleted == [(WG4,)]
    assert not desk.is_there(WG4)
    assert desk.workspace.connection.execute("SELECT count(*) FROM meeting").fetchone() == (before[0] - 11,)
    desk.workspace.undo()
    assert desk.workspace.connection.execute("SELECT count(*) FROM meeting").fetchone() == before


def test_a_click_goes_to_a_record_and_deletes_nothing(desk: Desk) -> None:
    question = desk.ask(WG4)
    where = question.list.visualItemRect(question.list.item(1)).center()
    desk.qtbot.mouseClick(question.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    assert desk.asked_for == [("meeting", 10)]
    assert desk.is_there(WG4)


def test_enter_in_the_list_goes_to_a_record(desk: Desk) -> None:
    question = desk.ask(WG4)
    question.list.setCurrentRow(0)
    question.list.itemActivated.emit(question.list.item(0))
    assert desk.asked_for == [("meeting", 9)]


def test_the_line_that_counts_the_rest_leads_nowhere(desk: Desk) -> None:
    question = desk.ask(WG4)
    question.list.itemClicked.emit(question.list.item(FEW))
    assert desk.asked_for == []
    assert question.isVisible()
    question.reject()


def test_wording_that_names_it_stands_in_the_way_and_is_listed(desk: Desk) -> None:
    question = desk.ask(COP_10)
    assert not question.is_possible
    assert not hasattr(question, "delete")
    assert question.sentences.text() == (
        "Wording names it: 1 provision. Nothing was deleted. Change that wording first."
    )
    assert [item.data(Qt.ItemDataRole.UserRole) for item in items(question)] == [("provision", 13)]
    desk.qtbot.mouseClick(question.keep, Qt.MouseButton.LeftButton)
    assert desk.is_there(COP_10)


def test_several_records_are_one_question_and_one_step(desk: Desk) -> None:
    question = desk.ask(("meeting", 17), ("meeting", 18))
    assert question.sentences.text() == "Kept, but no longer refer to it: 2 documents."
    desk.qtbot.mouseClick(question.delete, Qt.MouseButton.LeftButton)
    assert desk.news == [message("deleting.done", record=message("deleting.several", count=2))]
    desk.workspace.undo()
    assert desk.is_there(("meeting", 17))
    assert desk.is_there(("meeting", 18))


def test_what_is_gone_already_is_nothing_to_ask_about(desk: Desk) -> None:
    assert desk.deletion.ask(desk.window, desk.workspace, ("body", 999)) is None
    assert not desk.deleted


def test_a_refusal_is_told_and_nothing_is_lost(desk: Desk) -> None:
    question = desk.ask(("meeting", 17))
    with desk.workspace.change("change.import", file="test") as records:
        records.connection().exec_driver_sql(
            "UPDATE text SET value = '{meeting=ctoc-wg4-9}' WHERE provision_id = 13"
        )
    desk.qtbot.mouseClick(question.delete, Qt.MouseButton.LeftButton)
    assert [error.message for error in desk.troubles] == ["reference.still_used"]
    assert desk.is_there(("meeting", 17))


def test_a_project_that_can_only_be_read_says_so(desk: Desk) -> None:
    desk.workspace.read_only_reason = ZapiskaError("storage.read_only")
    assert desk.deletion.ask(desk.window, desk.workspace, WG4) is None
    assert [error.message for error in desk.troubles] == ["storage.read_only"]


def test_every_control_of_the_question_has_a_name(desk: Desk) -> None:
    question = desk.ask(WG4)
    for widget in (question.list, question.keep, question.delete):
        assert widget.accessibleName()
        assert widget.toolTip()
    question.reject()
