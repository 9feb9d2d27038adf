"""Tells a person what went wrong and what to do, in a box that does not stop the program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.mistakes import ExchangeError
from desktop_app.messages import explain, message


def tell_trouble(error: ZapiskaError, parent: QWidget) -> QMessageBox:
    """Opens the box and returns at once; a file's mistakes stand in it with their places."""
    box = QMessageBox(QMessageBox.Icon.Warning, message("program.name"), explain(error), parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if isinstance(error, ExchangeError):
        box.setDetailedText(mistakes_text(error))
    box.open()
    return box


def mistakes_text(error: ExchangeError) -> str:
    """The mistakes of a file, one a line, each with its line, its column and its place."""
    return "\n".join(
        f"{mistake.line}:{mistake.column} {mistake.path}: {message(mistake.message, **mistake.values)}"
        for mistake in error.mistakes
    )
