"""The panel of tables, as a person uses it."""

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QComboBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import ZapiskaError
from desktop_app.interface.tables.shapes import SHAPES
from desktop_app.interface.tables.table_panel import TablePanel
from desktop_app.messages import message
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen


def number(panel: TablePanel, name: str) -> int:
    assert panel.model.shape is not None
    return panel.model.shape.columns.index(panel.model.shape.column(name))


def shown(panel: TablePanel, name: str) -> list[str]:
    """The texts of a column, from above."""
    column = number(panel, name)
    return [panel.model.index(row, column).data() for row in range(panel.model.rowCount())]


def stand_on(panel: TablePanel, row: int, name: str) -> None:
    panel.view.setCurrentIndex(panel.model.index(row, number(panel, name)))
    panel.view.setFocus()


def click_header(qtbot: QtBot, panel: TablePanel, name: str) -> None:
    header = panel.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(number(panel, name)) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def editor_in(panel: TablePanel) -> QWidget:
    """The editor that is open in a cell."""
    editors = [
        child
        for child in panel.view.viewport().children()
        if isinstance(child, QLineEdit | QComboBox) and child.isVisible()
    ]
    assert len(editors) == 1
    return editors[0]


def press_enter(qtbot: QtBot, editor: QWidget) -> None:
    """Leaves an editor with Enter; Qt takes its value in the next round of events."""
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def choose(menu: QMenu, *texts: str) -> None:
    """Opens the menus on the way and triggers the last entry."""
    menu.aboutToShow.emit()
    for text in texts[:-1]:
        submenu = next(action.menu() for action in menu.actions() if action.text() == text)
        assert isinstance(submenu, QMenu)
        menu = submenu
        menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == texts[-1]).trigger()


def test_meetings_stand_by_date_documents_by_symbol_and_mandates_by_number(panel: TablePanel) -> None:
    assert shown(panel, "first_day")[:2] == ["3 Oct 2007", "14 Apr 2009"]
    panel.show_table("documents")
    symbols = shown(panel, "symbol")
    assert symbols.index("CTOC/COP/WG.7/2020/4") < symbols.index("CTOC/COP/WG.10/2019/5")
    assert symbols[-1] == ""
    panel.show_table("mandates")
    assert shown(panel, "number")[0] == "2/6"


def test_a_click_on_a_header_sorts_a_second_turns_and_a_third_takes_it_back(
    qtbot: QtBot, panel: TablePanel
) -> None:
    own = shown(panel, "first_day")
    click_header(qtbot, panel, "body_id")
    bodies = shown(panel, "body_id")
    assert bodies[0] == "WG.2"
    assert bodies[-1] == "WG.10"
    click_header(qtbot, panel, "body_id")
    assert shown(panel, "body_id")[0] == "WG.10"
    click_header(qtbot, panel, "body_id")
    assert shown(panel, "first_day") == own


@pytest.mark.parametrize(
    ("text", "count"),
    [("wg.10", 2), ("PLANNED wg.10", 1), ("torgovli", 0), ("торговле людьми", 11), ("9.9.2019", 1)],
)
def test_the_filter_finds_words_in_any_column(panel: TablePanel, text: str, count: int) -> None:
    panel.bar.filter.setText(text)
    assert panel.model.rowCount() == count
    assert panel.count.text() == f"{count} of 34"


@pytest.mark.parametrize(
    ("table", "text", "found"),
    [
        ("documents", "wg.2/2020", ["CTOC/COP/WG.2/2020/3"]),
        ("documents", "ctoc-cop-1-report", ["CTOC/COP/2004/6"]),
        ("documents", "english", [""]),
        ("documents", "100%", []),
    ],
)
def test_documents_are_found_by_symbol_key_and_language(
    panel: TablePanel, table: str, text: str, found: list[str]
) -> None:
    panel.show_table(table)
    panel.bar.filter.setText(text)
    assert shown(panel, "symbol") == found


def test_months_and_parts_of_dates_are_found(panel: TablePanel) -> None:
    panel.bar.filter.setText("sept 2019")
    assert set(shown(panel, "first_day")) == {"9 Sep 2019", "11 Sep 2019"}
    panel.bar.filter.setText("2019-10")
    assert shown(panel, "first_day") == ["9 Oct 2019"]


