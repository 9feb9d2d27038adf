"""Files are written off the main thread, whole or not at all, and the dialog says of each what came of it."""

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from errno import EACCES
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import delete, select

from desktop_app.command_line.running import run
from desktop_app.composition.note import Note
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.domain.texts import Text, TextField
from desktop_app.export.options import WriterOptions
from desktop_app.export.saving import SavingError
from desktop_app.export.writers import WRITERS, Writer
from desktop_app.interface.export_dialog.dialog import ExportDialog
from desktop_app.interface.export_dialog.file_writing import FileWriting, Job
from desktop_app.interface.export_dialog.files import Stage
from tests.interface.on_screen.export_dialog.conftest import STEM, Desk

pytestmark = pytest.mark.screen
WRITERS_USED = "desktop_app.interface.export_dialog.file_writing.WRITERS"


def with_writer(kind: str, writer: Writer) -> Mapping[str, Writer]:
    return {**WRITERS, kind: writer}


@contextmanager
def held(monkeypatch: pytest.MonkeyPatch, kind: str = "text") -> Iterator[threading.Event]:
    """The thread waits where it makes this format, until the test lets it go on."""
    reached, go_on = threading.Event(), threading.Event()

    def write(note: Note, options: WriterOptions) -> bytes:
        reached.set()
        assert go_on.wait(10)
        return WRITERS[kind](note, options)

    monkeypatch.setattr(WRITERS_USED, with_writer(kind, write))
    try:
        yield reached
    finally:
        go_on.set()


def test_the_files_are_those_of_the_command_line(desk: Desk, tmp_path: Path) -> None:
    desk.choose("docx", "html", "text", "json")
    desk.export()
    assert desk.stages == [Stage.WRITTEN] * 4
    for kind, ending in (("docx", ".docx"), ("html", ".html"), ("text", ".txt"), ("note-json", ".json")):
        expected = tmp_path / f"by-command{ending}"
        marked = ["--draft"] if kind in {"docx", "html"} else []
        assert run(["export", "--sample", *marked, "--format", kind, "-o", str(expected)]) == 0
        assert desk.file(ending).read_bytes() == expected.read_bytes()


def test_typed_numbers_are_those_of_the_command_line(desk: Desk, tmp_path: Path) -> None:
    desk.dialog.choices.formats.typed_numbers.setChecked(True)
    desk.export()
    expected = tmp_path / "by-command.docx"
    assert run(["export", "--sample", "--draft", "--typed-numbers", "-o", str(expected)]) == 0
    assert desk.file(".docx").read_bytes() == expected.read_bytes()


def test_without_the_marks_of_a_draft_the_file_is_clean(desk: Desk, tmp_path: Path) -> None:
    desk.dialog.choices.formats.draft.setChecked(False)
    assert not desk.dialog.choices.formats.holes.isEnabled()
    desk.export()
    expected = tmp_path / "by-command.docx"
    assert run(["export", "--sample", "-o", str(expected)]) == 0
    assert desk.file(".docx").read_bytes() == expected.read_bytes()


def take_away_a_composition(desk: Desk) -> None:
    with desk.workspace.change("change.import", file="x") as session:
        composition = Text.field == TextField.COMPOSITION
        for text in session.scalars(select(Text).where(composition, Text.language == "ru")):
            session.delete(text)


def test_a_language_in_which_texts_are_missing_is_not_written_and_leads_to_them(desk: Desk) -> None:
    take_away_a_composition(desk)
    desk.export()
    assert desk.stages == [Stage.FAILED]
    assert "missing in this language; fill" in desk.lines[0]
    assert not desk.file(".docx").exists()
    desk.dialog.files.doubts["ru"].click()
    assert desk.doubts == ["ru"]


def test_a_draft_may_have_holes_if_that_is_asked_for(desk: Desk) -> None:
    take_away_a_composition(desk)
    desk.dialog.choices.formats.holes.setChecked(True)
    desk.export()
    assert desk.stages == [Stage.WRITTEN]


def test_several_languages_are_written_at_once(desk: Desk) -> None:
    desk.language_box("en").setChecked(True)
    desk.choose("docx", "text")
    desk.qtbot.waitUntil(lambda: len(desk.stages) == 4)
    desk.export()
    assert desk.there() == {f"{STEM}-{end}" for end in ("en.docx", "en.txt", "ru.docx", "ru.txt")}
    assert desk.exported == [
        [desk.file(".docx", "en"), desk.file(".txt", "en"), desk.file(".docx"), desk.file(".txt")]
    ]
    assert desk.news == [f"4 files written to “{desk.folder}”."]
    assert list(desk.dialog.files.doubts) == ["en", "ru"]


