"""What is written in the place of a paragraph that is to be added."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.composition.draft import Find
from desktop_app.composition.live_words import LiveWords, as_stored, live_words
from desktop_app.composition.note import Sentence
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.interface.own_words.place_text import one_line
from desktop_app.operations.own_paragraphs import add_paragraph
from desktop_app.operations.own_words import WordsPlace
from desktop_app.storage.workspace import Workspace


@dataclass(frozen=True)
class AddedText:
    """A paragraph to be added after a ``place``, whose sentences are ``beside`` it."""

    place: WordsPlace
    beside: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """Nothing stands there yet."""
        return ""

    def known(self, record: NoteRecord, find: Find) -> tuple[LiveWords, ...]:
        """Names, dates and symbols of the place before can follow their records here too."""
        return live_words(record, self.place.language, find, self.beside)

    def write(self, workspace: Workspace, text: str, known: Sequence[LiveWords]) -> None:
        """Adds the paragraph, unless there are no words."""
        text = one_line(text)
        if text:
            add_paragraph(workspace, self.place, as_stored(text, known))
