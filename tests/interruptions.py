"""Programs stopped at any call of the system: by an error of the disk, or for good."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_CALLS = {"open", "os.rename", "os.remove", "os.mkdir", "os.link", "os.truncate", "sqlite3.connect"}
_KILLED = 9


class _Watch:
    """Python's own audit hook, which can only be added; it does nothing unless told to."""

    folder = ""
    left = 0
    stop: Callable[[], None] | None = None

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.stop is not None and event in _CALLS and any(self.folder in str(one) for one in arguments):
            self.left -= 1
            if self.left == 0:
                self.stop()


_WATCH = _Watch()
sys.addaudithook(_WATCH)


@contextmanager
def interrupted(folder: Path, call: int, stop: Callable[[], None]) -> Iterator[None]:
    """Stops at the n-th call of the system about a file in the folder."""
    _WATCH.folder, _WATCH.left, _WATCH.stop = str(folder), call, stop
    try:
        yield
    finally:
        _WATCH.stop = None


def fail() -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def is_killed(folder: Path, call: int, act: Callable[[], object]) -> bool:
    """Does it in a process of its own that ends at once at the n-th call; whether it came so far."""
    process = os.fork()
    if process == 0:
        try:
            with interrupted(folder, call, lambda: os._exit(_KILLED)):
                act()
        except BaseException:  # noqa: BLE001 - nothing of the child may reach the tests of its parent
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    assert code in {0, _KILLED}
    return code == _KILLED
