import sqlite3
from pathlib import Path

from desktop_app.storage.safety.content import content_of, is_whole, row_counts
from tests.storage.safety.conftest import damage


def test_the_same_rows_have_the_same_digest_however_they_lie(
    project: Path, connection: sqlite3.Connection
) -> None:
    before = content_of(connection)
    bytes_before = project.read_bytes()
    connection.execute("PRAGMA page_size=8192")
    connection.execute("VACUUM")
    assert project.read_bytes() != bytes_before
    assert content_of(connection) == before


def test_any_change_of_a_row_changes_the_digest(connection: sqlite3.Connection) -> None:
    digests = [content_of(connection).digest]
    for change in (
        "UPDATE body SET position = 7 WHERE key = 'cop'",
        "UPDATE text SET value = value || ' ' WHERE id = 1",
        "DELETE FROM document_language",
        "UPDATE journal_step SET person = 'Boris'",
    ):
        connection.execute(change)
        digests.append(content_of(connection).digest)
    assert len(set(digests)) == len(digests)


def test_text_and_numbers_are_told_apart(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE odd (it)")
    connection.execute("INSERT INTO odd VALUES ('1')")
    as_text = content_of(connection)
    connection.execute("UPDATE odd SET it = 1")
    assert content_of(connection).digest != as_text.digest


def test_rows_that_no_exchange_could_hold_are_counted_too(connection: sqlite3.Connection) -> None:
    connection.execute('CREATE TABLE "a ""strange"" one" (it, "the other" BLOB)')
    connection.execute('INSERT INTO "a ""strange"" one" VALUES (NULL, x\'00ff\')')
    first = content_of(connection)
    connection.execute('UPDATE "a ""strange"" one" SET "the other" = x\'00fe\'')
    assert first.counts['a "strange" one'] == 1
    assert content_of(connection).digest != first.digest


def test_rows_are_counted_by_table_without_the_search_index(connection: sqlite3.Connection) -> None:
    counts = row_counts(connection)
    assert (counts["body"], counts["meeting"], counts["journal_step"]) == (2, 2, 1)
    assert list(counts) == sorted(counts)
    assert not any(table.startswith(("search_", "sqlite_")) for table in counts)


def test_a_broken_rule_is_no_damage_and_a_broken_page_is(
    project: Path, connection: sqlite3.Connection
) -> None:
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("UPDATE body SET position = -1")
    assert is_whole(connection)
    connection.close()
    damage(project)
    again = sqlite3.connect(project)
    try:
        whole = is_whole(again)
    except sqlite3.DatabaseError:
        whole = False
    again.close()
    assert not whole
