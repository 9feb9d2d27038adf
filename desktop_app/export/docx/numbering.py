"""numbering.xml: Word's own numbering of the paragraphs, and which list each paragraph belongs to."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.markup import Element, w
from desktop_app.export.reading_order import mark_after_a_number

_ABSTRACT = 0


@dataclass(frozen=True)
class NumberedLists:
    """Lists (Word's ``numId``, from 1) by their first numbers, and the list of each paragraph in order.

    One list serves a note whose numbers follow one another; where they jump, another starts.
    """

    starts: tuple[int, ...]
    of_paragraphs: tuple[int, ...]


def numbered_lists(numbers: Iterable[int]) -> NumberedLists:
    """The lists that show exactly these numbers."""
    starts: list[int] = []
    lists: list[int] = []
    previous: int | None = None
    for number in numbers:
        if previous is None or number != previous + 1:
            starts.append(number)
        lists.append(len(starts))
        previous = number
    return NumberedLists(tuple(starts), tuple(lists))


def numbering(edition: Edition, lists: NumberedLists) -> Element:
    """The part: one pattern ("1." and a tab), a list for each start."""
    return w("numbering", _pattern(edition), *(_list(*item) for item in enumerate(lists.starts, start=1)))


def list_mark(identifier: int) -> Element:
    """What makes a paragraph an item of a list."""
    return w("numPr", w("ilvl", val=0), w("numId", val=identifier))


def _pattern(edition: Edition) -> Element:
    measures = edition.profile.numbering
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="decimal"),
        w("suff", val="tab"),
        w("lvlText", val=f"%1{mark_after_a_number(edition.note)}"),
        w("lvlJc", val="left"),
        w(
            "pPr",
            w("tabs", w("tab", val="num", pos=measures.text_tab)),
            w("ind", left=measures.indent, firstLine=0),
        ),
        ilvl=0,
    )
    return w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=_ABSTRACT)


def _list(identifier: int, start: int) -> Element:
    return w(
        "num",
        w("abstractNumId", val=_ABSTRACT),
        w("lvlOverride", w("startOverride", val=start), ilvl=0),
        numId=identifier,
    )
