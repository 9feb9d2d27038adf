"""The commands about backups, as a person types them."""

import sqlite3
from pathlib import Path

import pytest

from desktop_app import durable_files
from desktop_app.command_line.commands import SAMPLE
from desktop_app.command_line.running import run
from desktop_app.event_log import last_lines, mark_of
from desktop_app.importing.exchange.twin import exchange_of_file
from desktop_app.storage.opening import open_project
from desktop_app.storage.safety.holding import tag_of
from tests.full_disk import failing


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "person"))


def test_a_backup_is_made_and_its_path_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["backup", str(project)]) == 0
    told = capsys.readouterr()
    path = Path(told.out.strip())
    assert "made and checked" in told.err
    assert path.read_bytes() == project.read_bytes()
    assert path.with_suffix(".json").read_bytes() == exchange_of_file(project)
    assert run(["backup", str(project)]) == 0
    told = capsys.readouterr()
    assert "Nothing has changed" in told.err
    assert Path(told.out.strip()) == path


def test_backups_are_listed_newest_first(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["backup", str(project)])
    change(project, "UPDATE body SET position = 3")
    assert run(["import", str(SAMPLE), str(project)]) == 0
    capsys.readouterr()
    assert run(["backups", str(project)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("2. ")
    assert ", before an import: " in first
    assert second.startswith("1. ")
    assert ", on request: " in second


def test_a_project_without_backups_lists_none(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["backups", str(project)]) == 0
    assert capsys.readouterr().out == ""


def test_a_backup_that_fails_is_an_error(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forbid_backups(project, tmp_path)
    assert run(["backup", str(project)]) == 1
    assert "No backup was made in" in capsys.readouterr().err


def test_an_import_goes_on_without_a_backup_and_says_so(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forbid_backups(project, tmp_path)
    assert run(["import", str(SAMPLE), str(project)]) == 0
    assert "No backup was made in" in capsys.readouterr().err


def test_a_twin_that_cannot_be_made_is_said(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(project, "UPDATE meeting SET first_day = 'some day'")
    assert run(["backup", str(project)]) == 0
    assert "breaks a rule and cannot be written" in capsys.readouterr().err


def test_a_backup_is_restored_by_its_number(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = exchange_of_file(project)
    run(["backup", str(project)])
    change(project, "UPDATE body SET position = 3")
    capsys.readouterr()
    assert run(["restore", str(project), "1"]) == 0
    done, kept = capsys.readouterr().err.splitlines()
    assert done == f"Restored: {project}"
    assert Path(kept.removeprefix("The project as it was is kept in ")).exists()
    assert exchange_of_file(project) == before


def test_a_backup_is_restored_by_its_path_where_there_is_no_project(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = tmp_path / "elsewhere.zapiska"
    capsys.readouterr()
    assert run(["restore", str(elsewhere), str(project)]) == 0
    assert capsys.readouterr().err == f"Restored: {elsewhere}\n"
    assert elsewhere.read_bytes() == project.read_bytes()


def test_a_restoration_goes_on_without_a_backup_of_what_is_kept_anyway(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.zapiska"
    copy.write_bytes(project.read_bytes())
    forbid_backups(project, tmp_path)
    capsys.readouterr()
    assert run(["restore", str(project), str(copy)]) == 0
    assert "No backup was made in" in capsys.readouterr().err


def test_a_backup_that_is_not_there_is_an_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["restore", str(project), "7"]) == 1
    assert capsys.readouterr().err.startswith("zapiska: 7 cannot be read")


def forbid_backups(project: Path, tmp_path: Path) -> None:
    """Puts files where the folders of the backups would be."""
    project.with_name(f"{project.name}.backups").touch()
    (tmp_path / "person").touch()


def change(project: Path, statement: str) -> None:
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute(statement)
    connection.close()


def test_a_project_that_is_not_there_has_no_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["backups", str(tmp_path / "nope.zapiska")]) == 1
    assert "nope.zapiska" in capsys.readouterr().err


def test_over_the_name_of_another_machine_is_restored_only_when_told_to(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = tmp_path / "Dropbox"
    shared.mkdir()
    moved = project.rename(shared / project.name)
    assert run(["backup", str(moved)]) == 0
    tag_of(moved).write_text(
        '{"person": "Boris", "machine": "elsewhere", "process": 1, "since": "2031-03-05T09:30:15+00:00"}'
    )
    capsys.readouterr()
    assert run(["restore", str(moved), "1"]) == 1
    told = capsys.readouterr().err
    assert "Boris" in told
    assert "--take-over" in told
    assert run(["restore", str(moved), "1", "--take-over"]) == 0
    assert not tag_of(moved).exists()
    with open_project(moved):
        assert run(["restore", str(moved), "1", "--take-over"]) == 1
    assert "--take-over" not in capsys.readouterr().err


def test_what_was_done_stands_in_the_log_without_a_name(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    copies = tmp_path / "person" / "zapiska" / "copies"
    assert run(["backup", str(project)]) == 0
    assert run(["restore", str(project), "1"]) == 0
    assert run(["restore", str(project), "no such backup"]) == 1
    assert run(["salvage", str(project), str(tmp_path / "saved.zapiska")]) == 0
    assert run(["copy", str(project)]) == 0
    assert run(["publish", str(next(copies.rglob("*.zapiska")))]) == 0
    lines = [line.partition(" ")[2] for line in last_lines(tmp_path / "state" / "zapiska", 100)]
    marks = f"file={mark_of(project)}"
    for expected in (
        "backup why=asked outcome=BackupKept message=-",
        "command name=backup code=0 error=-",
        f"restored {marks} kept=1",
        "command name=restore code=1 error=restore.backup_unreadable",
        f"salvaged {marks} complete=1",
        "command name=publish code=0 error=-",
    ):
        assert expected in lines
    assert any(line.startswith(f"published {marks} copy=") for line in lines)
    assert not any("sample" in line or "saved" in line for line in lines)


def test_a_backup_that_fails_stands_in_the_log(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(durable_files, "create", failing(28))
    assert run(["backup", str(project)]) == 1
    lines = [line.partition(" ")[2] for line in last_lines(tmp_path / "state" / "zapiska", 100)]
    assert lines[-2:] == [
        "backup why=asked outcome=BackupFailed message=backup.failed.full",
        "command name=backup code=1 error=backup.failed.full",
    ]
