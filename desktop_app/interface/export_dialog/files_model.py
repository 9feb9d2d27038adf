"""The files of an export as a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.interface.export_dialog.files import ExportFile

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXT_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class FilesModel(QAbstractListModel):
    """Each file's name, and in words what will become of it, or what has."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: list[ExportFile] = []

    def show_files(self, files: Sequence[ExportFile]) -> None:
        """Other files; of the same ones only those are told of that are further."""
        if [file.path for file in files] != [file.path for file in self.files]:
            self.beginResetModel()
            self.files = list(files)
            self.endResetModel()
            return
        for row, file in enumerate(files):
            self.show_file(row, file)

    def show_file(self, row: int, file: ExportFile) -> None:
        """A file is further."""
        if self.files[row] != file:
            self.files[row] = file
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.files)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        file = self.files[index.row()]
        if role in _TEXT_ROLES:
            return file.text
        return str(file.path) if role == Qt.ItemDataRole.ToolTipRole else None
