"""Choices of wording, each with a short example of what it makes of the note."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.editors.choices import ChoiceEditor, YesNoEditor, choices_of
from desktop_app.interface.forms.editors.editor import Keep
from desktop_app.messages import message


class ExampleChoice(ChoiceEditor):
    """One of a list of the domain; beneath it stands what the one chosen makes."""

    def __init__(self, name: str, keep: Callable[[Any], None], kinds: type[StrEnum]) -> None:
        super().__init__(name, lambda value: keep(kinds(value)), choices_of(kinds))
        self.example = Beneath()
        self.put_beneath(self.example)
        for row, kind in enumerate(kinds):
            example = example_of(kind)
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
                self.box.setItemData(row, example, role)
        self.box.currentIndexChanged.connect(self._show_example)

    def put(self, content: str) -> None:
        super().put(content)
        self._show_example()

    def _show_example(self) -> None:
        self.example.tell(self.box.currentData(Qt.ItemDataRole.ToolTipRole) or "")


class ExampleYesNo(YesNoEditor):
    """A box to tick; beneath it stands what that makes."""

    def __init__(self, name: str, keep: Keep, example: str) -> None:
        super().__init__(name, keep)
        self.example = Beneath()
        self.example.tell(example)
        self.put_beneath(self.example)
        self.box.setToolTip(example)


def example_of(kind: StrEnum) -> str:
    """What a choice makes, in a few words of a note."""
    return message(f"note_editor.example.{type(kind).__name__.lower()}.{kind.value}")
