import pytest

from desktop_app.languages.french.enumeration import joined, separators


@pytest.mark.parametrize(("count", "expected"), [(0, ()), (1, ()), (2, (" et ",)), (4, (", ", ", ", " et "))])
def test_there_is_one_separator_fewer_than_items(count: int, expected: tuple[str, ...]) -> None:
    assert separators(count) == expected


def test_items_are_joined_with_commas_and_a_last_and() -> None:
    assert joined([]) == ""
    assert joined(["A", "B", "C"]) == "A, B et C"
