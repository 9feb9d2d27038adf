"""The questions that ask for a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop_app.interface.files import FileQuestions, Leaving, with_extension
from desktop_app.interface.window import MainWindow

pytestmark = pytest.mark.screen


@pytest.fixture
def questions(window: MainWindow) -> FileQuestions:
    asked = FileQuestions()
    asked.ask_over(window)
    return asked


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


def test_the_next_question_begins_in_the_folder_of_the_last_file(
    questions: FileQuestions, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun: list[str] = []

    def choose(_parent: QWidget, _title: str, folder: str, *_: str) -> tuple[str, str]:
        begun.append(folder)
        return str(tmp_path / "a.json"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    questions.file_to_import()
    questions.project_to_open()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert begun == [documents, str(tmp_path)]


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


def test_the_ending_of_a_project_is_added_once() -> None:
    assert with_extension(Path("a.b")) == Path("a.b.zapiska")
    assert with_extension(Path("a.zapiska")) == Path("a.zapiska")
