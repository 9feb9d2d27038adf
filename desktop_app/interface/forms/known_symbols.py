"""Symbols to offer while one is typed: those of the project, and the next one of the series."""

import sqlite3

from desktop_app.storage.record_place import RecordPlace

MOST = 20
_AFTER_ALL = "\U0010ffff"


class KnownSymbols:
    """The symbols of the column of one record, ``document.symbol`` or ``body.symbol_prefix``."""

    def __init__(self, connection: sqlite3.Connection, place: RecordPlace) -> None:
        self._connection = connection
        self._table, self._row_id = place

    def starting_with(self, typed: str) -> list[str]:
        """The expected symbols, then those there already, that begin as typed; letter case is no matter."""
        from desktop_app.domain.symbol import KEY_SQL  # noqa: PLC0415 - as for the verdict

        (key,) = self._connection.execute(f"SELECT {KEY_SQL.format(column='?')}", (typed,)).fetchone()
        offered = [symbol for symbol in self.expected() if symbol.upper().startswith(key)]
        query = _PREFIXES if self._table == "body" else _SYMBOLS
        rows = self._connection.execute(query, (key, key + _AFTER_ALL, MOST))
        return list(dict.fromkeys([*offered, *(symbol for (symbol,) in rows)]))

    def expected(self) -> list[str]:
        """The next free symbol of the series of each body that the document belongs to, in its year."""
        if self._table != "document":
            return []
        series = self._connection.execute(_SERIES, {"document": self._row_id}).fetchall()
        return [f"{prefix}/{year}/{self._next_number(prefix, year)}" for prefix, year in series]

    def _next_number(self, prefix: str, year: str) -> int:
        begun = f"{prefix}/{year}/".upper()
        (highest,) = self._connection.execute(
            "SELECT max(CAST(substr(symbol_key, ?) AS INTEGER)) FROM document"
            " WHERE symbol_key >= ? AND symbol_key < ?",
            (len(begun) + 1, begun, begun + _AFTER_ALL),
        ).fetchone()
        return (highest or 0) + 1


_SYMBOLS = "SELECT symbol FROM document WHERE symbol_key >= ? AND symbol_key < ? ORDER BY symbol_key LIMIT ?"
_PREFIXES = (
    "SELECT symbol_prefix FROM body WHERE prefix_key >= ? AND prefix_key < ? ORDER BY prefix_key LIMIT ?"
)
_SERIES = """
SELECT DISTINCT symbol_prefix, year FROM (
    SELECT body_id, substr(first_day, 1, 4) AS year FROM meeting
        JOIN document_meeting ON meeting_id = meeting.id WHERE document_id = :document
    UNION
    SELECT document.body_id, substr(coalesce(dated, first_day), 1, 4) FROM document
        LEFT JOIN session ON session.id = session_id
        WHERE document.id = :document
        AND NOT EXISTS (SELECT 1 FROM document_meeting WHERE document_id = :document)
) JOIN body ON body.id = body_id WHERE symbol_prefix IS NOT NULL AND year IS NOT NULL ORDER BY 1, 2
"""
