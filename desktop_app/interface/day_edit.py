"""A field for a day that may be unknown."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from desktop_app.interface import words
from desktop_app.messages import message

_UNKNOWN = QDate(1945, 1, 1)


class DayEdit(QDateEdit):
    """Typed or picked from a calendar; the earliest day stands for "not known", unless a day is required."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setLocale(words.locale())
        self.setDisplayFormat("d MMM yyyy")
        self.setCalendarPopup(True)
        self.setMinimumDate(_UNKNOWN)
        self.setSpecialValueText(message("form.no_day"))
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def day(self) -> date | None:
        """The day in the field, or None for an unknown one."""
        return None if self.date() == _UNKNOWN else self.shown_day()

    def shown_day(self) -> date:
        """The day in a field that always has one."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def require_day(self) -> None:
        """From now on the day cannot be unknown."""
        self.setSpecialValueText("")

    def set_day(self, day: date | None) -> None:
        """Shows a day, or that it is unknown."""
        self.setDate(_UNKNOWN if day is None else QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scrolling past the field must not change it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
