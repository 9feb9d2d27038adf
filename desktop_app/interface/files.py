"""Asks for files: the only questions that need a dialog."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

from desktop_app.messages import message

# ruff: noqa: PLC0415 - PySide makes a class when it is first imported, and no picture needs these

EXTENSION = ".zapiska"
"""The ending of a project's name."""


class Leaving(Enum):
    """What is to become of work that is kept nowhere else, or not where it belongs."""

    KEEP = auto()
    DISCARD = auto()
    STAY = auto()


class FileQuestions:
    """Each question gives a path, or None if the person thought better of it."""

    def __init__(self) -> None:
        self._parent: QWidget | None = None
        self._last: Path | None = None

    def ask_over(self, window: QWidget) -> None:
        """The questions stand before this window."""
        self._parent = window

    def project_to_open(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._parent, message("files.open"), self._folder, f"{message('files.projects')} (*{EXTENSION})"
        )
        return self._path(name)

    def project_to_make(self, title: str) -> Path | None:
        """A name for a new project; one that is taken is refused later, never overwritten."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self._parent,
            title,
            self._folder,
            f"{message('files.projects')} (*{EXTENSION})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return self._path(name)

    def file_to_import(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._parent, message("files.import"), self._folder, f"{message('files.exchange')} (*.json)"
        )
        return self._path(name)

    def file_to_check(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._parent, message("files.check"), self._folder, f"{message('files.notes')} (*.docx *.txt)"
        )
        return self._path(name)

    @property
    def _folder(self) -> str:
        """Where the last file was, else where people keep documents; not where the program was started."""
        if self._last is not None and self._last.is_dir():
            return str(self._last)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _path(self, name: str) -> Path | None:
        if not name:
            return None
        self._last = Path(name).parent
        return Path(name)

    def leaving_sample(self) -> Leaving:
        """Changes to the sample are about to be lost for good."""
        return self._leaving("sample")

    def leaving_copy(self) -> Leaving:
        """A local copy holds work that its origin does not; to keep it is to publish it."""
        return self._leaving("copy")

    def leaving_lost(self) -> Leaving:
        """The file is gone or another's, so that the project is held in this window only."""
        return self._leaving("lost")

    def _leaving(self, what: str) -> Leaving:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(
            QMessageBox.Icon.Question,
            message("program.name"),
            message(f"files.leaving_{what}"),
            QMessageBox.StandardButton.Cancel,
            self._parent,
        )
        keep = box.addButton(message(f"files.leaving_{what}_keep"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(
            message(f"files.leaving_{what}_discard"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(keep)
        box.exec()
        answers = {keep: Leaving.KEEP, discard: Leaving.DISCARD}
        return next(
            (answer for button, answer in answers.items() if box.clickedButton() is button), Leaving.STAY
        )


def with_extension(path: Path) -> Path:
    """The path as a project's name: ``.zapiska`` is added where it is not there."""
    return path if path.suffix == EXTENSION else path.with_name(path.name + EXTENSION)
