"""A note in plain text: a block a line, or lines wrapped as on a page, with words cut by hyphens."""

import re
from collections.abc import Callable, Iterator

from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.lines import Line, note_text, paragraph_number
from desktop_app.checks.words import Words, words_of

_WIDEST_PAGE, _WIDEST_CHINESE_PAGE = 160, 60
"""A file with a longer line than this has a block a line; in others lines are wrapped."""

_RULE = re.compile(r"[_\-–—=*]{4,}$")
_CUT = re.compile(r"(\w+)-$")
_FIRST_WORD = re.compile(r"\w+")

Known = Callable[[str], bool]


def plain_note(text: str, language: str, known: Known) -> NoteText:
    """The text of a note in plain text. ``known`` says of a word whether the language has it."""
    lines = text.splitlines()
    widest = _WIDEST_CHINESE_PAGE if language == "zh" else _WIDEST_PAGE
    if max(map(len, lines), default=0) > widest:
        return note_text(map(Line, lines), language)
    return note_text(map(Line, _Unwrapping(text, language, known).blocks()), language)


class _Unwrapping:
    """Joins the lines of a page into blocks."""

    def __init__(self, text: str, language: str, known: Known) -> None:
        self._text = text
        self._words: Words = words_of(language)
        self._between = "" if language == "zh" else " "
        self._known = known
        self._expected = 1

    def blocks(self) -> Iterator[str]:
        block = ""
        for line in (line.strip() for line in self._text.splitlines()):
            if not line or _RULE.match(line):
                yield block
                block = ""
            elif not block or self._begins(line) or self._stands_alone(block):
                yield block
                block = line
            else:
                block = self._joined(block, line)
        yield block

    def _begins(self, line: str) -> bool:
        """Whether a line begins a block although the one before is not empty."""
        number, _ = paragraph_number(line)
        if number and abs(number - self._expected) <= 2:
            self._expected = number + 1
            return True
        return line.startswith("* ") or bool(self._words.agenda_line.match(line))

    def _stands_alone(self, block: str) -> bool:
        """Whether a block is a line of the masthead, which is never wrapped."""
        words = self._words
        is_venue = bool(self._before_number and re.search(r"\d{4}\D{0,6}$", block) and len(block) < 70)
        return self._before_number and (
            is_venue or bool(words.session_line.search(block) or words.agenda_line.match(block))
        )

    @property
    def _before_number(self) -> bool:
        return self._expected == 1

    def _joined(self, block: str, line: str) -> str:
        cut, following = _CUT.search(block), _FIRST_WORD.match(line)
        if cut is None or following is None:
            return f"{block}{self._between}{line}"
        if self._keeps_hyphen(cut[1], following[0]):
            return block + line
        return block[:-1] + line

    def _keeps_hyphen(self, left: str, right: str) -> bool:
        if not right[0].islower() or left[-1].isdigit() or f"{left}-{right}" in self._text:
            return True
        return not self._known(left + right) and self._known(left) and self._known(right)
