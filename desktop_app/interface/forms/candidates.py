"""Records of a table by what a person types: names in every language, symbols, numbers, days, keys.

Nothing is loaded ahead: each question is one query that gives the ids of the first few.
"""

# ruff: noqa: S608 - tables and columns are named below, never typed

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.vocabulary import (
    BodyKind,
    DocumentType,
    Gathering,
    InstrumentKind,
    MandateKind,
    ProvisionRole,
)
from desktop_app.messages import LANGUAGES, sentences

MOST = 40
"""How many candidates are shown at once; who looks for another types on."""

_STEM = 4
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|-\w{1,2})$")
_ARABIC_MARKS = dict.fromkeys([0x0640, *range(0x064B, 0x0660), 0x0670])


@dataclass(frozen=True)
class _Search:
    """Where a table is searched: plain columns (SQL), texts (column and the table whose texts), choices."""

    plain: str
    texts: tuple[tuple[str, str], ...] = ()
    choices: tuple[tuple[str, type[StrEnum]], ...] = ()
    order: str = "key"
    numbered: str = ""


_BODY = "coalesce((SELECT symbol_prefix || ' ' || body.key FROM body WHERE body.id = {column}), '')"
_GATHERING = "key || ' ' || ordinal || ' ' || coalesce(first_day, '') || ' ' || " + _BODY.format(
    column="body_id"
)
_MANDATE = "(SELECT number || ' ' || mandate.key FROM mandate WHERE mandate.id = mandate_id)"

_SEARCHES = {
    "place": _Search("key", (("id", "place"),)),
    "instrument": _Search("key", (("id", "instrument"),), (("kind", InstrumentKind),), "position, key"),
    "body": _Search(
        "key || ' ' || coalesce(symbol_prefix, '')", (("id", "body"),), (("kind", BodyKind),), "position, key"
    ),
    "session": _Search(_GATHERING, (("body_id", "body"), ("place_id", "place")), order="first_day DESC, key"),
    "meeting": _Search(_GATHERING, (("body_id", "body"), ("place_id", "place")), order="first_day DESC, key"),
    "agenda_item": _Search(
        "key || ' ' || label", (("id", "agenda_item"),), order="session_id DESC, position", numbered="label"
    ),
    "mandate": _Search(
        "key || ' ' || number", (("id", "mandate"),), (("kind", MandateKind),), numbered="number"
    ),
    "provision": _Search(f"key || ' ' || {_MANDATE}", (("id", "provision"),), (("role", ProvisionRole),)),
    "document": _Search(
        "key || ' ' || coalesce(symbol_key, '')",
        (("id", "document"), ("body_id", "body")),
        (("type", DocumentType),),
        "symbol_key IS NULL, symbol_key, key",
    ),
}


def fold(text: str) -> str:
    """The text as it is compared: letter case, ё and Arabic marks make no difference."""
    return text.casefold().replace("ё", "е").translate(_ARABIC_MARKS)


class Candidates:
    """Finds records of one table on one connection."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self.connection = connection
        self.table = table
        self._search = _SEARCHES[table]
        connection.create_function("form_fold", 1, fold, deterministic=True)

    def find(self, typed: str, most: int = MOST) -> list[int]:
        """The ids of the first records that have every word typed; of any, where nothing is typed."""
        words = self._telling(typed)
        conditions, values = ["1"], []
        for word in words:
            condition, given = self._condition(word)
            conditions.append(condition)
            values += given
        numbers = [word for word in words if word[:1].isdigit()]
        ranked, ranks = self._rank(numbers)
        rows = self.connection.execute(
            f"SELECT id FROM {self.table} WHERE {' AND '.join(conditions)}"
            f" ORDER BY {ranked}{self._search.order} LIMIT ?",
            [*values, *ranks, most],
        )
        return [row_id for (row_id,) in rows]

    def _telling(self, typed: str) -> list[str]:
        """The words to look for: ordinals as numbers (9th is 9), gatherings without the word for them."""
        told = [_ORDINAL.sub(r"\1", word) for word in fold(typed.replace(",", " ")).split()]
        if self.table not in {"meeting", "session"}:
            return told
        nouns = {noun[:_STEM] for one in Gathering for noun in fold(_words_of(one)).split()}
        return [word for word in told if len(word) < _STEM or word[:_STEM] not in nouns]

    def is_there(self, row_id: int) -> bool:
        found = self.connection.execute(f"SELECT 1 FROM {self.table} WHERE id = ?", (row_id,))
        return found.fetchone() is not None

    def _condition(self, word: str) -> tuple[str, list[str]]:
        pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        parts = [f"lower({self._search.plain}) LIKE ? ESCAPE '\\'"]
        for column, owner in self._search.texts:
            parts.append(
                f"{column} IN (SELECT {owner}_id FROM text WHERE {owner}_id IS NOT NULL"
                " AND form_fold(value) LIKE ? ESCAPE '\\')"
            )
        values = [pattern] * len(parts)
        for column, kinds in self._search.choices:
            chosen = [kind.value for kind in kinds if word in fold(_words_of(kind))]
            if chosen:
                parts.append(f"{column} IN ({', '.join('?' * len(chosen))})")
                values += chosen
        return f"({' OR '.join(parts)})", values

    def _rank(self, numbers: Sequence[str]) -> tuple[str, Sequence[str]]:
        """Those whose own number was typed come first: meeting 2 before all the meetings of 2020."""
        column = self._search.numbered or ("ordinal" if "ordinal" in self._search.plain else "")
        if not column or not numbers:
            return "", ()
        return f"CAST({column} AS TEXT) IN ({', '.join('?' * len(numbers))}) DESC, ", numbers


def _words_of(kind: StrEnum) -> str:
    """What a value is called, in every language of the interface."""
    key = f"value.{type(kind).__name__.lower()}.{kind.value}"
    return " ".join(sentences(language)[key][0] for language in LANGUAGES)
