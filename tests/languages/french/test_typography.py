import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.french.typography import with_no_break_spaces
from desktop_app.languages.no_break_spaces import NO_BREAK_SPACE

# The sign ~ stands for a no-break space.
TEXTS = [
    "Original~: anglais",
    "points suivants~: ordre du jour~; clôture~! Oui~? 20~%",
    "intitulée «~Mise en place~», la Conférence",
    "(«~Mise en place~»)",
    "du 30~mai au 1er~juin 2012, les 2 et 3~mai",
    "les mais et 9 maisons",
    "la résolution~7/1 et la décision~4/4",
    "Conformément à l’article~63, paragraphe~4, d’annexe~II et à l’article~premier",
    "Point~2~b)~i) de l’ordre du jour, points~2, 4 et 5",
    "10~000 rapports et 1~000~000 de mots en 2020",
    "texte~– et~– suite",
    "M.~Dupont et Mme~Durand",
    "rapports (CTOC/COP/WG.10/2019/5 et CTOC/COP/WG.10/2020/6, respectivement) seront",
    "documents S/RES/10~(1946) et A/RES/217~A~(III)",
    "ligne\n«~Vienne~»",
    "deux  espaces",
    "",
    " ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_has_its_no_break_spaces_and_no_others(text: str) -> None:
    expected = text.replace("~", NO_BREAK_SPACE)
    assert with_no_break_spaces(text.replace("~", " ")) == expected
    assert with_no_break_spaces(expected) == expected


SAMPLE_WORDS = """
« » : ; ? ! % 9 1er mai octobre, – résolution 7/1 l’article 63 b) i) 000 M. S/RES/10 (1946) A (III)
premier II «Vienne»
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
