"""The panel with the tree, through real keys and clicks."""

from collections.abc import Callable
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Body, Document, Meeting
from desktop_app.errors import StorageFaultError
from desktop_app.interface import tree_panel
from desktop_app.interface.tree_panel import TreePanel
from desktop_app.storage.project_errors import (
    NewerProject,
)
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import group_place, lines_under
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.tree.tree_reading import index_of, place, visible

pytestmark = pytest.mark.screen

ALT = Qt.KeyboardModifier.AltModifier
WG4 = "WG.4 · Working Group on Trafficking in Persons"


@pytest.fixture
def chosen(panel: TreePanel) -> list[RecordPlace]:
    """The places announced, in their order."""
    places: list[RecordPlace] = []
    panel.chosen.connect(places.append)
    return places


@pytest.fixture
def refused(panel: TreePanel) -> list[str]:
    reasons: list[str] = []
    panel.refused.connect(reasons.append)
    return reasons


def bodies_of(workspace: Workspace, key: str) -> list[str]:
    keys = dict(workspace.connection.execute("SELECT id, key FROM body"))
    lines = lines_under(workspace.connection, place(workspace, "body", key))
    return [keys[row_id] for table, row_id in lines if table == "body"]


def test_the_bodies_are_seen_at_once(panel: TreePanel) -> None:
    shown = visible(panel)
    assert shown[:2] == ["Bodies", "COP · Conference of the Parties"]
    assert WG4 in shown
    assert shown[-2:] == ["Notes", "COP, 10th session"]
    assert "9th meeting" not in shown


def test_a_line_is_drawn_once_and_not_by_the_style_too(panel: TreePanel) -> None:
    """The style would write what it showed last, over the line that the delegate draws."""
    option = QStyleOptionViewItem()
    panel.tree.delegate.initStyleOption(option, panel.model.index(0, 0))
    assert panel.model.index(0, 0).data() == "Bodies"
    assert option.text == ""
    picture = panel.tree.viewport().grab().toImage()
    line = panel.tree.visualRect(panel.model.index(0, 0))
    gap = range(line.left(), line.left() + 2)
    colours = {picture.pixelColor(x, y).name() for x in gap for y in range(line.top(), line.bottom())}
    assert len(colours) == 1


def test_a_click_chooses_a_record(panel: TreePanel, chosen: list[RecordPlace], qtbot: QtBot) -> None:
    index = panel.model.index(1, 0, panel.model.index(0, 0))
    middle = panel.tree.visualRect(index).center()
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen == [panel.model.place_at(index)]
    assert panel.selected == chosen[0]


def test_selecting_opens_what_is_above(
    panel: TreePanel, sample: Workspace, chosen: list[RecordPlace]
) -> None:
    report = place(sample, "document", "ctoc-wg4-9-report")
    panel.select(report)
    assert chosen == [report]
    assert "CTOC/COP/WG.4/2019/6" in visible(panel)
    assert panel.tree.currentIndex() == index_of(panel, sample, "document", "ctoc-wg4-9-report")
    panel.select(report)
    assert chosen == [report]


def test_a_group_can_be_chosen_too(panel: TreePanel, chosen: list[RecordPlace]) -> None:
    panel.select(group_place("documents"))
    assert chosen == [group_place("documents")]


def test_a_record_without_a_line_is_chosen_all_the_same(
    panel: TreePanel, sample: Workspace, chosen: list[RecordPlace]
) -> None:
    with sample.change("change.furnish") as session:
        session.add(Document(key="lonely", type=DocumentType.OTHER))
    lonely = place(sample, "document", "lonely")
    panel.select(place(sample, "body", "ctoc-wg4"))
    panel.select(lonely)
    assert chosen[-1] == panel.selected == lonely
    assert not panel.tree.selectionModel().hasSelection()


def test_without_a_project_nothing_happens(bare_panel: TreePanel, qtbot: QtBot) -> None:
    bare_panel.select(("body", 1))
    bare_panel.follow(frozenset({("body", 1)}))
    QTest.keyClicks(bare_panel.filter.box, "wg")
    QTest.keyClick(bare_panel.tree, Qt.Key.Key_F2)
    QTest.keyClick(bare_panel.filter.box, Qt.Key.Key_Down)
    bare_panel.keep()
    assert bare_panel.selected is None
    assert visible(bare_panel) == []


