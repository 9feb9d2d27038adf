"""The lines above the first heading, and the note of the provisional agenda."""

from collections.abc import Iterator

from desktop_app.composition.draft import Draft
from desktop_app.composition.gatherings import gathering_term
from desktop_app.composition.names import body_term, instrument_term
from desktop_app.composition.note import Footnote, FrontKind, FrontLine, Inline, Sentence, Source
from desktop_app.composition.occasions import dates_term, venue_term
from desktop_app.composition.references import stored_terms
from desktop_app.composition.sentences import line
from desktop_app.composition.symbols import symbol_words
from desktop_app.composition.terms import fixed, joined, text_term
from desktop_app.domain.bodies import Gathering
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.sessions import AgendaItem, AgendaStatus, Format
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import GrammaticalNumber

AGENDA_MARK = "*"


def front_lines(draft: Draft, *, several_reports: bool) -> Iterator[FrontLine]:
    """Session, venue and dates, agenda items and their titles, title, type of document."""
    session = draft.note.session
    yield _line(
        draft,
        "session",
        FrontKind.SESSION,
        draft.fill("front.session", {"session": gathering_term(draft, session)}),
    )
    yield _line(draft, "venue", FrontKind.VENUE_AND_DATES, _venue(draft))
    items = [chosen.agenda_item for chosen in draft.note.agenda_items]
    if items:
        yield _line(draft, "agenda", FrontKind.AGENDA, _agenda(draft, items))
    for item in items:
        yield _line(draft, f"agenda-item/{item.key}", FrontKind.AGENDA_ITEM_TITLE, _item_title(draft, item))
    yield _line(draft, "title", FrontKind.TITLE, _title(draft, several_reports=several_reports))
    yield _line(draft, "document-type", FrontKind.DOCUMENT_TYPE, draft.fill("front.document_type", {}))


def _line(draft: Draft, anchor: str, kind: FrontKind, inlines: tuple[Inline, ...]) -> FrontLine:
    return FrontLine(anchor, kind, line(inlines, draft.language, (Source("note", draft.note.key, anchor),)))


def _venue(draft: Draft) -> tuple[Inline, ...]:
    session = draft.note.session
    dates = dates_term(draft, [session])
    if session.format is Format.ONLINE:
        return draft.fill("front.venue_online", {"dates": dates})
    return draft.fill("front.venue", {"place": venue_term(draft, session), "dates": dates})


def _agenda(draft: Draft, items: list[AgendaItem]) -> tuple[Inline, ...]:
    number = GrammaticalNumber.PLURAL if len(items) > 1 else GrammaticalNumber.SINGULAR
    labels = [_label(draft, item, items[index - 1] if index else None) for index, item in enumerate(items)]
    values = {
        "items": text_term("", category=number.value),
        "numbers": fixed(*joined(labels, draft.language)),
    }
    return draft.fill(f"front.agenda_{draft.note.session.agenda_status.value}", values)


def _label(draft: Draft, item: AgendaItem, before: AgendaItem | None) -> tuple[Inline, ...]:
    """ "2", "2 b)", or "c)" after another sub-item of the same item."""
    source = Source("agenda_item", item.key, "label")
    own = text_term(item.label, source)
    if item.parent is None:
        return own.words(())
    if before is not None and before.parent is item.parent:
        return draft.fill("front.further_sub_item", {"letter": own})
    return draft.fill("front.sub_item", {"item": fixed(*_label(draft, item.parent, None)), "letter": own})


def _item_title(draft: Draft, item: AgendaItem) -> tuple[Inline, ...]:
    source = Source("agenda_item", item.key, "title")
    return draft.stored_words(item, TextField.TITLE, source, stored_terms(draft))


def _title(draft: Draft, *, several_reports: bool) -> tuple[Inline, ...]:
    number = GrammaticalNumber.PLURAL if several_reports else GrammaticalNumber.SINGULAR
    units = {section.body.gathering for section in draft.note.sections}
    key = "front.title_sessions" if units == {Gathering.SESSION} else "front.title"
    organ = body_term(draft, draft.note.session.body, stored_terms(draft))
    title = draft.fill(key, {"reports": text_term("", category=number.value), "organ": organ})
    return title + _and_protocols(draft)


def _and_protocols(draft: Draft) -> tuple[Inline, ...]:
    """What a title adds to the organ's name where the note's editor wants the treaty's protocols named."""
    treaty = draft.note.session.body.treaty
    if not draft.note.title_names_protocols or treaty is None or not treaty.protocols:
        return ()
    number = GrammaticalNumber.PLURAL if len(treaty.protocols) > 1 else GrammaticalNumber.SINGULAR
    values = {
        "protocols": text_term("", category=number.value),
        "treaty": instrument_term(draft, treaty, stored_terms(draft)),
    }
    return draft.fill("front.and_protocols", values)


def agenda_footnote(draft: Draft) -> Footnote | None:
    """The ``*`` note of a provisional agenda: its symbol and a full stop. An adopted agenda has none."""
    session = draft.note.session
    if session.agenda_status is AgendaStatus.ADOPTED or not draft.note.agenda_items:
        return None
    agendas = [document for document in session.documents if document.type is DocumentType.AGENDA]
    known = next((document for document in agendas if document.symbol is not None), None)
    symbol = symbol_words(draft, known, Source("session", session.key, "documents"))
    told = draft.fill("front.footnote_symbol", {"symbol": fixed(symbol)})
    return Footnote(AGENDA_MARK, custom=True, sentence=Sentence(told, symbol.sources))
