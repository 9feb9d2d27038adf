"""A copy has all that belongs to a record, and nothing that is true of one record only."""

import pytest

from desktop_app.domain.documents import DocumentStatus
from desktop_app.domain.meetings import LinkKind, MeetingStatus
from desktop_app.domain.records import AgendaItem, Body, Document, Mandate, Meeting, Note, Provision, Session
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Case
from desktop_app.operations.duplicating import duplicate_record
from desktop_app.operations.editing import row_at
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import dump, furnish, goes_back_and_forth, place


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


EVERY = [
    ("place", "vienna"), ("instrument", "treaty"), ("body", "cop"), ("session", "cop-1"),
    ("meeting", "wg1-1"), ("agenda_item", "cop-1-item-2"), ("mandate", "res"), ("provision", "res-continues"),
    ("note", "note"),
    ("document", "wg1-1-report"), ("section", "note-wg1"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "key"), EVERY)
def test_every_record_is_copied_in_one_step_that_can_be_undone(cop: Workspace, table: str, key: str) -> None:
    before = dump(cop)
    copied = duplicate_record(cop, place(cop, table, key), name="its name")
    assert copied[0] == table
    assert copied != place(cop, table, key)
    label = cop.undo_label
    assert label is not None
    assert (label.key, label.values) == (f"change.duplicate.{table}", {"record": "its name"})
    assert goes_back_and_forth(cop, before)


def test_a_copied_body_has_marked_names_with_their_case_forms_and_no_prefix(cop: Workspace) -> None:
    copy: Body = row_at(cop, duplicate_record(cop, place(cop, "body", "cop")))
    name = copy.texts[TextField.OFFICIAL_NAME, "ru"]
    assert (name.value, name.verified) == ("конференция (копия)", False)
    assert name.forms[Case.GENITIVE].value == "конференции (копия)"
    assert (copy.key, copy.symbol_prefix, copy.position, copy.verified) == ("cop-copy", None, 2, False)
    assert copy.treaty_id == place(cop, "instrument", "treaty")[1]
    assert copy.children == []


def test_a_copied_place_is_marked_in_its_languages_word(cop: Workspace) -> None:
    copy = row_at(cop, duplicate_record(cop, place(cop, "place", "vienna")))
    assert copy.texts[TextField.NAME, "en"].value == "Vienna (copy)"


def test_a_copied_meeting_is_the_next_one_planned_without_days_and_keeps_its_links(cop: Workspace) -> None:
    copy: Meeting = row_at(cop, duplicate_record(cop, place(cop, "meeting", "wg1-1")))
    assert (copy.key, copy.ordinal, copy.status) == ("wg1-3", 3, MeetingStatus.PLANNED)
    assert (copy.first_day, copy.last_day, copy.documents) == (None, None, [])
    assert copy.place is not None
    assert [(link.other.key, link.kind) for link in copy.links] == [("wg2-1", LinkKind.JOINT)]


def test_what_links_to_a_meeting_does_not_link_to_its_copy(cop: Workspace) -> None:
    copy: Meeting = row_at(cop, duplicate_record(cop, place(cop, "meeting", "wg2-1")))
    assert (copy.links, copy.links_from_others) == ([], [])


def test_a_copied_document_has_no_symbol_but_its_meetings_and_languages(cop: Workspace) -> None:
    copy: Document = row_at(cop, duplicate_record(cop, place(cop, "document", "wg1-1-report")))
    assert (copy.symbol, copy.status) == (None, DocumentStatus.RESERVED)
    assert [meeting.key for meeting in copy.meetings] == ["wg1-1"]
    assert [one.language for one in copy.languages] == ["en"]


def test_a_copied_session_has_a_copy_of_its_agenda_with_the_sub_items_in_it(cop: Workspace) -> None:
    copy: Session = row_at(cop, duplicate_record(cop, place(cop, "session", "cop-1")))
    assert (copy.key, copy.ordinal) == ("cop-2", 2)
    items = {item.key: item for item in copy.agenda_items}
    assert set(items) == {"cop-2-item-2", "cop-2-item-2-b"}
    assert items["cop-2-item-2-b"].parent is items["cop-2-item-2"]


def test_a_copied_item_takes_its_sub_items_along_and_stands_last(cop: Workspace) -> None:
    copy: AgendaItem = row_at(cop, duplicate_record(cop, place(cop, "agenda_item", "cop-1-item-2")))
    assert (copy.session.key, copy.label, copy.position) == ("cop-1", "2", 2)
    below = [item.key for item in copy.session.agenda_items if item.parent_id == copy.id]
    assert below == ["cop-1-item-2-copy-b"]


def test_a_copied_mandate_has_a_marked_number_that_no_other_has(cop: Workspace) -> None:
    source = place(cop, "mandate", "res")
    copies: list[Mandate] = [row_at(cop, duplicate_record(cop, source)) for _ in range(2)]
    assert copies[0].number.startswith("1/1 (")
    assert copies[1].number == f"{copies[0].number} 2"
    provisions: list[Provision] = copies[0].provisions
    assert [body.key for body in provisions[0].bodies] == ["wg1"]


def test_a_copied_note_has_its_own_words_and_footnotes_at_its_own_places(cop: Workspace) -> None:
    copy: Note = row_at(cop, duplicate_record(cop, place(cop, "note", "note")))
    assert copy.document_id is None
    (section,) = copy.sections
    (paragraph,) = section.paragraphs
    assert [one.anchor for one in copy.own_wordings] == [paragraph.key]
    assert [one.anchor for one in copy.footnotes] == [f"{section.key}/meetings"]
    assert section.meeting_choices[0].meeting.key == "wg1-1"
    assert paragraph.statements[0].provision.key == "res-continues"
    assert len(copy.agenda_items) == 1
