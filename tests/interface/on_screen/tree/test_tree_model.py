"""The item model of the tree, under Qt's own tester."""

import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Body, Document, Meeting
from desktop_app.interface import tree_lines
from desktop_app.interface.record_names import record_names
from desktop_app.interface.tree_lines import BLOCK
from desktop_app.interface.tree_model import TreeModel, TreeRole
from desktop_app.operations.hierarchy import move_by, move_under
from desktop_app.storage.hierarchy_rules import MoveRefusedError
from desktop_app.storage.journal import Changed
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import group_place, lines_among, path_to
from desktop_app.storage.tree_search import find_places
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.tree.tree_reading import labels, place

pytestmark = pytest.mark.screen

MOVE = Qt.DropAction.MoveAction


def watched_model() -> TreeModel:
    model = TreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert tester.model() is model
    return model


def row_id(model: TreeModel, index: QModelIndex | QPersistentModelIndex) -> int:
    found = model.place_at(index)
    assert found is not None
    return found[1]


@pytest.fixture
def model(sample: Workspace) -> Iterator[TreeModel]:
    model = watched_model()
    model.show(sample.connection)
    model.allows_moves = True

    def follow(changed: Changed) -> None:
        model.follow(changed)
        for _ in model.renewing():
            pass

    unsubscribe = sample.subscribe(follow)
    yield model
    unsubscribe()


def at(model: TreeModel, workspace: Workspace, wanted: RecordPlace) -> QModelIndex:
    return model.index_of([*path_to(workspace.connection, wanted), wanted])


def test_the_groups_are_there_with_their_counts(model: TreeModel) -> None:
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    assert [str(group.data()) for group in groups] == [
        "Bodies", "Sessions", "Mandates", "Documents", "Instruments", "Places", "Notes"
    ]  # fmt: skip
    assert [group.data(TreeRole.NAME).detail for group in groups] == ["8", "12", "7", "17", "4", "1", "1"]
    assert groups[0].data(Qt.ItemDataRole.AccessibleTextRole) == "Bodies, 8"


def test_the_whole_hierarchy_can_be_walked(model: TreeModel) -> None:
    found = labels(model)
    assert found.index("9th meeting") == found.index("CTOC/COP/WG.4/2019/6") - 1
    assert "Item 5 · Technical assistance" in found
    assert len(found) == 7 + 106  # the groups, and every record of the sample


def test_roles_tell_the_name_and_what_a_reader_speaks(model: TreeModel, sample: Workspace) -> None:
    index = at(model, sample, place(sample, "meeting", "ctoc-wg4-9"))
    assert index.data() == "9th meeting"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "9th meeting, held, 9–11 Sep 2019"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "9th meeting, held, 9–11 Sep 2019"
    assert index.data(TreeRole.NAME).icon == "meeting-held"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.columnCount() == 1
    assert not model.index(0, 1).isValid()
    assert not model.index(99, 0).isValid()


def test_without_a_project_there_is_nothing() -> None:
    model = watched_model()
    assert model.rowCount() == 0
    model.follow(frozenset({("body", 1)}))
    assert model.refusal(QMimeData(), -1, QModelIndex()) is None
    assert not model.index_of([group_place("bodies")]).isValid()
    assert model.place_at(QModelIndex()) is None


def test_a_search_shows_its_finds_and_they_can_be_opened(model: TreeModel, sample: Workspace) -> None:
    body = place(sample, "body", "ctoc-wg4")
    model.show_only(lines_among(sample.connection, [body]))
    index = at(model, sample, body)
    assert model.rowCount(index) == 11
    model.show_only(lines_among(sample.connection, [place(sample, "meeting", "ctoc-wg4-9")]))
    assert labels(model)[:3] == [
        "Bodies", "COP · Conference of the Parties", "WG.4 · Working Group on Trafficking in Persons"
    ]  # fmt: skip
    model.show_only({})
    assert labels(model) == []
    model.show_only(None)
    assert model.rowCount() == 7


def test_a_new_record_comes_in_its_place_and_all_others_keep_theirs(
    model: TreeModel, sample: Workspace
) -> None:
    held = QPersistentModelIndex(at(model, sample, place(sample, "meeting", "ctoc-wg4-10")))
    body = at(model, sample, place(sample, "body", "ctoc-wg4"))
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(None))
    with sample.change("change.furnish") as session:
        session.add(Meeting(key="new", body_id=row_id(model, body), ordinal=12, status=MeetingStatus.PLANNED))
    assert model.rowCount(body) == 12
    assert [str(model.index(row, 0, body).data()) for row in (9, 10, 11)] == [
        "10th meeting", "12th meeting", "14th meeting"
    ]  # fmt: skip
    assert held.data() == "10th meeting"
    assert resets == []
    sample.undo()
    assert model.rowCount(body) == 11
    assert held.isValid()


