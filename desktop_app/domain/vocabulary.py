"""The closed lists that records choose from, and the texts that each kind of record has.

Free of SQLAlchemy, so that a form can be shown before the records' own classes are loaded. The modules of
those classes offer their lists too.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class TextField(StrEnum):
    """What a text is to its record."""

    NAME = "name"
    COUNTRY = "country"
    OFFICIAL_NAME = "official_name"
    COMMON_NAME = "common_name"
    SHORT_NAME = "short_name"
    COMPOSITION = "composition"
    FULL_TITLE = "full_title"
    SHORT_TITLE = "short_title"
    TITLE = "title"
    RETOLD_TITLE = "retold_title"
    WORDING = "wording"
    FOOTNOTE = "footnote"


TEXT_FIELDS: dict[str, tuple[TextField, ...]] = {
    "place": (TextField.NAME, TextField.COUNTRY),
    "body": (
        TextField.OFFICIAL_NAME,
        TextField.COMMON_NAME,
        TextField.SHORT_NAME,
        TextField.COMPOSITION,
    ),
    "instrument": (TextField.FULL_TITLE, TextField.SHORT_TITLE),
    "mandate": (TextField.TITLE, TextField.RETOLD_TITLE),
    "annex": (TextField.TITLE,),
    "provision": (TextField.WORDING,),
    "agenda_item": (TextField.TITLE,),
    "document": (TextField.TITLE,),
    "note_footnote": (TextField.FOOTNOTE,),
}
"""The tables whose records have texts, and which."""

INFLECTED = frozenset(
    {
        TextField.NAME,
        TextField.OFFICIAL_NAME,
        TextField.COMMON_NAME,
        TextField.SHORT_NAME,
        TextField.COMPOSITION,
        TextField.FULL_TITLE,
        TextField.SHORT_TITLE,
    }
)
"""The texts that sentences decline."""


class BodyKind(StrEnum):
    CONFERENCE = "conference"
    COMMISSION = "commission"
    COMMITTEE = "committee"
    WORKING_GROUP = "working_group"
    EXPERT_GROUP = "expert_group"
    REVIEW_GROUP = "review_group"
    SECRETARIAT_UNIT = "secretariat_unit"
    OTHER = "other"


class Tenure(StrEnum):
    INTERIM = "interim"
    STANDING = "standing"


class Gathering(StrEnum):
    """What a body's gatherings are called; every language has two words (совещание, сессия)."""

    MEETING = "meeting"
    SESSION = "session"


class InstrumentKind(StrEnum):
    TREATY = "treaty"
    PROTOCOL = "protocol"


class MandateKind(StrEnum):
    RESOLUTION = "resolution"
    DECISION = "decision"
    ARTICLE = "article"


class ProvisionRole(StrEnum):
    ESTABLISHES = "establishes"
    MAKES_STANDING = "makes_standing"
    CONTINUES = "continues"
    ASSIGNS_TASK = "assigns_task"
    ASKS_FOR_REPORTS = "asks_for_reports"


class AgendaStatus(StrEnum):
    """A provisional agenda carries an asterisk in the masthead, an adopted one does not."""

    PROVISIONAL = "provisional"
    ADOPTED = "adopted"


class Format(StrEnum):
    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Part(StrEnum):
    """Whether a gathering was held whole, in numbered parts, or resumed."""

    WHOLE = "whole"
    PART = "part"
    RESUMED = "resumed"


class MeetingStatus(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class LinkKind(StrEnum):
    IMMEDIATELY_BEFORE = "immediately_before"
    IMMEDIATELY_AFTER = "immediately_after"
    JOINT = "joint"


class DocumentType(StrEnum):
    REPORT = "report"
    AGENDA = "agenda"
    NOTE = "note"
    RESOLUTIONS = "resolutions"
    OTHER = "other"


class DocumentStatus(StrEnum):
    RESERVED = "reserved"
    ISSUED = "issued"


class Distribution(StrEnum):
    GENERAL = "general"
    LIMITED = "limited"
    RESTRICTED = "restricted"


CHOICES: Mapping[tuple[str, str], type[StrEnum]] = MappingProxyType(
    {
        ("body", "kind"): BodyKind,
        ("body", "tenure"): Tenure,
        ("body", "gathering"): Gathering,
        ("instrument", "kind"): InstrumentKind,
        ("mandate", "kind"): MandateKind,
        ("provision", "role"): ProvisionRole,
        ("session", "part"): Part,
        ("session", "format"): Format,
        ("session", "agenda_status"): AgendaStatus,
        ("meeting", "unit"): Gathering,
        ("meeting", "part"): Part,
        ("meeting", "format"): Format,
        ("meeting", "status"): MeetingStatus,
        ("document", "type"): DocumentType,
        ("document", "status"): DocumentStatus,
        ("document", "distribution"): Distribution,
    }
)
"""Which list a column of a record chooses from."""
