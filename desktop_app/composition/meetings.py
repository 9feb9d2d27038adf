"""Sentences on meetings: held, planned, postponed and cancelled ones, one or many."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from desktop_app.composition.dates import days_of
from desktop_app.composition.draft import Draft
from desktop_app.composition.gatherings import gatherings_term, ordinal_term, unit_term
from desktop_app.composition.names import body_term
from desktop_app.composition.note import FootnoteMark, Inline, Sentence, Source
from desktop_app.composition.occasions import (
    Venue,
    at_place,
    neighbours,
    same_venue,
    when_term,
    with_neighbours,
)
from desktop_app.composition.references import stored_terms
from desktop_app.composition.sentences import sentence
from desktop_app.composition.terms import Term, fixed, joined, text_term
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.notes import MeetingsOpening, Section
from desktop_app.domain.sessions import Part

_FEWEST_FOR_A_RANGE = 3


@dataclass(frozen=True)
class Account:
    """The meetings of one section by their standing on the note's date."""

    held: tuple[Meeting, ...]
    planned: tuple[Meeting, ...]
    postponed: tuple[Meeting, ...]
    cancelled: tuple[Meeting, ...]

    @property
    def reported(self) -> tuple[Meeting, ...]:
        """Those that have or will have a report."""
        return self.held + self.planned

    @property
    def fallen_out(self) -> tuple[Meeting, ...]:
        """Those that did not take place when planned, in their order."""
        return tuple(sorted(self.postponed + self.cancelled, key=attrgetter("ordinal", "part_number")))

    @property
    def is_empty(self) -> bool:
        return not (self.reported or self.fallen_out)


