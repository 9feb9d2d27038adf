"""What an earlier run left unkept is offered when the project is opened again."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.interface.projects import SAMPLE, import_file, make_project
from desktop_app.interface.unsent import Spot, UnsentContent
from desktop_app.interface.unsent_question import UnsentQuestion
from desktop_app.interface.window import MainWindow
from desktop_app.storage.opening import open_project

pytestmark = pytest.mark.screen

DAY = Spot("meeting", "ctoc-wg4-10", "source")
NOTE = Spot("note", "ctoc-cop-10-subsidiary-bodies", "as_of")
GONE = Spot("meeting", "no-such", "source")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "mine.zapiska"
    make_project(path).connection.close()
    with open_project(path) as workspace:
        import_file(workspace, SAMPLE)
    return path


def leave_behind(project: Path, *spots: Spot) -> None:
    """As a run does that is killed in the middle of typing."""
    from desktop_app.interface import unsent  # noqa: PLC0415 - the folder is the test's own

    left = UnsentContent(unsent.data_folder())
    left.open_project(project)
    for spot in spots:
        left.remember(spot, "half a sen")
    left.write()


def asked(window: MainWindow, project: Path, qtbot: QtBot) -> list[UnsentQuestion]:
    window.desk.open_path(project)
    qtbot.waitUntil(lambda: window.desk.workspace is not None)
    return [one for one in window.findChildren(UnsentQuestion) if one.isVisible()]


def test_it_is_named_and_shown_in_its_field(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    leave_behind(project, DAY)
    (question,) = asked(window, project, qtbot)
    assert "1 field" in question.text()
    assert question.informativeText() == "WG.4, 10th meeting, source: half a sen"
    question.show_button.click()
    assert window.panels is not None
    form = window.panels.panels.form.form
    assert form is not None
    assert form.record.key == "ctoc-wg4-10"
    assert form.editors["source", ""].content() == "half a sen"


def test_own_words_are_called_so_with_their_language(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    leave_behind(project, Spot("note", NOTE.key, "own_wording/title", "ar"))
    (question,) = asked(window, project, qtbot)
    assert question.informativeText() == "Note: COP, 10th session, Own words · العربية: half a sen"


def test_in_a_note_too(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    leave_behind(project, NOTE)
    (question,) = asked(window, project, qtbot)
    question.show_button.click()
    assert window.panels is not None
    assert window.middle.currentWidget() is window.panels.panels.editor


def test_what_is_not_wanted_is_forgotten_for_good(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    leave_behind(project, DAY, NOTE)
    (question,) = asked(window, project, qtbot)
    assert "2 fields" in question.text()
    question.forget_button.click()
    assert window.panels is not None
    assert window.panels.unsent.offers() == []


def test_of_a_record_that_is_gone_it_is_said(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    leave_behind(project, GONE)
    (question,) = asked(window, project, qtbot)
    assert question.informativeText().startswith("no-such, source")
    question.show_button.click()
    assert "no-such" in window.status.news.text()


def test_of_very_many_the_first_are_named(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    leave_behind(project, *(Spot("meeting", "ctoc-wg4-10", f"f{number}") for number in range(7)))
    (question,) = asked(window, project, qtbot)
    lines = question.informativeText().splitlines()
    assert (len(lines), lines[-1]) == (6, "…")
    question.close()


def test_with_nothing_left_nothing_is_asked(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    assert asked(window, project, qtbot) == []
