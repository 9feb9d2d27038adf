import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.languages.arabic.typography import with_figures, with_no_break_spaces
from desktop_app.languages.digits import Digits
from desktop_app.languages.no_break_spaces import NO_BREAK_SPACE

# The sign ~ stands for a no-break space.
TEXTS = [
    "في الفترة من 9 إلى 11~تشرين~الأول/أكتوبر 2019 ويومي 10 و11~أيلول/سبتمبر 2020",
    "٩-١١~كانون~الثاني/يناير ٢٠١٩",
    "28~حزيران/يونيه~- 8~تموز/يوليه 2010",
    "وفقاً للقرار~7/1 وعملاً بقرار المؤتمر~5/3 وفي المقرر~٢/٦",
    "بموجب المادة~32 من الاتفاقية والفقرة~5 والمرفق~2",
    "البند~2~(ب) من جدول الأعمال المؤقت*",
    "البنود~2~(أ) و(هـ) و4 و5 من جدول الأعمال",
    "في الفترة من عام~2007 إلى عام~2019",
    "(S/RES/10~(1946) وA/RES/217~A~(III)، على التوالي)",
    "15 اجتماعاً و7 (منها) دورات",
    "كانون واحد وتشرين آخر",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_words_that_stay_on_one_line(text: str) -> None:
    plain, kept = text.replace("~", " "), text.replace("~", NO_BREAK_SPACE)
    assert with_no_break_spaces(plain) == kept
    assert with_no_break_spaces(kept) == kept


@given(st.text(alphabet=" 19/()-بنالفيوقرAZ."))
def test_only_spaces_change(text: str) -> None:
    told = with_no_break_spaces(text)
    assert told.replace(NO_BREAK_SPACE, " ") == text.replace(NO_BREAK_SPACE, " ")


@pytest.mark.parametrize(
    ("text", "eastern"),
    [
        ("في الفترة من 9 إلى 11 آب/أغسطس 2019", "في الفترة من ٩ إلى ١١ آب/أغسطس ٢٠١٩"),
        ("القرار 7/1 والبند 2 (ب)", "القرار ٧/١ والبند ٢ (ب)"),
        (
            "(CTOC/COP/WG.4/2019/6 وCTOC/COP/WG.4/2020/4، 3)",
            "(CTOC/COP/WG.4/2019/6 وCTOC/COP/WG.4/2020/4، ٣)",
        ),
        ("(S/RES/10 (1946)) 10", "(S/RES/10 (1946)) ١٠"),
        ("covid-19 و19", "covid-19 و١٩"),
    ],
)
def test_figures_follow_the_choice_of_digits_but_symbols_do_not(text: str, eastern: str) -> None:
    assert with_figures(text, Digits.EASTERN) == eastern
    assert with_figures(text, Digits.WESTERN) == text
