"""Where projects come from and go to: the sample, a new file, an import, a copy kept as a file."""

import functools
import sqlite3
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.importing.exchange.adding import add_to_session
from desktop_app.importing.exchange.bounds import MOST_BYTES
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.importing.exchange.taking import Imported, import_exchange
from desktop_app.importing.input_files import read_input
from desktop_app.paths import RESOURCES
from desktop_app.storage.engine import engine_on
from desktop_app.storage.migration import blank_project
from desktop_app.storage.project_file import (
    create,
    prepare,
)
from desktop_app.storage.project_opening import OpenedFile, open_file
from desktop_app.storage.workspace import Workspace

SAMPLE = RESOURCES / "sample" / "ctoc-cop-10.json"


def make_project(path: Path) -> OpenedFile:
    """A blank project in a new file; raises ``ProjectExists`` rather than touch one that is there."""
    create(path, blank_project())
    return open_file(path)


def sample_file() -> OpenedFile:
    """A copy of the sample in memory. Its journal is empty, so that undoing never takes the sample away."""
    return OpenedFile(_in_memory(_sample()), None, None)


def sample_workspace() -> Workspace:
    """The same, ready to be edited."""
    return Workspace(sample_file().connection)


def import_file(workspace: Workspace, path: Path) -> Imported:
    """Takes a file in the exchange format into a project, as ``import_exchange`` does.

    Raises InputFileError for a file that cannot be read or is too large.
    """
    return import_exchange(workspace, read_input(path, MOST_BYTES), path.name)


def keep_copy(workspace: Workspace, path: Path) -> None:
    """Writes the whole project, its journal included, to a new file.

    Raises ProjectExists rather than touch a file that is there, or ProjectInaccessible. Nothing is packed: of
    pages that lie as those of a blank project more can be saved if the file is damaged one day.
    """
    create(path, workspace.connection.serialize())


@functools.cache
def _sample() -> bytes:
    """The sample as the bytes of a project file."""
    connection = _in_memory(blank_project())
    with Session(engine_on(connection), autoflush=False) as session:
        add_to_session(session, read_exchange(SAMPLE.read_bytes()))
        session.commit()
    content = connection.serialize()
    connection.close()
    return content


def _in_memory(content: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(content)
    prepare(connection)
    return connection
