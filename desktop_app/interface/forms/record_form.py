"""The form of one record, built from its declaration."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.vocabulary import TEXT_FIELDS, TextField
from desktop_app.interface import words
from desktop_app.interface.forms.annexes import AnnexesEditor
from desktop_app.interface.forms.building import Builder, column_label
from desktop_app.interface.forms.column_keeping import ColumnKeeping
from desktop_app.interface.forms.declarations import (
    FORMS,
    Days,
    Field,
    Group,
    Kind,
    Members,
    Part,
    Related,
    Value,
)
from desktop_app.interface.forms.editors.choices import OFFICIAL_LANGUAGES, LanguagesEditor, YesNoEditor
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.record_list import RecordListEditor
from desktop_app.interface.forms.editors.record_picker import RecordPicker
from desktop_app.interface.forms.field_grid import FieldGrid, is_narrow
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.forms.links import LinksEditor
from desktop_app.interface.forms.neighbours_offer import NeighboursOffer
from desktop_app.interface.forms.open_project import OpenProject
from desktop_app.interface.forms.related import RelatedList
from desktop_app.interface.forms.texts_panel import TextOwner, TextsPanel
from desktop_app.interface.record_names import name_of
from desktop_app.messages import message
from desktop_app.storage.stored_record import StoredRecord, member_ids, note_languages

EditorPlace = tuple[str, str]
"""What an editor edits: the field, with what of it after a stroke, and the language or nothing."""


class RecordForm(QWidget):
    """Edits one record: filled from its rows, kept through the project's edits once they are there.

    ``editors_made`` tells that there are new editors (a language was opened).
    """

    asked_for = Signal(object)
    add_asked = Signal(str, object)
    trouble = Signal(object)
    editors_made = Signal()

    def __init__(self, project: OpenProject, record: StoredRecord) -> None:
        super().__init__()
        self.record = record
        self.place = place = record.place
        self.name = ""
        self._room = 0
        self.texts: TextsPanel | None = None
        self.links: LinksEditor | None = None
        self.annexes: AnnexesEditor | None = None
        self.neighbours: NeighboursOffer | None = None
        self.related: list[RelatedList] = []
        self._project = project
        self._builder = Builder(project.connection, place)
        self._keeping = ColumnKeeping(project, place, lambda: self.name)
        self._fields: dict[Field, Editor] = {}
        self._grids: list[FieldGrid] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        declaration = FORMS[place[0]]
        for group in declaration.groups:
            self._add_group(group)
        for related in declaration.related:
            self._add_related(related)
        self._layout.addStretch()
        self.show_stored(record)

    @property
    def editors(self) -> dict[EditorPlace, Editor]:
        """All the fields there are now."""
        found: dict[EditorPlace, Editor] = {
            (_field_name(field), ""): editor for field, editor in self._fields.items()
        }
        if self.texts is not None:
            for (owner, field, language), block in self.texts.blocks.items():
                own = field.value if owner == self.place else f"{owner[0]}/{owner[1]}/{field.value}"
                for part, editor in block.editors.items():
                    found[f"{own}/{part}" if part else own, language] = editor
        if self.annexes is not None:
            found.update({(f"annex/{one}/label", ""): row.label for one, row in self.annexes.rows.items()})
        return found

    def show_stored(self, record: StoredRecord) -> None:
        """Shows the record as it is stored now; what is being edited stays."""
        self.record = record
        known = name_of(self._project.connection, self.place)
        self.name = self.record.key if known is None else known.title
        for field, editor in self._fields.items():
            editor.show_value(self._stored(field))
        self._show_parts()
        for related in self.related:
            related.refresh()
        self._enable_parts()
        if self.neighbours is not None:
            self.neighbours.follow()

    def show_uses(self) -> None:
        """Looks up the sentences that case forms on the screen are used in."""
        if self.texts is not None:
            self.texts.show_uses()

    def editor_at(self, field: str, language: str) -> QWidget | None:
        """Where a field is edited, its language's tab opened; None for a field that is elsewhere."""
        if self.texts is not None and field in {one.value for one in TEXT_FIELDS.get(self.place[0], ())}:
            if language:
                self.texts.open_language(language)
            return self.texts.blocks[self.place, TextField(field), self.texts.language].text
        if field == "links":
            return self.links
        for declared, editor in self._fields.items():
            names = (declared.value,) if isinstance(declared, Part) else declared.columns
            if field in names or f"{field}_id" in names:
                return editor
        tables = {f"{related.model.table}s": related.list for related in self.related}
        return tables.get(field)

    def keep_waiting(self) -> None:
        """The project is whole now: keeps the fields that were left before."""
        for editor in self.findChildren(Editor):
            editor.keep_waiting()

    @property
    def is_open(self) -> bool:
        """Whether a field holds what is not stored."""
        return any(editor.is_open for editor in self.findChildren(Editor))

    def finish(self) -> None:
        """Keeps what stands in a field that was not left yet."""
        for editor in list(self.editors.values()):
            if editor.input.hasFocus():
                editor.finish()

    def forbid_changes(self) -> None:
        """Shows only: the project cannot be changed."""
        for grid in self._grids:
            grid.setEnabled(False)
        for related in self.related:
            related.enable_adding(enabled=False)

    def fit(self, width: int) -> None:
        """Arranges the fields for so much room; the form may be wider, as long as they stand side by side."""
        # Not asked of the widget around it: for one that Qt made, PySide makes all classes of widgets first,
        # which takes a fifth of the time that an empty window needs.
        self._room = width
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        width = self._room
        labels = [label for grid in self._grids for label in grid.labels]
        widest = max((label.fontMetrics().horizontalAdvance(label.text()) for label in labels), default=0)
        share = width * 2 // 5
        for grid in self._grids:
            grid.arrange(width, min(widest + 1, share))
        narrow = is_narrow(self, width)
        languages = [editor for editor in self._fields.values() if isinstance(editor, LanguagesEditor)]
        parts = (self.texts, self.links, *self.related, *languages)
        for part in [part for part in parts if part is not None]:
            part.arrange(narrow=narrow)

    def _add_group(self, group: Group) -> None:
        if self._grids:
            self._layout.addSpacing(8)
        self._layout.addWidget(heading(message(f"form.group.{group.name}")))
        grid = FieldGrid()
        self._grids.append(grid)
        self._layout.addWidget(grid)
        for field in group.fields:
            if isinstance(field, Part) and field is not Part.LANGUAGES:
                self._add_part(field, grid)
            else:
                self._add_field(field, grid)

    def _add_field(self, field: Field, grid: FieldGrid) -> None:
        editor = self._editor(field)
        self._fields[field] = editor
        self._keeping.watch(field, editor)
        grid.add("" if isinstance(editor, YesNoEditor) else editor.name, editor)
        if isinstance(editor, RecordPicker) and isinstance(field, Value):
            table = self._builder.target(field)
            editor.asked_for.connect(lambda row_id: self.asked_for.emit((table, row_id)))
        if isinstance(editor, RecordListEditor) and isinstance(field, Members):
            members = field.table
            editor.asked_for.connect(lambda row_id: self.asked_for.emit((members, row_id)))
        if isinstance(field, Days) and self.place[0] == "meeting":
            self.neighbours = NeighboursOffer(self._project, self.place[1])
            self.neighbours.trouble.connect(self.trouble)
            editor.put_beneath(self.neighbours)

    def _editor(self, field: Field) -> Editor:
        match field:
            case Value():
                return self._builder.value_editor(field, partial(self._keeping.keep, field))
            case Days():
                return self._builder.days_editor(field, partial(self._keep_days, field))
            case Members():
                return self._builder.members_editor(field, partial(self._keep_members, field))
            case Part():
                return LanguagesEditor(words.starting_large(message("field.languages")), self._keep_languages)

    def _keep_days(self, field: Days, days: Any) -> None:
        if self.neighbours is None:
            self._keeping.keep(field, days)
        else:
            self.neighbours.move_meeting_to(*days)

    def _keep_members(self, field: Members, ids: list[int]) -> None:
        self._project.edits.set_members(self.place, field.relation, ids, name=self.name)

    def _keep_languages(self, codes: list[str]) -> None:
        self._project.edits.set_document_languages(self.place[1], codes, name=self.name)

    def _add_part(self, part: Part, grid: FieldGrid) -> None:
        project, row_id = self._project, self.place[1]
        if part is Part.LINKS:
            self.links = LinksEditor(project, row_id)
            self.links.asked_for.connect(self.asked_for)
            self.links.trouble.connect(self.trouble)
            grid.add_wide(self.links)
        elif part is Part.ANNEXES:
            self.annexes = AnnexesEditor(project, row_id)
            self.annexes.trouble.connect(self.trouble)
            grid.add(column_label("mandate", "annexes"), self.annexes)
        else:
            self.texts = TextsPanel(project, self.record.key, lambda: self.name)
            self.texts.grown.connect(self.editors_made)
            self.texts.trouble.connect(self.trouble)
            grid.add_wide(self.texts)

    def _add_related(self, related: Related) -> None:
        listed = RelatedList(self._project.connection, related, self.place)
        listed.asked_for.connect(self.asked_for)
        listed.add_asked.connect(self.add_asked)
        self.related.append(listed)
        self._layout.addSpacing(8)
        self._layout.addWidget(listed)

    def _stored(self, field: Field) -> Any:
        columns = self.record.columns
        match field:
            case Value():
                stored = columns[field.column]
                return _day(stored) if field.kind is Kind.DAY else stored
            case Days():
                return _day(columns[field.first]), _day(columns[field.last])
            case Members():
                return member_ids(self._project.connection, self.place, field.table)
            case Part():
                return list(self.record.languages)

    def _show_parts(self) -> None:
        if self.links is not None:
            self.links.show_links(self.record.links, self.name)
        if self.annexes is not None:
            self.annexes.show_annexes(self.record.annexes, self.name)
        if self.texts is not None:
            self.texts.offer_languages(note_languages(self._project.connection), OFFICIAL_LANGUAGES)
            self.texts.show_texts(list(self._text_owners()))

    def _enable_parts(self) -> None:
        """What is done by buttons cannot be done before the project is whole."""
        for part in (self.links, self.annexes):
            if part is not None:
                part.setEnabled(self._project.is_whole)

    def _text_owners(self) -> Iterator[TextOwner]:
        yield TextOwner(self.place, self.record.texts)
        for number, annex in enumerate(self.record.annexes, start=1):
            title = annex.label or message("form.annex", number=number)
            yield TextOwner(("annex", annex.id), annex.texts, title)


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


def _field_name(field: Field) -> str:
    match field:
        case Value():
            return field.column
        case Days():
            return field.first
        case Members():
            return field.relation
        case Part():
            return field.value
