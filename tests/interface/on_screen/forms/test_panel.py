"""The panel that holds the form: which record it shows, where the cursor goes, what it keeps."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.records import Meeting
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.short_text import LineEditor
from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.unsent import Offer, Spot, UnsentContent
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.forms.conftest import Open, leave, place_of_key, retype

pytestmark = pytest.mark.screen


def line(panel: FormPanel, field: str) -> LineEditor:
    assert panel.form is not None
    editor = panel.form.editors[field, ""]
    assert isinstance(editor, LineEditor)
    return editor


def focused_editor() -> Editor | None:
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, Editor):
        widget = widget.parentWidget()
    return widget


def test_an_empty_panel_says_what_to_do(panel: FormPanel) -> None:
    assert panel.title.text() == "Nothing is selected"
    panel.show_record(("note", 1))
    assert panel.form is None
    assert not panel.focus_field("as_of")


def test_the_title_tells_the_record_its_kind_and_key_and_whether_it_is_verified(
    panel: FormPanel, open_form: Open, sample: Workspace
) -> None:
    form = open_form("meeting", "ctoc-wg4-9")
    assert panel.title.text() == "WG.4, 9th meeting"
    assert panel.subtitle.text() == "Meeting · ctoc-wg4-9 · verified"
    with sample.change("change.import", file="test"):
        sample.session.get_one(Meeting, form.place[1]).verified = False
    assert panel.subtitle.text() == "Meeting · ctoc-wg4-9 · • not verified"
    open_form("place", "vienna")
    assert panel.subtitle.text() == "Place · vienna"


@pytest.mark.parametrize(
    ("record", "field", "name"),
    [
        (("meeting", "ctoc-wg4-9"), ("first_day", ""), "Days"),
        (("meeting", "ctoc-wg4-9"), ("last_day", ""), "Days"),
        (("meeting", "ctoc-wg4-9"), ("place", ""), "Place"),
        (("meeting", "ctoc-wg4-9"), ("status", ""), "Status"),
        (("document", "ctoc-cop-10-note"), ("languages", ""), "Languages"),
        (("document", "ctoc-cop-10-note"), ("meetings", ""), "Meetings"),
        (("document", "ctoc-cop-10-note"), ("symbol", ""), "Symbol"),
        (("body", "ctoc-wg4"), ("official_name", "fr"), "Official name (français)"),
        (("body", "ctoc-wg4"), ("composition", ""), "Composition (русский)"),
        (("provision", "ctoc-res-5-3-establishes"), ("wording", "ru"), "Wording (русский)"),
    ],
)
def test_a_click_on_a_sentence_leads_to_the_field_it_came_from(
    panel: FormPanel, sample: Workspace, record: tuple[str, str], field: tuple[str, str], name: str
) -> None:
    panel.show_record(place_of_key(sample, *record), *field)
    assert panel.form is not None
    editor = panel.form.editor_at(*field)
    assert isinstance(editor, Editor)
    assert editor.name == name
    if field[0] != "meetings":
        assert focused_editor() is editor
    else:
        assert QApplication.focusWidget() is not None


def test_fields_that_are_lists_are_found_too(panel: FormPanel, sample: Workspace) -> None:
    panel.show_record(place_of_key(sample, "meeting", "ctoc-wg2-12"))
    assert panel.focus_field("documents")
    assert panel.focus_field("links")
    assert not panel.focus_field("nothing")


def test_another_record_keeps_what_stands_in_the_field_before_it_goes(
    qtbot: QtBot, panel: FormPanel, sample: Workspace
) -> None:
    place = place_of_key(sample, "meeting", "ctoc-wg4-9")
    panel.show_record(place)
    retype(qtbot, line(panel, "source"), "a letter")
    panel.show_record(place_of_key(sample, "place", "vienna"))
    assert sample.session.get_one(Meeting, place[1]).source == "a letter"


def test_what_was_refused_is_there_again_when_its_record_is_shown_again(
    qtbot: QtBot, panel: FormPanel, sample: Workspace
) -> None:
    place = place_of_key(sample, "meeting", "ctoc-wg4-9")
    panel.show_record(place)
    retype(qtbot, line(panel, "ordinal"), "nine")
    leave(qtbot, line(panel, "ordinal"))
    panel.show_record(place_of_key(sample, "place", "vienna"))
    panel.show_record(place)
    number = line(panel, "ordinal")
    assert number.line.text() == "nine"
    assert "not kept yet" in number.beneath.text()
    qtbot.keyClick(number.line, Qt.Key.Key_Escape)
    panel.show_record(None)
    panel.show_record(place)
    assert line(panel, "ordinal").line.text() == "9"


def test_a_record_that_goes_is_said_to_be_gone_and_comes_back_with_undo(
    panel: FormPanel, sample: Workspace
) -> None:
    with sample.change("change.import", file="test") as session:
        body = place_of_key(sample, "body", "ctoc-wg4")[1]
        meeting = Meeting(key="new", body_id=body, ordinal=99, status="planned")
        session.add(meeting)
        session.flush()
        place = ("meeting", meeting.id)
    panel.show_record(place)
    sample.undo()
    assert panel.form is None
    assert panel.title.text() == "This record is gone"
    sample.redo()
    assert panel.form is not None


def test_a_hidden_panel_catches_up_when_it_is_shown(
    qtbot: QtBot, panel: FormPanel, sample: Workspace
) -> None:
    place = place_of_key(sample, "meeting", "ctoc-wg4-9")
    panel.show_record(place)
    panel.hide()
    with sample.change("change.import", file="test"):
        sample.session.get_one(Meeting, place[1]).source = "a letter"
    assert line(panel, "source").line.text() != "a letter"
    with qtbot.waitExposed(panel):
        panel.show()
    assert line(panel, "source").line.text() == "a letter"
    panel.follow(frozenset())


def test_a_project_that_can_only_be_read_says_so_once_and_lets_nothing_be_typed(
    qtbot: QtBot, unsent: UnsentContent, sample: Workspace
) -> None:
    sample.read_only_reason = ZapiskaError("project.unwritable", file="x.zapiska")
    panel = FormPanel(unsent)
    qtbot.addWidget(panel)
    panel.show_workspace(sample)
    panel.show()
    panel.show_record(place_of_key(sample, "meeting", "ctoc-wg4-9"))
    assert panel.read_only.isVisible()
    assert "x.zapiska" in panel.read_only.text()
    assert panel.form is not None
    assert not any(editor.isEnabled() for editor in panel.form.editors.values())
    assert not panel.form.related[0].add.isEnabled()
    assert panel.form.related[0].list.isEnabled()


def test_without_a_project_nothing_is_shown(panel: FormPanel) -> None:
    panel.show_workspace(None)
    assert panel.form is None
    offer = Offer(Spot("meeting", "ctoc-wg4-9", "ordinal"), "nine")
    assert not panel.restore(offer)


@pytest.fixture
def project(tmp_path: Path, sample: Workspace) -> Path:
    """The sample as a file."""
    path = tmp_path / "sample.zapiska"
    create_project(path).close()
    path.unlink()
    sample.connection.execute("VACUUM INTO ?", (str(path),))
    return path


def test_what_was_left_unsent_is_put_back_into_its_field(
    qtbot: QtBot, unsent: UnsentContent, project: Path
) -> None:
    with open_project(project) as workspace:
        panel = FormPanel(unsent)
        qtbot.addWidget(panel)
        panel.show_workspace(workspace)
        panel.show_record(place_of_key(workspace, "meeting", "ctoc-wg4-9"))
        retype(qtbot, line(panel, "source"), "half a sen")
        unsent.write()
        again = UnsentContent(unsent._folder)
        other = FormPanel(again)
        qtbot.addWidget(other)
        other.show_workspace(workspace)
        (offer,) = again.offers()
        assert offer == Offer(Spot("meeting", "ctoc-wg4-9", "source"), "half a sen")
        assert other.restore(offer)
        assert line(other, "source").line.text() == "half a sen"
        line(other, "source").finish()
        assert again.offers() == []
        gone = Offer(Spot("meeting", "nobody", "source"), "x")
        assert not other.restore(gone)


def test_text_of_another_language_is_put_back_when_its_tab_is_opened(
    qtbot: QtBot, panel: FormPanel, unsent: UnsentContent, sample: Workspace
) -> None:
    spot = Spot("body", "ctoc-wg4", "official_name", "fr")
    unsent.remember(spot, "Groupe de travail")
    assert panel.restore(Offer(spot, "Groupe de travail"))
    assert panel.form is not None
    editor = panel.form.editors["official_name", "fr"]
    assert editor.content() == "Groupe de travail"
    assert focused_editor() is editor
    leave(qtbot, editor)
    assert sample.undo_label is not None
    assert unsent.of_record("body", "ctoc-wg4") == {}


def test_a_key_typed_reads_nothing_from_the_project(
    qtbot: QtBot, panel: FormPanel, open_form: Open, sample: Workspace
) -> None:
    open_form("meeting", "ctoc-wg4-9")
    source, days = line(panel, "source"), line(panel, "first_day")
    source.line.setFocus()
    statements: list[str] = []
    sample.connection.set_trace_callback(statements.append)
    qtbot.keyClicks(source.line, "abc")
    sample.connection.set_trace_callback(None)
    assert statements == []
    days.line.setFocus()
    statements.clear()
    sample.connection.set_trace_callback(statements.append)
    qtbot.keyClicks(days.line, "9.10.")
    sample.connection.set_trace_callback(None)
    assert statements == []
