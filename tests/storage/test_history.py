from sqlalchemy import delete, select

from desktop_app.domain.bodies import Body
from desktop_app.domain.notes import Note
from desktop_app.domain.texts import Text, TextField
from desktop_app.storage.history import FieldChange, RowEvent
from desktop_app.storage.journal import Label, StepState
from desktop_app.storage.workspace import Workspace


def test_the_history_of_a_row_says_who_when_and_from_what_to_what(furnished: Workspace) -> None:
    body = furnished.session.scalars(select(Body).where(Body.key == "wg-1")).one()
    with furnished.change("change.edit", name="wg-1"):
        body.position = 3
        body.verified = True
    created, changed = furnished.history("body", body.id)
    assert created.event is RowEvent.CREATED
    assert FieldChange("key", None, "wg-1") in created.changes
    assert FieldChange("until", None, None) not in created.changes
    assert changed.event is RowEvent.CHANGED
    assert changed.changes == (FieldChange("position", 1, 3), FieldChange("verified", 0, 1))
    assert (changed.label, changed.person) == (Label("change.edit", {"name": "wg-1"}), "Anna")
    assert created.at <= changed.at
    assert (changed.table, changed.row_id, changed.state) == ("body", body.id, StepState.DONE)


def test_an_undone_step_stays_in_the_history_as_undone(furnished: Workspace) -> None:
    with furnished.change("change.delete") as records:
        records.execute(delete(Note))
    furnished.undo()
    created, deleted = furnished.history("note", 1)
    assert (deleted.event, deleted.state) == (RowEvent.DELETED, StepState.UNDONE)
    assert FieldChange("as_of", "2020-07-13", None) in deleted.changes
    assert created.state is StepState.DONE
    undone = furnished.connection.execute(
        "SELECT undone_by, undone_at FROM journal_step WHERE id = 2"
    ).fetchone()
    assert undone[0] == "Anna"
    assert undone[1] >= deleted.at


def test_association_rows_have_a_history_too(furnished: Workspace) -> None:
    (entry,) = furnished.history("document_meeting", (1, 2))
    assert entry.row_id == (1, 2)
    assert FieldChange("meeting_id", None, 2) in entry.changes


def test_the_history_of_a_record_has_what_belongs_to_it(furnished: Workspace) -> None:
    place = furnished.session.scalars(select(Text).where(Text.field == TextField.NAME)).one()
    with furnished.change("change.form"):
        next(iter(place.forms.values())).value = "городе Вене"
    entries = furnished.record_history("place", 1)
    assert [(entry.table, entry.event.value) for entry in entries] == [
        ("place", "created"),
        ("text", "created"),
        ("form", "created"),
        ("form", "changed"),
    ]
    assert entries[-1].changes == (FieldChange("value", "Вене", "городе Вене"),)


def test_what_belonged_to_a_record_is_in_its_history_after_its_deletion(furnished: Workspace) -> None:
    with furnished.change("change.delete") as records:
        records.execute(delete(Note))
    deleted = [
        entry.table for entry in furnished.record_history("note", 1) if entry.event is RowEvent.DELETED
    ]
    assert {"note", "section", "section_paragraph", "statement", "note_footnote", "text"} <= set(deleted)


def test_another_records_rows_are_not_in_it(furnished: Workspace) -> None:
    assert {entry.row_id for entry in furnished.record_history("body", 1) if entry.table == "body"} == {1}