def test_the_end_says_what_is_written_and_opens_it(desk: Desk) -> None:
    desk.choose("docx", "text")
    desk.export()
    assert desk.verdict == "2 files written."
    assert desk.shown_buttons == {"open", "open_folder", "back", "close"}
    assert desk.lines == [f"✓ {STEM}-ru.docx\nwritten", f"✓ {STEM}-ru.txt\nwritten"]
    desk.press("open")
    desk.dialog.files.list.setCurrentIndex(desk.dialog.files.model.index(1))
    desk.press("open")
    QTest.keyClick(desk.dialog.files.list, Qt.Key.Key_Return)
    desk.press("open_folder")
    assert desk.opened == [desk.file(".docx"), desk.file(".txt"), desk.file(".txt"), desk.folder]
    desk.can_open = False
    desk.press("open")
    assert desk.verdict.startswith(f"No program opened “{STEM}-ru.txt”")
    desk.press("open_folder")
    assert str(desk.folder.name) in desk.verdict


def test_enter_exports_and_escape_closes(desk: Desk) -> None:
    QTest.keyClick(desk.dialog, Qt.Key.Key_Return)
    desk.wait_for_end()
    assert desk.stages == [Stage.WRITTEN]
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert desk.finished == [0]


def test_the_doubts_are_repeated_and_lead_to_the_note(desk: Desk) -> None:
    desk.export()
    button = desk.dialog.files.doubts["ru"]
    assert button.text() == "Русский: 2 holes, 2 warnings – show"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.doubts == ["ru"]
    assert desk.finished == [1]


def test_after_an_export_other_choices_can_be_made(desk: Desk) -> None:
    desk.export()
    desk.press("back")
    assert desk.shown_buttons == {"export", "close"}
    assert desk.stages == [Stage.REPLACES]
    assert not desk.dialog.files.doubts
    desk.choose("text")
    desk.export()
    assert desk.there() == {f"{STEM}-ru.docx", f"{STEM}-ru.txt"}


def test_a_name_taken_by_a_folder_fails_alone(desk: Desk) -> None:
    desk.file(".html").mkdir()
    desk.choose("docx", "html", "text")
    desk.export()
    assert desk.stages == [Stage.WRITTEN, Stage.FAILED, Stage.WRITTEN]
    assert "is a folder" in desk.lines[1]
    assert (
        desk.verdict == "2 files written. 1 file was not written; an earlier file of that name is as it was."
    )
    assert desk.exported == [[desk.file(".docx"), desk.file(".txt")]]
    desk.file(".html").rmdir()
    desk.press("again")
    desk.wait_for_end()
    assert desk.lines == [f"✓ {STEM}-ru.html\nwritten"]
    assert desk.exported[1:] == [[desk.file(".html")]]
    assert "again" not in desk.shown_buttons


def test_what_cannot_have_its_name_is_written_under_the_next_that_is_free(desk: Desk) -> None:
    desk.file(".html").mkdir()
    beside = desk.file(".html").with_stem(f"{STEM}-ru (2)")
    beside.write_text("earlier", encoding="utf-8")
    desk.choose("docx", "html")
    desk.export()
    desk.press("other_name")
    desk.wait_for_end()
    assert desk.lines == [f"✓ {STEM}-ru (3).html\nwritten"]
    assert desk.exported[1:] == [[desk.file(".html").with_stem(f"{STEM}-ru (3)")]]
    assert beside.read_text(encoding="utf-8") == "earlier"
    assert "other_name" not in desk.shown_buttons


def test_a_folder_that_becomes_a_file_meanwhile_is_told(desk: Desk) -> None:
    desk.outdate()
    desk.press("export")
    desk.folder.rmdir()
    desk.folder.write_text("in the way")
    desk.wait_for_end()
    assert desk.stages == [Stage.FAILED]
    assert "does not exist" in desk.lines[0]
    assert desk.shown_buttons == {"open", "open_folder", "again", "back", "close"}
    assert not desk.dialog.buttons["open"].isEnabled()
    assert desk.dialog.buttons["again"].hasFocus()
    assert desk.exported == []
    desk.dialog._open_file()
    desk.dialog._open_folder()
    assert desk.opened == []


def test_a_folder_that_is_gone_at_the_last_moment_begins_nothing(desk: Desk) -> None:
    desk.folder.rmdir()
    desk.press("export")
    assert not desk.dialog.under_way
    assert "There is no folder" in desk.verdict


