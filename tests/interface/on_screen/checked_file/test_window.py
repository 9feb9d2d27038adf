"""A note in a file is shown beside what is wrong in it, and the report can be sent on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.checks.finding import RecordHit, Severity, in_records
from desktop_app.checks.reading.word_file import UnsafeFile
from desktop_app.composition.note import Note
from desktop_app.composition.source import Source
from desktop_app.interface.checked_file.window import CheckedFileWindow
from desktop_app.interface.safety.errands import Errands
from desktop_app.interface.window import MainWindow
from tests.checks.notes import HERE, clean
from tests.composition.projects import SAMPLE, Project
from tests.interface.on_screen.conftest import Answers
from tests.interface.on_screen.test_window import order

pytestmark = pytest.mark.screen

RAW = HERE / "raw-note-ru.txt"
Open = Callable[..., CheckedFileWindow]


@pytest.fixture
def open_file(qtbot: QtBot) -> Iterator[Open]:
    owner = QObject()
    errands = Errands(owner)

    def opened(path: Path, note: Note | None = None) -> CheckedFileWindow:
        window = CheckedFileWindow(path, errands, lambda: note)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(window)
        window.show()
        until_read(window, qtbot)
        return window

    yield opened
    qtbot.waitUntil(lambda: errands._at_work is None, timeout=30_000)


def until_read(window: CheckedFileWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "being read" not in window.told.text(), timeout=30_000)


def test_what_is_wrong_is_listed_by_paragraph(open_file: Open) -> None:
    window = open_file(RAW)
    assert window.language.currentText() == "Русский"
    assert window.told.text() == "⊗ 3  ⚠ 1 · lines and paragraphs read: 32"
    assert "Paragraph 6: 1" in [window.model.text(row) for row in range(window.model.rowCount())]
    assert not window.compare.isVisible()


def test_the_words_are_shown_where_they_stand(open_file: Open, qtbot: QtBot) -> None:
    window = open_file(RAW)
    selected = []
    for row in window.model.rows():
        window.list.setCurrentIndex(window.model.index(row))
        selected.append(window.text.textCursor().selectedText())
    assert selected[:3] == ["*", "-–", "-"]
    window.list.setCurrentIndex(window.model.index(0))
    (alone,) = in_records("records.overlap", Severity.ERROR, [RecordHit(Source("meeting", "m", "x"))])
    window.text.point_out(alone)
    assert window.text.textCursor().selectedText() == selected[-1]


def test_another_language_is_read_when_it_is_chosen(open_file: Open, qtbot: QtBot) -> None:
    window = open_file(RAW)
    window.language.setCurrentIndex(window.language.findData("en"))
    window.language.activated.emit(window.language.currentIndex())
    until_read(window, qtbot)
    assert window.checked is not None
    assert window.checked.text.language == "en"


def test_it_is_held_against_the_note_of_the_project_if_wanted(open_file: Open, qtbot: QtBot) -> None:
    window = open_file(RAW, Project().add(SAMPLE).compose())
    window.compare.click()
    until_read(window, qtbot)
    assert window.checked is not None
    assert window.checked.is_compared
    english = open_file(RAW, Project().add(SAMPLE).compose(language="en"))
    english.compare.click()
    until_read(english, qtbot)
    assert "another language" in english.told.text()


def test_the_report_is_copied_in_words(open_file: Open) -> None:
    window = open_file(RAW)
    window.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "What is wrong in raw-note-ru.txt"
    at = lines.index("Paragraph 6")
    assert lines[at + 1] == "  Error: “-–” is a dash typed twice. [dashes.doubled]"
    assert lines[at + 2] == "    should be “–”"
    assert "can be pasted" in window.told.text()


def test_of_a_file_without_faults_the_report_says_so(open_file: Open, tmp_path: Path) -> None:
    (tmp_path / "clean.txt").write_text(clean("fr"), encoding="utf-8")
    window = open_file(tmp_path / "clean.txt")
    window.copy.click()
    assert QGuiApplication.clipboard().text().endswith("Nothing wrong was found.")


def test_what_cannot_be_read_is_refused_in_words(open_file: Open, tmp_path: Path) -> None:
    (tmp_path / "no.docx").write_bytes(b"no Word file")
    window = open_file(tmp_path / "no.docx")
    assert "Word" in window.told.text()
    assert not window.copy.isEnabled()
    window._copy()
    window._take(UnsafeFile("check.file.encoding", file="x"))
    assert window.checked is None


def test_nobody_is_told_once_it_is_closed(open_file: Open, qtbot: QtBot) -> None:
    window = open_file(RAW)
    window.check("ru")
    window.close_button.click()
    assert not window.isVisible()
    assert "being read" in window.told.text()


def test_the_menu_asks_for_a_file_and_opens_it(
    sample_window: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    answers.path = None
    order(sample_window, "check_file")
    assert sample_window.findChildren(CheckedFileWindow) == []
    answers.path = RAW
    order(sample_window, "check_file")
    (window,) = sample_window.findChildren(CheckedFileWindow)
    until_read(window, qtbot)
    assert window.compare.isVisible()
    window.close()
