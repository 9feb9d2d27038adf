"""Colours are legible in light and dark."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.interface.appearance import apply_accent, contrast, is_dark, mixed, page_colours

pytestmark = pytest.mark.screen

ENOUGH = 4.5


def palette(base: str, text: str) -> QPalette:
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Base, QColor(base))
    colours.setColor(QPalette.ColorRole.Text, QColor(text))
    return colours


LIGHT, DARK = palette("#ffffff", "#000000"), palette("#1b1c1e", "#e6e6e6")


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_colour_of_the_facts_is_legible(colours: QPalette) -> None:
    base = colours.color(QPalette.ColorRole.Base)
    page = page_colours(colours)
    for name in (page.dim, page.link, page.warning):
        assert contrast(QColor(name), base) >= ENOUGH


def test_contrast_is_that_of_the_accessibility_guidelines() -> None:
    assert round(contrast(QColor("black"), QColor("white")), 2) == 21
    assert round(contrast(QColor("#308cc6"), QColor("white")), 2) == 3.69


def test_the_selection_is_legible(qapp: QApplication) -> None:
    before = qapp.palette()
    for _ in range(2):
        apply_accent(qapp)
        palette = qapp.palette()
        chosen = palette.color(QPalette.ColorRole.Highlight)
        assert contrast(chosen, palette.color(QPalette.ColorRole.HighlightedText)) >= ENOUGH
    qapp.setPalette(before)
    assert contrast(QColor("#cfe0fb"), QColor("black")) >= ENOUGH


def test_light_and_dark_are_told_apart() -> None:
    assert is_dark(DARK)
    assert not is_dark(LIGHT)
    assert mixed(QColor("white"), QColor("black"), 1.0) == QColor("white")
