"""Files are written whole or not at all: whatever goes wrong, the previous file is still there."""

import errno
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import ZapiskaError

Check = Callable[[bytes], None]
"""Reads an export back and raises DamagedExportError if it cannot be what was meant to be written."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})


class SavingError(ZapiskaError):
    """The file was not written; a file of that name is as it was before."""


class DamagedExportError(ZapiskaError):
    """What was to be written is not a file of its format. A fault of the program."""


def save(path: Path, content: bytes, check: Check) -> None:
    """Write the file at ``path``, replacing one that is there.

    The content is checked in memory, written to a file beside the target, forced to the disk and only then
    put in the target's place. A link is followed, and a replaced file's permissions are kept. Raises
    SavingError, or what ``check`` raises.
    """
    check(content)
    target = path.resolve()
    _refuse_other_than_file(path, target)
    temporary = target.with_name(f".zapiska-{secrets.token_hex(4)}.part")
    try:
        _write(temporary, content, path)
        _put_in_place(temporary, target, path)
    finally:
        temporary.unlink(missing_ok=True)
    _force_folder(target.parent)


def _refuse_other_than_file(path: Path, target: Path) -> None:
    if target.is_dir():
        raise SavingError("export.save.is_folder", path=path)
    if not target.parent.is_dir():
        raise SavingError("export.save.no_folder", path=path, folder=target.parent)
    if target.exists() and not target.is_file():
        raise SavingError("export.save.not_a_file", path=path)


def _write(temporary: Path, content: bytes, path: Path) -> None:
    try:
        with _create(temporary) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise _explained(error, path, forbidden="export.save.read_only_folder") from error


def _create(path: Path) -> BinaryIO:
    """A new file with the permissions the user's settings give new files."""
    return path.open("xb")


def _put_in_place(temporary: Path, target: Path, path: Path) -> None:
    try:
        if target.exists():
            temporary.chmod(target.stat().st_mode)
        os.replace(temporary, target)  # noqa: PTH105 - the call by its plain name is what the tests make fail
    except OSError as error:
        raise _explained(error, path, forbidden="export.save.held_open") from error


def _explained(error: OSError, path: Path, forbidden: str) -> SavingError:
    folder = path.resolve().parent
    if error.errno in _FULL:
        return SavingError("export.save.disk_full", path=path, folder=folder)
    if error.errno in _FORBIDDEN:
        return SavingError(forbidden, path=path, folder=folder)
    if error.errno in _NO_FOLDER:
        return SavingError("export.save.no_folder", path=path, folder=folder)
    return SavingError("export.save.failed", path=path, reason=error.strerror or str(error))


def _force_folder(folder: Path) -> None:
    """Make the new name last through a power cut.

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
