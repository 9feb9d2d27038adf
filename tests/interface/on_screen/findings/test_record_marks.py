"""What is found in records is seen in the tree, on what stands above, and beneath the field it lies in."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop_app.checks.finding import Finding, RecordHit, Severity, in_records
from desktop_app.composition.source import Source
from desktop_app.interface.findings.record_marks import FieldMarks, TreeMarks
from desktop_app.interface.record_names import place_of
from desktop_app.interface.tree_model import TreeModel
from desktop_app.interface.window import MainWindow
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import group_place, path_to
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.test_window import panels, select

pytestmark = pytest.mark.screen

MEETING = Source("meeting", "ctoc-wg4-9", "first_day")
BODY = Source("body", "ctoc-wg4", "common_name")


def found(source: Source, severity: Severity = Severity.WARNING, rule: str = "records.overlap") -> Finding:
    (finding,) = in_records(rule, severity, [RecordHit(source, {"name": source.key, "other": "x"})])
    return finding


def marks_of(sample: Workspace, findings: Sequence[Finding], qtbot: QtBot) -> dict[RecordPlace, str]:
    owner = QObject()
    marks = TreeMarks(owner)
    told: list[dict[RecordPlace, str]] = []
    marks.found.connect(told.append)
    marks.show_findings(findings)
    assert not marks.later.is_due
    marks.show_workspace(sample)
    marks.show_findings(findings)
    qtbot.waitUntil(lambda: bool(told))
    return told[-1]


def place(sample: Workspace, source: Source) -> RecordPlace:
    found_place = place_of(sample.connection, source)
    assert found_place is not None
    return found_place


def test_a_record_and_all_above_it_have_the_worst_of_what_is_found(sample: Workspace, qtbot: QtBot) -> None:
    findings = [found(MEETING, Severity.ADVICE), found(MEETING), found(BODY, Severity.ERROR)]
    marks = marks_of(sample, [*findings, found(Source("meeting", "gone", "status"))], qtbot)
    assert marks[place(sample, MEETING)] == "warning"
    assert marks[place(sample, BODY)] == "error"
    assert marks[group_place("bodies")] == "error"


def test_the_line_in_the_tree_shows_and_says_it(sample: Workspace) -> None:
    model = TreeModel()
    model.mark({})
    model.show(sample.connection)
    where = place(sample, BODY)
    index = model.index_of([*path_to(sample.connection, where)])
    plain = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    changes: list[object] = []
    model.dataChanged.connect(lambda *_: changes.append(1))
    at = model.place_at(index)
    assert at is not None
    model.mark({at: "warning"})
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == f"{plain}; findings: warning"
    list(model.renewing())
    model.mark({at: "warning"})
    list(model.renewing())
    assert len(changes) == 1
    model.mark({})
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == plain
    list(model.renewing())
    assert len(changes) == 2


def test_a_line_that_is_marked_and_shown_again_before_it_was_announced_is_not(sample: Workspace) -> None:
    model = TreeModel()
    model.show(sample.connection)
    where = place(sample, BODY)
    index = model.index_of([*path_to(sample.connection, where)])
    plain = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    changes: list[object] = []
    model.dataChanged.connect(lambda *_: changes.append(1))
    model.mark({where: "warning"})
    model.mark({})
    list(model.renewing())
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == plain
    assert changes == []


def test_the_shape_is_painted_at_the_end_of_the_line(sample_window: MainWindow, qtbot: QtBot) -> None:
    tree = sample_window.tree
    before = tree.tree.grab().toImage()
    tree.mark({group_place("places"): "advice", group_place("notes"): "error"})
    qtbot.waitUntil(lambda: not tree.marking.is_due)
    after = tree.tree.grab().toImage()
    assert before != after
    assert after.pixelColor(0, 0).isValid()
    assert QColor(after.pixel(1, 1)) == QColor(before.pixel(1, 1))


def test_the_sentence_stands_beneath_the_field_and_goes_with_the_finding(sample_window: MainWindow) -> None:
    select(sample_window, "meeting", "ctoc-wg4-9")
    form = panels(sample_window).form.form
    assert form is not None
    workspace = sample_window.desk.workspace
    marks = FieldMarks(lambda finding: f"told: {finding.rule}")
    marks.show_findings([found(MEETING), found(BODY), found(Source("meeting", "ctoc-wg4-9", "x"))], "ru")
    marks.mark(None, workspace)
    marks.mark(form, workspace)
    (beneath,) = marks._beneath.values()
    assert beneath.text() == "⚠ told: records.overlap"
    assert beneath.isVisible()
    marks.show_findings([], "ru")
    marks.mark(form, workspace)
    assert not beneath.isVisible()


def test_a_text_is_marked_in_the_language_of_the_note(sample_window: MainWindow) -> None:
    select(sample_window, "body", "ctoc-wg4")
    form = panels(sample_window).form.form
    assert form is not None
    assert form.texts is not None
    form.texts.open_language("ru")
    marks = FieldMarks(lambda finding: finding.rule)
    marks.show_findings([found(BODY)], "ru")
    marks.mark(form, sample_window.desk.workspace)
    assert list(marks._beneath) == [form.editors["common_name", "ru"]]


def test_the_form_of_another_record_begins_without_marks(sample_window: MainWindow) -> None:
    marks = FieldMarks(lambda finding: finding.rule)
    marks.show_findings([found(MEETING)], "ru")
    for key in ("ctoc-wg4-9", "ctoc-wg4-10", "ctoc-wg4-9"):
        select(sample_window, "meeting", key)
        marks.mark(panels(sample_window).form.form, sample_window.desk.workspace)
        assert bool(marks._beneath) is (key == "ctoc-wg4-9")
