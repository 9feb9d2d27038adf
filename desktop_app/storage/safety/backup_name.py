"""How a backup is called: its project, the moment, its number, why it was made, and what is in it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Self

EXTENSION = ".zapiska"
_MOMENT = "%Y-%m-%dT%H%M%SZ"
_LETTERS_OF_STEM = 40
"""Of a longer name the beginning: a name in Cyrillic takes two bytes a letter, and systems allow 255."""


class Reason(StrEnum):
    """What a backup was made for."""

    OPENED = "opened"
    CLOSED = "closed"
    TIMED = "timed"
    ASKED = "asked"
    MIGRATION = "migration"
    IMPORT = "import"
    BULK_EDIT = "bulk-edit"
    RESTORE = "restore"


PINNED = frozenset({Reason.MIGRATION})
"""Reasons of backups that are never pruned: there is no way back from a newer format but they."""

_NAME = re.compile(
    r"(?P<stem>.+)\.(?P<moment>\d{4}-\d\d-\d\dT\d{6}Z)\.(?P<sequence>\d{6,})"
    rf"\.(?P<reason>{'|'.join(Reason)})\.(?P<digest>[0-9a-f]{{16}}){re.escape(EXTENSION)}",
    re.DOTALL,  # a project's name may hold a line break
)


@dataclass(frozen=True)
class BackupName:
    """``moment`` is UTC, to the second, as the clock stood; ``sequence`` grows by one and never goes back.

    So the order of backups does not hang on the clock, and two never have the same name. ``digest`` is that
    of the content.
    """

    stem: str
    moment: datetime
    sequence: int
    reason: Reason
    digest: str

    @classmethod
    def made_now(cls, project: Path, sequence: int, why: Reason, digest: str) -> Self:
        moment = datetime.now(UTC).replace(microsecond=0)
        return cls(project.stem[:_LETTERS_OF_STEM], moment, sequence, why, digest)

    def __str__(self) -> str:
        moment = self.moment.astimezone(UTC).strftime(_MOMENT)
        return f"{self.stem}.{moment}.{self.sequence:06}.{self.reason}.{self.digest}{EXTENSION}"

    @property
    def is_pinned(self) -> bool:
        return self.reason in PINNED


def parsed(name: str) -> BackupName | None:
    """The parts of a file's name; None for a file that is no backup."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        moment = datetime.strptime(found["moment"], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return BackupName(found["stem"], moment, int(found["sequence"]), Reason(found["reason"]), found["digest"])
