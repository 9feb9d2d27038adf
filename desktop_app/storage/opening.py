"""Creating and opening projects to work on."""

from pathlib import Path

from desktop_app.storage.migration import blank_project
from desktop_app.storage.project_file import (
    create,
)
from desktop_app.storage.project_opening import OpenedFile, open_file
from desktop_app.storage.workspace import Workspace


def create_project(path: Path, *, person: str | None = None) -> Workspace:
    """Makes a blank project and opens it; raises ``ProjectExists`` rather than touch a file that is there."""
    create(path, blank_project())
    return open_project(path, person=person)


def open_project(path: Path, *, person: str | None = None) -> Workspace:
    """Opens a project as ``open_file`` does, to work on it."""
    return workspace_of(open_file(path), person=person)


def workspace_of(opened: OpenedFile, *, person: str | None = None) -> Workspace:
    """A workspace on a file that has been opened; the file is let go if there can be none."""
    try:
        return Workspace(
            opened.connection, opened.path, person=person, read_only_reason=opened.read_only_reason
        )
    except BaseException:
        opened.connection.close()
        raise
