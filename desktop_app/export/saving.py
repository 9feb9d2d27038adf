"""Files are written whole or not at all: whatever goes wrong, the previous file is still there."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.durable_files import (
    Trouble,
    force_folder,
    part_beside,
    put_in_place,
    reason,
    trouble,
    write_new,
)
from desktop_app.errors import ZapiskaError

Check = Callable[[bytes], None]
"""Reads an export back and raises DamagedExportError if it cannot be what was meant to be written."""


class SavingError(ZapiskaError):
    """The file was not written; a file of that name is as it was before."""


class DamagedExportError(ZapiskaError):
    """What was to be written is not a file of its format. A fault of the program."""


def save(path: Path, content: bytes, check: Check) -> None:
    """Write the file at ``path``, replacing one that is there.

    The content is checked in memory, written to a file beside the target, forced to the disk and only then
    put in the target's place; a target that another program holds is tried again for a while. A link is
    followed, and a replaced file's permissions are kept. Raises SavingError, or what ``check`` raises.
    """
    check(content)
    target = path.resolve()
    _refuse_other_than_file(path, target)
    temporary = part_beside(target)
    try:
        _write(temporary, content, path)
        _put_in_place(temporary, target, path)
    finally:
        temporary.unlink(missing_ok=True)
    force_folder(target.parent)


def _refuse_other_than_file(path: Path, target: Path) -> None:
    if target.is_dir():
        raise SavingError("export.save.is_folder", path=path)
    if not target.parent.is_dir():
        raise SavingError("export.save.no_folder", path=path, folder=target.parent)
    if target.exists() and not target.is_file():
        raise SavingError("export.save.not_a_file", path=path)


def _write(temporary: Path, content: bytes, path: Path) -> None:
    try:
        write_new(temporary, content)
    except OSError as error:
        raise _explained(error, path, forbidden="export.save.read_only_folder") from error


def _put_in_place(temporary: Path, target: Path, path: Path) -> None:
    try:
        if target.exists():
            temporary.chmod(target.stat().st_mode)
        put_in_place(temporary, target)
    except OSError as error:
        raise _explained(error, path, forbidden="export.save.held_open") from error


def _explained(error: OSError, path: Path, forbidden: str) -> SavingError:
    folder = path.resolve().parent
    match trouble(error):
        case Trouble.FULL:
            return SavingError("export.save.disk_full", path=path, folder=folder)
        case Trouble.FORBIDDEN:
            return SavingError(forbidden, path=path, folder=folder)
        case Trouble.NO_FOLDER:
            return SavingError("export.save.no_folder", path=path, folder=folder)
        case _:
            return SavingError("export.save.failed", path=path, reason=reason(error))
