"""``zapiska check``, as a person and as a script use it."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.command_line.running import run
from tests.checks.notes import HERE, clean

RAW = HERE / "raw-note-ru.txt"


def test_a_file_is_told_paragraph_by_paragraph(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    assert run(["check", str(RAW)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["Agenda line 1", "  error: “*” has no note at the foot. [agenda.note_missing]"]
    assert lines[lines.index("Paragraph 6") + 1 :][:2] == [
        "  error: “-–” is a dash typed twice. [dashes.doubled]", "    should be: –",
    ]  # fmt: skip
    assert lines[-1] == "Errors: 3. Warnings: 1. Advice: 0."


def page(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> Any:
    run(["check", "--json", *arguments])
    return json.loads(capsys.readouterr().out)


def test_json_has_the_promised_fields(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    found = page([str(RAW)], capsys)
    names = ["rule", "severity", "paragraph", "record", "field", "start", "end", "message", "fix"]
    assert all(list(finding) == names for finding in found)
    agenda, dash = found[0], found[1]
    assert (agenda["paragraph"], agenda["field"], agenda["record"]) == (None, "agenda 1", None)
    assert (dash["paragraph"], dash["start"], dash["end"], dash["fix"]) == (6, 131, 133, "–")


def test_the_sample_has_records_and_fields(capsys: pytest.CaptureFixture[str]) -> None:
    found = page(["--sample", "--language", "en"], capsys)
    missing = next(finding for finding in found if finding["rule"] == "doubt.symbol_missing")
    assert (missing["record"], missing["field"]) == ("document ctoc-cop-10-note", "symbol")
    assert (missing["paragraph"], missing["start"], missing["severity"]) == (None, None, "error")
    assert run(["check", "--sample"]) == 1
    assert "ctoc-cop-10-note" in capsys.readouterr().out


def test_a_clean_file_gives_exit_code_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "note.txt"
    file.write_text(clean("fr"), encoding="utf-8")
    assert run(["check", str(file), "--language", "fr"]) == 0
    assert capsys.readouterr().err == ""


def test_a_file_is_held_against_a_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = tmp_path / "cop.zapiska"
    exchange = tmp_path / "sample.json"
    run(["export", "--sample", "--format", "json", "-o", str(exchange)])
    run(["import", str(exchange), str(project)])
    file = tmp_path / "note.txt"
    file.write_text(clean("ru").replace("WG.6/2020/4", "WG.6/2020/5"), encoding="utf-8")
    capsys.readouterr()
    (finding,) = page([str(file), "--project", str(project)], capsys)
    assert (finding["rule"], finding["paragraph"], finding["fix"]) == ("records.differs", 12, "4")
    assert {one["rule"] for one in page([str(project)], capsys)} >= {"doubt.symbol_missing"}


@pytest.mark.parametrize("name", ["missing.txt", "broken.docx", "missing.zapiska"])
def test_what_cannot_be_read_gives_exit_code_2(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if name == "broken.docx":
        (tmp_path / name).write_bytes(b"no archive")
    assert run(["check", str(tmp_path / name)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1


def test_findings_stand_in_the_order_of_the_note(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "note.txt"
    text = (
        clean("ru").replace("8–9 сентября 2020 года. В", "8–9 октября 2020 года. В").replace("* CTOC", "* С")
    )
    file.write_text(text.replace("дня*", "дня"), encoding="utf-8")
    fields = [finding["field"] or finding["paragraph"] for finding in page([str(file)], capsys)]
    assert fields[0] == "agenda 1"
    assert fields.index("heading 3") < fields.index(9)
    assert str(fields[-1]).startswith("footnote")
