"""What can be done with the editor's own words: written, held to new facts, taken away."""

from dataclasses import dataclass

from desktop_app.domain.notes import Note, OwnWording, Section, SectionParagraph
from desktop_app.storage.workspace import Workspace


@dataclass(frozen=True)
class WordsPlace:
    """A place of a note in one language: a line, a heading, a paragraph or a sentence of one."""

    note_id: int
    anchor: str
    language: str


def write_own_words(workspace: Workspace, place: WordsPlace, value: str, generated: str) -> None:
    """Puts the editor's words where the program had ``generated``.

    ``value`` is stored wording; words that say nothing give the place back to the program. Words for a whole
    paragraph take the place of those for its sentences.
    """
    note = workspace.session.get_one(Note, place.note_id)
    own = own_words_at(note, place)
    if not value.strip():
        if own is not None:
            remove_own_wording(workspace, own.id)
        return
    with workspace.change("change.own_wording_write", note=note.key, language=place.language):
        put_own_words(note, place, value, generated)


def put_own_words(note: Note, place: WordsPlace, value: str, generated: str) -> None:
    """The editor's words at a place, as a part of some change."""
    for one in [one for one in note.own_wordings if _is_within(one, place)]:
        note.own_wordings.remove(one)
    own = own_words_at(note, place)
    if own is None:
        own = OwnWording(anchor=place.anchor, language=place.language)
        note.own_wordings.append(own)
    own.value, own.generated = value, generated


def keep_own_words(workspace: Workspace, place: WordsPlace, generated: str) -> None:
    """The words stay although the program now says something else, which has been seen."""
    note = workspace.session.get_one(Note, place.note_id)
    own = own_words_at(note, place)
    if own is not None:
        with workspace.change("change.own_wording_keep", note=note.key, language=place.language):
            own.generated = generated


def remove_own_wording(workspace: Workspace, own_wording_id: int) -> None:
    """Takes the editor's own words away, so that the generated ones stand there again.

    A paragraph that the editor added goes with the last of its words.
    """
    own = workspace.session.get_one(OwnWording, own_wording_id)
    note = workspace.session.get_one(Note, own.note_id)
    with workspace.change("change.own_wording_remove", note=note.key) as records:
        beside = [one for one in note.own_wordings if one.anchor == own.anchor and one is not own]
        records.delete(own)
        for section in note.sections if not beside else ():
            for paragraph in [one for one in section.paragraphs if one.is_own and one.key == own.anchor]:
                take_away(section, paragraph)


def take_away(section: Section, paragraph: SectionParagraph) -> None:
    """A paragraph that the editor added, with all that stands at it, as a part of some change."""
    note = section.note
    note.own_wordings[:] = [one for one in note.own_wordings if one.anchor != paragraph.key]
    note.footnotes[:] = [one for one in note.footnotes if one.anchor != paragraph.key]
    note.left_out[:] = [one for one in note.left_out if one.anchor != paragraph.key]
    section.paragraphs.remove(paragraph)
    for position, one in enumerate(section.paragraphs, start=1):
        one.position = position


def own_words_at(note: Note, place: WordsPlace) -> OwnWording | None:
    """The editor's words for a place, if there are any."""
    here = (place.anchor, place.language)
    return next((one for one in note.own_wordings if (one.anchor, one.language) == here), None)


def _is_within(own: OwnWording, place: WordsPlace) -> bool:
    return own.language == place.language and own.anchor.startswith(f"{place.anchor}/")
