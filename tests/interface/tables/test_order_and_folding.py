import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.interface.tables.folding import FoldedTexts, folded
from desktop_app.interface.tables.natural_order import NaturalKeys


def test_symbols_sort_as_people_count() -> None:
    ordered = [
        "A/C.1/L.9",
        "A/C.1/L.9/Add.1",
        "A/C.1/L.9/Add.2",
        "A/C.1/L.10",
        "CTOC/COP/WG.2/2020/3",
        "CTOC/COP/WG.10/2019/5",
        "CTOC/COP/WG.10/2020/4",
    ]
    assert sorted(set(ordered), key=NaturalKeys().of) == ordered


def test_letter_case_makes_no_difference_to_the_order() -> None:
    keys = NaturalKeys()
    assert keys.of("ctoc/cop/1") == keys.of("CTOC/COP/1")


@settings(max_examples=80, deadline=None)
@given(st.lists(st.integers(0, 10**12), min_size=1))
def test_numbers_sort_by_value(numbers: list[int]) -> None:
    by_key = sorted((f"L.{number}" for number in numbers), key=NaturalKeys().of)
    assert by_key == [f"L.{number}" for number in sorted(numbers)]


@pytest.mark.parametrize(
    ("text", "needle"),
    [("ДОКЛАД", "доклад"), ("Проведённого", "проведенного"), ("Réunion", "reunion"), ("совещаний", "ий")],
)
def test_case_yo_and_marks_make_no_difference(text: str, needle: str) -> None:
    assert needle in folded(text)


def test_short_i_is_not_i() -> None:
    assert folded("й") != folded("и")


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.text(st.sampled_from("абёЁй еabé«»—1"), max_size=8)), st.text("абейa", min_size=1, max_size=2)
)
def test_many_texts_are_searched_as_each_would_be(texts: list[str], needle: str) -> None:
    found = FoldedTexts(list(enumerate(texts))).find(needle)
    assert found == {number for number, text in enumerate(texts) if needle in folded(text)}


def test_a_record_with_several_texts_is_found_by_any() -> None:
    texts = FoldedTexts([(7, "Report"), (7, "Доклад"), (8, "Agenda")])
    assert texts.find("докл") == texts.find("rep") == {7}
    assert texts.find("e") == {7, 8}
    assert FoldedTexts([]).find("a") == set()
