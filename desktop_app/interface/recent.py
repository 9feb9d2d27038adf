"""The projects opened last."""

import os
from enum import Enum, auto
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QSettings

_KEY = "recent"
_MOST = 8
_SCHEME = "file://"
_LEAST_BYTES = 100
"""A database is never shorter than its header."""


class Found(Enum):
    """What is where a project was when it was opened last; ``OTHER`` is nothing that could be a project."""

    FILE = auto()
    NOTHING = auto()
    OTHER = auto()


class RecentProjects:
    """Paths in the settings, the newest first, each once."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def paths(self) -> tuple[Path, ...]:
        """All of them, whatever is there now."""
        stored = self._settings.value(_KEY, [])
        names = stored if isinstance(stored, list) else [stored]
        return tuple(map(_read, map(str, names)))

    def add(self, path: Path) -> None:
        """Puts a path first."""
        path = path.absolute()
        kept = [path, *(other for other in self.paths() if other != path)][:_MOST]
        self._settings.setValue(_KEY, [_written(one) for one in kept])


def found_at(path: Path) -> Found:
    """What is there now, told without opening it."""
    try:
        size = path.stat().st_size
    except OSError:
        return Found.NOTHING
    return Found.FILE if path.is_file() and size >= _LEAST_BYTES else Found.OTHER


def _written(path: Path) -> str:
    """The settings hold letters only; a path of other bytes is written as a link."""
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return path.as_uri()
    return text


def _read(stored: str) -> Path:
    if stored.startswith(_SCHEME):
        return Path(os.fsdecode(unquote_to_bytes(stored.removeprefix(_SCHEME))))
    return Path(stored)
