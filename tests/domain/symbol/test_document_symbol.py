import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.symbol import KEY_SQL, DocumentSymbol, SymbolError


def test_a_symbol_gives_back_every_character_as_typed() -> None:
    assert str(DocumentSymbol("S/RES/87 (1950)")) == "S/RES/87 (1950)"


def test_spellings_that_differ_in_case_spaces_and_hyphens_name_one_document() -> None:
    spellings = ["S/RES/87 (1950)", "S/RES/87(1950)", "s/res/87\u00a0(1950)"]
    assert len({DocumentSymbol(spelling).key for spelling in spellings}) == 1
    assert DocumentSymbol("A/42/227\u2013E/1987/65").key == DocumentSymbol("A/42/227-E/1987/65").key


def test_different_documents_have_different_keys() -> None:
    assert DocumentSymbol("CTOC/COP/2020/1").key != DocumentSymbol("CTOC/COP/2020/11").key


def test_the_masthead_prints_the_first_component_apart_from_the_rest() -> None:
    symbol = DocumentSymbol("CTOC/COP/WG.4/2019/6")
    assert (symbol.first_component, symbol.rest) == ("CTOC", "/COP/WG.4/2019/6")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "symbol.empty"),
        ("  ", "symbol.empty"),
        ("СTOC/COP/1", "symbol.foreign_letter"),
        ("CTOC//1", "symbol.empty_component"),
        ("/COP/1", "symbol.empty_component"),
        ("CTOC/COP/", "symbol.empty_component"),
        ("CTOC/\u202eCOP", "symbol.control_character"),
        ("CTOC\n/1", "symbol.control_character"),
    ],
)
def test_what_cannot_be_a_symbol_is_refused_with_the_reason(text: str, message: str) -> None:
    with pytest.raises(SymbolError) as refused:
        DocumentSymbol(text)
    assert refused.value.message == message


def test_a_cyrillic_letter_is_shown_with_its_place_and_the_likely_symbol() -> None:
    with pytest.raises(SymbolError) as refused:
        DocumentSymbol("CTOC/СOP/1")
    assert (refused.value.values["position"], refused.value.values["suggestion"]) == (6, "CTOC/COP/1")


@given(st.text(alphabet=" aZ/.-()\u00a0\u2013\u2014\u20111é", min_size=1, max_size=30))
def test_the_database_computes_the_same_comparison_key(text: str) -> None:
    try:
        symbol = DocumentSymbol(text)
    except SymbolError:
        return
    connection = sqlite3.connect(":memory:")
    try:
        (key,) = connection.execute(f"SELECT {KEY_SQL.format(column='?')}", (text,)).fetchone()
    finally:
        connection.close()
    assert key == symbol.key
