import pytest

from desktop_app.languages.russian.enumeration import joined, separators


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, ()), (1, ()), (2, (" и ",)), (3, (", ", " и ")), (4, (", ", ", ", " и "))],
)
def test_there_is_one_separator_fewer_than_items(count: int, expected: tuple[str, ...]) -> None:
    assert separators(count) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [([], ""), (["A"], "A"), (["A", "B"], "A и B"), (["A", "B", "C"], "A, B и C")],
)
def test_items_are_joined_with_commas_and_a_last_and(items: list[str], expected: str) -> None:
    assert joined(items) == expected
