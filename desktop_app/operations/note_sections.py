"""What can be done with the sections of a note: their order, their wording, the meetings they tell of."""

from collections.abc import Mapping
from itertools import chain, count
from types import MappingProxyType

from sqlalchemy import select

from desktop_app.domain.notes import (
    HeadingVenue,
    LeftOut,
    MeetingChoice,
    MeetingsOpening,
    Note,
    NoteFootnote,
    OwnWording,
    ReportReference,
    Section,
    SectionParagraph,
)
from desktop_app.domain.records import Body
from desktop_app.operations.leaving_out import forget_paragraphs_gone
from desktop_app.storage.workspace import Workspace

SectionWording = MeetingsOpening | ReportReference | HeadingVenue

_WORDING: Mapping[type[SectionWording], tuple[str, str]] = MappingProxyType(
    {
        MeetingsOpening: ("meetings_opening", "change.section_meetings_opening"),
        ReportReference: ("report_reference", "change.section_report_reference"),
        HeadingVenue: ("heading_venue", "change.section_heading_venue"),
    }
)


def add_section(workspace: Workspace, note_id: int, body_id: int) -> int:
    """Gives a body a section at the end of the note; gives the section's id."""
    note = workspace.session.get_one(Note, note_id)
    body = workspace.session.get_one(Body, body_id)
    with workspace.change("change.section_add", note=note.key, body=body.key) as records:
        last = max((one.position for one in note.sections), default=0)
        section = Section(key=_unused_key(workspace, f"{note.key}.{body.key}"), body=body, position=last + 1)
        note.sections.append(section)
        records.flush()
        return section.id


def remove_section(workspace: Workspace, section_id: int) -> None:
    """Takes a section out, with its paragraphs and choices; the body's records stay."""
    section = workspace.session.get_one(Section, section_id)
    note = section.note
    with workspace.change("change.section_remove", section=section.key) as records:
        records.delete(section)
        _number([one for one in note.sections if one is not section])
        records.flush()
        forget_paragraphs_gone(records.connection())


def move_section(workspace: Workspace, section_id: int, place: int) -> None:
    """Moves a section so that it stands at a place among its note's sections, counted from 0.

    Places beyond the ends are the ends.
    """
    section = workspace.session.get_one(Section, section_id)
    with workspace.change("change.section_move", section=section.key):
        others = [one for one in section.note.sections if one is not section]
        others.insert(max(place, 0), section)
        _number(others)


def choose_wording(workspace: Workspace, section_id: int, choice: SectionWording) -> None:
    """Chooses how the section words its meetings, its reports or the venue in its heading."""
    section = workspace.session.get_one(Section, section_id)
    field, label = _WORDING[type(choice)]
    with workspace.change(label, section=section.key):
        setattr(section, field, choice)


def tell_venue_in_text(workspace: Workspace, section_id: int, *, told: bool) -> None:
    """Says whether the paragraph on meetings names the place as well as the dates."""
    section = workspace.session.get_one(Section, section_id)
    with workspace.change("change.section_venue_in_text", section=section.key):
        section.venue_in_text = told


def set_report_mandate(workspace: Workspace, section_id: int, mandate_id: int | None) -> None:
    """Chooses the mandate under which the reports are submitted, or none."""
    section = workspace.session.get_one(Section, section_id)
    with workspace.change("change.section_report_mandate", section=section.key):
        section.report_mandate_id = mandate_id


def choose_meeting(workspace: Workspace, section_id: int, meeting_id: int, *, included: bool | None) -> None:
    """Takes a meeting in, leaves it out, or (None) lets the rule "since the last session" say."""
    section = workspace.session.get_one(Section, section_id)
    with workspace.change("change.section_meeting", section=section.key):
        chosen = next((one for one in section.meeting_choices if one.meeting_id == meeting_id), None)
        if included is None:
            if chosen is not None:
                section.meeting_choices.remove(chosen)
        elif chosen is None:
            section.meeting_choices.append(MeetingChoice(meeting_id=meeting_id, included=included))
        else:
            chosen.included = included


def _number(sections: list[Section]) -> None:
    for position, section in enumerate(sections, start=1):
        section.position = position


def _unused_key(workspace: Workspace, wanted: str) -> str:
    """The key wanted, or with a number behind it.

    What was left for a section once there (its anchor begins with the key) counts as taken: it must not
    become a new one's.
    """
    session = workspace.session
    anchors: set[str] = set()
    for kind in (OwnWording, NoteFootnote, LeftOut):
        anchors |= {*session.scalars(select(kind.anchor))}
    taken = {*session.scalars(select(Section.key)), *session.scalars(select(SectionParagraph.key))}
    taken |= {anchor.split("/")[0] for anchor in anchors}
    keys = chain((wanted,), (f"{wanted}-section-{number}" for number in count(2)))
    return next(key for key in keys if key not in taken)
