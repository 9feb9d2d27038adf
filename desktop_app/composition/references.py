"""The records that stored wording names, as terms."""

from desktop_app.composition.draft import Draft
from desktop_app.composition.gatherings import gathering_term
from desktop_app.composition.mandates import mandate_term
from desktop_app.composition.names import body_term, instrument_term, place_term
from desktop_app.composition.terms import Term, Terms
from desktop_app.domain.bodies import Body, Place
from desktop_app.domain.instruments import Instrument
from desktop_app.domain.mandates import Mandate
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.sessions import Session
from desktop_app.errors import ZapiskaError


class UnknownReference(ZapiskaError):
    """Stored wording that names what is not there."""


def stored_terms(draft: Draft) -> Terms:
    """What placeholders of stored wording stand for.

    ``{organ}`` is the conference the note goes to, ``{body}`` without a key the body of the section; all
    others name a record by table and key.
    """

    def term(name: str, key: str | None) -> Term:
        if key is None:
            return _without_key(name)
        record = draft.find(name, key)
        match record:
            case Body():
                return body_term(draft, record, term)
            case Instrument():
                return instrument_term(draft, record, term)
            case Mandate():
                return mandate_term(draft, record, term)
            case Session() | Meeting():
                return gathering_term(draft, record)
            case Place():
                return place_term(draft, record, term)
            case _:
                raise UnknownReference("composition.unknown_reference", name=name, key=key)

    def _without_key(name: str) -> Term:
        if name == "organ":
            return body_term(draft, draft.note.session.body, term)
        if name == "body" and draft.section_body is not None:
            return body_term(draft, draft.section_body, term)
        raise UnknownReference("composition.unknown_reference", name=name, key="")

    return term
