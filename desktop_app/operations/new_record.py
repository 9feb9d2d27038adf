"""What a new record takes from the record it belongs to, what it must be told, and the key it gets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session as Records

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.instruments import InstrumentKind
from desktop_app.domain.mandates import MandateKind
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import AgendaItem, Body, Instrument, Mandate, Meeting, Session
from desktop_app.domain.texts import TextField
from desktop_app.operations.record_keys import slug

Values = Mapping[str, Any]
"""Values by column; texts by the name of their field; lists of records by the name of the relationship."""


@dataclass(frozen=True)
class Asked:
    """A field that a new record cannot go without, or (not ``required``) is better told at once.

    ``text`` is set where the field is a text, to be given in one language.
    """

    field: str
    required: bool = True
    text: TextField | None = None


def _text(field: TextField, *, required: bool = True) -> Asked:
    return Asked(field.value, required, field)


ASKED: Mapping[str, tuple[Asked, ...]] = MappingProxyType(
    {
        "place": (_text(TextField.NAME),),
        "instrument": (_text(TextField.FULL_TITLE),),
        "body": (_text(TextField.OFFICIAL_NAME), Asked("kind"), Asked("symbol_prefix", required=False)),
        "session": (Asked("body_id"), Asked("ordinal")),
        "agenda_item": (Asked("session_id"), Asked("label"), _text(TextField.TITLE, required=False)),
        "mandate": (
            Asked("kind"),
            Asked("number"),
            Asked("adopting_body_id", required=False),
            Asked("instrument_id", required=False),
        ),
        "provision": (Asked("mandate_id"), Asked("role")),
        "meeting": (Asked("body_id"), Asked("ordinal")),
        "document": (Asked("type"), Asked("symbol", required=False)),
        "note": (Asked("session_id"), Asked("as_of")),
        "section": (Asked("note_id"), Asked("body_id")),
        "section_paragraph": (Asked("section_id"), Asked("provision_id")),
    }
)
"""What is asked of each table whose records can be added, in the order of the form."""

NEUTRAL: Mapping[str, Values] = MappingProxyType(
    {
        "body": {"kind": BodyKind.OTHER},
        "instrument": {"kind": InstrumentKind.TREATY},
        "meeting": {"status": MeetingStatus.PLANNED},
        "document": {"type": DocumentType.OTHER},
    }
)
"""Values that claim nothing, for columns that must not be empty."""


def _for_document(gathering: Meeting | Session) -> Values:
    if isinstance(gathering, Meeting):
        return {"meetings": [gathering], "body_id": gathering.body_id}
    return {"session_id": gathering.id, "body_id": gathering.body_id}


BELONGING: Mapping[tuple[str, str], Callable[[Any], Values]] = MappingProxyType(
    {
        ("body", "body"): lambda body: {"parent_id": body.id},
        ("body", "instrument"): lambda treaty: {"treaty_id": treaty.id},
        ("session", "body"): lambda body: {"body_id": body.id},
        ("agenda_item", "session"): lambda session: {"session_id": session.id},
        ("agenda_item", "agenda_item"): lambda item: {"session_id": item.session_id, "parent_id": item.id},
        ("mandate", "body"): lambda body: {"adopting_body_id": body.id, "instrument_id": None},
        ("mandate", "session"): lambda session: {
            "session_id": session.id,
            "adopting_body_id": session.body_id,
            "instrument_id": None,
        },
        ("mandate", "instrument"): lambda instrument: {
            "kind": MandateKind.ARTICLE,
            "instrument_id": instrument.id,
            "adopting_body_id": None,
        },
        ("provision", "mandate"): lambda mandate: {"mandate_id": mandate.id},
        ("provision", "body"): lambda body: {"bodies": [body]},
        ("meeting", "body"): lambda body: {"body_id": body.id},
        ("document", "meeting"): _for_document,
        ("document", "session"): _for_document,
        ("document", "body"): lambda body: {"body_id": body.id},
        ("instrument", "instrument"): lambda treaty: {
            "treaty_id": treaty.id,
            "kind": InstrumentKind.PROTOCOL,
        },
        ("note", "session"): lambda session: {"session_id": session.id},
        ("note", "document"): lambda document: (
            {"document_id": document.id, "session_id": document.session_id}
            if document.session_id
            else {"document_id": document.id}
        ),
        ("section", "note"): lambda note: {"note_id": note.id},
        ("section_paragraph", "section"): lambda section: {"section_id": section.id},
    }
)
"""What a record takes from the record it belongs to, by both their tables."""

SIBLINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "body": ("parent_id",),
        "instrument": ("treaty_id",),
        "agenda_item": ("session_id", "parent_id"),
        "provision": ("mandate_id",),
    }
)
"""The columns that tell among which records a new one comes last."""


def wanted_key(records: Records, table: str, values: Values, name: str) -> str:
    """What the key of a new record should be, from what is known of it; ``name`` is what it is called."""
    return _KEYS[table](records, values, slug(name)) or table


_ACTS = MappingProxyType(
    {MandateKind.RESOLUTION: "res", MandateKind.DECISION: "dec", MandateKind.ARTICLE: "art"}
)


def _body(_records: Records, values: Values, name: str) -> str:
    prefix = values.get("symbol_prefix")
    return slug(str(prefix)) if prefix else name


def _gathering(records: Records, values: Values, _name: str) -> str:
    return f"{records.get_one(Body, values['body_id']).key}-{values['ordinal']}"


def _agenda_item(records: Records, values: Values, _name: str) -> str:
    if values.get("parent_id") is not None:
        above = records.get_one(AgendaItem, values["parent_id"]).key
    else:
        above = f"{records.get_one(Session, values['session_id']).key}-item"
    return f"{above}-{slug(values['label'])}".rstrip("-")


def _mandate(records: Records, values: Values, _name: str) -> str:
    act = f"{_ACTS[values['kind']]}-{slug(values['number'])}".rstrip("-")
    if values.get("adopting_body_id") is not None:
        return f"{records.get_one(Body, values['adopting_body_id']).key}-{act}"
    if values.get("instrument_id") is not None:
        return f"{records.get_one(Instrument, values['instrument_id']).key}-{act}"
    return act


def _provision(records: Records, values: Values, _name: str) -> str:
    return f"{records.get_one(Mandate, values['mandate_id']).key}-{slug(values['role'].value)}"


def _document(records: Records, values: Values, _name: str) -> str:
    if values.get("meetings"):
        return f"{values['meetings'][0].key}-{values['type'].value}"
    for column, kind in (("session_id", Session), ("body_id", Body)):
        if values.get(column) is not None:
            return f"{records.get_one(kind, values[column]).key}-{values['type'].value}"
    return slug(str(values["symbol"])) if values.get("symbol") else ""


def _note(records: Records, values: Values, _name: str) -> str:
    return f"{records.get_one(Session, values['session_id']).key}-note"


def _named(_records: Records, _values: Values, name: str) -> str:
    return name


_KEYS: Mapping[str, Callable[[Records, Values, str], str]] = MappingProxyType(
    {
        "place": _named,
        "instrument": _named,
        "body": _body,
        "session": _gathering,
        "agenda_item": _agenda_item,
        "mandate": _mandate,
        "provision": _provision,
        "meeting": _gathering,
        "document": _document,
        "note": _note,
    }
)
