"""All that can be chosen for an export."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.records import Note as NoteRecord
from desktop_app.export.layouts import UnknownProfileError, profile_title
from desktop_app.interface.export_dialog.choices import ExportChoices
from desktop_app.interface.export_dialog.destination import Desktop, Destination
from desktop_app.interface.export_dialog.files import ExportFile, planned
from desktop_app.interface.export_dialog.format_boxes import FormatBoxes
from desktop_app.interface.export_dialog.language_boxes import LanguageBoxes
from desktop_app.messages import explain, message


class ChoicesPane(QScrollArea):
    """``changed`` tells that something else is chosen. It scrolls where room is short."""

    changed = Signal()

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.languages = LanguageBoxes()
        self.formats = FormatBoxes()
        self.destination = Destination(desktop)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.languages, stretch=1)
        beside.addWidget(self.formats)
        self._content = QWidget()
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(beside)
        layout.addWidget(self.destination)
        layout.addStretch()
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.languages.chosen_changed.connect(self.changed)
        self.formats.chosen_changed.connect(self.changed)
        self.destination.edited.connect(self.changed)

    @property
    def choices(self) -> ExportChoices:
        return ExportChoices(
            self.languages.chosen,
            self.formats.chosen,
            self.destination.path,
            typed_numbers=self.formats.typed_numbers.isChecked(),
            draft=self.formats.draft.isChecked(),
            holes=self.formats.holes.isChecked(),
        )

    @property
    def fault(self) -> str:
        """Why nothing can be written yet; what is wrong with folder or name stands beside them too."""
        if not self.languages.chosen:
            return message("export_dialog.no_language")
        return self.destination.fault if self.formats.chosen else message("export_dialog.no_format")

    def sizeHint(self) -> QSize:
        """All of it: Qt's own hint for scrolled contents stops at 24 lines."""
        return self._content.sizeHint()

    def choose(self, choices: ExportChoices) -> None:
        self.languages.choose(choices.languages)
        self.formats.choose(choices.formats)
        self.formats.typed_numbers.setChecked(choices.typed_numbers)
        self.formats.draft.setChecked(choices.draft)
        self.formats.holes.setChecked(choices.holes)
        self.destination.folder.setText(str(choices.folder))

    def take_focus(self) -> None:
        """The keyboard goes to the first language that can be chosen."""
        for code in self.languages.usable[:1]:
            self.languages.boxes[code].setFocus()

    def show_note(self, record: NoteRecord) -> None:
        """What comes from the note: its layout, and the names of its files."""
        symbol = None if record.document is None else record.document.symbol
        self.destination.propose_stem(record.key if symbol is None else symbol.text)
        try:
            layout = message("export_dialog.layout", title=profile_title(record.profile))
        except UnknownProfileError as error:
            layout = explain(error)
        self.formats.profile.setText(layout)

    def planned(self) -> tuple[ExportFile, ...]:
        """The files that these choices lead to; none while something is wrong with them."""
        if self.fault:
            return ()
        chosen, folder = self.choices, Path(self.destination.path)
        return planned(folder, self.destination.safe_stem, chosen.languages, chosen.formats)
