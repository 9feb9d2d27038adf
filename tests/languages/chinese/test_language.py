from datetime import date

import pytest

from desktop_app.languages.available import language
from desktop_app.languages.chinese.enumeration import joined
from desktop_app.languages.chinese.language import Chinese
from desktop_app.languages.grammar import Agreement, Count, DateRange, Language


@pytest.fixture(scope="module")
def chinese() -> Language:
    return Chinese()


def test_it_is_found_by_its_code(chinese: Language) -> None:
    assert (chinese.code, language("zh")) == ("zh", chinese)


def test_it_tells_one_and_many_but_no_genders(chinese: Language) -> None:
    assert (chinese.count(1), chinese.count(2), chinese.count(11)) == (Count.ONE, Count.MANY, Count.MANY)
    assert chinese.grammar.agreements(by_gender=True) == (Agreement(), Agreement(None, Count.MANY))


def test_words_do_not_change(chinese: Language) -> None:
    assert chinese.inner("plain") == "plain"
    assert chinese.introduced("工作组", "plain", Agreement()) == "工作组"
    assert chinese.fitted("在", "维也纳") == "在"
    assert chinese.propose_forms("工作组") is None


def test_it_says_ordinals_counts_and_dates(chinese: Language) -> None:
    assert chinese.ordinal(111, "plain", Agreement()) == "第一百一十一"
    assert chinese.cardinal(2, "plain", None) == "两"
    days = [DateRange(date(2020, 10, 12), date(2020, 10, 16))]
    assert chinese.dates(days, "line") == chinese.dates(days, "sentence") == "2020年10月12日至16日"


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], ""),
        (["甲"], "甲"),
        (["甲", "乙"], "甲和乙"),
        (["甲", "乙", "丙"], "甲、乙和丙"),
        (["2(a)和(b)", "4", "5"], "2(a)和(b)、4以及5"),
        (["于1日举行了会议", "分别于2日和3日举行了会议"], "于1日举行了会议，并分别于2日和3日举行了会议"),
        (["于1日开会", "于2日开会", "于3日开会"], "于1日开会，于2日开会，并于3日开会"),
    ],
)
def test_lists(chinese: Language, items: list[str], expected: str) -> None:
    assert joined(items) == expected
    assert len(chinese.listed(items)) == max(len(items) - 1, 0)


# The sign ~ stands for a no-break space.
@pytest.mark.parametrize(
    "text",
    [
        "缔约方会议第9/1号决议",
        "2020年10月12日至16日,维也纳",
        "10~000份报告",
        "S/RES/10~(1946)号决议和E/1988/12~(Annex~II)",
        "在Palais des Nations举行",
        "",
    ],
)
def test_only_figures_and_symbols_are_kept_together(chinese: Language, text: str) -> None:
    expected = text.replace("~", "\u00a0")
    assert chinese.typography(text.replace("~", " ")) == expected
    assert chinese.typography(expected) == expected
