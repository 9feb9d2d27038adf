"""What is told of the note beside its page: its length in the status bar."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from desktop_app.composition.note import Note
from desktop_app.interface.later import Later
from desktop_app.interface.note_figures import counting
from desktop_app.interface.status_line import StatusLine


class BesideNote(QObject):
    """Tells it when the page has followed, in small steps; that there is no note, at once."""

    def __init__(self, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self.later = Later(self._tell, self)
        self._status = status
        self._note: Note | None = None

    def show_note(self, note: Note | None) -> None:
        """The note has become another, or there is none."""
        self._note = note
        if note is None:
            self.later.stop()
            self._status.show_figures(None)
        else:
            self.later.start()

    def _tell(self) -> Iterator[None]:
        if self._note is not None:
            self._status.show_figures((yield from counting(self._note)))
