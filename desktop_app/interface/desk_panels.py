"""The panels of a window and how they lead to each other: what is selected, shown and followed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.checks.finding import Finding
from desktop_app.composition.note import Note, Source
from desktop_app.interface.beside_note import BesideNote
from desktop_app.interface.checked_file.window import CheckedFileWindow
from desktop_app.interface.desk_links import give_turns, link_actions, link_panels
from desktop_app.interface.findings.reading_over import ReadingOver
from desktop_app.interface.findings.record_marks import FieldMarks, TreeMarks
from desktop_app.interface.indexing import Indexing
from desktop_app.interface.middle_pages import MiddlePages
from desktop_app.interface.navigation import Trail
from desktop_app.interface.note_export import NoteExport
from desktop_app.interface.own_words.new_facts import NewFacts
from desktop_app.interface.own_words.writing import Writing, restores
from desktop_app.interface.palette.palette import Palette
from desktop_app.interface.panels import Panels
from desktop_app.interface.record_actions import RecordActions
from desktop_app.interface.record_names import name_of, place_of, source_of
from desktop_app.interface.unsent import Offer
from desktop_app.interface.unsent_question import UnsentQuestion
from desktop_app.messages import message
from desktop_app.storage.journal import Changed
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP, group_place
from desktop_app.storage.workspace import Workspace

if TYPE_CHECKING:
    from desktop_app.interface.first_form import FirstForm
    from desktop_app.interface.window import MainWindow

_LANGUAGE = "note/language"


class DeskPanels(QObject):
    """Puts the panels into a window and connects them: to choose a record anywhere shows it everywhere."""

    def __init__(self, window: MainWindow, first: FirstForm, panels: Panels) -> None:
        super().__init__(window)
        self._window = window
        self._trail = Trail()
        self._field = Source("", "", "")
        self.unsent = first.unsent
        self.panels = panels
        self.pages = MiddlePages(window, panels)
        self.beside_note = BesideNote(window.status, self)
        self.reading_over = ReadingOver(panels.note.record, self)
        self.tree_marks = TreeMarks(self)
        self._marked: Sequence[Finding] = ()
        self.field_marks = FieldMarks(panels.findings.sentence)
        first.hand_over()
        self.export = NoteExport(window, self.panels)
        self.writing = Writing(panels.note, self.unsent, self)
        NewFacts(panels.note, self.writing)
        self.actions = RecordActions(window)
        self.indexing = Indexing(self)
        self._lay_out()
        link_panels(window, self)
        link_actions(window, self)
        give_turns(window, self)
        self.panels.note.prefer(str(window.settings.value(_LANGUAGE, "")))
        if window.desk.workspace is not None:
            self.show_workspace(window.desk.workspace)

    @property
    def workspace(self) -> Workspace | None:
        return self._window.desk.workspace

    def show_workspace(self, workspace: Workspace | None) -> None:
        """The records of another project can be edited from now on, or those of none."""
        self._trail = Trail()
        self._window.tree.set_workspace(workspace)
        self.writing.show_workspace(workspace)
        for panel in self.panels.all:
            panel.show_workspace(workspace)
        self.actions.show_workspace(workspace)
        self.indexing.show_workspace(workspace)
        self.reading_over.show_note(None)
        self.tree_marks.show_workspace(workspace)
        self.panels.findings.show_workspace(workspace)
        self._follow_menus()
        if workspace is not None:
            self._show_start(workspace)
            self._offer_unsent(workspace)

    def follow(self, changed: Changed) -> None:
        """Records changed: every panel shows them as they are now."""
        self.reading_over.stop(changed)
        self._window.tree.follow(changed)
        for panel in self.panels.all:
            panel.follow(changed)
        self.panels.findings.follow(changed)
        self._window.status.show_kept(self._window.desk.path)
        self._follow_menus()

    def go_to(self, wanted: RecordPlace | Source) -> None:
        """Selects a record; of a source, the field too."""
        if self.workspace is None:
            return
        connection = self.workspace.connection
        self._field = wanted if isinstance(wanted, Source) else Source("", "", "")
        place = place_of(connection, wanted) if isinstance(wanted, Source) else wanted
        if place is None:
            self._window.status.show_news(message("status.no_such_place", record=self._field.key))
        elif place == self._window.tree.selected:
            self.show_place(place)
        else:
            self._window.tree.select(place)

    def show_finding(self, finding: Finding) -> None:
        """Shows the field that a finding lies in, and its place on the page."""
        if finding.source is not None:
            self.go_to(finding.source)
            self.panels.note.mark(finding.source)
        self.panels.note.page.point_out(finding)

    def mark_findings(self, findings: Sequence[Finding]) -> None:
        """What is heeded is marked on the page, in the tree and in the form."""
        if findings is self._marked:
            return
        self._marked = findings
        self.panels.note.page.show_findings(findings)
        self.tree_marks.show_findings(findings)
        self.field_marks.show_findings(findings, self.panels.note.language)
        self.field_marks.mark(self.panels.form.form, self.workspace)

    def show_place(self, place: RecordPlace) -> None:
        """Shows what was chosen: its form, its table or its note, its history, its words in the note."""
        if self.workspace is None:
            return
        field, self._field = self._field, Source("", "", "")
        self._trail.visit(place)
        self.pages.show_place(place, field)
        self.field_marks.mark(self.panels.form.form, self.workspace)
        source = source_of(self.workspace.connection, place)
        self.panels.note.mark(source)
        self.panels.side_by_side.mark(source)
        self.panels.history.show_record(None if place[0] == GROUP else place)
        self._follow_menus()

    def back(self) -> None:
        self._go_along(self._trail.back(self._is_there))

    def forward(self) -> None:
        self._go_along(self._trail.forward(self._is_there))

    def finish(self) -> bool:
        """Makes ready for the window to close; False if work under way must be waited for."""
        self.panels.form.finish()
        self.panels.editor.finish()
        self.writing.finish()
        self.export.finish()
        return True

    def give_way(self) -> None:
        """Another window shows the project from now on."""
        desk = self._window.desk
        desk.ready.disconnect(self.show_workspace)
        desk.closing.disconnect(self.let_go)
        desk.changed.disconnect(self.follow)
        self.finish()
        self.show_workspace(None)

    def keep_choices(self) -> None:
        if self.panels.note.language:
            self._window.settings.setValue(_LANGUAGE, self.panels.note.language)

    def _offer_unsent(self, workspace: Workspace) -> None:
        """What an earlier run left unkept is told, with the way to it."""
        offers = self.unsent.offers()
        if not offers:
            return
        question = UnsentQuestion(offers, workspace.connection, self._window)
        question.show_asked.connect(self._show_unsent)
        question.dismissed.connect(self.unsent.dismiss)
        question.open()

    def _show_unsent(self, offer: Offer) -> None:
        """The field of it, which holds what was typed; the tree goes along."""
        source = Source(offer.spot.table, offer.spot.key, "")
        place = None if self.workspace is None else place_of(self.workspace.connection, source)
        if place is None:
            self._window.status.show_news(message("status.no_such_place", record=offer.spot.key))
            return
        self.go_to(place)
        if restores(offer):
            self.writing.restore(offer, place[1])
            return
        panel = self.panels.editor if place[0] == "note" else self.panels.form
        panel.restore(offer)

    def mark_section(self, place: RecordPlace) -> None:
        """The sentences of the section that is edited are marked on the page."""
        if self.workspace is not None:
            self.panels.note.mark(source_of(self.workspace.connection, place))

    def _show_start(self, workspace: Workspace) -> None:
        """What was selected when the project was left, else its first note."""
        selected = self._window.tree.selected
        if selected is not None:
            self.show_place(selected)
            return
        note = workspace.connection.execute("SELECT id FROM note ORDER BY id LIMIT 1").fetchone()
        if note is not None:
            self._window.tree.select(("note", note[0]))
        else:
            self._window.tree.select(group_place("bodies"))

    def _is_there(self, place: RecordPlace) -> bool:
        is_record = self.workspace is not None and place[0] != GROUP
        return not is_record or name_of(self.workspace.connection, place) is not None  # type: ignore[union-attr]

    def _go_along(self, place: RecordPlace | None) -> None:
        if place is not None:
            self.go_to(place)

    def _lay_out(self) -> None:
        window, panels = self._window, self.panels
        window.note_dock.setWidget(panels.note)
        window.findings_dock.setWidget(panels.findings)
        window.history_dock.setWidget(panels.history)

    def open_palette(self, *, records_only: bool) -> Palette:
        """Opens the box that finds records and, unless told otherwise, actions."""
        actions = () if records_only else tuple(self._window.menus.actions.values())
        connection = None if self.workspace is None else self.workspace.connection
        palette = Palette(connection, actions, self._window)
        palette.asked_for.connect(self.go_to)
        palette.open()
        return palette

    def check_file(self) -> None:
        """Reads a note in a file and shows what is wrong in it, in a window of its own."""
        desk = self._window.desk
        path = desk.questions.file_to_check()
        if path is not None:
            CheckedFileWindow(path, desk.errands, lambda: self.panels.note.note, self._window).show()

    def edit_name(self, place: RecordPlace) -> None:
        """A record is renamed where its names are: in its form."""
        self.go_to(place)
        if place[0] != GROUP:
            self.pages.show(self.panels.form)
            self.panels.form.focus_field("name") or self.panels.form.focus_field("title")

    def let_go(self) -> None:
        self.writing.finish()
        self.export.let_go()
        self.show_workspace(None)

    def show_note(self, note: Note | None) -> None:
        self.beside_note.show_note(note)
        self.reading_over.show_note(note)
        self.panels.side_by_side.show_note(self.panels.note.note_id)
        self._follow_menus()

    def _follow_menus(self) -> None:
        selected = self._window.tree.selected
        self._window.menus.follow(
            self.workspace,
            record=selected is not None and selected[0] != GROUP,
            note=self.panels.note.note is not None,
        )