def test_titles_are_found_whatever_the_letter_case(panel: TablePanel, sample: Workspace) -> None:
    with sample.change("change.bulk_cells", count=1) as records:
        records.connection().exec_driver_sql(
            "INSERT INTO text (mandate_id, field, language, value)"
            " VALUES (1, 'retold_title', 'ru', 'о Новом')"
            " ON CONFLICT DO UPDATE SET value = 'о Новом'"
        )
    panel.show_table("mandates")
    panel.bar.filter.setFocus()
    panel.bar.filter.setText("НОВОМ")
    assert panel.model.rowCount() == 1
    sample.undo()
    assert panel.model.rowCount() == 0


def test_nothing_found_says_so_and_shows_all_again(qtbot: QtBot, panel: TablePanel) -> None:
    panel.bar.filter.setText("no such thing")
    assert panel.empty.isVisible()
    assert panel.empty.title.text() == "Nothing found"
    qtbot.mouseClick(panel.empty.action, Qt.MouseButton.LeftButton)
    assert panel.view.isVisible()
    assert panel.bar.filter.text() == ""
    assert panel.count.text() == "34 in all"


def test_down_leaves_the_filter_and_esc_empties_it(qtbot: QtBot, panel: TablePanel) -> None:
    panel.activateWindow()
    panel.bar.filter.setFocus()
    qtbot.keyClicks(panel.bar.filter, "wg.10")
    qtbot.keyClick(panel.bar.filter, Qt.Key.Key_Down)
    assert panel.view.hasFocus()
    assert panel.view.currentIndex().isValid()
    qtbot.keyClick(panel.bar.filter, Qt.Key.Key_Escape)
    assert panel.bar.filter.text() == ""


def test_only_values_that_are_ticked_are_shown(panel: TablePanel) -> None:
    choose(panel.bar.narrowing.menu(), "Status", "◦ planned")
    planned = panel.model.rowCount()
    assert set(shown(panel, "status")) == {"◦ planned"}
    assert panel.bar.narrowing.toolTip() == "Status: ◦ planned"
    choose(panel.bar.narrowing.menu(), "Body", "WG.10")
    assert panel.model.rowCount() == 1
    choose(panel.bar.narrowing.menu(), "Body ✓", "WG.10")
    choose(panel.bar.narrowing.menu(), "Status ✓", "✓ held")
    assert panel.model.rowCount() > planned
    choose(panel.bar.narrowing.menu(), "Show all rows")
    assert panel.count.text() == "34 in all"


def test_rows_without_a_value_can_be_chosen_too(panel: TablePanel) -> None:
    panel.show_table("documents")
    choose(panel.bar.narrowing.menu(), "Original language", "(none)")
    assert set(shown(panel, "original_language")) == {""}
    assert 0 < panel.model.rowCount() < 17


def test_of_very_many_values_the_menu_offers_the_first(panel: TablePanel, sample: Workspace) -> None:
    with sample.change("change.bulk_cells", count=1) as records:
        records.connection().exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 70)"
            " INSERT INTO place (key) SELECT 'place-' || i FROM n"
        )
        records.connection().exec_driver_sql(
            "INSERT INTO session (key, body_id, ordinal, place_id) SELECT 's-' || id, 3, id, id FROM place"
        )
    panel.show_table("sessions")
    menu = panel.bar.narrowing.menu()
    menu.aboutToShow.emit()
    values = next(action.menu() for action in menu.actions() if action.text() == "Place")
    assert isinstance(values, QMenu)
    values.aboutToShow.emit()
    assert len(values.actions()) == 61
    assert "more" in values.actions()[-1].text()
    assert not values.actions()[-1].isEnabled()


def test_enter_and_double_click_ask_for_the_record(qtbot: QtBot, panel: TablePanel) -> None:
    stand_on(panel, 2, "status")
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args == [panel.model.place_at(2)]
    place = panel.view.visualRect(panel.model.index(3, number(panel, "status"))).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [panel.model.place_at(3)]


def test_insert_asks_for_a_new_record_and_delete_for_the_selected_ones(
    qtbot: QtBot, panel: TablePanel
) -> None:
    with qtbot.waitSignal(panel.add_asked) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Insert)
    assert asked.args == ["meeting", None]
    panel.view.clearSelection()
    with qtbot.assertNotEmitted(panel.delete_asked):
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    panel.view.select_cells([1, 2], [0])
    with qtbot.waitSignal(panel.delete_asked) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert asked.args == [[panel.model.place_at(1), panel.model.place_at(2)]]


