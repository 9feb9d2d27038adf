"""The command that checks a project, as a person or a script uses it."""

import json
import sqlite3
from pathlib import Path

import pytest

from desktop_app.command_line.commands import SAMPLE
from desktop_app.command_line.running import run
from desktop_app.importing.exchange.twin import exchange_of_file


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "person"))


@pytest.fixture
def project(project_path: Path) -> Path:
    assert run(["new", str(project_path)]) == 0
    return project_path


def spoil(project: Path) -> None:
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("INSERT INTO text (place_id, field, language, value) VALUES (1, 'name', 'en', 'X')")
    connection.close()


def test_a_sound_project_is_said_to_be(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["verify", str(project)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Checked: rows 1, tables ")
    assert lines[1:] == ["The project is sound."]


def test_what_is_wrong_is_counted_and_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(project)
    capsys.readouterr()
    assert run(["verify", str(project)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "Kind “text”: records that name one that is not there (place): 1. text 1"
    assert lines[-1].startswith("The project is not sound.")
    assert lines[-1].endswith("correct the records named above.")


def test_where_no_record_is_to_blame_none_is_spoken_of(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("DROP TABLE form")
    connection.close()
    capsys.readouterr()
    assert run(["verify", str(project)]) == 1
    assert capsys.readouterr().out.splitlines()[-1].endswith("in a new project (zapiska salvage).")


def test_a_script_gets_the_report_as_json(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(project)
    capsys.readouterr()
    assert run(["verify", "--json", str(project)]) == 1
    page = json.loads(capsys.readouterr().out)
    assert (page["readable"], page["sound"], page["rows"]["text"]) == (True, False, 1)
    (found,) = page["findings"]
    assert (found["area"], found["message"], found["count"]) == ("rules", "verify.missing", 1)


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_what_cannot_be_read_has_an_exit_code_of_its_own(
    project: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    project.write_bytes(b"Dear Sir")
    capsys.readouterr()
    assert run(["verify", str(project), *options]) == 2
    told = capsys.readouterr()
    assert "is not a project file" in told.err
    if options:
        assert json.loads(told.out)["reason"] == "project.not_a_project"


def test_what_can_be_read_is_saved_in_a_new_project(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(SAMPLE), str(project)]) == 0
    capsys.readouterr()
    new = tmp_path / "saved.zapiska"
    assert run(["salvage", str(project), str(new)]) == 0
    told = capsys.readouterr()
    assert "note: rows saved 1" in told.out.splitlines()
    assert "left as it is" in told.err
    assert exchange_of_file(new) == exchange_of_file(project)


def test_what_is_lost_is_counted(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(project)
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("INSERT INTO place (key) VALUES ('geneva')")
    connection.execute("UPDATE text SET place_id = 99")
    connection.execute("DROP TABLE form")
    connection.close()
    capsys.readouterr()
    assert run(["salvage", str(project), str(tmp_path / "saved.zapiska")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "place: rows saved 1"
    assert lines[1].startswith("text: rows lost because")
    assert lines[2] == "form: a part could not be read"


def test_a_new_project_is_given_a_projects_name(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["salvage", str(project), str(tmp_path / "saved.txt")]) == 1
    assert "name ends in .zapiska" in capsys.readouterr().err


def test_what_nobody_knows_of_a_change_beside_the_file_is_said(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(SAMPLE), str(project)]) == 0
    mark = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
    Path(f"{project}-journal").write_bytes(mark + b"the name of another file" + mark)
    capsys.readouterr()
    assert run(["salvage", str(project), str(tmp_path / "saved.zapiska")]) == 1
    assert "an unfinished change may be among" in capsys.readouterr().out
