"""The commands as a person types them, in the process of the tests."""

import io
import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.command_line.commands import SAMPLE
from desktop_app.command_line.running import run
from desktop_app.export.legend import draft_legend
from desktop_app.messages import message
from desktop_app.paths import RESOURCES
from desktop_app.storage.project_file import (
    connect,
)
from desktop_app.storage.safety.holding import hold
from tests.export.opened_docx import FOOTNOTES, OpenedDocx

EXPECTED = Path(__file__).parents[1] / "expected" / "note-ru.json"


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")


def expected_lines() -> list[str]:
    note = json.loads(EXPECTED.read_text(encoding="utf-8"))
    head = note["masthead"]
    lines = [head["session"], head["venue_and_dates"], head["agenda"], *head["agenda_item_titles"]]
    lines += [note["title"], note["subtitle"]]
    for section in note["sections"]:
        lines.append(section["heading"])
        lines += [f"{paragraph['number']}. {paragraph['text']}" for paragraph in section["paragraphs"]]
    return lines


def test_the_sample_is_exported_as_the_seed_word_for_word(tmp_path: Path) -> None:
    output = tmp_path / "note.txt"
    assert run(["export", "--sample", "--language", "ru", "--format", "text", "-o", str(output)]) == 0
    lines = output.read_text(encoding="utf-8").splitlines()
    assert lines[: len(expected_lines())] == expected_lines()


def test_a_project_gives_the_same_note_as_the_file_it_was_made_from(tmp_path: Path, project: Path) -> None:
    assert run(["export", "--sample", "-o", str(tmp_path / "a.docx")]) == 0
    assert run(["export", str(project), "-o", str(tmp_path / "b.docx")]) == 0
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_a_project_goes_through_the_exchange_format_without_a_loss(tmp_path: Path, project: Path) -> None:
    assert run(["export", str(project), "--format", "json", "-o", str(tmp_path / "out.json")]) == 0
    assert (tmp_path / "out.json").read_bytes() == SAMPLE.read_bytes()


def test_the_sample_file_is_as_the_program_writes_it(tmp_path: Path) -> None:
    assert run(["export", "--sample", "--format", "json", "-o", str(tmp_path / "out.json")]) == 0
    assert (tmp_path / "out.json").read_bytes() == SAMPLE.read_bytes()


def test_what_is_doubtful_in_a_note_is_said_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["export", "--sample", "--format", "text", "-o", str(tmp_path / "note.txt")])
    told = capsys.readouterr().err
    assert "document ctoc-cop-10-note: no symbol is known" in told
    assert "CTOC/COP/2020/1" in told


@pytest.fixture
def project_with_a_gap(tmp_path: Path) -> Path:
    """A project of the sample in which a body has no composition in Russian."""
    family = json.loads(SAMPLE.read_text(encoding="utf-8"))
    composed = next(one for one in family["bodies"] if "composition" in one["texts"])
    del composed["texts"]["composition"]["ru"]
    source, project = tmp_path / "gap.json", tmp_path / "gap.zapiska"
    source.write_text(json.dumps(family), encoding="utf-8")
    assert run(["import", str(source), str(project)]) == 0
    return project


def test_a_missing_text_keeps_the_note_from_being_written(
    tmp_path: Path, project_with_a_gap: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "note.docx"
    capsys.readouterr()
    assert run(["export", str(project_with_a_gap), "-o", str(output)]) == 1
    told = capsys.readouterr().err
    assert "composition is missing in the language ru" in told
    assert "Nothing was written in the language ru: 1 text is missing" in told
    assert not output.exists()


def test_a_draft_with_holes_is_written_all_the_same(tmp_path: Path, project_with_a_gap: Path) -> None:
    draft, output = tmp_path / "draft.docx", tmp_path / "note.docx"
    assert run(["export", str(project_with_a_gap), "--draft", "-o", str(draft)]) == 1
    assert run(["export", str(project_with_a_gap), "--holes", "-o", str(output)]) == 0
    assert OpenedDocx(output.read_bytes()).paragraphs()[0] == draft_legend("ru")


@pytest.mark.parametrize("kind", ["text", "json", "note-json"])
def test_a_draft_is_refused_in_a_format_that_has_no_marks(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "note"
    assert run(["export", "--sample", "--draft", "--format", kind, "-o", str(output)]) == 1
    assert "--draft" in capsys.readouterr().err
    assert not output.exists()


def test_a_draft_is_marked_and_a_note_is_not(tmp_path: Path) -> None:
    draft, clean = tmp_path / "draft.docx", tmp_path / "note.docx"
    assert run(["export", "--sample", "--draft", "-o", str(draft)]) == 0
    assert run(["export", "--sample", "-o", str(clean)]) == 0
    marks = [
        OpenedDocx(path.read_bytes()).values("//w:r[w:rPr/w:shd]/w:t/text()", FOOTNOTES)
        for path in (draft, clean)
    ]
    assert marks == [["CTOC/COP/2020/1"], []]


@pytest.mark.parametrize("kind", ["docx", "text", "html", "json", "note-json"])
def test_every_format_goes_to_standard_output(kind: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["export", "--sample", "--format", kind, "-o", "-"]) == 0
    assert len(capsysbinary.readouterr().out) > 1000


def test_two_families_fit_side_by_side(tmp_path: Path, project: Path) -> None:
    assert run(["import", str(RESOURCES / "exchange" / "example.json"), str(project)]) == 0
    assert run(["export", str(project), "-o", str(tmp_path / "n.docx")]) == 1
    note = "ctoc-cop-10-subsidiary-bodies"
    assert (
        run(["export", str(project), "--note", note, "--format", "text", "-o", str(tmp_path / "n.txt")]) == 0
    )
    assert (tmp_path / "n.txt").read_text(encoding="utf-8").splitlines()[0] == "Десятая сессия"


def test_importing_the_same_file_again_changes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(SAMPLE), str(project)]) == 0
    assert "0 records" in capsys.readouterr().err


