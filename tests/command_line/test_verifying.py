"""The command that checks a project, as a person or a script uses it."""

import json
import sqlite3
from pathlib import Path

import pytest

from desktop_app.command_line.running import run


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")


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
