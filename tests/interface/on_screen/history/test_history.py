"""What happened to one record, word by word, and the way back of one field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import AgendaItem, Body, Meeting
from desktop_app.domain.texts import TextField
from desktop_app.errors import ZapiskaError
from desktop_app.interface.history.panel import HistoryPanel
from desktop_app.interface.history.steps import MOST_DIFFERENCES, RecordedStep, history_of, told
from desktop_app.interface.history.word_diff import Fate, word_diff
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.conftest import set_status
from tests.interface.on_screen.forms.conftest import place_of_key

pytestmark = pytest.mark.screen


@pytest.fixture
def panel(qtbot: QtBot, sample: Workspace) -> Iterator[HistoryPanel]:
    opened = HistoryPanel()
    qtbot.addWidget(opened)
    opened.show_workspace(sample)
    sample.subscribe(opened.follow)
    opened.show()
    yield opened
    opened.show_workspace(None)


def until_told(qtbot: QtBot, panel: HistoryPanel, words: str) -> None:
    """The panel follows in a later turn."""
    qtbot.waitUntil(lambda: words in panel.page.toPlainText() and not panel.later.is_due)


def links(panel: HistoryPanel) -> int:
    return panel.page.toHtml().count('href="restore:')


def rename(sample: Workspace, name: str) -> None:
    group = sample.session.get_one(Body, place_of_key(sample, "body", "ctoc-wg4")[1])
    with sample.change("change.import", file="x"):
        group.texts[TextField.OFFICIAL_NAME, "ru"].value = name


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("a b c", "a x c", [("a ", Fate.KEPT), ("b", Fate.GONE), ("x", Fate.NEW), (" c", Fate.KEPT)]),
        ("same", "same", [("same", Fate.KEPT)]),
        ("", "new", [("new", Fate.NEW)]),
        ("old", "", [("old", Fate.GONE)]),
    ],
)
def test_words_kept_gone_and_new_are_told_apart(old: str, new: str, told: list[tuple[str, Fate]]) -> None:
    assert [(piece.text, piece.fate) for piece in word_diff(old, new)] == told


def test_nothing_chosen_and_nothing_changed_are_said(panel: HistoryPanel, sample: Workspace) -> None:
    panel.show_record(None)
    nothing_chosen = panel.page.toPlainText()
    panel.show_record(place_of_key(sample, "place", "vienna"))
    assert panel.page.toPlainText() == "Nothing has been changed in this record yet."
    assert nothing_chosen not in {"", panel.page.toPlainText()}


def test_a_change_is_shown_word_by_word_and_put_back_as_one_step(
    panel: HistoryPanel, sample: Workspace, qtbot: QtBot
) -> None:
    panel.show_record(place_of_key(sample, "body", "ctoc-wg4"))
    group = sample.session.get_one(Body, place_of_key(sample, "body", "ctoc-wg4")[1])
    before = group.texts[TextField.OFFICIAL_NAME, "ru"].value
    rename(sample, before.replace("людьми", "оружием"))
    until_told(qtbot, panel, "оружием")
    html = panel.page.toHtml()
    assert "line-through" in html
    assert "underline" in html
    assert "людьми" in panel.page.toPlainText()
    assert "оружием" in panel.page.toPlainText()
    assert links(panel) == 1
    panel.page.anchorClicked.emit(QUrl("restore:0"))
    assert group.texts[TextField.OFFICIAL_NAME, "ru"].value == before
    label = sample.undo_label
    assert label is not None
    assert label.key == "change.restore"
    sample.undo()
    assert group.texts[TextField.OFFICIAL_NAME, "ru"].value.endswith("оружием")
    until_told(qtbot, panel, "undone")


def test_choices_are_told_in_words(panel: HistoryPanel, sample: Workspace, qtbot: QtBot) -> None:
    place = place_of_key(sample, "meeting", "ctoc-wg4-10")
    panel.show_record(place)
    set_status(sample, place[1], MeetingStatus.POSTPONED)
    until_told(qtbot, panel, "postponed")


def test_a_value_that_is_not_allowed_any_more_is_told(
    panel: HistoryPanel, sample: Workspace, qtbot: QtBot
) -> None:
    troubles: list[ZapiskaError] = []
    panel.trouble.connect(troubles.append)
    place = place_of_key(sample, "meeting", "ctoc-wg4-10")
    panel.show_record(place)
    with sample.change("change.import", file="x") as records:
        records.get_one(Meeting, place[1]).ordinal = 99
    with sample.change("change.import", file="x") as records:
        records.add(
            Meeting(
                key="t",
                body_id=records.get_one(Meeting, place[1]).body_id,
                ordinal=10,
                status=MeetingStatus.PLANNED,
            )
        )
    until_told(qtbot, panel, "99")
    panel.page.anchorClicked.emit(QUrl("restore:0"))
    assert len(troubles) == 1
    assert sample.session.get_one(Meeting, place[1]).ordinal == 99


def test_of_a_record_that_is_gone_nothing_is_put_back(panel: HistoryPanel, sample: Workspace) -> None:
    troubles: list[ZapiskaError] = []
    panel.trouble.connect(troubles.append)
    group = place_of_key(sample, "body", "ctoc-wg6")[1]
    with sample.change("change.import", file="x") as records:
        records.add(Meeting(key="gone", body_id=group, ordinal=70, status=MeetingStatus.PLANNED))
    place = place_of_key(sample, "meeting", "gone")
    set_status(sample, place[1], MeetingStatus.POSTPONED)
    panel.show_record(place)
    assert links(panel) == 1
    panel.hide()
    with sample.change("change.import", file="x") as records:
        records.delete(records.get_one(Meeting, place[1]))
    panel.page.anchorClicked.emit(QUrl("restore:0"))
    assert [one.message for one in troubles] == ["history.gone"]


def test_while_hidden_it_reads_nothing(panel: HistoryPanel, sample: Workspace) -> None:
    place = place_of_key(sample, "meeting", "ctoc-wg4-10")
    panel.show_record(place)
    panel.hide()
    set_status(sample, place[1], MeetingStatus.POSTPONED)
    assert "postponed" not in panel.page.toPlainText()
    panel.show()
    assert "postponed" in panel.page.toPlainText()
    panel.follow(frozenset())
    panel.show_workspace(None)
    assert "postponed" not in panel.page.toPlainText()


def test_what_is_new_is_written_above_and_reads_as_if_all_were_written_at_once(
    panel: HistoryPanel, sample: Workspace, qtbot: QtBot
) -> None:
    place = place_of_key(sample, "meeting", "ctoc-wg4-10")
    panel.show_record(place)
    states = (MeetingStatus.POSTPONED, MeetingStatus.CANCELLED, MeetingStatus.HELD) * 3
    for status in states:
        set_status(sample, place[1], status)
        until_told(qtbot, panel, status.value)
    qtbot.waitUntil(lambda: links(panel) == len(states))
    followed = panel.page.toPlainText()
    panel.show_record(place)
    qtbot.waitUntil(lambda: links(panel) == len(states) and not panel.later.is_due)
    assert panel.page.toPlainText() == followed
    assert followed.index("cancelledheld") < followed.index("plannedpostponed")


def test_many_changes_in_a_row_are_read_once(
    panel: HistoryPanel, sample: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[RecordPlace] = []

    def counted(workspace: Workspace, place: RecordPlace) -> list[RecordedStep]:
        read.append(place)
        return history_of(workspace, place)

    place = place_of_key(sample, "meeting", "ctoc-wg4-10")
    panel.show_record(place)
    monkeypatch.setattr("desktop_app.interface.history.panel.history_of", counted)
    for status in (MeetingStatus.POSTPONED, MeetingStatus.HELD, MeetingStatus.CANCELLED):
        set_status(sample, place[1], status)
    assert read == []
    until_told(qtbot, panel, "cancelled")
    assert len(read) <= 2
    assert links(panel) == 3


def test_of_a_step_that_changed_very_much_the_first_differences_are_told_and_the_others_counted(
    panel: HistoryPanel, sample: Workspace
) -> None:
    many = place_of_key(sample, "session", "ctoc-cop-10")
    with sample.change("change.import", file="x") as records:
        records.add_all(
            AgendaItem(key=f"many-{n}", session_id=many[1], label=str(n), position=n) for n in range(50, 100)
        )
    step = history_of(sample, many)[0]
    read = told(sample.connection, step)
    assert len(read.differences) == MOST_DIFFERENCES
    assert read.more > 100
    panel.show_record(many)
    assert f"and {read.more} more" in panel.page.toPlainText()
