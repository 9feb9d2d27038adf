"""Files of before know of no paragraphs of the editor's own."""

import sqlite3

from desktop_app.storage.migration import migrate


def test_the_migration_adds_two_columns_and_leaves_all_else() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, to=7)
    columns = set(connection.execute("SELECT name FROM pragma_table_info('section_paragraph')"))
    before = set(connection.execute("SELECT type, name FROM sqlite_schema"))
    migrate(connection, to=8)
    added = set(connection.execute("SELECT name, dflt_value FROM pragma_table_info('section_paragraph')"))
    assert {one for one in added if (one[0],) not in columns} == {
        ("is_own", "'0'"),
        ("after_meetings", "'0'"),
    }
    assert set(connection.execute("SELECT type, name FROM sqlite_schema")) == before
    connection.close()
