"""The agenda line, its asterisk, and footnotes."""

import re
from collections.abc import Iterator
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at, whole
from desktop_app.checks.survey import Survey

_ITEM = re.compile(r"\d+")
_MARK = re.compile(r"(?<!\*)\*{1,3}(?!\*)")
_WITHOUT_COMMAS = frozenset({"zh", "ar"})
_ASTERISK = "*"


def asterisk_missing(survey: Survey) -> Iterator[Hit]:
    """A provisional agenda whose line has no asterisk for the note with its symbol."""
    for passage in survey.text.of_kind(PassageKind.AGENDA):
        found = survey.words.provisional.search(passage.plain)
        if found and _ASTERISK not in passage.text:
            yield at(passage, *found.span(), f"{found[0]}*")


def asterisk_of_adopted(survey: Survey) -> Iterator[Hit]:
    """An adopted agenda, which has no asterisk."""
    for passage in survey.text.of_kind(PassageKind.AGENDA):
        found = _MARK.search(passage.text)
        if found and not survey.words.provisional.search(passage.plain):
            yield at(passage, *found.span(), "")


def marks_without_note(survey: Survey) -> Iterator[Hit]:
    """An asterisk without a note at the foot."""
    notes = {passage.mark for passage in survey.text.of_kind(PassageKind.FOOTNOTE)}
    for passage, found in _marks(survey):
        if found[0] not in notes:
            yield at(passage, *found.span())


def notes_without_mark(survey: Survey) -> Iterator[Hit]:
    """A note at the foot that nothing in the text refers to."""
    marks = {found[0] for _, found in _marks(survey)}
    for passage in survey.text.of_kind(PassageKind.FOOTNOTE):
        if passage.mark.startswith(_ASTERISK) and passage.mark not in marks:
            yield whole(passage, mark=passage.mark)


def _marks(survey: Survey) -> Iterator[tuple[Passage, re.Match[str]]]:
    """The asterisks of the text above its notes."""
    for passage in survey.passages:
        if _ASTERISK in passage.text and passage.kind is not PassageKind.FOOTNOTE:
            for found in _MARK.finditer(passage.text):
                yield passage, found


def note_without_symbol(survey: Survey) -> Iterator[Hit]:
    """The note on a provisional agenda is its symbol and a full stop, nothing else."""
    agendas = list(survey.text.of_kind(PassageKind.AGENDA))
    provisional = any(survey.words.provisional.search(passage.plain) for passage in agendas)
    for passage in survey.text.of_kind(PassageKind.FOOTNOTE):
        if passage.mark == _ASTERISK and provisional and "/" not in passage.text:
            yield whole(passage)


def numbers_of_items(survey: Survey) -> Iterator[Hit]:
    """As many titles of items as the agenda line has numbers, and its first word in their number."""
    titles = len(list(survey.text.of_kind(PassageKind.ITEM_TITLE)))
    for passage in survey.text.of_kind(PassageKind.AGENDA):
        numbers = len(_ITEM.findall(passage.plain))
        has_sub_items = ")" in passage.text
        if titles and (numbers > titles or (0 < numbers < titles and not has_sub_items)):
            yield whole(passage, items=numbers, titles=titles)


def item_word(survey: Survey) -> Iterator[Hit]:
    """One item is told in the singular, several in the plural."""
    for passage in survey.text.of_kind(PassageKind.AGENDA):
        several = bool(survey.words.several_items.search(passage.plain))
        numbers = len(_ITEM.findall(passage.plain))
        has_sub_items = ")" in passage.text
        if numbers and several != (numbers > 1) and not has_sub_items:
            yield whole(passage)


def order_of_items(survey: Survey) -> Iterator[Hit]:
    """The items of the agenda line in their order, each once."""
    for passage in survey.text.of_kind(PassageKind.AGENDA):
        numbers = [(int(found[0]), found) for found in _ITEM.finditer(passage.plain)]
        for (one, _), (other, found) in pairwise(numbers):
            if other <= one:
                yield at(passage, *found.span())


_LIST_OF_ITEMS = re.compile(r"\d+(?:\W[^\n]*\d)?")


def list_of_items(survey: Survey) -> Iterator[Hit]:
    """The numbers of items are a list: commas between them, and the last joined by "and" without one."""
    joined = survey.words.and_between
    for passage in survey.text.of_kind(PassageKind.AGENDA):
        listed = _LIST_OF_ITEMS.search(passage.plain)
        is_parted = survey.language not in _WITHOUT_COMMAS and ")" not in passage.plain
        if listed and is_parted and not _is_list(listed[0], joined):
            yield at(passage, *listed.span())


def _is_list(listed: str, joined: re.Pattern[str]) -> bool:
    """Whether figures are parted by ", " and the last by the language's "and"."""
    *firsts, last = re.split(r"(?<=\d)(?=\D)", listed)
    if not firsts:
        return True
    between = [re.sub(r"\d+$", "", one) for one in (*firsts[1:], last)]
    return all(one == ", " for one in between[:-1]) and bool(joined.fullmatch(between[-1]))


RULES = (
    TextRule("agenda.list", Severity.WARNING, list_of_items, PASSAGE),
    TextRule("agenda.item_order", Severity.WARNING, order_of_items, PASSAGE),
    TextRule("agenda.asterisk_missing", Severity.ERROR, asterisk_missing, PASSAGE),
    TextRule("agenda.asterisk_needless", Severity.ERROR, asterisk_of_adopted, PASSAGE),
    TextRule("agenda.note_missing", Severity.ERROR, marks_without_note),
    TextRule("agenda.note_unused", Severity.WARNING, notes_without_mark),
    TextRule("agenda.note_symbol", Severity.WARNING, note_without_symbol),
    TextRule("agenda.titles", Severity.WARNING, numbers_of_items),
    TextRule("agenda.item_word", Severity.WARNING, item_word, PASSAGE),
)
