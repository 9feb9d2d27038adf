"""Every control of every page, dialog and sheet can be reached and is named for those who cannot see it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.interface.window import MainWindow

from .walk import views

pytestmark = pytest.mark.screen

INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QGraphicsView, QLineEdit, QPlainTextEdit,
    QProgressBar, QTextEdit,
)  # fmt: skip
NEVER_BY_KEY = (QAbstractButton, QHeaderView, QProgressBar, QTabBar)
"""Keys do the same in another way: buttons beside fields have keys of their own, headers a menu."""


def test_every_interactive_widget_has_an_accessible_name(sample_window: MainWindow, qtbot: QtBot) -> None:
    nameless = {
        (view, type(widget).__name__, type(widget.parentWidget()).__name__)
        for view, top in views(sample_window, qtbot)
        for widget in controls(top)
        if not accessible_name(widget)
    }
    assert sorted(nameless) == []


def test_every_field_and_list_is_reached_by_the_tab_key(sample_window: MainWindow, qtbot: QtBot) -> None:
    unreachable = {
        (view, accessible_name(widget))
        for view, top in views(sample_window, qtbot)
        for widget in controls(top)
        if widget.isEnabled()
        and not isinstance(widget, NEVER_BY_KEY)
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert sorted(unreachable) == []


def controls(top: QWidget) -> list[QWidget]:
    """The interactive widgets that can be seen, without the insides of others."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and widget.isVisibleTo(top)
        and not widget.objectName().startswith("qt_")
        and not is_inside_another(widget)
    ]


def accessible_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name))


def is_inside_another(widget: QWidget) -> bool:
    """Whether the widget is a part of another one, which has the name."""
    parent = widget.parentWidget()
    return isinstance(parent, INTERACTIVE) or (parent is not None and is_inside_another(parent))
