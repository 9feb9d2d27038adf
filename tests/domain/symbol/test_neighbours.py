"""What symbols have to do with one another: bases, series, addresses, mentions in a text."""

from desktop_app.domain.symbol import parse
from desktop_app.domain.symbol.addresses import addresses, symbol_in
from desktop_app.domain.symbol.relations import bases, families, root
from desktop_app.domain.symbol.running_text import mentions
from desktop_app.domain.symbol.series import series_state


def test_an_addendum_to_a_revision_belongs_to_the_revision_first() -> None:
    assert bases(parse("A/78/L.5/REV.1/ADD.1")) == ("A/78/L.5/Rev.1", "A/78/L.5")
    assert bases(parse("A/78/L.5/Add.1/Rev.1")) == ("A/78/L.5/Add.1", "A/78/L.5")
    assert bases(parse("A/78/L.5")) == ()
    assert bases(parse("A/42/227-E/1987/65/Add.1")) == ()


def test_the_family_of_a_document_is_found_among_others() -> None:
    others = [parse(text) for text in ("A/78/5/Corr.1", "A/78/5", "A/78/5/Add.10", "A/78/5/Add.9", "A/78/50")]
    found = families(others)
    assert [str(one) for one in found[root(parse("a/78/5**"))]] == [
        *("A/78/5", "A/78/5/Add.9", "A/78/5/Add.10", "A/78/5/Corr.1")
    ]
    assert [str(one) for one in found["A/78/50"]] == ["A/78/50"]


def test_a_series_tells_what_is_next_what_is_missing_and_what_is_there_twice() -> None:
    issued = [
        "CTOC/COP/2020/1",
        "ctoc/cop/2020/1",
        "CTOC/COP/2020/4/Add.1",
        "CTOC/COP/2020/4*",
        "CTOC/COP/2018/9",
    ]
    state = series_state("CTOC/COP/2020/", issued, reserved=["CTOC/COP/2020/5", "CTOC/COP/2020/L.1"])
    assert sorted(state.issued) == [1, 4]
    assert sorted(state.reserved) == [5]
    assert (state.gaps, state.collisions) == ((2, 3), (1,))
    assert state.next_free(2) == ("CTOC/COP/2020/6", "CTOC/COP/2020/7")


def test_the_first_symbol_of_a_series_has_the_number_one() -> None:
    assert series_state("CTOC/COP/WG.4/2021", []).next_free() == ("CTOC/COP/WG.4/2021/1",)


def test_a_symbol_with_a_year_has_two_addresses_and_a_double_symbol_one_for_each_half() -> None:
    assert addresses(parse("S/RES/2728 (2024)"), "fr") == (
        "https://docs.un.org/fr/S/RES/2728(2024)",
        "https://docs.un.org/fr/S/RES/2728%20(2024)",
    )
    assert addresses(parse("A/42/227-E/1987/65"), "en") == (
        "https://docs.un.org/en/A/42/227",
        "https://docs.un.org/en/E/1987/65",
    )


def test_addresses_are_percent_encoded_and_leave_out_asterisks() -> None:
    assert addresses(parse("A/RES/31/6[A]"), "ru") == ("https://docs.un.org/ru/A/RES/31/6%5BA%5D",)
    assert addresses(parse("CCPR/C/85/D/1476&1477/2006"), "en")[0].endswith("/D/1476%261477/2006")
    assert addresses(parse("CAC/COSP/2015/10*"), "en") == ("https://docs.un.org/en/CAC/COSP/2015/10",)
    assert addresses(parse("CAC//1"), "en") == ()


def test_an_address_gives_its_symbol_back() -> None:
    assert symbol_in("https://undocs.org/en/A/RES/55/25") == "A/RES/55/25"
    assert symbol_in("http://docs.un.org/S/RES/2728%20(2024)") == "S/RES/2728 (2024)"
    assert symbol_in("https://undocs.org/") == ""
    assert symbol_in("https://example.org/A/1") == ""


def test_symbols_are_found_in_running_text_with_their_lists() -> None:
    text = (
        "See A/62/318 and Add.1\u20133, S/RES/2049 (2012); (CTOC/COP/WG.4/2019/6). "
        "A/78/5 and Corr.1 and 2, and/or A/1."
    )
    found = list(mentions(text))
    assert [one.symbols for one in found] == [
        ("A/62/318", "A/62/318/Add.1", "A/62/318/Add.2", "A/62/318/Add.3"),
        ("S/RES/2049 (2012)",),
        ("CTOC/COP/WG.4/2019/6",),
        ("A/78/5", "A/78/5/Corr.1", "A/78/5/Corr.2"),
        ("A/1",),
    ]
    assert text[found[0].start : found[0].end] == "A/62/318 and Add.1\u20133"


def test_symbols_are_found_in_russian_text() -> None:
    text = "в документах CTOC/COP/2020/1 и Add.1, A/C.5/50/57/Add.1 и E/2017/26."
    assert [symbol for one in mentions(text) for symbol in one.symbols] == [
        "CTOC/COP/2020/1",
        "CTOC/COP/2020/1/Add.1",
        "A/C.5/50/57/Add.1",
        "E/2017/26",
    ]


def test_what_stands_in_an_address_is_no_mention_of_its_own() -> None:
    assert list(mentions("http://x.org/A/1 and and/or")) == []