def test_a_full_disk_keeps_the_earlier_file_and_the_others(
    desk: Desk, full_disk: Callable[[int], None]
) -> None:
    desk.file(".html").write_text("earlier")
    desk.choose("docx", "html", "text")
    full_disk(1)
    desk.export()
    assert desk.stages == [Stage.WRITTEN, Stage.FAILED, Stage.FAILED]
    assert "the disk is full" in desk.lines[1]
    assert desk.file(".html").read_text() == "earlier"
    assert desk.there() == {f"{STEM}-ru.docx", f"{STEM}-ru.html"}


def test_a_file_held_open_elsewhere_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(EACCES, os.strerror(EACCES))

    desk.file(".docx").write_text("earlier")
    monkeypatch.setattr(os, "replace", refuse)
    desk.export()
    assert "another program holds it open" in desk.lines[0]
    assert desk.there() == {f"{STEM}-ru.docx"}


def test_a_path_longer_than_the_system_takes_is_told(desk: Desk) -> None:
    desk.export()
    run_ = desk.dialog._run
    assert run_ is not None
    writing = FileWriting(WriterOptions())
    told: list[object] = []
    writing.failed.connect(lambda number, error: told.append((number, type(error), error.message)))
    with desk.qtbot.waitSignal(writing.ended):
        writing.start([Job(3, run_.notes["ru"], desk.folder / ("x" * 300), "text")])
    assert told == [(3, SavingError, "export.save.failed")]


def test_stopping_in_the_middle_leaves_no_half_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.file(".txt").write_text("earlier")
    desk.choose("docx", "text", "json")
    with held(monkeypatch) as reached:
        desk.press("export")
        desk.qtbot.waitUntil(reached.is_set)
        desk.qtbot.waitUntil(lambda: "Writing" in desk.verdict and "txt" in desk.verdict)
        assert desk.verdict.endswith("1 more after it.")
        assert desk.shown_buttons == {"stop"}
        assert desk.dialog.files.progress.value() > 0
        assert desk.stages == [Stage.WRITTEN, Stage.WRITING, Stage.WAITING]
        desk.press("stop")
        assert desk.verdict.startswith("Stopping")
        assert desk.dialog.isVisible()
    desk.wait_for_end()
    assert desk.stages == [Stage.WRITTEN, Stage.STOPPED, Stage.STOPPED]
    assert desk.file(".txt").read_text() == "earlier"
    assert desk.there() == {f"{STEM}-ru.docx", f"{STEM}-ru.txt"}
    assert desk.verdict.startswith("Stopped. 1 file written. 2 files were not written;")
    assert desk.exported == [[desk.file(".docx")]]
    desk.press("again")
    desk.wait_for_end()
    assert desk.there() == {f"{STEM}-ru.docx", f"{STEM}-ru.txt", f"{STEM}-ru.json"}


def test_closing_the_dialog_while_the_note_is_built_stops_and_says_so(desk: Desk) -> None:
    desk.outdate()
    desk.press("export")
    assert desk.dialog.under_way
    desk.dialog.close()
    assert desk.dialog.isVisible()
    assert desk.stages == [Stage.STOPPED]
    assert desk.there() == set()
    desk.dialog.close()
    assert desk.finished == [0]


