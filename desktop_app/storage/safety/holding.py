"""Who has a project open: told in a small file beside it, for people, and where no lock is reliable.

What keeps two programs from one file is SQLite's lock; this file is its name tag. Left behind, it tells that
the program did not end as it should.
"""

import getpass
import json
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.hidden_characters import made_visible
from desktop_app.errors import ZapiskaError

_LONGEST_TAG = 4096
"""Bytes; ours have some two hundred."""


class Holder(NamedTuple):
    """Who opened a project, on which machine, in which process, and when (UTC, in ISO 8601)."""

    person: str
    machine: str
    process: int
    since: str

    @property
    def is_this_process(self) -> bool:
        return self.machine == machine_name() and self.process == os.getpid()

    @property
    def values(self) -> dict[str, object]:
        """For a sentence: the moment in the clock of this machine."""
        try:
            since = f"{datetime.fromisoformat(self.since).astimezone():%Y-%m-%d %H:%M}"
        except ValueError:
            since = self.since
        person = self.person or ZapiskaError("project.somebody")
        return {"person": person, "machine": self.machine, "since": since}


def user_name() -> str:
    """Who is at the computer; empty where the system has no name for them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def machine_name() -> str:
    """What this machine is called in its network."""
    return os.uname().nodename if os.name == "posix" else os.environ.get("COMPUTERNAME", "")


def tag_of(project: Path) -> Path:
    """The file that names who has a project open."""
    return project.with_name(f"{project.name}.lock")


def hold(project: Path) -> Callable[[], None]:
    """Names us beside a project whose lock we have; the function returned takes the name away.

    Where the file cannot be written nothing happens: the lock is what counts.
    """
    tag = tag_of(project.resolve())
    holder = Holder(user_name(), machine_name(), os.getpid(), datetime.now(UTC).isoformat())
    with suppress(OSError):
        if tag.is_symlink():
            # It would lead to a file of the person's, which would be written over.
            tag.unlink()
        named = json.dumps(holder._asdict(), ensure_ascii=False)
        tag.write_text(named, encoding="utf-8", errors="backslashreplace")

    def release() -> None:
        if holder_of(project) == holder:
            with suppress(OSError):
                tag.unlink()

    return release


def holder_of(project: Path) -> Holder | None:
    """Whoever is named beside a project, whether still at work or not; None if nobody is."""
    tag = tag_of(project.resolve())
    if not tag.is_file():  # a pipe would be waited for without end
        return None
    try:
        with tag.open("rb") as file:
            stored = json.loads(file.read(_LONGEST_TAG))
        person, machine, since = (made_visible(str(stored[name])) for name in ("person", "machine", "since"))
        return Holder(person, machine, int(stored["process"]), since)
    except (OSError, ValueError, OverflowError, KeyError, TypeError, RecursionError):
        return None


def present_holder(project: Path) -> Holder | None:
    """Who may still have the project open: not one whose process on this machine is gone."""
    holder = holder_of(project)
    if holder is None or (holder.machine == machine_name() and _is_gone(holder.process)):
        return None
    return holder


def holder_elsewhere(project: Path) -> Holder | None:
    """Another machine that has the project open in a place where locks do not reach from one to the other."""
    holder = holder_of(project)
    if holder is None or holder.machine == machine_name():
        return None
    # Most openings end above, and its patterns take as long to load as all the rest here.
    from desktop_app.storage.safety.medium import Medium, medium_of  # noqa: PLC0415

    return None if medium_of(project) is Medium.LOCAL else holder


def ended_uncleanly(project: Path) -> bool:
    """Whether the program that had a project last was killed or the power failed; to be asked on opening."""
    whole = project.resolve()
    return tag_of(whole).exists() or Path(f"{whole}-journal").exists()


def _is_gone(process: int) -> bool:
    # On Windows this call would end the process instead of asking after it.
    if os.name != "posix":
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):  # the second for a number that no process has
        return True
    except OSError:
        return False
    return False
