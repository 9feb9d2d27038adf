import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.importing.exchange.adding import add_to_session
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.importing.exchange.twin import TwinError, exchange_of_file
from desktop_app.importing.exchange.writing import exchange_bytes
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.safety.backup import BackupKept, keep_backup, take_snapshot
from desktop_app.storage.safety.backup_name import Reason
from tests.operations.cop import furnish


@pytest.fixture
def project(project_path: Path) -> Path:
    with create_project(project_path) as workspace:
        furnish(workspace)
    return project_path


def broken(project: Path, statement: str) -> Path:
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute(statement)
    connection.close()
    return project


def test_the_twin_is_what_an_export_of_the_project_would_be(project: Path) -> None:
    twin = exchange_of_file(project)
    with open_project(project) as workspace:
        assert twin == exchange_bytes(workspace.session)


def test_a_project_can_be_made_anew_from_a_twin_alone(project: Path, tmp_path: Path) -> None:
    twin = exchange_of_file(project)
    with create_project(tmp_path / "anew.zapiska") as workspace:
        with workspace.change("change.import", file="twin.json") as session:
            add_to_session(session, read_exchange(twin))
        assert exchange_bytes(workspace.session) == twin


def test_a_backup_gets_its_twin_in_another_thread(project: Path) -> None:
    folder = project.parent / "backups"
    with open_project(project) as workspace:
        taken = take_snapshot(workspace.connection, project)
        expected = exchange_bytes(workspace.session)
        with ThreadPoolExecutor(1) as threads:
            outcome = threads.submit(keep_backup, taken, Reason.TIMED, [folder], twin=exchange_of_file)
    made = outcome.result()
    assert isinstance(made, BackupKept)
    assert made.twin_fault is None
    assert made.backup.twin.read_bytes() == expected


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE body SET kind = 'whim'",
        "UPDATE meeting SET first_day = 'some day'",
        "DROP TABLE mandate",
    ],
)
def test_rows_that_break_a_rule_have_no_twin(project: Path, statement: str) -> None:
    with pytest.raises(TwinError) as raised:
        exchange_of_file(broken(project, statement))
    assert raised.value.message == "backup.twin_unwritable"


def test_a_file_that_is_no_database_has_no_twin(project_path: Path) -> None:
    project_path.write_bytes(b"Dear Sir")
    with pytest.raises(TwinError):
        exchange_of_file(project_path)
