"""What can be done with the sections of a note: each is one step, which can be taken back and done again."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import pytest

from desktop_app.domain.notes import HeadingVenue, MeetingsOpening, ReportReference
from desktop_app.domain.records import NoteFootnote, OwnWording
from desktop_app.operations import note_sections
from desktop_app.operations.editing import row_at
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import furnish, keys
from tests.operations.note_steps import goes_back_and_forth, id_of, note_of, records, section_of


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    """The small conference; its note has a second section, on the other group."""
    furnish(workspace)
    note_sections.add_section(workspace, note_of(workspace).id, id_of(workspace, "body", "wg2"))
    return workspace


def shown(workspace: Workspace) -> list[tuple[str, int]]:
    return [(one.body.key, one.position) for one in note_of(workspace).sections]


Edit = Callable[[Workspace, int], object]

SETTINGS: Mapping[str, Edit] = MappingProxyType(
    {
        "change.section_move": lambda cop, section: note_sections.move_section(cop, section, 1),
        "change.section_meetings_opening": lambda cop, section: note_sections.choose_wording(
            cop, section, MeetingsOpening.RANGE
        ),
        "change.section_report_reference": lambda cop, section: note_sections.choose_wording(
            cop, section, ReportReference.ORDINAL
        ),
        "change.section_heading_venue": lambda cop, section: note_sections.choose_wording(
            cop, section, HeadingVenue.AFTER_DATES
        ),
        "change.section_venue_in_text": lambda cop, section: note_sections.tell_venue_in_text(
            cop, section, told=True
        ),
        "change.section_report_mandate": lambda cop, section: note_sections.set_report_mandate(
            cop, section, None
        ),
        "change.section_meeting": lambda cop, section: note_sections.choose_meeting(
            cop, section, id_of(cop, "meeting", "wg1-2"), included=False
        ),
    }
)


@pytest.mark.parametrize("label", SETTINGS)
def test_every_choice_is_one_named_step_that_can_be_taken_back(cop: Workspace, label: str) -> None:
    before = records(cop)
    SETTINGS[label](cop, section_of(cop).id)
    assert cop.undo_label is not None
    assert (cop.undo_label.key, dict(cop.undo_label.values)) == (label, {"section": "note-wg1"})
    assert goes_back_and_forth(cop, before)


@pytest.mark.parametrize("label", SETTINGS)
def test_the_same_choice_once_more_leaves_no_step(cop: Workspace, label: str) -> None:
    SETTINGS[label](cop, section_of(cop).id)
    SETTINGS[label](cop, section_of(cop).id)
    cop.undo()
    assert cop.undo_label is not None
    assert cop.undo_label.key == "change.section_add"


def test_the_wording_chosen_is_stored(cop: Workspace) -> None:
    for choice in (MeetingsOpening.RANGE, ReportReference.ORDINAL, HeadingVenue.AFTER_DATES):
        note_sections.choose_wording(cop, section_of(cop).id, choice)
    note_sections.set_report_mandate(cop, section_of(cop).id, None)
    note_sections.tell_venue_in_text(cop, section_of(cop).id, told=True)
    section = section_of(cop)
    assert section.meetings_opening is MeetingsOpening.RANGE
    assert section.report_reference is ReportReference.ORDINAL
    assert section.heading_venue is HeadingVenue.AFTER_DATES
    assert (section.report_mandate, section.venue_in_text) == (None, True)


def test_a_new_section_stands_last_and_can_be_taken_back(cop: Workspace) -> None:
    before = records(cop)
    section_id = note_sections.add_section(cop, note_of(cop).id, id_of(cop, "body", "cop"))
    assert shown(cop) == [("wg1", 1), ("wg2", 2), ("cop", 3)]
    assert row_at(cop, ("section", section_id)).key == "note.cop"
    assert cop.undo_label is not None
    assert dict(cop.undo_label.values) == {"note": "note", "body": "cop"}
    assert goes_back_and_forth(cop, before)


def test_the_first_section_of_a_note_stands_first(cop: Workspace) -> None:
    for section in list(note_of(cop).sections):
        note_sections.remove_section(cop, section.id)
    note_sections.add_section(cop, note_of(cop).id, id_of(cop, "body", "wg1"))
    assert shown(cop) == [("wg1", 1)]


def test_a_body_may_have_a_second_section_under_a_key_of_its_own(cop: Workspace) -> None:
    for _ in range(2):
        note_sections.add_section(cop, note_of(cop).id, id_of(cop, "body", "wg2"))
    assert keys(cop, "section")[1:] == ["note.wg2", "note.wg2-section-2", "note.wg2-section-3"]


def test_a_new_section_never_gets_words_left_for_one_that_is_gone(cop: Workspace) -> None:
    with cop.change("change.import", file="test"):
        note = note_of(cop)
        note.own_wordings.append(OwnWording(anchor="note.wg2/heading", language="en", value="Left over"))
        note.footnotes.append(NoteFootnote(anchor="note.wg2-section-2/meetings"))
    note_sections.remove_section(cop, id_of(cop, "section", "note.wg2"))
    note_sections.add_section(cop, note_of(cop).id, id_of(cop, "body", "wg2"))
    assert keys(cop, "section") == ["note-wg1", "note.wg2-section-3"]


def test_a_section_goes_with_its_paragraphs_and_choices_and_the_rest_close_up(cop: Workspace) -> None:
    before = records(cop)
    note_sections.remove_section(cop, section_of(cop).id)
    assert shown(cop) == [("wg2", 1)]
    assert (keys(cop, "section_paragraph"), keys(cop, "provision")) == ([], ["res-continues"])
    assert cop.connection.execute("SELECT count(*) FROM meeting_choice").fetchone() == (0,)
    assert goes_back_and_forth(cop, before)
    cop.undo()
    assert shown(cop) == [("wg1", 1), ("wg2", 2)]


@pytest.mark.parametrize(
    ("place_wanted", "order"),
    [
        (-5, ["wg1", "wg2", "cop"]),
        (0, ["wg1", "wg2", "cop"]),
        (1, ["wg2", "wg1", "cop"]),
        (9, ["wg2", "cop", "wg1"]),
    ],
)
def test_a_section_moves_to_a_place_and_beyond_the_ends_to_the_ends(
    cop: Workspace, place_wanted: int, order: list[str]
) -> None:
    note_sections.add_section(cop, note_of(cop).id, id_of(cop, "body", "cop"))
    note_sections.move_section(cop, section_of(cop).id, place_wanted)
    assert shown(cop) == [(key, number) for number, key in enumerate(order, start=1)]


def test_a_meeting_is_taken_in_left_out_and_left_to_the_rule_again(cop: Workspace) -> None:
    section_id, meeting_id = section_of(cop).id, id_of(cop, "meeting", "wg1-2")

    def chosen() -> dict[str, bool]:
        return {one.meeting.key: one.included for one in section_of(cop).meeting_choices}

    note_sections.choose_meeting(cop, section_id, meeting_id, included=None)
    assert chosen() == {"wg1-1": True}
    note_sections.choose_meeting(cop, section_id, meeting_id, included=True)
    assert chosen() == {"wg1-1": True, "wg1-2": True}
    note_sections.choose_meeting(cop, section_id, meeting_id, included=False)
    assert chosen() == {"wg1-1": True, "wg1-2": False}
    before = records(cop)
    note_sections.choose_meeting(cop, section_id, meeting_id, included=None)
    assert chosen() == {"wg1-1": True}
    assert goes_back_and_forth(cop, before)
