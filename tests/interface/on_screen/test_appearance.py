"""Colours are legible in light and dark."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.interface.appearance import (
    apply_accent,
    contrast,
    dim_colour,
    is_dark,
    mixed,
    warning_colour,
)
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.note_page.tints import FLASH_TINT, MARK_TINT, PAPER
from desktop_app.interface.note_page.typesetting import HOLE, INK
from desktop_app.interface.pictures.look import paper_look, screen_look
from tests.palettes import dark, dressed, light

pytestmark = pytest.mark.screen

ENOUGH = 4.5


ROLES = QPalette.ColorRole
PAIRS = (
    (ROLES.WindowText, ROLES.Window),
    (ROLES.Text, ROLES.Base),
    (ROLES.Text, ROLES.AlternateBase),
    (ROLES.ButtonText, ROLES.Button),
    (ROLES.PlaceholderText, ROLES.Base),
    (ROLES.HighlightedText, ROLES.Highlight),
    (ROLES.ToolTipText, ROLES.ToolTipBase),
)
"""What Qt's widgets write in which colour on which."""

BACKGROUNDS = (ROLES.Base, ROLES.AlternateBase, ROLES.Window, ROLES.Button)


@pytest.fixture(params=[light, dark], ids=["light", "dark"])
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QPalette]:
    """The application's palette once the program has put its own colours into the desktop's."""
    before = QPalette(qapp.palette())
    qapp.setPalette(dressed(request.param()))
    yield qapp.palette()
    qapp.setPalette(before)


@pytest.mark.parametrize(("text", "background"), PAIRS, ids=lambda role: role.name)
def test_what_widgets_write_is_legible(palette: QPalette, text: ROLES, background: ROLES) -> None:
    assert contrast(palette.color(text), palette.color(background)) >= ENOUGH


@pytest.mark.parametrize("background", BACKGROUNDS, ids=lambda role: role.name)
def test_what_is_dim_or_a_warning_is_legible_wherever_it_may_stand(
    palette: QPalette, background: ROLES
) -> None:
    for colour in (dim_colour(palette), warning_colour(palette)):
        assert contrast(colour, palette.color(background)) >= ENOUGH


def test_the_text_of_pictures_is_legible_on_all_that_lies_beneath_it(
    palette: QPalette, qapp: QApplication
) -> None:
    for look in (
        screen_look(palette, qapp.font(), mirrored=False),
        paper_look(qapp.font(), mirrored=False),
    ):
        for background in (look.base, look.stripe, look.band, look.marked):
            assert contrast(look.text, background) >= ENOUGH
        for shape in (look.dim, look.accent, look.alert):
            assert contrast(shape, look.base) >= ENOUGH


def test_the_note_is_legible_under_its_tints() -> None:
    for tint in (PAPER, MARK_TINT, FLASH_TINT, HOLE):
        assert contrast(INK, tint) >= ENOUGH


def test_a_sentence_beneath_a_field_follows_a_change_of_colours(qtbot: QtBot, qapp: QApplication) -> None:
    before = QPalette(qapp.palette())
    line = Beneath()
    qtbot.addWidget(line)
    try:
        qapp.setPalette(light())
        line.refuse("No.")
        qapp.setPalette(dark())
        qtbot.waitUntil(lambda: is_dark(line.palette()))
        colour = line.palette().color(ROLES.WindowText)
        assert colour == warning_colour(qapp.palette())
        assert contrast(colour, qapp.palette().color(ROLES.Window)) >= ENOUGH
    finally:
        qapp.setPalette(before)


def test_light_and_dark_are_told_apart() -> None:
    assert is_dark(dark())
    assert not is_dark(light())
    assert mixed(QColor("white"), QColor("black"), 1.0) == QColor("white")


def test_contrast_is_that_of_the_accessibility_guidelines() -> None:
    assert round(contrast(QColor("black"), QColor("white")), 2) == 21
    assert round(contrast(QColor("#308cc6"), QColor("white")), 2) == 3.69


def test_a_selection_that_is_legible_already_is_left_as_it_is(qapp: QApplication) -> None:
    before = qapp.palette()
    apply_accent(qapp)
    chosen = qapp.palette().color(ROLES.Highlight)
    assert contrast(chosen, qapp.palette().color(ROLES.HighlightedText)) >= ENOUGH
    apply_accent(qapp)
    assert qapp.palette().color(ROLES.Highlight) == chosen
    qapp.setPalette(before)