def test_shift_and_space_select_whole_rows(qtbot: QtBot, panel: TablePanel) -> None:
    panel.view.select_cells([1, 2, 5], [0])
    qtbot.keyClick(panel.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert panel.view.selected_rows() == [1, 2, 5]
    assert panel.view.selected_columns() == panel.view.shown_columns()


def test_one_cell_is_changed_where_it_stands(qtbot: QtBot, panel: TablePanel, sample: Workspace) -> None:
    stand_on(panel, 0, "last_day")
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = editor_in(panel)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "5 Oct 2007"
    assert editor.accessibleName() == "Change: Last day"
    editor.clear()
    qtbot.keyClicks(editor, "6.10.2007")
    press_enter(qtbot, editor)
    assert shown(panel, "last_day")[0] == "6 Oct 2007"
    label = sample.undo_label
    assert label is not None
    assert message(label.key, **label.values) == "Change: days of WG.2, 1st meeting"
    sample.undo()
    assert shown(panel, "last_day")[0] == "5 Oct 2007"


def test_a_choice_is_changed_from_its_list(qtbot: QtBot, panel: TablePanel) -> None:
    stand_on(panel, 0, "place_id")
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = editor_in(panel)
    assert isinstance(editor, QComboBox)
    assert [editor.itemText(row) for row in range(editor.count())] == ["(none)", "Vienna"]
    assert editor.currentText() == "Vienna"
    editor.setCurrentIndex(0)
    press_enter(qtbot, editor)
    assert shown(panel, "place_id")[0] == ""


def test_a_value_left_as_it_was_changes_nothing(qtbot: QtBot, panel: TablePanel, sample: Workspace) -> None:
    stand_on(panel, 0, "first_day")
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    press_enter(qtbot, editor_in(panel))
    assert sample.undo_label is None


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("first_day", "31.2.2007", "There is no day"),
        ("first_day", "2009-01-01", "“last day” is before “first day”"),
    ],
)
def test_a_value_that_is_refused_stays_in_its_cell_with_the_reason(
    qtbot: QtBot, panel: TablePanel, sample: Workspace, name: str, text: str, reason: str
) -> None:
    stand_on(panel, 0, name)
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = editor_in(panel)
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    press_enter(qtbot, editor)
    assert editor_in(panel) is editor
    assert editor.text() == text
    assert reason in panel.refusal.text()
    assert reason in editor.accessibleDescription()
    panel.view.setCurrentIndex(panel.model.index(4, 0))
    assert editor.isVisible()
    assert sample.undo_label is None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert panel.refusal.isHidden()
    assert shown(panel, name)[0] == "3 Oct 2007"


def test_a_refused_value_can_be_mended(qtbot: QtBot, panel: TablePanel) -> None:
    panel.show_table("documents")
    stand_on(panel, 0, "symbol")
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = editor_in(panel)
    assert isinstance(editor, QLineEdit)
    editor.setText("CTOC/COP/2008/19")
    press_enter(qtbot, editor)
    assert "CTOC/COP/2008/19" in panel.refusal.text()
    editor.setText("CTOC/COP/2004/60")
    press_enter(qtbot, editor)
    assert panel.refusal.isHidden()
    assert "CTOC/COP/2004/60" in shown(panel, "symbol")


def test_columns_are_hidden_moved_and_kept(
    qtbot: QtBot, panel: TablePanel, settings: QSettings, sample: Workspace
) -> None:
    choose(panel.bar.columns.menu(), "Source")
    choose(panel.bar.columns.menu(), "Key")
    choose(panel.menus.of_column(number(panel, "status"), panel), "Move “Status” towards the start")
    panel.view.setColumnWidth(number(panel, "first_day"), 30 * panel.fontMetrics().horizontalAdvance("0"))
    panel.show_table("documents")
    again = TablePanel(settings)
    qtbot.addWidget(again)
    again.show_workspace(sample)
    again.show()
    assert again.bar.chooser.currentText() == "Documents"
    again.show_table("meetings")
    names = [SHAPES["meetings"].columns[column].name for column in again.view.shown_columns()]
    assert names == [
        *("body_id", "ordinal", "first_day", "status", "last_day", "status_as_of", "place_id"),
        *("verified", "key"),
    ]
    assert (
        again.view.columnWidth(number(again, "first_day")) == panel.fontMetrics().horizontalAdvance("0") * 30
    )
    choose(again.bar.columns.menu(), "Columns as at first")
    names = [SHAPES["meetings"].columns[column].name for column in again.view.shown_columns()]
    assert names == [column.name for column in SHAPES["meetings"].columns if column.shown]


