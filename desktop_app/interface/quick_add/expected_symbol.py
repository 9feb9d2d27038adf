"""A document expected of the next meeting: to be taken or not, with its symbol and its derivation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.documents import DocumentType
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.editors.short_text import FieldError
from desktop_app.interface.forms.editors.symbols import SymbolEditor
from desktop_app.messages import message
from desktop_app.operations.next_meeting import AcceptedSymbol, SymbolPattern
from desktop_app.storage.workspace import Workspace


class ExpectedSymbol(QWidget):
    """A box to tick and a symbol to correct. It is ticked from the start only where all of it follows.

    ``changed`` tells that the box or the symbol did. The symbol follows the year until somebody types one.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, kind: DocumentType, pattern: SymbolPattern | None) -> None:
        super().__init__()
        self._workspace, self.kind, self.pattern = workspace, kind, pattern
        self._is_touched = False
        name = message(f"quick.expected.{kind.value}")
        self.box = QCheckBox(name)
        self.box.setAccessibleName(name)
        self.box.setToolTip(message("quick.expected_hint"))
        field = message("quick.expected_symbol", document=words.choice(kind))
        self.editor = SymbolEditor(field, _keep_nothing, lambda _typed: [])
        self.taken = Beneath()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.box.clicked.connect(self._ticked)
        self.editor.edited.connect(self._typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self.editor)
        layout.addWidget(self.taken)
        layout.addWidget(self.told)
        self.show_year(None)

    def show_year(self, year: int | None) -> None:
        """The meeting takes place in that year; None where its days are not known."""
        pattern = self.pattern
        if not self._is_touched:
            symbol = pattern.expected(year) if pattern is not None and year is not None else ""
            self.editor.show_value(DocumentSymbol(symbol) if symbol else None)
            self.box.setChecked(pattern is not None and year is not None and pattern.follows(year))
        self.told.setText(self._explanation(year))
        self.editor.input.setAccessibleDescription(self.told.text())
        self._judge()

    def accepted(self) -> AcceptedSymbol | None:
        """What was taken; None where the box is not ticked. Raises ZapiskaError for what is no symbol."""
        if not self.box.isChecked():
            return None
        try:
            symbol = self.editor.read()
            if symbol is None:
                raise FieldError("quick.required", field=self.editor.name)
        except ZapiskaError as error:
            self.editor.refuse(error)
            raise
        return AcceptedSymbol(self.kind, symbol, "" if self.pattern is None else self.pattern.like)

    def _explanation(self, year: int | None) -> str:
        if self.pattern is None:
            return message("quick.no_pattern", document=words.choice(self.kind))
        if year is None:
            return message("quick.pattern_without_year", symbol=self.pattern.like)
        key = "quick.pattern_follows" if self.pattern.follows(year) else "quick.pattern_number"
        return message(key, symbol=self.pattern.like)

    def _ticked(self) -> None:
        self._is_touched = True
        self.changed.emit()

    def _typed(self) -> None:
        """Who corrects a symbol means it."""
        self._is_touched = True
        self.box.setChecked(bool(self.editor.content().strip()))
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        """Says whose symbol it is, where it is another's; SymbolEditor itself says what is wrong with it."""
        owner = self._owner()
        if owner:
            self.taken.refuse(message("quick.symbol_taken", record=owner))
        else:
            self.taken.tell("")

    def _owner(self) -> str:
        try:
            symbol = self.editor.read()
        except ZapiskaError:
            return ""
        if symbol is None:
            return ""
        row = self._workspace.connection.execute(
            "SELECT key FROM document WHERE symbol_key = ?", (symbol.key,)
        ).fetchone()
        return "" if row is None else str(row[0])


def _keep_nothing(_value: object) -> None:
    """The symbol is kept with the meeting."""
