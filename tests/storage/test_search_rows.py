"""Finding records by any of their words, in every language."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Body, Document, Meeting
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import TextField
from desktop_app.storage import search_index, search_rows
from desktop_app.storage.migration import migrate
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.project_file import (
    prepare,
)
from desktop_app.storage.search_index import bring_up_to_date, is_indexed, stale_rows
from desktop_app.storage.search_lines import SOURCES
from desktop_app.storage.search_rows import Found, find_places
from desktop_app.storage.tree_search import find_places as find_in_tree
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """Three bodies with names in several languages; the last has its words in two lines."""
    with workspace.change("change.import", file="test") as records:
        for number, (prefix, name, short) in enumerate(
            (
                ("CTOC/COP", "Конференция участников", "КУ"),
                ("CTOC/COP/WG.4", "Рабочая группа по торговле людьми", "РГТЛ"),
                ("CTOC/COP/WG.7", "Группа по учёту оружия", "WG"),
            )
        ):
            body = Body(key=f"b{number}", kind=BodyKind.WORKING_GROUP, symbol_prefix=DocumentSymbol(prefix))
            body.write(TextField.OFFICIAL_NAME, "ru", name)
            body.write(TextField.SHORT_NAME, "ru", short)
            body.write(TextField.OFFICIAL_NAME, "en", f"Body number {number}")
            body.meetings.append(Meeting(key=f"m{number}", ordinal=number + 1, status=MeetingStatus.PLANNED))
            records.add(body)
    return workspace


def keys(workspace: Workspace, text: str, limit: int = 20) -> list[str]:
    """The keys of the records found, best first."""
    found = find_places(workspace.connection, text, limit)
    return [
        workspace.connection.execute(f"SELECT key FROM {table} WHERE id = ?", (row_id,)).fetchone()[0]
        for table, row_id in (one.place for one in found)
    ]


def lines(workspace: Workspace) -> int:
    return int(workspace.connection.execute("SELECT count(*) FROM search_line").fetchone()[0])


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("КУ", "b0"),
        ("ctoc/cop/wg.4", "b1"),
        ("торговле рабочая", "b1"),
        ("учет", "b2"),
        ("body number 1", "b1"),
        ("РГТЛ 2", "m1"),
        ("торговле body", "b1"),
        ("m2", "m2"),
        ("рг", "b1"),
    ],
)
def test_the_best_find_comes_first(filled: Workspace, text: str, best: str) -> None:
    assert keys(filled, text)[0] == best


@pytest.mark.parametrize("text", ["", "   ", "нет такого", "торговле оружия", "КУ РГТЛ"])
def test_words_that_stand_in_no_record_together_find_nothing(filled: Workspace, text: str) -> None:
    assert keys(filled, text) == []


@pytest.mark.parametrize(
    "text",
    ['"', "'", "%", "_", "*", "a AND b", "NEAR(", "col:x", "-x", "(", '"""', "^", "\x00", "؟؟؟", "😀😀😀"],
)
def test_signs_of_a_query_language_are_only_signs(filled: Workspace, text: str) -> None:
    assert keys(filled, text) == []


def test_a_word_at_a_words_start_is_better_than_one_inside(workspace: Workspace) -> None:
    with workspace.change("change.import", file="test") as records:
        for key, name in (
            ("inside", "Great reunions"),
            ("start", "A long list of union members"),
            ("is", "union"),
        ):
            body = Body(key=key, kind=BodyKind.WORKING_GROUP)
            body.write(TextField.OFFICIAL_NAME, "en", name)
            records.add(body)
    assert keys(workspace, "union") == ["is", "start", "inside"]
    assert keys(workspace, "union", limit=1) == ["is"]


