"""The list of what may be wrong with the note, each a sentence that leads to its field."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.composition.note import Doubt, Note, Source
from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.note_page.doubt_lines import DoubtWords, Places, finding_places
from desktop_app.interface.note_page.doubts_model import DoubtsModel
from desktop_app.messages import message
from desktop_app.storage.workspace import Workspace

_BATCH = 64
_Index = QModelIndex | QPersistentModelIndex


class _DoubtDelegate(QStyledItemDelegate):
    """The shape stands beside the first line of a sentence, however many it takes."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter


def _empty_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setMargin(8)
    return label


class DoubtsList(QWidget):
    """``asked_for`` gives the source of the doubt that was clicked, or chosen with Enter or ``step``.

    ``counted`` gives how many doubts leave a hole in the note, and how many others there are.
    """

    asked_for = Signal(object)
    counted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stand_on_base(self)
        self._workspace: Workspace | None = None
        self._note: Note | None = None
        self._current: Source | None = None
        self.model = DoubtsModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(message("doubts.name"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.list.setSpacing(2)
        size = max(16, self.fontMetrics().height())
        self.list.setIconSize(QSize(size, size))
        self.list.setItemDelegate(_DoubtDelegate(self.list))
        self.list.clicked.connect(self._ask)
        self.list.activated.connect(self._ask)
        self.empty = _empty_label()
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(4, 4, 4, 4)
        self._layout.addWidget(self.list)
        self._layout.addWidget(self.empty)
        self._show({})

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none; its note comes with ``show_note``."""
        self._workspace = workspace
        self.show_note(None)

    def show_note(self, note: Note | None) -> None:
        """The doubts of a note just composed; the one that was chosen stays so while there is one like it."""
        for _ in self.showing(note):
            pass

    def showing(self, note: Note | None) -> Iterator[None]:
        """The same in small steps."""
        places = yield from finding_places(note)
        self._note = note
        self._show(places)
        yield

    def step(self, by: int) -> None:
        """Goes to the next doubt (1) or the one before (-1), round the ends."""
        rows = [row for row, line in enumerate(self.model.lines) if isinstance(line, Doubt)]
        if not rows:
            return
        current = self.list.currentIndex().row()
        after = [row for row in rows if row > current]
        before = [row for row in rows if row < current] if current >= 0 else []
        row = (after or rows)[0] if by > 0 else (before or rows)[-1]
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self._ask(index)

    def _show(self, places: Places) -> None:
        note = self._note
        words = None if self._workspace is None else DoubtWords(self._workspace.connection, places)
        self.model.show_doubts(() if note is None else note.doubts, words)
        self.empty.setText(message("doubts.no_note" if note is None else "doubts.none"))
        self._layout.setCurrentWidget(self.list if self.model.lines else self.empty)
        if self._current is not None and not self.list.currentIndex().isValid():
            row = self.model.row_of(self._current)
            if row is not None:
                self.list.setCurrentIndex(self.model.index(row))
        doubts = () if note is None else note.doubts
        blocking = sum(doubt.blocking for doubt in doubts)
        self.counted.emit(blocking, len(doubts) - blocking)

    def _ask(self, index: QModelIndex) -> None:
        doubt = self.model.doubt(index)
        if doubt is not None:
            self._current = doubt.source
            self.asked_for.emit(doubt.source)
