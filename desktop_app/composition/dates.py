"""The dates of meetings and sessions as terms."""

from collections.abc import Sequence

from desktop_app.composition.draft import Draft
from desktop_app.composition.note import DoubtKind, Inline, Source, Words
from desktop_app.composition.terms import Term, joined
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.sessions import Session
from desktop_app.languages.grammar import DateRange


def days_of(gathering: Meeting | Session) -> DateRange | None:
    """The days of a meeting or session; one known day stands for both."""
    first, last = gathering.first_day or gathering.last_day, gathering.last_day or gathering.first_day
    return DateRange(first, last) if first and last else None


def dates_term(draft: Draft, gatherings: Sequence[Meeting | Session]) -> Term:
    """The dates of gatherings in one phrase; those not known are visible holes."""
    sources = tuple(Source(one.__tablename__, one.key, "first_day") for one in gatherings)
    for one in gatherings:
        _doubt_dates(draft, one)
    ranges = [days for one in gatherings if (days := days_of(one))]
    if len(ranges) == len(gatherings):
        return Term(lambda forms: (Words(draft.language.dates(ranges, date_form(draft, forms)), sources),))
    return Term(lambda forms: joined([_dates_alone(draft, one, forms) for one in gatherings], draft.language))


def date_form(draft: Draft, forms: Sequence[str]) -> str:
    """The form of dates among those a placeholder names; the language's first if none is."""
    known = draft.language.grammar.date_forms
    return next((form for form in forms if form in known), known[0])


def _dates_alone(draft: Draft, gathering: Meeting | Session, forms: Sequence[str]) -> tuple[Inline, ...]:
    days = days_of(gathering)
    source = Source(gathering.__tablename__, gathering.key, "first_day")
    if days is None:
        return (draft.placeholder("dates", source),)
    return (Words(draft.language.dates([days], date_form(draft, forms)), (source,)),)


def _doubt_dates(draft: Draft, gathering: Meeting | Session) -> None:
    source = Source(gathering.__tablename__, gathering.key, "first_day")
    if days_of(gathering) is None:
        draft.doubt(DoubtKind.MEETING_DATES_MISSING, source, blocking=True)
    elif not gathering.verified:
        draft.doubt(DoubtKind.RECORD_UNVERIFIED, source)