def test_a_window_that_closes_waits_for_the_file_at_hand(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.choose("docx", "text", "json")
    desk.file(".docx").mkdir()
    with held(monkeypatch) as reached:
        desk.press("export")
        desk.qtbot.waitUntil(reached.is_set)
    desk.dialog.finish()
    assert desk.finished == [0]
    assert not desk.dialog.under_way
    assert [error.message for error in desk.troubles] == ["export.save.is_folder"]
    assert not any(name.endswith(".part") for name in desk.there())


def test_a_change_while_the_note_is_built_is_in_the_files(desk: Desk) -> None:
    desk.choose("text")
    desk.export()
    before = desk.file(".txt").read_text()
    desk.press("back")
    desk.outdate()
    desk.press("export")
    with desk.workspace.change("change.import", file="x") as session:
        meeting = session.scalars(select(Meeting).where(Meeting.key == "ctoc-wg4-9")).one()
        meeting.last_day = meeting.last_day.replace(day=12) if meeting.last_day else None
    desk.wait_for_end()
    after = desk.file(".txt").read_text()
    assert after != before
    assert "9–12" in after


def test_a_change_while_files_are_written_is_not(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.choose("text", "json")
    with held(monkeypatch) as reached:
        desk.press("export")
        desk.qtbot.waitUntil(reached.is_set)
        with desk.workspace.change("change.import", file="x") as session:
            meeting = session.scalars(select(Meeting).where(Meeting.key == "ctoc-wg4-9")).one()
            meeting.last_day = meeting.last_day.replace(day=12) if meeting.last_day else None
    desk.wait_for_end()
    assert "9–12" not in desk.file(".txt").read_text()
    assert "9–12" not in desk.file(".json").read_text()


def test_a_project_closed_while_the_note_is_built_is_told(desk: Desk) -> None:
    desk.outdate()
    desk.press("export")
    desk.workspace.close()
    desk.wait_for_end()
    assert desk.stages == [Stage.FAILED]
    assert "project closed" in desk.lines[0]
    assert desk.there() == set()


def test_a_project_let_go_while_files_are_written_has_them_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.choose("text", "json")
    with held(monkeypatch) as reached:
        desk.press("export")
        desk.qtbot.waitUntil(reached.is_set)
        desk.dialog.let_go()
        desk.workspace.close()
        assert desk.dialog.isVisible()
    desk.wait_for_end()
    assert desk.stages == [Stage.WRITTEN, Stage.WRITTEN]
    desk.press("back")
    desk.export()
    assert desk.stages == [Stage.WRITTEN, Stage.WRITTEN]


def test_a_project_that_closes_takes_the_choices_with_it(desk: Desk) -> None:
    desk.dialog.let_go()
    assert desk.finished == [0]
    desk.workspace.close()


def test_a_note_deleted_meanwhile_is_told(desk: Desk) -> None:
    with desk.workspace.change("change.import", file="x") as session:
        session.execute(delete(NoteRecord))
    desk.export()
    assert desk.stages == [Stage.FAILED]
    assert "The note was deleted" in desk.lines[0]


def test_a_fault_of_the_program_is_told_and_ends_the_export(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise ValueError("a fault")

    faults: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: faults.append(fault.exc_type))
    desk.choose("docx", "html", "text")
    with monkeypatch.context() as patched:
        patched.setattr(WRITERS_USED, with_writer("html", broken))
        desk.export()
    assert desk.stages == [Stage.WRITTEN, Stage.FAILED, Stage.FAILED]
    assert "the program failed" in desk.lines[1]
    desk.qtbot.waitUntil(lambda: faults == [ValueError])
    desk.press("again")
    desk.wait_for_end()
    assert desk.stages == [Stage.WRITTEN, Stage.WRITTEN]


def test_the_window_goes_on_while_files_are_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.choose("text")
    with held(monkeypatch) as reached:
        desk.press("export")
        desk.qtbot.waitUntil(reached.is_set)
        assert threading.active_count() > 1
        desk.dialog.files.list.setFocus()
        desk.qtbot.waitUntil(desk.dialog.files.list.hasFocus)
    desk.wait_for_end()


def test_a_dialog_that_has_closed_hears_of_no_change(desk: Desk) -> None:
    dialog: ExportDialog = desk.dialog
    building = dialog._building
    dialog.finish()
    with desk.workspace.change("change.import", file="x") as session:
        session.scalars(select(NoteRecord)).one().profile = "new-york-letter"
    assert building.workspace is None


def test_changes_follow_each_other_while_another_language_is_built(desk: Desk) -> None:
    building = desk.dialog._building
    building.want(["fr"])
    desk.qtbot.waitUntil(lambda: "fr" in building.results)
    desk.outdate()
    desk.qtbot.wait(1)
    building.want(["fr"])
    desk.qtbot.waitUntil(lambda: {"fr", "ru"} <= building.results.keys())
    assert isinstance(building.results["fr"], Note)


def test_a_folder_that_cannot_be_looked_into_is_told_when_the_file_is_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_dir = Path.is_dir

    def refuse(path: Path) -> bool:
        if path.suffix == ".txt":
            raise PermissionError(EACCES, os.strerror(EACCES))
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", refuse)
    desk.choose("docx", "text")
    assert desk.stages == [Stage.NEW, Stage.NEW]
    desk.export()
    assert desk.stages == [Stage.WRITTEN, Stage.FAILED]
    assert "Permission denied" in desk.lines[1]


def test_files_and_folders_are_shown_by_the_desktop(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def show(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    desk.dialog.finish()
    dialog = ExportDialog.open_for(desk.window, desk.workspace, 1, desk.settings, "ru")
    dialog.choices.destination.browse.click()
    assert dialog.choices.choices.folder == tmp_path
    desk.qtbot.waitUntil(lambda: dialog.files.model.rowCount() == 1)
    dialog.buttons["export"].click()
    desk.qtbot.waitUntil(lambda: not dialog.under_way)
    dialog.buttons["open_folder"].click()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.buttons["back"].click()
    dialog.choices.destination.browse.click()
    assert dialog.choices.choices.folder == tmp_path
    dialog.finish()
    assert asked == [str(tmp_path)]
