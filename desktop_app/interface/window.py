"""The main window: the tree, what is selected, the note and what is doubtful in it, of one project at a time.

It is shown before all else is loaded: the ``form`` of what is selected comes first, then the other ``panels``
(see ``rest``).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QWidget

from desktop_app.interface.dock_layout import DockLayout, Docks
from desktop_app.interface.files import FileQuestions
from desktop_app.interface.help_pages import HelpPage, help_pages
from desktop_app.interface.later import Later
from desktop_app.interface.menus import Menus
from desktop_app.interface.project_desk import ProjectDesk
from desktop_app.interface.recent import RecentProjects
from desktop_app.interface.rest import RestOfProgram, Stage
from desktop_app.interface.status_line import StatusLine
from desktop_app.interface.tree_panel import TreePanel
from desktop_app.interface.waiting import WaitingPanel
from desktop_app.interface.welcome import WelcomePanel
from desktop_app.messages import file_name, message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from desktop_app.errors import ZapiskaError
    from desktop_app.interface.desk_panels import DeskPanels
    from desktop_app.interface.first_form import FirstForm
    from desktop_app.interface.safety.window_safety import WindowSafety
    from desktop_app.storage.project_opening import OpenedFile

# ruff: noqa: PLC0415 - what the first picture does not need is imported where it is used

_SIZE = (1280, 800)
_FRAME = 48
"""What a window manager may put round a window, at most."""

_GEOMETRY = "window/geometry"


class MainWindow(QMainWindow):
    """Shows what lies on its desk. ``settings`` keep its size, its panels and a person's choices.

    ``language_asked`` gives the interface language that was chosen: the application makes the window anew.
    ``whole`` tells that all panels are there.
    """

    language_asked = Signal(str)
    whole = Signal()

    def __init__(
        self,
        settings: QSettings,
        questions: FileQuestions | None = None,
        desk: ProjectDesk | None = None,
        rest: RestOfProgram | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.rest = rest or RestOfProgram(self)
        self.desk = desk or ProjectDesk(questions or FileQuestions(), RecentProjects(settings), self.rest)
        self.desk.questions.ask_over(self)
        self._building = Later(self._build_panels, self)
        self.form: FirstForm | None = None
        self.panels: DeskPanels | None = None
        self.safety: WindowSafety | None = None
        self._painted = self._has_given_way = self._is_closing = False
        self.menus = Menus(self, self.desk.recent.paths)
        self.tree = TreePanel(settings)
        self.status = StatusLine(self)
        self.welcome = WelcomePanel(self.menus.actions, self.desk.recent)
        self.waiting = WaitingPanel()
        self.middle = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restore_geometry()
        self._show_file(self.desk.file)
        self.rest.then(Stage.FORM, self._take_form)
        self.rest.then(Stage.PANELS, self._building.start)

    def tell(self, error: ZapiskaError) -> QMessageBox | None:
        """Says what went wrong; nothing stops for it."""
        from desktop_app.interface.safety.telling import tell

        return tell(error, self)

    def appear(self) -> None:
        """Shows the window; the first time all over a screen that has no room for it and its frame."""
        room = self.screen().availableSize()
        is_small = room.width() < _SIZE[0] + _FRAME or room.height() < _SIZE[1] + _FRAME
        if is_small and self.settings.value(_GEOMETRY) is None:
            self.showMaximized()
        else:
            self.show()

    def finish_typing(self) -> None:
        """A field keeps what was typed when it is left, so it is left and entered again."""
        typed_in = self.focusWidget()
        if typed_in is not None:
            typed_in.clearFocus()
            typed_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self, dock: QDockWidget, widget: QWidget) -> None:
        """Brings a panel to the front and the keyboard into it."""
        dock.show()
        dock.raise_()
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_help(self, page: HelpPage) -> None:
        from desktop_app.interface.help_window import HelpWindow

        HelpWindow(page, self).show()

    def show_support(self) -> None:
        """Shows what to send to those who help, to be read and copied."""
        from desktop_app.interface.support_report import SupportDialog

        SupportDialog(self).open()

    def show_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(
            QMessageBox.Icon.NoIcon, message("program.name"), message("about.text"), parent=self
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once there is a picture, the rest of the program is loaded."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.rest.start)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the layout and lets go of the project, unless the person wants to stay."""
        if self._is_closing or not self._may_close():
            event.ignore()
            return
        self.keep_layout()
        self.desk.close()
        if self.safety is not None:
            self._is_closing = True
            self.safety.wait()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        self.finish_typing()
        return self.desk.may_leave(self.close) and (self.panels is None or self.panels.finish())

    def keep_layout(self) -> None:
        """Where the panels are, and what each is set to, for the next time."""
        self.settings.setValue(_GEOMETRY, self.saveGeometry())
        if self.desk.file is not None:
            self._layout.keep()
        if self.panels is not None:
            self.panels.keep_choices()

    def _lay_out(self) -> None:
        self.middle.addWidget(self.welcome)
        self.middle.addWidget(self.waiting)
        self.setCentralWidget(self.middle)
        self.tree_dock = self._dock("tree", self.tree)
        self.note_dock, self.findings_dock, self.history_dock = map(
            self._dock, ("note", "findings", "history")
        )
        docks = Docks(self.tree_dock, self.note_dock, self.findings_dock, self.history_dock)
        self.docks = docks.all
        self._layout = DockLayout(self, docks, self.settings)
        for page in help_pages():
            self.menus.add_help(page.title, partial(self.show_help, page))

    def _dock(self, name: str, content: QWidget | None = None) -> QDockWidget:
        dock = QDockWidget(message(f"panel.{name}"), self)
        dock.setObjectName(name)
        dock.setWidget(content or QWidget())
        self.menus.add_panel(dock.toggleViewAction(), name)
        return dock

    def _connect(self) -> None:
        self.desk.opened.connect(self._show_file)
        self.desk.closing.connect(self._let_go)
        self.desk.news.connect(self.status.show_news)
        self.desk.trouble.connect(self.tell)
        self.menus.language_asked.connect(self.language_asked)
        self.menus.recent_asked.connect(self.desk.open_path)
        self.welcome.recent_asked.connect(self.desk.open_path)
        self.menus.connect_orders(
            {
                "new": self.desk.new,
                "open": self.desk.open,
                "sample": self.desk.open_sample,
                "import": self.desk.import_file,
                "keep": self.desk.keep_copy,
                "quit": self.close,
                "undo": self.desk.undo,
                "redo": self.desk.redo,
                "find": lambda: self.focus(self.tree_dock, self.tree.filter.box),
                "support": self.show_support,
                "about": self.show_about,
            }
        )

    def _restore_geometry(self) -> None:
        self.resize(*_SIZE)
        geometry = self.settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _show_file(self, file: OpenedFile | None) -> None:
        """Another project lies open, or none; of its records only the rows can be read yet."""
        was_welcome = self.middle.currentWidget() is self.welcome
        self.middle.setCurrentWidget(self.welcome if file is None else self.waiting)
        self.status.show_file(file)
        self.setWindowTitle(_title(file))
        self.tree.show_connection(
            None if file is None else file.connection,
            "" if file is None or file.path is None else str(file.path),
        )
        if file is None:
            for dock in self.docks:
                dock.hide()
        elif was_welcome:
            self._layout.restore()
        for dock in self.docks:
            dock.toggleViewAction().setEnabled(file is not None)
        self.menus.follow(None)

    def _take_form(self) -> None:
        """What is selected can be read and typed in."""
        from desktop_app.interface.first_form import FirstForm

        if not self._has_given_way:
            self.form = FirstForm(self)

    def _build_panels(self) -> Iterator[None]:
        """What was loaded meanwhile comes into the window, a panel a turn, about the form that is there."""
        from desktop_app.interface.desk_panels import DeskPanels
        from desktop_app.interface.panels import building_panels
        from desktop_app.interface.safety.window_safety import WindowSafety

        if self.form is None or self._has_given_way:
            return
        panels = yield from building_panels(self.settings, self.form.panel, self.form.unsent)
        self.panels = DeskPanels(self, self.form, panels)
        self.safety = WindowSafety(self)
        self.whole.emit()

    def give_way(self) -> None:
        """Another window has taken over the desk; this one goes without closing the project."""
        self._has_given_way = True
        self._building.stop()
        self.desk.opened.disconnect(self._show_file)
        self.desk.closing.disconnect(self._let_go)
        if self.safety is not None:
            self.safety.give_way()
        if self.panels is not None:
            self.panels.give_way()
        elif self.form is not None:
            self.form.keep_typed()
            self.form.hand_over()
        self._let_go()
        self.hide()
        self.deleteLater()

    def _let_go(self) -> None:
        """The project is about to close: nothing reads from it any more."""
        self.tree.show_connection(None, "")


def _title(file: OpenedFile | None) -> str:
    name = message("program.name")
    if file is None:
        return name
    project = message("status.sample") if file.path is None else file.path.name
    if file.read_only_reason is not None:
        project = message("window.read_only", project=project)
    elif file.path is not None:
        project = file_name(project)
    return f"{project} — {name}"
