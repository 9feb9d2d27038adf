"""What a crash left beside a damaged project, played in or taken back by SQLite: on copies of it all."""

import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.storage.project_errors import (
    ProjectError,
)
from desktop_app.storage.project_file import (
    JOURNAL_MARK,
    connect,
)

_SIDE_FILES = ("-journal", "-wal")
"""Not ``-shm``: it only says where in the other one things are, and SQLite makes it anew."""


@dataclass(frozen=True)
class Settled:
    """A file's bytes. ``is_doubtful`` tells that they may hold a part of a change that was not finished.

    A finished one that stood in a write-ahead log may be missing then.
    """

    content: bytes
    is_doubtful: bool


def settled(damaged: Path) -> Settled:
    """The bytes of a project after SQLite has settled what lies beside it, as far as it could.

    Neither the file nor its side files are touched: this is done in a folder of its own. What is not its own
    (see ``connect``) is not played in. For a file that nobody has open. Raises OSError if it cannot be read.
    """
    if not any(_is_in_force(side) for side in _beside(damaged)):
        return Settled(damaged.read_bytes(), is_doubtful=False)
    with suppress(OSError), TemporaryDirectory(prefix="zapiska-") as folder:
        copy = Path(folder, "project")
        shutil.copyfile(damaged, copy)
        for side, beside in zip(_beside(copy), _beside(damaged), strict=True):
            if _is_in_force(beside):
                shutil.copyfile(beside, side)
        # Pages may be damaged still when the journal has done its work.
        with suppress(ProjectError), closing(connect(copy)):
            pass
        if not any(_is_in_force(side) for side in _beside(copy)):
            return Settled(copy.read_bytes(), is_doubtful=False)
    return Settled(damaged.read_bytes(), is_doubtful=True)


def is_unfinished(journal: Path) -> bool:
    """Whether a rollback journal belongs to a change that is not finished. Raises OSError.

    SQLite writes zeros over its beginning, or removes it, when the change is.
    """
    try:
        with journal.open("rb") as file:
            return file.read(len(JOURNAL_MARK)) == JOURNAL_MARK
    except FileNotFoundError:
        return False


def _beside(project: Path) -> tuple[Path, ...]:
    return tuple(Path(f"{project.resolve()}{suffix}") for suffix in _SIDE_FILES)


def _is_in_force(side: Path) -> bool:
    if not side.is_file():  # a pipe would be waited for without end
        return False
    try:
        return is_unfinished(side) if side.name.endswith("-journal") else side.stat().st_size > 0
    except OSError:
        return True
