"""The tables there are: meetings by date, documents by symbol, mandates, sessions, bodies."""

from types import MappingProxyType

from desktop_app.domain.bodies import BodyKind, Gathering, Tenure
from desktop_app.domain.documents import Distribution, DocumentStatus, DocumentType
from desktop_app.domain.mandates import MandateKind
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.sessions import AgendaStatus, Format, Part
from desktop_app.interface.tables.columns import Column, Kind, Shapes, TableShape

_BY_DATE = ("r.first_day IS NULL", "r.first_day", "r.last_day", "r.body_id", "r.ordinal", "r.id")

_ORIGIN = (
    Column("verified", Kind.YES_NO, width=9, editable=True, required=True),
    Column("source", Kind.LINE, width=24, editable=True),
    Column("key", Kind.SYMBOL, width=18, shown=False),
)
_DAYS = (
    Column("first_day", Kind.DAY, editable=True),
    Column("last_day", Kind.DAY, editable=True),
)
_VENUE = (
    Column("place_id", Kind.RECORD, refers_to="place", editable=True),
    Column("format", Kind.CHOICE, choices=Format, editable=True, required=True, shown=False),
)
_PARTS = (
    Column("part", Kind.CHOICE, choices=Part, shown=False),
    Column("part_number", Kind.NUMBER, width=6, shown=False),
)

MEETINGS = TableShape(
    "meeting",
    (
        Column("body_id", Kind.RECORD, width=8, refers_to="body"),
        Column("ordinal", Kind.NUMBER, width=8),
        *_PARTS,
        *_DAYS,
        Column("status", Kind.CHOICE, choices=MeetingStatus, editable=True, required=True),
        Column("status_as_of", Kind.DAY, editable=True),
        *_VENUE,
        Column("unit", Kind.CHOICE, choices=Gathering, editable=True, shown=False),
        *_ORIGIN,
    ),
    order=_BY_DATE,
)

DOCUMENTS = TableShape(
    "document",
    (
        Column("symbol", Kind.SYMBOL, width=22, editable=True, unique=True),
        Column("title", Kind.TITLE, width=30, fields=("title",)),
        Column("type", Kind.CHOICE, width=10, choices=DocumentType, editable=True, required=True),
        Column("status", Kind.CHOICE, choices=DocumentStatus, editable=True, required=True),
        Column("body_id", Kind.RECORD, width=8, refers_to="body"),
        Column("session_id", Kind.RECORD, width=16, refers_to="session", shown=False),
        Column("dated", Kind.DAY, editable=True),
        Column("distribution", Kind.CHOICE, choices=Distribution, editable=True, required=True),
        Column("original_language", Kind.LANGUAGE, editable=True),
        Column("job_number", Kind.LINE, editable=True, unique=True, shown=False),
        *_ORIGIN,
    ),
    named_by="r.symbol",
)

MANDATES = TableShape(
    "mandate",
    (
        Column("kind", Kind.CHOICE, choices=MandateKind),
        Column("number", Kind.LINE, width=10),
        Column("title", Kind.TITLE, width=36, fields=("title", "retold_title")),
        Column("adopting_body_id", Kind.RECORD, refers_to="body"),
        Column("session_id", Kind.RECORD, width=16, refers_to="session"),
        Column("instrument_id", Kind.RECORD, width=20, refers_to="instrument", shown=False),
        Column("adopted_on", Kind.DAY, editable=True),
        *_ORIGIN,
    ),
    named_by="r.kind || ' ' || r.number",
)

SESSIONS = TableShape(
    "session",
    (
        Column("body_id", Kind.RECORD, width=8, refers_to="body"),
        Column("ordinal", Kind.NUMBER, width=8),
        *_PARTS,
        *_DAYS,
        *_VENUE,
        Column("agenda_status", Kind.CHOICE, choices=AgendaStatus, editable=True, required=True),
        *_ORIGIN,
    ),
    order=_BY_DATE,
)

BODIES = TableShape(
    "body",
    (
        Column("symbol_prefix", Kind.SYMBOL, width=18),
        Column("official_name", Kind.TITLE, width=40, fields=("common_name", "official_name", "short_name")),
        Column("kind", Kind.CHOICE, width=16, choices=BodyKind, editable=True, required=True),
        Column("parent_id", Kind.RECORD, width=10, refers_to="body"),
        Column("tenure", Kind.CHOICE, choices=Tenure, editable=True),
        Column("gathering", Kind.CHOICE, choices=Gathering, editable=True, required=True, shown=False),
        Column("since", Kind.DAY, editable=True),
        Column("until", Kind.DAY, editable=True, shown=False),
        *_ORIGIN,
    ),
    named_by="r.symbol_prefix",
)

SHAPES: Shapes = MappingProxyType(
    {
        "meetings": MEETINGS,
        "documents": DOCUMENTS,
        "mandates": MANDATES,
        "sessions": SESSIONS,
        "bodies": BODIES,
    }
)
"""The tables by the names they are asked for, in the order in which they are offered."""
