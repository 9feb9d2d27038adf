"""The panel on the right: the note as it will be exported, alive beside the records."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.composition.note import Note, Source
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.errors import ZapiskaError
from desktop_app.export.layouts import profile
from desktop_app.interface.note_page.choices import PageChoices
from desktop_app.interface.note_page.following import NoteFollowing
from desktop_app.interface.note_page.page_reader import PageReader
from desktop_app.interface.note_page.strips import Page
from desktop_app.interface.note_page.typesetting import Typesetting
from desktop_app.interface.note_page.wording_watch import WordingWatch
from desktop_app.interface.own_words.changed_facts import ChangedFacts
from desktop_app.interface.record_names import record_names
from desktop_app.messages import explain, message
from desktop_app.storage.journal import Changed
from desktop_app.storage.workspace import Workspace

_NEW_LANGUAGE = "ru"
_WHOLE = 1000


class NotePagePanel(QWidget):
    """Shows one note of the project in one language, and follows every change of what it is made from.

    ``asked_for`` gives the source of words that were clicked. ``composed`` gives the note whenever it has
    become another, or None where there is none; ``trouble`` why there is none; ``export_asked`` tells that it
    is to be written to a file. A hidden panel composes, but
    writes no page.
    """

    asked_for = Signal(object)
    composed = Signal(object)
    trouble = Signal(object)
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note: Note | None = None
        self._workspace: Workspace | None = None
        self._wanted_language = ""
        self._page = Page()
        self._laid_out: tuple[int | None, str, str] | None = None
        self._page_is_behind = False
        self._is_fresh = False
        self._marked: Source | None = None
        self.choices = PageChoices()
        self.page = PageReader()
        self.words = QLabel()
        self.progress = QProgressBar()
        self.facts = ChangedFacts()
        self.following = NoteFollowing(self._write_page, self)
        self.wording = WordingWatch(self)
        self._lay_out()
        self._connect()

    @property
    def language(self) -> str:
        """The code of the language the note is shown in; empty where there is no note."""
        return self.choices.language

    @property
    def note_id(self) -> int | None:
        """Which of the project's notes is shown."""
        return self.choices.note_id

    def prefer(self, language: str) -> None:
        """The language to show notes in where they are issued in it."""
        self._wanted_language = language
        if self._workspace is not None:
            self._compose()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none; nothing of the one before is read any more."""
        self.following.follow(workspace)
        self._workspace = workspace
        self._laid_out = None
        self._offer_notes()
        self._compose()

    def follow(self, changed: Changed) -> None:
        """Records changed."""
        if any(table == "note" for table, _ in changed):
            self._offer_notes()
        self._compose()

    def show_note(self, note_id: int) -> None:
        """Shows another note of the project."""
        if self.choices.choose_note(note_id):
            self._compose()

    def mark(self, source: Source | None) -> None:
        """Marks all sentences that came from a record; those of the note's own record are all, so none."""
        is_all = source is not None and source.table == "note" and not source.field
        self._marked = None if is_all else source
        self.page.mark(self._marked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._page_is_behind:
            self._compose()

    def _offer_notes(self) -> None:
        workspace = self._workspace
        if workspace is None:
            self.choices.offer_notes(())
            return
        ids = workspace.connection.execute("SELECT id FROM note ORDER BY id").fetchall()
        names = record_names(workspace.connection, [("note", note_id) for (note_id,) in ids])
        self.choices.offer_notes([(name.place[1], name.title) for name in names])

    def record(self) -> NoteRecord | None:
        """The record of the note that is shown."""
        if self._workspace is None or self.note_id is None:
            return None
        return self._workspace.session.get(NoteRecord, self.note_id)

    def _compose(self) -> None:
        record = self.record()
        if record is None:
            self.following.stop()
            self._show_words(message("preview.no_note") if self._workspace is not None else "")
            self._tell(None)
            return
        codes = [row.language for row in record.languages] or [_NEW_LANGUAGE]
        self.choices.offer_languages(codes, self._wanted_language)
        if self.language:
            self.following.compose(record, self.language)
        else:
            self._show_words(message("preview.no_language"))
            self._tell(None)

    def _take_corrections(self) -> None:
        """All is composed anew in the corrected wording."""
        self.following.forget()
        self._compose()

    def _tell(self, note: Note | None) -> None:
        self.progress.hide()
        self.note = note
        self.choices.export.setEnabled(note is not None)
        self.composed.emit(note)

    def _write_page(self, note: Note) -> Generator[None, None, None]:
        """Writes what is new of a note; sentences flash that changed under the reader's eyes."""
        self._page_is_behind = not self.isVisible()
        if self._page_is_behind:
            return
        laid_out = (self.note_id, note.profile, note.language)
        if laid_out != self._laid_out:
            self.page.set_up(Typesetting(profile(note.profile, note.language), note.language))
            self._laid_out, self._is_fresh = laid_out, True
        # So it stays if the first writing is broken off.
        fresh = self._is_fresh
        self._stack.setCurrentWidget(self.page)
        strips = yield from self._page.making(note)
        yield from self.page.becoming(strips, flash=not fresh)
        self._is_fresh = False
        if fresh:
            # What was selected before there was a page is brought into view on it.
            self.page.mark(self._marked)

    def _fail(self, error: ZapiskaError) -> None:
        self._show_words(explain(error))
        self._tell(None)
        self.trouble.emit(error)

    def _show_words(self, text: str) -> None:
        self._laid_out = None
        self.page.clear_page()
        self.choices.setEnabled(self.note_id is not None)
        self.words.setText(text)
        self._stack.setCurrentWidget(self.words)

    def _show_progress(self, share: float) -> None:
        """Only of a note that is not on the page yet: what is there stays legible while it follows."""
        self.progress.setVisible(self._laid_out is None and share < 1)
        self.progress.setValue(round(share * _WHOLE))

    def _connect(self) -> None:
        self.page.asked_for.connect(self.asked_for)
        self.page.zoomed.connect(self._show_zoom)
        self.wording.corrected.connect(self._take_corrections)
        self.following.composed.connect(self._tell)
        self.following.failed.connect(self._fail)
        self.following.progress.connect(self._show_progress)
        self.choices.export_asked.connect(self.export_asked)
        self.choices.note_chosen.connect(self._compose)
        self.choices.language_chosen.connect(self.prefer)
        self.choices.zoom_chosen.connect(self.page.zoom)
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, partial(self.page.zoom_by, 1)),
            (QKeySequence("Ctrl+="), partial(self.page.zoom_by, 1)),
            (QKeySequence.StandardKey.ZoomOut, partial(self.page.zoom_by, -1)),
            (QKeySequence("Ctrl+0"), partial(self.page.zoom, None)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_zoom(self) -> None:
        self.choices.show_zoom(self.page.percent, fits_width=self.page.fits_width)

    def _lay_out(self) -> None:
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setMargin(24)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress.setRange(0, _WHOLE)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(4)
        self.progress.setAccessibleName(message("preview.progress"))
        self.progress.hide()
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.choices)
        layout.addWidget(self.progress)
        layout.addLayout(self._stack)
        layout.addWidget(self.facts)
        # Not before the stack has its place: it shows its first widget, which would be a window of its own.
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.words)
