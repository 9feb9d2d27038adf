"""Files written so that they last: whole or not at all, through a power cut too."""

import errno
import os
import secrets
import time
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})
_HELD = frozenset({errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY})

_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds between attempts to put a file in the place of one that another program holds for a moment."""

PART = ".part"
"""How the names of files end that are not whole yet."""


class Trouble(Enum):
    """What hinders a file from being written, as far as a person can do something about it."""

    FULL = auto()
    FORBIDDEN = auto()
    NO_FOLDER = auto()
    OTHER = auto()


def trouble(error: OSError) -> Trouble:
    for numbers, kind in (
        (_FULL, Trouble.FULL),
        (_FORBIDDEN, Trouble.FORBIDDEN),
        (_NO_FOLDER, Trouble.NO_FOLDER),
    ):
        if error.errno in numbers:
            return kind
    return Trouble.OTHER


def reason(error: OSError) -> str:
    """What the system says."""
    return error.strerror or str(error)


def part_beside(target: Path) -> Path:
    """A name of its own in the target's folder, for what is not whole yet."""
    return target.with_name(f".zapiska-{secrets.token_hex(4)}{PART}")


def create(path: Path) -> BinaryIO:
    """A new file with the permissions the user's settings give new files."""
    return path.open("xb")


def write_new(path: Path, content: bytes) -> None:
    """Writes a file that is not there yet and forces it to the disk; one half written is not left."""
    file = create(path)
    try:
        with file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def put_in_place(part: Path, target: Path) -> None:
    """Gives a file the target's name, in one step.

    A target that another program holds (a virus scanner, an indexer) is asked for again a few times, for less
    than a second in all.
    """
    for pause in _PAUSES:
        try:
            os.replace(part, target)  # noqa: PTH105 - the call by its plain name is what the tests make fail
        except OSError as error:
            if error.errno not in _HELD:
                raise
            time.sleep(pause)
        else:
            return
    os.replace(part, target)  # noqa: PTH105


def force_folder(folder: Path) -> None:
    """Makes a new name last through a power cut.

    Windows and some network drives cannot; the file is whole there too, so that is no failure.
    """
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        return
    finally:
        os.close(descriptor)
