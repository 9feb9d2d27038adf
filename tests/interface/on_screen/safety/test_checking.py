"""The project is looked through, on request and after a program that was killed."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.interface.safety.report_dialog import ReportDialog
from desktop_app.interface.window import MainWindow
from desktop_app.storage.safety.holding import tag_of

from .conftest import banner, press, safety

pytestmark = pytest.mark.screen


def report(window: MainWindow, qtbot: QtBot) -> ReportDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ReportDialog)), timeout=20_000)
    (dialog,) = window.findChildren(ReportDialog)
    return dialog


def break_a_rule(project: Path) -> None:
    """What another program might do to a file."""
    with closing(sqlite3.connect(project)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE meeting SET last_day = '1999-01-01' WHERE key = 'ctoc-wg4-9'")
        connection.commit()


def test_a_sound_project_is_said_to_be(on_project: MainWindow, qtbot: QtBot) -> None:
    on_project.menus.actions["check"].trigger()
    assert on_project.status.news.text() == "Checking the project…"
    dialog = report(on_project, qtbot)
    assert dialog.verdict.text().endswith("The project is sound.")
    assert not dialog.list.isVisible()
    assert not dialog.show_record.isVisible()
    dialog.close()


def test_the_sample_can_be_checked_too(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.menus.actions["check"].trigger()
    dialog = report(sample_window, qtbot)
    assert "sound" in dialog.verdict.text()
    dialog.close()


def test_a_finding_leads_to_its_record_and_the_report_is_copied(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    window.desk.recent.add(project)  # a stranger's file with such a row is not opened
    break_a_rule(project)
    with qtbot.waitSignal(window.desk.opened):
        window.desk.open_path(project)
    window.menus.actions["check"].trigger()
    dialog = report(window, qtbot)
    assert "not sound" in dialog.verdict.text()
    assert "the records named below" in dialog.verdict.text()
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Check of sample.zapiska\n")
    assert "ctoc-wg4-9" in copied
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    (item,) = [item for item in items if item is not None and item.childCount()][:1]
    assert not dialog.show_record.isEnabled() or dialog.list.currentItem() is item
    dialog.list.setCurrentItem(item)
    with qtbot.waitSignal(dialog.asked_for) as asked:
        dialog.show_record.click()
    assert asked.args[0].key == "ctoc-wg4-9"
    assert window.tree.selected is not None
    assert window.tree.selected[0] == "meeting"
    dialog.close()


def test_after_a_killed_program_an_unsound_project_is_told_with_its_report(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    window.desk.recent.add(project)  # a stranger's file with such a row is not opened
    break_a_rule(project)
    tag_of(project).touch()
    window.desk.open_path(project)
    qtbot.waitUntil(lambda: "check" in safety(window).banners.shown, timeout=20_000)
    press(banner(window, "check"), "Show the report")
    dialog = report(window, qtbot)
    assert "not sound" in dialog.verdict.text()
    dialog.close()


def test_a_report_on_a_project_that_was_left_meanwhile_is_not_shown(
    on_project: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(on_project.desk.errands._ended, timeout=20_000):
        on_project.menus.actions["check"].trigger()
        on_project.menus.actions["sample"].trigger()
    qtbot.waitUntil(lambda: on_project.desk.path is None)
    assert not on_project.findChildren(ReportDialog)


def test_a_file_that_another_program_cut_off_is_not_called_sound(
    on_project: MainWindow, project: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: on_project.desk.workspace is not None)
    os.truncate(project, 100_000)
    on_project.menus.actions["check"].trigger()
    assert "another program" in banner(on_project, "lost").text.text()
    assert not on_project.findChildren(ReportDialog)


def test_where_no_record_is_to_blame_none_is_spoken_of(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(project)) as connection:
        connection.execute("DROP INDEX ix_journal_row_step_id")
    window.desk.open_path(project)
    window.menus.actions["check"].trigger()
    dialog = report(window, qtbot)
    assert dialog.verdict.text().endswith("save what can be read in a new project.")
    dialog.close()
