import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop_app.composition.note import SymbolWords
from desktop_app.export.characters import line_ends_as, needs_space, one_line, printable, symbol_text


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_is_printable_in_xml(text: str) -> None:
    node = etree.Element("text")
    node.text = printable(text)
    assert len(node.text) == len(text)


def test_a_forbidden_character_leaves_a_visible_mark() -> None:
    assert printable("a\x00b\x1f\ud800\uffff\tc") == "a\ufffdb\ufffd\ufffd\ufffd\tc"


def test_rare_line_ends_become_line_feeds() -> None:
    assert printable("a\x0bb\x0cc") == "a\nb\nc"


def test_one_line_has_only_ordinary_spaces_and_no_soft_hyphens() -> None:
    assert one_line("в\u00a0Вене\u202f2020\nи\r\nдо\u00adк\tлад") == "в Вене 2020 и док лад"


def test_line_ends_of_every_kind_are_written_as_the_format_has_them() -> None:
    assert line_ends_as("|", "a\nb\r\nc\u2028d\x0be") == "a|b|c|d|e"


def test_a_symbol_inside_arabic_is_isolated_and_cannot_break_at_its_slashes() -> None:
    assert symbol_text(SymbolWords("A/80/6"), "ar") == "\u2066A/\u206080/\u20606\u2069"


def test_a_symbol_inside_russian_is_left_as_it_is() -> None:
    assert symbol_text(SymbolWords("A/80/6"), "ru") == "A/80/6"


@pytest.mark.parametrize(
    ("before", "after", "language", "needed"),
    [
        ("Раз.", "Два.", "ru", True),
        ("Раз. ", "Два.", "ru", False),
        ("Раз.", "\u00a0Два.", "ru", False),
        ("一。", "二。", "zh", False),
        ("", "Два.", "ru", False),
        ("Раз.", "", "ru", False),
    ],
)
def test_sentences_are_spaced_where_the_language_spaces_them(
    before: str,
    after: str,
    language: str,
    needed: bool,  # noqa: FBT001
) -> None:
    assert needs_space(before, after, language) is needed
