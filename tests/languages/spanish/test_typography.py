import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.no_break_spaces import NO_BREAK_SPACE
from desktop_app.languages.spanish.typography import with_no_break_spaces

# The sign ~ stands for a no-break space.
TEXTS = [
    "del 9 al 11~de~octubre de 2019 y los días 13 y 14~de~julio de 2020",
    "Viena, 28~de~junio a 8~de~julio de 2004",
    "el 1~de~enero",
    "9~de los 12",
    "la primera parte de~octubre y julio",
    "la resolución~9/1, las decisiones~2/6 y 4/4 y el artículo~63",
    "Temas~2, 4 y 5 del programa provisional*",
    "Tema~2~b) del programa",
    "Temas~2~a) y b)",
    "Tema~2~a)~i) del programa",
    "párr.~4, párrafos~5 a 7, núm.~3 y anexo~II",
    "“resolución~5/3” (Resolución~5/4)",
    "10~000 informes y 1~250~000 palabras",
    "en 2019 300 personas",
    "documento S/RES/10~(1946) y A/RES/217~A~(III)",
    "los informes (CTOC/COP/WG.10/2019/5 y CTOC/COP/WG.10/2020/6, respectivamente)",
    "partida 5",
    "dos  espacios  seguidos",
    "",
    " ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_has_its_no_break_spaces_and_no_others(text: str) -> None:
    expected = text.replace("~", NO_BREAK_SPACE)
    assert with_no_break_spaces(text.replace("~", " ")) == expected
    assert with_no_break_spaces(expected) == expected


SAMPLE_WORDS = "9 11 de octubre julio, resolución 9/1 Tema 2 b) i) 10 000 S/RES/10 (1946) A (III) “párr. del."
words = st.sampled_from(SAMPLE_WORDS.split())
spaces = st.sampled_from([" ", " ", " ", "\u00a0", "  ", "\n", "\t", ""])
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
