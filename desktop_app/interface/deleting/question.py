"""The question before a deletion that takes others along: what hangs on the record, said and listed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.interface import words
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.record_names import record_names
from desktop_app.messages import message
from desktop_app.operations.dependants import Dependants, Hanging
from desktop_app.storage.workspace import Workspace

FEW = 12
"""So many records of each kind of dependence are named; the rest are counted."""

_COLUMNS, _LINES = 60, 10


class DeleteQuestion(QDialog):
    """Says what is deleted with a record, what refers to it, what stands in the way.

    ``confirmed`` tells that it is to be deleted with all that; ``asked_for`` gives a record of the list that
    the person wants to see, and then nothing is deleted.
    """

    confirmed = Signal()
    asked_for = Signal(object)

    def __init__(self, workspace: Workspace, name: str, found: Dependants, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self.is_possible = not found.worded
        title = message("deleting.title" if self.is_possible else "deleting.title_not", record=name)
        self.setWindowTitle(message("deleting.window"))
        self.sentences = QLabel("\n".join(sentences(found)))
        self.sentences.setWordWrap(True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        self.sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = QListWidget()
        self.list.setAccessibleName(message("deleting.list"))
        self.list.setToolTip(message("deleting.list_hint"))
        self.list.itemClicked.connect(self._go_to)
        self.list.itemActivated.connect(self._go_to)
        for part, hanging in _parts(found):
            self._list(part, hanging)
        self.buttons = QDialogButtonBox()
        self.keep = self._button(
            "keep" if self.is_possible else "close", QDialogButtonBox.ButtonRole.RejectRole
        )
        self.keep.setDefault(True)
        if self.is_possible:
            self.delete = self._button("delete", QDialogButtonBox.ButtonRole.DestructiveRole)
            self.delete.setAutoDefault(False)
            self.delete.clicked.connect(self._confirm)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(title)
        self.keep.setFocus()

    def _button(self, name: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button: QPushButton = self.buttons.addButton(message(f"deleting.{name}"), role)
        button.setAccessibleName(button.text())
        button.setToolTip(message(f"deleting.{name}_hint"))
        return button

    def _list(self, part: str, hanging: Hanging) -> None:
        names = record_names(self._workspace.connection, hanging.places[:FEW])
        for name in names:
            text = f"{words.starting_large(words.record_name(name.place[0]))}: {name.title}"
            item = QListWidgetItem(message(f"deleting.item_{part}", record=text))
            item.setData(Qt.ItemDataRole.UserRole, name.place)
            item.setToolTip(message("deleting.list_hint"))
            self.list.addItem(item)
        more = len(hanging.places) - FEW
        if more > 0:
            item = QListWidgetItem(message("deleting.more", count=more))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)

    def _go_to(self, item: QListWidgetItem) -> None:
        place = item.data(Qt.ItemDataRole.UserRole)
        if place is not None and self.isVisible():
            self.reject()
            self.asked_for.emit(tuple(place))

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()

    def _lay_out(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(heading(title))
        layout.addWidget(self.sentences)
        layout.addWidget(self.list, stretch=1)
        layout.addWidget(self.buttons)
        metrics = self.fontMetrics()
        screen = self.screen().availableGeometry()
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(min(_LINES, self.list.count() + 1) * metrics.height())
        self.resize(
            min(metrics.averageCharWidth() * _COLUMNS + 32, screen.width() - 64),
            min(self.sizeHint().height() + 4 * metrics.height(), screen.height() - 96),
        )


def sentences(found: Dependants) -> list[str]:
    """What hangs on the record, one sentence for each kind of dependence."""
    return [message(f"deleting.{part}", records=counted(hanging)) for part, hanging in _parts(found)]


def counted(hanging: Hanging) -> str:
    """``2 meetings, 3 documents``."""
    return ", ".join(
        message(f"deleting.count.{table}", count=count) for table, count in hanging.counts.items()
    )


def _parts(found: Dependants) -> list[tuple[str, Hanging]]:
    """The kinds of dependence that there are; where wording is in the way, that alone."""
    if found.worded:
        return [("worded", found.worded)]
    parts = [("going", found.going), ("referring", found.referring)]
    return [(part, hanging) for part, hanging in parts if hanging]
