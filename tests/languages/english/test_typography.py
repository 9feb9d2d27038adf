import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.english.typography import with_no_break_spaces
from desktop_app.languages.no_break_spaces import NO_BREAK_SPACE

# The sign ~ stands for a no-break space.
TEXTS = [
    "held in Vienna from 9 to 11~October 2019 and on 2 and 3~May 2018",
    "Vienna, 30~May–1~June 2012",
    "In its resolution~9/1, in decision~4/4 and in resolutions~7/1 and 7/2",
    "Article~63, paragraph~4~(c), of the Convention; paras.~5 and 6; para.~7",
    "Item~2~(b) of the provisional agenda*",
    "Item~2~(a)~(i) of the provisional agenda*",
    "Items~2, 4 and 5 of the provisional agenda*",
    "chapter~III, annex~I, section~II and part~2",
    "No.~5 and Nos.~7 and 8, vol.~2, rule~3, subparagraph~1",
    "at 10~a.m. and 3.30~p.m.",
    "a text~— that is~– all",
    "a dash–within a word",
    "document S/RES/10~(1946) and A/RES/217~A~(III)",
    "(E/1988/12~(Annex~II)) and CCPR/C/21/Rev.1/Add.~11",
    "the reports (CTOC/COP/WG.10/2019/5 and CTOC/COP/WG.10/2020/6, respectively) will be",
    "“Item~2 (ANNEX)” and “Resolution~5”",
    "on 9 Mayday and the 5 Mays; it May be 5 years",
    "a resolution of 5 parties; partial 5",
    "line\nbreak, two  spaces",
    "",
    " ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_has_its_no_break_spaces_and_no_others(text: str) -> None:
    expected = text.replace("~", NO_BREAK_SPACE)
    assert with_no_break_spaces(text.replace("~", " ")) == expected
    assert with_no_break_spaces(expected) == expected


SAMPLE_WORDS = """
in the 9–11 2019 May October, – — No. 5 resolution 9/1 items (b) (i) a.m. (1946) S/RES/10 A (III)
A/RES/217 (Annex II) Add. “Item word. paragraph”.
"""
words = st.sampled_from(SAMPLE_WORDS.split())
spaces = st.sampled_from([" ", " ", " ", "\u00a0", "  ", "\n", "\t", "\u202f", ""])
running_text = st.lists(st.tuples(words | st.text(max_size=4), spaces)).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)


@settings(max_examples=200)
@given(running_text)
def test_only_ordinary_spaces_change_and_a_second_time_nothing(text: str) -> None:
    result = with_no_break_spaces(text)
    assert len(result) == len(text)
    for before, after in zip(text, result, strict=True):
        assert before == after or (before, after) == (" ", NO_BREAK_SPACE)
    assert with_no_break_spaces(result) == result
