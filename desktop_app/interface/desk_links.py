"""Which signal of a window leads to which of its panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.interface.findings.count_words import count_words
from desktop_app.interface.tree_moves import Way

if TYPE_CHECKING:
    from desktop_app.interface.desk_panels import DeskPanels
    from desktop_app.interface.window import MainWindow


def link_panels(window: MainWindow, desk: DeskPanels) -> None:
    """What is chosen in one panel is shown in all, and the orders of the menus reach them."""
    panels = desk.panels
    window.desk.ready.connect(desk.show_workspace)
    window.desk.closing.connect(desk.let_go)
    window.desk.changed.connect(desk.follow)
    window.tree.chosen.connect(desk.show_place)
    window.tree.refused.connect(window.status.show_news)
    window.tree.trouble.connect(window.tell)
    editing = (panels.form, panels.editor, panels.table, panels.timeline, panels.chart, panels.history)
    panels.findings.trouble.connect(window.tell)
    panels.findings.news.connect(window.status.show_news)
    for panel in editing:
        panel.trouble.connect(window.tell)
    for shown in (*editing, panels.note, panels.side_by_side):
        shown.asked_for.connect(desk.go_to)
    panels.editor.section_chosen.connect(desk.mark_section)
    panels.editor.write_asked.connect(panels.note.page.write_asked)
    panels.note.composed.connect(desk.show_note)
    desk.writing.news.connect(window.status.show_news)
    desk.writing.trouble.connect(window.tell)
    panels.note.page.footnote_asked.connect(desk.pages.add_footnote)
    panels.note.export_asked.connect(desk.export.open)
    desk.reading_over.found.connect(panels.findings.show_found)
    desk.reading_over.long_read.connect(panels.note.following.keep)
    panels.findings.asked_for.connect(desk.show_finding)
    panels.findings.counted.connect(lambda *told: window.status.show_findings(*count_words(*told)))
    panels.findings.counted.connect(desk.mark_findings)
    desk.tree_marks.found.connect(window.tree.mark)
    panels.note.page.tell = panels.findings.sentence
    window.status.findings.clicked.connect(lambda: window.focus(window.findings_dock, panels.findings.list))
    window.menus.connect_orders(
        {
            "back": desk.back,
            "forward": desk.forward,
            "form": lambda: desk.pages.show(panels.form),
            "table_meetings": lambda: desk.pages.show_table("meetings"),
            "table_documents": lambda: desk.pages.show_table("documents"),
            "table_mandates": lambda: desk.pages.show_table("mandates"),
            "next_finding": lambda: panels.findings.step(1),
            "previous_finding": lambda: panels.findings.step(-1),
            "own_words": panels.note.page.write_at_caret,
            "own_paragraph": lambda: panels.note.page.write_at_caret(whole=True),
            "leave_out": panels.note.page.leave_out_at_caret,
            "add_paragraph": panels.note.page.add_at_caret,
            "add_footnote": panels.note.page.footnote_at_caret,
            "paragraph_up": lambda: panels.note.page.move_at_caret(-1),
            "paragraph_down": lambda: panels.note.page.move_at_caret(1),
            "program_words": panels.note.page.give_back_at_caret,
            "larger": lambda: panels.note.page.zoom_by(1),
            "smaller": lambda: panels.note.page.zoom_by(-1),
            "fit": lambda: panels.note.page.zoom(None),
        }
    )


def link_actions(window: MainWindow, desk: DeskPanels) -> None:
    """Wherever a person asks to add, move, rename or delete, the same is done."""
    panels, actions = desk.panels, desk.actions
    actions.asked_for.connect(desk.go_to)
    actions.name_asked.connect(desk.edit_name)
    actions.news.connect(window.status.show_news)
    actions.trouble.connect(window.tell)
    panels.form.add_asked.connect(actions.add)
    panels.group.add_asked.connect(actions.add)
    panels.table.add_asked.connect(actions.add)
    panels.table.delete_asked.connect(actions.delete)
    for picture in (panels.timeline, panels.chart):
        picture.add_asked.connect(actions.add)
        picture.news.connect(window.status.show_news)
    window.tree.add_asked.connect(actions.offer_adding)
    window.tree.delete_asked.connect(actions.delete)
    window.tree.rename_asked.connect(desk.edit_name)
    window.tree.menu_asked.connect(lambda place, at: actions.menu_of(place).popup(at))
    window.menus.connect_orders(
        {
            "add": actions.add_to_selected,
            "next_meeting": actions.next_meeting,
            "duplicate": actions.duplicate,
            "rename": actions.rename,
            "delete": actions.delete_selected,
            "move_up": lambda: actions.move_selected(Way.UP),
            "move_down": lambda: actions.move_selected(Way.DOWN),
            "palette": lambda: desk.open_palette(records_only=False),
            "search": lambda: desk.open_palette(records_only=True),
            "timeline": lambda: desk.pages.show_picture(panels.timeline),
            "chart": lambda: desk.pages.show_picture(panels.chart),
            "side_by_side": desk.pages.show_side_by_side,
            "export": desk.export.open,
            "check_file": desk.check_file,
        }
    )


def give_turns(window: MainWindow, desk: DeskPanels) -> None:
    """The page follows first, then what is told beside it, then the tree, then the history."""
    page, beside = desk.panels.note.following, desk.beside_note.later
    tree, history = window.tree.later, desk.panels.history.later
    beside.yield_to(lambda: page.is_behind)
    tree.yield_to(lambda: page.is_behind or beside.is_due)
    window.tree.marking.yield_to(lambda: page.is_behind or beside.is_due or tree.is_due)
    history.yield_to(lambda: page.is_behind or beside.is_due or tree.is_due)
    desk.reading_over.later.yield_to(lambda: page.is_behind or beside.is_due or tree.is_due or history.is_due)
    desk.panels.findings.later.yield_to(lambda: page.is_behind)
    desk.tree_marks.later.yield_to(lambda: page.is_behind or beside.is_due or tree.is_due)
