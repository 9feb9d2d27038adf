"""Makes names of rows: a few words each, in the interface's language."""

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from desktop_app.interface import words
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.messages import message
from desktop_app.storage.name_rows import NAMING_TEXTS, naming_texts, symbol_prefixes

Row = sqlite3.Row
Texts = Mapping[tuple[str, str], str]
_BETWEEN = " · "


class Name(NamedTuple):
    """The parts of a name; ``status`` and ``doubt`` are marks, ``told`` is spoken after the label.

    ``brief`` stands where ``detail`` has no room.
    """

    label: str
    title: str = ""
    detail: str = ""
    brief: str = ""
    told: tuple[str, ...] = ()
    status: str = ""
    doubt: str = ""
    icon: str = ""

    @property
    def spoken(self) -> str:
        """All of it in words, without a mark."""
        return ", ".join(part for part in (self.label, *(self.told or (self.detail,))) if part)


class Naming:
    """Names rows of one project as it is now; ``rows`` are those of ``storage.name_rows``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._wording = StoredWording(connection)
        self._prefixes: dict[int, str] | None = None
        self._texts: dict[tuple[str, int], dict[tuple[str, str], str]] = {}
        self._makers: Mapping[str, Callable[[Row], Name]] = {
            "body": self._body,
            "meeting": self._meeting,
            "session": self._session,
            "agenda_item": self._agenda_item,
            "mandate": self._mandate,
            "provision": self._provision,
            "document": self._document,
            "instrument": self._instrument,
            "place": self._place,
            "note": self._note,
            "section": self._section,
        }

    def of(self, table: str, rows: Sequence[Row]) -> list[Name]:
        """The names of rows of one table."""
        if table in NAMING_TEXTS:
            self._read_texts(table, [row["id"] for row in rows])
        return [self._makers[table](row) for row in rows]

    def _body(self, row: Row) -> Name:
        named = self._text("body", row)
        title = words.starting_large(named or row["key"])
        prefix = self._short(row["id"], among_all=False)
        # What most bodies hold are meetings; a conference has sessions instead.
        counted = "meetings" if row["meetings"] else "sessions"
        count = row[counted]
        doubt, told = _doubt(row, missing="" if named else "name_missing")
        return Name(
            label=f"{prefix}{_BETWEEN}{title}" if prefix else title,
            title=title,
            detail=words.number(count) if count else "",
            told=(message(f"tree.{counted}_counted", count=count) if count else "", told),
            doubt=doubt,
            icon="conference" if row["kind"] == "conference" else "body",
        )

    def _meeting(self, row: Row) -> Name:
        gathering = _gathering(row)
        days = _days(row)
        doubt, told = _doubt(row)
        return Name(
            label=gathering,
            title=self._of_body(row),
            detail=days,
            brief=_month(row),
            told=(words.choice_of("MeetingStatus", row["status"]), days, told),
            status=words.MARKS[row["status"]],
            icon=f"meeting-{row['status']}",
            doubt=doubt,
        )

    def _session(self, row: Row) -> Name:
        doubt, told = _doubt(row)
        days = _days(row)
        return Name(self._of_body(row), detail=days, brief=_month(row), told=(days, told), doubt=doubt)

    def _agenda_item(self, row: Row) -> Name:
        named = self._text("agenda_item", row)
        top, *sub_items = reversed(json.loads(row["path"]))
        whole = " ".join((top, *(message("tree.sub_item", label=label) for label in sub_items)))
        item = message("tree.agenda_item", label=whole)
        label = message("tree.item_named", item=item, name=named) if named else item
        title = message("tree.item_of_session", item=item, session=self._of_body(row))
        doubt, told = ("", "") if named else _missing("name_missing")
        return Name(label=label, title=title, told=(told,), doubt=doubt)

    def _mandate(self, row: Row) -> Name:
        doubt, told = _doubt(row)
        if row["adopting_body_id"] is None:
            self._read_texts("instrument", [row["instrument_id"]])
            origin = self._wording.best(
                self._texts["instrument", row["instrument_id"]], NAMING_TEXTS["instrument"]
            )
        else:
            origin = self._short(row["adopting_body_id"])
        return Name(label=_mandate_label(row), detail=origin, told=(origin, told), doubt=doubt)

    def _provision(self, row: Row) -> Name:
        role = words.choice_of("ProvisionRole", row["role"])
        bodies = ", ".join(self._short(body_id) for body_id in json.loads(row["bodies"]))
        doubt, told = _doubt(row)
        title = f"{_mandate_label(row)}: {role}"
        return Name(label=role, title=title, detail=bodies, told=(bodies, told), doubt=doubt)

    def _document(self, row: Row) -> Name:
        kind = words.choice_of("DocumentType", row["type"])
        if row["symbol"] is None:
            doubt, _ = _missing("symbol_missing")
            label = words.starting_large(message("tree.document_without_symbol", type=kind))
            return Name(label=label, doubt=doubt)
        doubt, told = _doubt(row)
        return Name(label=row["symbol"], detail=kind, told=(kind, told), doubt=doubt)

    def _instrument(self, row: Row) -> Name:
        named = self._text("instrument", row)
        doubt, told = _doubt(row, missing="" if named else "name_missing")
        return Name(label=named or row["key"], told=(told,), doubt=doubt)

    def _place(self, row: Row) -> Name:
        named = self._text("place", row)
        country = self._wording.best(self._texts["place", row["id"]], ("country",))
        doubt, told = ("", "") if named else _missing("name_missing")
        return Name(label=named or row["key"], detail=country, told=(country, told), doubt=doubt)

    def _note(self, row: Row) -> Name:
        session = self._of_body(row)
        as_of = words.day(date.fromisoformat(row["as_of"]))
        return Name(label=session, title=message("tree.note_for", session=session), detail=as_of)

    def _section(self, row: Row) -> Name:
        about = self._short(row["about_id"])
        title = message("tree.section_on", body=about, session=self._of_body(row))
        self._read_texts("body", [row["about_id"]])
        named = self._wording.best(self._texts["body", row["about_id"]], NAMING_TEXTS["body"])
        named = words.starting_large(named)
        label = f"{about}{_BETWEEN}{named}" if named and named != about else about
        return Name(label=label, title=title)

    def _of_body(self, row: Row) -> str:
        """``WG.4, 9th meeting``."""
        return message("tree.of_body", body=self._short(row["body_id"]), gathering=_gathering(row))

    def _text(self, table: str, row: Row) -> str:
        return self._wording.best(self._texts[table, row["id"]], NAMING_TEXTS[table])

    def _short(self, body_id: int, *, among_all: bool = True) -> str:
        """What tells a body in few letters: ``WG.4``.

        Where bodies of several conferences end alike the whole prefix, ``CAC/COSP/WG.2``, unless the body
        stands below its conference anyway; the name of a body without a prefix.
        """
        if self._prefixes is None:
            self._prefixes = symbol_prefixes(self._connection)
            self._alike = Counter(map(_last, self._prefixes.values()))
        prefix = self._prefixes.get(body_id, "")
        if not prefix:
            return self._name_of_body(body_id) if among_all else ""
        short = _last(prefix)
        return prefix if among_all and self._alike[short] > 1 else short

    def _name_of_body(self, body_id: int) -> str:
        self._read_texts("body", [body_id])
        named = self._wording.best(self._texts["body", body_id], NAMING_TEXTS["body"])
        return words.starting_large(named or self._key_of_body(body_id))

    def _key_of_body(self, body_id: int) -> str:
        (key,) = self._connection.execute("SELECT key FROM body WHERE id = ?", (body_id,)).fetchone()
        return str(key)

    def _read_texts(self, table: str, ids: Sequence[int]) -> None:
        due = [row_id for row_id in ids if (table, row_id) not in self._texts]
        for row_id in due:
            self._texts[table, row_id] = {}
        if due:
            for owner_id, field, language, value in naming_texts(self._connection, table, due):
                self._texts[table, owner_id][field, language] = value


def _last(prefix: str) -> str:
    return prefix.rsplit("/", 1)[-1]


def _gathering(row: Row) -> str:
    """``9th meeting, part 2``."""
    gathering = message(f"tree.nth_{row['unit']}", ordinal=words.ordinal(row["ordinal"]))
    if row["part"] == "whole":
        return gathering
    return f"{gathering}, " + message(f"tree.{row['part']}", number=row["part_number"] or "").rstrip()


def _days(row: Row) -> str:
    first, last = row["first_day"], row["last_day"]
    return words.days(first and date.fromisoformat(first), last and date.fromisoformat(last))


def _month(row: Row) -> str:
    """Month and year of the first day that is known."""
    known = row["first_day"] or row["last_day"]
    return words.month(date.fromisoformat(known)) if known else ""


def _mandate_label(row: Row) -> str:
    return words.starting_large(f"{words.choice_of('MandateKind', row['kind'])} {row['number']}")


def _doubt(row: Row, missing: str = "") -> tuple[str, str]:
    """The mark of what is missing or unverified, and what it means."""
    if missing:
        return _missing(missing)
    return ("", "") if row["verified"] else (words.UNVERIFIED, message("tree.unverified"))


def _missing(what: str) -> tuple[str, str]:
    return words.MISSING, message(f"tree.{what}")
