"""An editor at the window, in a process of its own that can be killed.

    python -m tests.interface.on_screen.editors_day work|look PROJECT FOLDER

``work`` adds the next meeting of WG.4 with its report, exports the note, undoes and does again, corrects a
field, leaves another half typed, says "half typed" and waits to be killed. ``look`` says as JSON what a later
start shows of all that. FOLDER is for exports and settings.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.interface.application import ShownWindow
from desktop_app.interface.desk_panels import DeskPanels
from desktop_app.interface.export_dialog.dialog import ExportDialog
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.quick_add.next_meeting_sheet import NextMeetingSheet
from desktop_app.interface.unsent import PATIENCE_MS
from desktop_app.interface.unsent_question import UnsentQuestion
from desktop_app.interface.window import MainWindow

NEXT_DAYS, REPORT = "14-15.9.2020", "CTOC/COP/WG.4/2020/7"
IN_THE_NOTE = "14–15 сентября 2020 года"
KEPT, HALF_TYPED = "letter of 3 July", "ninth"
EDITED = "ctoc-wg4-9"
_PATIENCE = 60


class EditorsDay:
    """The window on one project."""

    def __init__(self, application: QApplication, project: Path, folder: Path) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.application, self.folder = application, folder
        self.shown = ShownWindow(application, settings)
        self.window.desk.open_path(project)
        self.window.show()
        self.wait(lambda: self.window.panels is not None and bool(self.page))

    @property
    def window(self) -> MainWindow:
        return self.shown.window

    @property
    def panels(self) -> DeskPanels:
        assert self.window.panels is not None
        return self.window.panels

    @property
    def page(self) -> str:
        return self.panels.panels.note.page.toPlainText().replace("\u00a0", " ")

    def wait(self, is_done: Callable[[], object]) -> None:
        last = time.monotonic() + _PATIENCE
        while not is_done():
            self.application.processEvents()
            if time.monotonic() > last:
                raise TimeoutError

    def order(self, name: str) -> None:
        action = self.window.menus.actions[name]
        self.wait(action.isEnabled)
        action.trigger()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        self.wait(lambda: any(one.isVisible() for one in self.window.findChildren(kind)))
        return self.window.findChildren(kind)[-1]

    def select(self, table: str, key: str) -> None:
        assert self.window.desk.workspace is not None
        query = f"SELECT id FROM {table} WHERE key = ?"
        (row_id,) = self.window.desk.workspace.connection.execute(query, (key,)).fetchone()
        self.window.tree.select((table, row_id))

    def field(self, name: str) -> Editor:
        assert self.panels.panels.form.form is not None
        return self.panels.panels.form.form.editors[name, ""]

    def type(self, editor: Editor, text: str) -> None:
        editor.input.setFocus()
        QTest.keyClick(editor.input, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor.input, text)

    def work(self) -> None:
        self.add_next_meeting()
        self.export()
        self.order("undo")
        self.wait(lambda: IN_THE_NOTE not in self.page)
        self.order("redo")
        self.wait(lambda: IN_THE_NOTE in self.page)
        self.select("meeting", EDITED)
        self.type(self.field("source"), KEPT)
        QTest.keyClick(self.field("source").input, Qt.Key.Key_Return)
        self.type(self.field("ordinal"), HALF_TYPED)
        until = time.monotonic() + 2 * PATIENCE_MS / 1000
        self.wait(lambda: time.monotonic() > until)
        sys.stdout.write("half typed\n")
        sys.stdout.flush()
        self.wait(lambda: False)

    def add_next_meeting(self) -> None:
        self.select("body", "ctoc-wg4")
        self.order("next_meeting")
        sheet = self.dialog(NextMeetingSheet)
        assert isinstance(sheet, NextMeetingSheet)
        self.type(sheet.editors["days"], NEXT_DAYS)
        self.type(sheet.editors["symbol_0"], REPORT)
        sheet.add_button.click()
        self.wait(lambda: IN_THE_NOTE in self.page and REPORT in self.page)

    def export(self) -> None:
        self.order("export")
        dialog = self.dialog(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.choices.destination.folder.setText(str(self.folder))
        self.wait(lambda: dialog.files.model.files)
        dialog.buttons["export"].click()
        self.wait(lambda: list(self.folder.glob("*.docx")))
        self.wait(dialog.buttons["back"].isVisible)
        dialog.close()

    def look(self) -> None:
        question = self.dialog(UnsentQuestion)
        assert isinstance(question, UnsentQuestion)
        self.wait(lambda: IN_THE_NOTE in self.page and REPORT in self.page)
        seen = {"question": question.informativeText()}
        question.show_button.click()
        self.wait(lambda: self.panels.panels.form.form is not None)
        seen |= {
            "undo": self.window.menus.actions["undo"].text(),
            "source": self.field("source").content(),
            "ordinal": self.field("ordinal").content(),
            "title": self.panels.panels.form.title.text(),
        }
        sys.stdout.write(json.dumps(seen))
        self.window.close()


if __name__ == "__main__":
    day = EditorsDay(QApplication([]), Path(sys.argv[2]), Path(sys.argv[3]))
    day.work() if sys.argv[1] == "work" else day.look()
