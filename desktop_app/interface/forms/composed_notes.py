"""The notes of a project as they read now, for forms to quote from."""

from sqlalchemy import select

from desktop_app.composition.compose import compose
from desktop_app.composition.note import Note
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.errors import ZapiskaError
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace

_MOST_NOTES = 2


class ComposedNotes:
    """Composes the latest notes when they are asked for, and keeps them until the records change."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._composed: dict[str, tuple[Note, ...]] = {}

    def forget(self) -> None:
        """Records changed: what was composed no longer holds."""
        self._composed.clear()

    def in_language(self, language: str) -> tuple[Note, ...]:
        """The notes in a language; a note that cannot be composed is left out."""
        if language not in self._composed:
            self._composed[language] = tuple(self._compose(language))
        return self._composed[language]

    def _compose(self, language: str) -> list[Note]:
        session = self._workspace.session
        notes = []
        for record in session.scalars(
            select(NoteRecord).order_by(NoteRecord.as_of.desc()).limit(_MOST_NOTES)
        ):
            try:
                notes.append(compose(record, language, record_finder(session)))
            except ZapiskaError:
                continue
        return notes