def test_a_file_is_read_from_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(SAMPLE.read_bytes()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert run(["import", "-", str(tmp_path / "p.zapiska")]) == 0


def test_case_forms_are_proposed_for_names_without_any(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    family = json.loads(SAMPLE.read_text(encoding="utf-8"))
    for body in family["bodies"]:
        for texts in body["texts"].values():
            for text in texts.values():
                text.pop("forms", None)
    source = tmp_path / "bare.json"
    source.write_text(json.dumps(family), encoding="utf-8")
    project = tmp_path / "bare.zapiska"
    assert run(["import", str(source), str(project)]) == 0
    assert "were proposed" in capsys.readouterr().err
    assert run(["export", str(project), "--format", "text", "-o", str(tmp_path / "n.txt")]) == 0
    assert "nobody has checked it" in capsys.readouterr().err
    text = (tmp_path / "n.txt").read_text(encoding="utf-8")
    assert "Доклады о работе совещаний Рабочей группы по торговле людьми, прошедших в Вене" in text


def test_a_mistake_in_a_file_is_reported_with_its_place_and_no_project_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "bad.json"
    source.write_text(
        '{"format": "zapiska", "version": 1,\n "bodies": [{"key": "wg", "kind": "band"}]}', "utf-8"
    )
    assert run(["import", str(source), str(tmp_path / "p.zapiska")]) == 1
    assert f"{source}:2:35: bodies[0].kind:" in capsys.readouterr().err
    assert not (tmp_path / "p.zapiska").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["export", "missing.zapiska", "-o", "x.docx"], "missing.zapiska"),
        (["export", "--sample", "-o", "nowhere/x.docx"], "nowhere"),
        (["export", "--sample", "--language", "xx", "-o", "x.docx"], "xx"),
        (["export", "--sample", "--note", "none", "-o", "x.docx"], "none"),
        (["export", "--sample", "--emblem", "none.png", "-o", "x.docx"], "none.png"),
        (["export", "-o", "x.docx"], "PROJECT"),
        (["import", "missing.json", "p.zapiska"], "missing.json"),
        (["import", str(SAMPLE), "p.db"], ".zapiska"),
        (["new", "p.sqlite"], ".zapiska"),
        (["info", "missing.zapiska"], "missing.zapiska"),
        (["info"], "PROJECT"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_an_error_is_one_clear_line_and_writes_nothing(
    arguments: list[str],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(arguments) == 1
    (line,) = [line for line in capsys.readouterr().err.splitlines() if not is_progress(line)]
    assert line.startswith("zapiska: ")
    assert told in line
    assert list(tmp_path.iterdir()) == []


def is_progress(line: str) -> bool:
    """Whether a line only says what a slow machine is busy with."""
    return line.startswith(message("export.running"))


def test_a_new_project_is_empty_and_never_replaces_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.zapiska"
    assert run(["new", str(path)]) == 0
    before = path.read_bytes()
    assert run(["new", str(path)]) == 1
    assert path.read_bytes() == before
    assert run(["export", str(path), "-o", str(tmp_path / "n.docx")]) == 1
    assert "no note yet" in capsys.readouterr().err


def test_a_project_that_is_open_is_exported_as_it_was_and_that_is_said(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["backup", str(project)]) == 0
    with closing(connect(project)):
        hold(project)
        output = tmp_path / "note.txt"
        assert run(["export", str(project), "--format", "text", "-o", str(output)]) == 0
    assert output.exists()
    assert "is open elsewhere" in capsys.readouterr().err


def test_information_names_what_is_in_a_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["info", str(project)]) == 0
    told = capsys.readouterr().out
    assert "body: 8\n" in told
    assert "Note ctoc-cop-10-subsidiary-bodies for session ctoc-cop-10, as of 2020-06-01" in told
    assert "Last change: Import ctoc-cop-10.json" in told


def test_information_tells_a_newer_format(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    connection = sqlite3.connect(project)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    assert run(["info", str(project)]) == 0
    assert "newer program" in capsys.readouterr().out


def test_information_on_an_empty_project_has_no_last_change(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["new", str(tmp_path / "p.zapiska")])
    assert run(["info", str(tmp_path / "p.zapiska")]) == 0
    assert "Last change" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("fault", "code", "told"),
    [
        (KeyboardInterrupt(), 130, "Stopped"),
        (RuntimeError("odd"), 70, "RuntimeError: odd"),
        (OSError(28, "No space left on device"), 1, "No space left on device"),
    ],
)
def test_no_fault_leaves_the_program_as_a_traceback(
    fault: BaseException,
    code: int,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr("desktop_app.command_line.running.parsed", fail)
    assert run([]) == code
    assert told in capsys.readouterr().err


def test_output_that_nobody_reads_any_more_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise BrokenPipeError

    turned_away: list[int] = []
    monkeypatch.setattr("desktop_app.command_line.running.parsed", fail)
    monkeypatch.setattr("os.dup2", lambda _from, to: turned_away.append(to))
    assert run([]) == 1
    assert turned_away == [sys.stdout.fileno()]
    assert capfd.readouterr().err == ""


def test_without_a_command_the_window_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path | None, bool]] = []

    def open_window(path: Path | None, *, sample: bool) -> int:
        asked.append((path, sample))
        return 0

    monkeypatch.setattr("desktop_app.interface.start.open_window", open_window)
    opened: list[Callable[[], int]] = [lambda: run(["--sample"]), lambda: run(["p.zapiska"])]
    assert [one() for one in opened] == [0, 0]
    assert asked == [(None, True), (Path("p.zapiska"), False)]
