"""The sections of a note: their order, their wording, their meetings, through the widgets."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.notes import HeadingVenue, MeetingsOpening, ReportReference
from desktop_app.domain.records import Meeting, Note, Section, Session
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.editors.choices import YesNoEditor
from desktop_app.interface.forms.editors.record_picker import RecordPicker
from desktop_app.interface.note_editor.note_form import NoteForm
from desktop_app.interface.note_editor.panel import NoteEditorPanel
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.note_editor.conftest import (
    ALT,
    choose,
    enter,
    label,
    page_of,
    pick,
    section_keys,
    section_of,
)

pytestmark = pytest.mark.screen

ORDER = ["ctoc-wg10", "ctoc-wg4", "ctoc-wg7", "ctoc-wg6", "ctoc-wg3", "ctoc-wg2"]


def test_the_sections_stand_in_their_order_under_qts_tester(form: NoteForm, sample: Workspace) -> None:
    model = form.sections.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert section_keys(sample) == ORDER
    assert model.data(model.index(1)) == "WG.4 · Working Group on Trafficking in Persons"
    assert form.sections.heading.text() == "Sections · 6"
    form.sections.choose(section_of(sample, 6).id)
    form.sections.step(-1)
    sample.undo()
    assert model.ids == [section_of(sample, number).id for number in range(1, 7)]


def test_alt_and_arrows_move_the_chosen_section_and_it_stays_chosen(
    qtbot: QtBot, form: NoteForm, sample: Workspace
) -> None:
    form.choose_section(section_of(sample, 2).id)
    view = form.sections.rows.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert section_keys(sample)[:2] == ["ctoc-wg4", "ctoc-wg10"]
    assert label(sample) == "change.section_move"
    assert form.sections.current == section_of(sample, 1).id
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert section_keys(sample)[:2] == ["ctoc-wg4", "ctoc-wg10"]
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    assert section_keys(sample) == ORDER
    sample.undo()
    assert section_keys(sample)[0] == "ctoc-wg4"
    assert view.currentIndex().row() == 0


def test_buttons_move_and_are_closed_at_the_ends(qtbot: QtBot, form: NoteForm, sample: Workspace) -> None:
    sections = form.sections
    assert (sections.up_button.isEnabled(), sections.down_button.isEnabled()) == (False, True)
    qtbot.mouseClick(sections.down_button, Qt.MouseButton.LeftButton)
    assert section_keys(sample)[1] == "ctoc-wg10"
    assert sections.up_button.isEnabled()
    form.choose_section(section_of(sample, 6).id)
    assert not sections.down_button.isEnabled()


def test_a_section_is_dragged_to_another_place(form: NoteForm, sample: Workspace) -> None:
    view, model = form.sections.rows.view, form.sections.model
    form.choose_section(section_of(sample, 1).id)
    third = view.visualRect(model.index(2))
    data = model.mimeData([model.index(0)])
    assert isinstance(data, QMimeData)
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    assert model.moveRow(QModelIndex(), 0, QModelIndex(), 3)
    assert section_keys(sample)[:3] == ["ctoc-wg4", "ctoc-wg7", "ctoc-wg10"]
    assert view.currentIndex().row() == 2
    # A drop from elsewhere lands nowhere.
    stranger = QMimeData()
    stranger.setText("words")
    drop = QDropEvent(
        QPointF(third.center()),
        Qt.DropAction.MoveAction,
        stranger,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), drop)
    assert section_keys(sample)[:3] == ["ctoc-wg4", "ctoc-wg7", "ctoc-wg10"]


def test_delete_takes_a_section_out_and_the_next_is_chosen(
    qtbot: QtBot, form: NoteForm, sample: Workspace
) -> None:
    form.choose_section(section_of(sample, 2).id)
    view = form.sections.rows.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert section_keys(sample) == [one for one in ORDER if one != "ctoc-wg4"]
    assert page_of(form).section_id == form.sections.current
    sample.undo()
    assert section_keys(sample) == ORDER


def test_a_body_found_by_typing_gets_a_section(qtbot: QtBot, form: NoteForm, sample: Workspace) -> None:
    pick(qtbot, form.sections.adder, "WG.4")
    assert section_keys(sample) == [*ORDER, "ctoc-wg4"]
    assert label(sample) == "change.section_add"
    assert form.sections.current == section_of(sample, 7).id
    assert page_of(form).section_id == section_of(sample, 7).id
    assert not page_of(form).paragraphs.empty.isHidden()


def test_a_body_that_is_none_stays_in_the_field_with_the_reason(
    qtbot: QtBot, form: NoteForm, sample: Workspace
) -> None:
    enter(qtbot, form.sections.adder, "no such body")
    assert "No record fits" in form.sections.adder.beneath.text()
    assert section_keys(sample) == ORDER


def test_a_note_without_sections_says_what_belongs_there(
    qtbot: QtBot, form: NoteForm, sample: Workspace
) -> None:
    for _ in ORDER:
        qtbot.mouseClick(form.sections.remove_button, Qt.MouseButton.LeftButton)
    assert section_keys(sample) == []
    assert not form.sections.empty.isHidden()
    assert (form.page, form.sections.current) == (None, None)
    assert form.sections.heading.text() == "Sections"
    form.sections.step(1)
    form.sections.remove()
    assert section_keys(sample) == []


@pytest.mark.parametrize(
    ("column", "row", "value"),
    [
        ("meetings_opening", 2, MeetingsOpening.RANGE),
        ("report_reference", 1, ReportReference.ORDINAL),
        ("heading_venue", 1, HeadingVenue.AFTER_DATES),
    ],
)
def test_the_wording_is_chosen_with_an_example_of_it(
    qtbot: QtBot, form: NoteForm, sample: Workspace, column: str, row: int, value: str
) -> None:
    form.choose_section(section_of(sample, 2).id)
    editor = page_of(form).choices.editors[column]
    choose(qtbot, editor, row)
    assert getattr(section_of(sample, 2), column) == value
    assert label(sample) == f"change.section_{column}"
    assert editor.example.text().startswith("“")  # type: ignore[attr-defined]
    sample.undo()
    assert editor.content() == getattr(section_of(sample, 2), column)


def test_the_venue_in_the_text_is_ticked(qtbot: QtBot, form: NoteForm, sample: Workspace) -> None:
    editor = page_of(form).choices.editors["venue_in_text"]
    assert isinstance(editor, YesNoEditor)
    before = section_of(sample, 1).venue_in_text
    qtbot.keyClick(editor.box, Qt.Key.Key_Space)
    assert section_of(sample, 1).venue_in_text is not before


def test_the_mandate_for_the_reports_is_found_cleared_and_shown(
    qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm, sample: Workspace
) -> None:
    form.choose_section(section_of(sample, 2).id)
    picker = page_of(form).choices.editors["report_mandate_id"]
    assert isinstance(picker, RecordPicker)
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.mouseClick(picker.open_button, Qt.MouseButton.LeftButton)
    assert asked.args == [("mandate", section_of(sample, 2).report_mandate_id)]
    qtbot.mouseClick(picker.clear_button, Qt.MouseButton.LeftButton)
    assert section_of(sample, 2).report_mandate is None
    pick(qtbot, picker, "decision 4/4")
    mandate = section_of(sample, 2).report_mandate
    assert mandate is not None
    assert mandate.number == "4/4"


def words_of(form: NoteForm, key: str, sample: Workspace) -> str:
    model = page_of(form).meetings.model
    meeting = sample.session.query(Meeting).filter_by(key=key).one()
    text: str = model.data(model.row_of(meeting.id))
    return text


def test_meetings_say_what_the_rule_says_and_what_the_editor_chose(
    qtbot: QtBot, form: NoteForm, sample: Workspace
) -> None:
    form.choose_section(section_of(sample, 2).id)
    meetings = page_of(form).meetings
    assert "19 Oct 2018" in meetings.rule.text()
    assert "16 Oct 2020" in meetings.rule.text()
    assert words_of(form, "ctoc-wg4-9", sample).endswith("9–11 Sep 2019: taken in by the rule")
    assert words_of(form, "ctoc-wg4-8", sample).endswith(": left out by the rule")
    view = meetings.rows.view
    view.setFocus()
    said = []
    for key in ("ctoc-wg4-9", "ctoc-wg4-8"):
        meetings.rows.choose(sample.session.query(Meeting).filter_by(key=key).one().id)
        for _ in range(3):
            qtbot.keyClick(view, Qt.Key.Key_Space)
            said.append(words_of(form, key, sample).rpartition(": ")[2])
    assert said == [
        "taken in, as by the rule",
        "left out, though the rule takes it in",
        "taken in by the rule",
        "taken in, though the rule leaves it out",
        "left out, as by the rule",
        "left out by the rule",
    ]
    assert label(sample) == "change.section_meeting"
    sample.undo()
    assert [one.included for one in section_of(sample, 2).meeting_choices] == [False]


def test_a_click_on_the_box_chooses_a_meeting(qtbot: QtBot, form: NoteForm, sample: Workspace) -> None:
    form.choose_section(section_of(sample, 2).id)
    view = page_of(form).meetings.rows.view
    box = view.visualRect(view.model().index(0, 0))
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 10, box.center().y())
    )
    (chosen,) = section_of(sample, 2).meeting_choices
    assert (chosen.meeting.key, chosen.included) == ("ctoc-wg4-14", True)


def test_enter_shows_a_meeting(
    qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm, sample: Workspace
) -> None:
    view = page_of(form).meetings.rows.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [("meeting", sample.session.query(Meeting).filter_by(key="ctoc-wg10-2").one().id)]


@pytest.mark.parametrize(
    ("ninth_ends", "tenth_ends", "said"),
    [
        (None, date(2020, 10, 16), "up to the end of this session"),
        (date(2018, 10, 19), None, "The end of this session is not known"),
        (None, None, "all meetings"),
    ],
)
def test_the_rule_says_which_days_it_lacks(
    form: NoteForm,
    note: Note,
    sample: Workspace,
    ninth_ends: date | None,
    tenth_ends: date | None,
    said: str,
) -> None:
    with sample.change("change.import", file="test") as records:
        for session in records.get_one(Session, note.session_id).body.sessions:
            session.first_day = session.last_day = None
            if session.ordinal == 9:
                session.first_day = session.last_day = ninth_ends
            if session.ordinal == 10:
                session.first_day = session.last_day = tenth_ends
    assert said in page_of(form).meetings.rule.text()


def test_meetings_without_days_come_first_and_a_body_without_meetings_says_so(
    qtbot: QtBot, form: NoteForm, sample: Workspace
) -> None:
    with sample.change("change.import", file="test") as records:
        body = section_of(sample, 1).body
        records.add(Meeting(key="coming", body=body, ordinal=3, status=MeetingStatus.PLANNED))
    assert words_of(form, "coming", sample).startswith("◦ 3rd meeting")
    model = page_of(form).meetings.model
    assert model.ids[0] == sample.session.query(Meeting).filter_by(key="coming").one().id
    pick(qtbot, form.sections.adder, "conference")
    added = sample.session.get_one(Section, page_of(form).section_id)
    if not added.body.meetings:
        assert not page_of(form).meetings.empty.isHidden()


def test_a_change_that_is_refused_is_told_and_nothing_moves(
    qtbot: QtBot, panel: NoteEditorPanel, form: NoteForm, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample, "read_only_reason", ZapiskaError("project.unwritable", file="x.zapiska"))
    with qtbot.waitSignal(panel.trouble) as told:
        form.sections.step(1)
    assert isinstance(told.args[0], ZapiskaError)
    assert section_keys(sample) == ORDER
