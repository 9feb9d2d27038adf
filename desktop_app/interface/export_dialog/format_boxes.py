"""The formats a note can be written in, and the layout it takes there."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QLabel, QVBoxLayout, QWidget

from desktop_app.interface.export_dialog.file_names import ENDINGS
from desktop_app.messages import message


class FormatBoxes(QGroupBox):
    """``chosen_changed`` tells that a box was ticked or cleared."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(message("export_dialog.formats"), parent)
        self.boxes = {kind: QCheckBox(message(f"export_dialog.format_{kind}")) for kind in ENDINGS}
        self.typed_numbers, self.draft, self.holes = map(_box, ("typed_numbers", "draft", "with_holes"))
        self.draft.toggled.connect(self.holes.setEnabled)
        self.holes.setEnabled(False)
        self.profile = QLabel()
        self.profile.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for kind, box in self.boxes.items():
            box.setAccessibleName(box.text())
            box.setToolTip(message(f"export_dialog.format_{kind}_hint"))
            box.toggled.connect(self._follow)
            layout.addWidget(box)
        layout.addSpacing(4)
        for choice in (self.typed_numbers, self.draft, self.holes):
            layout.addWidget(choice)
        layout.addWidget(self.profile)
        layout.addStretch()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())

    def choose(self, kinds: Iterable[str]) -> None:
        wanted = set(kinds)
        for kind, box in self.boxes.items():
            box.setChecked(kind in wanted)

    def _follow(self) -> None:
        self.typed_numbers.setEnabled(self.boxes["docx"].isChecked())
        self.chosen_changed.emit()


def _box(name: str) -> QCheckBox:
    box = QCheckBox(message(f"export_dialog.{name}"))
    box.setToolTip(message(f"export_dialog.{name}_hint"))
    box.setAccessibleName(box.text())
    return box
