"""What people type is shown as they typed it, also where it looks like tags."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.records import Body, Place
from desktop_app.domain.texts import TextField
from desktop_app.errors import ZapiskaError
from desktop_app.interface.window import MainWindow

from .walk import views

pytestmark = pytest.mark.screen

TAGS = "<b>bold</b>"


@pytest.fixture
def tagged_window(sample_window: MainWindow) -> MainWindow:
    workspace = sample_window.desk.workspace
    assert workspace is not None
    with workspace.change("change.import", file=TAGS) as session:
        for body in session.query(Body):
            body.write(TextField.COMMON_NAME, "en", TAGS)
        for place in session.query(Place):
            place.write(TextField.NAME, "en", TAGS)
    return sample_window


def test_no_label_takes_what_is_typed_for_markup(tagged_window: MainWindow, qtbot: QtBot) -> None:
    told, taken = set(), set()
    for view, top in views(tagged_window, qtbot):
        for label in top.findChildren(QLabel):
            if TAGS in label.text():
                told.add(view)
                if label.textFormat() != Qt.TextFormat.PlainText:
                    taken.add((view, label.text()))
    assert sorted(taken) == []
    assert {"form of body", "delete body", "add meeting"} & told


def test_trouble_is_told_in_plain_words(window: MainWindow) -> None:
    box = window.tell(ZapiskaError("input.unreadable", file=TAGS, reason=TAGS))
    assert box is not None
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()
