"""Boxes of a chart never overlap, and stand below their parents."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.interface.pictures.tree_layout import Arrangement, Spacing, arrange

pytestmark = pytest.mark.screen

SPACING = Spacing(beside=10, below=20, row=300)


@st.composite
def families(draw: st.DrawFn) -> dict[int | None, list[int]]:
    """A tree of up to forty bodies; each is below one with a smaller number, or at the top."""
    children: dict[int | None, list[int]] = {}
    for body in range(draw(st.integers(1, 40))):
        parent = draw(st.one_of(st.none(), st.integers(0, body - 1))) if body else None
        children.setdefault(parent, []).append(body)
    return children


def arranged(children: dict[int | None, list[int]]) -> Arrangement:
    bodies = [one for below in children.values() for one in below]
    return arrange(children, dict.fromkeys(bodies, (60.0, 30.0)), SPACING)


@settings(max_examples=60, deadline=None)
@given(families())
def test_no_box_touches_another_and_each_is_below_its_parent(children: dict[int | None, list[int]]) -> None:
    laid = arranged(children)
    boxes = list(laid.boxes.values())
    for number, one in enumerate(boxes):
        assert one.x >= -0.01
        assert one.x + one.width <= laid.width + 0.01
        assert one.bottom <= laid.height + 0.01
        for other in boxes[number + 1 :]:
            apart = (
                one.x + one.width <= other.x + 0.01
                or other.x + other.width <= one.x + 0.01
                or one.bottom <= other.y + 0.01
                or other.bottom <= one.y + 0.01
            )
            assert apart
    for parent, below in children.items():
        if parent is not None:
            assert all(laid.boxes[child].y > laid.boxes[parent].bottom for child in below)


def test_a_row_too_long_is_broken() -> None:
    laid = arranged({None: [0], 0: list(range(1, 13))})
    assert len({box.y for box in laid.boxes.values()}) > 2
    assert laid.width < 400


def test_nothing_takes_no_room() -> None:
    laid = arrange({}, {}, SPACING)
    assert (laid.boxes, laid.width, laid.height) == ({}, 0, 0)
