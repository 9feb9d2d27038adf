"""Commas, capitals, spaces and full stops of finished sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.composition.note import (
    FootnoteMark,
    Inline,
    Placeholder,
    Source,
    SymbolWords,
    Words,
    plain_text,
)
from desktop_app.composition.sentences import line, sentence
from desktop_app.composition.terms import CLOSING_COMMA
from desktop_app.languages.available import language

RUSSIAN = language("ru")
C = CLOSING_COMMA


def told(*pieces: str | Inline) -> str:
    inlines = [Words(piece) if isinstance(piece, str) else piece for piece in pieces]
    return plain_text(sentence(inlines, RUSSIAN)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (("доклад",), "Доклад."),
        (("доклад готов.",), "Доклад готов."),
        (("что дальше?",), "Что дальше?"),
        (("«доклад» готов",), "«Доклад» готов."),
        (("группа, созданная тогда", C, " работает"), "Группа, созданная тогда, работает."),
        (("группа, созданная тогда", C), "Группа, созданная тогда."),
        (("группа, созданная тогда", C, C, " работает"), "Группа, созданная тогда, работает."),
        (("группа, созданная тогда", C, ", работает"), "Группа, созданная тогда, работает."),
        (("группа, созданная тогда", C, "."), "Группа, созданная тогда."),
        (("«группа, созданная тогда", C, "» работает"), "«Группа, созданная тогда» работает."),
        (("(группа, созданная тогда", C, ") работает"), "(группа, созданная тогда) работает."),
        (("группа, созданная тогда", C, "; она работает"), "Группа, созданная тогда; она работает."),
        (("Конференция", " ", ", в частности, просила"), "Конференция, в частности, просила."),
        (("группу", " ", ""), "Группу."),
        (("группу", " ", "", " ", "по активам"), "Группу по активам."),
        (("группу ", Words(""), " по активам "), "Группу по активам."),
        (("доклад (", SymbolWords("A/1"), ")"), "Доклад (A/1)."),
        ((Placeholder("[даты]"), " и место"), "[даты] и место."),
        (("доклад на ", Placeholder("[даты]")), "Доклад на [даты]."),
        ((), ""),
        (("", " "), ""),
    ],
)
def test_a_sentence_is_tidy(pieces: tuple[str | Inline, ...], expected: str) -> None:
    assert told(*pieces) == expected


def test_a_line_has_a_capital_letter_and_no_full_stop() -> None:
    assert plain_text(line([Words("пункт 2")], RUSSIAN)) == "Пункт\u00a02"


def test_no_break_spaces_are_put_across_pieces() -> None:
    finished = sentence([Words("резолюция "), Words("9/1", (Source("mandate", "a", "number"),))], RUSSIAN)
    assert finished.inlines[0] == Words("Резолюция\u00a0")


def test_neighbours_from_the_same_source_become_one_run() -> None:
    source = (Source("body", "a", "name"),)
    finished = sentence([Words("а"), Words("б"), Words("в", source), Words("г", source), Words("д")], RUSSIAN)
    assert finished.inlines == (Words("Аб"), Words("вг", source), Words("д."))


def test_a_footnote_mark_is_kept_and_takes_no_part_in_the_words() -> None:
    finished = sentence([Words("доклад"), FootnoteMark("*", 0), Words(" готов")], RUSSIAN)
    assert finished.inlines == (Words("Доклад"), FootnoteMark("*", 0), Words(" готов."))
    assert plain_text(finished) == "Доклад готов."


WORD = st.text("абвгдеё", min_size=1, max_size=6)
SOURCE = st.builds(Source, st.just("body"), WORD, st.just("name"))
PIECE = st.tuples(WORD, st.sampled_from([Words, SymbolWords, Placeholder]), st.lists(SOURCE, max_size=2))


@given(st.lists(PIECE, max_size=8), st.lists(SOURCE, max_size=2))
def test_a_sentence_keeps_all_words_and_all_sources(
    pieces: list[tuple[str, type[Words | SymbolWords | Placeholder], list[Source]]], own: list[Source]
) -> None:
    inlines: list[Inline] = []
    for word, kind, sources in pieces:
        inlines += [kind(word, tuple(sources)), Words(f"{C} ")]
    finished = sentence(inlines, RUSSIAN, own)
    text = plain_text(finished).replace("\u00a0", " ")
    assert [word.strip(".,") for word in text.lower().split()] == [word for word, _, _ in pieces]
    assert set(finished.sources) == {*own, *(source for _, _, sources in pieces for source in sources)}
    assert C not in text
    assert "  " not in text
    assert " ," not in text


@given(st.lists(st.sampled_from(["доклад", " ", C, f" {C}", "«", "»", "(", ")", "; ", "и"]), max_size=12))
def test_closing_commas_are_never_doubled_nor_stand_before_punctuation(pieces: list[str]) -> None:
    text = told(*pieces)
    assert C not in text
    for fault in (" ,", ",,", ",.", ",;", ",)", ",»"):
        assert fault not in text
