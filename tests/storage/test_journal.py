import json
from datetime import datetime

import pytest
from sqlalchemy import text, update

from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.records import Base, Document
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.storage.journal import Label, now, read_row_id, stored_columns, write_row_id
from desktop_app.storage.workspace import Workspace


def rows(workspace: Workspace) -> list[tuple[str, str, str | None, str | None]]:
    return workspace.connection.execute(
        "SELECT table_name, row_id, old, new FROM journal_row ORDER BY id"
    ).fetchall()


def test_each_row_is_kept_as_it_was_and_as_it_became(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.execute(text("INSERT INTO place (key) VALUES ('vienna')"))
    with workspace.change("change.delete") as records:
        records.execute(text("DELETE FROM place"))
    vienna = '{"id":1,"key":"vienna"}'
    assert rows(workspace) == [("place", "1", None, vienna), ("place", "1", vienna, None)]


def test_an_update_that_changes_nothing_is_not_journaled(workspace: Workspace) -> None:
    with workspace.change("change.add") as records:
        records.add_all([Body(key=key, kind=BodyKind.OTHER) for key in "ab"])
    with workspace.change("change.move") as records:
        records.execute(update(Body).where(Body.key == "b").values(source="letter"))
        before = len(rows(workspace))
        records.execute(update(Body).values(position=Body.position, source=Body.source))
        assert len(rows(workspace)) == before


def test_what_follows_from_other_columns_is_left_out(furnished: Workspace) -> None:
    assert "symbol_key" not in stored_columns(Base.metadata.tables["document"])
    document = furnished.session.get_one(Document, 1)
    with furnished.change("change.symbol"):
        document.symbol = DocumentSymbol("CTOC/COP/2020/2")
    _table, _row_id, _old, new = rows(furnished)[-1]
    assert new is not None
    assert "symbol_key" not in json.loads(new)
    furnished.undo()
    assert document.symbol_key == "CTOC/COP/WG.1/2019/6"


def test_a_label_comes_back_from_the_file_as_it_was_given(workspace: Workspace) -> None:
    with workspace.change("change.import", file='Конф "1".json', count=3) as records:
        records.add(Body(key="a", kind=BodyKind.OTHER))
    assert workspace.undo_label == Label("change.import", {"file": 'Конф "1".json', "count": 3})


def test_the_moment_is_in_utc_to_the_millisecond() -> None:
    moment = now()
    assert moment.endswith("+00:00")
    assert len(moment) == len("2020-07-13T10:00:00.000+00:00")
    assert datetime.fromisoformat(moment).utcoffset() is not None


@pytest.mark.parametrize(("row_id", "stored"), [(7, "7"), ((1, 2), "[1,2]")])
def test_row_ids_are_written_as_the_triggers_write_them(row_id: int | tuple[int, ...], stored: str) -> None:
    assert write_row_id(row_id) == stored
    assert read_row_id(stored) == row_id


def test_nothing_of_the_recording_stays_in_the_file(furnished: Workspace) -> None:
    names = furnished.connection.execute("SELECT name FROM main.sqlite_schema WHERE name LIKE 'journal%'")
    assert {name for (name,) in names} == {"journal_step", "journal_row"}
