"""The panel that changes many records at once: what is to change, a preview of every line, one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.tables.columns import Column
from desktop_app.interface.tables.pasting import Target, paste
from desktop_app.interface.tables.preview_model import PreviewModel
from desktop_app.interface.tables.proposal import DAYS, Proposal, give_value, move_days
from desktop_app.interface.tables.rows import TableRows
from desktop_app.interface.tables.value_input import ValueInput
from desktop_app.messages import explain, message
from desktop_app.storage.workspace import Workspace

_PAUSE = 150
"""Milliseconds without a key before the preview follows what is typed."""

_LINES_SHOWN = 3
_ROWS_MEASURED = 50


class ChangePanel(QFrame):
    """Hidden until something is to change. ``closed`` tells that it is made or given up, ``making`` that many
    records are about to change.
    """

    closed = Signal()
    making = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._rows: TableRows | None = None
        self._propose: Callable[[], Proposal | None] = lambda: None
        self._proposal: Proposal | None = None
        self._leaves_out = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.field = QComboBox()
        self.value = ValueInput()
        self.lines = PreviewModel(self)
        self.preview = _preview(self.lines)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.apply = QPushButton()
        self.leave_out = QPushButton(message("table.leave_out"))
        self.cancel = QPushButton(message("table.cancel"))
        self._asking = QWidget()
        self._name_inputs()
        self._lay_out()
        self._connect()
        stand_on_base(self)
        self.hide()

    def open_change(self, workspace: Workspace, rows: TableRows, ids: Sequence[int], column: Column) -> None:
        """Asks for one value for all these records, first of this column if it can be changed."""
        self._open(workspace, rows)
        self.title.setText(message("table.change_title", count=len(ids)))
        self._propose = lambda: self._asked_for(rows, ids)
        self._offer_fields(rows, column)
        self._asking.show()
        self._field_chosen()
        self.value.take_focus()

    def open_paste(self, workspace: Workspace, rows: TableRows, text: str, target: Target) -> None:
        """Shows what a text from a spreadsheet would change."""
        self._open(workspace, rows)
        self.title.setText(message("table.paste_title"))
        self._propose = lambda: paste(rows, text, target)
        self._asking.hide()
        self.refresh()
        self.apply.setFocus() if self.apply.isEnabled() else self.cancel.setFocus()

    def refresh(self) -> None:
        """Works the preview out anew: another value is asked for, or records have changed."""
        if self.isHidden() or self._workspace is None or self._rows is None:
            return
        self._pause.stop()
        self._proposal = None
        try:
            proposal = self._propose()
            if proposal is not None:
                proposal = proposal.tried(self._workspace)
                self._proposal = proposal.without_refused() if self._leaves_out else proposal
        except ZapiskaError as error:
            self._say(f"{words.MISSING} {explain(error)}")
            self.lines.clear()
            self.preview.hide()
        else:
            self._show_proposal(self._workspace, self._rows)
        self._enable()

    def close_panel(self) -> None:
        """Nothing is asked any more."""
        if not self.isHidden():
            self._workspace = self._rows = self._proposal = None
            self._pause.stop()
            self.lines.clear()
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up; Enter makes the change if it can be made."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.refresh()
            self._make()
        else:
            super().keyPressEvent(event)

    def _open(self, workspace: Workspace, rows: TableRows) -> None:
        self._workspace, self._rows = workspace, rows
        self._leaves_out = False
        self.show()

    def _offer_fields(self, rows: TableRows, column: Column) -> None:
        columns = rows.shape.columns
        with QSignalBlocker(self.field):
            self.field.clear()
            for one in columns:
                if one.editable and not one.unique:
                    self.field.addItem(one.title, one.name)
            if {one.name for one in columns}.issuperset(DAYS):
                self.field.addItem(message("table.move_days"), "")
            self.field.setCurrentIndex(max(0, self.field.findData(column.name)))

    def _field_chosen(self) -> None:
        if self._rows is None:
            return
        self._leaves_out = False
        name = self.field.currentData()
        if name:
            self.value.ask_for(self._rows.shape.column(name), self._rows.texts)
        else:
            self.value.ask_for_days()
        self._touched = False
        self.refresh()

    def _asked_for(self, rows: TableRows, ids: Sequence[int]) -> Proposal | None:
        """The change as it stands in the form; None as long as no value was given."""
        name = self.field.currentData()
        if not name:
            return move_days(rows, ids, self.value.days.value())
        if not self._touched or not self.value.is_given():
            return None
        column = rows.shape.column(name)
        return give_value(rows, ids, column, self.value.value(column, rows.texts))

    def _show_proposal(self, workspace: Workspace, rows: TableRows) -> None:
        self.preview.setVisible(self._proposal is not None and bool(self._proposal.lines))
        if self._proposal is None:
            self.lines.clear()
            self._say(message("table.choose_value"))
            return
        self.lines.show(workspace, rows.texts, self._proposal.lines)
        self.preview.resizeColumnsToContents()
        self._say(
            message(
                "table.outcome",
                changed=words.number(self._proposal.records),
                same=words.number(self._proposal.unchanged),
                refused=words.number(self._proposal.refused),
            )
        )

    def _enable(self) -> None:
        proposal = self._proposal
        count = 0 if proposal is None else proposal.records
        self.apply.setText(message("table.apply", count=count))
        self.apply.setEnabled(proposal is not None and proposal.can_be_made)
        self.leave_out.setVisible(proposal is not None and bool(proposal.refused and proposal.edits))

    def _value_edited(self) -> None:
        self._touched = True
        self._leaves_out = False
        self._pause.start()

    def _leave_out_refused(self) -> None:
        self._leaves_out = True
        self.refresh()

    def _make(self) -> None:
        if self._workspace is None or self._proposal is None or not self._proposal.can_be_made:
            return
        proposal, workspace = self._proposal, self._workspace
        # What the change announces must not work out a preview of what is just being done.
        self._propose = lambda: None
        if proposal.records > 1:
            self.making.emit()
        try:
            proposal.make(workspace)
        except ZapiskaError as error:
            self._propose = lambda: proposal
            self._say(f"{words.MISSING} {explain(error)}")
            return
        self.close_panel()

    def _say(self, text: str) -> None:
        self.verdict.setText(text)
        self.verdict.setAccessibleName(text)

    def _name_inputs(self) -> None:
        self.setAccessibleName(message("table.change_panel"))
        self.field.setAccessibleName(message("table.field_to_change"))
        self.field.setToolTip(message("table.field_to_change"))
        self.leave_out.setToolTip(message("table.leave_out_hint"))
        self.cancel.setToolTip(message("table.cancel_hint"))
        self.apply.setToolTip(message("table.apply_hint"))
        self.apply.setAccessibleName(message("table.apply_hint"))

    def _lay_out(self) -> None:
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(8)
        asking.addWidget(self.field)
        asking.addWidget(self.value, stretch=1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.apply)
        buttons.addWidget(self.leave_out)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self._asking)
        layout.addWidget(self.preview, stretch=1)
        layout.addWidget(self.verdict)
        layout.addStretch()
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._touched = False
        self.field.currentIndexChanged.connect(self._field_chosen)
        self.value.edited.connect(self._value_edited)
        self.apply.clicked.connect(self._make)
        self.leave_out.clicked.connect(self._leave_out_refused)
        self.cancel.clicked.connect(self.close_panel)


def _preview(model: PreviewModel) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(message("table.preview"))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    header.setResizeContentsPrecision(_ROWS_MEASURED)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setAccessibleName(message("table.headers"))
    line = view.fontMetrics().height() + 8
    view.verticalHeader().setDefaultSectionSize(line)
    view.setMinimumHeight(line * _LINES_SHOWN)
    return view
