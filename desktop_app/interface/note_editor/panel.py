"""The panel in the middle while a note, or a section of one, is selected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.interface import words
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.note_editor.note_form import EditorPlace, NoteForm
from desktop_app.interface.record_names import name_of
from desktop_app.interface.unsent import Offer, Spot, UnsentContent
from desktop_app.messages import explain, message
from desktop_app.storage.journal import Changed
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

_TITLE_SIZE = 1.35


class NoteEditorPanel(QWidget):
    """Edits one note of a workspace; every edit is kept at once, or when its field is left.

    ``asked_for`` gives a record the person wants to see, ``section_chosen`` the section that is edited,
    ``news`` what was kept, ``trouble`` an error that no field shows.
    """

    asked_for = Signal(object)
    write_asked = Signal(str)
    section_chosen = Signal(object)
    news = Signal(str)
    trouble = Signal(object)

    def __init__(self, unsent: UnsentContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: NoteForm | None = None
        self._unsent = unsent
        self._workspace: Workspace | None = None
        self._note_id: int | None = None
        self._known: set[Editor] = set()
        self._is_stale = False
        self.title = _title()
        self.subtitle = _line()
        self.read_only = _line()
        self.area = QScrollArea()
        self._lay_out()
        self.show_workspace(None)

    @property
    def note_id(self) -> int | None:
        """The note that is edited."""
        return self._note_id

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none; no note is shown yet."""
        self._drop_form()
        self._workspace = workspace
        reason = None if workspace is None else workspace.read_only_reason
        self.read_only.setVisible(reason is not None)
        self.read_only.setText("" if reason is None else explain(reason))
        self._note_id = None
        self._make_form()

    def show_note(self, note_id: int, field: str = "") -> None:
        """Shows a note, and with a field puts the cursor there."""
        if note_id != self._note_id or self.form is None:
            self.finish()
            self._drop_form()
            self._note_id = note_id
            self._make_form()
        if field:
            self.focus_field(field)

    def show_section(self, section_id: int, field: str = "") -> None:
        """Shows the note a section belongs to, with that section open."""
        if self._workspace is None:
            return
        query = "SELECT note_id FROM section WHERE id = ?"
        row = self._workspace.connection.execute(query, (section_id,)).fetchone()
        if row is None:
            return
        self.show_note(int(row[0]))
        if self.form is not None:
            self.form.choose_section(section_id)
            self._show_widget(self.form.page)
        if field:
            self.focus_field(field)

    def add_footnote(self, note_id: int, anchor: str, language: str) -> None:
        """Shows a note, gives a place of it another footnote and puts the cursor into its text."""
        self.show_note(note_id)
        if self.form is not None:
            self._show_widget(self.form.footnotes)
            self.form.footnotes.add_at(anchor, language)

    def show_record(self, place: RecordPlace, field: str = "") -> bool:
        """Shows a note or a section; tells whether the record is one of these."""
        table, row_id = place
        if table == "note":
            self.show_note(row_id, field)
        elif table == "section":
            self.show_section(row_id, field)
        return table in {"note", "section"}

    def focus_field(self, field: str) -> bool:
        """Puts the cursor into a field of the note or of the chosen section; tells whether there is one."""
        widget = None if self.form is None else self.form.editor_at(field)
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_widget(widget)
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
        """Shows content that was left unsent in its field; False if its note is gone."""
        if self._workspace is None or offer.spot.table != "note":
            return False
        query = "SELECT id FROM note WHERE key = ?"
        row = self._workspace.connection.execute(query, (offer.spot.key,)).fetchone()
        if row is None:
            return False
        self.show_note(int(row[0]))
        return True

    def finish(self) -> None:
        """Keeps what stands in the fields that were not left yet."""
        if self.form is not None:
            self.form.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        if self.form is None or not self._is_there():
            self._drop_form()
            self._make_form()
            return
        self.form.show_stored()
        self._show_title(self.form)

    def _is_there(self) -> bool:
        place = ("note", self._note_id or 0)
        return self._workspace is not None and name_of(self._workspace.connection, place) is not None

    def _drop_form(self) -> None:
        self._known.clear()
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            self.area.takeWidget()
            form.deleteLater()

    def _make_form(self) -> None:
        if self._workspace is None or self._note_id is None:
            self._say(message("note_editor.none_title"), message("note_editor.none_text"))
            return
        if not self._is_there():
            self._say(message("record.gone_title"), message("record.gone_text"))
            return
        form = NoteForm(self._workspace, self._note_id)
        form.asked_for.connect(self.asked_for)
        form.write_asked.connect(self.write_asked)
        form.section_chosen.connect(self.section_chosen)
        form.editors_made.connect(self._watch_new)
        form.changes.news.connect(self.news)
        form.changes.trouble.connect(self.trouble)
        self.form = form
        self.area.setWidget(form)
        self._watch_new()
        self._show_title(form)

    def _watch_new(self) -> None:
        """Follows what is typed into fields that were made since, and puts back what they held unkept."""
        if self.form is None:
            return
        left = self._unsent.of_record("note", self.form.note.key)
        for where, editor in self.form.editors.items():
            if editor not in self._known:
                self._known.add(editor)
                self._watch(self._spot(self.form, where), editor)
                content = left.get(self._spot(self.form, where))
                if content is not None:
                    editor.restore(content, message("unsent.restored"))

    def _watch(self, spot: Spot, editor: Editor) -> None:
        def note() -> None:
            if editor.is_open:
                self._unsent.remember(spot, editor.content())
            else:
                self._unsent.forget(spot)

        editor.edited.connect(note)
        editor.settled.connect(lambda: self._unsent.forget(spot))

    def _spot(self, form: NoteForm, where: EditorPlace) -> Spot:
        field, language = where
        return Spot("note", form.note.key, field, language)

    def _show_widget(self, widget: QWidget | None) -> None:
        if widget is not None:
            self.area.ensureWidgetVisible(widget)

    def _show_title(self, form: NoteForm) -> None:
        place = ("note", form.note_id)
        named = None if self._workspace is None else name_of(self._workspace.connection, place)
        self.title.setText(form.note.key if named is None else named.title)
        self.subtitle.setText(f"{words.starting_large(words.record_name('note'))} · {form.note.key}")

    def _say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.subtitle.setText(text)

    def _lay_out(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(message("note_editor.name"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 8, 8)
        layout.setSpacing(4)
        for widget in (self.title, self.subtitle, self.read_only):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.area, stretch=1)


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
