"""What can be wrong with a project file when it is opened, kept or brought up to date."""

from pathlib import Path

from desktop_app.errors import ZapiskaError
from desktop_app.storage.safety.holding import Holder


class ProjectError(ZapiskaError):
    """Something about one project file, which it names."""

    def __init__(self, message: str, path: Path, **values: object) -> None:
        super().__init__(message, file=str(path), **values)


class ProjectMissing(ProjectError):
    def __init__(self, path: Path) -> None:
        super().__init__("project.missing", path)


class ProjectExists(ProjectError):
    def __init__(self, path: Path) -> None:
        super().__init__("project.exists", path)


class NotAProject(ProjectError):
    def __init__(self, path: Path) -> None:
        super().__init__("project.not_a_project", path)


class ForeignFile(ProjectError):
    """A SQLite file of another program."""

    def __init__(self, path: Path) -> None:
        super().__init__("project.foreign", path)


class ProjectDamaged(ProjectError):
    def __init__(self, path: Path) -> None:
        super().__init__("project.damaged", path)


class ProjectInUse(ProjectError):
    """Another process, or another window of this one, holds the file; ``holder`` is who, if that is known.

    One ``elsewhere`` has it open on another machine, where no lock reaches; whether still, only people know.
    """

    def __init__(self, path: Path, holder: Holder | None = None, *, elsewhere: bool = False) -> None:
        if holder is None:
            super().__init__("project.in_use", path)
        else:
            message = "project.in_use_elsewhere" if elsewhere else "project.in_use_by"
            super().__init__(message, path, **holder.values)
        self.holder = holder
        self.is_elsewhere = elsewhere


class ProjectInaccessible(ProjectError):
    """The system refuses the file or its folder; ``reason`` is what the system says."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__("project.inaccessible", path, reason=reason)


class NewerProject(ProjectError):
    """Written by a later version of the program: opened for reading only."""

    def __init__(self, path: Path, version: int, known: int) -> None:
        super().__init__("project.newer", path, version=version, known=known)


class UnwritableProject(ProjectError):
    """The file or its folder cannot be written: opened for reading only."""

    def __init__(self, path: Path) -> None:
        super().__init__("project.unwritable", path)


class MigrationFailed(ProjectError):
    """The file could not be brought to the newest format and is as it was."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__("project.migration_failed", path, reason=reason)


class ForeignJournal(ProjectError):
    """A journal beside the file that is none of its own; SQLite would change files by it."""

    def __init__(self, path: Path, journal: Path) -> None:
        super().__init__("project.foreign_journal", path, journal=str(journal))
