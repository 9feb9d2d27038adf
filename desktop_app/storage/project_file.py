"""The project file as SQLite sees it: whose it is, who holds it, how it is opened.

Needs neither SQLAlchemy nor Alembic, so that what only looks at a file starts fast.
"""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.storage.project_errors import (
    ForeignFile,
    ForeignJournal,
    NotAProject,
    ProjectDamaged,
    ProjectError,
    ProjectExists,
    ProjectInaccessible,
    ProjectInUse,
    ProjectMissing,
)
from desktop_app.storage.safety.holding import hold, holder_of, present_holder
from desktop_app.storage.safety.own_file import OwnFile

APPLICATION_ID = 0x5A41504B
"""Marks a SQLite file as a project of ours ("ZAPK" in its header)."""

FORMAT_VERSION = 8
"""How many migrations there are; the file says in ``user_version`` how many it has had."""

_SECONDS_TO_WAIT = 0.5
_WRITES_NOTHING = ("SELECT", "WITH", "PRAGMA", "ROLLBACK")
"""How statements begin after which the file is as it was before."""

_HEADER_BYTES = 100

LONGEST_CELL = 16 * 2**20
"""Bytes of one value that SQLite reads or makes for us, at most; ours have some hundred thousand."""

JOURNAL_MARK = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""How a rollback journal begins, and ends if it names another ("Database File Format" on the SQLite site)."""

_LONGEST_NAME = 4096
_MODE, _WRITE_AHEAD = slice(18, 20), b"\x02\x02"


class ProjectConnection(sqlite3.Connection):
    """A connection that knows whether its file is still the project's, and tells when it is closed."""

    own_file: OwnFile | None = None
    on_close: Callable[[], None] | None = None

    def hold(self, path: Path) -> None:
        """From now on the file is watched, and we are named beside it; for a file that is to be changed."""
        self.own_file = OwnFile(path)
        self.on_close = hold(path)

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        try:
            cursor = super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            # What SQLite says of a damaged schema quotes it, and that need be no text.
            fault = sqlite3.DatabaseError("malformed database schema")
            fault.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise fault from error
        if self.own_file is not None and not self.in_transaction and not sql.startswith(_WRITES_NOTHING):
            self.own_file.leave()
        return cursor

    def require_own_file(self) -> None:
        """Raises LostFile if what is on the disk is no more the file we hold."""
        if self.own_file is not None:
            self.own_file.require()

    def close(self) -> None:
        super().close()
        own_file, on_close = self.own_file, self.on_close
        self.own_file = self.on_close = None
        if own_file is not None and on_close is not None:
            own_file.close()
            on_close()


def connect(path: Path, *, read_only: bool = False) -> ProjectConnection:
    """Opens a project file that is there, and holds it until the connection is closed.

    Recovers what a crash left half-written. With ``read_only`` nothing can be written, and others may read
    too. Raises a ``ProjectError`` that says what is wrong with the file.
    """
    _require_file(path)
    _require_own_journal(path)
    _require_own_log(path)
    # Never open the file as plain bytes: closing such a handle would drop every POSIX lock this
    # process holds on it, another window's included.
    mode = "ro" if read_only and not is_writable(path) else "rw"
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=_SECONDS_TO_WAIT,
            isolation_level=None,
            factory=ProjectConnection,
        )
    except sqlite3.Error as error:
        raise _fault(path, error) from error
    try:
        distrust(connection)
        _hold(connection, read_only=read_only)
        _require_ours(connection, path)
        prepare(connection)
    except sqlite3.Error as error:
        connection.close()
        raise _fault(path, error) from error
    except ProjectError:
        connection.close()
        raise
    return connection


def distrust(connection: sqlite3.Connection) -> None:
    """Sets what keeps a file from harming us: no functions from its schema, no cells beyond all measure."""
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_CELL)


def prepare(connection: sqlite3.Connection) -> None:
    """Sets what every connection to a project needs, in memory too."""
    distrust(connection)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("PRAGMA foreign_keys=ON")
    # Rows removed by INSERT OR REPLACE fire their delete triggers only so: the journal must see them.
    connection.execute("PRAGMA recursive_triggers=ON")
    connection.execute("PRAGMA temp_store=MEMORY")


def is_writable(path: Path) -> bool:
    """Whether the file, and the rollback journal beside it, can be written."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def format_version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def create(path: Path, content: bytes) -> None:
    """Writes a new file durably; one that is there already is never touched."""
    try:
        file = path.open("xb")
    except FileExistsError:
        raise ProjectExists(path) from None
    except OSError as error:
        raise ProjectInaccessible(path, error.strerror or str(error)) from error
    try:
        with file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink()
        raise ProjectInaccessible(path, error.strerror or str(error)) from error


def _require_file(path: Path) -> None:
    try:
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        raise ProjectMissing(path) from None
    except OSError as error:
        raise ProjectInaccessible(path, error.strerror or str(error)) from error
    # SQLite takes a file of one byte for an empty one and writes its own header over it.
    if not path.is_file() or size < _HEADER_BYTES:
        raise NotAProject(path)


def _require_own_journal(path: Path) -> None:
    """A journal that ends with the name of another ("super-journal") belongs to a change of several files.

    SQLite deletes the file of that name when it has rolled the journal back.
    """
    journal = Path(f"{path.resolve()}-journal")
    try:
        with journal.open("rb") as file:
            file.seek(max(journal.stat().st_size - _LONGEST_NAME, 0))
            if file.read().endswith(JOURNAL_MARK):
                raise ForeignJournal(path, journal)
    except OSError:
        return  # there is none, or SQLite will say why it cannot be read


def _require_own_log(path: Path) -> None:
    """A write-ahead log beside a file that is not in that mode is another's, and SQLite would play it in."""
    log = Path(f"{path.resolve()}-wal")
    holder = holder_of(path)
    # Our own lock would go with the handle that reads the mode.
    if not log.exists() or (holder is not None and holder.is_this_process):
        return
    try:
        with path.open("rb") as file:
            mode = file.read(_HEADER_BYTES)[_MODE]
    except OSError:
        return  # SQLite will say why it cannot be read
    if mode != _WRITE_AHEAD and log.stat().st_size:
        raise ForeignJournal(path, log)


def _hold(connection: sqlite3.Connection, *, read_only: bool) -> None:
    """Takes the lock now, not at the first change."""
    if read_only:
        connection.execute("PRAGMA query_only=ON")
        return
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _require_ours(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ForeignFile(path)
    # SQLite reads the missing end of a last page as zeros, without a word.
    if path.stat().st_size % connection.execute("PRAGMA page_size").fetchone()[0]:
        raise ProjectDamaged(path)


def _fault(path: Path, error: sqlite3.Error) -> ProjectError:
    match error.sqlite_errorcode & 0xFF:
        case sqlite3.SQLITE_NOTADB:
            return NotAProject(path)
        case sqlite3.SQLITE_CORRUPT:
            return ProjectDamaged(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return ProjectInUse(path, present_holder(path))
        case _:
            return ProjectInaccessible(path, str(error))
