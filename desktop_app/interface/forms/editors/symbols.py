"""A field for a document symbol: the verdict stands beneath while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop_app.interface.forms.editors.completion import completion
from desktop_app.interface.forms.editors.editor import Keep
from desktop_app.interface.forms.editors.short_text import LineEditor
from desktop_app.interface.forms.symbol_verdict import SymbolVerdict, address_of, verdict_on
from desktop_app.messages import message

if TYPE_CHECKING:
    from desktop_app.domain.symbol import DocumentSymbol

Offer = Callable[[str], list[str]]
"""Gives the symbols that begin as typed."""


class SymbolEditor(LineEditor):
    """A symbol, or None. ``prefix`` fields hold the beginning of a series, which no address leads to."""

    def __init__(self, name: str, keep: Keep, offer: Offer, *, prefix: bool = False) -> None:
        super().__init__(name, keep)
        self._offer, self._prefix = offer, prefix
        self.offered = QStringListModel(self)
        self.completer = completion(self.line, name, self.offered, self._take_offered)
        # Symbols run from left to right, whatever the interface does.
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.suggestion = QPushButton()
        self.suggestion.setFlat(True)
        self.suggestion.clicked.connect(self.take_suggestion)
        self.open_button = QToolButton()
        self.open_button.setText("\N{NORTH EAST ARROW}")
        self.open_button.setAutoRaise(True)
        self.open_button.setAccessibleName(message("form.symbol_open"))
        self.open_button.setToolTip(message("form.symbol_open"))
        self.open_button.clicked.connect(self.open_document)
        beside = QWidget()
        layout = QHBoxLayout(beside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, stretch=1)
        layout.addWidget(self.open_button)
        self.take_input(self.line, beside)
        self.put_beneath(self.suggestion)
        self._judge()

    def put(self, content: str) -> None:
        super().put(content)
        self._judge()

    def read(self) -> DocumentSymbol | None:
        from desktop_app.domain.symbol import DocumentSymbol  # noqa: PLC0415 - as for the verdict

        text = self.typed()
        return DocumentSymbol(text) if text else None

    def content_of(self, value: Any) -> str:
        return "" if value is None else str(value)

    def note_edit(self) -> None:
        super().note_edit()
        self._judge()
        self.offered.setStringList(self._offer(self.content().strip()))

    def take_suggestion(self) -> None:
        """Puts the suggested symbol into the field; leaving the field keeps it."""
        with QSignalBlocker(self.line):
            self.line.setText(self.suggestion.property("symbol"))
        self.note_edit()
        self.line.setFocus()

    def open_document(self) -> None:
        """Opens the document's address in the browser."""
        QDesktopServices.openUrl(QUrl(address_of(self.content().strip())))

    def _say_nothing(self) -> None:
        super()._say_nothing()
        self._judge()

    def _take_offered(self, row: int) -> None:
        with QSignalBlocker(self.line):
            self.line.setText(self.offered.stringList()[row])
        self.note_edit()
        self.finish()

    def _judge(self) -> None:
        text = self.content().strip()
        verdict = verdict_on(text) if text and self.is_open else SymbolVerdict()
        if self.refusal is None:
            (self.beneath.refuse if verdict.is_fault else self.beneath.tell)(verdict.sentence)
        self.suggestion.setVisible(bool(verdict.suggestion))
        self.suggestion.setProperty("symbol", verdict.suggestion)
        wording = message("form.symbol_suggestion", symbol=verdict.suggestion)
        self.suggestion.setText(wording)
        self.suggestion.setAccessibleName(wording)
        self.suggestion.setToolTip(wording)
        self.open_button.setVisible(bool(text) and not verdict.is_fault and not self._prefix)