def test_the_index_follows_changes_undo_and_redo(filled: Workspace) -> None:
    assert keys(filled, "торговле") == ["b1"]
    with filled.change("change.import", file="test") as records:
        body = records.get_one(Body, 2)
        body.texts[TextField.OFFICIAL_NAME, "ru"].value = "Группа по миграции"
    assert keys(filled, "торговле") == []
    assert keys(filled, "миграции") == ["b1"]
    filled.undo()
    assert keys(filled, "торговле") == ["b1"]
    filled.redo()
    assert keys(filled, "миграции") == ["b1"]
    filled.undo()
    with filled.change("change.import", file="test") as records:
        records.delete(records.get_one(Meeting, 2))
    assert keys(filled, "РГТЛ 2") == []
    assert stale_rows(filled.connection) == {}


def test_meetings_are_found_by_the_new_short_name_of_their_body(filled: Workspace) -> None:
    assert keys(filled, "РГТЛ 2") == ["m1"]
    with filled.change("change.import", file="test") as records:
        records.get_one(Body, 2).texts[TextField.SHORT_NAME, "ru"].value = "ТОРГ"
    assert keys(filled, "ТОРГ 2") == ["m1"]
    with filled.change("change.import", file="test") as records:
        records.get_one(Body, 2).symbol_prefix = None
    assert keys(filled, "wg.4 2") == []


def test_only_so_many_rows_are_read_at_a_time(filled: Workspace) -> None:
    assert bring_up_to_date(filled.connection, at_most=2)
    before = lines(filled)
    assert before > 0
    assert not bring_up_to_date(filled.connection)
    assert lines(filled) > before
    assert not bring_up_to_date(filled.connection)


def test_within_a_change_the_index_is_part_of_it(filled: Workspace) -> None:
    def read_and_break_off() -> None:
        with filled.change("change.import", file="test"):
            bring_up_to_date(filled.connection)
            assert lines(filled) > 0
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read_and_break_off()
    assert lines(filled) == 0
    assert keys(filled, "торговле") == ["b1"]


def test_a_trouble_while_reading_leaves_the_index_as_it_was(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Iterator[object]:
        raise sqlite3.OperationalError

    with monkeypatch.context() as broken_lines:
        broken_lines.setattr(search_index, "lines_of", broken)
        with pytest.raises(sqlite3.OperationalError):
            bring_up_to_date(filled.connection)
    assert lines(filled) == 0
    assert not filled.connection.in_transaction
    assert keys(filled, "торговле") == ["b1"]


def write_bodies(workspace: Workspace, names: dict[str, str]) -> None:
    with workspace.change("change.import", file="test") as records:
        for key, name in names.items():
            body = Body(key=key, kind=BodyKind.WORKING_GROUP)
            body.write(TextField.OFFICIAL_NAME, "en", name)
            records.add(body)


@pytest.mark.parametrize("text", ["0%", "%x", "a_", "_b", "c\\", "\\d"])
def test_short_words_with_signs_of_a_pattern_find_what_has_them(workspace: Workspace, text: str) -> None:
    write_bodies(workspace, {"signs": "Half 50%x a_b c\\d", "plain": "Half 50 x a b c d 0x ab cd"})
    assert keys(workspace, text) == ["signs"]


def test_a_short_word_that_enough_lines_begin_with_is_looked_for_nowhere_else(workspace: Workspace) -> None:
    write_bodies(workspace, {"first": "Xy one", "second": "Xy two", "inside": "A boxy one"})
    assert keys(workspace, "xy") == ["first", "second", "inside"]
    asked: list[str] = []
    workspace.connection.set_trace_callback(asked.append)
    assert keys(workspace, "xy", limit=2) == ["first", "second"]
    workspace.connection.set_trace_callback(None)
    assert not any("LIKE" in one for one in asked)


def test_more_lines_than_are_ranked_do_not_hide_what_begins_with_the_words(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_rows, "_POOL", 2)
    assert keys(filled, "body number", limit=2) == ["b0", "b1"]
    assert keys(filled, "number body", limit=2) == ["b0", "b1"]


def test_a_project_that_can_only_be_read_is_searched_as_it_is_now(
    project_path: Path, furnish: Callable[[Workspace], None]
) -> None:
    with create_project(project_path) as made:
        furnish(made)
        assert find_places(made.connection, "вена", 5)
        with made.change("change.import", file="test") as records:
            records.connection().exec_driver_sql("UPDATE text SET value = 'Женева' WHERE value = 'Вена'")
    with closing(sqlite3.connect(f"file:{project_path}?mode=ro", uri=True)) as connection:
        connection.execute("PRAGMA query_only = 1")
        assert find_places(connection, "женева", 5)
        assert not find_places(connection, "вена", 5)
        assert stale_rows(connection)


def test_on_a_full_disk_all_is_found_without_the_index(filled: Workspace) -> None:
    connection = filled.connection
    with filled.change("change.import", file="test") as records:
        records.connection().exec_driver_sql("UPDATE text SET value = value || hex(zeroblob(20000))")
    connection.execute("VACUUM")
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    before = stale_rows(connection)
    assert before
    assert keys(filled, "body number", limit=2) == ["b0", "b1"]
    assert stale_rows(connection) == before


def test_without_an_index_every_record_is_looked_at(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_index = keys(filled, "торговле рабочая")
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 33, 0))
    assert not is_indexed(filled.connection)
    assert not bring_up_to_date(filled.connection)
    assert keys(filled, "торговле рабочая") == with_index == ["b1"]
    assert keys(filled, "торговле оружия") == []


