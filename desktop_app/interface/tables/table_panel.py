"""The panel of tables: meetings by date, documents by symbol, mandates, sessions, bodies."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.interface import words
from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.tables.cell_delegate import CellDelegate
from desktop_app.interface.tables.cell_text import Stored
from desktop_app.interface.tables.change_panel import ChangePanel
from desktop_app.interface.tables.column_layout import ColumnLayout
from desktop_app.interface.tables.columns import Column
from desktop_app.interface.tables.copying import copied
from desktop_app.interface.tables.empty_page import EmptyTable
from desktop_app.interface.tables.pasting import Target
from desktop_app.interface.tables.proposal import keep_cell
from desktop_app.interface.tables.rows import TableRows
from desktop_app.interface.tables.shapes import SHAPES
from desktop_app.interface.tables.table_bar import TableBar
from desktop_app.interface.tables.table_menus import TableMenus
from desktop_app.interface.tables.table_model import Index, TableModel
from desktop_app.interface.tables.table_view import TableView
from desktop_app.messages import explain, message
from desktop_app.operations.bulk_editing import CellEdit
from desktop_app.storage.journal import Changed
from desktop_app.storage.workspace import Workspace

_SHOWN_TABLE = "tables/shown"


class TablePanel(QWidget):
    """One table at a time, of the project that lies open.

    ``asked_for`` gives the place of a record that was opened, ``delete_asked`` a list of places,
    ``add_asked`` the table and None, ``trouble`` why something cannot be done.
    """

    asked_for = Signal(object)
    delete_asked = Signal(object)
    add_asked = Signal(str, object)
    trouble = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._workspace: Workspace | None = None
        self._missed: Changed = frozenset()
        self._is_due = False
        self._narrowing: dict[str, AbstractSet[Stored]] = {}
        self.model = TableModel(self)
        self.view = TableView(self.model)
        self.delegate = CellDelegate(self.model, self._keep, self)
        self.view.use(self.delegate)
        self.columns = ColumnLayout(self.view, settings)
        self.menus = TableMenus(self.view, self.columns, self._narrow)
        self.bar = TableBar()
        self.empty = EmptyTable()
        self.count = QLabel()
        self.refusal = QLabel()
        self.change = ChangePanel()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        name = str(settings.value(_SHOWN_TABLE, ""))
        self._name = name if name in SHAPES else next(iter(SHAPES))
        self.bar.choose(self._name)
        self._show_state()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Shows tables of another project, or of none."""
        self._workspace = workspace
        self._load_when_seen()

    def show_table(self, name: str) -> None:
        """Shows "meetings", "documents", "mandates", "sessions" or "bodies"."""
        self._name = name
        self._settings.setValue(_SHOWN_TABLE, name)
        self.bar.choose(name)
        self._load_when_seen()

    def follow(self, changed: Changed) -> None:
        """Shows what changed; while the panel is hidden, when it is seen again."""
        if not self.isVisible():
            self._missed |= changed
        elif self.model.rows is not None:
            self.model.follow(changed)
            self.change.refresh()
            self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Does what was put off while nobody could see it."""
        super().showEvent(event)
        if self._is_due:
            self._load()
        elif self._missed:
            missed, self._missed = self._missed, frozenset()
            self.follow(missed)

    def change_selected(self) -> None:
        """Opens the change of the selected records; of a single cell that can be changed, its editor."""
        rows, workspace = self.model.rows, self._workspace
        numbers = self.view.selected_rows()
        if rows is None or workspace is None or not numbers or not self._may_change(workspace):
            return
        current = self.view.currentIndex()
        editable = bool(current.flags() & Qt.ItemFlag.ItemIsEditable)
        if len(numbers) == 1 and editable:
            self.view.edit(current)
            return
        ids = [rows.shown[number] for number in numbers]
        self.change.open_change(workspace, rows, ids, self.model.column_at(current.column()))

    def copy(self) -> None:
        """Puts the selected cells on the clipboard, for a spreadsheet."""
        rows, numbers = self.model.rows, self.view.selected_rows()
        if rows is not None and numbers:
            columns = [self.model.column_at(number) for number in self.view.selected_columns()]
            QGuiApplication.clipboard().setMimeData(copied(rows, numbers, columns))

    def paste(self) -> None:
        """Shows what the cells on the clipboard would change in the selected ones."""
        rows, workspace = self.model.rows, self._workspace
        numbers = self.view.selected_rows()
        if rows is None or workspace is None or not numbers or not self._may_change(workspace):
            return
        selected, shown = self.view.selected_columns(), self.view.shown_columns()
        columns = [self.model.column_at(number) for number in shown[shown.index(selected[0]) :]]
        target = Target(numbers, columns, len(selected))
        self.change.open_paste(workspace, rows, QGuiApplication.clipboard().text(), target)

    def _load_when_seen(self) -> None:
        self.change.close_panel()
        self._is_due = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._is_due, self._missed, self._narrowing = False, frozenset(), {}
        self.bar.clear_filter()
        self._refuse("")
        workspace = self._workspace
        rows = None if workspace is None else TableRows(workspace.connection, SHAPES[self._name])
        editable = workspace is not None and workspace.read_only_reason is None
        self.view.forget()
        self.model.show(rows, editable=editable)
        self.columns.arrange()
        self._show_state()

    def _may_change(self, workspace: Workspace) -> bool:
        if workspace.read_only_reason is not None:
            self.trouble.emit(workspace.read_only_reason)
        return workspace.read_only_reason is None

    def _keep(self, index: Index, value: Stored) -> None:
        """Stores the value of one cell."""
        if self._workspace is not None:
            column = self.model.column_at(index.column())
            edit = CellEdit(self.model.place_at(index.row()), column.name, self.model.stored(index), value)
            keep_cell(self._workspace, edit)

    def _find(self) -> None:
        self.model.find_only(self.bar.filter.text(), self._narrowing)
        self._show_state()

    def _narrow(self, column: Column, value: Stored, wanted: bool) -> None:  # noqa: FBT001 - of a menu's tick
        chosen = set(self._narrowing.get(column.name, ()))
        (chosen.add if wanted else chosen.discard)(value)
        self._narrowing = {**self._narrowing, column.name: frozenset(chosen)}
        self._find()

    def _show_all(self) -> None:
        self._narrowing = {}
        self.bar.clear_filter()
        self._find()
        self.view.setFocus()

    def _show_state(self) -> None:
        """The count, and a page that teaches in place of a table without rows."""
        rows = self.model.rows
        shown, total = (0, 0) if rows is None else (len(rows.shown), rows.total)
        self.bar.setEnabled(rows is not None)
        self.bar.tell_narrowing("" if rows is None else rows.narrowing_in_words())
        reason = None if self._workspace is None else self._workspace.read_only_reason
        self.bar.allow_change(
            allowed=bool(shown) and reason is None, reason=explain(reason) if reason else ""
        )
        if rows is None or shown:
            self._pages.setCurrentWidget(self.view)
        else:
            if total:
                self.empty.say_nothing_found()
            else:
                self.empty.teach(rows.shape.table, editable=reason is None)
            self._pages.setCurrentWidget(self.empty)
        key = "table.count" if shown == total else "table.count_found"
        self.count.setText(message(key, shown=words.number(shown), total=words.number(total)))
        self.count.setVisible(rows is not None)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.asked_for.emit(self.model.place_at(index.row()))

    def _add(self) -> None:
        self.add_asked.emit(SHAPES[self._name].table, None)

    def _delete(self) -> None:
        places = [self.model.place_at(row) for row in self.view.selected_rows()]
        if places:
            self.delete_asked.emit(places)

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(f"{words.MISSING} {sentence}" if sentence else "")
        self.refusal.setVisible(bool(sentence))

    def _prepare_search(self) -> None:
        if self.model.rows is not None:
            self.model.rows.prepare_search()

    def _enter_table(self) -> None:
        self.view.setFocus()

    def _cell_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if not index.isValid():
            index = self.view.currentIndex()
        if index.isValid():
            menu = self.cell_menu(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.view.viewport().mapToGlobal(point))

    def cell_menu(self, index: QModelIndex) -> QMenu:
        """What can be done with the selected records and with the column of a cell."""
        menu = QMenu(self.view)
        for key, act in (
            ("table.open", lambda: self._open(index)),
            ("table.change", self.change_selected),
            ("table.copy", self.copy),
            ("table.paste", self.paste),
            ("table.delete", self._delete),
        ):
            menu.addAction(message(key)).triggered.connect(act)
        menu.addSeparator()
        column = self.menus.of_column(index.column(), menu)
        column.setTitle(message("table.column", column=self.model.column_at(index.column()).title))
        menu.addMenu(column)
        return menu

    def _header_menu(self, point: QPoint) -> None:
        number = self.view.horizontalHeader().logicalIndexAt(point)
        if number >= 0:
            menu = self.menus.of_column(number, self.view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.view.horizontalHeader().mapToGlobal(point))

    def _lay_out(self) -> None:
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        self.refusal.setWordWrap(True)
        self.refusal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.refusal.hide()
        upper = QWidget()
        layout = QVBoxLayout(upper)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, stretch=1)
        layout.addWidget(self.refusal)
        layout.addWidget(self.count)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(upper)
        halves.addWidget(self.change)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)
        stand_on_base(self)

    def _connect(self) -> None:
        # The long texts are read as soon as the filter is entered, but not before it shows its cursor.
        reading = QTimer(self, singleShot=True, interval=0)
        reading.timeout.connect(self._prepare_search)
        self.bar.filter_entered.connect(reading.start)
        self.bar.table_chosen.connect(self.show_table)
        self.bar.filtered.connect(self._find)
        self.bar.left.connect(self._enter_table)
        self.bar.change.connect(self.change_selected)
        self.menus.serve(self.bar, self._show_all)
        self.view.opened.connect(self._open)
        for asked, act in (
            (self.view.copy_asked, self.copy),
            (self.view.paste_asked, self.paste),
            (self.view.change_asked, self.change_selected),
            (self.view.add_asked, self._add),
            (self.view.delete_asked, self._delete),
        ):
            asked.connect(act)
        self.view.customContextMenuRequested.connect(self._cell_menu)
        self.view.horizontalHeader().customContextMenuRequested.connect(self._header_menu)
        self.delegate.refused.connect(self._refuse)
        self.empty.add.connect(self._add)
        self.empty.show_all.connect(self._show_all)
        self.change.closed.connect(self._enter_table)
