"""Fields for days: typed in any reasonable form, or picked from a calendar."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QToolButton, QWidget, QWidgetAction

from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.forms.day_text import read_day, read_days
from desktop_app.interface.forms.editors.editor import Keep
from desktop_app.interface.forms.editors.short_text import LineEditor
from desktop_app.messages import message

FirstAndLast = tuple[date | None, date | None]


class _CalendarEditor(LineEditor):
    """A line with a button that opens a calendar."""

    def __init__(self, name: str, keep: Keep, *, required: bool = False) -> None:
        super().__init__(name, keep, required=required)
        self.button = QToolButton()
        self.button.setText("\N{WHITE DOWN-POINTING SMALL TRIANGLE}")
        self.button.setAccessibleName(message("form.calendar_of", field=name))
        self.button.setToolTip(message("form.calendar"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.clicked.connect(self.open_calendar)
        beside = QWidget()
        layout = QHBoxLayout(beside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, stretch=1)
        layout.addWidget(self.button)
        self.line.setToolTip(message("form.day_hint"))
        self.take_input(self.line, beside)

    def open_calendar(self) -> QMenu:
        """Shows the calendar under the field, at the day that is typed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.button.accessibleName())
        calendar.setLocale(words.locale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = self.day_shown()
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(lambda day: self._pick(menu, day))
        calendar.clicked.connect(lambda day: self._pick(menu, day))
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))
        menu.aboutToHide.connect(self.finish)
        calendar.setFocus()
        return menu

    def day_shown(self) -> date | None:
        """The day that the calendar opens at; None for today."""
        raise NotImplementedError

    def take_picked(self, day: date) -> bool:
        """Puts a day picked into the field; tells whether the choice is finished with it."""
        self.put(words.day(day))
        return True

    def _pick(self, menu: QMenu, picked: QDate) -> None:
        is_finished = self.take_picked(date(picked.year(), picked.month(), picked.day()))
        self.note_edit()
        if is_finished:
            menu.close()
            self.line.setFocus()


class DayEditor(_CalendarEditor):
    """One day. An empty field is None."""

    def read(self) -> date | None:
        text = self.typed()
        return read_day(text) if text else None

    def content_of(self, value: Any) -> str:
        return "" if value is None else words.day(value)

    def day_shown(self) -> date | None:
        try:
            return self.read()
        except ZapiskaError:
            return None


class DaysEditor(_CalendarEditor):
    """The first and the last day in one field, as a pair; of one day the last is the same, or None as stored.

    In the calendar the first day picked begins the range, the next one ends it; an earlier one begins anew.
    """

    def __init__(self, name: str, keep: Keep, *, required: bool = False) -> None:
        super().__init__(name, keep, required=required)
        self._begun: date | None = None

    def read(self) -> FirstAndLast:
        text = self.typed()
        return read_days(text) if text else (None, None)

    def content_of(self, value: Any) -> str:
        first, last = value
        return words.days(first, last)

    def day_shown(self) -> date | None:
        try:
            return self.read()[0]
        except ZapiskaError:
            return None

    def open_calendar(self) -> QMenu:
        self._begun = None
        return super().open_calendar()

    def take_picked(self, day: date) -> bool:
        begun = self._begun
        if begun is None or day < begun:
            self._begun = day
            self.put(words.day(day))
            return False
        self.put(words.days(begun, day))
        return True