def test_typing_in_the_filter_shows_finds_with_what_is_above_them(panel: TreePanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter.box, "WG.4/2019/6")
    assert visible(panel) == [
        "Bodies", "COP · Conference of the Parties", WG4, "9th meeting", "CTOC/COP/WG.4/2019/6"
    ]  # fmt: skip
    assert panel.filter.result.text() == "1 record found"
    QTest.keyClick(panel.filter.box, Qt.Key.Key_Escape)
    assert panel.filter.box.text() == ""
    assert "Sessions" in visible(panel)
    assert not panel.filter.result.isVisible()


def test_a_search_in_another_script_and_case_finds(panel: TreePanel, qtbot: QtBot) -> None:
    panel.filter.box.setText("РАБОЧАЯ группа торговле")  # QTest has no keys for Cyrillic letters
    assert WG4 in visible(panel)


def test_a_filter_that_finds_nothing_says_where_it_looked(panel: TreePanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter.box, "no such thing")
    assert visible(panel) == []
    assert panel.filter.result.text().startswith("Nothing found.")


def test_a_cut_result_says_so(panel: TreePanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree_panel, "MOST_FINDS", 3)
    QTest.keyClicks(panel.filter.box, "wg")
    assert panel.filter.result.text() == "The first 3 are shown. Type more to narrow it down."


def test_blanks_are_nothing_to_look_for(panel: TreePanel, qtbot: QtBot) -> None:
    before = visible(panel)
    QTest.keyClicks(panel.filter.box, "  ")
    assert visible(panel) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_filter_one_goes_down_to_the_find(
    panel: TreePanel, chosen: list[RecordPlace], sample: Workspace, qtbot: QtBot, key: Qt.Key
) -> None:
    panel.activateWindow()
    QTest.keyClicks(panel.filter.box, "ctoc-wg4-9-report")
    QTest.keyClick(panel.filter.box, key)
    assert panel.tree.hasFocus()
    assert chosen == [place(sample, "document", "ctoc-wg4-9-report")]


def test_from_an_empty_filter_one_goes_down_to_the_first_line(
    panel: TreePanel, chosen: list[RecordPlace], qtbot: QtBot
) -> None:
    QTest.keyClick(panel.filter.box, Qt.Key.Key_Down)
    assert chosen == [group_place("bodies")]
    QTest.keyClick(panel.filter.box, Qt.Key.Key_Down)
    assert chosen == [group_place("bodies")]


def test_letters_typed_in_the_tree_go_to_the_filter(panel: TreePanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    QTest.keyClicks(panel.tree, "w")
    assert panel.filter.box.text() == "w"
    assert panel.filter.box.hasFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Space)
    assert panel.filter.box.text() == "w"


def test_what_was_open_and_selected_is_so_after_filtering(
    panel: TreePanel, sample: Workspace, qtbot: QtBot
) -> None:
    meeting = place(sample, "meeting", "ctoc-wg4-9")
    panel.select(meeting)
    before = visible(panel)
    QTest.keyClicks(panel.filter.box, "wg.2")
    QTest.keyClick(panel.filter.box, Qt.Key.Key_Escape)
    assert visible(panel) == before
    assert panel.selected == panel.model.place_at(panel.tree.currentIndex()) == meeting


def test_selecting_what_the_filter_hides_takes_the_filter_away(
    panel: TreePanel, sample: Workspace, qtbot: QtBot
) -> None:
    QTest.keyClicks(panel.filter.box, "resolution")
    panel.select(place(sample, "meeting", "ctoc-wg4-9"))
    assert panel.filter.text == ""
    assert "9th meeting" in visible(panel)


def test_a_change_is_seen_in_the_filtered_tree_too(panel: TreePanel, sample: Workspace, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter.box, "second-group")
    assert visible(panel) == []
    with sample.change("change.furnish") as session:
        session.add(Body(key="second-group", kind=BodyKind.OTHER))
    assert visible(panel) == ["Bodies", "Second-group"]


def test_a_change_leaves_what_is_open_selected_and_scrolled_as_it_is(
    panel: TreePanel, sample: Workspace, chosen: list[RecordPlace]
) -> None:
    panel.select(place(sample, "meeting", "ctoc-wg4-9"))
    panel.resize(320, 200)
    bar = panel.tree.verticalScrollBar()
    bar.setValue(60)
    shown = visible(panel)
    with sample.change("change.furnish") as session:
        session.get_one(Meeting, chosen[0][1]).status = MeetingStatus.POSTPONED
    assert visible(panel) == shown
    assert bar.value() == 60
    assert len(chosen) == 1


