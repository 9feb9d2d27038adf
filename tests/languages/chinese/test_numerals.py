import pytest

from desktop_app.languages.chinese.numerals import cardinal, ordinal

DIGITS = "零一二三四五六七八九"
TABLE = {
    1: "第一", 2: "第二", 9: "第九", 10: "第十", 11: "第十一", 19: "第十九", 20: "第二十", 21: "第二十一",
    30: "第三十", 42: "第四十二", 99: "第九十九", 100: "第一百", 101: "第一百零一", 109: "第一百零九",
    110: "第一百一十", 111: "第一百一十一", 119: "第一百一十九", 120: "第一百二十", 121: "第一百二十一",
    190: "第一百九十", 199: "第一百九十九",
}  # fmt: skip


def read(characters: str) -> int:
    """A number under 200 read back from its characters."""
    hundreds, _, rest = characters.rpartition("百")
    tens, has_tens, unit = rest.rpartition("十")
    value = 100 if hundreds else 0
    if has_tens:
        value += 10 * (DIGITS.index(tens) if tens else 1)
    return value + (DIGITS.index(unit.removeprefix("零")) if unit else 0)


@pytest.mark.parametrize(("number", "expected"), TABLE.items())
def test_ordinals_are_written_in_characters(number: int, expected: str) -> None:
    assert ordinal(number) == expected


def test_every_ordinal_can_be_read_back() -> None:
    assert [read(ordinal(number).removeprefix("第")) for number in range(1, 200)] == list(range(1, 200))


@pytest.mark.parametrize("number", [0, -1, 200])
def test_there_are_no_other_ordinals(number: int) -> None:
    with pytest.raises(ValueError, match=f"no ordinal in words for {number}"):
        ordinal(number)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "零"),
        (1, "一"),
        (2, "两"),
        (9, "九"),
        (10, "10"),
        (118, "118"),
        (9999, "9999"),
        (10_000, "10 000"),
    ],
)
def test_counts_are_in_characters_under_ten_and_in_figures_from_ten(number: int, expected: str) -> None:
    assert cardinal(number) == expected


def test_a_negative_number_is_no_count() -> None:
    with pytest.raises(ValueError, match="-1 is no count"):
        cardinal(-1)
