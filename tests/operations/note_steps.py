"""How tests of a note's operations look at the small conference."""

from desktop_app.domain.records import Note, Section
from desktop_app.operations.editing import row_at
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import dump, place


def note_of(workspace: Workspace) -> Note:
    note: Note = row_at(workspace, place(workspace, "note", "note"))
    return note


def section_of(workspace: Workspace) -> Section:
    section: Section = row_at(workspace, place(workspace, "section", "note-wg1"))
    return section


def id_of(workspace: Workspace, table: str, key: str) -> int:
    return place(workspace, table, key)[1]


def records(workspace: Workspace) -> list[str]:
    """Every row of every record; not what the search has still to read again."""
    return [line for line in dump(workspace) if '"search_' not in line]


def goes_back_and_forth(workspace: Workspace, before: list[str]) -> bool:
    """Whether the last step is one that undo takes back to the letter and redo does again."""
    after = records(workspace)
    workspace.undo()
    undone = records(workspace)
    workspace.redo()
    return undone == before != after and records(workspace) == after
