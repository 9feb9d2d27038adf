"""Records are added in their place, with what was said of them and nothing else."""

from datetime import date
from typing import Any

import pytest

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentStatus, DocumentType
from desktop_app.domain.instruments import InstrumentKind
from desktop_app.domain.mandates import MandateKind, ProvisionRole
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import TextField
from desktop_app.operations.adding import (
    AddingRefusedError,
    add_record,
    addable,
    given_by,
    needed,
    suggested,
)
from desktop_app.operations.editing import row_at
from desktop_app.operations.record_keys import slug
from desktop_app.storage.tree_rows import group_place
from desktop_app.storage.violations import RuleBrokenError
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import dump, furnish, goes_back_and_forth, keys, place


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


Where = tuple[str, str] | None

ADDED: list[tuple[str, Where, dict[str, Any], str]] = [
    ("place", None, {"name": "Нью-Йорк"}, "niu-iork"),
    ("place", None, {"name": "日内瓦"}, "place"),
    ("instrument", None, {"full_title": "Convention against Corruption"}, "convention-against-corruption"),
    ("instrument", ("instrument", "treaty"), {"full_title": "Protocol"}, "protocol"),
    (
        "body",
        ("body", "cop"),
        {"official_name": "Рабочая группа", "kind": BodyKind.WORKING_GROUP},
        "rabochaia-gruppa",
    ),
    (
        "body",
        ("instrument", "treaty"),
        {"official_name": "X", "symbol_prefix": DocumentSymbol("T/X.9")},
        "t-x-9",
    ),
    ("session", ("body", "cop"), {"ordinal": 2}, "cop-2"),
    ("agenda_item", ("session", "cop-1"), {"label": "3 (a)"}, "cop-1-item-3-a"),
    ("agenda_item", ("agenda_item", "cop-1-item-2"), {"label": "c", "title": "Title"}, "cop-1-item-2-c"),
    ("mandate", ("body", "cop"), {"kind": MandateKind.DECISION, "number": "4/4"}, "cop-dec-4-4"),
    ("mandate", ("session", "cop-1"), {"kind": MandateKind.RESOLUTION, "number": "4/4"}, "cop-res-4-4"),
    ("mandate", ("instrument", "treaty"), {"number": "32"}, "treaty-art-32"),
    ("provision", ("mandate", "res"), {"role": ProvisionRole.CONTINUES}, "res-continues-2"),
    ("meeting", ("body", "wg1"), {"ordinal": 3}, "wg1-3"),
    ("document", ("meeting", "wg1-2"), {"type": DocumentType.AGENDA}, "wg1-2-agenda"),
    ("document", ("session", "cop-1"), {}, "cop-1-other"),
    ("document", ("body", "cop"), {"type": DocumentType.NOTE}, "cop-note"),
    ("document", None, {"symbol": DocumentSymbol("A/1")}, "a-1"),
    ("document", None, {}, "document"),
    ("note", ("session", "cop-1"), {"as_of": date(2020, 6, 1)}, "cop-1-note"),
    ("note", ("document", "wg1-1-report"), {"as_of": date(2020, 6, 1)}, "cop-1-note"),
]


@pytest.mark.parametrize(("table", "parent", "values", "key"), ADDED)
def test_a_record_gets_its_parent_and_a_readable_key_in_one_step(
    cop: Workspace, table: str, parent: Where, values: dict[str, Any], key: str
) -> None:
    before = dump(cop)
    above = None if parent is None else place(cop, *parent)
    added = add_record(cop, table, above, values)
    assert added == place(cop, table, key)
    for column, value in given_by(cop, table, above).items():
        assert getattr(row_at(cop, added), column) == value
    label = cop.undo_label
    assert label is not None
    assert (label.key, label.values["record"]) == (f"change.add.{table}", key)
    assert goes_back_and_forth(cop, before)


def test_nothing_is_claimed_that_nobody_said(cop: Workspace) -> None:
    wg = row_at(cop, add_record(cop, "body", place(cop, "body", "cop"), {"official_name": "X"}))
    assert (wg.kind, wg.symbol_prefix, wg.since, wg.verified, wg.source) == (
        BodyKind.OTHER,
        None,
        None,
        False,
        None,
    )
    meeting = row_at(cop, add_record(cop, "meeting", place(cop, "body", "wg2"), {"ordinal": 2}))
    assert (meeting.status, meeting.first_day, meeting.place_id) == (MeetingStatus.PLANNED, None, None)
    document = row_at(cop, add_record(cop, "document", place(cop, "meeting", "wg2-1")))
    assert (document.type, document.status) == (DocumentType.OTHER, DocumentStatus.RESERVED)
    assert document.symbol is None
    assert row_at(cop, add_record(cop, "instrument", None, {"full_title": "X"})).kind is InstrumentKind.TREATY


def test_a_name_is_written_in_the_language_it_was_given_in_unverified(cop: Workspace) -> None:
    added = row_at(cop, add_record(cop, "place", None, {"name": "Женева"}, language="ru"))
    text = added.text(TextField.NAME, "ru")
    assert (text.value, text.verified, added.text(TextField.NAME, "en")) == ("Женева", False, None)


