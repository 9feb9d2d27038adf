import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.storage.migration import migrate
from desktop_app.storage.opening import open_project
from desktop_app.storage.project_errors import (
    MigrationFailed,
)
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    format_version,
)
from desktop_app.storage.safety.backup_folders import backup_folders, backups
from desktop_app.storage.safety.backup_name import Reason


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of the first format with one record."""
    path = tmp_path / "work" / "старый.zapiska"
    path.parent.mkdir()
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, to=1)
    connection.execute("INSERT INTO body (key, kind) VALUES ('cop', 'conference')")
    connection.close()
    return path


def test_a_file_of_an_older_format_is_kept_for_good_before_it_is_changed(old: Path) -> None:
    before = old.read_bytes()
    open_project(old).close()
    assert old.read_bytes() != before
    (backup,) = backups(backup_folders(old))
    assert backup.name.reason is Reason.MIGRATION
    assert backup.name.is_pinned
    assert backup.path.read_bytes() == before
    open_project(old).close()
    assert backups(backup_folders(old)) == [backup]


def test_without_a_backup_the_file_is_only_read(old: Path, survived: Counter[str]) -> None:
    before = old.read_bytes()
    for folder in backup_folders(old):
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.touch()
    with open_project(old) as workspace:
        reason = workspace.read_only_reason
        assert reason is not None
        assert reason.message == "backup.failed.other"
        assert format_version(workspace.connection) == FORMAT_VERSION
        assert workspace.connection.execute("SELECT key FROM body").fetchall() == [("cop",)]
    assert old.read_bytes() == before
    survived["a migration without a backup"] += 1


def test_a_migration_that_fails_has_left_its_backup(
    old: Path, monkeypatch: pytest.MonkeyPatch, survived: Counter[str]
) -> None:
    def fail(_connection: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    before = old.read_bytes()
    monkeypatch.setattr("desktop_app.storage.migration.migrate", fail)
    with pytest.raises(MigrationFailed):
        open_project(old)
    assert old.read_bytes() == before
    assert [backup.path.read_bytes() for backup in backups(backup_folders(old))] == [before]
    survived["a migration that fails"] += 1
