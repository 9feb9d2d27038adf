"""The panel with two languages, shown, on a copy of the sample that it follows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_app.composition.note import Source
from desktop_app.domain.records import Meeting
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.interface.side_by_side.panel import SideBySidePanel
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen


@pytest.fixture
def panel(
    qtbot: QtBot, sample: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SideBySidePanel]:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    holder = QWidget()
    shown = SideBySidePanel(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat), holder)
    tester = QAbstractItemModelTester(shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown.resize(900, 600)
    holder.resize(900, 600)
    qtbot.addWidget(holder)
    sample.subscribe(shown.follow)
    holder.show()
    shown.show_workspace(sample)
    shown.show_note(sample.session.scalars(select(NoteRecord)).one().id)
    qtbot.waitUntil(lambda: is_complete(shown), timeout=10_000)
    yield shown
    shown.show_workspace(None)
    assert isinstance(tester.model(), QAbstractItemModel)


def is_complete(panel: SideBySidePanel) -> bool:
    return bool(panel.model.rows) and all(None not in row.cells for row in panel.model.rows)


def row_with(panel: SideBySidePanel, words: str, column: int) -> int:
    texts = [str(panel.model.index(row, column).data()) for row in range(panel.model.rowCount())]
    return next(row for row, text in enumerate(texts) if words in text.replace("\u00a0", " "))


def choose(panel: SideBySidePanel, side: int, language: str, qtbot: QtBot) -> None:
    box = panel.languages[side]
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: panel.model.languages[side] == language and is_complete(panel), timeout=10_000)


def test_the_interfaces_language_and_another_are_shown_first(panel: SideBySidePanel) -> None:
    assert panel.chosen == ("en", "ru")
    header = [panel.model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert header == ["No.", "English", "Русский"]


def test_a_paragraph_stands_beside_its_translation_under_one_number(
    panel: SideBySidePanel, qtbot: QtBot
) -> None:
    choose(panel, 1, "ru", qtbot)
    row = row_with(panel, "Первое совещание межправительственной группы экспертов", 2)
    assert panel.model.index(row, 0).data() == "3."
    assert "first meeting" in str(panel.model.index(row, 1).data())


def test_arabic_words_begin_at_the_right_and_all_others_at_the_left(
    panel: SideBySidePanel, qtbot: QtBot
) -> None:
    choose(panel, 1, "ar", qtbot)
    alignments = [panel.model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) for column in (1, 2)]
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    assert alignments[0] & left
    assert not alignments[0] & right
    assert alignments[1] & right


def test_a_choice_of_languages_is_kept(panel: SideBySidePanel, sample: Workspace, qtbot: QtBot) -> None:
    choose(panel, 0, "fr", qtbot)
    choose(panel, 1, "zh", qtbot)
    another = SideBySidePanel(panel._settings)
    qtbot.addWidget(another)
    another.show_workspace(sample)
    another.show()
    another.show_note(sample.session.scalars(select(NoteRecord)).one().id)
    assert another.chosen == ("fr", "zh")
    another.show_workspace(None)


def test_a_change_of_the_records_is_followed_in_both_languages(
    panel: SideBySidePanel, sample: Workspace, qtbot: QtBot
) -> None:
    choose(panel, 1, "ru", qtbot)
    meeting = sample.session.scalars(select(Meeting).where(Meeting.key == "ctoc-wg4-9")).one()
    with sample.change("change.import", file="x"):
        assert meeting.last_day is not None
        meeting.last_day = meeting.last_day.replace(day=12)
    qtbot.waitUntil(
        lambda: any(
            "9–12 сентября 2019" in c.text.replace("\u00a0", " ")
            for r in panel.model.rows
            if (c := r.cells[1])
        )
    )
    qtbot.waitUntil(
        lambda: any(
            "from 9 to 12" in c.text.replace("\u00a0", " ") for r in panel.model.rows if (c := r.cells[0])
        )
    )


def test_rows_are_as_high_as_their_words(panel: SideBySidePanel, qtbot: QtBot) -> None:
    longest = max(range(panel.model.rowCount()), key=lambda row: len(panel.model.rows[row].cells[0].text))  # type: ignore[union-attr]
    line = panel.view.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: panel.view.rowHeight(longest) > 4 * line)


def test_words_lead_to_the_field_they_came_from(panel: SideBySidePanel, qtbot: QtBot) -> None:
    row = row_with(panel, "Working Group on Trafficking in Persons", 1)
    index = panel.model.index(row, 1)
    panel.view.setCurrentIndex(index)
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert isinstance(asked.args[0], Source)
    panel.view.scrollTo(index)
    with qtbot.waitSignal(panel.asked_for):
        panel.view.doubleClicked.emit(index)


def test_a_record_that_is_selected_elsewhere_comes_into_sight(panel: SideBySidePanel) -> None:
    panel.mark(Source("meeting", "ctoc-wg2-12", ""))
    row = panel.view.currentIndex().row()
    assert any(
        one.key == "ctoc-wg2-12" for cell in panel.model.rows[row].cells if cell for one in cell.sources
    )
    before = panel.view.currentIndex()
    panel.mark(Source("meeting", "nowhere", ""))
    assert panel.view.currentIndex() == before
    panel.mark(None)


def test_what_is_doubtful_is_told_by_mark_and_words(panel: SideBySidePanel) -> None:
    marked = next(
        panel.model.index(number, 1)
        for number, row in enumerate(panel.model.rows)
        if (cell := row.cells[0]) is not None and cell.is_unverified
    )
    assert str(marked.data()).startswith("• ")
    assert marked.data(Qt.ItemDataRole.ToolTipRole) == "A text that nobody has verified stands here."


def test_without_a_note_the_page_says_what_to_do(panel: SideBySidePanel) -> None:
    panel.show_note(None)
    assert panel.words.isVisible()
    assert panel.words.text().startswith("The project has no note")
    assert panel.model.rowCount() == 0
