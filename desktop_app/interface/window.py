"""The main window: the tree, the record, the note and its doubts, of one project at a time."""

from functools import partial

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMessageBox, QStackedWidget, QWidget

from desktop_app.composition.note import Note, Source
from desktop_app.errors import ZapiskaError
from desktop_app.interface.doubts_panel import DoubtsPanel
from desktop_app.interface.facts import find_record
from desktop_app.interface.files import FileQuestions
from desktop_app.interface.help_pages import HelpPage, HelpWindow, help_pages
from desktop_app.interface.menus import Menus, Orders
from desktop_app.interface.outline import GROUP, Node, Outline, Place
from desktop_app.interface.outline_panel import OutlinePanel
from desktop_app.interface.outline_reading import read_outline
from desktop_app.interface.preview import PreviewPanel
from desktop_app.interface.project_desk import ProjectDesk
from desktop_app.interface.recent import RecentProjects
from desktop_app.interface.record_panel import RecordPanel
from desktop_app.interface.status_line import StatusLine
from desktop_app.interface.troubles import tell_trouble
from desktop_app.interface.welcome import WelcomePanel
from desktop_app.messages import message
from desktop_app.storage.workspace import Workspace

_SIZE = (1280, 800)
_TREE_WIDTH, _NOTE_WIDTH, _DOUBTS_HEIGHT = 300, 580, 150
_GEOMETRY, _LAYOUT, _LANGUAGE = "window/geometry", "window/layout", "note/language"


