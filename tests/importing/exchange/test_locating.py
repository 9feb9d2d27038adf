import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.importing.exchange.locating import Spot, line_and_column, spots, too_deep

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def at(value: Any, steps: tuple[str | int, ...]) -> Any:
    for step in steps:
        value = value[step]
    return value


@settings(max_examples=60, deadline=None)
@given(VALUES, st.sampled_from([None, 1]), st.booleans())
def test_every_value_is_found_where_it_begins(value: Any, indent: int | None, ascii_only: bool) -> None:  # noqa: FBT001
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    decoder = json.JSONDecoder()
    for spot in spots(text):
        assert decoder.raw_decode(text, spot.value)[0] == at(value, spot.steps)
        name = decoder.raw_decode(text, spot.name)[0]
        assert spot.name == spot.value or name == spot.steps[-1]


def test_a_name_said_twice_is_marked() -> None:
    found = list(spots(r'{"a": 1, "b": {"a": 2}, "\u0061": [3]}'))
    assert found == [
        Spot((), 0, 0),
        Spot(("a",), 6, 1),
        Spot(("b",), 14, 9),
        Spot(("b", "a"), 20, 15),
        Spot(("a",), 34, 24, repeated=True),
        Spot(("a", 0), 35, 35),
    ]


def test_an_empty_name_is_a_name() -> None:
    assert list(spots('{"": 1}'))[1] == Spot(("",), 5, 1)


def test_lines_and_columns_count_from_one() -> None:
    text = "ab\r\nя𝄞c"
    assert [line_and_column(text, offset) for offset in (0, 2, 4, 6)] == [(1, 1), (1, 3), (2, 1), (2, 3)]


def test_the_first_bracket_too_deep_is_found() -> None:
    assert too_deep('["[[[", [], [[1]]]', 2) == 13
    assert too_deep("[[]]", 2) == 4
