"""The panel that holds the editor: which note it shows, where the cursor goes, what it follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.domain.records import Note
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.editors.days import DayEditor
from desktop_app.interface.note_editor.note_form import NoteForm
from desktop_app.interface.note_editor.panel import NoteEditorPanel
from desktop_app.interface.unsent import Offer, Spot, UnsentContent
from desktop_app.operations.deleting import delete_record
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.note_editor.conftest import page_of, retype, section_of

pytestmark = pytest.mark.screen

KEY = "ctoc-cop-10-subsidiary-bodies"


def test_the_title_tells_the_note(panel: NoteEditorPanel) -> None:
    assert panel.title.text() == "Note: COP, 10th session"
    assert panel.subtitle.text() == f"Note · {KEY}"
    assert panel.note_id == 1


def test_a_panel_without_a_note_says_what_to_do(panel: NoteEditorPanel) -> None:
    panel.show_workspace(None)
    assert (panel.form, panel.title.text()) == (None, "No note is selected")
    panel.show_section(1)
    assert not panel.focus_field("as_of")
    assert not panel.restore(Offer(Spot("note", KEY, "as_of"), "1"))
    assert panel.form is None


def test_a_section_opens_its_note_with_itself_chosen(
    qtbot: QtBot, panel: NoteEditorPanel, sample: Workspace
) -> None:
    panel.show_workspace(sample)
    wanted = section_of(sample, 4).id
    with qtbot.waitSignal(panel.section_chosen, check_params_cb=lambda place: place[1] == wanted):
        assert panel.show_record(("section", wanted))
    assert panel.form is not None
    assert page_of(panel.form).section_id == wanted
    assert "WG.6" in page_of(panel.form).heading.text()
    panel.show_section(99_999)
    assert page_of(panel.form).section_id == wanted
    assert not panel.show_record(("body", 1))
    assert panel.show_record(("note", 1))


@pytest.mark.parametrize(
    ("field", "where"),
    [
        ("as_of", "frame"),
        ("session", "frame"),
        ("agenda_items", "frame"),
        ("heading_tense", "frame"),
        ("sections", "sections"),
        ("heading_venue", "page"),
        ("report_mandate", "page"),
        ("meeting_choices", "page"),
        ("paragraphs", "page"),
    ],
)
def test_a_click_on_a_sentence_leads_to_the_field_it_came_from(
    panel: NoteEditorPanel, form: NoteForm, sample: Workspace, field: str, where: str
) -> None:
    if where == "page":
        panel.show_section(section_of(sample, 2).id, field)
    else:
        panel.show_note(1, field)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert getattr(form, where).isAncestorOf(focused)
    assert not panel.focus_field("no such field")


def test_a_note_that_is_deleted_is_said_to_be_gone_and_comes_back(
    panel: NoteEditorPanel, sample: Workspace
) -> None:
    delete_record(sample, ("note", 1))
    assert (panel.form, panel.title.text()) == (None, "This record is gone")
    sample.undo()
    assert panel.form is not None


def test_a_hidden_panel_follows_once_it_is_seen(
    panel: NoteEditorPanel, form: NoteForm, note: Note, sample: Workspace
) -> None:
    panel.hide()
    with sample.change("change.import", file="test"):
        note.profile = "new-york-letter"
    assert form.editors["profile", ""].content() == "vienna-a4"
    panel.show()
    assert form.editors["profile", ""].content() == "new-york-letter"
    panel.follow(frozenset())


def test_what_is_typed_is_kept_when_another_note_is_shown(
    qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm, note: Note
) -> None:
    retype(qtbot, form.editors["as_of", ""], "8 Jul 2020")
    panel.finish()
    assert note.as_of.isoformat() == "2020-07-08"


def test_what_was_not_kept_is_remembered_and_put_back(
    qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm, sample: Workspace, unsent: UnsentContent
) -> None:
    retype(qtbot, form.editors["as_of", ""], "32")
    spot = Spot("note", KEY, "as_of")
    assert unsent.of_record("note", KEY) == {spot: "32"}
    panel.show_workspace(sample)
    assert panel.restore(Offer(spot, "32"))
    assert not panel.restore(Offer(Spot("body", KEY, "kind"), "32"))
    assert not panel.restore(Offer(Spot("note", "gone", "as_of"), "32"))
    assert panel.form is not None
    editor = panel.form.editors["as_of", ""]
    assert isinstance(editor, DayEditor)
    assert editor.content() == "32"
    qtbot.keyClick(editor.line, Qt.Key.Key_Escape)
    assert unsent.of_record("note", KEY) == {}
    retype(qtbot, editor, "33")
    retype(qtbot, editor, "1 Jun 2020")
    assert unsent.of_record("note", KEY) == {}


def test_a_project_that_cannot_be_changed_is_only_shown(
    qtbot: QtBot, panel: NoteEditorPanel, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample, "read_only_reason", ZapiskaError("project.unwritable", file="x.zapiska"))
    panel.show_workspace(sample)
    panel.show_note(1)
    assert panel.form is not None
    assert not panel.read_only.isHidden()
    assert not any(editor.isEnabled() for editor in panel.form.editors.values())
    sections = panel.form.sections
    assert not sections.down_button.isEnabled()
    assert not sections.adder.isEnabled()
    assert not panel.form.footnotes.add_button.isEnabled()
    panel.form.choose_section(section_of(sample, 2).id)
    assert page_of(panel.form).section_id == section_of(sample, 2).id


@pytest.mark.parametrize("share", [1.0, 2.0])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_off_at_the_side(
    qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm, share: float, direction: Qt.LayoutDirection
) -> None:
    qtbot.mouseClick(form.footnotes.add_button, Qt.MouseButton.LeftButton)
    font = QFont(panel.font())
    font.setPointSizeF(font.pointSizeF() * share)
    panel.setFont(font)
    panel.setLayoutDirection(direction)
    QApplication.processEvents()
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert form.minimumSizeHint().width() <= area.viewport().width()
    assert form.width() == area.viewport().width()


def test_all_is_reached_by_tab(qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm) -> None:
    qtbot.mouseClick(form.footnotes.add_button, Qt.MouseButton.LeftButton)
    page = page_of(form)
    wanted = {
        editor.input for editor in form.editors.values() if editor.isVisibleTo(panel) and editor.isEnabled()
    }
    wanted |= {form.sections.rows.view, page.meetings.rows.view, page.paragraphs.rows.view}
    wanted |= {form.footnotes.add_button, form.sections.down_button}
    form.editors["session_id", ""].setFocus()
    reached = set()
    for _ in range(120):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted - reached == set()
