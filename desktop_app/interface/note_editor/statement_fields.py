"""How the chosen sentence on a mandate begins, and how it cites the mandate's title."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.notes import Opening, TitleCitation
from desktop_app.domain.records import Statement
from desktop_app.domain.texts import TextField
from desktop_app.interface.forms.building import column_label
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.field_grid import FieldGrid
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.examples import ExampleChoice
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.operations import note_paragraphs


class StatementFields(QWidget):
    """The two choices, under the wording of the provision."""

    def __init__(self, changes: NoteChanges) -> None:
        super().__init__()
        self._changes = changes
        self._statement_id = 0
        self.wording = Beneath()
        self.opening = ExampleChoice(column_label("statement", "opening"), self._keep_opening, Opening)
        self.citation = ExampleChoice(
            column_label("statement", "title_citation"), self._keep_citation, TitleCitation
        )
        self.grid = FieldGrid()
        for editor in self.editors.values():
            changes.watch(editor)
            self.grid.add(editor.name, editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.wording)
        layout.addWidget(self.grid)

    @property
    def editors(self) -> dict[str, Editor]:
        return {"opening": self.opening, "title_citation": self.citation}

    def show_statement(self, statement: Statement | None) -> None:
        """Shows the choices for a sentence; none where no sentence is chosen."""
        self.setVisible(statement is not None)
        if statement is None:
            return
        if statement.id != self._statement_id:
            # What is being chosen belongs to the sentence it was chosen for.
            for editor in self.editors.values():
                editor.finish()
            self._statement_id = statement.id
        self.opening.show_value(statement.opening)
        self.citation.show_value(statement.title_citation)
        texts = {
            (field.value, language): text.value
            for (field, language), text in statement.provision.texts.items()
        }
        wording = StoredWording(self._changes.workspace.connection)
        self.wording.tell(wording.best(texts, (TextField.WORDING.value,)))

    def _keep_opening(self, opening: Opening) -> None:
        note_paragraphs.set_opening(self._changes.workspace, self._statement_id, opening)

    def _keep_citation(self, citation: TitleCitation) -> None:
        note_paragraphs.set_title_citation(self._changes.workspace, self._statement_id, citation)