def test_a_project_of_a_format_without_a_search_is_searched_after_it_is_migrated(project_path: Path) -> None:
    with closing(sqlite3.connect(project_path, isolation_level=None)) as old:
        prepare(old)
        migrate(old, to=2)
        old.execute("INSERT INTO place (key) VALUES ('vienna')")
        old.execute("INSERT INTO text (place_id, field, language, value) VALUES (1, 'name', 'ru', 'Вена')")
    with open_project(project_path) as opened:
        assert find_places(opened.connection, "вена", 5)


def test_every_kind_of_record_has_lines(furnished: Workspace) -> None:
    bring_up_to_date(furnished.connection)
    rows = furnished.connection.execute("SELECT DISTINCT source_table FROM search_line")
    assert {table for (table,) in rows} == set(SOURCES)


def test_what_is_found_is_shown_with_what_stands_round_it() -> None:
    text = "Начало " + "слово " * 40 + "находка " + "слово " * 40
    found = Found(("text", 1), "ru", "wording", text, ("находка",))
    assert found.snippet.startswith("…")
    assert found.snippet.endswith("…")
    assert [found.snippet[at : at + length] for at, length in found.spans] == ["находка"]
    short = Found(("text", 1), "ru", "wording", "Начало  находка", ("находка",))
    assert (short.snippet, short.spans) == ("Начало находка", ((7, 7),))
    early = Found(("text", 1), "ru", "wording", "находка " + "слово " * 40, ("находка",))
    assert early.snippet.startswith("находка слово")
    late = Found(("text", 1), "ru", "wording", "слово " * 40 + "находка", ("находка",))
    assert late.snippet.endswith("находка")
    assert Found(("text", 1), "", "", "слово " * 40, ("нет",)).spans == ()


def test_the_tree_gets_places_best_first(filled: Workspace) -> None:
    assert find_in_tree(filled.connection, "body number 1", 1) == [("body", 2)]


def test_a_document_is_found_by_a_piece_of_its_symbol(workspace: Workspace) -> None:
    with workspace.change("change.import", file="test") as records:
        records.add(
            Document(key="d", type=DocumentType.REPORT, symbol=DocumentSymbol("CTOC/COP/WG.4/2019/6"))
        )
        records.add(
            Document(key="e", type=DocumentType.REPORT, symbol=DocumentSymbol("CTOC/COP/WG.4/2019/60"))
        )
    assert keys(workspace, "2019/6") == ["d", "e"]
    assert keys(workspace, "wg.4/2019/6") == ["d", "e"]
