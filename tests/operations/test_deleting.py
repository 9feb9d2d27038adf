"""What hangs on a record is told before it is deleted, and undo brings back all that went along."""

import pytest

from desktop_app.domain.records import Body, Statement
from desktop_app.domain.texts import TextField
from desktop_app.operations.deleting import delete_record
from desktop_app.operations.dependants import Dependants, Hanging, dependants
from desktop_app.operations.editing import row_at
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.references import StillReferredToError
from desktop_app.storage.violations import RuleBrokenError
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import dump, furnish, goes_back_and_forth, keys, place


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


def told(workspace: Workspace, *places: RecordPlace) -> list[dict[str, int]]:
    found = dependants(workspace, places)
    return [dict(part.counts) for part in (found.going, found.referring, found.worded)]


EVERY: list[tuple[str, str, list[dict[str, int]]]] = [
    ("place", "vienna", [{}, {"session": 1, "meeting": 2}, {}]),
    ("instrument", "treaty", [{}, {"body": 1}, {}]),
    (
        "body",
        "wg1",
        [{"meeting": 2, "document": 2, "section": 1}, {"provision": 1, "meeting": 1, "note": 1}, {}],
    ),
    (
        "session",
        "cop-1",
        [{"note": 1, "agenda_item": 2, "section": 1}, {"mandate": 1, "document": 2}, {}],
    ),
    ("agenda_item", "cop-1-item-2", [{"agenda_item": 1}, {"note": 1}, {}]),
    ("agenda_item", "cop-1-item-2-b", [{}, {}, {}]),
    ("mandate", "res", [{"provision": 1}, {"section": 1}, {}]),
    ("provision", "res-continues", [{}, {"section": 1}, {}]),
    ("meeting", "wg1-1", [{}, {"document": 1, "section": 1, "meeting": 1}, {}]),
    ("meeting", "wg2-1", [{}, {"meeting": 1}, {}]),
    ("document", "wg1-1-report", [{}, {"note": 1}, {}]),
    ("document", "wg1-2-report", [{}, {}, {}]),
    ("note", "note", [{"section": 1}, {}, {}]),
    ("section", "note-wg1", [{}, {}, {}]),
]


@pytest.mark.parametrize(("table", "key", "expected"), EVERY)
def test_what_hangs_on_a_record_is_counted_and_what_went_comes_back(
    cop: Workspace, table: str, key: str, expected: list[dict[str, int]]
) -> None:
    at = place(cop, table, key)
    found = dependants(cop, at)
    assert [dict(part.counts) for part in (found.going, found.referring, found.worded)] == [
        {name: expected[0][name] for name in found.going.counts},
        expected[1],
        expected[2],
    ]
    assert dict(found.going.counts) == expected[0]
    assert bool(found) == any(expected)
    before = dump(cop)
    delete_record(cop, at, with_users=True, name="its name")
    assert key not in keys(cop, table)
    for name, row_id in found.going.places:
        assert cop.connection.execute(f"SELECT 1 FROM {name} WHERE id = ?", (row_id,)).fetchone() is None
    for name, row_id in found.referring.places:
        assert cop.connection.execute(f"SELECT 1 FROM {name} WHERE id = ?", (row_id,)).fetchone() is not None
    label = cop.undo_label
    assert label is not None
    assert (label.key, label.values["record"]) == (f"change.delete.{table}", "its name")
    assert goes_back_and_forth(cop, before)


def test_a_whole_conference_goes_and_comes_back(cop: Workspace) -> None:
    before = dump(cop)
    delete_record(cop, place(cop, "body", "cop"), with_users=True)
    left = ("body", "session", "meeting", "document", "mandate", "provision", "note")
    assert [keys(cop, table) for table in left] == [[]] * 7
    assert keys(cop, "place") == ["vienna"]
    assert goes_back_and_forth(cop, before)


@pytest.mark.parametrize(
    ("table", "key"),
    [("body", "wg1"), ("place", "vienna"), ("provision", "res-continues"), ("session", "cop-1")],
)
def test_without_its_users_a_record_that_is_needed_stays_and_they_are_named(
    cop: Workspace, table: str, key: str
) -> None:
    before = dump(cop)
    assert dependants(cop, place(cop, table, key)).with_users
    with pytest.raises(RuleBrokenError, match=r"still_used.*users"):
        delete_record(cop, place(cop, table, key))
    assert dump(cop) == before


