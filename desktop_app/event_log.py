"""What the program did, a line an event, for those who are asked for help. Nothing of a project is in it.

A line holds the moment, the event, and numbers, names of classes, keys of messages and places in the
program's own code. A file is told by a mark, the same for the same path, instead of its path. Whatever is no
such thing is left out, so that no name or text gets in by mistake.
"""

import re
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from logging import LogRecord
    from logging.handlers import RotatingFileHandler

# ruff: noqa: PLC0415 - the window's first picture waits for none of what writes the log

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


class _Told(NamedTuple):
    """``moment`` counts seconds as ``time`` does."""

    moment: float
    event: Event
    facts: dict[str, int | str | Path]

    @property
    def line(self) -> str:
        """The moment in UTC, to the second, then the event."""
        moment = f"{datetime.fromtimestamp(self.moment, UTC):%Y-%m-%dT%H:%M:%SZ}"
        return " ".join(
            [moment, self.event, *(f"{name}={_fact(value)}" for name, value in self.facts.items())]
        )


class _Log:
    """The file, once there is one; until then what is to be written into it."""

    def __init__(self) -> None:
        self.waiting: list[_Told] = []
        self.file: RotatingFileHandler | None = None

    def take(self, told: _Told) -> None:
        if self.file is not None:
            _write(self.file, told)
        elif len(self.waiting) < _MOST_WAITING:
            self.waiting.append(told)


_log = _Log()


def record(event: Event, /, **facts: int | str | Path) -> None:
    """Writes a line; a file is told by its mark, and what is no word of the program's own is left out."""
    _log.take(_Told(time(), event, facts))


def mark_of(path: Path) -> str:
    """How a file is told of: the same for the same path."""
    from hashlib import blake2b

    return blake2b(str(path.absolute()).encode(errors="surrogatepass"), digest_size=6).hexdigest()


def start_log(folder: Path) -> None:
    """From now on lines go into a file of that folder, what was told before as well.

    Where it cannot be written there is no log, and the program goes on without.
    """
    stop_log()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        _log.file = _opened(folder / FILE)
        for told in _log.waiting:
            _log.take(told)
        _log.waiting.clear()


def stop_log() -> None:
    """Closes the file; lines wait again for another."""
    file, _log.file = _log.file, None
    if file is not None:
        with suppress(OSError):
            file.close()


def last_lines(folder: Path, most: int) -> list[str]:
    """The newest lines of the log in a folder, the oldest of them first; none where there is no log."""
    lines: list[str] = []
    for number in range(OLDER_FILES, -1, -1):
        with suppress(OSError):
            name = f"{FILE}.{number}" if number else FILE
            lines += (folder / name).read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[-most:]


def _fact(value: int | str | Path) -> str:
    text = mark_of(value) if isinstance(value, Path) else str(value)
    return text if _FACT.fullmatch(text) else _LEFT_OUT


def _write(file: "RotatingFileHandler", told: _Told) -> None:
    from logging import makeLogRecord

    file.handle(makeLogRecord({"msg": told.line}))


def _opened(path: Path) -> "RotatingFileHandler":
    from logging.handlers import RotatingFileHandler

    class Quiet(RotatingFileHandler):
        """A full disk costs lines of the log, and nobody's work."""

        def handleError(self, record: "LogRecord") -> None:  # noqa: N802 - logging's name
            pass

    return Quiet(path, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
