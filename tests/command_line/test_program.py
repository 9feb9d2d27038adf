"""The program as a process of its own."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.command_line.progress import progress


def zapiska(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "ZAPISKA_LANGUAGE": "en", **more}
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=60,
    )


def test_the_program_tells_its_version_and_its_commands() -> None:
    assert zapiska("--version").stdout.startswith("zapiska ")
    assert "export, import, new, info" in zapiska("--help").stdout


def test_information_starts_without_what_it_does_not_need(tmp_path: Path) -> None:
    path = tmp_path / "p.zapiska"
    assert zapiska("new", str(path)).returncode == 0
    code = (
        "import sys; from desktop_app.command_line.running import run; "
        f"code = run(['info', {str(path)!r}]); "
        "heavy = {'sqlalchemy', 'alembic', 'lxml', 'PySide6', 'pymorphy3'} & set(sys.modules); "
        "sys.exit(code or ','.join(sorted(heavy)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_terminal_without_cyrillic_shows_escapes(tmp_path: Path) -> None:
    path = tmp_path / "Мой проект.zapiska"
    assert zapiska("new", str(path)).returncode == 0
    told = zapiska("info", str(path), PYTHONIOENCODING="ascii")
    assert (told.returncode, told.stderr) == (0, "")
    assert "\\u041c\\u043e\\u0439" in told.stdout


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "export", "--sample", "--format", "json", "-o", "-"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 1
    assert b"Traceback" not in told
    assert b"Broken pipe" not in told


def test_the_entry_point_takes_its_arguments_from_the_command_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "argv", ["zapiska", "new", str(tmp_path / "p.zapiska")])
    assert main() == 0


def test_long_work_says_what_it_does_once_where_there_is_no_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with progress("Counting", patience=0.01):
        time.sleep(0.1)
    assert capsys.readouterr().err.count("Counting") == 1


def test_long_work_keeps_its_line_up_to_date_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with progress("Counting", patience=0.01):
        time.sleep(0.1)
    told = capsys.readouterr().err
    assert told.count("\rCounting") > 1
    assert told.endswith("\n")


def test_quick_work_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Counting"):
        pass
    assert capsys.readouterr().err == ""
