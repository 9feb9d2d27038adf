"""Editing one cell where it stands: a value that is refused stays in its editor, with the reason."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QObject, QPersistentModelIndex, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.errors import ZapiskaError
from desktop_app.interface.appearance import warning_colour
from desktop_app.interface.tables.cell_text import CellTexts, Stored
from desktop_app.interface.tables.columns import Column
from desktop_app.interface.tables.table_model import CellRole, Index, TableModel
from desktop_app.messages import explain, message

Keep = Callable[[Index, Stored], None]
"""Stores the value of a cell. Raises ZapiskaError, and then nothing was stored."""


class CellDelegate(QStyledItemDelegate):
    """Makes the editors of cells. ``refused`` says why a value was not kept; nothing once that is over."""

    refused = Signal(str)

    def __init__(self, model: TableModel, keep: Keep, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._keep = keep
        self._open: dict[QWidget, str] = {}

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        column = self._model.column_at(index.column())
        options = self._texts.options(column)
        editor = _choice_box(self._texts, column, options, parent) if options else QLineEdit(parent)
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(message("table.cell_editor", column=column.title))
        editor.setToolTip(editor.accessibleName())
        editor.destroyed.connect(lambda: self._open.pop(editor, None))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(CellRole.STORED)))
        elif isinstance(editor, QLineEdit):
            column = self._model.column_at(index.column())
            editor.setText(self._texts.shown(column, index.data(CellRole.STORED)))
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, _model: QAbstractItemModel, index: Index
    ) -> None:
        try:
            self._keep(QPersistentModelIndex(index), self._value(editor, index))
        except ZapiskaError as error:
            self._refuse(editor, _content(editor), explain(error))
        else:
            self._open.pop(editor, None)
            self.refused.emit("")

    def is_refused(self, editor: QWidget) -> bool:
        """Whether the editor holds what could not be kept."""
        return editor in self._open

    def take_back(self, editor: QWidget) -> None:
        """The editor's content is given up."""
        if self._open.pop(editor, None) is not None:
            self.refused.emit("")

    @property
    def _texts(self) -> CellTexts:
        return self._model.texts

    def _value(self, editor: QWidget, index: Index) -> Any:
        if isinstance(editor, QComboBox):
            return editor.currentData()
        return self._texts.read(self._model.column_at(index.column()), _content(editor))

    def _refuse(self, editor: QWidget, content: str, reason: str) -> None:
        sentence = message("table.not_kept", text=content, reason=reason)
        self._open[editor] = sentence
        palette = editor.palette()
        palette.setColor(QPalette.ColorRole.Text, warning_colour(palette))
        editor.setPalette(palette)
        editor.setToolTip(sentence)
        editor.setAccessibleDescription(sentence)
        self.refused.emit(sentence)


def _content(editor: QWidget) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _choice_box(texts: CellTexts, column: Column, options: list[Stored], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for value in options:
        box.addItem(texts.shown(column, value) or message("table.no_value"), value)
    return box
