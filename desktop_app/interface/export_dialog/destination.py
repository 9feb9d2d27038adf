"""Where files are written and how their names begin."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.interface import words
from desktop_app.interface.export_dialog.file_names import safe_stem
from desktop_app.messages import message


def _open(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _choose_folder(parent: QWidget, start: Path) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, message("export_dialog.choose_folder_title"), str(start))
    return Path(name) if name else None


@dataclass(frozen=True)
class Desktop:
    """What the system does for the dialog: ``open`` shows a file or folder and says whether it could."""

    open: Callable[[Path], bool] = _open
    choose_folder: Callable[[QWidget, Path], Path | None] = _choose_folder


class Destination(QWidget):
    """``edited`` tells that the folder or the name is another. A name the person typed is kept as it is."""

    edited = Signal()

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self.folder = QLineEdit()
        self.browse = QPushButton(message("export_dialog.browse"))
        self.stem = QLineEdit()
        self.verdict = QLabel()
        self._name_inputs()
        self._lay_out()
        self.folder.textChanged.connect(self._follow)
        self.stem.textChanged.connect(self._follow)
        self.browse.clicked.connect(self._browse)

    @property
    def path(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    @property
    def safe_stem(self) -> str:
        """How the names begin, without what file systems refuse."""
        return safe_stem(self.stem.text())

    @property
    def fault(self) -> str:
        """Why nothing can be written there, in words; empty if nothing is known against it."""
        text = self.folder.text().strip()
        if not text or not self.path.is_absolute():
            return message("export_dialog.no_folder_given")
        if not self.path.is_dir():
            kind = "not_a_folder" if self.path.exists() else "no_such_folder"
            return message(f"export_dialog.{kind}", folder=text)
        return "" if self.safe_stem else message("export_dialog.no_name")

    def propose_stem(self, text: str) -> None:
        """The name made from the symbol, unless the person has typed one."""
        if not self.stem.isModified():
            self.stem.setText(safe_stem(text))

    def _follow(self) -> None:
        fault = self.fault
        if fault:
            fault = f"{words.MISSING} {fault}"
        elif self.safe_stem != self.stem.text():
            fault = message("export_dialog.name_changed", name=self.safe_stem)
        self.verdict.setText(fault)
        self.verdict.setVisible(bool(fault))
        self.edited.emit()

    def _browse(self) -> None:
        folder = self._desktop.choose_folder(self, self.path)
        if folder is not None:
            self.folder.setText(str(folder))

    def _name_inputs(self) -> None:
        for widget, name in (
            (self.folder, "folder"),
            (self.browse, "browse"),
            (self.stem, "stem"),
        ):
            widget.setAccessibleName(message(f"export_dialog.{name}_name"))
            widget.setToolTip(message(f"export_dialog.{name}_hint"))
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.hide()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(8)
        for row, (name, field) in enumerate((("folder", self.folder), ("stem", self.stem))):
            label = QLabel(message(f"export_dialog.{name}"))
            label.setBuddy(field)
            layout.addWidget(label, row, 0)
            layout.addWidget(field, row, 1, 1, 1 if field is self.folder else 2)
        layout.addWidget(self.browse, 0, 2)
        layout.addWidget(self.verdict, 2, 1, 1, 2)
        layout.setColumnStretch(1, 1)
        QWidget.setTabOrder(self.folder, self.browse)
        QWidget.setTabOrder(self.browse, self.stem)
