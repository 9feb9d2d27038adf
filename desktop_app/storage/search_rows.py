"""Finding records by any of their words, in every language, with the line that was found.

Needs neither SQLAlchemy nor the records' classes.
"""

# ruff: noqa: S608 - conditions are put together from this module's own pieces

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.search_folding import folded, spans, wanted_words
from desktop_app.storage.search_index import TRIGRAM, bring_up_to_date, is_indexed, stale_rows
from desktop_app.storage.search_lines import NAME, SOURCES, lines_of

_POOL = 1000
"""So many lines are ranked; of a word that is in more, those that begin with it come first all the same."""

_SNIPPET, _BEFORE = 120, 32
_PATTERN_SIGN, _ESCAPED = re.compile(r"[%_\\]"), r"\\\g<0>"
_ELLIPSIS = "…"
_LAST_LETTER = chr(0x10FFFF)
_WEAK = frozenset({NAME, "key"})
_EXACT, _BEGINNING, _WORD_STARTS, _ANYWHERE, _SPREAD = range(5)
_COLUMNS = "line.place_table, line.place_id, line.field, line.language, line.text, line.folded"


@dataclass(frozen=True)
class Found:
    """A line in which words were found, and the record it leads to.

    ``field`` is empty for what a record is known by, made up of several fields; ``language`` is empty for
    what has none. ``wanted`` are the words, folded.
    """

    place: RecordPlace
    language: str
    field: str
    text: str
    wanted: tuple[str, ...]

    @property
    def snippet(self) -> str:
        """The line, or of a long one what stands round the first word found."""
        return self._shown[0]

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Start and length of the words found in the snippet."""
        return self._shown[1]

    @cached_property
    def _shown(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        return _snippet(self.text, list(self.wanted))


class _Hit(NamedTuple):
    """Of the plainest kind: hundreds are made for each letter that is typed."""

    place: RecordPlace
    field: str
    language: str
    text: str
    folded: str


def find_places(connection: sqlite3.Connection, text: str, limit: int) -> list[Found]:
    """The records in which every word stands, each with its best line, best first.

    Best is what is just the words, then what begins with them, then what has words that begin with them.
    Of words with one or two letters, those that lines begin with are enough if they are of as many records
    as wanted: nothing else would come before them. Brings the index up to date first, if the project can be
    written.
    """
    best: dict[RecordPlace, Found] = {}
    for found in _found(connection, text, limit):
        best.setdefault(found.place, found)
        if len(best) == limit:
            break
    return list(best.values())


def _found(connection: sqlite3.Connection, text: str, limit: int) -> list[Found]:
    words = wanted_words(text)
    if not words:
        return []
    question = " ".join(folded(text).split())
    ranked = sorted(
        {hit: _rank(hit, question, words) for hit in _hits(connection, question, words, limit)}.items(),
        key=lambda pair: pair[1],
    )
    named = {hit.place for hit, _ in ranked if hit.field not in _WEAK}
    kept: dict[tuple[RecordPlace, str, str], _Hit] = {}
    for hit, _ in ranked:
        if hit.field not in _WEAK or hit.place not in named:
            kept.setdefault((hit.place, hit.field, hit.language), hit)
    return [Found(hit.place, hit.language, hit.field, hit.text, tuple(words)) for hit in kept.values()]


def _rank(hit: _Hit, question: str, words: Sequence[str]) -> tuple[int, int, int, RecordPlace]:
    if hit.folded == question:
        quality = _EXACT
    elif hit.folded.startswith(question):
        quality = _BEGINNING
    elif any(word not in hit.folded for word in words):
        quality = _SPREAD
    else:
        quality = _WORD_STARTS if all(_starts_a_word(hit.folded, word) for word in words) else _ANYWHERE
    return quality, int(hit.field in _WEAK), len(hit.folded), hit.place


def _starts_a_word(line: str, word: str) -> bool:
    at = line.find(word)
    while at > 0 and line[at - 1].isalnum():
        at = line.find(word, at + 1)
    return at >= 0


def _hits(connection: sqlite3.Connection, question: str, words: Sequence[str], limit: int) -> Iterator[_Hit]:
    if not is_indexed(connection):
        everything = {table: _ids(connection, table) for table in SOURCES}
        yield from _matching(_lines(connection, everything), words)
        return
    with suppress(sqlite3.OperationalError):  # a full disk
        bring_up_to_date(connection)
    stale = stale_rows(connection)  # then, and of a project that can only be read
    for source, hit in _from_index(connection, question, words, limit):
        if source[1] not in stale.get(source[0], ()):
            yield hit
    yield from _matching(_lines(connection, stale), words)


def _from_index(
    connection: sqlite3.Connection, question: str, words: Sequence[str], limit: int
) -> Iterator[tuple[RecordPlace, _Hit]]:
    pool = max(limit, _POOL)
    beginning = "FROM search_line AS line WHERE folded >= ? AND folded < ? ORDER BY folded"
    begun = list(_read(connection, beginning, (question, question + _LAST_LETTER), pool))
    yield from begun
    is_short = len(question) < TRIGRAM and len({hit.place for _, hit in begun}) >= limit
    if len(begun) == pool or is_short:
        return
    if len(words) == 1:
        yield from _read(connection, *_with_all(words), pool)
        return
    longest, *others = sorted(words, key=len, reverse=True)
    some = list(_read(connection, *_with_all([longest]), pool))
    count = 0
    if len(some) == pool:
        for found in _read(connection, *_with_all(words), pool):
            count += 1
            yield found
    if count < pool:
        places = dict.fromkeys(hit.place for _, hit in some)
        yield from _read(connection, *_spread(words, others, places), pool)


def _with_all(words: Sequence[str]) -> tuple[str, list[str]]:
    """Lines that hold every word: the index knows the trigrams, the line itself the rest.

    Words of one or two letters are looked for in the index by what lines begin with: it is half as long. All
    of it is read, and SQLite does that with a pattern in two thirds of the time that it takes with ``instr``.
    """
    trigrams = [word[at : at + TRIGRAM] for word in words for at in range(len(word) - TRIGRAM + 1)]
    if not trigrams:
        holds = " AND ".join("short.folded LIKE ? ESCAPE '\\'" for _ in words)
        query = (
            f"FROM search_line AS short CROSS JOIN search_line AS line ON line.id = short.id WHERE {holds}"
        )
        # A pattern would end at a NUL, which no text has any more than the last letter.
        plain = (_PATTERN_SIGN.sub(_ESCAPED, word.replace("\0", _LAST_LETTER)) for word in words)
        return query, [f"%{word}%" for word in plain]
    condition = " AND ".join("instr(line.folded, ?)" for _ in words)
    query = (
        "FROM search_trigram JOIN search_line AS line ON line.id = search_trigram.rowid"
        f" WHERE search_trigram MATCH ? AND {condition}"
    )
    return query, [_match(trigrams), *words]


def _spread(
    words: Sequence[str], others: Sequence[str], places: Iterable[RecordPlace]
) -> tuple[str, list[str]]:
    """Lines with some of the words, of those of the places that hold the others in one line or another."""
    elsewhere = " AND ".join(
        "EXISTS (SELECT 1 FROM search_line AS other WHERE other.place_table = one.place_table"
        " AND other.place_id = one.place_id AND instr(other.folded, ?))"
        for _ in others
    )
    any_word = " OR ".join("instr(line.folded, ?)" for _ in words)
    query = (
        "FROM (SELECT * FROM (SELECT value ->> 0 AS place_table, value ->> 1 AS place_id FROM json_each(?))"
        f" AS one WHERE {elsewhere}) AS place"
        " CROSS JOIN search_line AS line ON line.place_table = place.place_table"
        f" AND line.place_id = place.place_id AND ({any_word})"
    )
    return query, [json.dumps(list(places)), *others, *words]


def _match(trigrams: Iterable[str]) -> str:
    quoted = (part.replace('"', '""') for part in dict.fromkeys(trigrams))
    return " AND ".join(f'"{part}"' for part in quoted)


def _read(
    connection: sqlite3.Connection, query: str, values: Sequence[str], pool: int
) -> Iterator[tuple[RecordPlace, _Hit]]:
    rows = connection.execute(
        f"SELECT line.source_table, line.source_id, {_COLUMNS} {query} LIMIT ?", (*values, pool)
    )
    for source, source_id, table, row_id, field, language, text, plain in rows.fetchall():
        yield (source, source_id), _Hit((table, row_id), field, language, text, plain)


def _ids(connection: sqlite3.Connection, table: str) -> list[int]:
    return [row_id for (row_id,) in connection.execute(f"SELECT id FROM {table}")]


def _lines(connection: sqlite3.Connection, rows: dict[str, list[int]]) -> Iterator[_Hit]:
    for table, ids in rows.items():
        for line in lines_of(connection, table, ids):
            yield _Hit(line.place, line.field, line.language, line.text, folded(line.text))


def _matching(lines: Iterable[_Hit], words: Sequence[str]) -> Iterator[_Hit]:
    """The lines with words of the records that hold all words."""
    some: dict[RecordPlace, list[_Hit]] = {}
    for line in lines:
        if any(word in line.folded for word in words):
            some.setdefault(line.place, []).append(line)
    for hits in some.values():
        if all(any(word in hit.folded for hit in hits) for word in words):
            yield from hits


def _snippet(text: str, words: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    line = " ".join(text.split())
    if len(line) <= _SNIPPET:
        return line, spans(line, words)
    first = next(iter(spans(line, words)), (0, 0))[0]
    start = max(0, min(first - _BEFORE, len(line) - _SNIPPET))
    if start:
        start = line.find(" ", start, first) + 1 or start
    end = start + _SNIPPET
    part = line[start:end].rstrip()
    part = (_ELLIPSIS if start else "") + part + (_ELLIPSIS if end < len(line) else "")
    return part, spans(part, words)