def test_a_changed_name_is_read_again(model: TreeModel, sample: Workspace) -> None:
    index = QPersistentModelIndex(at(model, sample, place(sample, "meeting", "ctoc-wg4-10")))
    assert index.data(TreeRole.NAME).mark == "◦"
    with sample.change("change.furnish") as session:
        session.get_one(Meeting, row_id(model, index)).status = MeetingStatus.HELD
    assert index.data(TreeRole.NAME).mark == "✓"


def test_moved_lines_take_what_is_held_with_them(model: TreeModel, sample: Workspace) -> None:
    wg4 = place(sample, "body", "ctoc-wg4")
    body = QPersistentModelIndex(at(model, sample, wg4))
    meeting = QPersistentModelIndex(at(model, sample, place(sample, "meeting", "ctoc-wg4-9")))
    before = body.row()
    move_by(sample, wg4, 1)
    assert body.row() == before + 1
    assert model.place_at(body) == wg4
    assert model.place_at(meeting) == place(sample, "meeting", "ctoc-wg4-9")
    assert meeting.parent() == body


def test_a_body_moved_below_another_is_shown_there(model: TreeModel, sample: Workspace) -> None:
    labels(model)
    wg4, wg2 = place(sample, "body", "ctoc-wg4"), place(sample, "body", "ctoc-wg2")
    move_under(sample, wg4, wg2)
    assert model.place_at(model.parent(at(model, sample, wg4))) == wg2
    sample.undo()
    assert model.place_at(model.parent(at(model, sample, wg4))) == place(sample, "body", "ctoc-cop")


def test_a_record_can_get_its_first_line_and_lose_its_last(model: TreeModel, sample: Workspace) -> None:
    body = place(sample, "body", "unodc")
    assert not model.hasChildren(at(model, sample, body))
    with sample.change("change.furnish") as session:
        session.add(Meeting(key="first", body_id=body[1], ordinal=1, status=MeetingStatus.HELD))
    assert model.rowCount(at(model, sample, body)) == 1
    with sample.change("change.furnish") as session:
        meeting = place(sample, "meeting", "first")
        session.add(
            Document(key="d", type=DocumentType.REPORT, meetings=[session.get_one(Meeting, meeting[1])])
        )
    assert model.rowCount(at(model, sample, meeting)) == 1
    sample.undo()
    sample.undo()
    assert not model.hasChildren(at(model, sample, body))
    assert model.rowCount(at(model, sample, body)) == 0


def test_very_many_changes_are_read_as_a_whole(model: TreeModel, sample: Workspace) -> None:
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(None))
    with sample.change("change.furnish") as session:
        session.add_all(Body(key=f"new-{number}", kind=BodyKind.OTHER) for number in range(100))
    assert resets == [None]
    assert model.rowCount(model.index(0, 0)) == 102


def test_lines_that_come_apart_come_in_several_runs(model: TreeModel, sample: Workspace) -> None:
    group = model.index(0, 0)
    assert model.rowCount(group) == 2
    with sample.change("change.furnish") as session:
        session.add_all(
            Body(key=key, kind=BodyKind.OTHER, position=position)
            for key, position in (("a", 1), ("b", 1), ("z", 9))
        )
    assert model.rowCount(group) == 5
    sample.undo()
    assert model.rowCount(group) == 2


def test_a_dragged_record_is_known_to_its_own_tree_only(model: TreeModel, sample: Workspace) -> None:
    wg4 = at(model, sample, place(sample, "body", "ctoc-wg4"))
    data = model.mimeData([wg4])
    assert data.formats() == model.mimeTypes()
    assert model.supportedDropActions() == MOVE
    target = at(model, sample, place(sample, "body", "ctoc-wg2"))
    assert model.canDropMimeData(data, MOVE, -1, -1, target)
    stranger = watched_model()
    stranger.show(sample.connection)
    stranger.allows_moves = True
    assert not stranger.canDropMimeData(data, MOVE, -1, -1, stranger.index(0, 0))
    assert not model.canDropMimeData(QMimeData(), MOVE, -1, -1, target)


