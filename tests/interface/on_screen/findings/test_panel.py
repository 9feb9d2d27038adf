"""What is wrong or doubtful in the note: in groups, filtered, each in words that lead to its place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.checks.checking import TEXT_RULES
from desktop_app.checks.finding import Finding, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.records import RULES, doubts_found
from desktop_app.composition.note import Doubt, DoubtKind, Note, Paragraph, Sentence, Source, Words
from desktop_app.interface.findings.finding_lines import SUBJECTS, Grouping, GroupLine, lines
from desktop_app.interface.findings.finding_words import FindingWords
from desktop_app.interface.findings.findings_model import FindingsModel
from desktop_app.interface.findings.panel import FindingsPanel
from desktop_app.interface.findings.reading_over import Found
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.findings.conftest import Show

pytestmark = pytest.mark.screen

MEETING = Source("meeting", "ctoc-wg4-9", "status")


def texts(panel: FindingsPanel) -> list[str]:
    model = panel.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def groups(panel: FindingsPanel) -> list[str]:
    return [line.text for line in panel.model.lines if isinstance(line, GroupLine)]


def row_of(panel: FindingsPanel, rule: str) -> int:
    return next(row for row in panel.model.rows() if finding(panel, row).rule == rule)


def finding(panel: FindingsPanel, row: int) -> Finding:
    found = panel.model.finding(panel.model.index(row))
    assert found is not None
    return found


def test_errors_come_first_then_warnings_then_advice(panel: FindingsPanel, show: Show, slipped: Note) -> None:
    show(slipped)
    assert groups(panel) == ["Errors: 2", "Warnings: 1", "Advice: 2"]
    assert "no symbol is known" in texts(panel)[1]
    double = texts(panel)[row_of(panel, "spaces.double")]
    assert double.endswith("\nParagraph 6 · should be one space")


def test_they_are_grouped_by_place_in_the_order_of_the_note(
    panel: FindingsPanel, show: Show, slipped: Note
) -> None:
    show(slipped)
    panel.bar.grouping.setCurrentIndex(list(Grouping).index(Grouping.PLACE))
    panel.bar.grouping.activated.emit(1)
    assert groups(panel) == ["Paragraph 6: 1", "In records alone: 4"]


def test_they_are_grouped_by_what_they_are_about(panel: FindingsPanel, show: Show, slipped: Note) -> None:
    show(slipped)
    panel.bar.grouping.setCurrentIndex(list(Grouping).index(Grouping.SUBJECT))
    panel.bar.grouping.activated.emit(2)
    assert groups(panel) == ["What is known of the records: 4", "Spaces: 1"]


def test_places_before_the_first_heading_and_at_the_foot_have_their_groups(
    panel: FindingsPanel, show: Show, composed: Note
) -> None:
    first, foot = composed.front[0], composed.footnotes[0]
    show(
        replace(
            composed,
            blocks=(replace(first, sentence=Sentence((Words("Десятая  сессия"),))), *composed.blocks[1:]),
            footnotes=(replace(foot, sentence=Sentence((Words("CTOC/COP/2020/1  и."),))),),
        )
    )
    panel.bar.grouping.setCurrentIndex(list(Grouping).index(Grouping.PLACE))
    panel.bar.grouping.activated.emit(1)
    assert groups(panel) == ["Before the first heading: 1", "Note at the foot 1: 1", "In records alone: 4"]


def test_every_rule_has_a_subject() -> None:
    ids = {*(rule.id for rule in TEXT_RULES), *(rule.id for rule in RULES), "doubt.x", "languages.x"}
    assert {one.partition(".")[0] for one in ids} == set(SUBJECTS)


def test_the_filter_goes_by_words_however_they_are_written(
    panel: FindingsPanel, show: Show, slipped: Note, qtbot: QtBot
) -> None:
    show(slipped)
    qtbot.keyClicks(panel.bar.filter, "SPACÉ paragraph")
    assert [finding(panel, row).rule for row in panel.model.rows()] == ["spaces.double"]
    qtbot.keyClick(panel.bar.filter, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 1
    qtbot.keyClick(panel.bar.filter, Qt.Key.Key_Escape)
    assert len(panel.model.rows()) == 5
    qtbot.keyClick(panel.bar.filter, Qt.Key.Key_Escape)
    qtbot.keyClicks(panel.bar.filter, "nothing like it")
    assert "the filter shows none" in panel.empty.text()
    qtbot.keyClick(panel.bar.filter, Qt.Key.Key_Down)
    panel.show_all.click()
    assert len(panel.model.rows()) == 5


def test_a_severity_is_hidden_by_its_switch_which_counts_all_the_same(
    panel: FindingsPanel, show: Show, slipped: Note
) -> None:
    show(slipped)
    switch = panel.bar.severities[Severity.ADVICE]
    assert (switch.text(), switch.accessibleName()) == ("2", "Advice: 2")
    switch.click()
    assert groups(panel) == ["Errors: 2", "Warnings: 1"]
    assert switch.text() == "2"


def test_a_click_and_enter_ask_for_the_finding(
    panel: FindingsPanel, show: Show, composed: Note, qtbot: QtBot
) -> None:
    asked: list[Finding] = []
    panel.asked_for.connect(asked.append)
    show(composed)
    row = panel.list.visualRect(panel.model.index(1)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert [one.source for one in asked] == [doubt.source for doubt in composed.doubts if doubt.blocking][:1]
    header = panel.list.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=header)
    assert len(asked) == 1
    panel.list.setCurrentIndex(panel.model.index(2))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert len(asked) == 2


def test_stepping_goes_round_and_passes_over_the_groups(
    panel: FindingsPanel, show: Show, composed: Note
) -> None:
    panel.step(1)
    asked: list[Finding] = []
    panel.asked_for.connect(asked.append)
    show(composed)
    rows = []
    for by in (1, 1, 1, 1, 1, -1, -1):
        panel.step(by)
        rows.append(panel.list.currentIndex().row())
    assert rows == [1, 2, 4, 5, 1, 5, 4]
    assert len(asked) == 7
    panel.list.setCurrentIndex(QModelIndex())
    panel.step(-1)
    assert panel.list.currentIndex().row() == 5


def test_stepping_tells_what_a_hidden_panel_would_show(
    panel: FindingsPanel, show: Show, composed: Note
) -> None:
    told: list[str] = []
    panel.news.connect(told.append)
    panel.step(1)
    assert told == ["Without a note there is nothing to check."]
    show(composed)
    panel.step(1)
    assert len(told) == 1
    panel.hide()
    panel.step(1)
    assert told[1:] == [panel.sentence(finding(panel, 2))]


def test_what_is_counted_is_told(panel: FindingsPanel, show: Show, composed: Note) -> None:
    told: list[tuple[int, bool]] = []
    panel.counted.connect(lambda found, whole: told.append((len(found), whole)))
    show(composed)
    panel.show_found(None)
    assert told[-2:] == [(4, True), (0, True)]


def test_the_finding_chosen_stays_chosen_while_there_is_one_like_it(
    panel: FindingsPanel, show: Show, composed: Note
) -> None:
    show(composed)
    panel.step(-1)
    chosen = finding(panel, panel.list.currentIndex().row())
    show(replace(composed, doubts=composed.doubts[1:]))
    assert finding(panel, panel.list.currentIndex().row()) == chosen
    show(replace(composed, doubts=composed.doubts[:1]))
    assert not panel.list.currentIndex().isValid()


def test_the_same_findings_keep_their_lines(panel: FindingsPanel, show: Show, composed: Note) -> None:
    show(composed)
    resets: list[object] = []
    panel.model.modelReset.connect(lambda: resets.append(1))
    before = texts(panel)
    show(replace(composed, blocks=composed.blocks))
    assert resets == []
    assert texts(panel) == before


def test_a_hole_is_told_by_its_doubt_where_it_stands(
    panel: FindingsPanel, show: Show, composed: Note
) -> None:
    show(composed)
    doubt = next(doubts_found(composed.doubts))
    placed = replace(doubt, passage=Passage(PassageKind.PARAGRAPH, "[date]", 3, number=3), end=6)
    assert panel.sentence(placed) == panel.sentence(doubt)


def test_without_a_note_or_without_findings_it_says_so(
    panel: FindingsPanel, composed: Note, qtbot: QtBot
) -> None:
    assert "Without a note" in panel.empty.text()
    assert panel.sentence(next(doubts_found(composed.doubts))).startswith("doubt.")
    for is_whole, told in ((False, "being read"), (True, "nothing is wrong or doubtful")):
        panel.show_found(Found(composed, (), is_whole))
        qtbot.waitUntil(lambda: not panel.later.is_due)
        assert panel.empty.isVisible()
        assert told in panel.empty.text()


def test_each_severity_is_said_and_has_a_shape_of_its_own(
    panel: FindingsPanel, show: Show, slipped: Note
) -> None:
    show(slipped)
    model = panel.model
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in (1, 4, 6)]
    assert [text.split(":")[0] for text in spoken] == ["Error", "Warning", "Advice"]
    shapes = [
        model.data(model.index(row), Qt.ItemDataRole.DecorationRole).pixmap(32).toImage() for row in (1, 4, 6)
    ]
    assert all(one != other for one, other in ((shapes[0], shapes[1]), (shapes[1], shapes[2])))
    assert "Rule spaces.double" in model.data(model.index(4), Qt.ItemDataRole.ToolTipRole)


def test_each_says_where_in_the_note_its_record_shows(
    panel: FindingsPanel, show: Show, composed: Note
) -> None:
    heading = Source("meeting", "ctoc-wg4-9", "ordinal")
    found = (
        Doubt(DoubtKind.STATUS_BY_DATE, heading, "held"),
        Doubt(DoubtKind.FORM_MISSING, Source("session", "ctoc-cop-10", "ordinal"), "gen"),
        Doubt(DoubtKind.TEXT_MISSING, Source("body", "gone", "official_name")),
        Doubt(DoubtKind.PLACE_GONE, Source("section", "ctoc-cop-10-note-wg4", "x")),
    )
    only_headings = tuple(block for block in composed.blocks if not isinstance(block, Paragraph))
    show(replace(composed, doubts=found))
    told = "\n\n".join(texts(panel))
    assert "told as held" in told
    assert "\nParagraph 6" in told
    assert "Gone: " in told
    show(replace(composed, doubts=found[:2], blocks=only_headings))
    told = "\n\n".join(texts(panel))
    assert "\nA heading" in told
    assert "\nBefore the first heading" in told


def test_the_model_keeps_qts_rules(sample: Workspace, composed: Note) -> None:
    model = FindingsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    words = FindingWords(sample.connection, {})
    shown = lines(doubts_found(composed.doubts), Grouping.SEVERITY)
    model.show_lines(shown, words)
    model.show_lines(shown, words)
    model.show_lines((), None)
    model.show_lines((), None)
    assert tester.model() is model
    assert model.data(QModelIndex()) is None


def test_many_findings_are_put_into_words_only_where_they_are_looked_at(sample: Workspace) -> None:
    many = (Doubt(DoubtKind.RECORD_UNVERIFIED, replace(MEETING, key=f"m-{n}")) for n in range(2_000))
    model = FindingsModel()
    model.show_lines(lines(doubts_found(many), Grouping.SEVERITY), FindingWords(sample.connection, {}))
    assert "M-1000" in str(model.data(model.index(1001)))
    assert len(model._texts) <= 128


def test_arabic_sentences_have_the_room_that_their_letters_need(
    panel: FindingsPanel, show: Show, composed: Note
) -> None:
    show(composed)
    option = QStyleOptionViewItem()
    option.initFrom(panel.list)
    index = panel.model.index(1)
    delegate = panel.list.itemDelegate()
    plain = delegate.sizeHint(option, index).height()
    option.direction = Qt.LayoutDirection.RightToLeft
    assert delegate.sizeHint(option, index).height() > plain
