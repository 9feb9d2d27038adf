"""Projects read from files of the exchange format, composed without a database, and notes as plain text."""

import pickle
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from desktop_app.composition.compose import compose as compose_in
from desktop_app.composition.note import Block, FootnoteMark, Heading, Note, Paragraph, Sentence
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.domain.records import Record
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.paths import RESOURCES

SAMPLE = RESOURCES / "sample" / "ctoc-cop-10.json"
HERE = Path(__file__).parent
EXPECTED = HERE.parent / "expected"

_Kind = TypeVar("_Kind", bound=Record)


@dataclass
class Project:
    """Records by table and key."""

    records: dict[tuple[str, str], Record] = field(default_factory=dict)

    def add(self, path: Path) -> "Project":
        return self.add_content(path.read_bytes())

    def add_content(self, content: bytes) -> "Project":
        self.records |= pickle.loads(_read(content)) if len(content) < _LARGE else _records(content)
        return self

    def find(self, table: str, key: str) -> Record | None:
        return self.records.get((table, key))

    def get(self, kind: type[_Kind], key: str) -> _Kind:
        record = self.records[str(kind.__tablename__), key]
        assert isinstance(record, kind)
        return record

    @property
    def note(self) -> NoteRecord:
        """The first note."""
        return next(record for record in self.records.values() if isinstance(record, NoteRecord))

    def compose(self, key: str | None = None, language: str = "ru") -> Note:
        """The note of a key, or the first, in a language."""
        return compose_in(self.get(NoteRecord, key) if key else self.note, language, self.find)


_LARGE = 500_000
"""Bytes; records that refer to each other in such numbers are too deep to be copied."""


@lru_cache(maxsize=8)
def _read(content: bytes) -> bytes:
    """The records, from which each project gets its own: to read them anew takes longer."""
    return pickle.dumps(_records(content))


def _records(content: bytes) -> dict[tuple[str, str], Record]:
    """Records by table and key."""
    return {(str(record.__tablename__), record.key): record for record in read_exchange(content)}


def words(sentence: Sentence) -> str:
    """A sentence with its footnote marks; no-break spaces read as spaces."""
    pieces = (piece.mark if isinstance(piece, FootnoteMark) else piece.text for piece in sentence.inlines)
    return "".join(pieces).replace("\u00a0", " ")


def block_words(block: Block) -> str:
    """A heading with its numeral, a paragraph with its number."""
    if isinstance(block, Paragraph):
        return f"{block.number}. " + " ".join(map(words, block.sentences))
    numeral = f"{block.number} " if isinstance(block, Heading) and block.number else ""
    return numeral + words(block.sentence)


def blocks_as_text(note: Note) -> list[str]:
    return [block_words(block) for block in note.blocks]


def headings(note: Note) -> list[str]:
    return [words(block.sentence) for block in note.blocks if isinstance(block, Heading)]


def paragraph(note: Note, number: int) -> Paragraph:
    return next(block for block in note.blocks if isinstance(block, Paragraph) and block.number == number)


def paragraph_words(note: Note, number: int) -> str:
    return " ".join(map(words, paragraph(note, number).sentences))
