"""The panel in the middle: the form of the record that is selected.

It is there soon after the window, before the records' classes and all other panels are loaded: a form is
built from its declaration and filled from rows (``show_file``). What a person types stays in its field and is
kept once the workspace comes (``show_workspace``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.composition.source import Source
from desktop_app.interface import words
from desktop_app.interface.forms.declarations import FORMS
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.open_project import OpenProject
from desktop_app.interface.forms.record_form import EditorPlace, RecordForm
from desktop_app.interface.record_names import place_of
from desktop_app.interface.unsent import Offer, Spot, UnsentContent
from desktop_app.messages import explain, message
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.stored_record import StoredRecord, read_record

if TYPE_CHECKING:
    from desktop_app.storage.journal import Changed
    from desktop_app.storage.project_opening import OpenedFile
    from desktop_app.storage.workspace import Workspace

_TITLE_SIZE = 1.35
_PATIENCE_MS = 250


class FormPanel(QWidget):
    """Shows the form of one record of a project; every edit is kept when its field is left.

    ``asked_for`` gives a record the person wants to see, ``add_asked`` the table of a record to add and the
    record it is to belong to, ``news`` what was kept, ``trouble`` an error that no field shows.
    """

    asked_for = Signal(object)
    add_asked = Signal(str, object)
    news = Signal(str)
    trouble = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, unsent: UnsentContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: RecordForm | None = None
        self._unsent = unsent
        self._project: OpenProject | None = None
        self._place: RecordPlace | None = None
        self._known: set[Editor] = set()
        self._is_stale = False
        self.title = _title()
        self.subtitle = _line()
        self.read_only = _line()
        self.area = _Area()
        self._uses_due = QTimer(self)
        self._uses_due.setSingleShot(True)
        self._uses_due.setInterval(_PATIENCE_MS)
        self._uses_due.timeout.connect(self._show_uses)
        self.area.resized.connect(self._fit_form)
        self._lay_out()
        self.show_file(None)

    def show_file(self, file: OpenedFile | Workspace | None) -> None:
        """Another project lies open, or none; of its records only the rows can be read yet."""
        self._drop_form()
        self._project = None if file is None else OpenProject(file)
        self._unsent.open_project(None if file is None else file.path)
        reason = None if file is None else file.read_only_reason
        self.read_only.setVisible(reason is not None)
        self.read_only.setText("" if reason is None else explain(reason))
        self.show_record(None)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """The records of the project are there, be it the one that is shown already or another."""
        if workspace is None or self._project is None or self._project.connection is not workspace.connection:
            self.show_file(workspace)
        if workspace is None or self._project is None:
            return
        if self._project.is_whole:
            return
        self._project.take(workspace)
        if self.form is not None:
            self._refresh()
            self.form.keep_waiting()

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that cannot be kept before the project is whole."""
        is_whole = self._project is None or self._project.is_whole
        return self.form is not None and not is_whole and self.form.is_open

    def show_record(self, place: RecordPlace | None, field: str = "", language: str = "") -> None:
        """Shows a record's form, and with a field puts the cursor there."""
        if place != self._place or self.form is None:
            self._leave_form()
            self._drop_form()
            self._place = place
            self._make_form()
        if field:
            self.focus_field(field, language)

    def focus_field(self, field: str, language: str = "") -> bool:
        """Puts the cursor into a field, its language's tab opened; tells whether the form has it."""
        widget = None if self.form is None else self.form.editor_at(field, language)
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(widget)
        return True

    def follow(self, changed: Changed) -> None:
        """Records changed: shows them anew, now or once the panel can be seen."""
        if not changed:
            return
        if self.isVisible():
            self._refresh()
        else:
            self._is_stale = True

    def restore(self, offer: Offer) -> bool:
        """Shows content that was left unsent in its field; False if its record is gone."""
        if self._project is None:
            return False
        spot = offer.spot
        place = place_of(self._project.connection, Source(spot.table, spot.key, ""))
        if place is None or place[0] != spot.table:
            return False
        self.show_record(place)
        self.focus_field(spot.field.partition("/")[0], spot.language)
        return True

    def finish(self) -> None:
        """Keeps what stands in the field that is being edited, as on leaving it."""
        if self.form is not None:
            self.form.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _fit_form(self, width: int) -> None:
        if self.form is not None:
            self.form.fit(width)

    def _leave_form(self) -> None:
        self.finish()
        self._unsent.write()

    def _drop_form(self) -> None:
        self._uses_due.stop()
        self._known.clear()
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            self.area.takeWidget()
            form.deleteLater()

    def _make_form(self) -> None:
        if self._project is None or self._place is None or self._place[0] not in FORMS:
            self._say(message("record.none_title"), message("record.none_text"))
            return
        record = self._stored()
        if record is None:
            self._say(message("record.gone_title"), message("record.gone_text"))
            return
        form = RecordForm(self._project, record)
        form.asked_for.connect(self.asked_for)
        form.add_asked.connect(self.add_asked)
        form.trouble.connect(self.trouble)
        form.editors_made.connect(self._watch_new)
        if form.texts is not None:
            form.texts.language_chosen.connect(self.language_chosen)
        if self._project.read_only_reason is not None:
            form.forbid_changes()
        self.form = form
        form.fit(self.area.maximumViewportSize().width())
        self.area.setWidget(form)
        self._watch_new()
        self._show_title()
        self._uses_due.start()

    def _refresh(self) -> None:
        self._is_stale = False
        if self._project is not None and self._project.is_whole:
            self._project.edits.notes.forget()
        record = self._stored()
        if self.form is None or record is None:
            self._drop_form()
            self._make_form()
            return
        self.form.show_stored(record)
        self._watch_new()
        self._show_title()
        self._uses_due.start()

    def _stored(self) -> StoredRecord | None:
        """The record as it is stored now; None where there is none (any more)."""
        if self._project is None or self._place is None or self._place[0] not in FORMS:
            return None
        return read_record(self._project.connection, self._place)

    def _watch_new(self) -> None:
        """Follows what happens in fields that were made since, and puts back what they held unkept."""
        if self.form is None:
            return
        left = self._unsent.of_record(self.form.place[0], self.form.record.key)
        for where, editor in self.form.editors.items():
            if editor not in self._known:
                self._known.add(editor)
                self._watch(where, editor)
                content = left.get(self._spot(where))
                if content is not None:
                    editor.restore(content, message("unsent.restored"))

    def _watch(self, where: EditorPlace, editor: Editor) -> None:
        spot = self._spot(where)

        def note() -> None:
            if editor.is_open:
                self._unsent.remember(spot, editor.content())
            else:
                self._unsent.forget(spot)

        editor.edited.connect(note)
        editor.settled.connect(lambda: self._unsent.forget(spot))
        editor.kept.connect(self._tell_kept)

    def _spot(self, where: EditorPlace) -> Spot:
        assert self.form is not None  # noqa: S101 - there are no editors without it
        field, language = where
        return Spot(self.form.place[0], self.form.record.key, field, language)

    def _tell_kept(self) -> None:
        label = None if self._project is None else self._project.edits.workspace.undo_label
        if label is not None:
            self.news.emit(words.step_name(label))

    def _show_uses(self) -> None:
        if self.form is not None:
            self.form.show_uses()

    def _show_title(self) -> None:
        assert self.form is not None  # noqa: S101 - called with a form
        self.title.setText(self.form.name)
        parts = [words.starting_large(words.record_name(self.form.place[0])), self.form.record.key]
        verified = self.form.record.columns.get("verified")
        if verified is not None:
            parts.append(
                message("form.is_verified")
                if verified
                else f"{words.UNVERIFIED} {message('form.is_unverified')}"
            )
        self.subtitle.setText(" · ".join(parts))

    def _say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.subtitle.setText(text)

    def _lay_out(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(message("form.name"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle)
        layout.addWidget(self.read_only)
        layout.addSpacing(8)
        layout.addWidget(self.area, stretch=1)


class _Area(QScrollArea):
    """``resized`` tells how wide what is seen of the form is now."""

    resized = Signal(int)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(event.size().width())


def _title() -> QLabel:
    label = _line()
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * _TITLE_SIZE)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
