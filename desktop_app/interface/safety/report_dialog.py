"""A report on a project file: a verdict, and what was found, with the way to the records it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.composition.source import Source
from desktop_app.messages import message

_WIDTH, _HEIGHT = 40, 22
"""In the heights of a line."""

_SOURCE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """One thing found; ``records`` are the first few it is about, as they are called, with where they are."""

    text: str
    records: Sequence[tuple[str, Source]] = ()


class ReportDialog(QDialog):
    """``asked_for`` gives a record that the person wants to see; the dialog stays."""

    asked_for = Signal(object)

    def __init__(self, title: str, verdict: str, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = tuple(entries)
        self.verdict = QLabel(verdict)
        self.list = QTreeWidget()
        self.whole_text = QLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.show_record = self._button("show")
        self.copy = self._button("copy")
        self._fill()
        self._lay_out()
        self._connect()
        self._follow()

    @property
    def text(self) -> str:
        """The whole report, to be sent to those who can help."""
        lines = [self.windowTitle(), self.verdict.text()]
        lines += [f"- {entry.text}" for entry in self._entries]
        return "\n".join(lines)

    def _button(self, name: str) -> QPushButton:
        button = self.buttons.addButton(message(f"report.{name}"), QDialogButtonBox.ButtonRole.ActionRole)
        button.setAccessibleName(message(f"report.{name}_name"))
        button.setToolTip(message(f"report.{name}_name"))
        return button

    def _fill(self) -> None:
        for entry in self._entries:
            item = QTreeWidgetItem(self.list, [entry.text])
            item.setToolTip(0, entry.text)
            for name, source in entry.records:
                record = QTreeWidgetItem([name])
                record.setData(0, _SOURCE, source)
                item.addChild(record)
        self.list.expandAll()
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setVisible(bool(self._entries))

    def _lay_out(self) -> None:
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list.setHeaderHidden(True)
        self.whole_text.setWordWrap(True)
        self.whole_text.setTextFormat(Qt.TextFormat.PlainText)
        self.whole_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.whole_text.setMinimumHeight(3 * self.whole_text.fontMetrics().lineSpacing())
        self.whole_text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.whole_text.setVisible(bool(self._entries))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setAccessibleName(message("report.list"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.verdict)
        layout.addWidget(self.list, stretch=1)
        layout.addWidget(self.whole_text)
        if not self._entries:
            layout.addStretch(1)
        layout.addWidget(self.buttons)
        line = self.fontMetrics().lineSpacing()
        self.resize(_WIDTH * line, (_HEIGHT if self._entries else 8) * line)

    def _connect(self) -> None:
        self.buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        self.show_record.clicked.connect(self._show)
        self.list.itemActivated.connect(self._show)
        self.list.currentItemChanged.connect(self._follow)

    def _source(self) -> Source | None:
        """The record that is chosen; of a finding, its first."""
        item = self.list.currentItem()
        if item is None:
            return None
        source = (item.child(0) or item).data(0, _SOURCE)
        return source if isinstance(source, Source) else None

    def _follow(self) -> None:
        """A line of the list may be too short for what it says, so it stands below in full."""
        item = self.list.currentItem()
        self.whole_text.setText("" if item is None else item.text(0))
        self._enable()

    def _enable(self) -> None:
        self.show_record.setVisible(any(entry.records for entry in self._entries))
        self.show_record.setEnabled(self._source() is not None)

    def _show(self) -> None:
        source = self._source()
        if source is not None:
            self.asked_for.emit(source)