def test_a_moved_body_stays_selected_and_open(
    panel: TreePanel, sample: Workspace, chosen: list[RecordPlace], qtbot: QtBot
) -> None:
    panel.tree.expand(index_of(panel, sample, "body", "ctoc-wg4"))
    panel.select(place(sample, "body", "ctoc-wg4"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Right, ALT)
    index = index_of(panel, sample, "body", "ctoc-wg4")
    assert panel.model.place_at(index.parent()) == place(sample, "body", "ctoc-wg3")
    assert panel.tree.currentIndex() == index
    assert panel.tree.isExpanded(index)
    assert chosen == [place(sample, "body", "ctoc-wg4")]


def test_when_the_selected_record_is_deleted_its_neighbour_is_chosen(
    panel: TreePanel, sample: Workspace, chosen: list[RecordPlace]
) -> None:
    last = place(sample, "meeting", "ctoc-wg4-14")
    panel.select(last)
    with sample.change("change.furnish") as session:
        session.delete(session.get_one(Meeting, last[1]))
    assert chosen[0] == last
    assert len(chosen) == 2
    assert panel.selected == chosen[1] == panel.model.place_at(panel.tree.currentIndex())
    sample.undo()
    assert "14th meeting" in visible(panel)


@pytest.mark.parametrize(
    ("key", "order"),
    [
        (Qt.Key.Key_Up, ["ctoc-wg2", "ctoc-wg4", "ctoc-wg3", "ctoc-wg6", "ctoc-wg7", "ctoc-wg10"]),
        (Qt.Key.Key_Down, ["ctoc-wg2", "ctoc-wg3", "ctoc-wg6", "ctoc-wg4", "ctoc-wg7", "ctoc-wg10"]),
        (Qt.Key.Key_Right, ["ctoc-wg2", "ctoc-wg3", "ctoc-wg6", "ctoc-wg7", "ctoc-wg10"]),
        (Qt.Key.Key_Left, ["ctoc-wg2", "ctoc-wg3", "ctoc-wg6", "ctoc-wg7", "ctoc-wg10"]),
    ],
)
def test_alt_and_an_arrow_move_a_body(
    panel: TreePanel, sample: Workspace, qtbot: QtBot, key: Qt.Key, order: list[str]
) -> None:
    panel.select(place(sample, "body", "ctoc-wg4"))
    QTest.keyClick(panel.tree, key, ALT)
    assert bodies_of(sample, "ctoc-cop") == order
    sample.undo()
    assert len(bodies_of(sample, "ctoc-cop")) == 6


def test_from_right_to_left_out_is_to_the_right(panel: TreePanel, sample: Workspace, qtbot: QtBot) -> None:
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.select(place(sample, "body", "ctoc-wg4"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Right, ALT)
    assert panel.model.place_at(panel.tree.currentIndex().parent()) == group_place("bodies")


def test_a_move_that_cannot_be_says_why(
    panel: TreePanel, sample: Workspace, refused: list[str], qtbot: QtBot
) -> None:
    panel.select(place(sample, "body", "ctoc-wg2"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
    panel.select(place(sample, "meeting", "ctoc-wg2-1"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Down, ALT)
    assert refused[0] == "It is the first already, so it stays where it is."
    assert refused[1].startswith("Meetings stand under their body in the order of their ordinals.")


def test_before_the_workspace_is_there_nothing_moves(
    panel: TreePanel, sample: Workspace, refused: list[str], qtbot: QtBot
) -> None:
    panel.set_workspace(None)
    panel.select(place(sample, "body", "ctoc-wg4"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
    assert sample.undo_label is None
    assert refused == []


def test_a_project_open_for_reading_only_says_so(
    panel: TreePanel, sample: Workspace, refused: list[str], qtbot: QtBot
) -> None:
    sample.read_only_reason = NewerProject(QSettings().fileName(), 99, 8)  # type: ignore[arg-type]
    panel.set_workspace(sample)
    assert not panel.model.allows_moves
    panel.select(place(sample, "body", "ctoc-wg4"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
    assert len(refused) == 1
    assert "99" in refused[0] or "newer" in refused[0]


def test_a_full_disk_is_announced(panel: TreePanel, sample: Workspace, qtbot: QtBot) -> None:
    sample.connection.execute("VACUUM")
    pages = sample.connection.execute("PRAGMA page_count").fetchone()[0]
    sample.connection.execute(f"PRAGMA max_page_count={pages}")
    panel.select(place(sample, "body", "ctoc-wg4"))
    troubles: list[object] = []
    panel.trouble.connect(troubles.append)
    for _ in range(60):
        QTest.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
        QTest.keyClick(panel.tree, Qt.Key.Key_Down, ALT)
        if troubles:
            break
    assert isinstance(troubles[0], StorageFaultError)


def dropped_on(
    panel: TreePanel, workspace: Workspace, moved: str, target: str, row: int
) -> Callable[[], bool]:
    data = panel.model.mimeData([index_of(panel, workspace, "body", moved)])
    parent = index_of(panel, workspace, "body", target)
    return lambda: panel.model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)


def test_a_dropped_body_moves_where_it_was_dropped(panel: TreePanel, sample: Workspace, qtbot: QtBot) -> None:
    dropped_on(panel, sample, "ctoc-wg10", "ctoc-cop", 0)()
    qtbot.waitUntil(lambda: bodies_of(sample, "ctoc-cop")[0] == "ctoc-wg10")
    dropped_on(panel, sample, "ctoc-wg10", "ctoc-wg3", -1)()
    qtbot.waitUntil(lambda: bodies_of(sample, "ctoc-wg3") == ["ctoc-wg10"])
    sample.undo()
    sample.undo()
    assert bodies_of(sample, "ctoc-cop")[-1] == "ctoc-wg10"


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_F2, "rename_asked"),
        (Qt.Key.Key_Insert, "add_asked"),
        (Qt.Key.Key_Delete, "delete_asked"),
    ],
)
def test_keys_ask_for_the_selected_record(
    panel: TreePanel, sample: Workspace, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    panel.select(place(sample, "body", "ctoc-wg4"))
    with qtbot.waitSignal(getattr(panel, signal)) as asked:
        QTest.keyClick(panel.tree, key)
    assert asked.args == [place(sample, "body", "ctoc-wg4")]


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_a_menu_is_asked_for_where_the_record_is(
    panel: TreePanel, sample: Workspace, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    panel.select(place(sample, "body", "ctoc-wg4"))
    line = panel.tree.visualRect(panel.tree.currentIndex()).center()
    screen = panel.tree.viewport().mapToGlobal(line)
    with qtbot.waitSignal(panel.menu_asked) as asked:
        QApplication.sendEvent(panel.tree.viewport(), QContextMenuEvent(reason, line, screen))
    assert asked.args is not None
    assert asked.args[0] == place(sample, "body", "ctoc-wg4")
    assert isinstance(asked.args[1], QPoint)


def test_no_menu_is_asked_for_beside_the_lines(panel: TreePanel) -> None:
    asked = Mock()
    panel.menu_asked.connect(asked)
    below = QPoint(10, panel.tree.viewport().height() - 2)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        panel.tree.viewport(), QContextMenuEvent(reason, below, panel.tree.viewport().mapToGlobal(below))
    )
    asked.assert_not_called()


def test_what_was_open_and_selected_is_so_at_the_next_start(
    panel: TreePanel, sample: Workspace, settings: QSettings, qtbot: QtBot
) -> None:
    panel.select(place(sample, "meeting", "ctoc-wg4-9"))
    panel.tree.collapse(index_of(panel, sample, "note", "ctoc-cop-10-subsidiary-bodies").parent())
    panel.tree.expand(panel.model.index(2, 0))
    before = visible(panel)
    panel.keep()
    settings.sync()
    again = TreePanel(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    again.show_connection(sample.connection, "sample")
    assert visible(again) == before
    assert again.selected == place(sample, "meeting", "ctoc-wg4-9")


def test_another_project_is_shown_as_it_was_left_and_the_first_is_kept(
    panel: TreePanel, sample: Workspace
) -> None:
    panel.tree.collapseAll()
    panel.select(group_place("documents"))
    with Workspace.in_memory() as blank:
        panel.show_connection(blank.connection, "blank")
        assert panel.selected is None
        assert visible(panel) == [
            "Bodies", "Sessions", "Mandates", "Documents", "Instruments", "Places", "Notes"
        ]  # fmt: skip
        panel.show_connection(sample.connection, "sample")
        assert len(visible(panel)) == 7
        assert panel.selected == group_place("documents")
    panel.show_connection(None)
    assert visible(panel) == []


def test_a_project_without_an_id_is_not_remembered(
    panel: TreePanel, sample: Workspace, settings: QSettings
) -> None:
    panel.show_connection(None)
    settings.clear()
    panel.show_connection(sample.connection)
    panel.select(group_place("documents"))
    panel.keep()
    assert settings.allKeys() == []
