"""The list under a field of what may be meant."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from desktop_app.messages import message


def completion(
    line: QLineEdit, name: str, model: QAbstractItemModel, chosen: Callable[[int], None]
) -> QCompleter:
    """A list of the model's rows under a line, as they are; ``chosen`` gets the row that is taken."""
    completer = QCompleter(model, line)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    listed = QListView()
    listed.setAccessibleName(message("form.pick_list", field=name))
    listed.setUniformItemSizes(True)
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    completer.setPopup(listed)
    line.setCompleter(completer)
    # Two records may be called the same: the row counts, not the text.
    completer.activated.connect(lambda _text: chosen(listed.currentIndex().row()))
    return completer
