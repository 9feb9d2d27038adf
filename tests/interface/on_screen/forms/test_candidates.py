"""Records and symbols found by what is typed."""

import pytest

from desktop_app.domain.records import Document, Meeting
from desktop_app.interface.forms.candidates import MOST, Candidates, fold
from desktop_app.interface.forms.known_symbols import KnownSymbols
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.forms.conftest import place_of_key

pytestmark = pytest.mark.screen


def found(sample: Workspace, table: str, typed: str) -> list[str]:
    ids = Candidates(sample.connection, table).find(typed)
    keys = dict(sample.connection.execute(f"SELECT id, key FROM {table}").fetchall())
    return [keys[row_id] for row_id in ids]


@pytest.mark.parametrize(
    ("table", "typed", "keys"),
    [
        ("body", "trafficking", ["ctoc-wg4"]),
        ("body", "ТОРГОВЛЕ людьми", ["ctoc-wg4"]),
        ("body", "людьми торговле", ["ctoc-wg4"]),
        ("body", "wg.10", ["ctoc-wg10"]),
        ("place", "ВЕНА", ["vienna"]),
        ("place", "维也纳", ["vienna"]),
        ("place", "%", []),
        ("place", "_ienna", []),
        ("meeting", "WG.4 9th meeting", ["ctoc-wg4-9"]),
        ("meeting", "торговле людьми 2019", ["ctoc-wg4-9"]),
        ("session", "10-я сессия", ["ctoc-cop-10"]),
        ("mandate", "decision 4/4", ["ctoc-dec-4-4"]),
        ("document", "report WG.4/2019", ["ctoc-wg4-9-report"]),
        ("instrument", "protocol огнестрельного", ["ctoc-fa"]),
        ("provision", "5/3 establishes", ["ctoc-res-5-3-establishes"]),
    ],
)
def test_every_word_typed_must_be_somewhere(
    sample: Workspace, table: str, typed: str, keys: list[str]
) -> None:
    assert found(sample, table, typed)[: len(keys) or 1] == keys


def test_letters_are_compared_as_people_read_them() -> None:
    assert fold("Ещё") == fold("ЕЩЕ")
    assert fold("فِيينا") == fold("فيينا")


def test_nothing_typed_gives_the_first_few(sample: Workspace) -> None:
    body = place_of_key(sample, "body", "ctoc-wg4")[1]
    with sample.change("change.import", file="test") as session:
        session.add_all(
            Meeting(key=f"m{one}", body_id=body, ordinal=100 + one, status="planned") for one in range(60)
        )
    assert len(found(sample, "meeting", "")) == MOST


def test_the_number_of_a_record_goes_before_years_that_hold_it(sample: Workspace) -> None:
    assert found(sample, "meeting", "WG.4 1")[0] == "ctoc-wg4-1"
    assert found(sample, "agenda_item", "5")[0].endswith("item-5")


def test_a_record_that_is_gone_is_known_to_be(sample: Workspace) -> None:
    bodies = Candidates(sample.connection, "body")
    assert bodies.is_there(place_of_key(sample, "body", "ctoc-wg4")[1])
    assert not bodies.is_there(10_000)


def symbols(sample: Workspace, key: str) -> KnownSymbols:
    return KnownSymbols(sample.connection, place_of_key(sample, "document", key))


def test_the_next_symbol_of_a_series_is_expected(sample: Workspace) -> None:
    assert symbols(sample, "ctoc-wg4-9-report").expected() == ["CTOC/COP/WG.4/2019/7"]
    assert symbols(sample, "ctoc-cop-10-note").expected() == ["CTOC/COP/2020/2"]


def test_nothing_is_expected_where_no_series_is_known(sample: Workspace) -> None:
    with sample.change("change.import", file="test") as session:
        session.add(Document(key="loose", type="other"))
    assert symbols(sample, "loose").expected() == []


def test_symbols_that_begin_as_typed_are_offered_the_expected_first(sample: Workspace) -> None:
    offered = symbols(sample, "ctoc-wg4-9-report").starting_with("ctoc/cop/wg.4/")
    assert offered == [
        "CTOC/COP/WG.4/2019/7",
        "CTOC/COP/WG.4/2010/6",
        "CTOC/COP/WG.4/2019/6",
        "CTOC/COP/WG.4/2020/4",
    ]
    assert symbols(sample, "ctoc-wg4-9-report").starting_with("A/") == []


def test_prefixes_of_other_series_are_offered_for_a_prefix(sample: Workspace) -> None:
    known = KnownSymbols(sample.connection, place_of_key(sample, "body", "ctoc-wg4"))
    assert known.starting_with("ctoc/cop/wg.1") == ["CTOC/COP/WG.10"]
    assert known.expected() == []
