"""``zapiska check``, as a person and as a script use it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.checks.checking import check_note
from desktop_app.checks.finding import Severity
from desktop_app.command_line.running import run
from desktop_app.composition.compose import compose
from desktop_app.domain.records import IgnoredFinding, Note
from desktop_app.interface.projects import keep_copy, sample_file
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace
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


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("empty.txt", "There is no text in empty.txt."),
        ("note.doc", "note.doc is neither a Word file (.docx) nor plain text (.txt)"),
        ("missing.txt", "missing.txt: No such file or directory"),
    ],
)
def test_what_cannot_be_read_is_named(
    name: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    (tmp_path / "empty.txt").write_text("\n \n", encoding="utf-8")
    (tmp_path / "note.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    assert run(["check", str(tmp_path / name)]) == 2
    assert told in capsys.readouterr().err


def test_a_text_in_another_language_is_told_beside_its_findings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    (tmp_path / "note.txt").write_text(clean("ru"), encoding="utf-8")
    run(["check", str(tmp_path / "note.txt"), "--language", "en"])
    assert "another language (ru) than it is read in (en)" in capsys.readouterr().err
    run(["check", str(tmp_path / "note.txt"), "--language", "ru"])
    assert capsys.readouterr().err == ""


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


@pytest.fixture
def ignoring(tmp_path: Path) -> Path:
    """A project made from the sample whose editor ignores both errors of its note."""
    path = tmp_path / "ignoring.zapiska"
    file = sample_file()
    with Workspace(file.connection) as sample:
        note = sample.session.get_one(Note, 1)
        found = check_note(note, compose(note, "ru", record_finder(sample.session)))
        with sample.change("change.import", file="x"):
            note.ignored_findings += [
                IgnoredFinding(
                    rule=one.rule,
                    finding=one.key,
                    language="ru",
                    reason="Comes later",
                    ignored_on=date(2020, 7, 1),
                )
                for one in found
                if one.severity is Severity.ERROR
            ]
        keep_copy(sample, path)
    return path


def test_what_is_ignored_does_not_count(
    ignoring: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    assert run(["check", str(ignoring)]) == 0
    assert "Ignored" not in capsys.readouterr().out
    assert run(["check", str(ignoring), "--ignored"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Ignored: 2" in lines
    assert lines[-1] == "    ignored on 2020-07-01: Comes later"
    assert run(["check", str(ignoring), "--language", "en"]) == 1


def test_json_has_what_is_ignored_only_where_it_is_asked_for(
    ignoring: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = [one["rule"] for one in page([str(ignoring)], capsys)]
    assert "doubt.symbol_missing" not in rules
    more = page([str(ignoring), "--ignored"], capsys)
    assert {"doubt.symbol_missing", "doubt.date_missing"} <= {one["rule"] for one in more}
