"""Tells a person what went wrong and what to do, in a box that does not stop the program."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.mistakes import ExchangeError
from desktop_app.interface.safety.banners import Way
from desktop_app.messages import explain, message


def tell_trouble(error: ZapiskaError, parent: QWidget, ways: Sequence[Way] = ()) -> QMessageBox:
    """Opens the box and returns at once; a file's mistakes stand in it with their places.

    Each of the ways out is a button beside the one that closes it.
    """
    box = QMessageBox(QMessageBox.Icon.Warning, message("program.name"), explain(error), parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if isinstance(error, ExchangeError):
        box.setDetailedText(mistakes_text(error))
    for way in ways:
        button = box.addButton(way.text, QMessageBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda _checked, way=way: way.act())
    if ways:
        close = box.addButton(QMessageBox.StandardButton.Close)
        box.setEscapeButton(close)
        box.setDefaultButton(close)  # a way out may put one file in another's place
    box.open()
    return box


def mistakes_text(error: ExchangeError) -> str:
    """The mistakes of a file, one a line, each with its line, its column and its place."""
    return "\n".join(
        f"{mistake.line}:{mistake.column} {mistake.path}: {message(mistake.message, **mistake.values)}"
        for mistake in error.mistakes
    )