class MainWindow(QMainWindow):
    """Shows what lies on its desk. ``settings`` keep its size, its panels and the note's language."""

    def __init__(self, settings: QSettings, questions: FileQuestions | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._place: Place | None = None
        self.outline = _no_outline()
        self.desk = ProjectDesk(questions or FileQuestions(self), RecentProjects(settings), self)
        self.menus = Menus(self, self._orders())
        self.tree = OutlinePanel()
        self.record = RecordPanel()
        self.preview = PreviewPanel()
        self.doubts = DoubtsPanel()
        self.status = StatusLine(self)
        welcomed = {name: self.menus.actions[name] for name in ("sample", "new", "open")}
        self.welcome = WelcomePanel(welcomed)
        self.middle = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restore()
        self._show_workspace(None)

    def go_to(self, source: Source) -> None:
        """Selects the record that a piece of the note came from."""
        node = self.outline.node_of(source)
        if node is None:
            self.status.show_news(message("window.no_record", record=source.key))
        else:
            self.tree.select(node.place)

    def tell(self, error: ZapiskaError) -> QMessageBox:
        """Says what went wrong; nothing stops for it."""
        return tell_trouble(error, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the layout and lets go of the project, unless the person wants to stay."""
        self._finish_typing()
        if not self.desk.leave():
            event.ignore()
            return
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        if self.desk.workspace is not None:
            self._settings.setValue(_LAYOUT, self.saveState())
        if self.preview.language:
            self._settings.setValue(_LANGUAGE, self.preview.language)
        self.desk.close()
        super().closeEvent(event)

    def _orders(self) -> Orders:
        return Orders(
            done_by={
                "new": self.desk.new,
                "open": self.desk.open,
                "sample": self.desk.open_sample,
                "import": self.desk.import_file,
                "export": lambda: self.desk.export(self.preview.note),
                "keep": self.desk.keep_copy,
                "quit": self.close,
                "undo": self.desk.undo,
                "redo": self.desk.redo,
                "find": lambda: self._focus(self.tree_dock, self.tree.filter),
                "next_doubt": lambda: self.doubts.step(1),
                "previous_doubt": lambda: self.doubts.step(-1),
                "about": self._about,
            },
            open_recent=self.desk.open_path,
            recent=self.desk.recent.paths,
        )

    def _lay_out(self) -> None:
        self.middle.addWidget(self.welcome)
        self.middle.addWidget(self.record)
        self.setCentralWidget(self.middle)
        self.tree_dock = self._dock("records", self.tree, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.note_dock = self._dock("note", self.preview, Qt.DockWidgetArea.RightDockWidgetArea)
        self.doubts_dock = self._dock("doubts", self.doubts, Qt.DockWidgetArea.RightDockWidgetArea)
        self.splitDockWidget(self.note_dock, self.doubts_dock, Qt.Orientation.Vertical)
        self.docks = (self.tree_dock, self.note_dock, self.doubts_dock)
        for dock, shortcut in zip(self.docks, ("Ctrl+1", "F9", "Ctrl+3"), strict=True):
            self.menus.add_panel(dock.toggleViewAction(), shortcut)
        for page in help_pages():
            self.menus.add_help(page.title, partial(self._show_help, page))

    def _dock(self, name: str, content: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(message(f"panel.{name}"), self)
        dock.setObjectName(name)
        dock.setWidget(content)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        self.desk.opened.connect(self._show_workspace)
        self.desk.closing.connect(self.preview.let_go)
        self.desk.changed.connect(self._follow_change)
        self.desk.news.connect(self.status.show_news)
        self.desk.trouble.connect(self.tell)
        self.tree.chosen.connect(self._choose)
        self.record.asked_for.connect(self.go_to)
        self.preview.sheet.asked_for.connect(self.go_to)
        self.preview.composed.connect(self._show_note)
        self.doubts.asked_for.connect(self.go_to)
        self.status.doubts.clicked.connect(lambda: self._focus(self.doubts_dock, self.doubts.list))

    def _restore(self) -> None:
        self.resize(*_SIZE)
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.preview.prefer(str(self._settings.value(_LANGUAGE, "")))

    def _restore_layout(self) -> None:
        """Where the panels were; where they belong, if nobody has moved them yet."""
        for dock in self.docks:
            dock.show()
        layout = self._settings.value(_LAYOUT)
        if isinstance(layout, QByteArray) and self.restoreState(layout):
            return
        widths = [_TREE_WIDTH, _NOTE_WIDTH]
        self.resizeDocks([self.tree_dock, self.note_dock], widths, Qt.Orientation.Horizontal)
        heights = [self.height(), _DOUBTS_HEIGHT]
        self.resizeDocks([self.note_dock, self.doubts_dock], heights, Qt.Orientation.Vertical)

    def _show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none."""
        was_welcome = self.middle.currentWidget() is self.welcome
        self._place = None
        self.tree.forget()
        self.middle.setCurrentWidget(self.welcome if workspace is None else self.record)
        self.status.show_project(workspace)
        self.setWindowTitle(_title(workspace))
        if workspace is None:
            for dock in self.docks:
                dock.hide()
        elif was_welcome:
            self._restore_layout()
        for dock in self.docks:
            dock.toggleViewAction().setEnabled(workspace is not None)
        self._refresh()
        self._show_start()

    def _follow_change(self, _changed: object) -> None:
        self._refresh()
        if self.desk.workspace is not None:
            self.status.show_kept(self.desk.workspace)

    def _refresh(self) -> None:
        """Everything is read again; what is selected stays selected."""
        workspace = self.desk.workspace
        self.outline = _no_outline() if workspace is None else read_outline(workspace.session)
        self.tree.show_outline(self.outline)
        self._show_record()
        self.menus.follow(workspace, has_note=self.preview.note is not None)
        self.preview.show_project(workspace, self.outline)

    def _choose(self, table: str, row_id: int) -> None:
        self._place = (table, row_id)
        self._show_record()
        node = self.outline.by_place[table, row_id]
        self.preview.sheet.mark(None if table == "note" else Source(table, node.key, ""))
        if table == "note":
            self.preview.show_note(row_id)

    def _show_record(self) -> None:
        workspace, place = self.desk.workspace, self._place
        if workspace is None or place is None:
            return
        node = self.outline.by_place.get(place)
        record = None if node is None else find_record(workspace.session, place)
        if node is None:
            self.record.show_nothing(message("record.gone_title"), message("record.gone_text"))
        elif record is None:
            self.record.show_nothing(node.title, message(f"group.{node.key}"))
        else:
            self.record.show_record(workspace, record, self.outline)

    def _show_start(self) -> None:
        """What a fresh project shows in the middle: its note, or what an empty one needs."""
        if self.desk.workspace is None:
            return
        notes = [node for node in self.outline.root.walk() if node.table == "note"]
        if notes:
            self.tree.select(notes[0].place)
        elif self.outline.is_empty:
            self.record.show_nothing(message("record.empty_title"), message("record.empty_text"))
        else:
            self.record.show_nothing(message("record.none_title"), message("record.none_text"))

    def _show_note(self, note: Note | None) -> None:
        self.doubts.show_doubts(note, self.outline)
        self.status.show_note(note)
        self.menus.follow(self.desk.workspace, has_note=note is not None)

    def _finish_typing(self) -> None:
        """A field keeps what was typed when it is left, so it is left."""
        typed_in = self.focusWidget()
        if typed_in is not None:
            typed_in.clearFocus()

    def _focus(self, dock: QDockWidget, widget: QWidget) -> None:
        dock.show()
        dock.raise_()
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_help(self, page: HelpPage) -> None:
        HelpWindow(page, self).show()

    def _about(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, message("program.name"), message("about.text"), parent=self
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _no_outline() -> Outline:
    return Outline(Node(GROUP, 0, "", "", ""))


def _title(workspace: Workspace | None) -> str:
    name = message("program.name")
    if workspace is None:
        return name
    project = message("status.sample") if workspace.path is None else workspace.path.name
    return f"{project} — {name}"
