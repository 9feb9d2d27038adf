"""One export from its beginning to its end: the note in each language, then file after file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from desktop_app.composition.note import Note
from desktop_app.errors import ZapiskaError
from desktop_app.export.options import WriterOptions
from desktop_app.export.verification import IncompleteNote, missing_texts
from desktop_app.interface import words
from desktop_app.interface.export_dialog.file_writing import FileWriting, Job
from desktop_app.interface.export_dialog.files import ExportFile, Stage
from desktop_app.interface.export_dialog.note_building import NoteBuilding, Result
from desktop_app.messages import explain, message

_NAME_IS_TAKEN = frozenset({"export.save.held_open", "export.save.is_folder", "export.save.not_a_file"})
_OPEN_STAGES = frozenset({Stage.WAITING, Stage.WRITING})


class ExportRun(QObject):
    """All languages are built before the first file is written, so that the files agree with each other.

    A change of records before that has them built anew; after it, the files are of the note as it was.
    A language in which texts are missing is written only with ``holes``; else it is ``incomplete``.
    ``followed`` gives a line of ``files`` that is further, ``progress`` the share done and a sentence,
    ``ended`` comes once.
    """

    followed = Signal(int)
    progress = Signal(float, str)
    ended = Signal()

    def __init__(
        self, building: NoteBuilding, files: Sequence[ExportFile], options: WriterOptions, *, holes: bool
    ) -> None:
        super().__init__(building)
        self.files = [file.at(Stage.WAITING) for file in files]
        self.notes: dict[str, Note] = {}
        self.incomplete: set[str] = set()
        self.errors: list[ZapiskaError] = []
        self._holes = holes
        self.under_way = False
        self.was_stopped = False
        self._is_writing = False
        self._building = building
        self._languages = tuple(dict.fromkeys(file.language for file in files))
        self._writing = FileWriting(options)
        queued = Qt.ConnectionType.QueuedConnection
        self._writing.begun.connect(self._begin_file, queued)
        self._writing.written.connect(self._keep_file, queued)
        self._writing.failed.connect(self._fail_file, queued)
        self._writing.ended.connect(self._end, queued)

    @property
    def written(self) -> list[Path]:
        """The files that are there now."""
        return [file.path for file in self.files if file.stage is Stage.WRITTEN]

    @property
    def unwritten(self) -> list[ExportFile]:
        """The files that are not, for whatever reason."""
        return [file for file in self.files if file.stage is not Stage.WRITTEN]

    @property
    def ways_on(self) -> set[str]:
        """What can be done about files that are not written: once more, or where a name is taken, another."""
        if not self.unwritten:
            return set()
        is_taken = any(error.message in _NAME_IS_TAKEN for error in self.errors)
        return {"again", "other_name"} if is_taken else {"again"}

    def start(self) -> None:
        self.under_way = True
        self._building.built.connect(self._go_on)
        self._building.progress.connect(self._tell_building)
        self._building.want(self._languages)
        self._go_on()

    def stop(self) -> None:
        """What is not begun will not be; ``ended`` follows, at once if no file is being written."""
        self.was_stopped = True
        self._writing.stop()
        if self.under_way and not self._is_writing:
            self._end()

    def finish(self) -> None:
        """Stops, and waits until the file at hand is whole: the blink of an eye, or a slow disk's while."""
        self.stop()
        self._writing.wait()
        # What the thread has told lies in the queue; a window that closes will not come to read it.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _go_on(self) -> None:
        """Writes, once every language is built or known not to be possible."""
        if not self.under_way or self._is_writing:
            return
        results = self._building.results
        if any(code not in results for code in self._languages):
            return
        self._is_writing = True
        jobs = []
        for number, file in enumerate(self.files):
            result = results[file.language]
            if isinstance(result, Note):
                self.notes[file.language] = result
            error = self._what_stops(file.language, result)
            if error is not None:
                self._fail_files([number], error)
            elif isinstance(result, Note):
                jobs.append(Job(number, result, file.path, file.kind))
        self._writing.start(jobs)

    def _what_stops(self, language: str, result: Result) -> ZapiskaError | None:
        """Why a language is not written; None if nothing stands against it."""
        if not isinstance(result, Note):
            return result
        lacking = {doubt.source for doubt in missing_texts(result)}
        if self._holes or not lacking:
            return None
        self.incomplete.add(language)
        return IncompleteNote("export_dialog.incomplete", count=len(lacking))

    def _tell_building(self, language: str, share: float) -> None:
        if self.under_way and not self._is_writing:
            done = sum(code in self._building.results for code in self._languages) + share
            name = words.language_name(language)
            text = message("export_dialog.building", language=name)
            self.progress.emit(done / (len(self._languages) + len(self.files)), text)

    def _begin_file(self, number: int) -> None:
        self._follow(number, Stage.WRITING)
        done = sum(file.stage not in _OPEN_STAGES for file in self.files)
        left = sum(file.stage is Stage.WAITING for file in self.files)
        text = message("export_dialog.writing", name=self.files[number].path.name)
        if left:
            text += " " + message("export_dialog.left", count=left)
        all_steps = len(self._languages) + len(self.files)
        self.progress.emit((len(self._languages) + done) / all_steps, text)

    def _keep_file(self, number: int) -> None:
        self._follow(number, Stage.WRITTEN)

    def _fail_file(self, number: int, error: ZapiskaError) -> None:
        self._fail_files([number], error)

    def _fail_files(self, numbers: Sequence[int], error: ZapiskaError) -> None:
        self.errors.append(error)
        for number in numbers:
            self._follow(number, Stage.FAILED, explain(error))

    def _follow(self, number: int, stage: Stage, reason: str = "") -> None:
        self.files[number] = self.files[number].at(stage, reason)
        self.followed.emit(number)

    def _end(self) -> None:
        """What has no outcome yet was stopped, or lost to a fault of the program that is told elsewhere."""
        self.under_way = False
        for number, file in enumerate(self.files):
            if file.stage in _OPEN_STAGES and self.was_stopped:
                self._follow(number, Stage.STOPPED)
            elif file.stage in _OPEN_STAGES:
                self._follow(number, Stage.FAILED, message("export_dialog.fault"))
        self.ended.emit()
