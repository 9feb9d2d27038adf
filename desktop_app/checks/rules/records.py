"""Rules on the records of a note: what its sections tell of meetings, reports and the agenda."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise

from desktop_app.checks.finding import Finding, RecordHit, Severity, in_records
from desktop_app.checks.rules.record_titles import checking_titles
from desktop_app.composition.note import Doubt, DoubtKind
from desktop_app.composition.source import Source
from desktop_app.domain.records import Body, Document, Meeting, Note
from desktop_app.domain.symbol import key_of
from desktop_app.domain.vocabulary import DocumentStatus, DocumentType, LinkKind, MeetingStatus, Part

_LATE_IN_THE_YEAR = 11
_YEAR_PLACE = range(1900, 2200)


@dataclass(frozen=True)
class RecordRule:
    """A rule on the records of a body that a note has a section of; its sentence is the message ``check.ID``.

    What it finds depends on the note and its session, on the body, and on the body's meetings with their
    links and documents; on nothing else.
    """

    id: str
    severity: Severity
    find: Callable[[Note, Body], Iterable[RecordHit]]


def check_records(note: Note) -> Iterator[Finding]:
    """What the rules find in the records of a note."""
    yield from check_agenda(note)
    for of_section in checking_titles(note):
        yield from of_section
    for section in note.sections:
        for found in checking_body(note, section.body):
            yield from found


def check_agenda(note: Note) -> Iterator[Finding]:
    """What is wrong in the records of a note itself."""
    yield from in_records("records.agenda_item", Severity.ERROR, items_of_another_session(note))


def checking_body(note: Note, body: Body) -> Iterator[Sequence[Finding]]:
    """What the rules find in the records of a body, one rule a step."""
    for rule in RULES:
        yield tuple(in_records(rule.id, rule.severity, rule.find(note, body)))


def doubts_found(doubts: Iterable[Doubt]) -> Iterator[Finding]:
    """The doubts of a composition as findings: those that leave a hole are errors."""
    for doubt in doubts:
        severity = Severity.ERROR if doubt.blocking else _SEVERITY.get(doubt.kind, Severity.WARNING)
        hit = RecordHit(doubt.source, {"field": doubt.source.field, "detail": doubt.detail})
        yield from in_records(f"doubt.{doubt.kind.value}", severity, [hit])


_SEVERITY = dict.fromkeys(
    (
        DoubtKind.RECORD_UNVERIFIED,
        DoubtKind.TEXT_UNVERIFIED,
        DoubtKind.FORM_UNCHECKED,
        DoubtKind.STATUS_BY_DATE,
        DoubtKind.JOB_NUMBER_MISSING,
        DoubtKind.ORIGINAL_LANGUAGE_MISSING,
    ),
    Severity.ADVICE,
)


def planned_past(note: Note, body: Body) -> Iterator[RecordHit]:
    """A meeting recorded as planned whose days are past on the day of the note."""
    for meeting in body.meetings:
        last = meeting.last_day or meeting.first_day
        if meeting.status is MeetingStatus.PLANNED and last is not None and last < note.as_of:
            yield _of(meeting, "status", day=last, as_of=note.as_of)


def held_to_come(note: Note, body: Body) -> Iterator[RecordHit]:
    """A meeting recorded as held that begins after the day on which that was known, or that of the note."""
    for meeting in body.meetings:
        known = meeting.status_as_of or note.as_of
        if meeting.status is MeetingStatus.HELD and meeting.first_day and meeting.first_day > known:
            yield _of(meeting, "status", day=meeting.first_day, as_of=known)


def overlapping(_note: Note, body: Body) -> Iterator[RecordHit]:
    """Two meetings of one body on the same days."""
    dated = [
        (meeting.first_day, place, meeting.last_day or meeting.first_day, meeting)
        for place, meeting in enumerate(body.meetings)
        if meeting.first_day is not None and meeting.status is not MeetingStatus.CANCELLED
    ]
    dated.sort(key=lambda one: one[:2])
    for number, (first, place, last, meeting) in enumerate(dated, start=1):
        for next_first, next_place, next_last, following in islice(dated, number, None):
            if next_first > last:
                break
            if first <= next_last:
                one, other = (meeting, following) if place < next_place else (following, meeting)
                yield _of(other, "first_day", other=one.key)


def out_of_order(note: Note, body: Body) -> Iterator[RecordHit]:
    """Ordinals of a body's meetings that go back in time, or leave some out between meetings of the note.

    Of earlier and later meetings a project need not know all.
    """
    told = [meeting for meeting in body.meetings if meeting.status is not MeetingStatus.CANCELLED]
    for one, other in pairwise(sorted(told, key=lambda meeting: meeting.ordinal)):
        if other.ordinal - one.ordinal > 1 and _since(note, one) and _before(note, other):
            yield _of(other, "ordinal", other=one.key)
        elif one.first_day and other.first_day and other.first_day < one.first_day and _whole(one, other):
            yield _of(other, "first_day", other=one.key)


def _whole(one: Meeting, other: Meeting) -> bool:
    """Whether neither is a part of a meeting, whose parts may stand in any order here."""
    return one.part is Part.WHOLE and other.part is Part.WHOLE


def _before(note: Note, meeting: Meeting) -> bool:
    """Whether a meeting begins no later than the session of the note ends."""
    last = note.session.last_day
    return last is not None and meeting.first_day is not None and meeting.first_day <= last


def contradictory_links(_note: Note, body: Body) -> Iterator[RecordHit]:
    """Two meetings each recorded as right before the other, or each as right after it."""
    for meeting in body.meetings:
        for link in meeting.links:
            back = next((one for one in link.other.links if one.other is meeting), None)
            if back is not None and back.kind is link.kind and link.kind is not LinkKind.JOINT:
                yield _of(meeting, "links", other=link.other.key)


def reports_missing(note: Note, body: Body) -> Iterator[RecordHit]:
    """A held meeting of the note without a report."""
    for meeting in body.meetings:
        if meeting.status is MeetingStatus.HELD and _since(note, meeting) and not _reports(meeting):
            yield _of(meeting, "documents")


def _since(note: Note, meeting: Meeting) -> bool:
    """Whether a meeting is of the time between the session before that of the note and this one."""
    ordinal = note.session.ordinal
    before = [one for one in note.session.body.sessions if one.ordinal < ordinal and one.last_day]
    start = max((one.last_day for one in before if one.last_day), default=date.min)
    return meeting.first_day is not None and meeting.first_day > start


def wrong_series(_note: Note, body: Body) -> Iterator[RecordHit]:
    """A report whose symbol does not begin with what its body's symbols begin with."""
    for meeting, document in _with_symbols(body):
        prefix = meeting.body.symbol_prefix
        if prefix and not key_of(str(document.symbol)).startswith(key_of(f"{prefix}/")):
            yield _of(document, "symbol", symbol=document.symbol, other=prefix)


