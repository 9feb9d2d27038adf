"""The export dialog over a window, on a copy of the sample, with a desktop that opens nothing."""

import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from errno import ENOSPC
from pathlib import Path
from typing import Any, BinaryIO, cast

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_app import durable_files
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.interface.export_dialog.choices import ChoicesMemory
from desktop_app.interface.export_dialog.destination import Desktop
from desktop_app.interface.export_dialog.dialog import ExportDialog
from desktop_app.interface.export_dialog.files import Stage
from desktop_app.interface.export_dialog.note_building import NoteBuilding
from desktop_app.storage.workspace import Workspace

STEM = "ctoc-cop-10-subsidiary-bodies"
READINESS = "desktop_app.interface.export_dialog.readiness"


@dataclass
class Desk:
    """A dialog and what it told; ``opened`` are the files the desktop was asked for."""

    qtbot: QtBot
    workspace: Workspace
    settings: QSettings
    window: QWidget
    folder: Path
    opened: list[Path] = field(default_factory=list)
    can_open: bool = True
    folder_answer: Path | None = None
    exported: list[list[Path]] = field(default_factory=list)
    news: list[str] = field(default_factory=list)
    troubles: list[Any] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    finished: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dialog = self.show()

    def show(self, language: str = "ru") -> ExportDialog:
        """A new dialog, shown, its languages counted."""
        building = NoteBuilding(self.workspace, 1)
        memory = ChoicesMemory(self.settings, self.workspace.path)
        desktop = Desktop(self._open, lambda *_: self.folder_answer)
        self.dialog = ExportDialog(building, memory, language, desktop, self.window)
        self.dialog.exported.connect(self.exported.append)
        self.dialog.news.connect(self.news.append)
        self.dialog.trouble.connect(self.troubles.append)
        self.dialog.doubts_asked.connect(self.doubts.append)
        self.dialog.finished.connect(self.finished.append)
        self.dialog.open()
        self.qtbot.waitUntil(lambda: "counting" not in self.mark(language))
        return self.dialog

    def mark(self, language: str) -> str:
        return self.dialog.choices.languages.marks[language].text()

    def language_box(self, code: str) -> QCheckBox:
        return self.dialog.choices.languages.boxes[code]

    def choose(self, *formats: str) -> None:
        """Ticks these formats and no others, and waits until the list of files has followed."""
        for kind, box in self.dialog.choices.formats.boxes.items():
            box.setChecked(kind in formats)
        self.qtbot.waitUntil(
            lambda: [file.kind for file in self.dialog.files.model.files][-1:] == [*formats][-1:]
        )

    @property
    def stages(self) -> list[Stage]:
        return [file.stage for file in self.dialog.files.model.files]

    @property
    def lines(self) -> list[str]:
        model = self.dialog.files.model
        return [str(model.data(model.index(row))) for row in range(model.rowCount())]

    @property
    def verdict(self) -> str:
        return self.dialog.files.verdict.text()

    @property
    def shown_buttons(self) -> set[str]:
        return {name for name, button in self.dialog.buttons.items() if button.isVisible()}

    def file(self, kind: str, language: str = "ru") -> Path:
        return self.folder / f"{STEM}-{language}{kind}"

    def press(self, name: str) -> None:
        self.dialog.buttons[name].click()

    def outdate(self) -> None:
        """A change of records: the note is to be built anew in every language."""
        with self.workspace.change("change.import", file="x") as session:
            note = session.scalars(select(NoteRecord)).one()
            note.as_of = note.as_of - timedelta(days=1)

    def wait_for_end(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog.under_way, timeout=10_000)

    def export(self) -> None:
        self.press("export")
        self.wait_for_end()

    def there(self) -> set[str]:
        """The names of all files in the folder, half ones too."""
        return {path.name for path in self.folder.iterdir()}

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return self.can_open


class FullDisk(io.FileIO):
    """A file object that takes so many bytes and no more, as a full disk does."""

    def write(self, content: Any, /) -> int:
        super().write(content[:100])
        raise OSError(ENOSPC, os.strerror(ENOSPC))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "выпуск"
    path.mkdir()
    return path


@pytest.fixture
def desk(qtbot: QtBot, sample: Workspace, settings: QSettings, folder: Path) -> Iterator[Desk]:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    settings.setValue("export/folder", str(folder))
    made = Desk(qtbot, sample, settings, window, folder)
    yield made
    if not made.finished:
        made.dialog.finish()


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Fills the disk when so many files have been begun."""

    def fill(room: int) -> None:
        begun: list[Path] = []
        create = durable_files.create

        def make(path: Path) -> BinaryIO:
            begun.append(path)
            return create(path) if len(begun) <= room else cast("BinaryIO", FullDisk(path, "xb"))

        monkeypatch.setattr(durable_files, "create", make)

    return fill
