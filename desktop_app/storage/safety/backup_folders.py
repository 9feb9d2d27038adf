"""Where the backups of a project are, and which there are."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.paths import user_data
from desktop_app.storage.safety.backup_name import BackupName, parsed
from desktop_app.storage.safety.medium import Medium, medium_of

_LETTERS_OF_STEM = 40


@dataclass(frozen=True)
class Backup:
    """A backup that was checked when it was made."""

    path: Path
    name: BackupName

    @property
    def twin(self) -> Path:
        """Its content in the exchange format, to be read without the program; need not be there."""
        return self.path.with_suffix(".json")


def backup_folders(project: Path, *, is_lost: bool = False) -> tuple[Path, Path]:
    """Where backups go: to the first, or where it cannot be written to the second.

    Beside the project, so that they go where it goes, are found by who looks after its folder, and can be
    seen by the next editor. In a cloud folder first among the person's own data: there each would be sent
    round, and the program that sends may take them away. So too if the project ``is_lost``: its folder may be
    gone as well.
    """
    whole = project.resolve()
    beside = whole.with_name(f"{whole.name}.backups")
    own = user_data() / "backups" / own_name(whole)
    return (own, beside) if is_lost or medium_of(whole) is Medium.CLOUD else (beside, own)


def own_name(project: Path) -> str:
    """What the folder of a project among the person's own data is called: by its whole path."""
    whole = project.resolve()
    identity = hashlib.sha256(str(whole).encode(errors="surrogatepass")).hexdigest()[:12]
    return f"{whole.stem[:_LETTERS_OF_STEM]}-{identity}"


def backups(folders: Iterable[Path]) -> list[Backup]:
    """The backups in these folders, newest first. Reads nothing but names."""
    found = [backup for folder in folders for backup in _in_folder(folder)]
    return sorted(found, key=lambda backup: backup.name.sequence, reverse=True)


def _in_folder(folder: Path) -> Iterator[Backup]:
    try:
        paths = list(folder.iterdir())
    except OSError:
        return
    for path in paths:
        name = parsed(path.name)
        if name is not None:
            yield Backup(path, name)