def test_a_column_dragged_by_its_header_is_kept(panel: TablePanel) -> None:
    panel.view.horizontalHeader().moveSection(0, 4)
    order = panel.view.shown_columns()
    panel.show_table("documents")
    panel.show_table("meetings")
    assert panel.view.shown_columns() == order


def test_the_last_column_cannot_be_hidden(panel: TablePanel) -> None:
    for column in list(panel.view.shown_columns()):
        panel.columns.show_column(column, shown=False)
    assert len(panel.view.shown_columns()) == 1
    (last,) = panel.view.shown_columns()
    panel.columns.move_column(last, 1)
    hide = [
        action for action in panel.menus.of_column(last, panel).actions() if action.text().startswith("Hide")
    ]
    assert not hide[0].isEnabled()


def test_what_others_wrote_into_the_settings_does_no_harm(panel: TablePanel, settings: QSettings) -> None:
    settings.setValue("tables/document", "nonsense")
    panel.show_table("documents")
    assert panel.view.shown_columns()
    settings.setValue("tables/mandate", '[["no_such_column", 3, true], ["source", 9, true]]')
    panel.show_table("mandates")
    assert SHAPES["mandates"].columns[panel.view.shown_columns()[0]].name == "source"


def test_the_menu_of_a_column_sorts_narrows_and_hides(panel: TablePanel) -> None:
    own = shown(panel, "first_day")
    status = number(panel, "status")
    choose(panel.menus.of_column(status, panel), "Sort by “Status”, falling")
    assert shown(panel, "status")[-1] == "◦ planned" or shown(panel, "status")[0] == "✓ held"
    choose(panel.menus.of_column(status, panel), "Sort in the table’s own order")
    assert shown(panel, "first_day") == own
    choose(panel.menus.of_column(status, panel), "Only rows with “Status”", "✓ held")
    assert set(shown(panel, "status")) == {"✓ held"}
    choose(panel.menus.of_column(status, panel), "Hide “Status”")
    assert status not in panel.view.shown_columns()
    choose(panel.menus.of_column(0, panel), "Columns", "Status")
    assert status in panel.view.shown_columns()
    choose(panel.menus.of_column(status, panel), "Move “Status” towards the end")


def test_the_menu_of_a_cell_offers_what_keys_do(qtbot: QtBot, panel: TablePanel) -> None:
    stand_on(panel, 1, "status")
    menu = panel.cell_menu(panel.view.currentIndex())
    with qtbot.waitSignal(panel.asked_for):
        choose(menu, "Open the record")
    with qtbot.waitSignal(panel.delete_asked):
        choose(menu, "Delete…")
    choose(menu, "Copy for a spreadsheet")
    assert QApplication.clipboard().text() == "Status\n✓ held\n".replace("✓ ", "")
    choose(menu, "Column “Status”", "Sort by “Status”, rising")
    assert shown(panel, "status")[0] == "◦ planned"


@pytest.mark.parametrize("where", ["cell", "below", "header"])
def test_menus_open_where_they_are_asked_for(qtbot: QtBot, panel: TablePanel, where: str) -> None:
    panel.bar.filter.setText("wg.10")
    stand_on(panel, 0, "status")
    if where == "header":
        panel.view.horizontalHeader().customContextMenuRequested.emit(QPoint(10, 5))
        panel.view.horizontalHeader().customContextMenuRequested.emit(QPoint(-10, 5))
    else:
        panel.view.customContextMenuRequested.emit(QPoint(10, 5 if where == "cell" else 300))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    popup.close()


def test_selected_records_stay_selected_when_the_rows_are_arranged_anew(
    qtbot: QtBot, panel: TablePanel
) -> None:
    panel.view.select_cells([3, 4], [0, 1])
    stand = panel.model.place_at(4)
    panel.view.setCurrentIndex(panel.model.index(4, 1))
    panel.view.select_cells([3, 4], [0, 1])
    places = {panel.model.place_at(row) for row in panel.view.selected_rows()}
    click_header(qtbot, panel, "body_id")
    assert {panel.model.place_at(row) for row in panel.view.selected_rows()} == places
    assert panel.model.place_at(panel.view.currentIndex().row()) == stand
    panel.bar.filter.setText("no such thing")
    assert panel.view.selected_rows() == []


