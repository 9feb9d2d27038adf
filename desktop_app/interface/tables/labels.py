"""What the records that a table's rows refer to are called there, in few letters."""

# ruff: noqa: S608 - tables are named by the shapes

import sqlite3
from collections import Counter

from desktop_app.errors import ZapiskaError
from desktop_app.interface.record_names import record_names
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.interface.tables.folding import folded
from desktop_app.interface.tables.natural_order import NaturalKeys
from desktop_app.storage.name_rows import NAMING_TEXTS, symbol_prefixes


class UnknownRecordError(ZapiskaError):
    """A text that names no record, or several."""


class Labels:
    """Names of bodies, places, sessions and instruments of a project, read when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._labels: dict[str, dict[int, str]] = {}
        self._titles: dict[str, dict[int, str]] = {}
        self._ranks: dict[str, dict[int, int]] = {}
        self._searched: dict[str, dict[int, str]] = {}

    def label(self, table: str, row_id: int) -> str:
        """``WG.4``, ``Vienna``."""
        return self._labels_of(table).get(row_id, "")

    def title(self, table: str, row_id: int) -> str:
        """The whole name: ``Working Group on Trafficking in Persons``."""
        return self._titles_of(table).get(row_id, "")

    def ids(self, table: str) -> list[int]:
        """All records of a table in the natural order of their labels."""
        rank = self.rank(table)
        return sorted(rank, key=rank.__getitem__)

    def rank(self, table: str) -> dict[int, int]:
        """Where each record stands in the natural order of labels."""
        if table not in self._ranks:
            labels, keys = self._labels_of(table), NaturalKeys()
            order = sorted(labels, key=lambda row_id: (keys.of(folded(labels[row_id])), row_id))
            self._ranks[table] = {row_id: rank for rank, row_id in enumerate(order)}
        return self._ranks[table]

    def matching(self, table: str, needle: str) -> list[int]:
        """The records with the needle, which is folded already, in their label or a name in any language."""
        if table not in self._searched:
            wording = StoredWording(self.connection)
            names: dict[int, list[str]] = {
                row_id: [label] for row_id, label in self._labels_of(table).items()
            }
            for row_id, name, language in self._other_names(table):
                names[row_id].append(wording.readable(name, language))
            self._searched[table] = {row_id: folded(" ".join(parts)) for row_id, parts in names.items()}
        return [row_id for row_id, text in self._searched[table].items() if needle in text]

    def read(self, table: str, text: str) -> int:
        """The record that a text names: by its label, its key, or its name in any language.

        Raises UnknownRecordError, also where several are called so.
        """
        wanted = folded(text.strip())
        found = {
            row_id
            for row_id, label in self._labels_of(table).items()
            if wanted in {folded(label), folded(self.title(table, row_id))}
        }
        if not found:
            found = {row_id for row_id, name, _ in self._other_names(table) if folded(name) == wanted}
        if len(found) != 1:
            raise UnknownRecordError(
                "paste.several_records" if found else "paste.no_record", text=text.strip()
            )
        return found.pop()

    def _other_names(self, table: str) -> list[tuple[int, str, str]]:
        """Ids, and what they are called: keys, and names in every language with that language."""
        query = f"SELECT id, key, '' FROM {table}"
        if table in NAMING_TEXTS:
            fields = ", ".join(f"'{field}'" for field in NAMING_TEXTS[table])
            query += (
                f" UNION ALL SELECT {table}_id, value, language FROM text"
                f" WHERE {table}_id IS NOT NULL AND field IN ({fields})"
            )
        return self.connection.execute(query).fetchall()

    def _labels_of(self, table: str) -> dict[int, str]:
        if table not in self._labels:
            titles = self._titles_of(table)
            self._labels[table] = self._short_bodies(titles) if table == "body" else titles
        return self._labels[table]

    def _titles_of(self, table: str) -> dict[int, str]:
        if table not in self._titles:
            ids = self.connection.execute(f"SELECT id FROM {table}").fetchall()
            names = record_names(self.connection, [(table, row_id) for (row_id,) in ids])
            self._titles[table] = {name.place[1]: name.title for name in names}
        return self._titles[table]

    def _short_bodies(self, titles: dict[int, str]) -> dict[int, str]:
        """The end of the symbol prefix; all of it where two end alike; the name of a body without one."""
        prefixes = symbol_prefixes(self.connection)
        ends = {row_id: prefix.rsplit("/", 1)[-1] for row_id, prefix in prefixes.items()}
        alike = Counter(ends.values())
        shorts = {row_id: end if alike[end] == 1 else prefixes[row_id] for row_id, end in ends.items()}
        return {row_id: shorts.get(row_id, title) for row_id, title in titles.items()}
