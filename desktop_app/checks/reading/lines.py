"""Lines become passages: which is a heading, a paragraph, a footnote, a line before the first heading."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from desktop_app.checks.vocabulary import literal
from desktop_app.checks.words import words_of
from desktop_app.composition.wording import wording
from desktop_app.languages.digits import Digits, in_digits

_NUMBERED = re.compile(r"(\d{1,3})(?:\.|-(?=\s?[\u0600-\u06ff]))(?:\s+(?=\S)|(?=[^\s\d]))")
_SUBPARAGRAPH = re.compile(r"\(?[a-zа-я]{1,4}\)\s|[•▪◦–—-]\s(?=\S)")
_FOOTNOTE = re.compile(r"(\*{1,3}|\d{1,2}(?=\s[^\d\s]))\s*")
_CHAPTER = re.compile(r"([IVXLC]+|[A-Z])\.\s+")
_FULL_STOP = re.compile(r"[.。]$")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_LIKE_THE_TYPE = 0.8
"""The line of the document's type is known with a slip in it, too."""

_LONGEST_LINE = 160
"""A session's own line, or that of its venue, is shorter."""


@dataclass(frozen=True)
class Line:
    """A line as a file has it; ``number`` is that of a paragraph that Word numbers, ``footnote`` its mark."""

    text: str
    number: int = 0
    footnote: str = ""


def note_text(lines: Iterable[Line], language: str, *, has_no_break_spaces: bool = False) -> NoteText:
    """The lines as the text of a note.

    Marks that only tell how to break and order characters are left out, and so are empty lines.
    """
    sorting = _Sorting(language)
    ends: list[bool] = []
    for line in lines:
        visible = _INVISIBLE.sub("", line.text).rstrip("\t\n\r")
        text = visible.strip("\t\n\r ")
        if text:
            sorting.take(replace(line, text=text))
            ends.append(visible.endswith((" ", "\u00a0")))
    passages = zip(_placed(sorting.finished()), ends, strict=True)
    marked = tuple(replace(one, ends_in_space=True) if end else one for one, end in passages)
    return NoteText(language, marked, has_no_break_spaces)


def paragraph_number(text: str) -> tuple[int, str]:
    """The number typed before a paragraph and the paragraph without it; 0 if there is none."""
    found = _NUMBERED.match(in_digits(text, Digits.WESTERN))
    return (int(found[1]), text[found.end() :]) if found else (0, text)


@dataclass
class _Sorting:
    """The lines taken so far. Those before the first paragraph wait until all of them are known."""

    language: str
    front: list[str] = field(default_factory=list)
    done: list[Passage] = field(default_factory=list)
    in_front: bool = True
    last_number: int = 0

    def take(self, line: Line) -> None:
        if line.footnote:
            self.done.append(Passage(PassageKind.FOOTNOTE, line.text, 0, mark=line.footnote))
            return
        number, text = (line.number, line.text) if line.number else paragraph_number(line.text)
        if number:
            self._end_front()
            self.last_number = number
            is_joined = not line.number and line.text.endswith(f".{text}")
            self.done.append(Passage(PassageKind.PARAGRAPH, text, 0, number, is_joined=is_joined))
        elif self.in_front and not line.text.startswith("*"):
            self.front.append(line.text)
        else:
            self.done.append(self._unnumbered(line.text))

    def _is_next_number(self, mark: str) -> bool:
        """Whether the mark is the next paragraph's number without its full stop: notes count from 1."""
        after_note = bool(self.done) and self.done[-1].kind is PassageKind.FOOTNOTE
        return (
            not after_note and mark.isdigit() and self.last_number > 0 and int(mark) == self.last_number + 1
        )

    def finished(self) -> list[Passage]:
        self._end_front()
        return self.done

    def _unnumbered(self, text: str) -> Passage:
        footnote = _FOOTNOTE.match(text)
        if footnote and self._is_next_number(footnote[1]):
            return Passage(PassageKind.PARAGRAPH, text, 0)
        if footnote:
            return Passage(PassageKind.FOOTNOTE, text[footnote.end() :], 0, mark=footnote[1])
        if _SUBPARAGRAPH.match(text):
            return Passage(PassageKind.PARAGRAPH, text, 0, self.last_number, mark=text.split(maxsplit=1)[0])
        if _FULL_STOP.search(text):
            return Passage(PassageKind.PARAGRAPH, text, 0)
        return _heading(text)

    def _end_front(self) -> None:
        if self.in_front:
            self.in_front = False
            self.done[:0] = _front(self.front, self.language)


def _heading(text: str) -> Passage:
    chapter = _CHAPTER.match(text)
    if chapter is None:
        return Passage(PassageKind.HEADING, text, 0, level=1)
    numeral = chapter[1]
    level = 1 if set(numeral) <= set("IVXLC") and numeral not in {"C", "L"} else 2
    return Passage(PassageKind.HEADING, text[chapter.end() :], 0, level=level)


def _front(lines: Sequence[str], language: str) -> list[Passage]:
    document_type = literal(wording(language)["front.document_type"]).casefold()
    close = get_close_matches(document_type, [line.casefold() for line in lines], 1, _LIKE_THE_TYPE)
    types = [place for place, line in enumerate(lines) if line.casefold() in close]
    end = types[0] if types else max(len(lines) - 1, 0)
    passages = [
        Passage(kind, line, 0) for kind, line in zip(_kinds(lines[:end], language), lines, strict=False)
    ]
    if types:
        passages.append(Passage(PassageKind.DOCUMENT_TYPE, lines[end], 0))
        end += 1
    return passages + [_heading(line) for line in lines[end:]]


def _kinds(lines: Sequence[str], language: str) -> Iterator[PassageKind]:
    words = words_of(language)
    before = None
    for place, line in enumerate(lines):
        short = len(line) < _LONGEST_LINE
        if short and words.agenda_line.search(line):
            before = PassageKind.AGENDA
        elif short and words.session_line.search(line):
            before = PassageKind.SESSION
        elif short and before is PassageKind.SESSION:
            before = PassageKind.VENUE_AND_DATES
        elif place == len(lines) - 1:
            before = PassageKind.TITLE
        else:
            before = PassageKind.ITEM_TITLE
        yield before


def _placed(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages counted by their kind and by the headings before them."""
    counts = dict.fromkeys(PassageKind, 0)
    for passage in passages:
        counts[passage.kind] += 1
        section = counts[PassageKind.HEADING] if passage.kind is not PassageKind.FOOTNOTE else 0
        yield replace(passage, place=counts[passage.kind], section=section)
