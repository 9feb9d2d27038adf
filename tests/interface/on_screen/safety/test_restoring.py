"""The list of backups, and the way back to one."""

import errno
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.importing.exchange.twin import exchange_of_file
from desktop_app.interface.projects import SAMPLE, import_file
from desktop_app.interface.safety import restoration
from desktop_app.interface.safety.backups_dialog import BackupsDialog
from desktop_app.interface.safety.report_dialog import ReportDialog
from desktop_app.interface.safety.restoration import show_backups
from desktop_app.interface.window import MainWindow
from desktop_app.storage.migration import blank_project
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.project_file import (
    connect,
)
from desktop_app.storage.safety.backup import BackupKept, keep_backup, take_snapshot
from desktop_app.storage.safety.backup_folders import backup_folders
from desktop_app.storage.safety.backup_name import Reason
from desktop_app.storage.safety.holding import tag_of
from desktop_app.storage.safety.salvaging import salvage
from tests.full_disk import failing
from tests.interface.on_screen.conftest import Answers
from tests.storage.safety.conftest import damage

from .conftest import change, keeping, made, reasons, records, safety, status_in, until_backed_up

pytestmark = pytest.mark.screen


@pytest.fixture
def with_history(on_project: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window on a project that was backed up, changed, backed up and changed again."""
    for status in (MeetingStatus.POSTPONED, MeetingStatus.CANCELLED):
        until_backed_up(on_project, qtbot, partial(keeping(on_project).make, Reason.ASKED))
        change(on_project, status)
    return on_project


def opened(window: MainWindow) -> BackupsDialog:
    dialog = safety(window).show_backups()
    assert dialog is not None
    return dialog


def rows(dialog: BackupsDialog) -> list[list[str]]:
    return [[item.text(column) for column in range(4)] for item in dialog.list._items]


def differences(dialog: BackupsDialog) -> str:
    return dialog.differences.toPlainText()


def button(box: QMessageBox, text: str) -> QAbstractButton:
    (found,) = [one for one in box.buttons() if one.text() == text]
    return found


def test_the_list_has_each_backup_with_its_date_reason_records_and_size(
    with_history: MainWindow, project: Path, qtbot: QtBot
) -> None:
    dialog = opened(with_history)
    qtbot.waitUntil(lambda: all(row[2] for row in rows(dialog)))
    newest, oldest = rows(dialog)
    assert newest[1] == oldest[1] == "on request"
    assert int(newest[2]) > 50
    assert "kB" in newest[3] or "KiB" in newest[3] or "MB" in newest[3] or "MiB" in newest[3]
    assert str(project.parent) in dialog.text.text()
    dialog.close()


def test_of_the_chosen_backup_it_says_what_differs_from_today(with_history: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(with_history)
    qtbot.waitUntil(lambda: "changed since: 1 (ctoc-wg4-10)" in differences(dialog))
    assert differences(dialog).startswith("Meeting\n")
    with_history.desk.undo()
    dialog.close()
    dialog = opened(with_history)
    qtbot.waitUntil(lambda: differences(dialog).startswith("Nothing:"))
    dialog.list.setCurrentItem(dialog.list._items[1])
    assert differences(dialog) == "Comparing with today…"
    qtbot.waitUntil(lambda: "changed since: 1" in differences(dialog))
    dialog.close()


def test_a_backup_made_now_comes_into_the_list(on_project: MainWindow, project: Path, qtbot: QtBot) -> None:
    dialog = opened(on_project)
    assert differences(dialog).startswith("There is no backup yet.")
    assert not dialog.buttons["restore"].isEnabled()
    until_backed_up(on_project, qtbot, dialog.buttons["now"].click)
    assert [row[1] for row in rows(dialog)] == ["on request"]
    assert dialog.buttons["restore"].isEnabled()
    dialog.close()


def test_the_folder_and_the_text_of_a_backup_are_opened_by_the_system(
    with_history: MainWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(QUrl(url).toLocalFile()))
    dialog = opened(with_history)
    dialog.buttons["folder"].click()
    dialog.buttons["twin"].click()
    newest = made(project)[0]
    assert asked == [str(newest.path.parent), str(newest.twin)]
    dialog.close()


def test_a_damaged_backup_is_said_to_be(with_history: MainWindow, project: Path, qtbot: QtBot) -> None:
    damage(made(project)[0].path)
    dialog = opened(with_history)
    qtbot.waitUntil(lambda: "is damaged" in differences(dialog))
    dialog.close()


def restored(window: MainWindow, qtbot: QtBot, row: int) -> None:
    """Restores the backup in a row of the list."""
    dialog = opened(window)
    dialog.list.setCurrentItem(dialog.list._items[row])
    dialog.buttons["restore"].click()
    assert dialog.question is not None
    with qtbot.waitSignal(window.desk.ready, timeout=20_000):
        button(dialog.question, "Restore").click()


def test_a_restored_project_is_as_it_was_and_what_it_held_stays_beside_it(
    with_history: MainWindow, project: Path, qtbot: QtBot
) -> None:
    before = status_of(with_history)
    restored(with_history, qtbot, 1)
    assert status_of(with_history) == "planned"
    assert before == "cancelled"
    assert with_history.status.news.text().startswith("Restored: sample.zapiska")
    (kept,) = project.parent.glob("*.before-restore-*.zapiska")
    assert kept.name in with_history.status.news.text()
    assert status_in(kept) == "cancelled"
    assert reasons(project)[0] in {"closed", "restore"}
    change(with_history, MeetingStatus.HELD)


def status_of(window: MainWindow) -> str:
    (status,) = (
        records(window).connection.execute("SELECT status FROM meeting WHERE key = 'ctoc-wg4-10'").fetchone()
    )
    return str(status)


def test_it_is_asked_plainly_before_and_can_be_thought_better_of(
    with_history: MainWindow, project: Path
) -> None:
    dialog = opened(with_history)
    dialog.buttons["restore"].click()
    assert dialog.question is not None
    assert "in the place of sample.zapiska?" in dialog.question.text()
    assert "sample.before-restore-…" in dialog.question.informativeText()
    dialog.question.reject()
    assert status_of(with_history) == "cancelled"
    dialog.close()


def test_a_restoration_that_fails_leaves_the_project_open_as_it_was(
    with_history: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.durable_files.os.replace", failing(errno.EIO))
    restored(with_history, qtbot, 1)
    box = with_history.findChildren(QMessageBox)[-1]
    assert "was not replaced by the backup" in box.text()
    box.close()
    assert status_of(with_history) == "cancelled"
    with_history.desk.undo()
    assert status_of(with_history) == "postponed"


def test_a_damaged_project_is_offered_its_backups(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    with open_project(project):
        pass
    window.desk.open_path(project)
    until_backed_up(window, qtbot, partial(keeping(window).make, Reason.ASKED))
    window.desk.open_sample()
    damage_beginning(project)
    window.desk.open_path(project)
    box = window.findChildren(QMessageBox)[-1]
    button(box, "Backups…").click()
    (dialog,) = window.findChildren(BackupsDialog)
    assert differences(dialog).startswith("The project itself cannot be read")
    assert not dialog.buttons["now"].isEnabled()
    dialog.buttons["restore"].click()
    assert dialog.question is not None
    with qtbot.waitSignal(window.desk.ready, timeout=20_000):
        button(dialog.question, "Restore").click()
    assert window.desk.path == project
    assert status_of(window) == "planned"


def damage_beginning(project: Path) -> None:
    with project.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)


@pytest.mark.parametrize("answered", [True, False])
def test_of_a_damaged_project_all_that_can_be_read_is_saved_in_a_new_one(
    window: MainWindow, project: Path, answers: Answers, qtbot: QtBot, *, answered: bool
) -> None:
    project.unlink()
    with create_project(project) as workspace:
        import_file(workspace, SAMPLE)
    damage_beginning(project)
    damaged = project.read_bytes()
    window.desk.open_path(project)
    box = window.findChildren(QMessageBox)[-1]
    assert "damaged" in box.text()
    answers.path = project.with_name("saved") if answered else None
    button(box, "Save what can be read in a new file…").click()
    if not answered:
        return
    qtbot.waitUntil(lambda: bool(window.findChildren(ReportDialog)), timeout=20_000)
    (report,) = window.findChildren(ReportDialog)
    assert "saved.zapiska" in report.verdict.text()
    assert "rows saved" in report.text
    assert window.desk.path == project.with_name("saved.zapiska")
    assert project.read_bytes() == damaged
    report.close()


def test_a_new_file_that_is_there_is_not_written_over(
    window: MainWindow, project: Path, answers: Answers, qtbot: QtBot
) -> None:
    answers.path = project
    with qtbot.waitSignal(window.desk.errands._ended):
        restoration.salvage_to_new(window, project)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    assert "is there already" in window.findChildren(QMessageBox)[-1].text()


def test_the_backups_of_another_project_can_be_looked_at(sample_window: MainWindow, project: Path) -> None:
    dialog = show_backups(sample_window, project)
    assert rows(dialog) == []
    dialog.close()


def test_a_project_in_which_another_program_left_a_view_is_offered_what_can_be_saved(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(project)) as connection:
        connection.execute("CREATE VIEW meetings_by_year AS SELECT * FROM meeting")
    window.desk.open_path(project)
    box = window.findChildren(QMessageBox)[-1]
    assert "meetings_by_year" in box.text() + box.informativeText()
    labels = [one.text() for one in box.buttons()]
    assert any("Save what can be read" in label for label in labels), labels


def texts_of(box: QMessageBox) -> set[str]:
    return {one.text() for one in box.buttons()}


@pytest.mark.parametrize("damage", ["header", "journal", "mark"])
def test_a_project_that_is_not_known_as_one_any_more_is_offered_what_can_be_saved(
    window: MainWindow, project: Path, damage: str
) -> None:
    if damage == "journal":
        mark = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
        Path(f"{project}-journal").write_bytes(mark + b"the name of another file" + mark)
    else:
        with project.open("r+b") as file:
            file.seek(0 if damage == "header" else 68)
            file.write(b"\xff" * (4096 if damage == "header" else 4))
    window.desk.open_path(project)
    box = window.findChildren(QMessageBox)[-1]
    assert "Save what can be read in a new file…" in texts_of(box)
    assert "Backups…" not in texts_of(box)


def test_a_letter_opened_by_mistake_is_offered_nothing(window: MainWindow, tmp_path: Path) -> None:
    letter = tmp_path / "letter.zapiska"
    letter.write_text("Dear Sir, " * 100)
    window.desk.open_path(letter)
    assert "Save what can be read in a new file…" not in texts_of(window.findChildren(QMessageBox)[-1])


def test_a_project_that_is_gone_leads_to_its_backups(
    on_project: MainWindow, project: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: on_project.desk.workspace is not None)
    until_backed_up(on_project, qtbot, lambda: keeping(on_project).make(Reason.ASKED))
    with qtbot.waitSignal(on_project.desk.ready):
        on_project.desk.open_sample()
    project.unlink()
    on_project.desk.open_path(project)
    box = on_project.findChildren(QMessageBox)[-1]
    assert "is not there" in box.text()
    assert "Backups…" in texts_of(box)


def test_over_the_name_of_another_machine_is_restored_only_when_the_person_says_so(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    shared = project.parent / "Dropbox"
    shared.mkdir()
    project = project.rename(shared / project.name)
    with closing(connect(project)) as connection:
        kept = keep_backup(take_snapshot(connection, project), Reason.ASKED, backup_folders(project))
    assert isinstance(kept, BackupKept)
    project.write_bytes(project.read_bytes()[:4096])
    tag_of(project).write_text(
        '{"person": "Boris", "machine": "elsewhere", "process": 1, "since": "2031-03-05T09:30:15+00:00"}'
    )
    with qtbot.waitSignal(window.desk.errands._ended):
        restoration._restore(window, project, kept.backup.path)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[-1]
    assert "Boris" in box.text()
    assert project.stat().st_size == 4096
    with qtbot.waitSignal(window.desk.ready, timeout=20_000):
        button(box, "Restore it all the same").click()
    assert window.desk.path == project
    assert window.desk.file is not None
    assert window.desk.file.read_only_reason is None


def test_of_a_project_whose_beginning_was_written_over_every_record_is_saved(
    project: Path, tmp_path: Path
) -> None:
    before = exchange_of_file(project)
    with project.open("r+b") as file:
        file.write(b"\xff" * 4096)
    salvage(project, tmp_path / "saved.zapiska", blank_project())
    assert exchange_of_file(tmp_path / "saved.zapiska") == before


def test_what_could_put_one_file_in_anothers_place_is_not_what_enter_does(
    window: MainWindow, project: Path
) -> None:
    damage(project)
    window.desk.open_path(project)
    box = window.findChildren(QMessageBox)[-1]
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Close)
