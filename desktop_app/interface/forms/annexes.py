"""The annexes of a mandate: their labels and their order. Their titles stand with the other texts."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.editors.short_text import ShortTextEditor
from desktop_app.interface.forms.open_project import OpenProject
from desktop_app.messages import message
from desktop_app.storage.stored_record import StoredAnnex


class AnnexesEditor(QWidget):
    """The annexes of one mandate. ``trouble`` is an error that no field shows."""

    trouble = Signal(object)

    def __init__(self, project: OpenProject, mandate_id: int) -> None:
        super().__init__()
        self._project, self._mandate_id = project, mandate_id
        self._name = ""
        self._ids: list[int] = []
        self.rows: dict[int, AnnexRow] = {}
        self._place = QVBoxLayout()
        self._place.setSpacing(4)
        self.add = QPushButton(message("form.annex_add"))
        self.add.setAccessibleName(self.add.text())
        self.add.setToolTip(message("form.annex_add_hint"))
        self.add.clicked.connect(self._add)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._place)
        layout.addLayout(below)

    def show_annexes(self, annexes: Sequence[StoredAnnex], name: str) -> None:
        """Shows the annexes as they are now."""
        self._name = name
        self._ids = [annex.id for annex in annexes]
        for gone in set(self.rows) - set(self._ids):
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, annex in enumerate(annexes):
            row = self._row(annex)
            self._place.removeWidget(row)
            self._place.insertWidget(place, row)
            row.label.show_value(annex.label)
            row.place(place, len(self._ids))

    def _row(self, annex: StoredAnnex) -> "AnnexRow":
        if annex.id not in self.rows:
            row = AnnexRow(partial(self._label, annex.id))
            row.remove.clicked.connect(partial(self._change, annex.id, 0))
            row.up.clicked.connect(partial(self._change, annex.id, -1))
            row.down.clicked.connect(partial(self._change, annex.id, 1))
            self.rows[annex.id] = row
        return self.rows[annex.id]

    def _add(self) -> None:
        self._do(lambda: self._project.edits.add_annex(self._mandate_id, name=self._name))

    def _label(self, annex_id: int, label: str | None) -> None:
        self._project.edits.set_value(("annex", annex_id), "label", label, name=self._name)

    def _change(self, annex_id: int, by: int) -> None:
        """Moves an annex up (-1) or down (1), or takes it away (0)."""
        ids = list(self._ids)
        place = ids.index(annex_id)
        ids.pop(place)
        if by:
            ids.insert(place + by, annex_id)
        self._do(lambda: self._project.edits.set_annexes(self._mandate_id, ids, name=self._name))

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except ZapiskaError as error:
            self.trouble.emit(error)


class AnnexRow(QWidget):
    """The label of one annex and the buttons that move it or take it away."""

    def __init__(self, keep: partial[None]) -> None:
        super().__init__()
        self.label = ShortTextEditor(message("form.annex_label"), keep)
        self.label.line.setPlaceholderText(message("form.annex_label"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.label, stretch=1)
        self.up = self._button("\N{UPWARDS ARROW}", message("form.annex_up"))
        self.down = self._button("\N{DOWNWARDS ARROW}", message("form.annex_down"))
        self.remove = self._button("\N{MULTIPLICATION SIGN}", message("form.annex_remove"))

    def place(self, place: int, count: int) -> None:
        """Where the annex stands among how many: the first cannot go up, the last not down."""
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)

    def _button(self, sign: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setAccessibleName(text)
        button.setToolTip(text)
        self._layout.addWidget(button)
        return button
