"""The file on the disk that we hold: whether it is still the one under its name, and as we left it.

SQLite goes on writing to a file that was renamed, deleted or overwritten under it; the work would end up
nowhere, or in the middle of a stranger's file.
"""

import os
from pathlib import Path

from desktop_app.errors import ZapiskaError

_CHANGE_COUNTER = 24, 4
"""Where in the file SQLite counts its changes, and in how many bytes."""


class LostFile(ZapiskaError):
    """The file under the project's name is not the one we hold any more; nothing was written to it."""


class OwnFile:
    """To be made while SQLite holds the file, and closed after SQLite has let go of it.

    Closing any handle drops all locks of the process on a file (POSIX), so this one is opened once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()
        self._handle = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._left = self._state()

    def leave(self) -> None:
        """The file is now as we want it: a change has just been kept."""
        self._left = self._state()

    def require(self) -> None:
        """Raises LostFile if something has happened to the file since."""
        try:
            named = self._path.stat()
        except FileNotFoundError:
            raise LostFile("project.gone", file=self._path) from None
        except OSError as error:
            reason = error.strerror or str(error)
            raise LostFile("project.out_of_reach", file=self._path, reason=reason) from error
        held = os.fstat(self._handle)
        if (named.st_dev, named.st_ino) != (held.st_dev, held.st_ino):
            raise LostFile("project.replaced", file=self._path)
        if self._state() != self._left:
            raise LostFile("project.changed_outside", file=self._path)

    def close(self) -> None:
        os.close(self._handle)

    def _state(self) -> tuple[int, bytes]:
        """Size and change counter. Not the time: copying programs and virus scanners touch that."""
        start, length = _CHANGE_COUNTER
        os.lseek(self._handle, start, os.SEEK_SET)
        return os.fstat(self._handle).st_size, os.read(self._handle, length)
