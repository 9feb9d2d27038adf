"""The panel in the middle: what is known of the record that is selected, and the form to change it."""

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.domain.records import Meeting, Note, Record
from desktop_app.export.html import source_at
from desktop_app.interface.appearance import page_colours, stand_on_base
from desktop_app.interface.facts import RecordFacts, facts_of
from desktop_app.interface.facts_page import facts_page
from desktop_app.interface.meeting_form import MeetingForm
from desktop_app.interface.note_form import NoteForm
from desktop_app.interface.outline import Outline, Place
from desktop_app.interface.record_history import HistoryStep, history_of
from desktop_app.messages import message
from desktop_app.storage.workspace import Workspace

Form = MeetingForm | NoteForm

_TITLE_SIZE = 1.35


class RecordPanel(QWidget):
    """Shows one record. ``asked_for`` gives the source of a link that was clicked."""

    asked_for = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: RecordFacts | None = None
        self._history: tuple[HistoryStep, ...] = ()
        self.title = _title()
        self.subtitle = QLabel()
        self.subtitle.setWordWrap(True)
        self.form: Form | None = None
        self._edited: tuple[Workspace, Place] | None = None
        self.page = _page()
        self.page.anchorClicked.connect(self._follow)
        self._form_place = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle)
        layout.addSpacing(8)
        layout.addLayout(self._form_place)
        layout.addWidget(self.page, stretch=1)
        stand_on_base(self)
        self.show_nothing(message("record.none_title"), message("record.none_text"))

    def show_record(self, workspace: Workspace, record: Record, outline: Outline) -> None:
        """Shows the record as it is now."""
        self._facts = facts_of(record, outline)
        self._history = history_of(workspace, (record.__tablename__, record.id), outline)
        self.title.setText(self._facts.title)
        self.subtitle.setText(f"{self._facts.kind} · {self._facts.key}")
        self._show_form(workspace, record)
        self._fill()

    def show_nothing(self, title: str, text: str) -> None:
        """Says what belongs here."""
        self._facts = None
        self.title.setText(title)
        self.subtitle.setText(text)
        self._put_form(None)
        self.page.clear()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the page anew when the system goes from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._facts is not None:
            self._fill()

    def _show_form(self, workspace: Workspace, record: Record) -> None:
        """The form of the record; the one that is there already if it is the same record's."""
        edited = (workspace, (record.__tablename__, record.id))
        if self.form is not None and edited == self._edited:
            self.form.follow()
        else:
            self._put_form(_form(workspace, record))
            self._edited = edited

    def _put_form(self, form: Form | None) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        if form is not None:
            self._form_place.addWidget(form)

    def _fill(self) -> None:
        if self._facts is not None:
            place = self.page.verticalScrollBar().value()
            self.page.setHtml(facts_page(self._facts, self._history, page_colours(self.palette())))
            self.page.verticalScrollBar().setValue(place)

    def _follow(self, address: QUrl) -> None:
        self.asked_for.emit(source_at(address.toString(QUrl.ComponentFormattingOption.FullyEncoded)))


def _form(workspace: Workspace, record: Record) -> Form | None:
    """The form of a record; None for kinds that can only be read so far."""
    match record:
        case Meeting():
            return MeetingForm(workspace, record.id)
        case Note():
            return NoteForm(workspace, record.id)
        case _:
            return None


def _title() -> QLabel:
    label = QLabel()
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * _TITLE_SIZE)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setWordWrap(True)
    return label


def _page() -> QTextBrowser:
    page = QTextBrowser()
    page.setOpenLinks(False)
    page.setFrameShape(QFrame.Shape.NoFrame)
    page.setAccessibleName(message("record.page_name"))
    page.document().setDocumentMargin(0)
    return page