@pytest.mark.parametrize(
    ("table", "key"), [("meeting", "wg1-1"), ("note", "note"), ("agenda_item", "cop-1-item-2-b")]
)
def test_what_only_owns_others_needs_no_word_on_its_users(cop: Workspace, table: str, key: str) -> None:
    before = dump(cop)
    assert not dependants(cop, place(cop, table, key)).with_users
    delete_record(cop, place(cop, table, key))
    assert goes_back_and_forth(cop, before)


def test_a_record_that_wording_names_stays_and_the_wording_is_told(cop: Workspace) -> None:
    with cop.change("change.import", file="test"):
        row_at(cop, place(cop, "provision", "res-continues")).write(
            TextField.WORDING, "en", "decided that {body=wg2:short} should meet"
        )
        row_at(cop, place(cop, "body", "wg1")).write(TextField.COMPOSITION, "en", "of {place=vienna}")
    before = dump(cop)
    found = dependants(cop, place(cop, "body", "wg2"))
    assert found.worded == Hanging((place(cop, "provision", "res-continues"),))
    with pytest.raises(StillReferredToError):
        delete_record(cop, place(cop, "body", "wg2"), with_users=True)
    assert dump(cop) == before
    # Wording that goes along is not in the way.
    assert dependants(cop, place(cop, "body", "cop")).worded == Hanging()


def test_wording_of_a_note_leads_to_the_note(cop: Workspace) -> None:
    with cop.change("change.import", file="test"):
        row_at(cop, place(cop, "note", "note")).own_wordings[0].value = "see {meeting=wg2-1}"
    found = dependants(cop, place(cop, "meeting", "wg2-1"))
    assert found.worded == Hanging((place(cop, "note", "note"),))


def test_a_case_form_leads_to_the_record_that_has_the_name(cop: Workspace) -> None:
    with cop.change("change.import", file="test"):
        name = row_at(cop, place(cop, "body", "cop")).texts[TextField.OFFICIAL_NAME, "ru"]
        next(iter(name.forms.values())).value = "{place=vienna}"
    assert dependants(cop, place(cop, "place", "vienna")).worded == Hanging((place(cop, "body", "cop"),))


def test_a_paragraph_goes_with_its_last_sentence_only(cop: Workspace) -> None:
    with cop.change("change.import", file="test") as records:
        mandate = row_at(cop, place(cop, "mandate", "res"))
        other = type(mandate.provisions[0])(key="res-other", role=mandate.provisions[0].role)
        mandate.provisions.append(other)
        paragraph = row_at(cop, place(cop, "section_paragraph", "note-wg1-1"))
        records.flush()
        paragraph.statements.append(Statement(provision=other, position=2))
    before = dump(cop)
    delete_record(cop, place(cop, "provision", "res-continues"), with_users=True)
    assert keys(cop, "section_paragraph") == ["note-wg1-1"]
    cop.undo()
    delete_record(cop, place(cop, "mandate", "res"), with_users=True)
    assert keys(cop, "section_paragraph") == []
    assert goes_back_and_forth(cop, before)


def test_several_records_go_as_one_step_parents_and_children_in_any_order(cop: Workspace) -> None:
    with cop.change("change.import", file="test") as records:
        upper = Body(key="upper", kind=row_at(cop, place(cop, "body", "cop")).kind)
        records.add(upper)
        records.flush()
        records.add(Body(key="lower", kind=upper.kind, parent=upper))
    before = dump(cop)
    several = [place(cop, "body", "upper"), place(cop, "body", "lower")]
    assert not dependants(cop, several)
    delete_record(cop, several)
    label = cop.undo_label
    assert label is not None
    assert (label.key, label.values["count"]) == ("change.delete_records", 2)
    assert goes_back_and_forth(cop, before)


def test_what_is_chosen_itself_is_not_told_as_going_along(cop: Workspace) -> None:
    meetings = [place(cop, "meeting", "wg1-1"), place(cop, "meeting", "wg2-1")]
    assert told(cop, *meetings) == [{}, {"document": 1, "section": 1}, {}]


def test_nothing_hangs_on_nothing() -> None:
    assert not Dependants()
