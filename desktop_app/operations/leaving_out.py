"""Paragraphs that a note does without: left out in every language, and brought back."""

from desktop_app.domain.notes import LeftOut, Note
from desktop_app.storage.workspace import Workspace


def leave_out(workspace: Workspace, note_id: int, anchor: str) -> None:
    """The note does without a paragraph; its own words and footnotes wait for it to come back."""
    note = workspace.session.get_one(Note, note_id)
    if all(one.anchor != anchor for one in note.left_out):
        with workspace.change("change.paragraph_leave_out", note=note.key):
            note.left_out.append(LeftOut(anchor=anchor))


def bring_back(workspace: Workspace, note_id: int, anchor: str) -> None:
    """A paragraph that was left out stands in its place again."""
    note = workspace.session.get_one(Note, note_id)
    with workspace.change("change.paragraph_bring_back", note=note.key):
        for left_out in [one for one in note.left_out if one.anchor == anchor]:
            note.left_out.remove(left_out)
