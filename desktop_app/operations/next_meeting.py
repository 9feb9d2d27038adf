"""The next meeting of a body, proposed from those before it; nothing of the proposal is kept unasked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.domain.bodies import Body, Gathering
from desktop_app.domain.documents import Document, DocumentStatus, DocumentType
from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.messages import message
from desktop_app.operations.record_keys import fresh_key
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

EXPECTED = (DocumentType.REPORT, DocumentType.AGENDA)
"""The documents that a meeting has as a rule: its report and its provisional agenda."""

_SERIES = re.compile(r"(?P<series>.+)/(?P<year>(?:19|20)\d\d)/(?P<number>[1-9]\d{0,3})")


@dataclass(frozen=True)
class SymbolPattern:
    """How the symbols of one type of document go on: ``series/year/number``.

    ``like`` is the latest such symbol, of the meeting of ``year``. ``is_steady`` tells that the last two
    meetings' documents had the same number, so that the next one's follows; else the number is only the
    latest one's and is left to be confirmed. ``taken`` are symbols of the series that name other documents.
    """

    type: DocumentType
    like: str
    series: str
    years_later: int
    number: int
    is_steady: bool
    taken: frozenset[str] = frozenset()

    def expected(self, meeting_year: int) -> str:
        """The symbol for a meeting of that year, expected and not verified; one that is free."""
        number = self.number
        while DocumentSymbol(self._with(meeting_year, number)).key in self.taken:
            number += 1
        return self._with(meeting_year, number)

    def follows(self, meeting_year: int) -> bool:
        """Whether each part of the symbol follows from those before it, the number too."""
        return self.is_steady and self.expected(meeting_year) == self._with(meeting_year, self.number)

    def _with(self, meeting_year: int, number: int) -> str:
        return f"{self.series}/{meeting_year + self.years_later}/{number}"


@dataclass(frozen=True)
class NextMeeting:
    """A planned meeting as it is proposed; each part may be replaced before it is added."""

    body_id: int
    ordinal: int
    unit: Gathering | None = None
    place_id: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    patterns: tuple[SymbolPattern, ...] = ()


@dataclass(frozen=True)
class AcceptedSymbol:
    """A symbol that a person took for an expected document; ``like`` is the one it follows, if any."""

    type: DocumentType
    symbol: DocumentSymbol
    like: str = ""


def propose_next_meeting(workspace: Workspace, body_id: int) -> NextMeeting:
    """Proposes the next meeting: the ordinal after the highest of its unit, unit and place of the last.

    Of the symbols only the pattern is proposed: they have a year, which is that of the days still to be said.
    """
    body = workspace.session.get_one(Body, body_id)
    meetings = sorted(body.meetings, key=_when)
    if not meetings:
        return NextMeeting(body_id, ordinal=1)
    last = meetings[-1]
    alike = [meeting.ordinal for meeting in meetings if meeting.gathering is last.gathering]
    return NextMeeting(
        body_id,
        ordinal=max(alike) + 1,
        unit=last.unit,
        place_id=last.place_id,
        patterns=tuple(
            pattern for kind in EXPECTED if (pattern := _pattern(workspace, meetings, kind)) is not None
        ),
    )


def add_next_meeting(
    workspace: Workspace, proposal: NextMeeting, *, accepted: Sequence[AcceptedSymbol] = ()
) -> RecordPlace:
    """Adds the meeting as planned, with a reserved, unverified document for each symbol accepted: one step.

    Raises RuleBrokenError where the ordinal or a symbol is another's; then nothing was added.
    """
    body = workspace.session.get_one(Body, proposal.body_id)
    key = fresh_key(workspace, "meeting", f"{body.key}-{proposal.ordinal}")
    document_keys = [fresh_key(workspace, "document", f"{key}-{one.type.value}") for one in accepted]
    with workspace.change("change.add_next_meeting", record=key) as records:
        meeting = Meeting(
            key=key,
            body_id=proposal.body_id,
            ordinal=proposal.ordinal,
            unit=proposal.unit,
            place_id=proposal.place_id,
            first_day=proposal.first_day,
            last_day=proposal.last_day,
            status=MeetingStatus.PLANNED,
        )
        records.add(meeting)
        records.flush()
        for document_key, one in zip(document_keys, accepted, strict=True):
            records.add(_document(document_key, one, meeting))
            # One by one, so that a refusal can say whose symbol it is.
            records.flush()
        meeting_id = meeting.id
    return "meeting", meeting_id


def _document(key: str, accepted: AcceptedSymbol, meeting: Meeting) -> Document:
    origin = (
        message("next_meeting.source", symbol=accepted.like)
        if accepted.like
        else message("next_meeting.source_typed")
    )
    return Document(
        key=key,
        symbol=accepted.symbol,
        type=accepted.type,
        status=DocumentStatus.RESERVED,
        body_id=meeting.body_id,
        meetings=[meeting],
        verified=False,
        source=origin,
    )


def _when(meeting: Meeting) -> tuple[date, int, int]:
    """Meetings by their days; those without are still to come, or not yet dated, and go by ordinal."""
    return meeting.first_day or date.max, meeting.ordinal, meeting.part_number


def _pattern(workspace: Workspace, meetings: Iterable[Meeting], kind: DocumentType) -> SymbolPattern | None:
    """The pattern of the latest symbol that has one; meetings stand in their order."""
    found = [
        (str(document.symbol), parts, meeting.first_day.year)
        for meeting in meetings
        if meeting.first_day is not None
        for document in meeting.documents
        if document.type is kind and (parts := _SERIES.fullmatch(str(document.symbol)))
    ]
    if not found:
        return None
    symbol, parts, year = found[-1]
    series, number = parts["series"], int(parts["number"])
    before = [int(earlier["number"]) for _, earlier, _ in found[-2:-1]]
    return SymbolPattern(
        kind,
        like=symbol,
        series=series,
        years_later=int(parts["year"]) - year,
        number=number,
        is_steady=before == [number],
        taken=_keys_of_series(workspace, series),
    )


def _keys_of_series(workspace: Workspace, series: str) -> frozenset[str]:
    begun = DocumentSymbol(series).key + "/"
    keys = workspace.session.scalars(
        select(Document.symbol_key).where(Document.symbol_key.startswith(begun, autoescape=True))
    )
    return frozenset(key for key in keys if key is not None)