def test_a_new_record_stands_last_among_its_like(cop: Workspace) -> None:
    body = row_at(cop, add_record(cop, "body", place(cop, "body", "cop"), {"official_name": "X"}))
    item = row_at(cop, add_record(cop, "agenda_item", place(cop, "session", "cop-1"), {"label": "3"}))
    provision = add_record(cop, "provision", place(cop, "mandate", "res"), {"role": ProvisionRole.CONTINUES})
    assert (body.position, item.position, row_at(cop, provision).position) == (3, 2, 2)
    top = row_at(cop, add_record(cop, "body", None, {"official_name": "Y"}))
    assert (top.parent_id, top.position) == (None, 2)
    assert (
        row_at(cop, add_record(cop, "body", place(cop, "body", "wg1"), {"official_name": "Z"})).position == 1
    )


def test_a_section_and_a_paragraph_are_added_as_the_note_editor_does(cop: Workspace) -> None:
    wg2, note = place(cop, "body", "wg2"), place(cop, "note", "note")
    section = add_record(cop, "section", note, {"body_id": wg2[1]})
    assert row_at(cop, section).note_id == note[1]
    provision_id = place(cop, "provision", "res-continues")[1]
    paragraph = row_at(cop, add_record(cop, "section_paragraph", section, {"provision_id": provision_id}))
    assert (paragraph.section_id, paragraph.statements[0].provision_id) == (section[1], provision_id)


def test_what_is_needed_is_asked_but_for_what_the_parent_says(cop: Workspace) -> None:
    def asked(table: str, parent: Where) -> str:
        above = None if parent is None else place(cop, *parent)
        return " ".join(one.field for one in needed(cop, table, above))

    assert asked("meeting", None) == "body_id ordinal"
    assert asked("meeting", ("body", "wg1")) == "ordinal"
    assert asked("mandate", None) == "kind number adopting_body_id instrument_id"
    assert asked("mandate", ("instrument", "treaty")) == "number"
    assert asked("note", ("document", "wg1-1-report")) == "as_of"
    with cop.change("change.import", file="test") as records:
        records.get_one(type(row_at(cop, place(cop, "document", "wg1-1-report"))), 1).session_id = None
    assert asked("note", ("document", "wg1-1-report")) == "session_id as_of"
    assert [one.field for one in needed(cop, "body", group_place("bodies"))] == [
        "official_name", "kind", "symbol_prefix",
    ]  # fmt: skip


def test_the_next_ordinal_is_suggested_for_a_body_that_is_known(cop: Workspace) -> None:
    assert suggested(cop, "meeting", {"body_id": place(cop, "body", "wg1")[1]})["ordinal"] == 3
    assert suggested(cop, "session", {"body_id": place(cop, "body", "wg1")[1]}) == {"ordinal": 1}
    assert suggested(cop, "meeting", {}) == {"status": MeetingStatus.PLANNED}
    assert suggested(cop, "place", {}) == {}


def test_what_is_needed_and_missing_is_named_and_nothing_is_added(cop: Workspace) -> None:
    before = dump(cop)
    with pytest.raises(AddingRefusedError, match=r"adding.needed.*column.ordinal"):
        add_record(cop, "meeting", place(cop, "body", "wg1"))
    with pytest.raises(AddingRefusedError, match=r"adding.needed.*value.textfield.name"):
        add_record(cop, "place", None, {"name": ""})
    assert dump(cop) == before


def test_what_does_not_belong_there_is_refused(cop: Workspace) -> None:
    with pytest.raises(AddingRefusedError, match=r"adding\.not_there"):
        add_record(cop, "section", place(cop, "body", "wg1"), {"body_id": 1})


def test_a_section_is_added_in_its_note_only(cop: Workspace) -> None:
    for above in (None, group_place("notes")):
        with pytest.raises(AddingRefusedError, match=r"adding\.only_in"):
            needed(cop, "section", above)


def test_what_the_project_does_not_allow_is_refused_and_nothing_is_added(cop: Workspace) -> None:
    before = dump(cop)
    with pytest.raises(RuleBrokenError, match=r"rule\.taken"):
        add_record(cop, "meeting", place(cop, "body", "wg1"), {"ordinal": 2})
    with pytest.raises(RuleBrokenError, match=r"rule\.article_or_act"):
        add_record(cop, "mandate", None, {"kind": MandateKind.DECISION, "number": "9/9"})
    assert dump(cop) == before


def test_each_place_says_what_can_be_added_to_it(cop: Workspace) -> None:
    assert addable(group_place("mandates")) == ("mandate",)
    assert addable(place(cop, "body", "wg1"))[:2] == ("meeting", "body")
    assert addable(place(cop, "session", "cop-1"))[0] == "agenda_item"
    assert addable(place(cop, "provision", "res-continues")) == ()
    assert addable(None)[0] == "body"


def test_a_key_keeps_whole_words_and_is_not_endless() -> None:
    assert slug("Договор о " + "очень " * 20 + "долгом") == "dogovor-o-ochen-ochen-ochen-ochen-ochen-ochen"
    assert slug("я" * 60) == "ia" * 24
    assert slug("  Genève (1949) ") == "geneve-1949"


def test_a_second_record_of_that_name_gets_another_key(cop: Workspace) -> None:
    for _ in range(2):
        add_record(cop, "place", None, {"name": "Vienna"})
    assert keys(cop, "place") == ["vienna", "vienna-2", "vienna-3"]
