"""What a person does to a note other than by typing into a field: moves, additions, removals."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.storage.workspace import Workspace


class NoteChanges(QObject):
    """``news`` names each step that was kept, ``trouble`` brings the error of one that was not."""

    news = Signal(str)
    trouble = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace

    @property
    def are_allowed(self) -> bool:
        """Whether the project can be changed at all."""
        return self.workspace.read_only_reason is None

    def make(
        self, change: Callable[[], object], refuse: Callable[[ZapiskaError], object] | None = None
    ) -> bool:
        """Makes a change; tells whether it was kept. ``refuse`` is told of the error instead of all."""
        try:
            change()
        except ZapiskaError as error:
            (refuse or self.trouble.emit)(error)
            return False
        self.tell()
        return True

    def watch(self, editor: Editor) -> None:
        """Names what a field keeps; where nothing can be changed the field only shows."""
        editor.kept.connect(self.tell)
        editor.setEnabled(self.are_allowed)

    def tell(self) -> None:
        """Names the last step."""
        label = self.workspace.undo_label
        if label is not None:
            self.news.emit(words.step_name(label))
