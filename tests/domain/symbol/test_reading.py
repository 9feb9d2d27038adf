"""Real symbols, read part by part."""

import sys
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import symbol
from desktop_app.domain.symbol import DocumentSymbol, key_of, parse
from desktop_app.domain.symbol.ordering import sort_key

_READER = str(Path(symbol.__file__).parent)
HERE = Path(__file__).parent
REAL = (HERE / "real_symbols.txt").read_text(encoding="utf-8").splitlines()
EXPECTED = (HERE / "expected_components.txt").read_text(encoding="utf-8").splitlines()
ALPHABET = "AESTCOPRLWGNUMBXVIadcrevlo0123456789////...--()[]**,& \u00a0\u2013АСО\\:"


def parts(text: str) -> str:
    """The kinds and values of a symbol's parts, on one line."""
    shown = []
    for component in parse(text).components:
        value = component.value
        ends = f"{value[0]}-{value[-1]}" if isinstance(value, tuple) else str(value)
        shown.append(f"{component.kind}:{ends.replace(' ', '_')}")
    return " ".join(shown)


def test_there_are_enough_real_symbols_and_enough_expectations() -> None:
    assert len(REAL) == 826
    assert len(EXPECTED) >= 200


@pytest.mark.parametrize("line", EXPECTED)
def test_each_part_of_a_symbol_has_its_meaning(line: str) -> None:
    text, _, expected = line.rpartition(" = ")
    assert parts(text) == expected


def test_every_real_symbol_is_read_and_gives_back_its_characters() -> None:
    readings = [parse(text) for text in REAL]
    assert [str(reading) for reading in readings] == REAL
    assert [reading.text for reading in readings if not reading.is_valid] == []


def test_few_real_symbols_are_doubted() -> None:
    doubted = [text for text in REAL if parse(text).problems]
    assert len(doubted) <= 32
    assert {"A/78/L..17", "S/2003/l035", "E/CN.42004/SR.49", "A/C.3L.1383/Rev.1"} <= set(doubted)


def test_a_canonical_form_names_the_same_document_and_stays_as_it_is() -> None:
    for text in REAL:
        canonical = parse(text).canonical
        assert parse(canonical).canonical == canonical
        if not parse(text).problems:
            assert key_of(canonical) == key_of(text)


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("a/c.3/67/l.30/REV.1", "A/C.3/67/L.30/Rev.1"),
        ("E/ECWA/21/ PART.2", "E/ECWA/21/Part.2"),
        ("S/RES/87(1950)", "S/RES/87 (1950)"),
        ("E/ESCWA/26/6(PARTI)", "E/ESCWA/26/6 (Part I)"),
        ("A/80/6(Sect. 3)/ADD.1", "A/80/6 (Sect.3)/Add.1"),
        ("TD/B (S-XXXI)/1", "TD/B(S-XXXI)/1"),
        ("UNEP/EA.4/Res.9", "UNEP/EA.4/Res.9"),
        ("CCPR/C/21/Rev.1/Add. 11", "CCPR/C/21/Rev.1/Add.11"),
        ("A/42/227 \u2013 E/1987/65", "A/42/227-E/1987/65"),
        (" A/78/1 ", "A/78/1"),
    ],
)
def test_symbols_are_shown_as_the_united_nations_print_them(typed: str, canonical: str) -> None:
    assert parse(typed).canonical == canonical


def test_an_unknown_series_is_read_by_its_shape() -> None:
    reading = parse("XYZ/WG.2/2020/L.1")
    assert (reading.is_valid, reading.is_known_series, reading.problems) == (True, False, ())


@pytest.mark.parametrize(
    "ordered",
    [
        ["A/9", "A/78/2", "S/1", "E/1978/1", "T/1", "ST/SGB/2020/1", "CAC/COSP/2019/1", "CTOC/COP/2020/1"],
        ["A/78/2", "A/78/10", "A/78/L.9", "A/78/L.10"],
        ["A/78/L.9", "A/78/L.9/Add.1", "A/78/L.9/Corr.1", "A/78/L.9/Rev.1", "A/78/L.9/Rev.1/Add.1"],
        ["A/CN.9/WG.II/WP.1", "A/CN.9/WG.IV/WP.1", "A/CN.9/WG.IX/WP.1", "A/CN.9/WG.X/WP.1"],
        ["A/RES/31/6[C]", "A/RES/31/6[D]", "A/RES/31/6[I]"],
        ["A/80/6 (Sect. 3)", "A/80/6 (Sect. 29A)", "A/80/6 (Sect. 29B)"],
        ["CERD/C/SVN/CO/5", "CERD/C/SVN/CO/5-6", "CERD/C/SVN/CO/6-7"],
    ],
)
def test_symbols_stand_in_their_natural_order(ordered: list[str]) -> None:
    shuffled = [DocumentSymbol(text) for text in reversed(ordered)]
    assert [str(symbol) for symbol in sorted(shuffled)] == ordered


def test_a_symbol_has_no_order_among_other_things() -> None:
    with pytest.raises(TypeError):
        sorted([DocumentSymbol("A/1"), "A/1"])  # type: ignore[type-var]


def test_more_slips_than_are_told_do_no_harm() -> None:
    assert len(parse("A/" + ",".join(["L.O1"] * 12)).problems) == 10
    assert len(parse("A/78/1" + "#" * 40).problems) == 10


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text(alphabet=ALPHABET, max_size=60)))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    reading = parse(text)
    assert str(reading) == text
    assert all(0 <= problem.position <= len(text) for problem in reading.problems)
    assert sort_key(reading) == sort_key(parse(text))
    if reading.is_valid:
        again = parse(reading.canonical)
        assert again.canonical == reading.canonical


@pytest.mark.parametrize(
    "unit",
    [
        "/",
        "A/",
        "(",
        ")",
        "[",
        "1",
        "1,",
        "1-",
        "A.",
        "A ",
        "A-",
        ".",
        "*",
        "A-A/",
        "L.1O",
        " ",
        "c.1",
        "(I)",
        "/A-E",
        "С",
    ],
)
def test_long_texts_take_work_in_proportion_to_their_length(unit: str) -> None:
    parse(unit * 10)
    calls = [calls_to_read("A/78/" + (unit * length)[:length]) for length in (2_500, 10_000)]
    assert calls[1] < calls[0] * 5 + 1_000


def calls_to_read(text: str) -> int:
    """How many functions reading a text calls: work counted without a clock."""
    counted = 0

    def count(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal counted
        if frame.f_code.co_filename.startswith(_READER):
            counted += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        parse(text)
    finally:
        sys.setprofile(before)
    return counted
