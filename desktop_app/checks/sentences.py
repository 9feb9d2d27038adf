"""A passage cut into sentences, with their positions in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.checks.note_text import Passage

_END = re.compile(r"(?<=[.!?؟])[ ](?=[«“\"(]*[A-ZА-ЯЁ\u00c0-\u00de\u0600-\u06ff])")
_CHINESE_END = re.compile("(?<=。)")


@dataclass(frozen=True)
class Sentence:
    """The characters of a passage from ``start`` to ``end``."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its words, with ordinary spaces for no-break ones."""
        return self.passage.plain[self.start : self.end]


def sentences_in(passage: Passage, language: str) -> Iterator[Sentence]:
    """The sentences of a passage; the spaces between them belong to none."""
    start = 0
    for end in (_CHINESE_END if language == "zh" else _END).finditer(passage.plain):
        yield Sentence(passage, start, end.start())
        start = end.end()
    if start < len(passage.text):
        yield Sentence(passage, start, len(passage.text))
