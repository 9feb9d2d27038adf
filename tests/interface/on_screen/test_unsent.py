"""What is typed and not kept survives a crash."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from desktop_app.interface.projects import SAMPLE, import_file
from desktop_app.interface.unsent import Offer, Spot, UnsentContent, data_folder
from desktop_app.storage.opening import create_project

pytestmark = pytest.mark.screen

SPOT = Spot("meeting", "ctoc-wg4-9", "source")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "unsent"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "проект.zapiska"


def left_in(folder: Path, project: Path | None) -> list[Offer]:
    content = UnsentContent(folder)
    content.open_project(project)
    return content.offers()


def test_it_is_written_within_a_second_however_long_somebody_types(
    qtbot: QtBot, folder: Path, project: Path
) -> None:
    content = UnsentContent(folder)
    content.open_project(project)
    typed = []
    for letter in "a letter of":
        typed.append(letter)
        content.remember(SPOT, "".join(typed))
        qtbot.wait(60)
    assert any(folder.iterdir())
    qtbot.waitUntil(lambda: left_in(folder, project) == [Offer(SPOT, "a letter of")], timeout=1000)


def test_it_is_gone_once_kept(folder: Path, project: Path) -> None:
    content = UnsentContent(folder)
    content.open_project(project)
    content.remember(SPOT, "a")
    content.remember(SPOT, "a")
    content.write()
    content.forget(SPOT)
    content.forget(SPOT)
    content.write()
    assert list(folder.iterdir()) == []
    assert left_in(folder, project) == []


def test_every_project_has_its_own(folder: Path, project: Path) -> None:
    content = UnsentContent(folder)
    content.open_project(project)
    content.remember(SPOT, "a")
    content.open_project(project.with_name("other.zapiska"))
    assert content.of_record("meeting", "ctoc-wg4-9") == {}
    assert left_in(folder, project) == [Offer(SPOT, "a")]


def test_a_project_in_memory_leaves_nothing(folder: Path) -> None:
    content = UnsentContent(folder)
    content.open_project(None)
    content.remember(SPOT, "a")
    content.write()
    assert not folder.exists()
    assert content.of_record("meeting", "ctoc-wg4-9") == {SPOT: "a"}


def test_an_offer_is_dismissed_for_good(folder: Path, project: Path) -> None:
    content = UnsentContent(folder)
    content.open_project(project)
    content.remember(SPOT, "a")
    content.write()
    later = UnsentContent(folder)
    later.open_project(project)
    (offer,) = later.offers()
    later.dismiss(offer)
    later.write()
    assert later.offers() == left_in(folder, project) == []


@pytest.mark.parametrize(
    "page",
    ["", "{", "[]", '{"version": 2}', '{"version": 1}', '{"version": 1, "fields": [{"table": "x"}]}', "[[[["],
)
def test_a_file_that_is_not_ours_offers_nothing(folder: Path, project: Path, page: str) -> None:
    content = UnsentContent(folder)
    content.open_project(project)
    content.remember(SPOT, "a")
    content.write()
    (file,) = folder.iterdir()
    file.write_text(page, encoding="utf-8")
    assert left_in(folder, project) == []


def test_a_folder_that_cannot_be_written_stops_nobody(folder: Path, project: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")
    content = UnsentContent(folder)
    content.open_project(project)
    content.remember(SPOT, "a")
    content.write()
    assert content.fault
    folder.unlink()
    content.remember(SPOT, "b")
    content.write()
    assert content.fault == ""


def test_it_lies_with_the_program_s_data() -> None:
    location = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert data_folder() == Path(location) / "unsent"


CRASHING = """
    import sys
    from pathlib import Path
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from desktop_app.interface.forms.panel import FormPanel
    from desktop_app.interface.unsent import UnsentContent
    from desktop_app.storage.opening import open_project

    application = QApplication([])
    workspace = open_project(Path(sys.argv[1]))
    panel = FormPanel(UnsentContent(Path(sys.argv[2])))
    panel.show_workspace(workspace)
    place = workspace.connection.execute("SELECT id FROM place").fetchone()[0]
    panel.show_record(("place", place))
    panel.show()
    QTest.keyClicks(panel.form.editors["name", panel.form.texts.language].area, "Half a na")
    QTest.qWait(900)
    print("typed", flush=True)
    QTest.qWait(60_000)
"""


def test_what_was_typed_survives_a_killed_program(tmp_path: Path, folder: Path) -> None:
    project = tmp_path / "sample.zapiska"
    with create_project(project) as workspace:
        import_file(workspace, SAMPLE)
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(CRASHING), str(project), str(folder)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"typed\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    (offer,) = left_in(folder, project)
    assert (offer.spot.table, offer.spot.key, offer.spot.field) == ("place", "vienna", "name")
    assert "Half a na" in offer.content
