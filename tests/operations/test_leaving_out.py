"""What is left out of a note is forgotten in the same step in which it goes for good."""

from collections.abc import Callable

import pytest

from desktop_app.operations import note_paragraphs, note_sections
from desktop_app.operations.deleting import delete_record
from desktop_app.operations.leaving_out import leave_out
from desktop_app.operations.own_paragraphs import move_after
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import dump, furnish, goes_back_and_forth, place
from tests.operations.note_steps import id_of, note_of, section_of

FIRST, SECOND, MEETINGS = "note-wg1-1", "note-wg1-2", "note-wg1/meetings"


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    """Every paragraph of the small conference's note is left out."""
    furnish(workspace)
    section, provision = (
        id_of(workspace, "section", "note-wg1"),
        id_of(workspace, "provision", "res-continues"),
    )
    note_paragraphs.add_statement(workspace, section, provision)
    for anchor in (FIRST, SECOND, MEETINGS):
        leave_out(workspace, note_of(workspace).id, anchor)
    return workspace


def statement(workspace: Workspace, paragraph: int) -> int:
    return section_of(workspace).paragraphs[paragraph].statements[0].id


Step = Callable[[Workspace], None]
STEPS: list[tuple[Step, list[str]]] = [
    (lambda cop: note_paragraphs.remove_statement(cop, statement(cop, 0)), [SECOND, MEETINGS]),
    (
        lambda cop: note_paragraphs.move_statement(
            cop, statement(cop, 0), id_of(cop, "section_paragraph", SECOND), 0
        ),
        [SECOND, MEETINGS],
    ),
    (
        lambda cop: note_paragraphs.join_with_previous(cop, id_of(cop, "section_paragraph", SECOND)),
        [FIRST, MEETINGS],
    ),
    (lambda cop: note_sections.remove_section(cop, section_of(cop).id), []),
    (lambda cop: delete_record(cop, place(cop, "section", "note-wg1")), []),
    (lambda cop: delete_record(cop, place(cop, "provision", "res-continues"), with_users=True), [MEETINGS]),
]


@pytest.mark.parametrize(("step", "left"), STEPS)
def test_what_goes_for_good_is_left_out_no_more_and_undo_knows_it(
    cop: Workspace, step: Step, left: list[str]
) -> None:
    before = dump(cop)
    step(cop)
    assert [one.anchor for one in note_of(cop).left_out] == left
    assert goes_back_and_forth(cop, before)


def test_a_step_that_takes_nothing_away_leaves_it(cop: Workspace) -> None:
    move_after(cop, note_of(cop).id, FIRST, SECOND)
    note_sections.add_section(cop, note_of(cop).id, id_of(cop, "body", "wg2"))
    assert [one.anchor for one in note_of(cop).left_out] == [FIRST, SECOND, MEETINGS]
