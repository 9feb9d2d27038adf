"""What the program did, a line an event, for those who are asked for help. Nothing of a project is in it.

A line holds the moment, the event, and numbers, names of classes, keys of messages and places in the
program's own code. A file is told by a mark, the same for the same path, instead of its path. Whatever is no
such thing is left out, so that no name or text gets in by mistake.
"""

import hashlib
import logging
import re
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

FILE = "zapiska.log"
MOST_BYTES, OLDER_FILES = 256 * 1024, 3
"""Of each file, and how many are kept beside the one at hand: a megabyte in all."""

_FACT = re.compile(r"[A-Za-z0-9_./:-]{1,100}")
_LEFT_OUT = "-"
_MOST_WAITING = 200


class Event(StrEnum):
    """What is worth a line."""

    STARTED = "started"
    OPENED = "opened"
    CLOSED = "closed"
    MADE = "made"
    IMPORTED = "imported"
    EXPORTED = "exported"
    COPIED = "copied"
    BACKUP = "backup"
    RESTORED = "restored"
    PUBLISHED = "published"
    SALVAGED = "salvaged"
    COMMAND = "command"
    REFUSED = "refused"
    FAULT = "fault"


class _Waiting(logging.Handler):
    """Keeps lines until there is a file: to open one takes longer than the window's first picture may."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if len(self.records) < _MOST_WAITING:
            self.records.append(record)


_log = logging.getLogger("zapiska")
_log.propagate = False
_log.setLevel(logging.INFO)
_log.addHandler(_Waiting())


def record(event: Event, /, **facts: int | str) -> None:
    """Writes a line; facts that are no numbers and no words of the program's own are left out."""
    told = " ".join(f"{name}={_fact(value)}" for name, value in facts.items())
    _log.info("%s", f"{event} {told}".strip())


def mark_of(path: Path) -> str:
    """How a file is told of: the same for the same path."""
    return hashlib.blake2b(str(path.absolute()).encode(errors="surrogatepass"), digest_size=6).hexdigest()


def start_log(folder: Path) -> None:
    """From now on lines go into a file of that folder, what was told before as well.

    Where it cannot be written there is no log, and the program goes on without.
    """
    stop_log()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = _file_handler(folder / FILE)
        for waiting in [one for one in _log.handlers if isinstance(one, _Waiting)]:
            for told in waiting.records:
                handler.handle(told)
            _log.removeHandler(waiting)
        _log.addHandler(handler)


def stop_log() -> None:
    """Closes the file; lines wait again for another."""
    for handler in tuple(_log.handlers):
        if not isinstance(handler, _Waiting):
            _log.removeHandler(handler)
            with suppress(OSError):
                handler.close()
    if not _log.handlers:
        _log.addHandler(_Waiting())


def last_lines(folder: Path, most: int) -> list[str]:
    """The newest lines of the log in a folder, the oldest of them first; none where there is no log."""
    lines: list[str] = []
    for number in range(OLDER_FILES, -1, -1):
        with suppress(OSError):
            name = f"{FILE}.{number}" if number else FILE
            lines += (folder / name).read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[-most:]


def _fact(value: int | str) -> str:
    text = str(value)
    return text if _FACT.fullmatch(text) else _LEFT_OUT


def _file_handler(path: Path) -> "RotatingFileHandler":
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - loads much that nothing else needs

    class Quiet(RotatingFileHandler):
        """A full disk costs lines of the log, and nobody's work."""

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
            pass

    handler = Quiet(path, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    handler.setFormatter(_Line())
    return handler


class _Line(logging.Formatter):
    """The moment in UTC, to the second, then the event."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{datetime.fromtimestamp(record.created, UTC):%Y-%m-%dT%H:%M:%SZ} {record.getMessage()}"
