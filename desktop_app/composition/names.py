"""Names of bodies, instruments and places as terms: full at the first mention, short after."""

from desktop_app.composition.draft import Draft
from desktop_app.composition.mentions import Mentions, Named
from desktop_app.composition.note import Inline, Source
from desktop_app.composition.terms import Term, Terms
from desktop_app.domain.bodies import Body, BodyKind, Place
from desktop_app.domain.instruments import Instrument
from desktop_app.domain.texts import HasTexts, TextField
from desktop_app.languages.grammar import Agreement

_ORGANS = frozenset({BodyKind.CONFERENCE, BodyKind.COMMISSION})
_BODY_LEVELS = {
    "official": (TextField.OFFICIAL_NAME,),
    "common": (TextField.COMMON_NAME, TextField.OFFICIAL_NAME),
    "short": (TextField.SHORT_NAME, TextField.COMMON_NAME, TextField.OFFICIAL_NAME),
}


def body_term(draft: Draft, body: Body, terms: Terms) -> Term:
    """The name of a body.

    An organ (a conference or commission) has its official name at the first mention in the note, its common
    one at the first in a section, its short one after; any other body its common one. ``official``,
    ``common`` and ``short`` ask for one of them.
    """

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        asked = next((form for form in forms if form in _BODY_LEVELS), None)
        level = asked or _level_due(draft.mentions, body)
        _mention(draft.mentions, body, level)
        return _named(draft, body, _BODY_LEVELS[level], forms, terms)

    return Term(words, lambda: _agreement(body, draft, _BODY_LEVELS["common"]))


def _level_due(mentions: Mentions, body: Body) -> str:
    if body.kind not in _ORGANS:
        return "common"
    if mentions.aside:
        return "short"
    if not mentions.has(Named.ORGAN, body.key):
        return "official"
    return "short" if mentions.has(Named.ORGAN_IN_SECTION, body.key) else "common"


def _mention(mentions: Mentions, body: Body, level: str) -> None:
    """Only the full names count as mentions that make the short ones clear."""
    if mentions.aside or level == "short":
        return
    mentions.add(Named.ORGAN_IN_SECTION, body.key)
    if level == "official":
        mentions.add(Named.ORGAN, body.key)


def composition_term(draft: Draft, body: Body, terms: Terms) -> Term:
    """What a body is made of, in the words of its mandate."""
    return _text_term(draft, body, (TextField.COMPOSITION,), terms)


def instrument_term(draft: Draft, instrument: Instrument, terms: Terms) -> Term:
    """The title of an instrument: full at the first mention in the note, short after; or as asked for."""

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        mentions = draft.mentions
        full = "full" in forms
        if not full and "short" not in forms and not mentions.aside:
            full = not mentions.has(Named.INSTRUMENT, instrument.key)
        if full and not mentions.aside:
            mentions.add(Named.INSTRUMENT, instrument.key)
        fields = (TextField.FULL_TITLE,) if full else (TextField.SHORT_TITLE, TextField.FULL_TITLE)
        return _named(draft, instrument, fields, forms, terms)

    return Term(words, lambda: _agreement(instrument, draft, (TextField.SHORT_TITLE, TextField.FULL_TITLE)))


def place_term(draft: Draft, place: Place, terms: Terms) -> Term:
    """The name of a city."""
    return _text_term(draft, place, (TextField.NAME,), terms)


def _text_term(draft: Draft, record: Body | Place, fields: tuple[TextField, ...], terms: Terms) -> Term:
    return Term(
        lambda forms: _named(draft, record, fields, forms, terms),
        lambda: _agreement(record, draft, fields),
    )


def _named(
    draft: Draft,
    record: Body | Instrument | Place,
    fields: tuple[TextField, ...],
    forms: tuple[str, ...],
    terms: Terms,
) -> tuple[Inline, ...]:
    """The first of the fields that has a text in the note's language, in the form asked for."""
    wanted = _first_with_text(record, draft, fields)
    source = Source(record.__tablename__, record.key, wanted.value)
    text = draft.stored_text(record, wanted, source)
    if text is None:
        return draft.missing_text(source).words(())
    return draft.text_in_form(text, draft.language.grammar.asked(forms), source, terms)


def _first_with_text(record: HasTexts, draft: Draft, fields: tuple[TextField, ...]) -> TextField:
    code = draft.language.code
    return next((field for field in fields if record.text(field, code) is not None), fields[-1])


def _agreement(record: Body | Instrument | Place, draft: Draft, fields: tuple[TextField, ...]) -> Agreement:
    wanted = _first_with_text(record, draft, fields)
    source = Source(record.__tablename__, record.key, wanted.value)
    return draft.agreement_of(record.text(wanted, draft.language.code), source)
