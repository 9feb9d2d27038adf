import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.no_break_spaces import NO_BREAK_SPACE
from desktop_app.languages.russian.typography import with_no_break_spaces

# The sign ~ stands for a no-break space.
TEXTS = [
    "9–11~октября 2019~года и~13–15~июля 2020~года",
    "30~мая~– 1~июня 2012~года",
    "с~9 по~11~мая 2019~г. и~в~2020~году",
    "1-го~мая",
    "Первое совещание было проведено в~Вене",
    "Во~исполнение резолюции~5/3 и~решения~4/4",
    "О~работе, но~не~о~торговле",
    "ни~в~Вене, ни~за~ее пределами, из-за~чего",
    "он~же сказал~бы, знает~ли",
    "же нет",
    "в~соответствии со~статьей~5 Конвенции, статьи~6 и~статей~7–9",
    "Пункты~2, 4 и~5 предварительной повестки дня*",
    "Пункт~2~b) предварительной повестки дня",
    "Пункт~2~b)~i) повестки дня",
    "глава~III, приложение~I, раздел~II и~часть~2",
    "резолюция~№~5 и~№~7",
    "текст~— это~– да",
    "тире–внутри слова",
    "10~000 докладов и~1~000~000 слов",
    "документ S/RES/10~(1946) и~A/RES/217~A~(III)",
    "(E/1988/12~(Annex~II)) и~CCPR/C/21/Rev.1/Add.~11",
    "доклады (CTOC/COP/WG.10/2019/5 и~CTOC/COP/WG.10/2020/6 соответственно) будут",
    "доклад (CTOC/COP/WG.3/2020/4) будет представлен",
    "«О~торговле» (в~Вене) и~„в~Женеве“",
    "строка\nв~Вене",
    "решительно 5 статься",
    "9 октябрьских дней и~5 годных",
    "два  пробела в  ряд",
    "",
    " ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_has_its_no_break_spaces_and_no_others(text: str) -> None:
    expected = text.replace("~", NO_BREAK_SPACE)
    assert with_no_break_spaces(text.replace("~", " ")) == expected
    assert with_no_break_spaces(expected) == expected


def test_a_no_break_space_that_the_editor_typed_stays() -> None:
    assert with_no_break_spaces("Рабочая\u00a0группа") == "Рабочая\u00a0группа"


SAMPLE_WORDS = """
в Во о и не же ли 9–11 2019 года мая октября, – — № 5 резолюции 9/1 пункт b) i) 000 (1946) S/RES/10 A (III)
A/RES/217 (Annex II) Add. «О Вене» слово. года».
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
