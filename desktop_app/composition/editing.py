"""The editor's hand in a note: own words and footnotes, by the place each is for."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from desktop_app.composition.note import Doubt, DoubtKind, Source
from desktop_app.domain.notes import Note, NoteFootnote, OwnWording
from desktop_app.domain.texts import TextField


class Editing:
    """Own words and footnotes of one note in one language, each place's found at once."""

    def __init__(self, note: Note, language: str) -> None:
        self._note = note
        self._language = language
        self._words = {one.anchor: one for one in note.own_wordings if one.language == language}
        self._within: dict[str, list[OwnWording]] = {}
        for anchor, own in self._words.items():
            for end in (at for at, letter in enumerate(anchor) if letter == "/"):
                self._within.setdefault(anchor[:end], []).append(own)
        self._left_out = {one.anchor for one in note.left_out}
        self._footnotes: dict[str, list[NoteFootnote]] = {}
        for footnote in note.footnotes:
            self._footnotes.setdefault(footnote.anchor, []).append(footnote)
        # Most places of a long note are not, and all are asked for at every change.
        self._edited = {*self._words, *self._within, *self._left_out, *self._footnotes}

    def words_at(self, anchor: str) -> OwnWording | None:
        return self._words.get(anchor)

    def leaves_out(self, anchor: str) -> bool:
        """Whether the note does without a paragraph."""
        return anchor in self._left_out

    def words_within(self, anchor: str) -> Iterator[OwnWording]:
        """The words for a place, and those for sentences of it."""
        if anchor in self._words:
            yield self._words[anchor]
        yield from self._within.get(anchor, ())

    def footnotes_at(self, anchor: str) -> Sequence[NoteFootnote]:
        return self._footnotes.get(anchor, ())

    def source_of(self, own: OwnWording) -> Source:
        return Source("own_wording", f"{self._note.key}/{own.anchor}", "value")

    def at(self, anchors: Iterable[str]) -> tuple[object, ...]:
        """Everything of the editor's that stands at these places, to be compared."""
        return tuple(one for anchor in anchors if anchor in self._edited for one in self._values_at(anchor))

    def lost(self, anchors: Collection[str]) -> Iterator[Doubt]:
        """Own words and footnotes for places that the note no longer has."""
        for anchor, own in self._words.items():
            if anchor not in anchors:
                yield Doubt(DoubtKind.PLACE_GONE, self.source_of(own), own.value)
        for footnote in self._note.footnotes:
            if footnote.anchor not in anchors:
                source = Source("note_footnote", f"{self._note.key}/{footnote.anchor}", "anchor")
                yield Doubt(DoubtKind.PLACE_GONE, source, footnote.mark or "")

    def _values_at(self, anchor: str) -> Iterator[object]:
        yield anchor, self.leaves_out(anchor)
        for own in self.words_within(anchor):
            yield own.anchor, own.value, own.generated
        for footnote in self.footnotes_at(anchor):
            text = footnote.text(TextField.FOOTNOTE, self._language)
            yield anchor, footnote.mark, text and (text.value, text.verified)
