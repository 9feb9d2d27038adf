"""Where a sentence or a paragraph goes when a person moves it up, down or to another place of its section."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.domain.records import Section
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.section_places import SectionPlace, section_places
from desktop_app.operations import note_paragraphs
from desktop_app.operations.own_paragraphs import move_after

MEETINGS = 0
"""The row of the paragraph on meetings, which has no record of its own."""


@dataclass(frozen=True)
class Block:
    """A paragraph with its rows: a sentence's is its id, that of a paragraph of the editor's is negative."""

    place: SectionPlace
    rows: tuple[int, ...]

    @property
    def is_own(self) -> bool:
        return self.rows[0] < MEETINGS

    @property
    def paragraph_id(self) -> int:
        return MEETINGS if self.place.paragraph is None else self.place.paragraph.id


@dataclass(frozen=True)
class ParagraphMoves:
    """The paragraphs of one section, as they are stored."""

    changes: NoteChanges
    note_id: int
    heading: str
    blocks: tuple[Block, ...]

    @classmethod
    def of(cls, changes: NoteChanges, section: Section) -> "ParagraphMoves":
        """That on meetings is among them where others may stand before or behind it."""
        places = section_places(section)
        has_own = any(one.is_own for one in section.paragraphs)
        rows = [(place, _rows(place)) for place in places if place.paragraph is not None or has_own]
        blocks = (Block(place, told) for place, told in rows if told)
        return cls(changes, section.note_id, f"{section.key}/heading", tuple(blocks))

    @property
    def rows(self) -> list[int]:
        """All rows in the order of the text."""
        return [row for block in self.blocks for row in block.rows]

    def block_of(self, row: int) -> Block:
        return next(one for one in self.blocks if row in one.rows)

    def begins_paragraph(self, row: int) -> bool:
        return row == self.block_of(row).rows[0]

    def can_join(self, row: int) -> bool:
        """Whether it is a sentence with a paragraph on mandates before its own."""
        return row > MEETINGS and self._on_mandates.index(self.block_of(row)) > 0

    def can_step(self, row: int, by: int) -> bool:
        return self._step(row, by) is not None

    def step(self, row: int, by: int) -> None:
        """Moves a row up (-1) or down (1).

        A paragraph of the editor's, or a sentence alone in its paragraph, moves past the paragraph beside
        it. Another sentence moves in its paragraph, and at its edge goes into the one beside.
        """
        move = self._step(row, by)
        if move is not None:
            self.changes.make(move)

    def drop(self, row: int, place: int) -> None:
        """Moves a row to a place among the others; a sentence with others beside it joins where it lands."""
        others = [one for one in self.rows if one != row]
        before = others[place - 1] if place else None
        block = self.block_of(row)
        if row != MEETINGS and len(block.rows) == 1:
            after = self.heading if before is None else self.block_of(before).place.anchor
            self.changes.make(self._move_after(block, after))
        elif row != MEETINGS:
            self.changes.make(self._drop_sentence(row, before, others[place:]))

    def join(self, row: int) -> None:
        """Makes one paragraph of the sentence's own and the one before."""
        paragraph_id = self.block_of(row).paragraph_id
        self.changes.make(partial(note_paragraphs.join_with_previous, self.changes.workspace, paragraph_id))

    @property
    def _on_mandates(self) -> list[Block]:
        return [one for one in self.blocks if one.rows[0] > MEETINGS]

    def _step(self, row: int, by: int) -> Callable[[], None] | None:
        block = self.block_of(row)
        if row == MEETINGS:
            return None
        if len(block.rows) == 1:
            return self._step_paragraph(block, by)
        inside = block.rows.index(row) + by
        if 0 <= inside < len(block.rows):
            return self._move_sentence(row, block, inside)
        beside = self._beside(self._on_mandates, block, by)
        if beside is None:
            return None
        return self._move_sentence(row, beside, len(beside.rows) if by < 0 else 0)

    def _step_paragraph(self, block: Block, by: int) -> Callable[[], None] | None:
        beside = self._beside(self.blocks, block, by)
        if beside is None or (beside.rows[0] == MEETINGS and not block.is_own):
            return None
        before = beside if by > 0 else self._beside(self.blocks, beside, -1)
        return self._move_after(block, self.heading if before is None else before.place.anchor)

    def _beside(self, blocks: Sequence[Block], block: Block, by: int) -> Block | None:
        at = blocks.index(block) + by
        return blocks[at] if 0 <= at < len(blocks) else None

    def _drop_sentence(self, row: int, before: int | None, behind: Sequence[int]) -> Callable[[], None]:
        """Behind the sentence it was dropped at, else before the one that follows."""
        if before is not None and before > MEETINGS:
            block = self.block_of(before)
            others = [one for one in block.rows if one != row]
            return self._move_sentence(row, block, others.index(before) + 1)
        following = next((one for one in behind if one > MEETINGS), None)
        if following is not None:
            return self._move_sentence(row, self.block_of(following), 0)
        last = self._on_mandates[-1]
        return self._move_sentence(row, last, len(last.rows))

    def _move_after(self, block: Block, after: str) -> Callable[[], None]:
        return partial(move_after, self.changes.workspace, self.note_id, block.place.anchor, after)

    def _move_sentence(self, row: int, block: Block, place: int) -> Callable[[], None]:
        move = note_paragraphs.move_statement
        return partial(move, self.changes.workspace, row, block.paragraph_id, place)


def _rows(place: SectionPlace) -> tuple[int, ...]:
    if place.paragraph is None:
        return (MEETINGS,)
    return (
        (-place.paragraph.id,)
        if place.paragraph.is_own
        else tuple(one.id for one in place.paragraph.statements)
    )
