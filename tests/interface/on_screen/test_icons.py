"""Pictures of the kinds of records."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.interface.icons import Icons, icon
from desktop_app.interface.record_names import record_names
from desktop_app.paths import RESOURCES
from desktop_app.storage.name_rows import RECORDS
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen

NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_drawn_in_the_colour_asked_for_and_no_other(name: str) -> None:
    image = Icons().pixmap(name, QColor("#c0ffee"), 32).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#c0ffee"}


def test_every_record_has_a_picture(sample: Workspace) -> None:
    places = [
        (table, row_id)
        for table in sorted(RECORDS)
        for (row_id,) in sample.connection.execute(f"SELECT id FROM {table}")
    ]
    assert {name.icon for name in record_names(sample.connection, places)} <= set(NAMES)
    assert {f"meeting-{status.value}" for status in MeetingStatus} <= set(NAMES)


def test_each_picture_differs_from_all_others(qtbot: QtBot) -> None:
    icons = Icons()
    drawn = {
        bytes(image.constBits())
        for image in (icons.pixmap(name, QColor("black"), 32).toImage() for name in NAMES)
    }
    assert len(drawn) == len(NAMES)
    assert qtbot is not None


@pytest.mark.usefixtures("qtbot")
def test_a_picture_is_drawn_once_for_each_colour_and_size() -> None:
    icons = Icons()
    first = icons.pixmap("body", QColor("black"), 16)
    assert icons.pixmap("body", QColor("black"), 16) is first
    assert icons.pixmap("body", QColor("white"), 16) is not first
    assert icons.pixmap("body", QColor("black"), 16, 2.0).size() == QSize(32, 32)


@pytest.mark.usefixtures("qtbot")
def test_an_icon_follows_the_palette_where_it_is_selected() -> None:
    palette = QApplication.palette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#111111"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#fefefe"))
    drawn = icon("body", palette)
    for mode, colour in ((QIcon.Mode.Normal, "#111111"), (QIcon.Mode.Selected, "#fefefe")):
        image = drawn.pixmap(QSize(32, 32), mode).toImage()
        solid = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {colour}
