"""The records that stored wording names, as terms."""

from typing import assert_never

from desktop_app.composition.dates import dates_term
from desktop_app.composition.draft import Draft
from desktop_app.composition.gatherings import gathering_term, ordinal_term
from desktop_app.composition.mandates import mandate_term
from desktop_app.composition.names import body_term, instrument_term, place_term
from desktop_app.composition.note import Inline, Source
from desktop_app.composition.placeholders import STORED
from desktop_app.composition.symbols import symbol_words
from desktop_app.composition.terms import Term, Terms, fixed
from desktop_app.domain.bodies import Body, Place
from desktop_app.domain.documents import Document
from desktop_app.domain.instruments import Instrument
from desktop_app.domain.mandates import Mandate
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.sessions import Session
from desktop_app.errors import ZapiskaError

_Nameable = Body | Instrument | Mandate | Session | Meeting | Place | Document


class UnknownReference(ZapiskaError):
    """Stored wording that names what is not there."""


def stored_terms(draft: Draft) -> Terms:
    """What placeholders of stored wording stand for.

    ``{organ}`` is the conference the note goes to, ``{body}`` without a key the body of the section; all
    others name a record by table and key.
    """

    def term(name: str, key: str | None) -> Term:
        record = _of_the_section(draft, name) if key is None else _named(draft, name, key)
        return _term(draft, record, term)

    return term


def _of_the_section(draft: Draft, name: str) -> Body:
    if name == "organ":
        return draft.note.session.body
    if name == "body" and draft.section_body is not None:
        return draft.section_body
    raise UnknownReference("composition.unknown_reference", name=name, key="")


def _named(draft: Draft, name: str, key: str) -> _Nameable:
    record = draft.find(name, key) if name in STORED else None
    if not isinstance(record, _Nameable):
        raise UnknownReference("composition.unknown_reference", name=name, key=key)
    return record


def _term(draft: Draft, record: _Nameable, terms: Terms) -> Term:
    match record:
        case Body():
            return body_term(draft, record, terms)
        case Instrument():
            return instrument_term(draft, record, terms)
        case Mandate():
            return mandate_term(draft, record, terms)
        case Session() | Meeting():
            return _gathering(draft, record)
        case Place():
            return place_term(draft, record, terms)
        case Document():
            return fixed(symbol_words(draft, record, Source("document", record.key, "symbol")))
        case _:
            assert_never(record)


def _gathering(draft: Draft, gathering: Meeting | Session) -> Term:
    """A meeting or session by its ordinal; ``dates`` asks for its dates, ``ordinal`` for that alone."""
    whole = gathering_term(draft, gathering)

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        if "dates" in forms:
            return dates_term(draft, [gathering]).words(forms)
        return (ordinal_term(draft, gathering) if "ordinal" in forms else whole).words(forms)

    return Term(words, whole.agreement)
