"""Beneath the page: what the program now says in the place of own words, and what is to become of them."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.interface.history.word_diff import Fate, Piece, word_diff
from desktop_app.messages import message

_SHOWN = {Fate.KEPT: "{}", Fate.GONE: "<s>{}</s>", Fate.NEW: "<u><b>{}</b></u>"}
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_ROUND_CHANGES = 60
_LONGEST = 300
"""Characters: the whole words stand on the page, here there is room for what has changed."""


class ChangedFacts(QFrame):
    """One place at a time; hidden where no facts have changed. Each choice is one click."""

    keep_asked = Signal()
    program_asked = Signal()
    merge_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.difference, self.own = _label(), _label(), _label()
        self.difference.setTextFormat(Qt.TextFormat.RichText)
        self.own.setTextFormat(Qt.TextFormat.PlainText)
        self.keep = _button("own_words.keep", self.keep_asked.emit)
        self.program = _button("own_words.take_program", self.program_asked.emit)
        self.merge = _button("own_words.merge", self.merge_asked.emit)
        self.next = _button("own_words.next", self.next_asked.emit)
        buttons = QHBoxLayout()
        for button in (self.keep, self.program, self.merge):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        for label in (self.title, self.difference, self.own):
            layout.addWidget(label)
        layout.addLayout(buttons)
        self.setAccessibleName(message("own_words.changed_name"))
        self.hide()

    def tell(self, old: str, new: str, own: str) -> None:
        """Shows what the program said when the words were written, what it says now, and the words."""
        pieces = word_diff(old, new)
        shown = "".join(_SHOWN[piece.fate].format(escape(_shortened(piece))) for piece in pieces)
        self.difference.setText(shown)
        self.difference.setAccessibleName(message("own_words.changed_from", old=old, new=new))
        self.own.setText(message("own_words.yours", words=f"{_ISOLATE}{_cut(own)}{_END}"))
        self.show()

    def count(self, number: int, total: int) -> None:
        """Which of the places it is, from 1."""
        self.title.setText(message("own_words.changed", number=number, total=total))
        self.next.setVisible(total > 1)

    def allow(self, *, changes: bool) -> None:
        """Whether the project can be changed at all."""
        for button in (self.keep, self.program, self.merge):
            button.setEnabled(changes)


def _shortened(piece: Piece) -> str:
    """Of a long stretch that stayed the same only its ends, beside the changes."""
    text = piece.text
    if piece.fate is not Fate.KEPT or len(text) <= 2 * _ROUND_CHANGES:
        return text
    return f"{text[:_ROUND_CHANGES]} {_ELLIPSIS} {text[-_ROUND_CHANGES:]}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + _ELLIPSIS


def _label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _button(key: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(message(key))
    button.setAccessibleName(button.text())
    button.setToolTip(message(f"{key}_hint"))
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button