@dataclass(frozen=True)
class MeetingsTeller:
    """Tells of the meetings of one section in the ways its editor chose."""

    draft: Draft
    section: Section
    account: Account

    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences on the section's meetings, those on reports excepted."""
        told = self._held_and_planned()
        fallen_out = [
            ("postponed" if group[0] in self.account.postponed else "cancelled", group)
            for meetings in (self.account.postponed, self.account.cancelled)
            for group in self._dated_and_undated(meetings)
        ]
        for key, group in sorted(fallen_out, key=lambda told_later: told_later[1][0].ordinal):
            told.append(self._fallen_out(key, group))
        source = Source("section", self.section.key, "meetings_opening")
        meetings = self.account.reported + self.account.fallen_out
        statuses = [Source("meeting", meeting.key, "status") for meeting in meetings]
        return tuple(
            replace(sentence(words, self.draft.language, (source, *statuses)), anchor=_first_meeting(words))
            for words in told
        )

    def _held_and_planned(self) -> list[tuple[Inline, ...]]:
        held, planned = self.account.held, self.account.planned
        opening = self.section.meetings_opening
        if held and opening is MeetingsOpening.RANGE and is_series(held):
            return [self._range(held), *self._one_by_one("meetings.planned", planned)]
        by_body = opening is not MeetingsOpening.MEETING
        if held and planned and self._fits_one_phrase(planned) and (by_body or self._fits_one_phrase(held)):
            return [self._held_then_planned(by_body=by_body)]
        if held and by_body:
            told = [self._fill("meetings.held_by_body", {"meetings": self._items(held)})]
        else:
            told = self._one_by_one("meetings.held", held)
        return told + self._one_by_one("meetings.planned", planned)

    def _held_then_planned(self, *, by_body: bool) -> tuple[Inline, ...]:
        held, planned = self.account.held, self.account.planned
        there = same_venue((*held, *planned))
        later = self._when(planned, there=there)
        if by_body:
            values = {
                "meetings": self._items(held),
                "gatherings": gatherings_term(self.draft, planned),
                "when": later,
            }
            in_parts = planned[0].part is Part.PART
            key = "held_and_planned_parts_by_body" if in_parts else "held_and_planned_by_body"
            return self._fill(f"meetings.{key}", values)
        values = {
            "gatherings": gatherings_term(self.draft, held),
            "when": self._when(held),
            "planned": gatherings_term(self.draft, planned),
            "planned_when": later,
        }
        return self._fill("meetings.held_and_planned", values)

    def _one_by_one(self, key: str, meetings: Sequence[Meeting]) -> list[tuple[Inline, ...]]:
        """One sentence for all, or one each where their neighbours must be told."""
        return [
            self._fill(key, {"gatherings": gatherings_term(self.draft, group), "when": self._when(group)})
            for group in self._groups(meetings)
        ]

    def _items(self, meetings: Sequence[Meeting]) -> Term:
        """The meetings as objects of the body: "девятое совещание 9–11 сентября 2019 года"."""
        items = [
            self._fill(
                "meetings.item_of_body",
                {"gatherings": gatherings_term(self.draft, group), "when": self._when(group)},
            )
            for group in self._groups(meetings)
        ]
        return fixed(*joined(items, self.draft.language))

    def _fallen_out(self, key: str, meetings: Sequence[Meeting]) -> tuple[Inline, ...]:
        values = {"gatherings": gatherings_term(self.draft, meetings)}
        if days_of(meetings[0]) is None:
            return self._fill(f"meetings.{key}_undated", values)
        values["when"] = self._when(meetings)
        return self._fill(f"meetings.{key}", values)

    def _range(self, meetings: Sequence[Meeting]) -> tuple[Inline, ...]:
        years = [days.first.year for meeting in meetings if (days := days_of(meeting))]
        values = {
            "unit": unit_term(self.draft, meetings),
            "first_ordinal": ordinal_term(self.draft, meetings[0]),
            "last_ordinal": ordinal_term(self.draft, meetings[-1]),
            "when": years_term(
                self.draft, meetings, Venue.BEFORE_DATES if self.section.venue_in_text else Venue.HIDDEN
            ),
        }
        annual = years == list(range(years[0], years[0] + len(meetings)))
        return self._fill("meetings.range_annual" if annual else "meetings.range", values)

    def _fill(self, key: str, values: dict[str, Term]) -> tuple[Inline, ...]:
        body = body_term(self.draft, self.section.body, stored_terms(self.draft))
        return self.draft.fill(key, {"body": body, **values})

    def _when(self, meetings: Sequence[Meeting], *, there: bool = False) -> Term:
        venue = Venue.HIDDEN
        if self.section.venue_in_text:
            venue = Venue.BEFORE_DATES
            if there:
                venue = Venue.THERE_AFTER_DATES if len(meetings) == 1 else Venue.THERE_BEFORE_DATES
        when = when_term(self.draft, meetings, venue)
        if len(meetings) > 1:
            return fixed(*self.draft.fill("when.respectively", {"when": when}))
        return fixed(*with_neighbours(self.draft, when.words(()), neighbours(self.draft, meetings[0])))

    def _fits_one_phrase(self, meetings: Sequence[Meeting]) -> bool:
        return len(meetings) == 1 or not any(neighbours(self.draft, meeting) for meeting in meetings)

    def _groups(self, meetings: Sequence[Meeting]) -> list[Sequence[Meeting]]:
        if not meetings:
            return []
        return [meetings] if self._fits_one_phrase(meetings) else [(meeting,) for meeting in meetings]

    def _dated_and_undated(self, meetings: Sequence[Meeting]) -> list[Sequence[Meeting]]:
        dated = [meeting for meeting in meetings if days_of(meeting)]
        undated = [meeting for meeting in meetings if not days_of(meeting)]
        return self._groups(dated) + ([undated] if undated else [])


def _first_meeting(words: Sequence[Inline]) -> str:
    """The key of the meeting that a sentence names first: it tells the sentence from the others."""
    sources = (
        source for inline in words if not isinstance(inline, FootnoteMark) for source in inline.sources
    )
    return next((source.key for source in sources if source.table == "meeting"), "meetings")


def years_term(draft: Draft, meetings: Sequence[Meeting], venue: Venue) -> Term:
    """A long series by its years: "в Вене с 2007 по 2019 год". All its meetings have dates."""
    sources = tuple(Source("meeting", meeting.key, "first_day") for meeting in meetings)
    years = sorted({days.first.year for meeting in meetings if (days := days_of(meeting))})
    values = {
        "first_year": text_term(str(years[0]), *sources),
        "last_year": text_term(str(years[-1]), *sources),
    }
    told = draft.fill("meetings.years" if len(years) > 1 else "meetings.year", values)
    if venue is Venue.HIDDEN or not same_venue(meetings):
        return fixed(*told)
    return fixed(*at_place(draft, meetings[0], fixed(*told), venue))


def is_series(meetings: Sequence[Meeting]) -> bool:
    """Whether meetings can be summed up as a range: three at least, whole, dated, no ordinal left out."""
    return (
        len(meetings) >= _FEWEST_FOR_A_RANGE
        and all(meeting.part is Part.WHOLE and days_of(meeting) for meeting in meetings)
        and all(later.ordinal == earlier.ordinal + 1 for earlier, later in pairwise(meetings))
    )
