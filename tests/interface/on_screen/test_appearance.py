"""Colours are legible in light and dark."""

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop_app.interface.appearance import is_dark, mixed, page_colours

pytestmark = pytest.mark.screen

ENOUGH = 4.5


def palette(base: str, text: str) -> QPalette:
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Base, QColor(base))
    colours.setColor(QPalette.ColorRole.Text, QColor(text))
    return colours


LIGHT, DARK = palette("#ffffff", "#000000"), palette("#1b1c1e", "#e6e6e6")


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_colour_of_the_facts_is_legible(colours: QPalette) -> None:
    base = colours.color(QPalette.ColorRole.Base)
    page = page_colours(colours)
    for name in (page.dim, page.link, page.warning):
        assert contrast(QColor(name), base) >= ENOUGH


def test_the_selection_is_legible() -> None:
    assert contrast(QColor("#2a5db0"), QColor("white")) >= ENOUGH
    assert contrast(QColor("#cfe0fb"), QColor("black")) >= ENOUGH


def test_light_and_dark_are_told_apart() -> None:
    assert is_dark(DARK)
    assert not is_dark(LIGHT)
    assert mixed(QColor("white"), QColor("black"), 1.0) == QColor("white")