def wrong_year(_note: Note, body: Body) -> Iterator[RecordHit]:
    """A report whose symbol has another year than its meeting."""
    for meeting, document in _with_symbols(body):
        last = meeting.last_day or meeting.first_day
        years = [int(part) for part in str(document.symbol).split("/") if part.isdigit()]
        years = [year for year in years if year in _YEAR_PLACE]
        if years and last and years[0] - last.year not in {0, int(last.month >= _LATE_IN_THE_YEAR)}:
            yield _of(document, "symbol", symbol=document.symbol, year=last.year)


def still_reserved(note: Note, body: Body) -> Iterator[RecordHit]:
    """The report of a meeting that was held before the day of the note, its symbol still only reserved."""
    for meeting, document in _with_symbols(body):
        held = meeting.status_on(note.as_of) is MeetingStatus.HELD and _since(note, meeting)
        if held and document.status is DocumentStatus.RESERVED:
            yield _of(document, "status", symbol=document.symbol)


def items_of_another_session(note: Note) -> Iterator[RecordHit]:
    """An agenda item of the note that is not on the agenda of its session."""
    for chosen in note.agenda_items:
        if chosen.agenda_item.session is not note.session:
            yield RecordHit(Source("note", note.key, "agenda_items"), {"item": chosen.agenda_item.label})


def _of(record: Meeting | Document, field: str, **values: object) -> RecordHit:
    return RecordHit(Source(record.__tablename__, record.key, field), {"name": record.key, **values})


def _reports(meeting: Meeting) -> list[Document]:
    return [document for document in meeting.documents if document.type is DocumentType.REPORT]


def _with_symbols(body: Body) -> Iterator[tuple[Meeting, Document]]:
    for meeting in body.meetings:
        for document in _reports(meeting):
            if document.symbol is not None and document.meetings[-1] is meeting:
                yield meeting, document


RULES = (
    RecordRule("records.planned_past", Severity.WARNING, planned_past),
    RecordRule("records.held_to_come", Severity.ERROR, held_to_come),
    RecordRule("records.overlap", Severity.WARNING, overlapping),
    RecordRule("records.order", Severity.WARNING, out_of_order),
    RecordRule("records.links", Severity.ERROR, contradictory_links),
    RecordRule("records.report_missing", Severity.WARNING, reports_missing),
    RecordRule("records.series", Severity.ERROR, wrong_series),
    RecordRule("records.year", Severity.ERROR, wrong_year),
    RecordRule("records.reserved", Severity.ADVICE, still_reserved),
)
"""Every rule on the records of a body."""
