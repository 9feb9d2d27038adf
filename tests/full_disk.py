"""Disks that give out."""

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, cast


class FullDisk(io.FileIO):
    """A file object that takes so many bytes and no more."""

    def __init__(self, path: Path, room: int, number: int = errno.ENOSPC) -> None:
        super().__init__(path, "xb")
        self.room, self.number = room, number

    def write(self, content: Any, /) -> int:
        super().write(content[: self.room])
        if len(content) > self.room:
            raise OSError(self.number, os.strerror(self.number))
        return len(content)


def with_room_for(room: int, number: int = errno.ENOSPC) -> Callable[[Path], BinaryIO]:
    """Stands for ``durable_files.create`` on a disk with so much room."""
    return lambda path: cast("BinaryIO", FullDisk(path, room, number))


def failing(number: int) -> Callable[..., Any]:
    """A call of the system that always fails with this error number."""

    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail
