"""The menus: every action of the window with its name and shortcut."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.interface import words
from desktop_app.messages import message
from desktop_app.storage.workspace import Workspace

_SHORTCUTS: dict[str, str | QKeySequence.StandardKey] = {
    "new": QKeySequence.StandardKey.New,
    "open": QKeySequence.StandardKey.Open,
    "import": "Ctrl+I",
    "export": "Ctrl+Shift+E",
    "quit": "Ctrl+Q",
    "undo": QKeySequence.StandardKey.Undo,
    "redo": "Ctrl+Shift+Z",
    "find": QKeySequence.StandardKey.Find,
    "next_doubt": "F7",
    "previous_doubt": "Shift+F7",
}

_NEED_PROJECT = ("import", "find", "next_doubt", "previous_doubt")


@dataclass(frozen=True)
class Orders:
    """What the actions do, by the actions' names."""

    done_by: dict[str, Callable[[], object]]
    open_recent: Callable[[Path], object]
    recent: Callable[[], Iterable[Path]]


class Menus:
    """The menu bar of a window. ``actions`` has every action by its name."""

    def __init__(self, window: QMainWindow, orders: Orders) -> None:
        self._window = window
        self._orders = orders
        self.actions = {name: self._action(name, order) for name, order in orders.done_by.items()}
        file = self._menu("file", "new", "open", "sample")
        self.recent = file.addMenu(message("menu.recent"))
        self.recent.aboutToShow.connect(self._list_recent)
        file.addSeparator()
        self._fill(file, "import", "export", "keep", "", "quit")
        self._menu("edit", "undo", "redo", "", "find")
        self.view = self._menu("view", "next_doubt", "previous_doubt", "")
        self.help = self._menu("help", "about")
        self.follow(None)

    def follow(self, workspace: Workspace | None, *, has_note: bool = False) -> None:
        """Names undo and redo after the steps they would take, and switches off what cannot be done."""
        for name in ("undo", "redo"):
            label = None if workspace is None else getattr(workspace, f"{name}_label")
            action = self.actions[name]
            action.setEnabled(label is not None)
            if label is None:
                action.setText(message(f"menu.{name}_nothing"))
            else:
                action.setText(message(f"menu.{name}_step", step=words.step_name(label)))
        for name in _NEED_PROJECT:
            self.actions[name].setEnabled(workspace is not None)
        if workspace is not None and workspace.read_only_reason is not None:
            for name in ("undo", "redo", "import"):
                self.actions[name].setEnabled(False)
        self.actions["export"].setEnabled(has_note)
        self.actions["keep"].setEnabled(workspace is not None)

    def add_panel(self, action: QAction, shortcut: str) -> None:
        """Lets the View menu show and hide a panel."""
        action.setShortcut(shortcut)
        self.view.addAction(action)

    def add_help(self, title: str, show: Callable[[], object]) -> None:
        """Puts a page into the Help menu, before "About"."""
        action = QAction(title, self._window)
        action.triggered.connect(lambda _checked: show())
        self.help.insertAction(self.actions["about"], action)

    def _action(self, name: str, order: Callable[[], object]) -> QAction:
        action = QAction(message(f"menu.{name}"), self._window)
        action.triggered.connect(lambda _checked: order())
        if name in _SHORTCUTS:
            action.setShortcut(QKeySequence(_SHORTCUTS[name]))
        if name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        return action

    def _menu(self, name: str, *actions: str) -> QMenu:
        menu = self._window.menuBar().addMenu(message(f"menu.{name}"))
        self._fill(menu, *actions)
        return menu

    def _fill(self, menu: QMenu, *actions: str) -> None:
        for name in actions:
            if name:
                menu.addAction(self.actions[name])
            else:
                menu.addSeparator()

    def _list_recent(self) -> None:
        self.recent.clear()
        for path in self._orders.recent():
            action = self.recent.addAction(f"{path.stem} — {path.parent}")
            action.triggered.connect(lambda _checked, path=path: self._orders.open_recent(path))
        if self.recent.isEmpty():
            self.recent.addAction(message("menu.no_recent")).setEnabled(False)
