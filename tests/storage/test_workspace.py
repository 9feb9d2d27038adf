from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, text, update

from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.notes import Note, Section
from desktop_app.domain.records import Base
from desktop_app.errors import StorageFaultError
from desktop_app.storage.journal import Changed, Label
from desktop_app.storage.opening import create_project
from desktop_app.storage.violations import ChangeOutsideError
from desktop_app.storage.workspace import (
    ChangeBrokenOffError,
    ChangeRunningError,
    NothingToRedoError,
    NothingToUndoError,
    Workspace,
)


class GivenUpError(Exception):
    """What goes wrong inside a change."""


def body(key: str) -> Body:
    return Body(key=key, kind=BodyKind.OTHER)


def keys(workspace: Workspace) -> list[str]:
    return list(workspace.session.scalars(select(Body.key).order_by(Body.key)))


def test_a_change_keeps_all_that_was_done_in_it(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.add_all([body("a"), body("b")])
    assert keys(workspace) == ["a", "b"]


def test_a_change_that_fails_keeps_nothing(workspace: Workspace) -> None:
    def fail() -> None:
        with workspace.change("change.add") as records:
            records.add(body("a"))
            records.flush()
            raise GivenUpError

    with pytest.raises(GivenUpError):
        fail()
    assert keys(workspace) == []
    assert workspace.undo_label is None
    with workspace.change("change.add") as records:
        records.add(body("b"))
    assert keys(workspace) == ["b"]


def test_a_failed_change_gives_records_back_their_values(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.add(body("a"))
    record = workspace.session.scalars(select(Body)).one()

    def fail() -> None:
        with workspace.change("change.rename"):
            record.source = "memory"
            raise GivenUpError

    with pytest.raises(GivenUpError):
        fail()
    assert record.source is None


def test_a_change_inside_a_change_is_refused_with_both(workspace: Workspace) -> None:
    def nest() -> None:
        with workspace.change("change.add") as records:
            records.add(body("a"))
            with workspace.change("change.inner"):
                records.add(body("b"))

    with pytest.raises(ChangeRunningError):
        nest()
    assert keys(workspace) == []


def test_undo_redo_commit_and_close_wait_for_the_end_of_a_change(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.add(body("a"))
        for attempt in (workspace.undo, workspace.redo, workspace.close, records.commit):
            with pytest.raises(ChangeRunningError):
                attempt()
    assert keys(workspace) == ["a"]


def test_a_rollback_inside_a_change_breaks_it_off(workspace: Workspace) -> None:
    def break_off() -> None:
        with workspace.change("change.add") as records:
            records.add(body("a"))
            records.flush()
            records.rollback()

    with pytest.raises(ChangeBrokenOffError):
        break_off()
    assert keys(workspace) == []


def test_an_edit_left_behind_before_a_change_is_refused_and_dropped(workspace: Workspace) -> None:
    workspace.session.add(body("a"))
    with pytest.raises(ChangeOutsideError), workspace.change("change.add"):
        pass
    with workspace.change("change.add") as records:
        records.add(body("b"))
    assert keys(workspace) == ["b"]


def test_a_value_set_outside_a_change_is_refused_by_undo_too(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.add(body("a"))
    record = workspace.session.scalars(select(Body)).one()
    record.position = record.position
    record.position = 7
    with pytest.raises(ChangeOutsideError):
        workspace.undo()
    assert record.position == 1


def test_a_flush_outside_a_change_is_refused(workspace: Workspace) -> None:
    workspace.session.add(body("a"))
    with pytest.raises(ChangeOutsideError):
        workspace.session.commit()
    workspace.session.rollback()
    assert keys(workspace) == []


@pytest.mark.parametrize(
    "statement",
    [insert(Body).values(key="b", kind="other"), update(Body).values(position=2), delete(Body)],
    ids=["insert", "update", "delete"],
)
def test_a_bulk_statement_outside_a_change_is_refused(workspace: Workspace, statement: object) -> None:
    with workspace.change("change.add") as records:
        records.add(body("a"))
    with pytest.raises(ChangeOutsideError):
        workspace.session.execute(statement)  # type: ignore[call-overload]
    workspace.session.rollback()
    assert [record.position for record in workspace.session.scalars(select(Body))] == [1]


def test_a_change_that_changes_nothing_leaves_no_step_and_tells_nobody(workspace: Workspace) -> None:
    told: list[Changed] = []
    with workspace.change("change.add") as records:
        records.add(body("a"))
    workspace.undo()
    workspace.subscribe(told.append)
    with workspace.change("change.nothing") as records:
        records.execute(update(Body).values(position=Body.position))
    assert told == []
    assert workspace.redo_label == Label("change.add", {})


def test_a_listener_is_told_once_after_the_commit_until_it_leaves(workspace: Workspace) -> None:
    told: list[tuple[Changed, int]] = []
    leave = workspace.subscribe(lambda changed: told.append((changed, len(keys(workspace)))))
    with workspace.change("change.add") as records:
        records.add_all([body("a"), body("b")])
        records.flush()
        assert told == []
    both = frozenset({("body", 1), ("body", 2)})
    assert told == [(both, 2)]
    assert workspace.undo() == both
    assert workspace.redo() == both
    assert told[1:] == [(both, 0), (both, 2)]
    leave()
    workspace.undo()
    assert len(told) == 3


def test_a_listener_may_make_a_change_of_its_own(workspace: Workspace) -> None:
    def answer(changed: Changed) -> None:
        if ("body", 1) in changed:
            with workspace.change("change.answer") as records:
                records.add(body("b"))

    workspace.subscribe(answer)
    with workspace.change("change.add") as records:
        records.add(body("a"))
    assert keys(workspace) == ["a", "b"]


def test_undo_and_redo_go_through_the_labels_in_order(workspace: Workspace) -> None:
    for key in "ab":
        with workspace.change("change.add", name=key, count=1) as records:
            records.add(body(key))
    assert workspace.undo_label == Label("change.add", {"name": "b", "count": 1})
    workspace.undo()
    assert workspace.undo_label == Label("change.add", {"name": "a", "count": 1})
    assert workspace.redo_label == Label("change.add", {"name": "b", "count": 1})
    workspace.undo()
    assert workspace.undo_label is None
    with pytest.raises(NothingToUndoError):
        workspace.undo()
    workspace.redo()
    workspace.redo()
    assert workspace.redo_label is None
    with pytest.raises(NothingToRedoError):
        workspace.redo()
    assert keys(workspace) == ["a", "b"]


def test_a_change_after_an_undo_leaves_nothing_to_redo(workspace: Workspace) -> None:
    for key in "ab":
        with workspace.change("change.add") as records:
            records.add(body(key))
    workspace.undo()
    with workspace.change("change.add") as records:
        records.add(body("c"))
    assert workspace.redo_label is None
    workspace.undo()
    workspace.undo()
    assert keys(workspace) == []
    states = [entry.state.value for row_id in (1, 2, 3) for entry in workspace.history("body", row_id)]
    assert states == ["undone", "abandoned", "undone"]


def test_an_id_is_never_given_twice(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        first = body("a")
        records.add(first)
    workspace.undo()
    with workspace.change("change.add") as records:
        second = body("b")
        records.add(second)
    assert second.id == 2


def test_records_at_hand_show_what_undo_put_back(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        record = body("a")
        records.add(record)
    with workspace.change("change.move"):
        record.position = 5
    assert record.position == 5
    workspace.undo()
    assert record.position == 1
    workspace.redo()
    assert record.position == 5


def test_cascades_are_journaled_and_come_back(furnished: Workspace) -> None:
    def counts() -> dict[str, int]:
        return {
            table.name: furnished.session.execute(text(f"SELECT count(*) FROM {table.name}")).scalar_one()
            for table in Base.metadata.sorted_tables
        }

    before = counts()
    assert min(before.values()) > 0
    with furnished.change("change.delete_note") as records:
        records.execute(delete(Note))
    for table in ("note", "section", "statement", "note_footnote", "own_wording", "ignored_finding"):
        assert counts()[table] == 0
    changed = furnished.undo()
    assert counts() == before
    assert {"note", "section", "statement", "note_footnote", "text"} <= {table for table, _id in changed}


def test_association_rows_go_by_both_ids(furnished: Workspace) -> None:
    with furnished.change("change.delete_report") as records:
        records.execute(text("DELETE FROM document_meeting WHERE meeting_id = 1"))
    assert furnished.undo() == frozenset({("document_meeting", (1, 1))})


def test_a_session_with_sub_items_on_its_agenda_can_be_deleted(furnished: Workspace) -> None:
    with furnished.change("change.delete") as records:
        records.execute(delete(Note))
        records.execute(text("DELETE FROM session"))
    assert furnished.session.execute(text("SELECT count(*) FROM agenda_item")).scalar_one() == 0
    furnished.undo()
    assert furnished.session.execute(text("SELECT count(*) FROM agenda_item")).scalar_one() == 2


def test_a_row_replaced_is_journaled_as_deleted_and_inserted(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.execute(text("INSERT INTO place (key) VALUES ('vienna')"))
    with workspace.change("change.replace") as records:
        records.execute(text("INSERT OR REPLACE INTO place (key) VALUES ('vienna')"))
    assert workspace.undo() == frozenset({("place", 1), ("place", 2)})
    assert workspace.session.execute(text("SELECT id FROM place")).scalars().all() == [1]


def test_a_savepoint_rolled_back_leaves_no_trace_in_the_step(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.add(body("a"))
        records.flush()
        savepoint = records.begin_nested()
        records.add(body("b"))
        records.flush()
        savepoint.rollback()
    assert keys(workspace) == ["a"]
    assert workspace.undo() == frozenset({("body", 1)})


def test_a_full_disk_leaves_the_last_change_and_a_session_that_works(
    project_path: Path, furnish: Callable[[Workspace], None]
) -> None:
    with create_project(project_path, person="Anna") as workspace:
        furnish(workspace)
        pages = workspace.connection.execute("PRAGMA page_count").fetchone()[0]
        workspace.connection.execute(f"PRAGMA max_page_count={pages}")
        before = keys(workspace)
        with (
            pytest.raises(StorageFaultError, match=r"storage\.full"),
            workspace.change("change.many") as records,
        ):
            records.add_all([body(f"body-{number}") for number in range(2000)])
        assert keys(workspace) == before
        workspace.connection.execute("PRAGMA max_page_count=100000")
        with workspace.change("change.add") as records:
            records.add(body("one-more"))
        assert "one-more" in keys(workspace)


def test_the_person_is_kept_with_each_step(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.add(body("a"))
    assert [entry.person for entry in workspace.history("body", 1)] == ["Anna"]


def test_without_a_person_the_user_of_the_computer_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "boris")
    with Workspace.in_memory() as workspace:
        assert workspace.person == "boris"
        assert workspace.path is None


def test_deleting_through_the_mapper_is_undone_whole(furnished: Workspace) -> None:
    with furnished.change("change.delete") as records:
        records.delete(records.scalars(select(Section)).one())
    assert furnished.session.scalars(select(Section)).all() == []
    furnished.undo()
    section = furnished.session.scalars(select(Section)).one()
    assert [len(paragraph.statements) for paragraph in section.paragraphs] == [1]
