"""How findings are listed: their shapes beside the first lines of their sentences."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.interface.findings.findings_model import FindingsModel

_BATCH = 64
_Index = QModelIndex | QPersistentModelIndex


class _FindingDelegate(QStyledItemDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """The shape stands beside the first line of a sentence, however many it takes."""
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Arabic letters are higher than the font that Qt asks: without room their last line is left out."""
        size = super().sizeHint(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            lines = str(index.data()).count("\n") + 1
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
        self.setItemDelegate(_FindingDelegate(self))
