"""The lines above the first heading, and the note of the provisional agenda."""

import string
from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop_app.composition.dates import dates_term
from desktop_app.composition.draft import Draft
from desktop_app.composition.gatherings import gathering_term
from desktop_app.composition.names import body_term, instrument_term
from desktop_app.composition.note import (
    INDEX_TO_COME,
    Footnote,
    FootnoteMark,
    FrontKind,
    FrontLine,
    Inline,
    Sentence,
    Source,
    Words,
)
from desktop_app.composition.occasions import venue_term
from desktop_app.composition.references import stored_terms
from desktop_app.composition.reports import reports_up_to_three
from desktop_app.composition.sentences import line
from desktop_app.composition.symbols import symbol_words
from desktop_app.composition.terms import Term, counted_term, fixed, inline_text, joined, text_term
from desktop_app.domain.bodies import Gathering
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.sessions import AgendaItem, AgendaStatus, Format
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Agreement

AGENDA_MARK = "*"
_TITLES = {
    frozenset({Gathering.MEETING}): "front.title",
    frozenset({Gathering.SESSION}): "front.title_sessions",
    frozenset(Gathering): "front.title_meetings_and_sessions",
}
_LETTERS = string.ascii_lowercase


def front_lines(draft: Draft, reported: Sequence[Meeting]) -> Iterator[FrontLine]:
    """Session, venue and dates, agenda items and their titles, title, type of document.

    The title goes by the meetings that are ``reported`` on.
    """
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
    for item in _with_parents(items):
        yield _line(draft, f"agenda-item/{item.key}", FrontKind.AGENDA_ITEM_TITLE, _item_title(draft, item))
    yield _line(draft, "title", FrontKind.TITLE, _title(draft, reported))
    yield _line(draft, "document-type", FrontKind.DOCUMENT_TYPE, draft.fill("front.document_type", {}))


def _with_parents(items: list[AgendaItem]) -> list[AgendaItem]:
    """The items whose titles are printed: before the sub-items of an item, the item itself, once."""
    printed: dict[AgendaItem, None] = {}
    for item in items:
        if item.parent is not None:
            printed.setdefault(item.parent)
        printed.setdefault(item)
    return list(printed)


def _line(draft: Draft, anchor: str, kind: FrontKind, inlines: tuple[Inline, ...]) -> FrontLine:
    return FrontLine(anchor, kind, line(inlines, draft.language, (Source("note", draft.note.key, anchor),)))


def _venue(draft: Draft) -> tuple[Inline, ...]:
    session = draft.note.session
    dates = dates_term(draft, [session])
    if session.format is Format.ONLINE:
        return draft.fill("front.venue_online", {"dates": dates})
    return draft.fill("front.venue", {"place": venue_term(draft, session), "dates": dates})


def _agenda(draft: Draft, items: list[AgendaItem]) -> tuple[Inline, ...]:
    groups = [list(group) for _, group in groupby(items, key=_item_above)]
    labels = [label for group in groups for label in _labels(draft, group)]
    values = {
        "items": _counted(draft, sum(len(group) if group[0].parent is None else 1 for group in groups)),
        "numbers": fixed(*joined(labels, draft.language)),
    }
    status = draft.note.session.agenda_status
    if status is AgendaStatus.PROVISIONAL:
        values["mark"] = fixed(FootnoteMark(AGENDA_MARK, INDEX_TO_COME))
    return draft.fill(f"front.agenda_{status.value}", values)


def _item_above(item: AgendaItem) -> str:
    return item.parent.key if item.parent is not None else ""


def _labels(draft: Draft, items: list[AgendaItem]) -> list[tuple[Inline, ...]]:
    """The labels of items; sub-items of one item together are one: "2 a) и b)"."""
    if items[0].parent is None:
        return [_label(draft, item) for item in items]
    further = [draft.fill("front.further_sub_item", {"letter": _letter(draft, item)}) for item in items[1:]]
    return [joined([_label(draft, items[0]), *further], draft.language)]


def _label(draft: Draft, item: AgendaItem) -> tuple[Inline, ...]:
    """ "2" or "2 b)"."""
    if item.parent is None:
        return (Words(item.label, _label_source(item)),)
    above = fixed(*_label(draft, item.parent))
    return draft.fill("front.sub_item", {"item": above, "letter": _letter(draft, item)})


def _letter(draft: Draft, item: AgendaItem) -> Term:
    """The letter of a sub-item as the language has it in the same place of its alphabet: b, ب.

    What stands below a sub-item has a numeral, which may look like a letter: i.
    """
    letters = inline_text(draft.fill("front.letters", {})).split()
    lettered = len(item.label) == 1 and item.parent is not None and item.parent.parent is None
    place = _LETTERS.find(item.label) if lettered else -1
    told = letters[place] if 0 <= place < len(letters) else item.label
    return text_term(told, *_label_source(item))


def _label_source(item: AgendaItem) -> tuple[Source]:
    return (Source("agenda_item", item.key, "label"),)


def _counted(draft: Draft, number: int) -> Term:
    """What chooses between the forms of a noun for one or several."""
    return counted_term(Agreement(None, draft.language.count(number)))


def _item_title(draft: Draft, item: AgendaItem) -> tuple[Inline, ...]:
    source = Source("agenda_item", item.key, "title")
    return draft.stored_words(item, TextField.TITLE, source, stored_terms(draft))


def _title(draft: Draft, reported: Sequence[Meeting]) -> tuple[Inline, ...]:
    """The title; the treaty's protocols stand beside it where the note's editor wants them named."""
    bodies = [section.body for section in draft.note.sections]
    units = {meeting.gathering for meeting in reported} or {body.gathering for body in bodies}
    values = {
        "reports": _counted(draft, reports_up_to_three(reported)),
        "bodies": _counted(draft, len(set(bodies))),
        "organ": body_term(draft, draft.note.session.body, stored_terms(draft)),
    }
    key = _TITLES[frozenset(units or {Gathering.MEETING})]
    treaty = draft.note.session.body.treaty
    if draft.note.title_names_protocols and treaty is not None and treaty.protocols:
        key += "_protocols"
        values["protocols"] = _counted(draft, len(treaty.protocols))
        values["treaty"] = instrument_term(draft, treaty, stored_terms(draft))
    return draft.fill(key, values)


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
