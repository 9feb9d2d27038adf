"""What stands at one place of a note: its words now, and what the program says there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.composition.draft import Find
from desktop_app.composition.live_words import LiveWords, as_stored, comparable, live_words
from desktop_app.composition.note import Note, Paragraph, Sentence, plain_text
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.export.reading_order import spaced_sentences
from desktop_app.operations.own_paragraphs import divide_paragraph
from desktop_app.operations.own_words import WordsPlace, write_own_words
from desktop_app.storage.workspace import Workspace


@dataclass(frozen=True)
class PlaceText:
    """``told`` are the sentences of a place as they are, ``replaced`` those the program has for it."""

    place: WordsPlace
    told: tuple[Sentence, ...]
    replaced: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The words of now on one line, with ordinary spaces."""
        return _text(self.told, self.place.language)

    @property
    def generated(self) -> str:
        """The program's words as they are kept beside own ones."""
        return " ".join(map(plain_text, self.replaced))

    def known(self, record: NoteRecord, find: Find) -> tuple[LiveWords, ...]:
        """Which words can follow their records."""
        return live_words(record, self.place.language, find, (*self.told, *self.replaced))

    def write(self, workspace: Workspace, text: str, known: Sequence[LiveWords]) -> None:
        """Puts words in; none, or the program's own, give the place back to it. The same change nothing."""
        text = one_line(text)
        if text == self.text:
            return
        is_program = comparable(text) == comparable(_text(self.replaced, self.place.language))
        value = "" if is_program else as_stored(text, known)
        write_own_words(workspace, self.place, value, self.generated)

    def divide(self, workspace: Workspace, before: str, after: str, known: Sequence[LiveWords]) -> None:
        """Puts words in the place of a paragraph, and others after it as a paragraph of their own."""
        first, second = (as_stored(one_line(text), known) for text in (before, after))
        divide_paragraph(workspace, self.place, first, second, self.generated)


def place_text(note_id: int, note: Note, anchor: str) -> PlaceText | None:
    """What stands at an anchor of the composed note; None where it has no such place."""
    told = next((sentences for known, sentences in _places(note) if known == anchor), None)
    if told is None:
        return None
    if any(isinstance(one, Paragraph) and one.is_added and one.anchor == anchor for one in note.blocks):
        return PlaceText(WordsPlace(note_id, anchor, note.language), told, ())
    replaced = next((one.generated for one in note.replaced if one.anchor == anchor), told)
    return PlaceText(WordsPlace(note_id, anchor, note.language), told, replaced)


def one_line(text: str) -> str:
    """Words without line ends, doubled spaces and no-break spaces."""
    return " ".join(text.split())


def _places(note: Note) -> Iterator[tuple[str, tuple[Sentence, ...]]]:
    for block in note.blocks:
        if isinstance(block, Paragraph):
            yield block.anchor, () if block.is_added and not block.is_own_wording else block.sentences
            yield from ((one.anchor, (one,)) for one in block.sentences if one.anchor)
        else:
            yield block.anchor, (block.sentence,)


def _text(sentences: Sequence[Sentence], language: str) -> str:
    paragraph = Paragraph("", 0, tuple(sentences))
    return one_line("".join(space + plain_text(one) for space, one in spaced_sentences(paragraph, language)))
