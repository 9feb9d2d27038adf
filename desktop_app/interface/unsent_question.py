"""Asked at the start when an earlier run ended before everything typed was kept."""

import sqlite3
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.composition.source import Source
from desktop_app.interface import words
from desktop_app.interface.field_words import field_name
from desktop_app.interface.own_words.writing import restores
from desktop_app.interface.record_names import name_of, place_of
from desktop_app.interface.unsent import Offer
from desktop_app.messages import message

_MOST_TOLD = 5
_LONGEST = 60


class UnsentQuestion(QMessageBox):
    """Names the fields with what was typed into them; nothing stops for it.

    ``show_asked`` gives the first of them, whose field is to be shown; ``dismissed`` each that is to be
    forgotten. Closed without an answer, it leaves everything as it was and asks again at the next start.
    """

    show_asked = Signal(object)
    dismissed = Signal(object)

    def __init__(self, offers: Sequence[Offer], connection: sqlite3.Connection, parent: QWidget) -> None:
        super().__init__(parent)
        self._offers = tuple(offers)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(message("program.name"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(message("unsent.found", count=len(offers)))
        lines = [_line(offer, connection) for offer in offers[:_MOST_TOLD]]
        if len(offers) > _MOST_TOLD:
            lines.append("\N{HORIZONTAL ELLIPSIS}")
        self.setInformativeText("\n".join(lines))
        self.show_button = self.addButton(message("unsent.show"), QMessageBox.ButtonRole.AcceptRole)
        self.forget_button = self.addButton(message("unsent.forget"), QMessageBox.ButtonRole.DestructiveRole)
        later = self.addButton(message("unsent.later"), QMessageBox.ButtonRole.RejectRole)
        self.setEscapeButton(later)
        self.setDefaultButton(self.show_button)
        self.show_button.clicked.connect(lambda: self.show_asked.emit(self._offers[0]))
        self.forget_button.clicked.connect(self._dismiss)

    def _dismiss(self) -> None:
        for offer in self._offers:
            self.dismissed.emit(offer)


def _line(offer: Offer, connection: sqlite3.Connection) -> str:
    spot = offer.spot
    place = place_of(connection, Source(spot.table, spot.key, ""))
    named = None if place is None else name_of(connection, place)
    content = " ".join(offer.content.split())
    short = content if len(content) <= _LONGEST else f"{content[:_LONGEST]}\N{HORIZONTAL ELLIPSIS}"
    return message(
        "unsent.line",
        record=spot.key if named is None else named.title,
        field=_field(offer),
        content=short,
    )


def _field(offer: Offer) -> str:
    """What the field is called, and in which language it is."""
    spot = offer.spot
    name = message("own_words.field") if restores(offer) else field_name(spot.field.partition("/")[0])
    return f"{name} · {words.language_name(spot.language)}" if spot.language else name
