"""The menus: every action of the window with its name and shortcut."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QPushButton

from desktop_app.interface import words
from desktop_app.interface.recent import Found, found_at
from desktop_app.messages import LANGUAGES, explain, file_name, interface_language, message

if TYPE_CHECKING:
    from desktop_app.storage.workspace import Workspace

SEPARATOR = ""

MENUS = {
    "file": (
        *("new", "open", "sample", "recent", SEPARATOR, "import", "export", "keep", SEPARATOR),
        *("backups", "check", "publish", SEPARATOR, "quit"),
    ),
    "edit": ("undo", "redo", SEPARATOR, "palette", "search", "find"),
    "record": (
        *("next_meeting", "add", "duplicate", SEPARATOR, "rename", "move_up", "move_down", SEPARATOR),
        "delete",
    ),
    "note": (
        *("export", SEPARATOR, "next_finding", "previous_finding", "check_file", SEPARATOR),
        *("own_words", "own_paragraph", "program_words", "leave_out", SEPARATOR),
        *("add_paragraph", "paragraph_up", "paragraph_down", "add_footnote", SEPARATOR),
        *("larger", "smaller", "fit"),
    ),
    "view": (
        *("back", "forward", SEPARATOR, "table_meetings", "table_documents", "table_mandates"),
        *(SEPARATOR, "timeline", "chart", "side_by_side"),
        SEPARATOR,
    ),
    "help": ("support", "about"),
}
"""The menus with the names of their actions, in order."""

SHORTCUTS: dict[str, str | QKeySequence.StandardKey] = {
    "new": QKeySequence.StandardKey.New,
    "open": QKeySequence.StandardKey.Open,
    "import": "Ctrl+I",
    "export": "Ctrl+Shift+E",
    "quit": "Ctrl+Q",
    "undo": QKeySequence.StandardKey.Undo,
    "redo": "Ctrl+Shift+Z",
    "palette": "Ctrl+K",
    "search": "Ctrl+Shift+F",
    "find": QKeySequence.StandardKey.Find,
    "next_meeting": "Ctrl+Shift+N",
    "duplicate": "Ctrl+D",
    "next_finding": "F7",
    "previous_finding": "Shift+F7",
    "own_words": "Ctrl+Shift+W",
    "larger": QKeySequence.StandardKey.ZoomIn,
    "smaller": QKeySequence.StandardKey.ZoomOut,
    "fit": "Ctrl+0",
    "back": "Ctrl+[",
    "forward": "Ctrl+]",
    "timeline": "Ctrl+T",
    "chart": "Ctrl+Shift+T",
    "side_by_side": "Ctrl+Shift+L",
    "tree": "Ctrl+1",
    "form": "Ctrl+2",
    "note": "F9",
    "findings": "Ctrl+3",
    "history": "Ctrl+4",
}

KEYS_OF_THE_TREE = {
    "add": "Ins",
    "rename": "F2",
    "delete": "Del",
    "move_up": "Alt+Up",
    "move_down": "Alt+Down",
}
"""Keys that mean this only in the tree: told in the menu, heard by the tree."""

NEED_RECORDS = frozenset(
    {"import", "keep", "find", "search", "next_finding", "previous_finding", "table_meetings"}
    | {"table_documents", "table_mandates", "timeline", "chart", "side_by_side", "larger", "smaller", "fit"}
    | {"add", "export", "form", "check", "backups"}
)
WRITE = frozenset(
    {"undo", "redo", "import", "next_meeting", "add", "duplicate", "delete", "move_up", "move_down"}
    | {"own_words", "own_paragraph", "program_words", "leave_out"}
    | {"add_paragraph", "paragraph_up", "paragraph_down", "add_footnote"}
)
"""What cannot be done in a project that can only be read."""

NEED_NOTE = frozenset(
    {"export", "own_words", "own_paragraph", "program_words", "leave_out"}
    | {"add_paragraph", "paragraph_up", "paragraph_down", "add_footnote"}
)
NEED_RECORD = frozenset({"next_meeting", "duplicate", "rename", "delete", "move_up", "move_down"})


class Menus(QObject):
    """The menu bar of a window. ``actions`` has every action by its name; ``recent_asked`` gives a path."""

    language_asked = Signal(str)
    recent_asked = Signal(object)

    def __init__(self, window: QMainWindow, recent: Callable[[], Iterable[Path]]) -> None:
        super().__init__(window)
        self._window = window
        self._recent_paths = recent
        self.actions: dict[str, QAction] = {}
        self.recent = QMenu(message("menu.recent"), window)
        self.recent.aboutToShow.connect(self._list_recent)
        self.menus = {name: self._menu(name) for name in MENUS}
        self.panels = self.menus["view"].addMenu(message("menu.panels"))
        self._languages = self._language_menu()
        for name in ("form",):
            self.panels.addAction(self._action(name))
        self.search_button = self._search_button()
        window.menuBar().setCornerWidget(self.search_button)
        self.follow(None)

    def connect_orders(self, orders: dict[str, Callable[[], object]]) -> None:
        """Says what the actions do, by their names."""
        for name, order in orders.items():
            self.actions[name].triggered.connect(lambda _checked=False, order=order: order())

    def follow(self, workspace: Workspace | None, *, record: bool = False, note: bool = False) -> None:
        """Names undo and redo after the steps they would take, and switches off what cannot be done."""
        is_open = workspace is not None
        for needs, there in ((NEED_RECORDS, is_open), (NEED_RECORD, is_open and record), (NEED_NOTE, note)):
            for name in needs:
                self.actions[name].setEnabled(there)
        for name in ("undo", "redo"):
            label = None if workspace is None else getattr(workspace, f"{name}_label")
            action = self.actions[name]
            action.setEnabled(label is not None)
            if label is None:
                action.setText(message(f"menu.{name}_nothing"))
            else:
                action.setText(message(f"menu.{name}_step", step=words.step_name(label)))
        if workspace is not None and workspace.read_only_reason is not None:
            for name in WRITE:
                self.actions[name].setEnabled(False)
        self._tell_why(workspace)
        if workspace is not None:
            self.actions["backups"].setEnabled(workspace.path is not None)

    def add_panel(self, action: QAction, name: str) -> None:
        """Lets the View menu show and hide a panel."""
        action.setShortcut(QKeySequence(SHORTCUTS[name]))
        self.actions[f"panel_{name}"] = action
        self.panels.addAction(action)

    def add_help(self, title: str, show: Callable[[], object]) -> None:
        """Puts a page into the Help menu, before what is about the program."""
        action = QAction(title, self._window)
        action.triggered.connect(lambda _checked: show())
        self.actions[f"help_{title}"] = action
        self.menus["help"].insertAction(self.actions["support"], action)

    def _tell_why(self, workspace: Workspace | None) -> None:
        """An order that a project takes from nobody says why; the others say what they are."""
        reason = None if workspace is None else workspace.read_only_reason
        for name in WRITE:
            self.actions[name].setToolTip("" if reason is None else explain(reason))

    def _menu(self, name: str) -> QMenu:
        menu = self._window.menuBar().addMenu(message(f"menu.{name}"))
        menu.setToolTipsVisible(True)
        for action in MENUS[name]:
            if action == SEPARATOR:
                menu.addSeparator()
            elif action == "recent":
                menu.addMenu(self.recent)
            else:
                menu.addAction(self._action(action))
        return menu

    def _action(self, name: str) -> QAction:
        """The action of a name; one that stands in two menus is one action."""
        if name in self.actions:
            return self.actions[name]
        text = message(f"menu.{name}")
        if name in KEYS_OF_THE_TREE:
            text += "\t" + QKeySequence(KEYS_OF_THE_TREE[name]).toString(
                QKeySequence.SequenceFormat.NativeText
            )
        action = QAction(text, self._window)
        if name in SHORTCUTS:
            action.setShortcut(QKeySequence(SHORTCUTS[name]))
        if name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        self.actions[name] = action
        return action

    def _language_menu(self) -> QMenu:
        menu = self.menus["view"].addMenu(message("menu.language"))
        group = QActionGroup(menu)
        for code in LANGUAGES:
            action = menu.addAction(words.starting_large(words.language_name(code)))
            action.setCheckable(True)
            action.setChecked(code == interface_language())
            action.triggered.connect(lambda _checked, code=code: self.language_asked.emit(code))
            group.addAction(action)
            self.actions[f"language_{code}"] = action
        return menu

    def _search_button(self) -> QPushButton:
        """Always in sight: the way to everything for who does not know the menus yet."""
        action = self.actions["palette"]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(message("menu.search_button", keys=keys))
        button.setAccessibleName(message("menu.search_name"))
        button.setToolTip(message("menu.search_name"))
        button.setFlat(True)
        button.clicked.connect(action.trigger)
        return button

    def _list_recent(self) -> None:
        self.recent.clear()
        for path in self._recent_paths():
            text = f"{file_name(path.stem)} — {file_name(path.parent)}"
            found = found_at(path)
            if found is not Found.FILE:
                text = message(f"menu.recent_{found.name.lower()}", name=text)
            action = self.recent.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked, path=path: self.recent_asked.emit(path))
        if self.recent.isEmpty():
            self.recent.addAction(message("menu.no_recent")).setEnabled(False)
