"""When and where meetings take place: dates, venues, "там же", and the meetings beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from itertools import groupby

from desktop_app.composition.dates import dates_term, days_of
from desktop_app.composition.draft import Draft
from desktop_app.composition.gatherings import gathering_term
from desktop_app.composition.names import body_term, place_term
from desktop_app.composition.note import DoubtKind, Inline, Source
from desktop_app.composition.references import stored_terms
from desktop_app.composition.terms import Term, fixed, introduced, joined
from desktop_app.domain.meetings import LinkKind, Meeting, MeetingStatus
from desktop_app.domain.sessions import Format, Session
from desktop_app.languages.grammar import Agreement

_INVERSE = {
    LinkKind.IMMEDIATELY_BEFORE: LinkKind.IMMEDIATELY_AFTER,
    LinkKind.IMMEDIATELY_AFTER: LinkKind.IMMEDIATELY_BEFORE,
    LinkKind.JOINT: LinkKind.JOINT,
}
_FIRST_WEEKEND_DAY = 5


class Venue(Enum):
    """Whether and how a phrase names the place."""

    HIDDEN = auto()
    BEFORE_DATES = auto()
    AFTER_DATES = auto()
    THERE_BEFORE_DATES = auto()
    THERE_AFTER_DATES = auto()


_THERE = {
    Venue.THERE_BEFORE_DATES: "when.there_and_dates",
    Venue.THERE_AFTER_DATES: "when.dates_there",
}


def when_term(draft: Draft, meetings: Sequence[Meeting], venue: Venue) -> Term:
    """Dates and places of meetings, in their order; neighbours at one place share its name."""
    if venue is Venue.HIDDEN:
        return fixed(*draft.fill("when.dates", {"dates": dates_term(draft, meetings)}))
    at_places = [list(group) for _, group in groupby(meetings, key=_venue_key)]
    return fixed(*joined([_at_one_place(draft, group, venue) for group in at_places], draft.language))


def _at_one_place(draft: Draft, meetings: Sequence[Meeting], venue: Venue) -> tuple[Inline, ...]:
    return at_place(draft, meetings[0], dates_term(draft, meetings), venue)


def at_place(draft: Draft, meeting: Meeting, dates: Term, venue: Venue) -> tuple[Inline, ...]:
    """Dates with the place of a meeting before or after them."""
    values = {"dates": dates}
    if venue in _THERE:
        return draft.fill(_THERE[venue], values)
    after = venue is Venue.AFTER_DATES
    if meeting.format is Format.ONLINE:
        return draft.fill("when.dates_and_online" if after else "when.online", values)
    values["place"] = venue_term(draft, meeting)
    return draft.fill("when.dates_and_place" if after else "when.place_and_dates", values)


def venue_term(draft: Draft, gathering: Meeting | Session) -> Term:
    """The city of a gathering, or a visible hole."""
    if gathering.place is not None:
        return place_term(draft, gathering.place, stored_terms(draft))
    source = Source(gathering.__tablename__, gathering.key, "place")
    draft.doubt(DoubtKind.VENUE_MISSING, source, blocking=True)
    hole, language = (draft.placeholder("place", source),), draft.language
    return Term(lambda forms: introduced(hole, language.grammar.asked(forms), Agreement, language))


def _venue_key(meeting: Meeting) -> str:
    if meeting.format is Format.ONLINE:
        return "online"
    return f"place {meeting.place.key}" if meeting.place else ""


def same_venue(meetings: Sequence[Meeting]) -> bool:
    """Whether all take place in one known city, so that "там же" is true."""
    venues = {_venue_key(meeting) for meeting in meetings}
    return len(venues) == 1 and "" not in venues and "online" not in venues


@dataclass(frozen=True)
class Neighbours:
    """The meetings beside a meeting: those it directly follows, precedes, or is joined with."""

    after: tuple[Meeting, ...]
    before: tuple[Meeting, ...]
    joint: tuple[Meeting, ...]

    def __bool__(self) -> bool:
        return bool(self.after or self.before or self.joint)


def neighbours(draft: Draft, meeting: Meeting) -> Neighbours:
    """The linked meetings that still are beside this one.

    Which comes first is read from the dates, so that a meeting that moves past the other turns the words
    round; if a working day lies between them, or one of them falls out, the link is doubted and not told.
    """
    found: dict[LinkKind, list[Meeting]] = {kind: [] for kind in LinkKind}
    linked = [(link.other, link.kind) for link in meeting.links]
    linked += [(link.meeting, _INVERSE[link.kind]) for link in meeting.links_from_others]
    for other, kind in linked:
        told = _kind_by_dates(draft, meeting, other, kind)
        if told is None:
            draft.doubt(DoubtKind.NEIGHBOURS_APART, Source("meeting", meeting.key, "links"), other.key)
        elif other not in found[told]:
            found[told].append(other)
    return Neighbours(
        tuple(found[LinkKind.IMMEDIATELY_AFTER]),
        tuple(found[LinkKind.IMMEDIATELY_BEFORE]),
        tuple(found[LinkKind.JOINT]),
    )


def _kind_by_dates(draft: Draft, meeting: Meeting, other: Meeting, kind: LinkKind) -> LinkKind | None:
    away = {MeetingStatus.CANCELLED, MeetingStatus.POSTPONED}
    if other.status_on(draft.note.as_of) in away:
        return None
    mine, theirs = days_of(meeting), days_of(other)
    if mine is None or theirs is None:
        return kind
    if kind is LinkKind.JOINT:
        return kind if mine.first <= theirs.last and theirs.first <= mine.last else None
    possible = set()
    if _follows_directly(mine.last, theirs.first):
        possible.add(LinkKind.IMMEDIATELY_BEFORE)
    if _follows_directly(theirs.last, mine.first):
        possible.add(LinkKind.IMMEDIATELY_AFTER)
    return kind if kind in possible else next(iter(possible), None)


def _follows_directly(last: date, first: date) -> bool:
    """Whether no working day lies between the two."""
    between = (last + timedelta(days=day) for day in range(1, min((first - last).days, 7)))
    return first >= last and all(day.weekday() >= _FIRST_WEEKEND_DAY for day in between)


def with_neighbours(draft: Draft, when: tuple[Inline, ...], beside: Neighbours) -> tuple[Inline, ...]:
    """When a meeting takes place, with what its sentence says of the meetings beside it."""
    values = {
        "joint": _named_with_bodies(draft, beside.joint),
        "after": _named_with_bodies(draft, beside.after),
        "before": _named_with_bodies(draft, beside.before),
    }
    if beside.joint:
        when = draft.fill("neighbour.joint", {**values, "when": fixed(*when)})
    if beside.after and beside.before:
        return draft.fill("neighbour.after_and_before", {**values, "when": fixed(*when)})
    if beside.after:
        return draft.fill("neighbour.after", {**values, "when": fixed(*when)})
    return draft.fill("neighbour.before", {**values, "when": fixed(*when)}) if beside.before else when


def _in_form(term: Term, otherwise: tuple[str, ...]) -> Callable[[tuple[str, ...]], tuple[Inline, ...]]:
    """The words of a term in the forms asked for, or else in those of the phrase it stands in."""
    return lambda asked: term.words(asked or otherwise)


def _named_with_bodies(draft: Draft, others: Sequence[Meeting]) -> Term:
    """ "Двенадцатым совещанием Рабочей группы …" in the form that its phrase needs."""

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        told = []
        for other in others:
            gathering = gathering_term(draft, other)
            values = {
                "gathering": Term(_in_form(gathering, forms), gathering.agreement),
                "body": body_term(draft, other.body, stored_terms(draft)),
            }
            told.append(draft.fill("neighbour.other", values))
        return joined(told, draft.language)

    return Term(words)
