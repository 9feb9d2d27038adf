"""What a backup holds, and how it differs from the project today, in words. For any thread but the words."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path

from desktop_app.interface import words
from desktop_app.messages import message
from desktop_app.storage.name_rows import RECORDS
from desktop_app.storage.safety.backup import open_still
from desktop_app.storage.safety.content import row_counts
from desktop_app.storage.safety.differences import KindDifference, differences
from desktop_app.storage.safety.restoring import RestoreError, backup_content

_NAMES_SHOWN = 5


def record_counts(backups: Iterable[Path]) -> Mapping[Path, int]:
    """How many records each backup holds; those that cannot be read are left out."""
    counts = {}
    for path in backups:
        with suppress(sqlite3.Error), closing(open_still(path)) as connection:
            found = row_counts(connection)
            counts[path] = sum(count for table, count in found.items() if table in RECORDS)
    return counts


def compared(backup: Path, today: bytes) -> Sequence[KindDifference]:
    """How a backup, which is checked first, differs from the bytes of a project. Raises RestoreError."""
    backup_content(backup)
    try:
        with closing(open_still(backup)) as then, closing(sqlite3.connect(":memory:")) as now:
            now.deserialize(today)
            return differences(then, now)
    except sqlite3.Error as error:
        raise RestoreError("restore.backup_damaged", file=backup) from error


def differences_text(found: Sequence[KindDifference]) -> str:
    """A paragraph for each kind of record that differs."""
    if not found:
        return message("backups.same")
    return "\n".join(line for one in found for line in _lines(one))


def _lines(one: KindDifference) -> Iterator[str]:
    yield words.starting_large(words.record_name(one.table))
    for part, keys in (("then", one.only_then), ("today", one.only_today), ("changed", one.changed)):
        if keys:
            names = [one.names[key] for key in keys[:_NAMES_SHOWN] if key in one.names]
            if len(names) < len(keys):
                names.append("\N{HORIZONTAL ELLIPSIS}")
            yield "    " + message(f"backups.only_{part}", count=words.number(len(keys)), names=names)
