"""Own words whose facts have changed: which they are, and the three ways to settle each."""

from PySide6.QtCore import QObject

from desktop_app.composition.note import DoubtKind, Note
from desktop_app.interface.note_page.panel import NotePagePanel
from desktop_app.interface.own_words.merging import merged
from desktop_app.interface.own_words.place_text import one_line
from desktop_app.interface.own_words.writing import Writing
from desktop_app.operations.own_words import own_words_at


class NewFacts(QObject):
    """Shows them one after the other beneath the page, and marks them on it."""

    def __init__(self, panel: NotePagePanel, writing: Writing) -> None:
        super().__init__(writing)
        self._panel, self._writing = panel, writing
        self._anchors: list[str] = []
        self._at = 0
        panel.composed.connect(self.show_note)
        facts = panel.facts
        facts.keep_asked.connect(lambda: writing.keep_as_it_is(self.anchor))
        facts.program_asked.connect(lambda: writing.give_back(self.anchor))
        facts.merge_asked.connect(self._merge)
        facts.next_asked.connect(self._step)

    @property
    def anchor(self) -> str:
        """The place that is shown; empty where there is none."""
        return self._anchors[self._at] if self._anchors else ""

    def show_note(self, note: Note | None) -> None:
        """The note has become another, or there is none."""
        shown, record = self.anchor, self._panel.record()
        outdated = () if note is None else [one for one in note.doubts if _is_outdated(one.kind)]
        start = "" if record is None else f"{record.key}/"
        self._anchors = [one.source.key.removeprefix(start) for one in outdated]
        self._at = self._anchors.index(shown) if shown in self._anchors else 0
        self._panel.page.show_outdated({one.source.key for one in outdated})
        self._tell()

    def _tell(self) -> None:
        words, facts = self._words(), self._panel.facts
        if words is None:
            facts.hide()
            return
        facts.count(self._at + 1, len(self._anchors))
        workspace = self._writing.workspace
        facts.allow(changes=workspace is not None and workspace.read_only_reason is None)
        facts.tell(*words)

    def _words(self) -> tuple[str, str, str] | None:
        """What the program said, what it says now, and the own words."""
        place, record = self._writing.place_at(self.anchor), self._panel.record()
        own = None if place is None or record is None else own_words_at(record, place.place)
        if place is None or own is None:
            return None
        return one_line(own.generated), one_line(place.generated), place.text

    def _merge(self) -> None:
        words = self._words()
        if words is not None:
            self._panel.page.show_place(self.anchor)
            self._writing.merge(self.anchor, merged(*words))

    def _step(self) -> None:
        self._at = (self._at + 1) % len(self._anchors)
        self._panel.page.show_place(self.anchor)
        self._tell()


def _is_outdated(kind: DoubtKind) -> bool:
    return kind is DoubtKind.OWN_WORDING_OUTDATED
