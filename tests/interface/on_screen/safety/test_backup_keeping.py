"""Backups that the window makes by itself."""

import errno
import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import durable_files
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.importing.exchange.twin import exchange_of_file
from desktop_app.interface.projects import SAMPLE
from desktop_app.interface.safety import backup_keeping, closing
from desktop_app.interface.safety.closing import ClosingWait
from desktop_app.interface.tables.pasting import Target
from desktop_app.interface.window import MainWindow
from desktop_app.storage.safety.backup_name import Reason
from desktop_app.storage.safety.restoring import backup_content
from tests.full_disk import failing, with_room_for
from tests.interface.on_screen.conftest import Answers
from tests.interface.on_screen.forms.conftest import place_of_key

from .conftest import (
    banner,
    change,
    keeping,
    made,
    press,
    reasons,
    records,
    safety,
    status_in,
    until_backed_up,
)

pytestmark = pytest.mark.screen


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Lets the time pass after which an opened project is backed up."""
    until_backed_up(window, qtbot, keeping(window)._soon.timeout.emit)


def test_a_project_is_backed_up_with_its_twin_once_it_is_open(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    keeping(window)._soon.setInterval(1)
    until_backed_up(window, qtbot, partial(window.desk.open_path, project))
    (backup,) = made(project)
    assert backup.name.reason.value == "opened"
    assert backup_content(backup.path).counts["meeting"] > 0
    assert '"format"' in backup.twin.read_text(encoding="utf-8")


def test_it_is_written_and_checked_outside_the_window_s_thread(
    on_project: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def twin(path: Path) -> bytes:
        threads.append(threading.current_thread())
        return exchange_of_file(path)

    monkeypatch.setattr(backup_keeping, "exchange_of_file", twin)
    settle(on_project, qtbot)
    assert threads != [threading.main_thread()]


def test_every_half_hour_there_is_one_if_something_changed(
    on_project: MainWindow, project: Path, qtbot: QtBot
) -> None:
    settle(on_project, qtbot)
    assert keeping(on_project)._often.isActive()
    assert keeping(on_project)._often.interval() == 30 * 60 * 1000
    keeping(on_project)._often.timeout.emit()
    assert not keeping(on_project).is_under_way
    change(on_project)
    until_backed_up(on_project, qtbot, keeping(on_project)._often.timeout.emit)
    assert reasons(project) == ["timed", "opened"]


def test_a_changed_project_is_backed_up_on_closing_the_window(
    on_project: MainWindow, project: Path, qtbot: QtBot
) -> None:
    settle(on_project, qtbot)
    change(on_project)
    on_project.close()
    assert not on_project.isVisible()
    assert reasons(project) == ["closed", "opened"]
    assert all(backup.twin.exists() for backup in made(project))


def test_an_unchanged_one_needs_none_on_closing(on_project: MainWindow, project: Path, qtbot: QtBot) -> None:
    settle(on_project, qtbot)
    on_project.close()
    assert reasons(project) == ["opened"]


def test_another_project_taking_its_place_lets_it_be_backed_up_first(
    on_project: MainWindow, project: Path, qtbot: QtBot
) -> None:
    change(on_project)
    until_backed_up(on_project, qtbot, on_project.menus.actions["sample"].trigger)
    assert on_project.desk.path is None
    assert reasons(project) == ["closed"]


def test_an_import_is_preceded_by_one(
    on_project: MainWindow, project: Path, answers: Answers, qtbot: QtBot
) -> None:
    change(on_project)
    answers.path = SAMPLE
    until_backed_up(on_project, qtbot, on_project.menus.actions["import"].trigger)
    assert reasons(project) == ["import"]


def test_an_edit_of_many_rows_is_preceded_by_one(on_project: MainWindow, project: Path, qtbot: QtBot) -> None:
    assert on_project.panels is not None
    on_project.panels.pages.show_table("meetings")
    table = on_project.panels.panels.table
    rows = table.model.rows
    assert rows is not None
    status = rows.shape.column("status")
    before = made(project)

    def paste(text: str) -> None:
        numbers = list(range(len(rows.shown)))[: len(text.split("\n"))]
        table.change.open_paste(records(on_project), rows, text, Target(numbers, [status], 1))
        table.change.apply.click()

    paste("cancelled")
    assert not keeping(on_project).is_under_way
    until_backed_up(on_project, qtbot, lambda: paste("held\npostponed\nheld"))
    assert before == []
    assert reasons(project) == ["bulk-edit"]


def test_a_deletion_that_takes_others_along_is_preceded_by_one(
    on_project: MainWindow, project: Path, qtbot: QtBot
) -> None:
    assert on_project.panels is not None
    deletion = on_project.panels.actions.deletion
    body = place_of_key(records(on_project), "body", "ctoc-wg4")
    question = deletion.ask(on_project, records(on_project), [body])
    assert question is not None
    until_backed_up(on_project, qtbot, question.confirmed.emit)
    question.close()
    assert reasons(project) == ["bulk-edit"]


def test_a_failing_backup_is_told_quietly_with_a_way_to_try_again(
    on_project: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(durable_files, "create", with_room_for(1000))
        settle(on_project, qtbot)
    told = banner(on_project, "backup")
    assert told.isVisible()
    assert "there is no room" in told.text.text()
    assert not any(box.isVisible() for box in QApplication.topLevelWidgets() if box is not on_project)
    until_backed_up(on_project, qtbot, partial(press, told, "Try again"))
    assert "backup" not in safety(on_project).banners.shown
    assert reasons(project) == ["opened"]


def test_a_backup_without_its_twin_is_told_and_the_twin_made_later(
    on_project: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(backup_keeping, "exchange_of_file", failing(errno.EIO))
        settle(on_project, qtbot)
    told = banner(on_project, "backup")
    assert "not its copy as plain text" in told.text.text()
    assert not made(project)[0].twin.exists()
    until_backed_up(on_project, qtbot, partial(press, told, "Try again"))
    assert made(project)[0].twin.exists()
    assert safety(on_project).banners.shown == {}


def test_a_banner_can_be_put_away(
    on_project: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable_files, "create", with_room_for(0))
    settle(on_project, qtbot)
    banner(on_project, "backup").dismiss.click()
    assert safety(on_project).banners.shown == {}
    assert not safety(on_project).banners.isVisible()


def test_a_failing_backup_does_not_keep_the_window_open(
    on_project: MainWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable_files, "create", with_room_for(1000))
    change(on_project)
    on_project.close()
    assert not on_project.isVisible()
    assert made(project) == []


@pytest.mark.parametrize("again", [False, True])
def test_closing_waits_for_a_slow_backup_with_a_word_and_a_way_out(
    on_project: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, again: bool
) -> None:
    go_on = threading.Event()
    seen: list[object] = []

    def slow(path: Path) -> bytes:
        assert go_on.wait(20)
        return exchange_of_file(path)

    def leave() -> None:
        waits = [one for one in on_project.findChildren(ClosingWait) if one.isVisible()]
        if not waits:
            QTimer.singleShot(50, leave)
            return
        seen.append(waits[0].without.text())
        if again:
            on_project.close()
            seen.append(on_project.isVisible())
            go_on.set()
        else:
            waits[0].without.click()

    monkeypatch.setattr(backup_keeping, "exchange_of_file", slow)
    change(on_project)
    QTimer.singleShot(50, leave)
    on_project.close()
    assert not on_project.isVisible()
    assert seen == ["Close without this backup", *([True] if again else [])]
    go_on.set()
    qtbot.waitUntil(lambda: not keeping(on_project).is_under_way, timeout=10_000)


def test_closing_waits_for_a_good_backup_but_no_long_while_for_its_twin_which_is_made_up_for(
    on_project: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def endless(path: Path) -> bytes:
        assert go_on.wait(20)
        return exchange_of_file(path)

    monkeypatch.setattr(backup_keeping, "exchange_of_file", endless)
    monkeypatch.setattr(closing, "_TWIN_MS", 100)
    change(on_project)
    on_project.close()
    assert not on_project.isVisible()
    assert keeping(on_project).is_under_way
    assert keeping(on_project).is_twin_only
    (backup,) = made(project)
    assert status_in(backup.path) == "postponed"
    assert not backup.twin.exists()
    go_on.set()
    qtbot.waitUntil(lambda: not keeping(on_project).is_under_way, timeout=10_000)
    backup.twin.unlink()
    monkeypatch.setattr(backup_keeping, "exchange_of_file", exchange_of_file)
    with qtbot.waitSignal(on_project.desk.ready):
        on_project.desk.open_path(project)
    change(on_project, MeetingStatus.CANCELLED)
    until_backed_up(on_project, qtbot, lambda: keeping(on_project).make(Reason.OPENED))
    assert [one.twin.exists() for one in made(project)] == [True, True]


def test_a_project_in_memory_has_no_backups(sample_window: MainWindow) -> None:
    change(sample_window)
    keeping(sample_window)._soon.timeout.emit()
    assert not keeping(sample_window).is_under_way
    assert not sample_window.menus.actions["backups"].isEnabled()
    assert safety(sample_window).show_backups() is None


def test_a_damaged_project_is_told_with_the_way_to_its_check_and_backups(
    on_project: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.safety.backup.is_whole", lambda _connection: False)
    settle(on_project, qtbot)
    told = banner(on_project, "backup")
    assert "damaged" in told.text.text()
    assert [button.text() for button in told.buttons] == ["Try again", "Check the project", "Backups…"]
    assert made(project) == []
