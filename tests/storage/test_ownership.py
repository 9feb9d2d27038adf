import pytest

from desktop_app.domain.records import Base
from desktop_app.storage.ownership import owner_key, rows_where, users_of
from desktop_app.storage.workspace import Workspace


@pytest.mark.parametrize(
    ("table", "owner"),
    [
        ("body", "cop"),
        ("form", "vienna"),
        ("text", "vienna"),
        ("annex", "res-7-1"),
        ("statement", "note.wg-1.a"),
        ("meeting_choice", "note.wg-1"),
        ("meeting_link", "wg-1.9"),
        ("note_footnote", "note"),
        ("document_language", "report"),
    ],
)
def test_a_row_is_known_by_the_key_of_its_record(furnished: Workspace, table: str, owner: str) -> None:
    rows = rows_where(furnished.connection, Base.metadata.tables[table], "id", 1)
    assert owner_key(furnished.connection, Base.metadata.tables[table], rows[0]) == owner


@pytest.mark.parametrize(
    ("table", "users"),
    [
        ("body", {"cop-10", "wg-1", "res-7-1"}),
        ("place", {"cop-10"}),
        ("mandate", {"note.wg-1.a"}),
        ("session", {"note"}),
        ("note", set()),
        ("meeting", set()),
    ],
)
def test_the_users_of_a_record_are_those_of_all_that_would_go_with_it(
    furnished: Workspace, table: str, users: set[str]
) -> None:
    assert users_of(furnished.connection, Base.metadata, table, 1) == users
