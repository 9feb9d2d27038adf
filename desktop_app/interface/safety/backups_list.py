"""The list of a project's backups: when, why, how much is in them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop_app.interface import words
from desktop_app.messages import message
from desktop_app.storage.safety.backup_folders import Backup

_COLUMNS = ("moment", "reason", "records", "size")
_MOMENT, _REASON, _RECORDS, _SIZE = range(4)
_BACKUP = Qt.ItemDataRole.UserRole


class BackupsList(QTreeWidget):
    """Newest first. ``chosen`` tells that another backup is selected."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QTreeWidgetItem] = []
        self.setHeaderLabels([message(f"backups.{name}") for name in _COLUMNS])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(message("backups.list"))
        self.header().setAccessibleName(message("backups.headers"))
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(self.chosen)

    @property
    def current(self) -> Backup | None:
        """The backup that is selected."""
        item = self.currentItem()
        backup = None if item is None else item.data(0, _BACKUP)
        return backup if isinstance(backup, Backup) else None

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Shows these; the one that was selected stays so, else the newest is."""
        before = self.current
        self.clear()
        items = self._items = [_item(backup) for backup in backups]
        self.addTopLevelItems(items)
        if items:
            again = [item for item, backup in zip(items, backups, strict=True) if backup == before]
            self.setCurrentItem(again[0] if again else items[0])

    def show_counts(self, counts: Mapping[Path, int]) -> None:
        """How many records are in each; nothing is said of those that cannot be read."""
        for item in self._items:
            path = item.data(0, _BACKUP).path
            if path in counts:
                item.setText(_RECORDS, words.number(counts[path]))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(34 * line, 12 * line)


def _item(backup: Backup) -> QTreeWidgetItem:
    name = backup.name
    size = words.locale().formattedDataSize(_size(backup.path), 1)
    item = QTreeWidgetItem(
        [words.moment(name.moment.isoformat()), message(f"backup.reason.{name.reason}"), "", size]
    )
    for column in (_RECORDS, _SIZE):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    item.setData(0, _BACKUP, backup)
    item.setToolTip(_MOMENT, str(backup.path))
    return item


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # it has just been let go
        return 0
