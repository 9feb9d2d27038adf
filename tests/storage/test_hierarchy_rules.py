"""What may stand where."""

import pytest

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.instruments import InstrumentKind
from desktop_app.domain.records import AgendaItem, Body, Instrument, Session
from desktop_app.storage.hierarchy_rules import MoveRefusedError, landing, step, step_in, step_out
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import group_place
from desktop_app.storage.workspace import Workspace

BODIES, INSTRUMENTS = group_place("bodies"), group_place("instruments")


@pytest.fixture
def hierarchy(furnished: Workspace) -> Workspace:
    """Body cop (1) over wg-1 (2), wg-2 (3), wg-3 (4); treaty 1 with protocols 2 and 3, treaty 4."""
    with furnished.change("change.furnish") as session:
        cop = session.get_one(Body, 1)
        for position in (2, 3):
            session.add(Body(key=f"wg-{position}", kind=BodyKind.OTHER, parent=cop, position=position))
            session.flush()
        treaty = session.get_one(Instrument, 1)
        for position in (1, 2):
            session.add(
                Instrument(
                    key=f"p-{position}", kind=InstrumentKind.PROTOCOL, treaty=treaty, position=position
                )
            )
            session.flush()
        session.add(Instrument(key="cac", kind=InstrumentKind.TREATY, position=2))
        other = Session(key="cop-11", body=cop, ordinal=11)
        session.add(AgendaItem(key="cop-11.2", session=other, label="2"))
    return furnished


def refusal(workspace: Workspace, moved: RecordPlace, parent: RecordPlace) -> str:
    with pytest.raises(MoveRefusedError) as refused:
        landing(workspace.connection, moved, parent)
    return refused.value.message


def test_a_body_lands_before_one_of_its_like_or_last(hierarchy: Workspace) -> None:
    def order(before: RecordPlace | None) -> tuple[int, ...]:
        return landing(hierarchy.connection, ("body", 4), ("body", 1), before).siblings

    assert order(("body", 2)) == (4, 2, 3)
    assert order(("body", 3)) == (2, 4, 3)
    assert order(None) == order(("meeting", 1)) == order(("body", 4)) == order(("body", 999)) == (2, 3, 4)


def test_landing_where_it_stands_already_is_no_move(hierarchy: Workspace) -> None:
    assert not landing(hierarchy.connection, ("body", 4), ("body", 1)).is_move
    assert not landing(hierarchy.connection, ("body", 3), ("body", 1), ("body", 3)).is_move
    assert landing(hierarchy.connection, ("body", 3), ("body", 1)).is_move
    assert landing(hierarchy.connection, ("body", 3), ("body", 4)).is_move


def test_the_top_has_no_parent(hierarchy: Workspace) -> None:
    assert landing(hierarchy.connection, ("body", 3), BODIES).parent_id is None
    assert landing(hierarchy.connection, ("body", 3), ("body", 4)).parent_id == 4


@pytest.mark.parametrize(
    ("moved", "parent", "reason"),
    [
        (("body", 1), ("body", 1), "hierarchy.cycle_body"),
        (("body", 1), ("body", 2), "hierarchy.cycle_body"),
        (("body", 1), ("meeting", 1), "hierarchy.cycle_body"),
        (("body", 3), ("meeting", 1), "hierarchy.stays_body"),
        (("body", 3), INSTRUMENTS, "hierarchy.stays_body"),
        (("body", 3), group_place("notes"), "hierarchy.stays_body"),
        (("agenda_item", 1), ("agenda_item", 2), "hierarchy.cycle_agenda_item"),
        (("agenda_item", 1), ("session", 2), "hierarchy.stays_agenda_item"),
        (("agenda_item", 1), ("agenda_item", 3), "hierarchy.stays_agenda_item"),
        (("instrument", 1), ("instrument", 4), "hierarchy.stays_instrument"),
        (("instrument", 2), ("instrument", 3), "hierarchy.stays_instrument"),
        (("instrument", 2), INSTRUMENTS, "hierarchy.stays_instrument"),
        (("section", 1), ("body", 1), "hierarchy.stays_section"),
        (("provision", 1), ("mandate", 999), "hierarchy.stays_provision"),
        (("meeting", 1), ("body", 1), "hierarchy.fixed_meeting"),
        (("document", 1), ("meeting", 2), "hierarchy.fixed_document"),
        (BODIES, INSTRUMENTS, "hierarchy.fixed_group"),
    ],
)
def test_what_cannot_stand_there_is_refused_with_the_reason(
    hierarchy: Workspace, moved: RecordPlace, parent: RecordPlace, reason: str
) -> None:
    assert refusal(hierarchy, moved, parent) == reason


@pytest.mark.parametrize(
    ("moved", "parent"),
    [
        (("agenda_item", 2), ("session", 1)),
        (("instrument", 2), ("instrument", 4)),
        (("instrument", 4), INSTRUMENTS),
        (("section", 1), ("note", 1)),
        (("provision", 1), ("mandate", 1)),
    ],
)
def test_what_belongs_there_may_land(hierarchy: Workspace, moved: RecordPlace, parent: RecordPlace) -> None:
    assert landing(hierarchy.connection, moved, parent).parent == parent


def test_steps_go_up_down_out_and_in(hierarchy: Workspace) -> None:
    connection = hierarchy.connection
    assert step(connection, ("body", 3), -1).siblings == (3, 2, 4)
    assert step(connection, ("body", 3), 1).siblings == (2, 4, 3)
    out = step_out(connection, ("body", 3))
    assert (out.parent, out.siblings) == (BODIES, (1, 3))
    inner = step_in(connection, ("body", 3))
    assert (inner.parent, inner.siblings) == (("body", 2), (3,))


def test_stepping_out_stands_right_after_the_old_parent(hierarchy: Workspace) -> None:
    with hierarchy.change("change.furnish") as session:
        session.get_one(Body, 4).parent_id = 2
    assert step_out(hierarchy.connection, ("body", 4)).siblings == (2, 4, 3)


@pytest.mark.parametrize(
    ("move", "reason"),
    [
        (lambda connection: step(connection, ("body", 2), -1), "hierarchy.first"),
        (lambda connection: step(connection, ("body", 4), 1), "hierarchy.last"),
        (lambda connection: step_out(connection, ("body", 1)), "hierarchy.at_top"),
        (lambda connection: step_in(connection, ("body", 2)), "hierarchy.none_before"),
        (lambda connection: step(connection, ("meeting", 1), 1), "hierarchy.fixed_meeting"),
        (lambda connection: step_in(connection, ("note", 1)), "hierarchy.fixed_note"),
        (lambda connection: step_out(connection, ("session", 1)), "hierarchy.fixed_session"),
        (lambda connection: step(connection, ("body", 999), 1), "hierarchy.gone"),
    ],
)
def test_a_step_that_leads_nowhere_is_refused(hierarchy: Workspace, move: object, reason: str) -> None:
    assert callable(move)
    with pytest.raises(MoveRefusedError) as refused:
        move(hierarchy.connection)
    assert refused.value.message == reason
