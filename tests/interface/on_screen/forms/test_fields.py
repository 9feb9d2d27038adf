"""Typing into the fields of records: what is kept when a field is left, and what is refused."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.mandates import MandateKind
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Body, Document, Mandate, Meeting, Provision
from desktop_app.interface.appearance import warning_colour
from desktop_app.interface.forms.editors.choices import ChoiceEditor, LanguagesEditor, YesNoEditor
from desktop_app.interface.forms.editors.days import DayEditor, DaysEditor
from desktop_app.interface.forms.editors.record_list import RecordListEditor
from desktop_app.interface.forms.editors.record_picker import RecordPicker
from desktop_app.interface.forms.editors.short_text import LineEditor, ShortTextEditor, WholeNumberEditor
from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.forms.record_form import RecordForm
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.forms.conftest import Open, editor_of, leave, place_of_key, retype

pytestmark = pytest.mark.screen

WG2_12 = ("meeting", "ctoc-wg2-12")


def meeting(sample: Workspace, key: str = "ctoc-wg2-12") -> Meeting:
    return sample.session.get_one(Meeting, place_of_key(sample, "meeting", key)[1])


def days_of(form: RecordForm) -> DaysEditor:
    editor = editor_of(form, "first_day", DaysEditor)
    assert isinstance(editor, DaysEditor)
    return editor


def picker_of(form: RecordForm, field: str) -> RecordPicker:
    editor = editor_of(form, field, RecordPicker)
    assert isinstance(editor, RecordPicker)
    return editor


def line_of(form: RecordForm, field: str) -> LineEditor:
    editor = form.editors[field, ""]
    assert isinstance(editor, LineEditor)
    return editor


def choice_of(form: RecordForm, field: str) -> ChoiceEditor:
    editor = form.editors[field, ""]
    assert isinstance(editor, ChoiceEditor)
    return editor


def choose(qtbot: QtBot, editor: ChoiceEditor, value: str) -> None:
    """Chooses by keys, as a person does: to the top, then down."""
    editor.box.setFocus()
    index = editor.box.findData(value)
    while editor.box.currentIndex() != index:
        step = Qt.Key.Key_Down if editor.box.currentIndex() < index else Qt.Key.Key_Up
        qtbot.keyClick(editor.box, step)
    leave(qtbot, editor)


def test_leaving_a_field_keeps_what_was_typed(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form(*WG2_12)
    number = editor_of(form, "ordinal", WholeNumberEditor)
    assert isinstance(number, LineEditor)
    retype(qtbot, number, "71")
    assert meeting(sample).ordinal == 12
    leave(qtbot, number)
    assert meeting(sample).ordinal == 71
    sample.undo()
    assert number.line.text() == "12"


def test_a_number_too_large_is_refused_and_not_cut(open_form: Open, qtbot: QtBot) -> None:
    number = editor_of(open_form("meeting", "ctoc-wg4-9"), "ordinal", WholeNumberEditor)
    retype(qtbot, number, "9999999999")
    number.finish()
    assert number.content() == "9999999999"
    assert "too large" in number.beneath.text()
    number.take_back()
    assert number.content() == "9"


def test_no_number_of_a_part_is_an_empty_field(open_form: Open, qtbot: QtBot) -> None:
    number = editor_of(open_form("meeting", "ctoc-wg4-9"), "part_number", WholeNumberEditor)
    assert number.content() == ""
    assert not number.is_open
    retype(qtbot, number, "2")
    number.finish()
    assert number.content() == "2"
    retype(qtbot, number, "")
    number.finish()
    assert (number.content(), number.read(), number.refusal) == ("", 0, None)


def test_enter_keeps_too_and_the_panel_says_what(qtbot: QtBot, panel: FormPanel, open_form: Open) -> None:
    source = line_of(open_form(*WG2_12), "source")
    retype(qtbot, source, "a letter")
    with qtbot.waitSignal(panel.news) as told:
        qtbot.keyClick(source.line, Qt.Key.Key_Return)
    assert told.args == ["Change: source of WG.2, 12th meeting"]


def test_what_was_not_changed_is_not_kept_again(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    number = line_of(open_form(*WG2_12), "ordinal")
    retype(qtbot, number, "12")
    leave(qtbot, number)
    assert sample.undo_label is None


def test_escape_brings_back_what_is_stored(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    number = line_of(open_form(*WG2_12), "ordinal")
    retype(qtbot, number, "99")
    qtbot.keyClick(number.line, Qt.Key.Key_Escape)
    assert number.line.text() == "12"
    leave(qtbot, number)
    assert sample.undo_label is None


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("x", "is not a whole number"),
        ("-1", "is not a whole number"),
        ("0", "the least is 1"),
        ("", "cannot be empty"),
    ],
)
def test_a_value_that_cannot_be_read_stays_in_its_field_with_the_reason(
    qtbot: QtBot, open_form: Open, sample: Workspace, typed: str, reason: str
) -> None:
    number = line_of(open_form(*WG2_12), "ordinal")
    retype(qtbot, number, typed)
    leave(qtbot, number)
    assert number.line.text() == typed
    assert number.beneath.isVisible()
    assert number.beneath.text().startswith("! ")
    assert reason in number.beneath.text()
    assert reason in number.line.accessibleDescription()
    assert sample.undo_label is None
    qtbot.keyClick(number.line, Qt.Key.Key_Escape)
    assert number.beneath.isHidden()
    assert number.line.accessibleDescription() == ""


def test_a_value_that_the_project_refuses_stays_and_can_be_mended(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    number = line_of(open_form("meeting", "ctoc-wg2-12"), "ordinal")
    retype(qtbot, number, "13")
    leave(qtbot, number)
    assert number.refusal is not None
    assert "already" in number.beneath.text()
    outline = number.grab().toImage().pixelColor(number.line.x() - 1, number.line.height() // 2)
    assert outline == warning_colour(number.palette())
    retype(qtbot, number, "72")
    assert number.beneath.isHidden()
    leave(qtbot, number)
    assert meeting(sample).ordinal == 72


def test_an_undo_from_elsewhere_does_not_touch_the_field_being_edited(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    form = open_form(*WG2_12)
    number, source = line_of(form, "ordinal"), line_of(form, "source")
    retype(qtbot, source, "a letter")
    leave(qtbot, source)
    retype(qtbot, number, "73")
    sample.undo()
    assert source.line.text() == "seed note"
    assert number.line.text() == "73"
    leave(qtbot, number)
    assert meeting(sample).ordinal == 73


def test_a_field_being_edited_that_becomes_stored_from_elsewhere_is_settled(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    number = line_of(open_form(*WG2_12), "ordinal")
    retype(qtbot, number, "73")
    with sample.change("change.import", file="test"):
        meeting(sample).ordinal = 73
    assert not number.is_open


def test_a_focused_field_has_its_own_undo(qtbot: QtBot, open_form: Open) -> None:
    source = line_of(open_form(*WG2_12), "source")
    source.line.setFocus()
    qtbot.keyClicks(source.line, "abc")
    qtbot.keyClick(source.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert source.line.text() == "seed note"


@pytest.mark.parametrize("typed", ["9–11.10.2020", "2020-10-09/11", "9-11 октября 2020", "9 to 11 Oct 2020"])
def test_the_days_of_a_meeting_are_typed_in_one_field(
    qtbot: QtBot, open_form: Open, sample: Workspace, typed: str
) -> None:
    days = days_of(open_form("meeting", "ctoc-wg4-9"))
    retype(qtbot, days, typed)
    leave(qtbot, days)
    moved = meeting(sample, "ctoc-wg4-9")
    assert (moved.first_day, moved.last_day) == (date(2020, 10, 9), date(2020, 10, 11))
    assert days.line.text() == "9–11 Oct 2020"


def test_days_that_are_not_understood_say_why(qtbot: QtBot, open_form: Open) -> None:
    days = days_of(open_form("meeting", "ctoc-wg4-9"))
    retype(qtbot, days, "9.10.19")
    leave(qtbot, days)
    assert "1919" in days.beneath.text()
    assert days.day_shown() is None


def test_days_can_be_unknown(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    days = days_of(open_form("meeting", "ctoc-wg4-9"))
    retype(qtbot, days, "")
    leave(qtbot, days)
    assert meeting(sample, "ctoc-wg4-9").first_day is None


def test_the_days_of_a_session_are_kept_together(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    days = days_of(open_form("session", "ctoc-cop-10"))
    retype(qtbot, days, "12–16.10.2021")
    leave(qtbot, days)
    label = sample.undo_label
    assert label is not None
    assert label.key == "change.value.first_day"


def calendar_in(menu: QMenu) -> QCalendarWidget:
    (calendar,) = menu.findChildren(QCalendarWidget)
    return calendar


def test_a_day_is_picked_from_a_calendar(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form(*WG2_12)
    day = form.editors["status_as_of", ""]
    assert isinstance(day, DayEditor)
    assert day.day_shown() is None
    menu = day.open_calendar()
    with qtbot.waitSignal(day.kept):
        calendar_in(menu).clicked.emit(QDate(2020, 6, 1))
    assert meeting(sample).status_as_of == date(2020, 6, 1)
    assert day.line.text() == "1 Jun 2020"
    assert day.day_shown() == date(2020, 6, 1)
    retype(qtbot, day, "x")
    assert day.day_shown() is None


def test_a_range_is_picked_with_two_clicks_and_kept_as_one_step(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    days = days_of(open_form("meeting", "ctoc-wg4-9"))
    menu = days.open_calendar()
    calendar = calendar_in(menu)
    assert calendar.selectedDate() == QDate(2019, 9, 9)
    calendar.clicked.emit(QDate(2019, 9, 20))
    assert menu.isVisible()
    calendar.clicked.emit(QDate(2019, 9, 18))
    with qtbot.waitSignal(days.kept):
        calendar.activated.emit(QDate(2019, 9, 19))
    assert meeting(sample, "ctoc-wg4-9").last_day == date(2019, 9, 19)
    sample.undo()
    assert days.line.text() == "9–11 Sep 2019"


def test_a_calendar_that_is_closed_changes_nothing(open_form: Open, sample: Workspace) -> None:
    days = days_of(open_form("meeting", "ctoc-wg4-9"))
    days.open_calendar().close()
    assert sample.undo_label is None


def test_meetings_beside_a_moved_one_are_offered_to_follow_in_one_step(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    form = open_form(*WG2_12)
    days, offer = days_of(form), form.neighbours
    assert offer is not None
    assert offer.isHidden()
    retype(qtbot, days, "13–14.7.2020")
    leave(qtbot, days)
    assert offer.isVisible()
    assert "WG.3, 11th meeting" in offer.told.text()
    qtbot.mouseClick(offer.button, Qt.MouseButton.LeftButton)
    assert offer.isHidden()
    assert meeting(sample).first_day == date(2020, 7, 13)
    assert meeting(sample, "ctoc-wg3-11").first_day == date(2020, 7, 11)
    sample.undo()
    assert (meeting(sample).first_day, meeting(sample, "ctoc-wg3-11").first_day) == (
        date(2020, 7, 9),
        date(2020, 7, 7),
    )


def test_the_offer_goes_with_the_next_change(qtbot: QtBot, open_form: Open) -> None:
    form = open_form(*WG2_12)
    days, source = days_of(form), line_of(form, "source")
    retype(qtbot, days, "13–14.7.2020")
    leave(qtbot, days)
    retype(qtbot, source, "a letter")
    leave(qtbot, source)
    assert form.neighbours is not None
    assert form.neighbours.isHidden()


def test_a_meeting_without_neighbours_is_moved_without_a_word(qtbot: QtBot, open_form: Open) -> None:
    form = open_form("meeting", "ctoc-wg4-9")
    retype(qtbot, days_of(form), "13–14.7.2020")
    leave(qtbot, days_of(form))
    assert form.neighbours is not None
    assert form.neighbours.isHidden()


def test_a_choice_from_the_list_is_kept_at_once(open_form: Open, sample: Workspace) -> None:
    status = choice_of(open_form(*WG2_12), "status")
    assert status.box.currentText() == "◦ planned"
    status.box.setCurrentIndex(status.box.findData("postponed"))
    status.box.activated.emit(status.box.currentIndex())
    assert meeting(sample).status is MeetingStatus.POSTPONED


def test_a_way_through_the_values_by_keys_is_one_step(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    status = choice_of(open_form(*WG2_12), "status")
    status.box.setFocus()
    with qtbot.waitSignal(status.kept):
        for _ in range(3):
            qtbot.keyClick(status.box, Qt.Key.Key_Down)
    assert meeting(sample).status is MeetingStatus.CANCELLED
    sample.undo()
    assert sample.undo_label is None


def test_a_choice_may_be_none(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    unit = choice_of(open_form(*WG2_12), "unit")
    choose(qtbot, unit, "session")
    assert meeting(sample).gathering.value == "session"
    choose(qtbot, unit, "")
    assert meeting(sample).unit is None


def test_scrolling_past_a_choice_does_not_change_it(open_form: Open, sample: Workspace) -> None:
    form = open_form(*WG2_12)
    line_of(form, "source").line.setFocus()
    box = choice_of(form, "format").box
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's way
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert sample.undo_label is None


def test_yes_or_no_is_kept_at_once(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    verified = open_form(*WG2_12).editors["verified", ""]
    assert isinstance(verified, YesNoEditor)
    qtbot.keyClick(verified.box, Qt.Key.Key_Space)
    assert not meeting(sample).verified
    sample.undo()
    assert verified.box.isChecked()


def test_the_languages_of_a_document_are_ticked(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    languages = open_form("document", "ctoc-cop-10-note").editors["languages", ""]
    assert isinstance(languages, LanguagesEditor)
    for code in ("ru", "en"):
        qtbot.keyClick(languages.boxes[code], Qt.Key.Key_Space)
    place = place_of_key(sample, "document", "ctoc-cop-10-note")
    document = sample.session.get_one(Document, place[1])
    assert [row.language for row in document.languages] == ["ru", "en"]
    qtbot.keyClick(languages.boxes["ru"], Qt.Key.Key_Space)
    assert [row.language for row in document.languages] == ["en"]


def test_a_language_beyond_the_official_ones_is_shown_where_it_is_stored(qtbot: QtBot) -> None:
    editor = LanguagesEditor("Languages", lambda _codes: None)
    qtbot.addWidget(editor)
    editor.show_value(["de", "en"])
    assert editor.boxes["de"].isChecked()
    assert editor.read() == ["de", "en"]


def test_another_record_is_found_by_typing(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    body = picker_of(open_form(*WG2_12), "body_id")
    retype(qtbot, body, "торговле людьми")
    qtbot.waitUntil(lambda: body.found.rowCount() == 1)
    popup = body.completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert meeting(sample).body.key == "ctoc-wg4"


def test_a_name_that_fits_one_record_is_taken_for_it(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    body = picker_of(open_form(*WG2_12), "body_id")
    retype(qtbot, body, "wg.7")
    leave(qtbot, body)
    assert meeting(sample).body.key == "ctoc-wg7"
    sample.undo()
    assert meeting(sample).body.key == "ctoc-wg2"
    assert body.content().endswith(f"\t{meeting(sample).body_id}")


@pytest.mark.parametrize(("typed", "reason"), [("WG", "Several"), ("xyz", "No record"), ("", "empty")])
def test_a_name_that_fits_none_or_several_stays_with_the_reason(
    qtbot: QtBot, open_form: Open, sample: Workspace, typed: str, reason: str
) -> None:
    body = picker_of(open_form(*WG2_12), "body_id")
    retype(qtbot, body, typed)
    leave(qtbot, body)
    assert reason in body.beneath.text()
    assert body.line.text() == typed
    assert meeting(sample).body.key == "ctoc-wg2"


def test_of_several_the_one_called_exactly_so_is_taken(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    session = picker_of(open_form("mandate", "ctoc-res-5-3"), "session_id")
    retype(qtbot, session, "COP, 1st session")
    leave(qtbot, session)
    mandate = sample.session.get_one(Mandate, place_of_key(sample, "mandate", "ctoc-res-5-3")[1])
    assert mandate.session is not None
    assert mandate.session.key == "ctoc-cop-1"


def test_a_record_that_need_not_be_named_can_be_cleared(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    form = open_form(*WG2_12)
    place = picker_of(form, "place_id")
    assert picker_of(form, "body_id").clear_button.isHidden()
    qtbot.mouseClick(place.clear_button, Qt.MouseButton.LeftButton)
    assert meeting(sample).place is None
    assert place.clear_button.isHidden()


def test_a_record_named_is_shown_on_request(
    qtbot: QtBot, panel: FormPanel, open_form: Open, sample: Workspace
) -> None:
    body = picker_of(open_form(*WG2_12), "body_id")
    wanted = [place_of_key(sample, "body", "ctoc-wg2")]
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.mouseClick(body.open_button, Qt.MouseButton.LeftButton)
    assert asked.args == wanted
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.keyClick(body.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == wanted
    body.put("")
    with qtbot.assertNotEmitted(panel.asked_for):
        qtbot.keyClick(body.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_down_lists_what_there_is(qtbot: QtBot, open_form: Open) -> None:
    place = picker_of(open_form(*WG2_12), "place_id")
    place.line.setFocus()
    qtbot.keyClick(place.line, Qt.Key.Key_Down)
    assert place.found.rowCount() == 1


def test_an_article_is_made_of_a_resolution_though_no_field_alone_may_change(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    form = open_form("mandate", "ctoc-res-5-3")
    kind, organ, instrument = (
        choice_of(form, "kind"), picker_of(form, "adopting_body_id"), picker_of(form, "instrument_id"),
    )  # fmt: skip
    choose(qtbot, kind, "article")
    assert kind.refusal is not None
    assert "exactly one of the two" in kind.beneath.text()
    retype(qtbot, instrument, "ctoc-fa")
    leave(qtbot, instrument)
    assert instrument.refusal is not None
    qtbot.mouseClick(organ.clear_button, Qt.MouseButton.LeftButton)
    mandate = sample.session.get_one(Mandate, form.place[1])
    assert (mandate.kind, mandate.adopting_body) == (MandateKind.ARTICLE, None)
    assert mandate.instrument is not None
    assert not any(editor.is_open or editor.refusal for editor in (kind, organ, instrument))
    sample.undo()
    assert mandate.kind is MandateKind.RESOLUTION


def test_the_bodies_of_a_provision_are_added_and_taken_out(
    qtbot: QtBot, panel: FormPanel, open_form: Open, sample: Workspace
) -> None:
    form = open_form("provision", "ctoc-res-5-3-establishes")
    bodies = form.editors["bodies", ""]
    assert isinstance(bodies, RecordListEditor)
    retype(qtbot, bodies.picker, "WG.4")
    leave(qtbot, bodies.picker)
    provision = sample.session.get_one(Provision, form.place[1])
    assert [body.key for body in provision.bodies] == ["ctoc-wg4", "ctoc-wg7"]
    assert bodies.picker.line.text() == ""
    bodies.list.setCurrentRow(0)
    asked_id = bodies.read()[0]
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.keyClick(bodies.list, Qt.Key.Key_Return)
    assert asked.args == [("body", asked_id)]
    qtbot.keyClick(bodies.list, Qt.Key.Key_Delete)
    assert len(provision.bodies) == 1
    bodies.list.setCurrentRow(0)
    qtbot.mouseClick(bodies.remove_button, Qt.MouseButton.LeftButton)
    assert provision.bodies == []
    assert bodies.list.isHidden()


def test_adding_what_is_there_already_only_selects_it(
    qtbot: QtBot, open_form: Open, sample: Workspace
) -> None:
    bodies = open_form("provision", "ctoc-res-5-3-establishes").editors["bodies", ""]
    assert isinstance(bodies, RecordListEditor)
    retype(qtbot, bodies.picker, "WG.7")
    leave(qtbot, bodies.picker)
    assert bodies.list.currentRow() == 0
    assert sample.undo_label is None


def test_a_short_text_that_may_be_empty_is_none(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    source = editor_of(open_form(*WG2_12), "source", ShortTextEditor)
    assert isinstance(source, LineEditor)
    retype(qtbot, source, "  ")
    leave(qtbot, source)
    assert meeting(sample).source is None


def test_a_body_cannot_stand_above_itself(qtbot: QtBot, open_form: Open, sample: Workspace) -> None:
    form = open_form("body", "ctoc-cop")
    parent = picker_of(form, "parent_id")
    retype(qtbot, parent, "WG.4")
    leave(qtbot, parent)
    assert "above itself" in parent.beneath.text()
    assert sample.session.get_one(Body, form.place[1]).parent is None
