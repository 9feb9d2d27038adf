"""Words that follow a record: where the own words still hold them, they are stored as placeholders."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from desktop_app.composition.draft import Draft, Find
from desktop_app.composition.note import FootnoteMark, Placeholder, Sentence, Source, plain_text
from desktop_app.composition.placeholders import STORED
from desktop_app.composition.references import stored_terms
from desktop_app.composition.sentences import OPENING_QUOTES
from desktop_app.composition.terms import inline_text
from desktop_app.composition.wording import wording
from desktop_app.domain.notes import Note
from desktop_app.languages.available import language as language_of
from desktop_app.languages.digits import Digits, in_digits
from desktop_app.languages.grammar import Grammar

_LEVELS = {
    "body": ("common", "official", "short"),
    "instrument": ("short", "full"),
    "meeting": ("", "ordinal"),
    "session": ("", "ordinal"),
    "place": ("",),
}
_DATED = frozenset({"meeting", "session"})
_DASHES = "-\u2013\u2014"
_IDEOGRAPHS = "\u2e80"
"""The first character of scripts that put no spaces between words."""


@dataclass(frozen=True)
class LiveWords:
    """Words as they stand in a sentence, with ordinary spaces, and the placeholder that gives them."""

    text: str
    placeholder: str


@dataclass(frozen=True)
class LivePlace:
    """Where in a text such words stand."""

    start: int
    end: int
    placeholder: str


def comparable(words: str) -> str:
    """Words without what a choice of looks may change: no-break spaces and digits. Places stay the same."""
    return in_digits(words.replace("\u00a0", " "), Digits.WESTERN)


def live_words(note: Note, language: str, find: Find, told: Sequence[Sentence]) -> tuple[LiveWords, ...]:
    """The names, dates, ordinals and symbols in sentences that can follow their records, the longest first.

    Words count only where a sentence has them from that very record, so that what merely reads the same
    stays plain.
    """
    draft = Draft(note, language_of(language, note.digits), wording(language), find)
    records = dict.fromkeys((source.table, source.key) for one in told for source in _sources(one))
    with draft.mentions.asides():
        offered = [
            (record, LiveWords(text, placeholder))
            for record in records
            for text, placeholder in _wordings(draft, *record)
        ]
    offered.sort(key=lambda one: len(one[1].text), reverse=True)
    return tuple(dict.fromkeys(found for one in told for found in _standing(one, offered)))


def live_places(text: str, known: Sequence[LiveWords]) -> tuple[LivePlace, ...]:
    """Where in a text live words stand, in their order; of words within others the longer ones count."""
    places: list[LivePlace] = []
    plain = comparable(text)
    for words in known:
        for start in _occurrences(plain, words.text):
            end = start + len(words.text)
            if not any(start < other.end and other.start < end for other in places):
                places.append(LivePlace(start, end, words.placeholder))
    return tuple(sorted(places, key=lambda place: place.start))


def as_stored(text: str, known: Sequence[LiveWords]) -> str:
    """A text as own words are stored: live words as placeholders, braces doubled, ordinary spaces."""
    stored, at = "", 0
    for place in live_places(text, known):
        stored += _literal(text[at : place.start]) + place.placeholder
        at = place.end
    return stored + _literal(text[at:])


def _literal(text: str) -> str:
    return text.replace("\u00a0", " ").replace("{", "{{").replace("}", "}}")


def _sources(told: Sentence) -> Iterator[Source]:
    for inline in told.inlines:
        if not isinstance(inline, FootnoteMark):
            yield from inline.sources


def _wordings(draft: Draft, table: str, key: str) -> Iterator[tuple[str, str]]:
    """All that placeholders can make of a record, as text, each text once; none with a hole in it."""
    if table not in STORED:
        return
    known: set[str] = set()
    for forms in _forms(table, draft.language.grammar):
        placeholder = f"{{{table}={key}{''.join(f':{form}' for form in forms if form)}}}"
        inlines = draft.fill_stored(placeholder, stored_terms(draft), Source(table, key, ""))
        text = comparable(draft.language.typography(inline_text(inlines)))
        if text and text not in known and not any(isinstance(one, Placeholder) for one in inlines):
            known.add(text)
            yield text, placeholder


def _forms(table: str, grammar: Grammar) -> Iterator[tuple[str, ...]]:
    """A record's forms, plain ones first: of those that read the same the first is taken."""
    if table == "document":
        yield ()
    elif table == "mandate":
        yield ("number",)
    else:
        yield from product(_LEVELS[table], ("", *grammar.forms[1:]))
        if table in _DATED:
            yield from product(("dates",), ("", *grammar.date_forms[1:]))


def _standing(told: Sentence, offered: Sequence[tuple[tuple[str, str], LiveWords]]) -> Iterator[LiveWords]:
    """What stands in a sentence from its own record, and not within longer live words."""
    text = comparable(plain_text(told))
    origins = list(_origins(told))
    taken = [False] * len(text)
    for record, words in offered:
        for start in _occurrences(text, words.text):
            inside = range(start, start + len(words.text))
            if not any(taken[at] for at in inside) and any(record in origins[at] for at in inside):
                for at in inside:
                    taken[at] = True
                yield words


def _origins(told: Sentence) -> Iterator[frozenset[tuple[str, str]]]:
    """For each character the records it came from."""
    for inline in told.inlines:
        if not isinstance(inline, FootnoteMark):
            records = frozenset((source.table, source.key) for source in inline.sources)
            yield from (records for _ in inline.text)


def _occurrences(text: str, wanted: str) -> Iterator[int]:
    """Where words stand as words of their own; at the beginning of a text also with a capital letter."""
    opening = len(text) - len(text.lstrip(OPENING_QUOTES))
    capital = wanted[:1].upper() + wanted[1:]
    if capital != wanted and text.startswith(capital, opening) and _stands_alone(text, opening, wanted):
        yield opening
    at = text.find(wanted)
    while at >= 0:
        if _stands_alone(text, at, wanted):
            yield at
        at = text.find(wanted, at + len(wanted))


def _stands_alone(text: str, start: int, words: str) -> bool:
    end = start + len(words)
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    if words[0].isdigit() and before and before in _DASHES:
        return False
    return not (_joined(before, words[0]) or _joined(words[-1], after))


def _joined(left: str, right: str) -> bool:
    """Whether two characters are of one word."""
    if not (left.isalnum() and right.isalnum()):
        return False
    return left.isdigit() == right.isdigit() and max(left, right) < _IDEOGRAPHS
