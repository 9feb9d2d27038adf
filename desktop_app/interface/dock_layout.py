"""Where the panels of a window stand at first, and how that is kept between starts."""

from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

_LAYOUT, _MIRRORED_LAYOUT = "window/layout", "window/layout-mirrored"
_TREE_SHARE, _NOTE_SHARE, _BELOW_SHARE = 0.25, 0.42, 0.3
_TREE_LETTERS = 44
"""The tree takes no more than names need, however wide the window is."""

_BELOW_LINES = 8
"""What is to be checked needs so many lines to be read."""

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class Docks(NamedTuple):
    """The panels round the middle of a window."""

    tree: QDockWidget
    note: QDockWidget
    findings: QDockWidget
    history: QDockWidget

    @property
    def all(self) -> tuple[QDockWidget, ...]:
        return self.tree, self.note, self.findings, self.history


class DockLayout:
    """Lays panels out in reading order: the tree first, the note last.

    Qt's dock areas do not change sides with the direction of reading, so this does it; each direction keeps a
    layout of its own. ``settings`` hold both.
    """

    def __init__(self, window: QMainWindow, docks: Docks, settings: QSettings) -> None:
        self._window, self._docks, self._settings = window, docks, settings
        mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._key = _MIRRORED_LAYOUT if mirrored else _LAYOUT
        first, last = (_RIGHT, _LEFT) if mirrored else (_LEFT, _RIGHT)
        window.addDockWidget(first, docks.tree)
        for dock in (docks.note, docks.findings, docks.history):
            window.addDockWidget(last, dock)
        window.splitDockWidget(docks.note, docks.findings, Qt.Orientation.Vertical)
        window.tabifyDockWidget(docks.findings, docks.history)
        docks.findings.raise_()

    def keep(self) -> None:
        """Writes down where the panels are."""
        self._settings.setValue(self._key, self._window.saveState())

    def restore(self) -> None:
        """Shows the panels where they were; where they belong, if nobody has moved them yet."""
        docks, window = self._docks, self._window
        for dock in docks.all:
            dock.show()
        layout = self._settings.value(self._key)
        if isinstance(layout, QByteArray) and window.restoreState(layout):
            return
        width, height = window.width(), window.height()
        letters = _TREE_LETTERS * window.fontMetrics().averageCharWidth()
        tree, note = min(letters, round(_TREE_SHARE * width)), round(_NOTE_SHARE * width)
        window.resizeDocks([docks.tree, docks.note], [tree, note], Qt.Orientation.Horizontal)
        below = max(round(_BELOW_SHARE * height), _BELOW_LINES * window.fontMetrics().lineSpacing())
        window.resizeDocks([docks.note, docks.findings], [height - below, below], Qt.Orientation.Vertical)
