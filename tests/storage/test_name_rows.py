"""Rows that names are made of."""

import pytest

from desktop_app.storage.name_rows import (
    RECORDS,
    key_of,
    name_in_wording,
    name_rows,
    naming_texts,
    record_of,
    symbol_prefixes,
)
from desktop_app.storage.workspace import Workspace


@pytest.mark.parametrize("table", sorted(RECORDS))
def test_every_kind_of_record_has_its_row(furnished: Workspace, table: str) -> None:
    ids = [row_id for (row_id,) in furnished.connection.execute(f"SELECT id FROM {table}")]
    rows = name_rows(furnished.connection, table, [*ids, 999])
    assert sorted(row["id"] for row in rows) == sorted(ids)
    assert all(row["key"] for row in rows)


def test_a_sub_item_tells_the_labels_above_it(furnished: Workspace) -> None:
    (row,) = name_rows(furnished.connection, "agenda_item", [2])
    assert (row["label"], row["path"]) == ("b", '["b","2"]')


def test_texts_that_name_come_with_their_owner_field_and_language(furnished: Workspace) -> None:
    (row,) = naming_texts(furnished.connection, "body", [1, 2])
    assert tuple(row) == (2, "common_name", "ru", "Рабочая группа")


def test_a_name_in_wording_takes_the_case_it_is_asked_for(furnished: Workspace) -> None:
    connection = furnished.connection
    query = "SELECT form.value FROM form JOIN text ON text.id = text_id WHERE place_id = 1"
    (form,) = connection.execute(query).fetchone()
    assert name_in_wording(connection, ("place", "vienna"), "ru", ["prep"]) == form
    assert name_in_wording(connection, ("place", "vienna"), "ru", ["gen"]) == "Вена"
    assert name_in_wording(connection, ("body", "wg-1"), "ru", ["acc", "short"]) == "Рабочая группа"


def test_wording_names_only_what_has_a_text_in_its_language(furnished: Workspace) -> None:
    connection = furnished.connection
    assert name_in_wording(connection, ("place", "vienna"), "fr", [""]) == ""
    assert name_in_wording(connection, ("mandate", "res-7-1"), "ru", ["gen"]) == ""


def test_only_bodies_with_a_series_have_a_prefix(furnished: Workspace) -> None:
    assert symbol_prefixes(furnished.connection) == {1: "CTOC/COP"}


def test_a_row_leads_to_its_record_and_the_record_to_its_key(furnished: Workspace) -> None:
    connection = furnished.connection
    assert record_of(connection, "meeting", "wg-1.9") == ("meeting", 1)
    assert record_of(connection, "section_paragraph", "note.wg-1.a") == ("section", 1)
    assert record_of(connection, "own_wording", "note/heading") == ("note", 1)
    assert record_of(connection, "meeting", "no-such") is None
    assert record_of(connection, "section_paragraph", "no-such") is None
    assert record_of(connection, "text", "no-such") is None
    assert key_of(connection, ("meeting", 1)) == "wg-1.9"
    assert key_of(connection, ("meeting", 999)) is None
    assert key_of(connection, ("text", 1)) is None
