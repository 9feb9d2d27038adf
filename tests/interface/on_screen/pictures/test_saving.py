"""Pictures are saved as SVG and PNG, or the reason is told."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.interface.pictures import picture_file
from desktop_app.interface.pictures.chart_panel import ChartPanel
from desktop_app.interface.pictures.picture_panel import PicturePanel
from desktop_app.interface.pictures.picture_target import ask_target, proposed_target
from desktop_app.interface.pictures.timeline_panel import TimelinePanel

from .conftest import Heard

pytestmark = pytest.mark.screen


@pytest.fixture(params=["chart", "timeline"])
def panel(request: pytest.FixtureRequest) -> PicturePanel:
    found: ChartPanel | TimelinePanel = request.getfixturevalue(request.param)
    return found


def test_as_svg_with_its_words_as_words(panel: PicturePanel, heard: Heard, tmp_path: Path) -> None:
    heard.target = tmp_path / "picture.svg"
    panel.save_button.click()
    root = ET.fromstring(heard.target.read_text(encoding="utf-8"))
    words = " ".join("".join(one.itertext()) for one in root.iter())
    assert "WG.4" in words
    assert heard.news
    assert str(heard.target) in heard.news[0]
    assert proposed_target(panel._settings, "x") == str(tmp_path / "x.svg")


def test_as_png_with_twice_as_many_dots(panel: PicturePanel, heard: Heard, tmp_path: Path) -> None:
    heard.target = tmp_path / "picture.PNG"
    panel.save_button.click()
    page = panel.page()
    assert page is not None
    image = QImage(str(heard.target))
    assert image.width() == pytest.approx(page.size().width() * 2, abs=2)
    assert (
        len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 3
    )


def test_a_folder_that_is_not_there_is_told(panel: PicturePanel, heard: Heard, tmp_path: Path) -> None:
    heard.target = tmp_path / "nowhere" / "picture.svg"
    panel.save_picture()
    assert len(heard.troubles) == 1
    assert heard.news == []


def test_another_ending_is_refused(panel: PicturePanel, heard: Heard, tmp_path: Path) -> None:
    heard.target = tmp_path / "picture.bmp"
    panel.save_picture()
    assert [one.message for one in heard.troubles] == ["picture.unknown_format"]
    assert not heard.target.exists()


def test_a_picture_too_large_for_dots_is_told(
    panel: PicturePanel, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_file, "_LONGEST_SIDE", 100)
    heard.target = tmp_path / "picture.png"
    panel.save_picture()
    assert [one.message for one in heard.troubles] == ["picture.too_large"]


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_a_file_that_came_out_damaged_is_told(
    panel: PicturePanel, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(picture_file, f"{kind}_of", lambda _page: b"<")
    heard.target = tmp_path / f"picture.{kind}"
    panel.save_picture()
    assert [one.message for one in heard.troubles] == ["picture.damaged"]


def test_thought_better_of_nothing_is_written(panel: PicturePanel, heard: Heard, tmp_path: Path) -> None:
    panel.save_picture()
    assert len(heard.proposals) == 1
    assert list(tmp_path.glob("*.svg")) == []


@pytest.mark.parametrize(
    ("typed", "expected"), [("a", "a.svg"), ("a.png", "a.png"), ("WG.4", "WG.4.svg"), ("", None)]
)
def test_the_system_is_asked_and_an_ending_is_added(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, typed: str, expected: str | None
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (typed, ""))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_target(parent, "x.svg") == (None if expected is None else Path(expected))


def test_the_first_proposal_has_no_folder(settings: QSettings) -> None:
    assert proposed_target(settings, "x") == "x.svg"
