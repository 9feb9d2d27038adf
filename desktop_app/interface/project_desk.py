"""The project that lies open, and what the File menu does with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import ZapiskaError
from desktop_app.event_log import Event, record
from desktop_app.interface.files import FileQuestions, Leaving, with_extension
from desktop_app.interface.recent import RecentProjects
from desktop_app.interface.rest import RestOfProgram, Stage
from desktop_app.interface.safety.errands import Errands
from desktop_app.messages import message
from desktop_app.storage.project_file import (
    create,
)
from desktop_app.storage.project_opening import OpenedFile, open_file

if TYPE_CHECKING:
    from desktop_app.interface.safety.backup_keeping import BackupKeeping
    from desktop_app.storage.journal import Changed
    from desktop_app.storage.workspace import Workspace

# What follows the first picture is imported where it is used: by then it has been loaded.
# ruff: noqa: PLC0415


def no_objection(_again: Callable[[], object]) -> bool:
    """Nothing need be asked."""
    return True


class ProjectDesk(QObject):
    """Holds at most one project: first its rows (``opened``), a moment later its records (``ready``).

    ``closing`` tells that they will be gone, ``changed`` that records changed, ``changing_much`` that many
    are about to, and why; ``news`` is a sentence with the folder of the file it is about, ``trouble`` an
    error a person must know of. ``errands`` are done in threads; ``keeping`` makes backups, once the window
    is whole. ``safety_allows`` is what safety has to ask before a project is closed (see ``may_leave``).
    """

    opened = Signal(object)
    ready = Signal(object)
    closing = Signal()
    changed = Signal(object)
    changing_much = Signal(object)
    news = Signal(str, object)
    trouble = Signal(object)

    def __init__(self, questions: FileQuestions, recent: RecentProjects, rest: RestOfProgram) -> None:
        super().__init__()
        self.file: OpenedFile | None = None
        self.workspace: Workspace | None = None
        self.recent = recent
        self.questions = questions
        self.errands = Errands(self)
        self.keeping: BackupKeeping | None = None
        self.safety_allows: Callable[[Callable[[], object]], bool] = no_objection
        self._rest = rest

    @property
    def path(self) -> Path | None:
        """Where the project is kept; None for the sample, and where there is no project."""
        return None if self.file is None else self.file.path

    def new(self) -> None:
        """Makes an empty project and opens it."""
        path = self.questions.project_to_make(message("files.new"))
        if path is not None:
            self._leave_for(lambda: self._rest.then(Stage.PANELS, lambda: self._make(with_extension(path))))

    def open(self) -> None:
        path = self.questions.project_to_open()
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Opens a project; one that lies open to be changed stays as it is, unless its file was lost."""
        is_here = self.path is not None and self.path.resolve() == path.resolve()
        is_strange = path.absolute() not in self.recent.paths()

        def opening() -> OpenedFile:
            return open_file(path, is_strange=is_strange)

        if not is_here or self.file is None or self.file.read_only_reason is not None:
            self.open_as(opening)
        elif self.file.loss is not None:
            # What lies there now may be the very file that is held here, changed by another program.
            self._leave_for(lambda: self._open_anew(opening))

    def open_as(self, opening: Callable[[], OpenedFile]) -> None:
        """Opens a project in a way of its own; the one at hand stays if that fails."""
        self._leave_for(lambda: self._lay_open(opening))

    def open_sample(self) -> None:
        """Opens a fresh copy of the sample, so that nothing done to it lasts."""

        def take_sample() -> None:
            self.news.emit(message("status.opening_sample"), None)
            self._rest.then(Stage.PANELS, self._take_sample)

        self._leave_for(take_sample)

    def import_file(self) -> None:
        """Takes a file of the exchange format into the project."""
        path = self.questions.file_to_import()
        if path is None or self.workspace is None:
            return
        from desktop_app.interface import projects
        from desktop_app.storage.safety.backup_name import Reason

        self.changing_much.emit(Reason.IMPORT)
        try:
            imported = projects.import_file(self.workspace, path)
        except ZapiskaError as error:
            self.trouble.emit(error)
            return
        record(Event.IMPORTED, count=imported.added, file=self._told)
        here = message("status.sample") if self.path is None else self.path.name
        text = message("import.done", project=here, count=imported.added, there=imported.already_there)
        if imported.proposed:
            text += " " + message("import.proposed", count=imported.proposed)
        self.news.emit(text, None)

    def keep_copy(self) -> bool:
        """Saves the whole project to a new file; the sample goes on as that file. Says whether it is done."""
        path = self.questions.project_to_make(message("files.keep"))
        if path is None or self.workspace is None:
            return False
        from desktop_app.interface import projects

        path = with_extension(path)
        try:
            projects.keep_copy(self.workspace, path)
        except ZapiskaError as error:
            self.trouble.emit(error)
            return False
        record(Event.COPIED, file=self._told, copy=path)
        if self.path is None:
            self._lay_open(lambda: open_file(path))
        self.news.emit(message("export.done", file=path), path.parent)
        return True

    def go_on_as(self, path: Path) -> bool:
        """Saves the project as it is held here to a new file, and goes on with that one."""
        if self.file is None:
            return False
        try:
            create(path, self.file.connection.serialize())
        except ZapiskaError as error:
            self.trouble.emit(error)
            return False
        self._lay_open(lambda: open_file(path))
        return True

    def undo(self) -> None:
        if self.workspace is not None:
            self._step(self.workspace.undo)

    def redo(self) -> None:
        if self.workspace is not None:
            self._step(self.workspace.redo)

    def may_leave(self, again: Callable[[], object]) -> bool:
        """Whether the project may be closed now, whatever is to follow; the one place where that is asked.

        False if the person wants to stay, or if something must be done first: then ``again`` follows it.
        """
        workspace = self.workspace
        if workspace is None or workspace.path is not None or workspace.undo_label is None:
            return self.safety_allows(again)
        match self.questions.leaving_sample():
            case Leaving.KEEP:
                return self.keep_copy()
            case Leaving.DISCARD:
                return True
            case Leaving.STAY:
                return False

    def close(self) -> None:
        """Lets go of the project."""
        if self.file is None:
            return
        self.closing.emit()
        if self.workspace is not None:
            self.workspace.close()
        else:
            self.file.connection.close()
        record(Event.CLOSED, file=self._told)
        self.file = self.workspace = None

    @property
    def _told(self) -> Path | str:
        """How the log tells of the project."""
        return self.path or "sample"

    def _leave_for(self, then: Callable[[], object]) -> None:
        """Does something that takes the project's place, once it may be closed."""
        if self.may_leave(lambda: self._leave_for(then)):
            then()

    def _open_anew(self, opening: Callable[[], OpenedFile]) -> None:
        self.close()
        self._lay_open(opening)

    def _make(self, path: Path) -> None:
        from desktop_app.interface import projects

        record(Event.MADE, file=path)
        self._lay_open(lambda: projects.make_project(path))

    def _take_sample(self) -> None:
        from desktop_app.interface import projects

        self._lay_open(projects.sample_file)

    def _lay_open(self, opening: Callable[[], OpenedFile]) -> None:
        """The project at hand stays until the other one is there."""
        try:
            file = opening()
        except ZapiskaError as error:
            if self.file is None:
                self.opened.emit(None)
            self.trouble.emit(error)
            return
        self.close()
        self.file = file
        if file.path is not None:
            self.recent.add(file.path)
        record(Event.OPENED, file=self._told, writable=int(file.read_only_reason is None))
        self.opened.emit(file)
        self._rest.then(Stage.RECORDS, lambda: self._make_ready(file))

    def _make_ready(self, file: OpenedFile) -> None:
        if self.file is not file:
            return  # another project was opened meanwhile
        from desktop_app.storage.workspace import Workspace

        self.workspace = Workspace(file.connection, file.path, read_only_reason=file.read_only_reason)
        self.workspace.subscribe(self._announce)
        self.ready.emit(self.workspace)

    def _announce(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _step(self, take: Callable[[], object]) -> None:
        try:
            take()
        except ZapiskaError as error:
            self.trouble.emit(error)
