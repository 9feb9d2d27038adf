"""What can be done about a finding that is to stay as it is."""

from collections.abc import Collection

from desktop_app.domain.notes import IgnoredFinding, Note
from desktop_app.errors import ZapiskaError
from desktop_app.storage.workspace import Workspace


class NoReasonError(ZapiskaError):
    """Nobody could tell later why the finding was ignored."""

    def __init__(self) -> None:
        super().__init__("ignoring.no_reason")


def ignore_finding(workspace: Workspace, note_id: int, ignored: IgnoredFinding) -> None:
    """Leaves a finding of a note as it is; raises ``NoReasonError`` where no reason is given."""
    if not ignored.reason.strip():
        raise NoReasonError
    note = workspace.session.get_one(Note, note_id)
    with workspace.change("change.finding_ignore", note=note.key, rule=ignored.rule):
        note.ignored_findings.append(ignored)


def heed_findings(workspace: Workspace, note_id: int, ignored_ids: Collection[int]) -> None:
    """Takes back that findings are ignored, or forgets those that are found no more."""
    note = workspace.session.get_one(Note, note_id)
    with workspace.change("change.finding_heed", note=note.key) as records:
        for ignored in note.ignored_findings:
            if ignored.id in ignored_ids:
                records.delete(ignored)
