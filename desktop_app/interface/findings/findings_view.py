"""How findings are listed: their shapes beside the first lines of their sentences."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.interface.findings.findings_model import FindingsModel

_BATCH = 16
_SIZES_KEPT = 8_192
_Index = QModelIndex | QPersistentModelIndex


class _FindingDelegate(QStyledItemDelegate):
    """Knows how much room sentences took: after an edit nearly all lines are laid out as they were before."""

    def __init__(self, model: FindingsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._sizes: dict[tuple[object, ...], QSize] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """The shape stands beside the first line of a sentence, however many it takes."""
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As much as the sentence needs in this width, font and direction."""
        text, is_finding = self._model.text(index.row()), self._model.finding(index) is not None
        asked = (text, is_finding, option.rect.width(), option.font.key(), option.direction)
        if asked not in self._sizes:
            if len(self._sizes) >= _SIZES_KEPT:
                self._sizes.clear()
            self._sizes[asked] = self._size(option, index, text)
        return self._sizes[asked]

    def _size(self, option: QStyleOptionViewItem, index: _Index, text: str) -> QSize:
        """Arabic letters are higher than the font that Qt asks: without room their last line is left out."""
        size = super().sizeHint(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            lines = text.count("\n") + 1
            size.setHeight(size.height() + lines * option.fontMetrics.height() // 2)
        return size


class FindingsView(QListView):
    """Long lists are laid out some lines at a time."""

    def __init__(self, model: FindingsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setSpacing(2)
        size = max(16, self.fontMetrics().height())
        self.setIconSize(QSize(size, size))
        self.setItemDelegate(_FindingDelegate(model, self))
