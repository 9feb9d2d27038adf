"""Tells screen readers what is selected in a picture or marked on a page, which for them is one widget."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def speak_of(widget: QWidget, text: str) -> None:
    """Makes a text the widget's description, and has it read out."""
    widget.setAccessibleDescription(text)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
