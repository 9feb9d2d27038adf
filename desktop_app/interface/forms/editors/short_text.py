"""Fields of one line: a short text, a whole number."""

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit

from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.editors.editor import Editor, Keep


class FieldError(ZapiskaError):
    """What stands in a field cannot be read as a value of its kind, or must not be empty."""


class LineEditor(Editor):
    """A field of one line, for values that are typed."""

    def __init__(self, name: str, keep: Keep, *, required: bool = False) -> None:
        super().__init__(name, keep)
        self.required = required
        self.line = QLineEdit()
        self.line.textEdited.connect(self.note_edit)

    def content(self) -> str:
        return self.line.text()

    def put(self, content: str) -> None:
        with QSignalBlocker(self.line):
            self.line.setText(content)
            self.line.setCursorPosition(0)

    def typed(self) -> str:
        """What is typed, without spaces around it; raises FieldError for nothing where something must be."""
        text = self.content().strip()
        if self.required and not text:
            raise FieldError("form.required", field=self.name)
        return text


class ShortTextEditor(LineEditor):
    """A short text; an empty one is None."""

    def __init__(self, name: str, keep: Keep, *, required: bool = False) -> None:
        super().__init__(name, keep, required=required)
        self.take_input(self.line)

    def read(self) -> str | None:
        return self.typed() or None


_LARGEST = 999_999_999


class WholeNumberEditor(LineEditor):
    """A whole number, at least ``least``; an empty field means 0 where that is allowed."""

    def __init__(self, name: str, keep: Keep, *, least: int = 1) -> None:
        super().__init__(name, keep, required=least > 0)
        self.least = least
        self.take_input(self.line)
        self.line.setMaximumWidth(self.line.fontMetrics().horizontalAdvance(str(_LARGEST)))

    def read(self) -> int:
        text = self.typed()
        if not text and not self.least:
            return 0
        if not (text.isascii() and text.isdigit()):
            raise FieldError("form.not_a_number", text=text)
        number = int(text)
        if number < self.least:
            raise FieldError("form.number_too_small", number=number, least=self.least)
        if number > _LARGEST:
            raise FieldError("form.number_too_large", number=number, most=_LARGEST)
        return number

    def content_of(self, value: Any) -> str:
        is_nothing = value is None or (value == 0 and not self.least)
        return "" if is_nothing else str(value)
