"""What a check of a project found, and what could be saved of a damaged one, in words."""

import sqlite3
from collections.abc import Iterator, Sequence

from desktop_app.composition.source import Source
from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.record_names import name_of, place_of
from desktop_app.interface.safety.report_dialog import Entry
from desktop_app.messages import explain, message
from desktop_app.storage.name_rows import RECORDS
from desktop_app.storage.safety.checking.report import Finding, Report
from desktop_app.storage.safety.salvaging import Salvaged

_RECORD = "record."


def verdict(report: Report) -> str:
    """What was looked at, and whether it is sound."""
    rows, tables = sum(report.counts.values()), len(report.counts)
    checked = message("verify.checked", rows=words.number(rows), tables=tables)
    if report.is_sound:
        return f"{checked} {message('verify.sound')}"
    return f"{checked} {message('report.unsound' if report.names_records else 'report.unsound_file')}"


def found(report: Report, connection: sqlite3.Connection) -> list[Entry]:
    """Each finding with the records it names, as far as they can be shown."""
    return [
        Entry(explain(finding.sentence), tuple(_records(finding, connection))) for finding in report.findings
    ]


def _records(finding: Finding, connection: sqlite3.Connection) -> Iterator[tuple[str, Source]]:
    kind, where = finding.sentence.values.get("record"), finding.sentence.values.get("where")
    if not isinstance(kind, ZapiskaError) or not isinstance(where, list):
        return
    table = kind.message.removeprefix(_RECORD)
    for key in dict.fromkeys(where):
        source = Source(table, str(key), "")
        try:
            place = place_of(connection, source)
            name = None if place is None else name_of(connection, place)
        except (sqlite3.Error, LookupError, ValueError, TypeError):
            # A row that breaks a rule need not have a name.
            yield source.key, source
            continue
        if name is not None:
            yield name.title, source


def saved(salvaged: Salvaged) -> Sequence[Entry]:
    """What could be saved of each kind, and what could not."""
    lines = [
        message("salvage.saved", table=_kind(table), rows=count)
        for table, count in salvaged.saved.items()
        if count
    ]
    lines += [
        message("salvage.refused", table=_kind(table), rows=count)
        for table, count in salvaged.refused.items()
    ]
    lines += [message("salvage.partly", table=_kind(table)) for table in salvaged.unreadable]
    if salvaged.is_doubtful:
        lines.insert(0, message("salvage.doubtful"))
    return [Entry(line) for line in lines]


def _kind(table: str) -> str:
    """A kind of record by its name; rows that are parts of records have none."""
    return words.starting_large(words.record_name(table)) if table in RECORDS else table
