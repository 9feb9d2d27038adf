"""What can be done with paragraphs of the editor's own: added, moved in their section, taken away."""

from collections.abc import Iterator

from desktop_app.domain.notes import Note, OwnWording, Section, SectionParagraph
from desktop_app.errors import ZapiskaError
from desktop_app.operations.note_paragraphs import unused_key
from desktop_app.operations.own_words import WordsPlace, put_own_words, take_away
from desktop_app.storage.workspace import Workspace


class PlaceGoneError(ZapiskaError):
    """The note has lost the place that words are for."""

    def __init__(self) -> None:
        super().__init__("own_words.place_gone")


def add_paragraph(workspace: Workspace, place: WordsPlace, value: str) -> None:
    """Puts a paragraph after a heading or a paragraph of a section, with its words in one language.

    Words that say nothing add nothing. Raises ``PlaceGoneError`` for a place that no section has.
    """
    note = workspace.session.get_one(Note, place.note_id)
    section = _section_of(note, place.anchor)
    if section is None:
        raise PlaceGoneError
    if not value.strip():
        return
    with workspace.change("change.paragraph_add", section=section.key):
        _add_after(workspace, section, place, value)


def divide_paragraph(
    workspace: Workspace, place: WordsPlace, first: str, second: str, generated: str
) -> None:
    """Of a paragraph the ``first`` words stay at its place, the ``second`` follow in one of their own.

    ``generated`` is what the program has for all of it. In other languages it stays whole, and what was
    parted from it is to be written yet: dividing it there too puts the ``second`` words into that paragraph,
    so that all languages have the same ones. A heading is not divided. Raises ``PlaceGoneError`` as above.
    """
    note = workspace.session.get_one(Note, place.note_id)
    section = _section_of(note, place.anchor)
    if section is None:
        raise PlaceGoneError
    if place.anchor == f"{section.key}/heading":
        return
    with workspace.change("change.paragraph_divide", section=section.key):
        put_own_words(note, place, first, generated)
        unwritten = _unwritten_after(section, place)
        if unwritten is None:
            _add_after(workspace, section, place, second)
        else:
            note.own_wordings.append(OwnWording(anchor=unwritten, language=place.language, value=second))


def move_after(workspace: Workspace, note_id: int, anchor: str, after: str) -> None:
    """Moves a paragraph behind a heading or another paragraph of its section.

    The one on meetings stays where it is, those on mandates stay before it.
    """
    note = workspace.session.get_one(Note, note_id)
    section, paragraph = _section_of(note, after), _paragraph_at(note, anchor)
    if section is None or paragraph is None or paragraph not in section.paragraphs or anchor == after:
        return
    if not paragraph.is_own and _is_behind_meetings(section, after):
        return
    with workspace.change("change.paragraph_move", section=section.key):
        _put_after(section, paragraph, after)


def take_paragraph_away(workspace: Workspace, note_id: int, anchor: str) -> None:
    """Takes a paragraph of the editor's away, with its words in every language and its footnotes."""
    note = workspace.session.get_one(Note, note_id)
    section, paragraph = _section_of(note, anchor), _paragraph_at(note, anchor)
    if section is None or paragraph is None or not paragraph.is_own:
        return
    with workspace.change("change.paragraph_remove", section=section.key):
        take_away(section, paragraph)


def _add_after(workspace: Workspace, section: Section, place: WordsPlace, value: str) -> None:
    added = SectionParagraph(key=unused_key(workspace, section), is_own=True)
    section.note.own_wordings.append(OwnWording(anchor=added.key, language=place.language, value=value))
    _put_after(section, added, place.anchor)


def _unwritten_after(section: Section, place: WordsPlace) -> str | None:
    """The paragraph of the editor's that follows a place, if it has no words in the language of that yet."""
    order = [one.key for one in section.paragraphs if not one.after_meetings]
    order += [f"{section.key}/meetings", *(one.key for one in section.paragraphs if one.after_meetings)]
    following = order[order.index(place.anchor) + 1 :][:1]
    own = {one.key for one in section.paragraphs if one.is_own}
    written = {one.anchor for one in section.note.own_wordings if one.language == place.language}
    return next((one for one in following if one in own - written), None)


def _put_after(section: Section, paragraph: SectionParagraph, after: str) -> None:
    """Into the section's list, with numbers that tell the order."""
    rows = [one for one in section.paragraphs if one is not paragraph]
    rows.sort(key=lambda one: one.after_meetings)
    before = [one.key for one in rows].index(after) if after in {one.key for one in rows} else -1
    if after == f"{section.key}/meetings":
        before = sum(not one.after_meetings for one in rows) - 1
    paragraph.after_meetings = _is_behind_meetings(section, after)
    rows.insert(before + 1, paragraph)
    if paragraph not in section.paragraphs:
        section.paragraphs.append(paragraph)
    for position, row in enumerate(rows, start=1):
        row.position = position


def _is_behind_meetings(section: Section, after: str) -> bool:
    """Whether what follows a place stands behind the paragraph on meetings."""
    if after == f"{section.key}/meetings":
        return True
    return any(one.key == after and one.after_meetings for one in section.paragraphs)


def _section_of(note: Note, anchor: str) -> Section | None:
    return next((one for one in note.sections if anchor in _anchors(one)), None)


def _anchors(section: Section) -> Iterator[str]:
    yield from (f"{section.key}/heading", f"{section.key}/meetings")
    yield from (one.key for one in section.paragraphs)


def _paragraph_at(note: Note, anchor: str) -> SectionParagraph | None:
    return next((one for section in note.sections for one in section.paragraphs if one.key == anchor), None)
