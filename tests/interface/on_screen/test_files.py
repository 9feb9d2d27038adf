"""The questions that ask for a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from desktop_app.interface.files import FileQuestions, Leaving
from desktop_app.interface.window import MainWindow

pytestmark = pytest.mark.screen


@pytest.fixture
def questions(window: MainWindow) -> FileQuestions:
    return FileQuestions(window)


def answer(monkeypatch: pytest.MonkeyPatch, name: str, kind: str = "") -> None:
    for question in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, question, lambda *_, **__: (name, kind))


def test_an_answer_is_a_path_and_none_without_one(
    questions: FileQuestions, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ask in (questions.project_to_open, questions.file_to_import):
        answer(monkeypatch, "a.x")
        assert ask() == Path("a.x")
        answer(monkeypatch, "")
        assert ask() is None
    assert questions.project_to_make("New") is None
    assert questions.export_target("note.docx") is None


@pytest.mark.parametrize(
    ("typed", "kind", "target"),
    [
        ("note.TXT", "Word document (*.docx)", "note.TXT"),
        ("note", "Web page (*.html)", "note.html"),
        ("WG.4", "Plain text (*.txt)", "WG.4.txt"),
        ("note", "", "note.docx"),
    ],
)
def test_an_export_gets_the_ending_of_the_kind_chosen(
    questions: FileQuestions, monkeypatch: pytest.MonkeyPatch, typed: str, kind: str, target: str
) -> None:
    answer(monkeypatch, typed, kind)
    assert questions.export_target("note.docx") == Path(target)


@pytest.mark.parametrize(
    ("button", "leaving"),
    [("Save a copy…", Leaving.KEEP), ("Do not save", Leaving.DISCARD), ("Cancel", Leaving.STAY)],
)
def test_leaving_a_changed_sample_is_asked(questions: FileQuestions, button: str, leaving: Leaving) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(one for one in box.buttons() if one.text().replace("&", "") == button).click()

    QTimer.singleShot(50, press)
    assert questions.leaving_sample() is leaving
