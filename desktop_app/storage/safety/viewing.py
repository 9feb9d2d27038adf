"""A look at a project that somebody else has open: at a copy, for their lock keeps out readers too."""

import sqlite3
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop_app.errors import ZapiskaError
from desktop_app.storage.foreign_content import require_own_content
from desktop_app.storage.project_errors import (
    ProjectInUse,
)
from desktop_app.storage.project_file import (
    APPLICATION_ID,
    FORMAT_VERSION,
    format_version,
    prepare,
)
from desktop_app.storage.project_opening import OpenedFile, bring_up_to_date
from desktop_app.storage.safety.backup_folders import backup_folders, backups
from desktop_app.storage.safety.content import is_whole
from desktop_app.storage.safety.holding import holder_of
from desktop_app.storage.safety.recovering import is_unfinished

_TRIES, _PAUSE_SECONDS = 20, 0.02
_CHANGE_COUNTER = slice(24, 28)


class ViewOnly(ZapiskaError):
    """Why nothing can be changed in a view, and which state of the project it shows."""


def open_view(path: Path) -> OpenedFile:
    """The project as it is on the disk at this moment, or else as the newest good backup has it.

    What others keep later is not shown. Raises ProjectInUse if there is neither.
    """
    content = None if _is_held_by_us(path) else _settled_bytes(path)
    if content is not None:
        moment = datetime.now().astimezone()
        return _opened(content, path, "project.view_of_file", moment)
    for backup in backups(backup_folders(path)):
        content = _sound(backup.path)
        if content is not None:
            return _opened(content, path, "project.view_of_backup", backup.name.moment.astimezone())
    raise ProjectInUse(path)


def _is_held_by_us(path: Path) -> bool:
    """To read the file as plain bytes would then drop our own lock on it: POSIX locks are the process's."""
    holder = holder_of(path)
    return holder is not None and holder.is_this_process


def _settled_bytes(path: Path) -> bytes | None:
    """The file's bytes, read while no change was being written; None if there was no such moment."""
    for _ in range(_TRIES):
        try:
            content = _read_between_changes(path)
        except OSError:
            return None
        if content is not None and _is_sound(content):
            return content
        time.sleep(_PAUSE_SECONDS)
    return None


def _read_between_changes(path: Path) -> bytes | None:
    if _is_being_changed(path):
        return None
    content = path.read_bytes()
    with path.open("rb") as file:
        after = file.read(_CHANGE_COUNTER.stop)
    if _is_being_changed(path) or after[_CHANGE_COUNTER] != content[_CHANGE_COUNTER]:
        return None
    return content


def _is_being_changed(path: Path) -> bool:
    return is_unfinished(Path(f"{path.resolve()}-journal"))


def _sound(path: Path) -> bytes | None:
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return content if _is_sound(content) else None


def _is_sound(content: bytes) -> bool:
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(content)
            (mark,) = connection.execute("PRAGMA application_id").fetchone()
            return mark == APPLICATION_ID and is_whole(connection)
    # The second for a schema whose fault is no text, the third for a file without a byte.
    except (sqlite3.Error, UnicodeDecodeError, MemoryError):
        return False


def _opened(content: bytes, path: Path, message: str, moment: datetime) -> OpenedFile:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(content)
    prepare(connection)
    require_own_content(connection, path)
    if format_version(connection) < FORMAT_VERSION:
        bring_up_to_date(connection, path)
    connection.execute("PRAGMA query_only=ON")
    reason = ViewOnly(message, file=path, moment=f"{moment:%Y-%m-%d %H:%M}")
    return OpenedFile(connection, path, reason)
