"""A finding is left as it is with a reason, and heeded again, each as one step."""

from datetime import date

import pytest

from desktop_app.domain.records import IgnoredFinding, Note
from desktop_app.operations.ignoring import NoReasonError, heed_findings, ignore_finding
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import furnish


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


def ignored(reason: str = "Agreed with the editor-in-chief") -> IgnoredFinding:
    return IgnoredFinding(
        rule="dates.weekend", finding="a1", language="ru", reason=reason, ignored_on=date(2020, 7, 1)
    )


def reasons(workspace: Workspace) -> list[str]:
    return [one.reason for one in workspace.session.get_one(Note, 1).ignored_findings]


def test_ignoring_is_one_step_that_can_be_taken_back(cop: Workspace) -> None:
    ignore_finding(cop, 1, ignored())
    assert cop.undo_label is not None
    assert cop.undo_label.key == "change.finding_ignore"
    cop.undo()
    assert reasons(cop) == []
    cop.redo()
    assert reasons(cop) == ["Agreed with the editor-in-chief"]


@pytest.mark.parametrize("reason", ["", "  "])
def test_without_a_reason_nothing_is_ignored(cop: Workspace, reason: str) -> None:
    before = cop.undo_label
    with pytest.raises(NoReasonError):
        ignore_finding(cop, 1, ignored(reason))
    assert cop.undo_label == before


def test_one_of_several_is_heeded_again(cop: Workspace) -> None:
    ignore_finding(cop, 1, ignored("First"))
    second = ignored("Second")
    second.finding = "b2"
    ignore_finding(cop, 1, second)
    heed_findings(cop, 1, {second.id})
    assert reasons(cop) == ["First"]
    cop.undo()
    assert reasons(cop) == ["First", "Second"]