def test_an_empty_table_teaches(qtbot: QtBot, settings: QSettings, workspace: Workspace) -> None:
    panel = TablePanel(settings)
    qtbot.addWidget(panel)
    panel.show_workspace(workspace)
    panel.show()
    for name, shape in SHAPES.items():
        panel.show_table(name)
        assert panel.empty.isVisible()
        assert panel.empty.title.text() == message(f"table.empty_{shape.table}")
        with qtbot.waitSignal(panel.add_asked) as asked:
            qtbot.mouseClick(panel.empty.action, Qt.MouseButton.LeftButton)
        assert asked.args == [shape.table, None]
    assert not panel.bar.change_button.isEnabled()


def test_without_a_project_there_is_nothing_to_do(qtbot: QtBot, panel: TablePanel) -> None:
    panel.show_workspace(None)
    assert not panel.bar.isEnabled()
    assert panel.count.isHidden()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Delete):
        with qtbot.assertNotEmitted(panel.asked_for):
            qtbot.keyClick(panel.view, key)
    panel.copy()
    panel.paste()
    panel.follow(frozenset({("meeting", 1)}))
    assert panel.change.isHidden()


def test_a_hidden_panel_follows_when_it_is_seen_again(panel: TablePanel, sample: Workspace) -> None:
    panel.hide()
    with sample.change("change.bulk_cells", count=1) as records:
        records.connection().exec_driver_sql("DELETE FROM meeting WHERE id = 4")
    assert panel.model.rowCount() == 34
    panel.show()
    assert panel.count.text() == "33 in all"


def test_a_table_chosen_while_hidden_is_read_when_seen(panel: TablePanel) -> None:
    panel.hide()
    panel.show_table("mandates")
    assert panel.model.shape is SHAPES["meetings"]
    panel.show()
    assert panel.model.shape is SHAPES["mandates"]


def test_the_chooser_shows_another_table(qtbot: QtBot, panel: TablePanel) -> None:
    panel.bar.chooser.setFocus()
    qtbot.keyClick(panel.bar.chooser, Qt.Key.Key_Down)
    assert panel.model.shape is SHAPES["documents"]
    assert panel.bar.chooser.currentText() == "Documents"


def test_a_project_open_for_reading_only_cannot_be_changed(
    qtbot: QtBot, settings: QSettings, sample: Workspace
) -> None:
    reason = ZapiskaError("storage.read_only", reason="test")
    sample.read_only_reason = reason
    panel = TablePanel(settings)
    qtbot.addWidget(panel)
    panel.show_workspace(sample)
    panel.show()
    assert not panel.bar.change_button.isEnabled()
    assert "reading only" in panel.bar.change_button.toolTip()
    stand_on(panel, 0, "status")
    for key in (Qt.Key.Key_F2, Qt.Key.Key_V):
        control = (
            Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_V else Qt.KeyboardModifier.NoModifier
        )
        with qtbot.waitSignal(panel.trouble) as told:
            qtbot.keyClick(panel.view, key, control)
        assert told.args == [reason]


def test_rows_grow_with_the_font(panel: TablePanel) -> None:
    height = panel.view.rowHeight(0)
    font = QFont(panel.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.setFont(font)
    assert panel.view.rowHeight(0) > 1.5 * height
    assert panel.view.rowHeight(0) >= panel.view.fontMetrics().height()


def test_every_control_has_a_name_and_a_tooltip(panel: TablePanel) -> None:
    bar, change = panel.bar, panel.change
    for widget in (
        *(bar.chooser, bar.filter, bar.narrowing, bar.columns, bar.change_button),
        *(change.field, change.value.choice, change.value.line, change.value.days),
        *(change.apply, change.leave_out, change.cancel),
    ):
        assert widget.accessibleName() or widget.property("text"), widget
    assert panel.view.accessibleName() == "Table of records"
    assert change.preview.accessibleName()


def test_keys_with_other_modifiers_are_left_to_the_view(qtbot: QtBot, panel: TablePanel) -> None:
    stand_on(panel, 1, "status")
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert panel.view.selected_rows() == [2, 3]
    qtbot.keyClick(panel.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert panel.view.currentIndex().row() == 0


def test_an_editor_given_up_leaves_the_value(qtbot: QtBot, panel: TablePanel) -> None:
    stand_on(panel, 0, "source")
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = editor_in(panel)
    assert isinstance(editor, QLineEdit)
    before = shown(panel, "source")[0]
    editor.setText("something else")
    panel.view.closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
    assert shown(panel, "source")[0] == before
