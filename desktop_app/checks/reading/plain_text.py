"""A note in plain text: a block a line, or lines wrapped as on a page, with words cut by hyphens."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.lines import Line, note_text, paragraph_number
from desktop_app.checks.words import Words, words_of

_WIDEST_PAGE, _WIDEST_CHINESE_PAGE = 160, 60
"""A file with a longer line than this has a block a line; in others lines are wrapped."""

_RULE = re.compile(r"[_\-–—=*]{4,}$")
_CUT = re.compile(r"(\w++)-$")
_HYPHENATED = re.compile(r"(?<!\w)(\w++)-(?=(\w++))")
_LONGEST_VENUE = 70
_YEAR_AT_END = re.compile(r"\d{4}\D{0,6}$")
_FIRST_WORD = re.compile(r"\w+")

Known = Callable[[str], bool]


def plain_note(text: str, language: str, known: Known) -> NoteText:
    """The text of a note in plain text. ``known`` says of a word whether the language has it."""
    lines = text.splitlines()
    widest = _WIDEST_CHINESE_PAGE if language == "zh" else _WIDEST_PAGE
    if max(map(len, lines), default=0) > widest:
        return note_text(map(Line, lines), language)
    return note_text(map(Line, _Unwrapping(text, language, known).blocks()), language)


_CHAPTER = re.compile(r"(?:[IVX]{1,5}|[A-H])\. \S")
_LISTED = re.compile(r"[•▪◦–—] \S")


class _Unwrapping:
    """Joins the lines of a page into blocks."""

    def __init__(self, text: str, language: str, known: Known) -> None:
        self._text = text
        self._words: Words = words_of(language)
        self._between = "" if language == "zh" else " "
        self._known = known
        self._expected = 1

    def blocks(self) -> Iterator[str]:
        block = _Block()
        for line in (line.strip() for line in self._text.splitlines()):
            if not line or _RULE.match(line):
                yield block.text
                block = _Block()
            elif (
                block.is_empty
                or self._begins(line)
                or block.may_end_before(line)
                or self._stands_alone(block)
            ):
                yield block.text
                block = _Block(line)
            else:
                self._join(block, line)
        yield block.text

    def _begins(self, line: str) -> bool:
        """Whether a line begins a block although the one before is not empty."""
        number, _ = paragraph_number(line)
        if number and abs(number - self._expected) <= 2:
            self._expected = number + 1
            return True
        return line.startswith("* ") or bool(self._words.agenda_line.match(line))

    def _stands_alone(self, block: "_Block") -> bool:
        """Whether a block is a line of the masthead, which is never wrapped."""
        if not self._before_number:
            return False
        text = block.edges()
        if len(text) < _LONGEST_VENUE and _YEAR_AT_END.search(text):
            return True
        return bool(self._words.session_line.search(text) or self._words.agenda_line.match(text))

    @property
    def _before_number(self) -> bool:
        return self._expected == 1

    def _join(self, block: "_Block", line: str) -> None:
        cut, following = block.cut_word(), _FIRST_WORD.match(line)
        if not cut or following is None:
            block.add(self._between + line)
        elif self._keeps_hyphen(cut, following[0]):
            block.add(line)
        else:
            block.drop_hyphen()
            block.add(line)

    def _keeps_hyphen(self, left: str, right: str) -> bool:
        if not right[0].islower() or left[-1].isdigit() or self._stands_with_hyphen(left, right):
            return True
        return not self._known(left + right) and self._known(left) and self._known(right)

    def _stands_with_hyphen(self, left: str, right: str) -> bool:
        """Whether a word and the beginning of another stand elsewhere in one line with a hyphen between."""
        others = self._with_hyphens.get(left, [])
        place = bisect_left(others, right)
        return place < len(others) and others[place].startswith(right)

    @cached_property
    def _with_hyphens(self) -> Mapping[str, Sequence[str]]:
        """What stands behind each word and a hyphen."""
        found: dict[str, set[str]] = defaultdict(set)
        for one in _HYPHENATED.finditer(self._text):
            found[one[1]].add(one[2])
        return {left: sorted(others) for left, others in found.items()}


class _Block:
    """Lines joined so far, kept apart: a block may be of thousands."""

    def __init__(self, line: str = "") -> None:
        self._parts = [line] if line else []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    @property
    def is_empty(self) -> bool:
        return not self._parts

    def may_end_before(self, line: str) -> bool:
        """Whether a line is a chapter's, or one of a list, and the one before is no part of its sentence."""
        if _LISTED.match(line):
            return self._parts[-1].endswith((";", ":", "."))
        return bool(_CHAPTER.match(line)) and (
            self._parts[-1].endswith(".") or bool(_CHAPTER.match(self._parts[0]))
        )

    def add(self, part: str) -> None:
        self._parts.append(part)

    def edges(self) -> str:
        """A block, a long one without its middle; both edges are as long as a line of a masthead may be."""
        lengths = accumulate(map(len, reversed(self._parts)))
        last = next((count for count, length in enumerate(lengths, 1) if length > _WIDEST_PAGE), 0)
        return "".join((self._parts[0], *self._parts[-last:]) if 0 < last < len(self._parts) else self._parts)

    def cut_word(self) -> str:
        """The word that a hyphen at the end cuts; empty if none does."""
        cut = _CUT.search(self.edges()) if self._parts[-1].endswith("-") else None
        return cut[1] if cut else ""

    def drop_hyphen(self) -> None:
        """Takes the last character away."""
        self._parts[-1] = self._parts[-1][:-1]
