"""The heading of a section: its report or reports, its body, where and when the meetings took place."""

from collections.abc import Sequence

from desktop_app.composition.dates import days_of
from desktop_app.composition.draft import Draft
from desktop_app.composition.gatherings import unit_term
from desktop_app.composition.meetings import Account, is_series, years_term
from desktop_app.composition.names import body_term
from desktop_app.composition.note import Inline, Sentence, Source
from desktop_app.composition.occasions import Venue, same_venue, when_term
from desktop_app.composition.references import stored_terms
from desktop_app.composition.reports import report_term
from desktop_app.composition.sentences import line
from desktop_app.composition.terms import Term
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.notes import HeadingTense, HeadingVenue, MeetingsOpening, Section


def heading_sentence(draft: Draft, section: Section, account: Account) -> Sentence:
    """The heading in the tense the note has chosen; it counts as no mention of anything."""
    with draft.mentions.asides():
        inlines = _heading(draft, section, account)
    chosen = [
        Source("note", section.note.key, "heading_tense"),
        Source("section", section.key, "heading_venue"),
    ]
    statuses = [Source("meeting", meeting.key, "status") for meeting in account.reported]
    return line(inlines, draft.language, (*chosen, *statuses))


def _heading(draft: Draft, section: Section, account: Account) -> tuple[Inline, ...]:
    after = section.heading_venue is HeadingVenue.AFTER_DATES
    venue = Venue.AFTER_DATES if after else Venue.BEFORE_DATES
    values: dict[str, Term] = {"body": body_term(draft, section.body, stored_terms(draft))}
    fallen_out = tuple(one for one in account.fallen_out if days_of(one))
    meetings = account.reported or fallen_out
    if not meetings:
        return draft.fill("heading.without_meeting", values)
    values["unit"] = unit_term(draft, meetings)
    if not account.reported:
        values["when"] = when_term(draft, meetings, venue)
        return draft.fill("heading.without_report", values)
    values["report"] = report_term(draft, account.reported)
    values["when"] = _when(draft, section, account.reported, venue)
    if section.note.heading_tense is HeadingTense.HELD or not account.planned:
        return draft.fill("heading.held", values)
    if not account.held:
        return draft.fill("heading.planned", values)
    values["held"] = unit_term(draft, account.held)
    values["when"] = _when(draft, section, account.held, venue)
    values["planned"] = unit_term(draft, account.planned)
    later = Venue.HIDDEN if same_venue(account.reported) else Venue.AFTER_DATES
    values["planned_when"] = when_term(draft, account.planned, later)
    return draft.fill("heading.held_and_planned", values)


def _when(draft: Draft, section: Section, meetings: Sequence[Meeting], venue: Venue) -> Term:
    """Dates and places, or the years of a long series."""
    if section.meetings_opening is MeetingsOpening.RANGE and is_series(meetings):
        return years_term(draft, meetings, venue)
    return when_term(draft, meetings, venue)
