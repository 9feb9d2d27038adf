"""What can be done about the chosen finding: put it right, leave it as it is, heed it again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.checks.finding import Finding
from desktop_app.composition.compose import compose
from desktop_app.composition.note import Note
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.domain.records import OwnWording
from desktop_app.errors import ZapiskaError
from desktop_app.interface.findings.finding_lines import IgnoredLine
from desktop_app.interface.findings.panel import FindingsPanel
from desktop_app.interface.findings.reading_over import Found
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.findings.conftest import Find

pytestmark = pytest.mark.screen

Show = Callable[[Note], None]


@pytest.fixture
def show(panel: FindingsPanel, find: Find, record: NoteRecord, sample: Workspace, qtbot: QtBot) -> Show:
    def shown(note: Note) -> None:
        panel.show_found(replace(find(note), note_id=record.id))
        qtbot.waitUntil(lambda: not panel.later.is_due)

    sample.subscribe(panel.follow)
    return shown


def choose(panel: FindingsPanel, rule: str) -> Finding:
    for row in panel.model.rows():
        finding = panel.model.finding(panel.model.index(row))
        if finding is not None and finding.rule == rule:
            panel.list.setCurrentIndex(panel.model.index(row))
            return finding
    raise AssertionError(rule)


def rules(panel: FindingsPanel) -> list[str]:
    found = (panel.model.finding(panel.model.index(row)) for row in panel.model.rows())
    return [one.rule for one in found if one is not None]


def ignored_lines(panel: FindingsPanel) -> list[int]:
    return [row for row, line in enumerate(panel.model.lines) if isinstance(line, IgnoredLine)]


def ignore(panel: FindingsPanel, qtbot: QtBot, reason: str) -> None:
    panel.ways.ignore.click()
    qtbot.keyClicks(panel.ways.reason, reason)
    qtbot.keyClick(panel.ways.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.later.is_due)


def test_nothing_is_offered_before_a_finding_is_chosen(
    panel: FindingsPanel, show: Show, slipped: Note
) -> None:
    show(slipped)
    assert not panel.ways.isVisible()
    choose(panel, "spaces.double")
    assert panel.ways.ignore.isVisible()
    assert not panel.ways.fix.isVisible()


def test_a_reason_is_asked_for_and_refused_where_it_is_empty(
    panel: FindingsPanel, show: Show, slipped: Note, qtbot: QtBot
) -> None:
    show(slipped)
    choose(panel, "spaces.double")
    ignore(panel, qtbot, " ")
    assert "without a reason nobody will know" in panel.ways.beneath.text()
    assert "spaces.double" in rules(panel)
    qtbot.keyClicks(panel.ways.reason, "A")
    assert not panel.ways.beneath.isVisible()
    qtbot.keyClick(panel.ways.reason, Qt.Key.Key_Escape)
    assert not panel.ways.reason.isVisible()
    assert panel.ways.ignore.isVisible()


def test_what_is_ignored_leaves_the_list_and_the_next_one_is_chosen(
    panel: FindingsPanel, show: Show, slipped: Note, qtbot: QtBot, sample: Workspace
) -> None:
    show(slipped)
    counted: list[int] = []
    panel.counted.connect(lambda found, _whole: counted.append(len(found)))
    choose(panel, "spaces.double")
    ignore(panel, qtbot, "Agreed")
    assert "spaces.double" not in rules(panel)
    assert counted[-1] == 4
    chosen = panel.model.finding(panel.list.currentIndex())
    assert chosen is not None
    assert chosen.rule.startswith("doubt.")
    assert panel.bar.ignored.text() == "Ignored: 1"
    sample.undo()
    qtbot.waitUntil(lambda: not panel.later.is_due)
    assert "spaces.double" in rules(panel)


def test_what_is_ignored_is_listed_with_its_reason_and_heeded_again(
    panel: FindingsPanel, show: Show, slipped: Note, qtbot: QtBot
) -> None:
    show(slipped)
    choose(panel, "spaces.double")
    ignore(panel, qtbot, "Agreed with New York")
    panel.bar.ignored.click()
    (row,) = ignored_lines(panel)
    assert panel.model.text(row).endswith(": Agreed with New York")
    panel.list.setCurrentIndex(panel.model.index(row))
    assert panel.ways.heed.text() == "Heed again"
    panel.ways.heed.click()
    qtbot.waitUntil(lambda: not panel.later.is_due)
    assert "spaces.double" in rules(panel)
    assert ignored_lines(panel) == []


def test_what_was_ignored_and_is_gone_is_told_and_can_be_removed(
    panel: FindingsPanel, show: Show, slipped: Note, composed: Note, qtbot: QtBot
) -> None:
    show(slipped)
    choose(panel, "spaces.double")
    ignore(panel, qtbot, "Agreed")
    show(composed)
    panel.bar.ignored.click()
    (row,) = ignored_lines(panel)
    assert panel.model.text(row).startswith("Spaces: no longer found in the note.")
    assert panel.model.finding(panel.model.index(row)) is None
    panel.list.setCurrentIndex(panel.model.index(row))
    assert panel.ways.heed.text() == "Remove it"
    panel.ways.heed.click()
    qtbot.waitUntil(lambda: not panel.later.is_due)
    assert not panel.bar.ignored.text().endswith("1")


def test_words_of_a_text_are_put_right_with_a_click(
    panel: FindingsPanel, show: Show, sample: Workspace, record: NoteRecord, qtbot: QtBot
) -> None:
    own = OwnWording(anchor="ctoc-cop-10-note-wg4/meetings", language="ru", value="Совещание - состоялось.")
    with sample.change("change.import", file="x"):
        record.own_wordings.append(own)
    show(compose(record, "ru", record_finder(sample.session)))
    choose(panel, "dashes.hyphen")
    assert panel.ways.fix.isVisible()
    assert "one step that can be undone" in panel.ways.fix.toolTip()
    panel.ways.fix.click()
    assert own.value == "Совещание — состоялось."
    assert sample.undo_label is not None
    assert sample.undo_label.key == "change.finding_fix"


def hyphens(sample: Workspace, record: NoteRecord, *anchors: str) -> list[OwnWording]:
    """Own words with a hyphen for a dash in each."""
    own = [OwnWording(anchor=one, language="ru", value="Совещание - состоялось.") for one in anchors]
    with sample.change("change.import", file="x"):
        record.own_wordings.extend(own)
    return own


WG3, WG4 = "ctoc-cop-10-note-wg3/meetings", "ctoc-cop-10-note-wg4/meetings"


def test_all_of_a_rule_are_put_right_in_one_step_after_a_look_at_what_changes(
    panel: FindingsPanel, show: Show, sample: Workspace, record: NoteRecord, qtbot: QtBot
) -> None:
    own = hyphens(sample, record, WG4, WG3)
    show(compose(record, "ru", record_finder(sample.session)))
    choose(panel, "dashes.hyphen")
    panel.ways.fix_all.click()
    assert panel.preview.isVisible()
    assert not panel.ways.isVisible()
    told = panel.preview.changes.toPlainText().replace("\u00a0", " ")
    assert told.count("Совещание -— состоялось.") == 2
    assert "Paragraph 6:" in told
    assert panel.preview.fix.text() == "Fix all: 2"
    qtbot.keyClick(panel.preview.fix, Qt.Key.Key_Return)
    assert [one.value for one in own] == ["Совещание — состоялось."] * 2
    assert panel.list.isVisible()
    assert sample.undo_label is not None
    assert sample.undo_label.key == "change.findings_fix"
    sample.undo()
    assert [one.value for one in own] == ["Совещание - состоялось."] * 2


def test_the_look_at_what_would_change_is_left_with_esc_and_changes_nothing(
    panel: FindingsPanel, show: Show, sample: Workspace, record: NoteRecord, qtbot: QtBot
) -> None:
    hyphens(sample, record, WG4, WG3)
    show(compose(record, "ru", record_finder(sample.session)))
    label = sample.undo_label
    choose(panel, "dashes.hyphen")
    panel.ways.fix_all.click()
    qtbot.keyClick(panel.preview.fix, Qt.Key.Key_Tab)
    assert panel.preview.isVisible()
    qtbot.keyClick(panel.preview, Qt.Key.Key_Escape)
    assert panel.list.isVisible()
    assert panel.ways.fix_all.isVisible()
    assert sample.undo_label == label


def test_one_alone_is_not_offered_with_all_of_its_rule(
    panel: FindingsPanel, show: Show, sample: Workspace, record: NoteRecord
) -> None:
    hyphens(sample, record, WG4)
    show(compose(record, "ru", record_finder(sample.session)))
    choose(panel, "dashes.hyphen")
    assert panel.ways.fix.isVisible()
    assert not panel.ways.fix_all.isVisible()


def test_words_that_have_changed_since_they_were_read_are_left_and_that_is_said(
    panel: FindingsPanel, show: Show, sample: Workspace, record: NoteRecord
) -> None:
    (own,) = hyphens(sample, record, WG4)
    show(compose(record, "ru", record_finder(sample.session)))
    choose(panel, "dashes.hyphen")
    with sample.change("change.import", file="x"):
        own.value = "Другие - слова."
    panel.ways.fix.click()
    assert own.value == "Другие - слова."
    assert "no longer as they were read" in panel.ways.beneath.text()


def test_where_nothing_can_be_kept_nothing_is_offered(
    panel: FindingsPanel, show: Show, slipped: Note, sample: Workspace
) -> None:
    sample.read_only_reason = ZapiskaError("project.read_only")
    show(slipped)
    choose(panel, "spaces.double")
    assert not panel.ways.isVisible()


def test_a_change_that_fails_is_told(
    panel: FindingsPanel, show: Show, slipped: Note, sample: Workspace, qtbot: QtBot
) -> None:
    show(slipped)
    told: list[ZapiskaError] = []
    panel.trouble.connect(told.append)
    choose(panel, "spaces.double")
    with sample.change("change.import", file="x"):
        ignore(panel, qtbot, "Agreed")
    assert [error.message for error in told] == ["change.running"]


def test_without_a_record_of_the_note_nothing_is_ignored(
    panel: FindingsPanel, slipped: Note, find: Find, qtbot: QtBot
) -> None:
    found: Found = find(slipped)
    panel.show_found(found)
    qtbot.waitUntil(lambda: not panel.later.is_due)
    choose(panel, "spaces.double")
    assert not panel.ways.isVisible()
