"""The export dialog: what to write and where, then how far it is, then what came of it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Self

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.export.options import WriterOptions
from desktop_app.interface import words
from desktop_app.interface.export_dialog.choices import ChoicesMemory
from desktop_app.interface.export_dialog.choices_pane import ChoicesPane
from desktop_app.interface.export_dialog.destination import Desktop
from desktop_app.interface.export_dialog.files import ExportFile, Stage
from desktop_app.interface.export_dialog.files_pane import FilesPane
from desktop_app.interface.export_dialog.note_building import NoteBuilding
from desktop_app.interface.export_dialog.run import ExportRun
from desktop_app.interface.record_names import name_of
from desktop_app.messages import message
from desktop_app.storage.workspace import Workspace

_PATIENCE_MS = 100
_CHOOSING = frozenset({"export", "close"})
_RUNNING = frozenset({"stop"})
_ENDED = frozenset({"open", "open_folder", "back", "close"})
_BUTTONS = ("open", "open_folder", "again", "other_name", "back", "export", "stop", "close")
_WIDTH, _HEIGHT = 52, 36
"""In the heights of a line; never more than the screen has for a window in its frame."""

_FRAME = 48


class ExportDialog(QDialog):
    """Writes one note in the languages and formats chosen; gone once closed.

    ``exported`` gives the paths written, ``news`` the same in a sentence, ``doubts_asked`` the language whose
    doubtful places the person wants to see, after the dialog has closed. What goes wrong is told in the
    dialog; only what goes wrong while the window closes is told as ``trouble``.
    """

    exported = Signal(object)
    news = Signal(str)
    trouble = Signal(object)
    doubts_asked = Signal(str)

    def __init__(
        self,
        building: NoteBuilding,
        memory: ChoicesMemory,
        language: str,
        desktop: Desktop,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(message("export_dialog.title"))
        building.setParent(self)
        self._building = building
        self._memory = memory
        self._desktop = desktop
        self._run: ExportRun | None = None
        self.heading = QLabel()
        self.choices = ChoicesPane(desktop)
        self.files = FilesPane()
        self.buttons = {name: _button(name) for name in _BUTTONS}
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._lay_out()
        self._recall(language)
        self._connect()
        self._show_choices()
        languages = self.choices.languages
        building.want(tuple(dict.fromkeys((*languages.chosen, *languages.usable))))

    @classmethod
    def open_for(
        cls, window: QWidget, workspace: Workspace, note_id: int, settings: QSettings, language: str
    ) -> Self:
        """Opens the dialog over a window and returns at once; the language that is being read is ticked."""
        building = NoteBuilding(workspace, note_id)
        dialog = cls(building, ChoicesMemory(settings, workspace.path), language, Desktop(), window)
        dialog.open()
        return dialog

    @property
    def under_way(self) -> bool:
        """Whether files are still to be written."""
        return self._run is not None and self._run.under_way

    def finish(self) -> None:
        """For a window that closes: stops, waits until the file at hand is whole, and closes."""
        if self._run is not None and self._run.under_way:
            self._run.finish()
            for error in self._run.errors[:1]:
                self.trouble.emit(error)
        self.done(QDialog.DialogCode.Rejected)

    def let_go(self) -> None:
        """The project is about to close: nothing reads from it any more. Notes already built are written."""
        self._building.let_go()
        if self._run is None:
            self.done(QDialog.DialogCode.Rejected)

    def done(self, result: int) -> None:
        """While files are being written this stops that, and the dialog stays to say what came of it."""
        if self.under_way:
            self._stop()
            return
        self._building.let_go()
        super().done(result)

    def _recall(self, language: str) -> None:
        choices = self._memory.recall()
        self.choices.choose(replace(choices, languages=(*choices.languages, language)))
        if not self.choices.languages.chosen:
            self.choices.languages.choose(self.choices.languages.usable)
        self._show_record()

    def _show_record(self) -> None:
        """The note as it is now; one that is gone leaves its name."""
        record, workspace = self._building.record(), self._building.workspace
        if record is None or workspace is None:
            return
        name = name_of(workspace.connection, ("note", record.id))
        self.heading.setText(record.key if name is None else name.title)
        self.choices.show_note(record)

    def _show_choices(self) -> None:
        self._run = None
        self.choices.show()
        self.files.show_doubts({})
        self.files.show_title(message("export_dialog.files"))
        self._show_buttons(_CHOOSING)
        self._show_plan()
        self.choices.take_focus()

    def _show_plan(self) -> None:
        """The files that would be written now; not while others are being, or have been."""
        self._soon.stop()
        if self._run is not None:
            return
        files = self.choices.planned()
        self.files.model.show_files(files)
        self.files.say(self.choices.fault or _outlook(files))
        self.buttons["export"].setEnabled(any(file.stage is not Stage.FOLDER for file in files))

    def _follow_note(self) -> None:
        self.choices.languages.show_waiting()
        self._show_record()

    def _show_result(self, language: str) -> None:
        self.choices.languages.show_result(language, self._building.results[language])

    def _export(self) -> None:
        self._show_plan()
        files = self.choices.planned()
        if files:
            self._memory.keep(self.choices.choices)
            self._start(files)

    def _again(self) -> None:
        if self._run is not None:
            self._start(self._run.unwritten)

    def _write_beside(self) -> None:
        if self._run is not None:
            self._start([file.beside() for file in self._run.unwritten])

    def _start(self, files: Sequence[ExportFile]) -> None:
        chosen = self.choices.choices
        options = WriterOptions(typed_numbers=chosen.typed_numbers, draft=chosen.draft)
        run = ExportRun(self._building, files, options, holes=chosen.draft and chosen.holes)
        self._run = run
        self.choices.hide()
        self.files.show_doubts({})
        self.files.show_title(message("export_dialog.files_of_run"))
        self.files.model.show_files(run.files)
        self.files.show_progress(0, "")
        self.files.progress.show()
        self._show_buttons(_RUNNING)
        run.followed.connect(lambda row: self.files.model.show_file(row, run.files[row]))
        run.progress.connect(self.files.show_progress)
        run.ended.connect(self._show_end)
        run.start()

    def _stop(self) -> None:
        if self._run is not None:
            self.buttons["stop"].setEnabled(False)
            self.files.say(message("export_dialog.stopping"))
            self._run.stop()

    def _show_end(self) -> None:
        run = self._run
        if run is None:
            return
        written = run.written
        self.files.progress.hide()
        self.files.say(_outcome(run))
        shown = {file.language for file in run.files if file.stage is Stage.WRITTEN} | run.incomplete
        self.files.show_doubts({code: note for code, note in run.notes.items() if code in shown})
        self._show_buttons(_ENDED | run.ways_on)
        for name in ("open", "open_folder"):
            self.buttons[name].setEnabled(bool(written))
        self.buttons["open" if written else "again"].setFocus()
        if written:
            self.exported.emit(written)
            folder = written[0].parent
            self.news.emit(message("export_dialog.news", count=len(written), folder=folder))

    def _show_buttons(self, names: AbstractSet[str]) -> None:
        for name, button in self.buttons.items():
            button.setVisible(name in names)
            button.setEnabled(True)
        self.buttons["export" if "export" in names else "close"].setDefault(True)

    def _open_file(self) -> None:
        file = self.files.chosen
        if file is not None and not self._desktop.open(file.path):
            self.files.say(message("export_dialog.no_program", name=file.path.name))

    def _open_folder(self) -> None:
        file = self.files.chosen
        if file is not None and not self._desktop.open(file.path.parent):
            self.files.say(message("export_dialog.no_program", name=file.path.parent))

    def _ask_doubts(self, language: str) -> None:
        self.done(QDialog.DialogCode.Accepted)
        self.doubts_asked.emit(language)

    def _connect(self) -> None:
        self._building.built.connect(self._show_result)
        self._building.outdated.connect(self._follow_note)
        self._soon.timeout.connect(self._show_plan)
        self.choices.changed.connect(self._soon.start)
        self.files.open_asked.connect(self._open_file)
        self.files.doubts_asked.connect(self._ask_doubts)
        for name, act in (
            ("open", self._open_file),
            ("open_folder", self._open_folder),
            ("again", self._again),
            ("other_name", self._write_beside),
            ("back", self._show_choices),
            ("export", self._export),
            ("stop", self.reject),
            ("close", self.reject),
        ):
            self.buttons[name].clicked.connect(act)

    def _lay_out(self) -> None:
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in _BUTTONS:
            if name == "export":
                row.addStretch()
            row.addWidget(self.buttons[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self.heading)
        layout.addWidget(self.choices)
        layout.addWidget(self.files, stretch=1)
        layout.addLayout(row)
        line, room = self.fontMetrics().lineSpacing(), self.screen().availableSize()
        self.resize(min(_WIDTH * line, room.width() - _FRAME), min(_HEIGHT * line, room.height() - _FRAME))


def _button(name: str) -> QPushButton:
    button = QPushButton(message(f"export_dialog.{name}"))
    button.setAccessibleName(words.without_mnemonic(button.text()))
    button.setToolTip(message(f"export_dialog.{name}_hint"))
    return button


def _outlook(files: tuple[ExportFile, ...]) -> str:
    possible = sum(file.stage is not Stage.FOLDER for file in files)
    replacing = sum(file.stage is Stage.REPLACES for file in files)
    told = [message("export_dialog.planned", count=possible)]
    if replacing:
        told.append(message("export_dialog.replacing", count=replacing))
    return " ".join(told)


def _outcome(run: ExportRun) -> str:
    """What came of an export, honestly: also what was not written."""
    unwritten = len(run.unwritten)
    told = [message("export_dialog.stopped")] if run.was_stopped and unwritten else []
    told.append(message("export_dialog.done", count=len(run.written)))
    if unwritten:
        told.append(message("export_dialog.not_done", count=unwritten))
    return " ".join(told)
