"""The small sheet that asks for a few values: fields under each other, a verdict, two buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.record_picker import RecordPicker
from desktop_app.interface.forms.editors.short_text import FieldError
from desktop_app.interface.forms.headings import heading
from desktop_app.messages import explain, message

_COLUMNS = 56
_LINES = 34


class Sheet(QDialog):
    """Asks for values in fields; a subclass says in ``add`` what is done with them.

    Nothing is done until the button is pressed (or Enter); what cannot be done is said in the sheet, which
    stays open with all that was typed. ``added`` gives the place of a new record.
    """

    added = Signal(object)

    def __init__(self, title: str, explanation: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.editors: dict[str, Editor] = {}
        self.required: set[str] = set()
        self.fields = QFormLayout()
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.verdict = Beneath()
        self.buttons = QDialogButtonBox()
        self.add_button: QPushButton = self.buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button: QPushButton = self.buttons.addButton(
            message("quick.cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        for one in (self.add_button, self.cancel_button):
            one.setAccessibleName(one.text())
            one.setToolTip(one.text())
        self.add_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(title, explanation)

    def add(self) -> None:
        """Does what the sheet is for; raises ZapiskaError, and then nothing was done."""
        raise NotImplementedError

    def put(self, name: str, editor: Editor) -> None:
        """Adds a field under its label."""
        label = QLabel(editor.name)
        label.setBuddy(editor.input)
        label.setWordWrap(True)
        self.fields.addRow(label, editor)
        self.watch(name, editor)

    def watch(self, name: str, editor: Editor) -> None:
        """Knows a field by a name; Enter in it presses the button."""
        self.editors[name] = editor
        editor.input.installEventFilter(self)
        if isinstance(editor, RecordPicker):
            # Nobody goes elsewhere from a sheet that is not finished.
            editor.open_button.setEnabled(False)
        editor.edited.connect(lambda: self.verdict.tell(""))

    def accept(self) -> None:
        """Does it and closes, or says why it cannot be done."""
        try:
            self.add()
        except ZapiskaError as error:
            # What is wrong with one field stands beneath it already.
            if not any(editor.refusal is error for editor in self.editors.values()):
                self.verdict.refuse(explain(error))
            return
        super().accept()

    def read(self, names: Sequence[str]) -> dict[str, object]:
        """The values of fields; raises the first fault there is, with each fault beneath its field."""
        values, first = {}, None
        for name in names:
            editor = self.editors[name]
            try:
                values[name] = self._value(name, editor)
            except ZapiskaError as error:
                editor.refuse(error)
                if first is None:
                    first = error
                    editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if first is not None:
            raise first
        return values

    def _value(self, name: str, editor: Editor) -> object:
        if name in self.required and not editor.content().strip():
            raise FieldError("quick.required", field=editor.name)
        return editor.read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter in a field is for the sheet, not for the field alone."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and isinstance(watched, QLineEdit)
        ):
            self.accept()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self, title: str, explanation: str) -> None:
        inside = QWidget()
        self.inside = QVBoxLayout(inside)
        self.inside.setContentsMargins(16, 16, 16, 8)
        self.inside.setSpacing(8)
        self.inside.addWidget(heading(title))
        told = QLabel(explanation)
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setVisible(bool(explanation))
        self.inside.addWidget(told)
        self.inside.addLayout(self.fields)
        self.inside.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        below = QVBoxLayout()
        below.setContentsMargins(16, 8, 16, 16)
        below.setSpacing(8)
        below.addWidget(self.verdict)
        below.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, stretch=1)
        layout.addLayout(below)

    def fit(self) -> None:
        """Takes the size of what it asks, within the screen."""
        inside = self._inside
        metrics = self.fontMetrics()
        screen = self.screen().availableGeometry()
        width = min(metrics.averageCharWidth() * _COLUMNS + 32, screen.width() - 64)
        inside.setFixedWidth(width)
        needed = max(inside.sizeHint().height(), inside.heightForWidth(width))
        inside.setMinimumWidth(0)
        inside.setMaximumWidth(16_777_215)
        below = self.buttons.sizeHint().height() + 4 * metrics.height() + 40
        self.resize(width, min(needed + below, metrics.height() * _LINES + below, screen.height() - 96))
