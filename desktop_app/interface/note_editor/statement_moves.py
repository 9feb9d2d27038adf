"""Where a sentence goes when a person moves it one step up or down among a section's paragraphs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.domain.records import SectionParagraph
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.operations import note_paragraphs


@dataclass(frozen=True)
class ParagraphRow:
    """A paragraph and its sentences, by their ids, in order."""

    id: int
    statements: tuple[int, ...]


@dataclass(frozen=True)
class StatementMoves:
    """The paragraphs of one section on mandates, as they are stored."""

    changes: NoteChanges
    paragraphs: tuple[ParagraphRow, ...]

    @classmethod
    def of(cls, changes: NoteChanges, paragraphs: Sequence[SectionParagraph]) -> "StatementMoves":
        on_mandates = (one for one in paragraphs if not one.is_own)
        rows = (ParagraphRow(one.id, tuple(told.id for told in one.statements)) for one in on_mandates)
        return cls(changes, tuple(rows))

    @property
    def statements(self) -> list[int]:
        """All sentences in the order of the text."""
        return [one for paragraph in self.paragraphs for one in paragraph.statements]

    def number_of(self, statement_id: int) -> int:
        """Which paragraph of the section a sentence stands in, counted from 1."""
        return 1 + next(n for n, one in enumerate(self.paragraphs) if statement_id in one.statements)

    def begins_paragraph(self, statement_id: int) -> bool:
        return any(statement_id == one.statements[0] for one in self.paragraphs)

    def can_join(self, statement_id: int) -> bool:
        """Whether there is a paragraph before the sentence's own."""
        return self.number_of(statement_id) > 1

    def can_step(self, statement_id: int, by: int) -> bool:
        own = self.paragraphs[self.number_of(statement_id) - 1]
        inside = own.statements.index(statement_id) + by
        beside = self.number_of(statement_id) - 1 + by
        is_inside = len(own.statements) > 1 and 0 <= inside < len(own.statements)
        return is_inside or 0 <= beside < len(self.paragraphs)

    def step(self, statement_id: int, by: int) -> None:
        """Moves a sentence up (-1) or down (1).

        One that stands alone takes its paragraph along. Another moves in its paragraph, and at its edge goes
        into the paragraph beside.
        """
        if not self.can_step(statement_id, by):
            return
        workspace, number = self.changes.workspace, self.number_of(statement_id) - 1
        own = self.paragraphs[number]
        inside = own.statements.index(statement_id) + by
        if len(own.statements) == 1:
            move = partial(note_paragraphs.move_paragraph, workspace, own.id, number + by)
        elif 0 <= inside < len(own.statements):
            move = partial(note_paragraphs.move_statement, workspace, statement_id, own.id, inside)
        else:
            beside = self.paragraphs[number + by]
            place = len(beside.statements) if by < 0 else 0
            move = partial(note_paragraphs.move_statement, workspace, statement_id, beside.id, place)
        self.changes.make(move)

    def join(self, statement_id: int) -> None:
        """Makes one paragraph of the sentence's own and the one before."""
        own = self.paragraphs[self.number_of(statement_id) - 1]
        self.changes.make(partial(note_paragraphs.join_with_previous, self.changes.workspace, own.id))