def test_a_drop_announces_the_move_and_takes_no_row_away(model: TreeModel, sample: Workspace) -> None:
    drops: list[tuple[object, ...]] = []
    model.dropped.connect(lambda *drop: drops.append(drop))
    wg4, cop = place(sample, "body", "ctoc-wg4"), place(sample, "body", "ctoc-cop")
    data = model.mimeData([at(model, sample, wg4)])
    parent = at(model, sample, cop)
    assert not model.dropMimeData(data, MOVE, 0, 0, parent)
    assert not model.dropMimeData(data, MOVE, -1, -1, parent)
    assert drops == [(wg4, cop, place(sample, "body", "ctoc-wg2")), (wg4, cop, None)]


def test_a_cycle_is_refused_while_hovering_with_the_reason(model: TreeModel, sample: Workspace) -> None:
    data = model.mimeData([at(model, sample, place(sample, "body", "ctoc-cop"))])
    target = at(model, sample, place(sample, "body", "ctoc-wg4"))
    assert not model.canDropMimeData(data, MOVE, -1, -1, target)
    reason = model.refusal(data, -1, target)
    assert isinstance(reason, MoveRefusedError)
    assert reason.message == "hierarchy.cycle_body"
    assert not model.dropMimeData(data, MOVE, -1, -1, target)
    assert model.mimeData([QModelIndex()]).formats() == []


def test_nothing_can_be_dragged_before_there_is_a_workspace(model: TreeModel, sample: Workspace) -> None:
    index = at(model, sample, place(sample, "body", "ctoc-wg4"))
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    model.allows_moves = False
    assert not model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.canDropMimeData(model.mimeData([index]), MOVE, -1, -1, model.index(0, 0))


@pytest.fixture
def thousand(workspace: Workspace) -> Workspace:
    """One body with a thousand meetings."""
    with workspace.change("change.furnish") as session:
        body = Body(key="body", kind=BodyKind.OTHER)
        session.add_all(
            Meeting(key=f"m{ordinal}", body=body, ordinal=ordinal, status=MeetingStatus.HELD)
            for ordinal in range(1, 1001)
        )
    return workspace


def test_a_thousand_lines_are_a_sound_model_and_read_a_block_at_a_time(
    thousand: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = watched_model()
    model.show(thousand.connection)
    body = model.index(0, 0, model.index(0, 0))
    assert model.rowCount(body) == 1000
    blocks: list[int] = []
    original = record_names

    def counted(connection: sqlite3.Connection, places: list[RecordPlace]) -> object:
        blocks.append(len(places))
        return original(connection, places)

    monkeypatch.setattr(tree_lines, "record_names", counted)
    model.follow(frozenset({("text", 1)}))
    blocks.clear()
    assert model.index(500, 0, body).data() == "501st meeting"
    assert [model.index(row, 0, body).data() for row in (400, 510)] == ["401st meeting", "511th meeting"]
    assert blocks == [BLOCK]


def test_the_first_finds_of_a_search_are_read_together_wherever_they_stand(
    sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = watched_model()
    model.show(sample.connection)
    found = lines_among(sample.connection, find_places(sample.connection, "wg", 100))
    together: list[int] = []

    def counted(connection: sqlite3.Connection, places: list[RecordPlace]) -> object:
        together.append(len(places))
        return record_names(connection, places)

    monkeypatch.setattr(tree_lines, "record_names", counted)
    model.show_only(found)
    assert len(together) == 1
    assert together[0] > 3
    bodies = model.index(0, 0)
    assert model.index(0, 0, model.index(0, 0, bodies)).data()
    assert len(together) == 1


def test_what_was_shown_long_ago_is_forgotten(thousand: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree_lines, "_KEPT", 2 * BLOCK)
    model = TreeModel()
    model.show(thousand.connection)
    body = model.index(0, 0, model.index(0, 0))
    shown = [model.index(row, 0, body).data() for row in range(0, 1000, 100)]
    assert shown[0] == "1st meeting"
    assert model._texts is not None
    assert len(model._texts._names) <= 2 * BLOCK
    assert model.index(0, 0, body).data() == "1st meeting"


def test_a_line_whose_record_is_gone_says_nothing_until_it_is_taken_away(
    sample: Workspace,
) -> None:
    model = TreeModel()
    model.show(sample.connection)
    index = at(model, sample, place(sample, "meeting", "ctoc-wg4-14"))
    with sample.change("change.furnish") as session:
        session.delete(session.get_one(Meeting, row_id(model, index)))
    assert index.data() is None
