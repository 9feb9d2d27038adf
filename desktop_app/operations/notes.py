"""What can be done with a note as a whole: its frame, its languages, its agenda items, its footnotes."""

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.notes import (
    HeadingNumbering,
    HeadingTense,
    Note,
    NoteAgendaItem,
    NoteFootnote,
    NoteLanguage,
)
from desktop_app.domain.sessions import Session
from desktop_app.domain.texts import TextField
from desktop_app.languages.digits import Digits
from desktop_app.storage.workspace import Workspace


def set_session(workspace: Workspace, note_id: int, session_id: int) -> None:
    """Writes the note for another session; agenda items of the former session are no longer named."""
    note = _note(workspace, note_id)
    with workspace.change("change.note_session", note=note.key) as records:
        note.session = records.get_one(Session, session_id)
        for chosen in [one for one in note.agenda_items if one.agenda_item.session_id != session_id]:
            note.agenda_items.remove(chosen)


def set_document(workspace: Workspace, note_id: int, document_id: int | None) -> None:
    """Says under which document, and so under which symbol, the note is issued."""
    note = _note(workspace, note_id)
    with workspace.change("change.note_document", note=note.key):
        note.document_id = document_id


def set_as_of(workspace: Workspace, note_id: int, day: date) -> None:
    """Sets the day the note speaks of, which tells meetings held from meetings planned."""
    note = _note(workspace, note_id)
    with workspace.change("change.note_as_of", note=note.key):
        note.as_of = day


def set_profile(workspace: Workspace, note_id: int, profile: str) -> None:
    """Chooses the layout profile by its name."""
    note = _note(workspace, note_id)
    with workspace.change("change.note_profile", note=note.key):
        note.profile = profile


def set_heading_tense(workspace: Workspace, note_id: int, tense: HeadingTense) -> None:
    note = _note(workspace, note_id)
    with workspace.change("change.note_heading_tense", note=note.key):
        note.heading_tense = tense


def set_heading_numbering(workspace: Workspace, note_id: int, numbering: HeadingNumbering) -> None:
    note = _note(workspace, note_id)
    with workspace.change("change.note_heading_numbering", note=note.key):
        note.heading_numbering = numbering


def set_digits(workspace: Workspace, note_id: int, digits: Digits) -> None:
    note = _note(workspace, note_id)
    with workspace.change("change.note_digits", note=note.key):
        note.digits = digits


def name_protocols_in_title(workspace: Workspace, note_id: int, *, named: bool) -> None:
    """Says whether the title names the treaty's protocols beside the treaty."""
    note = _note(workspace, note_id)
    with workspace.change("change.note_title", note=note.key):
        note.title_names_protocols = named


def set_languages(workspace: Workspace, note_id: int, codes: Sequence[str]) -> None:
    """Issues the note in just these languages, in this order."""
    note = _note(workspace, note_id)
    with workspace.change("change.note_languages", note=note.key):
        for issued in [one for one in note.languages if one.language not in codes]:
            note.languages.remove(issued)
        kept = {one.language: one for one in note.languages}
        for position, code in enumerate(codes, start=1):
            if code not in kept:
                kept[code] = NoteLanguage(language=code)
                note.languages.append(kept[code])
            kept[code].position = position


def set_agenda_items(workspace: Workspace, note_id: int, item_ids: Sequence[int]) -> None:
    """Submits the note under just these agenda items, in this order."""
    note = _note(workspace, note_id)
    with workspace.change("change.note_agenda_items", note=note.key):
        for chosen in [one for one in note.agenda_items if one.agenda_item_id not in item_ids]:
            note.agenda_items.remove(chosen)
        kept = {one.agenda_item_id: one for one in note.agenda_items}
        for position, item_id in enumerate(item_ids, start=1):
            if item_id not in kept:
                kept[item_id] = NoteAgendaItem(agenda_item_id=item_id)
                note.agenda_items.append(kept[item_id])
            kept[item_id].position = position


def add_footnote(workspace: Workspace, note_id: int, anchor: str, mark: str | None = None) -> int:
    """Puts a footnote at the end of a place of the note, after those there are; gives its id.

    Without a ``mark`` it is numbered. Its text is still to be written in every language.
    """
    note = _note(workspace, note_id)
    with workspace.change("change.footnote_add", note=note.key) as records:
        last = max((one.position for one in note.footnotes), default=0)
        footnote = NoteFootnote(anchor=anchor, mark=mark, position=last + 1)
        note.footnotes.append(footnote)
        records.flush()
        return footnote.id


def move_footnote(workspace: Workspace, footnote_id: int, place: int) -> None:
    """Moves a footnote so that it stands at a place among its note's, counted from 0.

    The order tells footnotes at one place of the note apart; else the text numbers them.
    """
    footnote = workspace.session.get_one(NoteFootnote, footnote_id)
    note = _note(workspace, footnote.note_id)
    with workspace.change("change.footnote_move", note=note.key):
        others = [one for one in note.footnotes if one is not footnote]
        others.insert(max(place, 0), footnote)
        for position, one in enumerate(others, start=1):
            one.position = position


def set_footnote_anchor(workspace: Workspace, footnote_id: int, anchor: str) -> None:
    """Moves a footnote to another place of its note."""
    footnote = workspace.session.get_one(NoteFootnote, footnote_id)
    with workspace.change("change.footnote_place", note=_note(workspace, footnote.note_id).key):
        footnote.anchor = anchor


def set_footnote_mark(workspace: Workspace, footnote_id: int, mark: str) -> None:
    """Gives a footnote a mark of its own, such as ``**``; without one it is numbered."""
    footnote = workspace.session.get_one(NoteFootnote, footnote_id)
    with workspace.change("change.footnote_mark", note=_note(workspace, footnote.note_id).key):
        footnote.mark = mark.strip() or None


def write_footnote(workspace: Workspace, footnote_id: int, language: str, value: str) -> None:
    """Writes the text of a footnote in one language, not verified; an empty one takes the text away."""
    footnote = workspace.session.get_one(NoteFootnote, footnote_id)
    with workspace.change(
        "change.footnote_text", note=_note(workspace, footnote.note_id).key, language=language
    ) as records:
        written = footnote.text(TextField.FOOTNOTE, language)
        if not value.strip():
            if written is not None:
                records.delete(written)
        elif written is None or written.value != value:
            footnote.write(TextField.FOOTNOTE, language, value, verified=False)


def remove_footnote(workspace: Workspace, footnote_id: int) -> None:
    """Takes a footnote away, with its texts in all languages."""
    footnote = workspace.session.get_one(NoteFootnote, footnote_id)
    with workspace.change("change.footnote_remove", note=_note(workspace, footnote.note_id).key) as records:
        records.delete(footnote)


def _note(workspace: Workspace, note_id: int) -> Note:
    return workspace.session.get_one(Note, note_id)
