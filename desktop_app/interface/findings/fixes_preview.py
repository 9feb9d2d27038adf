"""What would change if all findings of a rule were put right, before it is done."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.checks.finding import Finding
from desktop_app.interface import words
from desktop_app.messages import message

_AROUND = 40
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_SEEN = str.maketrans({" ": "\u00a0"})
"""Spaces that come or go must not run together."""


class FixesPreview(QWidget):
    """``fix_asked`` tells that it is to be done, ``left`` that it is not."""

    fix_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.findings: Sequence[Finding] = ()
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.changes = QTextBrowser()
        self.changes.setOpenLinks(False)
        self.fix = QPushButton()
        self.leave = QPushButton(message("findings.ignore_leave"))
        self.fix.clicked.connect(self.fix_asked)
        self.leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(4, 0, 4, 0)
        buttons.setSpacing(4)
        buttons.addWidget(self.fix)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.changes, stretch=1)
        layout.addLayout(buttons)

    def show_fixes(self, findings: Sequence[Finding], place: Callable[[Finding], str]) -> None:
        """Shows each in its words; ``place`` says where in the note it is."""
        self.findings = findings
        count = words.number(len(findings))
        self.title.setText(message("findings.fix_all_title", number=count))
        self.changes.setAccessibleName(self.title.text())
        self.fix.setText(message("findings.fix_all_do", number=count))
        self.fix.setEnabled(bool(findings))
        self.changes.setHtml("".join(f"<p>{escape(place(one))}: {_told(one)}</p>" for one in findings))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and self.fix.hasFocus():
            self.fix.click()
        else:
            super().keyPressEvent(event)


def _told(finding: Finding) -> str:
    """The words before and behind, between them what goes and what comes."""
    text = "" if finding.passage is None else finding.passage.text
    before, after = text[: finding.start], text[finding.end :]
    if len(before) > _AROUND:
        before = _ELLIPSIS + before[-_AROUND:]
    if len(after) > _AROUND:
        after = after[:_AROUND] + _ELLIPSIS
    gone, new = (
        escape(one.translate(_SEEN)) for one in (text[finding.start : finding.end], finding.fix or "")
    )
    changed = f"{f'<s>{gone}</s>' if gone else ''}{f'<u><b>{new}</b></u>' if new else ''}"
    return f"{_ISOLATE}{escape(before)}{changed}{escape(after)}{_END}"
