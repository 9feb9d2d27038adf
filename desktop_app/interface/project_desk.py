"""The project that lies open, and what the File menu does with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.composition.note import Note, Placeholder
from desktop_app.errors import ZapiskaError
from desktop_app.interface import projects
from desktop_app.interface.files import FileQuestions, Leaving
from desktop_app.interface.note_export import NoteExport
from desktop_app.interface.recent import RecentProjects
from desktop_app.messages import message
from desktop_app.storage.journal import Changed
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.workspace import Workspace


class ProjectDesk(QObject):
    """Holds at most one workspace.

    ``opened`` tells that another one lies open, ``closing`` that one will be gone, ``changed`` that records
    changed; ``news`` is a sentence with the folder of the file it is about, ``trouble`` an error a person
    must know of, ``broke`` a fault of the program.
    """

    opened = Signal(object)
    closing = Signal()
    changed = Signal(object)
    news = Signal(str, object)
    trouble = Signal(object)
    broke = Signal(object)

    def __init__(self, questions: FileQuestions, recent: RecentProjects, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self.recent = recent
        self._questions = questions
        self._export = NoteExport(self)
        self._export.written.connect(self._written)
        self._export.failed.connect(self.trouble)
        self._export.broke.connect(self.broke)

    def new(self) -> None:
        """Makes an empty project and opens it."""
        path = self._questions.project_to_make(message("files.new"))
        if path is not None:
            self._lay_open(lambda: create_project(projects.with_extension(path)))

    def open(self) -> None:
        path = self._questions.project_to_open()
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Opens a project; one that lies open already stays as it is."""
        here = None if self.workspace is None else self.workspace.path
        if here is None or here.resolve() != path.resolve():
            self._lay_open(lambda: open_project(path))

    def open_sample(self) -> None:
        """Opens a fresh copy of the sample, so that nothing done to it lasts."""
        self._lay_open(projects.sample_workspace)

    def import_file(self) -> None:
        """Takes a file of the exchange format into the project."""
        path = self._questions.file_to_import()
        if path is None or self.workspace is None:
            return
        try:
            imported = projects.import_file(self.workspace, path)
        except ZapiskaError as error:
            self.trouble.emit(error)
        else:
            here = self.workspace.path
            text = message(
                "import.done",
                project=message("status.sample") if here is None else here.name,
                count=imported.added,
                there=imported.already_there,
            )
            if imported.proposed:
                text += " " + message("import.proposed", count=imported.proposed)
            self.news.emit(text, None)

    def export(self, note: Note | None) -> None:
        """Writes a note to a file off the main thread; says so when it is there."""
        path = None if note is None else self._questions.export_target(file_name(note))
        if note is not None and path is not None:
            self.news.emit(message("export.running"), None)
            self._export.start(note, path)

    def keep_copy(self) -> bool:
        """Saves the whole project to a new file; the sample goes on as that file. Says whether it is done."""
        path = self._questions.project_to_make(message("files.keep"))
        if path is None or self.workspace is None:
            return False
        path = projects.with_extension(path)
        try:
            projects.keep_copy(self.workspace, path)
        except ZapiskaError as error:
            self.trouble.emit(error)
            return False
        if self.workspace.path is None:
            self._replace(open_project(path))
        self.news.emit(message("export.done", file=path), path.parent)
        return True

    def undo(self) -> None:
        self._step(Workspace.undo)

    def redo(self) -> None:
        self._step(Workspace.redo)

    def leave(self) -> bool:
        """Makes ready to close the project; False if the person wants to stay."""
        self._export.finish()
        workspace = self.workspace
        if workspace is None or workspace.path is not None or workspace.undo_label is None:
            return True
        match self._questions.leaving_sample():
            case Leaving.KEEP:
                return self.keep_copy()
            case Leaving.DISCARD:
                return True
            case Leaving.STAY:
                return False

    def close(self) -> None:
        """Lets go of the project."""
        if self.workspace is not None:
            self.closing.emit()
            self.workspace.close()
            self.workspace = None

    def _lay_open(self, opening: Callable[[], Workspace]) -> None:
        """The project at hand stays until the other one is there."""
        if not self.leave():
            return
        try:
            workspace = opening()
        except ZapiskaError as error:
            self.trouble.emit(error)
        else:
            self._replace(workspace)

    def _replace(self, workspace: Workspace) -> None:
        self.close()
        self.workspace = workspace
        workspace.subscribe(self._announce)
        if workspace.path is not None:
            self.recent.add(workspace.path)
        self.opened.emit(workspace)

    def _announce(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _step(self, take: Callable[[Workspace], object]) -> None:
        if self.workspace is None:
            return
        try:
            take(self.workspace)
        except ZapiskaError as error:
            self.trouble.emit(error)

    def _written(self, path: Path) -> None:
        self.news.emit(message("export.done", file=path), path.parent)


def file_name(note: Note) -> str:
    """A name for the exported file: the note's symbol, a plain word while it has none, and the language."""
    symbol = note.masthead.symbol
    name = message("files.note") if isinstance(symbol, Placeholder) else symbol.text.replace("/", "-")
    return f"{name}-{note.language}.docx"
