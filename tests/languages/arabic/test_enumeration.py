import pytest

from desktop_app.languages.arabic.enumeration import joined, separators


@pytest.mark.parametrize(
    ("items", "told"),
    [
        ([], ""),
        (["الأول"], "الأول"),
        (["الأول", "الثاني"], "الأول والثاني"),
        (["الأول", "الثاني", "الثالث"], "الأول والثاني والثالث"),
        (["2", "4", "5"], "2 و4 و5"),
    ],
)
def test_every_item_but_the_first_is_joined(items: list[str], told: str) -> None:
    assert joined(items) == told
    assert len(separators(len(items))) == max(len(items) - 1, 0)
