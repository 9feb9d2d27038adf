"""Files that a person hands to the program: read whole, but never more of them than the program can bear."""

from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import ZapiskaError


class InputFileError(ZapiskaError):
    """A file that the system does not give, or that is larger than anything of its kind."""


def read_input(path: Path, most: int) -> bytes:
    """The content of a file of at most so many bytes. Raises InputFileError.

    What the system says of its size is not relied on: a pipe or a device has none.
    """
    try:
        with path.open("rb") as file:
            return read_stream(file, most, str(path))
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputFileError("input.unreadable", file=str(path), reason=reason) from error


def read_stream(stream: BinaryIO, most: int, name: str) -> bytes:
    """The rest of a stream of at most so many bytes; messages call it by its name. Raises InputFileError."""
    content = stream.read(most + 1)
    if len(content) > most:
        raise InputFileError("input.too_large", file=name, most=most // 2**20)
    return content
