"""The backups of a project: what is in them, how they differ from today, and the way back to one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.safety.backups_list import BackupsList
from desktop_app.interface.safety.comparing import compared, differences_text, record_counts
from desktop_app.messages import explain, message
from desktop_app.storage.safety.backup_folders import Backup, backup_folders, backups
from desktop_app.storage.safety.differences import KindDifference

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow

_WIDTH, _HEIGHT = 46, 32
"""In the heights of a line."""

_BUTTONS = ("now", "twin", "folder", "restore", "close")


class BackupsDialog(QDialog):
    """``restore_asked`` gives the project and the backup that is to take its place, after a last question.

    ``today`` are the bytes of the project as it is; None for one that cannot be read, so that nothing can be
    compared. Only of one that ``can_be_backed_up`` a backup can be made now: it lies open to be changed.
    """

    restore_asked = Signal(object, object)
    now_asked = Signal()

    def __init__(
        self, window: MainWindow, project: Path, today: bytes | None, *, can_be_backed_up: bool
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(message("backups.title", file=project.name))
        self._project = project
        self._today = today
        self._can_be_backed_up = can_be_backed_up
        self._errands = window.desk.errands
        self._forget_comparing: Callable[[], None] = lambda: None
        self._forget_counting: Callable[[], None] = lambda: None
        self.question: QMessageBox | None = None
        self.text = QLabel(message("backups.text", folder=backup_folders(project)[0]))
        self.list = BackupsList()
        self.title = QLabel(message("backups.differences"))
        self.differences = QPlainTextEdit()
        self.buttons = {name: _button(name) for name in _BUTTONS}
        self._lay_out()
        self._connect()
        self.show_backups()

    def show_backups(self) -> None:
        """Looks for backups anew."""
        found = backups(backup_folders(self._project))
        self.list.show_backups(found)
        self._forget_counting()
        self._forget_counting = self._errands.start(
            partial(record_counts, [backup.path for backup in found]), self._show_counts
        )
        self._show_chosen()

    def done(self, result: int) -> None:
        self._forget_comparing()
        self._forget_counting()
        super().done(result)

    def _show_counts(self, counts: Mapping[Path, int] | ZapiskaError) -> None:
        if not isinstance(counts, ZapiskaError):
            self.list.show_counts(counts)

    def _show_chosen(self) -> None:
        backup = self.list.current
        self.buttons["restore"].setEnabled(backup is not None)
        self.buttons["twin"].setEnabled(backup is not None and backup.twin.exists())
        self.buttons["folder"].setEnabled(backup is not None)
        self.buttons["now"].setEnabled(self._can_be_backed_up)
        self._forget_comparing()
        if backup is None:
            text = "backups.none" if self._can_be_backed_up else "backups.none_of_view"
            self.differences.setPlainText(message(text))
        elif self._today is None:
            self.differences.setPlainText(message("backups.incomparable"))
        else:
            self.differences.setPlainText(message("backups.comparing"))
            self._forget_comparing = self._errands.start(
                partial(compared, backup.path, self._today), self._show_differences
            )

    def _show_differences(self, found: Sequence[KindDifference] | ZapiskaError) -> None:
        text = explain(found) if isinstance(found, ZapiskaError) else differences_text(found)
        self.differences.setPlainText(text)

    def _ask(self) -> None:
        """Says plainly what will happen, once more."""
        backup = self.list.current
        if backup is None:
            return
        moment = words.moment(backup.name.moment.isoformat())
        box = QMessageBox(
            QMessageBox.Icon.Question,
            message("program.name"),
            message("backups.question", file=self._project.name, moment=moment),
            parent=self,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        kept = f"{self._project.stem}.before-restore-…{self._project.suffix}"
        box.setInformativeText(message("backups.question_kept", file=kept))
        restore = box.addButton(message("backups.restore_now"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        restore.clicked.connect(lambda: self._restore(backup))
        self.question = box
        box.open()

    def _restore(self, backup: Backup) -> None:
        self.done(QDialog.DialogCode.Accepted)
        self.restore_asked.emit(self._project, backup.path)

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _open_twin(self) -> None:
        if self.list.current is not None:
            self._open(self.list.current.twin)

    def _open_folder(self) -> None:
        if self.list.current is not None:
            self._open(self.list.current.path.parent)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        for name, act in (
            ("now", self.now_asked.emit),
            ("twin", self._open_twin),
            ("folder", self._open_folder),
            ("restore", self._ask),
            ("close", self.reject),
        ):
            self.buttons[name].clicked.connect(act)

    def _lay_out(self) -> None:
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.differences.setReadOnly(True)
        option = self.differences.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.differences.document().setDefaultTextOption(option)
        self.differences.setAccessibleName(message("backups.differences"))
        self.title.setBuddy(self.differences)
        self.buttons["close"].setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in _BUTTONS:
            if name == "restore":
                row.addStretch()
            row.addWidget(self.buttons[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addWidget(self.list, stretch=3)
        layout.addWidget(self.title)
        layout.addWidget(self.differences, stretch=2)
        layout.addSpacing(8)
        layout.addLayout(row)
        line = self.fontMetrics().lineSpacing()
        self.resize(_WIDTH * line, _HEIGHT * line)


def _button(name: str) -> QPushButton:
    button = QPushButton(message(f"backups.{name}"))
    button.setAccessibleName(words.without_mnemonic(button.text()))
    button.setToolTip(message(f"backups.{name}_hint"))
    button.setAutoDefault(name == "close")
    return button
