"""The list of what may be wrong with the note, each a sentence that leads to its record."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QStackedLayout, QWidget

from desktop_app.composition.note import Doubt, DoubtKind, Note
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.interface import words
from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.outline import Outline
from desktop_app.languages.grammar import Case
from desktop_app.messages import message

_SOURCE = Qt.ItemDataRole.UserRole


class DoubtsPanel(QWidget):
    """``asked_for`` gives the source of the doubt that was clicked, or chosen with Enter, F7 or Shift+F7."""

    asked_for = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stand_on_base(self)
        self.list = QListWidget()
        self.list.setAccessibleName(message("doubts.name"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(2)
        self.list.itemClicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(8)
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(4, 4, 4, 4)
        self._layout.addWidget(self.list)
        self._layout.addWidget(self.empty)

    def show_doubts(self, note: Note | None, outline: Outline) -> None:
        """The doubts of a note, those that leave a hole in it first."""
        self.list.clear()
        for doubt in _in_order(() if note is None else note.doubts):
            item = QListWidgetItem(f"{_mark(doubt)}  {doubt_sentence(doubt, outline)}")
            item.setData(_SOURCE, doubt.source)
            self.list.addItem(item)
        self.empty.setText(message("doubts.no_note" if note is None else "doubts.none"))
        self._layout.setCurrentWidget(self.list if self.list.count() else self.empty)

    def step(self, by: int) -> None:
        """Goes to the next doubt (1) or the one before (-1), round the ends."""
        if self.list.count():
            row = self.list.currentRow() + by if self.list.currentRow() >= 0 else min(by, 0)
            self.list.setCurrentRow(row % self.list.count())
            self._ask(self.list.currentItem())

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked_for.emit(item.data(_SOURCE))


def doubt_sentence(doubt: Doubt, outline: Outline) -> str:
    """What is doubtful, in words."""
    return words.starting_large(
        message(
            f"doubt.{doubt.kind.value}",
            place=outline.title_of(doubt.source),
            field=words.field_name(doubt.source.field),
            detail=_detail(doubt),
        )
    )


def _detail(doubt: Doubt) -> str:
    match doubt.kind:
        case DoubtKind.STATUS_BY_DATE:
            return words.choice(MeetingStatus(doubt.detail))
        case DoubtKind.FORM_MISSING:
            return words.choice(Case(doubt.detail))
        case _:
            return doubt.detail


def _in_order(doubts: Sequence[Doubt]) -> Sequence[Doubt]:
    return sorted(doubts, key=lambda doubt: not doubt.blocking)


def _mark(doubt: Doubt) -> str:
    return words.MISSING if doubt.blocking else words.UNVERIFIED
