"""Moves in the hierarchy, each one change."""

import pytest
from sqlalchemy import select

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.instruments import InstrumentKind
from desktop_app.domain.mandates import MandateKind, ProvisionRole
from desktop_app.domain.records import AgendaItem, Body, Instrument, Mandate, Provision, Session
from desktop_app.operations.hierarchy import move_by, move_in, move_out, move_under
from desktop_app.storage.hierarchy_rules import MoveRefusedError
from desktop_app.storage.tree_rows import group_place, lines_under
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def bodies(workspace: Workspace) -> Workspace:
    """cop (1) over a (2), b (3) and c (4), which all claim the first place."""
    with workspace.change("change.furnish") as session:
        cop = Body(key="cop", kind=BodyKind.CONFERENCE)
        session.add(cop)
        for key in "abc":
            session.flush()
            session.add(Body(key=key, kind=BodyKind.OTHER, parent=cop))
    return workspace


def shown(workspace: Workspace, body_id: int = 1) -> str:
    keys = dict(workspace.connection.execute("SELECT id, key FROM body"))
    return " ".join(keys[row_id] for _, row_id in lines_under(workspace.connection, ("body", body_id)))


def test_a_body_moves_among_its_like_and_back_with_one_undo(bodies: Workspace) -> None:
    move_by(bodies, ("body", 4), -1)
    assert shown(bodies) == "a c b"
    assert [body.position for body in bodies.session.scalars(select(Body).order_by(Body.id))] == [1, 1, 3, 2]
    label = bodies.undo_label
    assert label is not None
    assert (label.key, dict(label.values)) == ("hierarchy.move_body", {"record": "c"})
    bodies.undo()
    assert shown(bodies) == "a b c"
    bodies.redo()
    assert shown(bodies) == "a c b"


def test_a_body_moves_below_another_and_out_again(bodies: Workspace) -> None:
    move_in(bodies, ("body", 4))
    assert (shown(bodies), shown(bodies, 3)) == ("a b", "c")
    move_out(bodies, ("body", 4))
    assert shown(bodies) == "a b c"
    move_under(bodies, ("body", 3), group_place("bodies"), before=("body", 1))
    assert list(lines_under(bodies.connection, group_place("bodies"))) == [
        ("body", 3),
        ("body", 1),
    ]


def test_a_cycle_is_refused_and_leaves_no_step(bodies: Workspace) -> None:
    before = bodies.undo_label
    with pytest.raises(MoveRefusedError, match="cycle"):
        move_under(bodies, ("body", 1), ("body", 2))
    assert shown(bodies) == "a b c"
    assert bodies.undo_label == before


def test_a_move_to_where_it_stands_leaves_no_step(bodies: Workspace) -> None:
    before = bodies.undo_label
    move_under(bodies, ("body", 4), ("body", 1))
    assert bodies.undo_label == before


def test_a_sub_item_becomes_an_item_and_an_item_a_sub_item(bodies: Workspace) -> None:
    with bodies.change("change.furnish") as session:
        cop_1 = Session(key="cop-1", body=session.get_one(Body, 1), ordinal=1)
        session.add_all([cop_1, AgendaItem(key="i1", session=cop_1, label="1")])
        session.flush()
        session.add(AgendaItem(key="i2", session=cop_1, label="2", position=2))
    move_in(bodies, ("agenda_item", 2))
    assert bodies.session.get_one(AgendaItem, 2).parent_id == 1
    with pytest.raises(MoveRefusedError, match="cycle"):
        move_under(bodies, ("agenda_item", 1), ("agenda_item", 2))
    move_under(bodies, ("agenda_item", 2), ("session", 1), before=("agenda_item", 1))
    assert bodies.session.get_one(AgendaItem, 2).parent_id is None
    assert list(lines_under(bodies.connection, ("session", 1))) == [("agenda_item", 2), ("agenda_item", 1)]


def test_a_protocol_goes_to_another_treaty(bodies: Workspace) -> None:
    with bodies.change("change.furnish") as session:
        treaties = [Instrument(key=key, kind=InstrumentKind.TREATY) for key in ("t1", "t2")]
        session.add_all(treaties)
        session.flush()
        session.add(Instrument(key="p", kind=InstrumentKind.PROTOCOL, treaty=treaties[0]))
    move_under(bodies, ("instrument", 3), ("instrument", 2))
    assert bodies.session.get_one(Instrument, 3).treaty_id == 2


def test_provisions_change_places_within_their_mandate(bodies: Workspace) -> None:
    with bodies.change("change.furnish") as session:
        cop = session.get_one(Body, 1)
        mandate = Mandate(key="m", kind=MandateKind.DECISION, number="1/1", adopting_body=cop)
        session.add(mandate)
        for position, role in enumerate((ProvisionRole.ESTABLISHES, ProvisionRole.CONTINUES), start=1):
            session.flush()
            mandate.provisions.append(Provision(key=f"p{position}", role=role, position=position))
    move_by(bodies, ("provision", 1), 1)
    assert list(lines_under(bodies.connection, ("mandate", 1))) == [("provision", 2), ("provision", 1)]
