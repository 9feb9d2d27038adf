import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.interface.tables.spreadsheet import guarded, read_tabbed, unguarded, write_html, write_tabbed

cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=12) | st.text(
    "\t\n\"'=+-@ab", max_size=8
)
grids = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=5)
)


@settings(max_examples=150, deadline=None)
@given(grids)
def test_what_is_written_is_read_again_as_it_was(grid: list[list[str]]) -> None:
    assert read_tabbed(write_tabbed(grid)) == grid


@settings(max_examples=100, deadline=None)
@given(cells)
def test_no_cell_written_is_a_formula(cell: str) -> None:
    written = guarded(cell)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠"))
    assert unguarded(written) == cell


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40))
def test_any_text_can_be_read(text: str) -> None:
    assert all(row for row in read_tabbed(text))


@pytest.mark.parametrize(
    ("text", "grid"),
    [
        ("", []),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\tb\nc\t", [["a", "b"], ["c", ""]]),
        ("a\rb", [["a"], ["b"]]),
        ("\n", [[""]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ('"two\r\nlines"\tx\r\n', [["two\nlines", "x"]]),
        ('"a ""word"""\tb', [['a "word"', "b"]]),
        ('12" wide\tb', [['12" wide', "b"]]),
        ('"half\tb', [['"half', "b"]]),
        ('"word" and more\tb', [['"word" and more', "b"]]),
        ("'=1+1\t'quoted'\t''", [["=1+1", "'quoted'", "'"]]),
    ],
)
def test_cells_of_excel_and_libreoffice_are_read(text: str, grid: list[list[str]]) -> None:
    assert read_tabbed(text) == grid


def test_a_table_in_html_has_a_heading_and_cells_that_are_text() -> None:
    page = write_html([["Status", "<b>"], ["=1+1", "one\ntwo & three"]])
    assert page.count("<th") == 2
    assert "&lt;b&gt;" in page
    assert "<td style=\"mso-number-format:'\\@'\">'=1+1</td>" in page
    assert "one<br>two &amp; three" in page


def test_a_text_full_of_quotes_takes_no_longer_than_any_other() -> None:
    assert len(read_tabbed('""a\n' * 200_000)) == 200_000
    assert read_tabbed('"a""\n""' * 200_000)
    assert read_tabbed('"' * 1_000_000) == [['"' * 499_999]]
