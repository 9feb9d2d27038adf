"""What follows the first picture is loaded without a class of Qt being made in another thread."""

import gc
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.interface.rest import FORM, PANELS, RECORDS, RestOfProgram, Stage

pytestmark = pytest.mark.screen


def imported_by(modules: tuple[str, ...]) -> set[str]:
    program = (
        f"import sys, importlib\nfor name in {modules!r}: importlib.import_module(name)\nprint(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_the_thread_loads_all_that_takes_long_and_nothing_of_qt() -> None:
    names = imported_by(RECORDS)
    assert {"sqlalchemy", "pymorphy3"} <= names
    assert not [name for name in names if name.startswith(("PySide6", "desktop_app.interface"))]


def test_the_form_is_there_without_what_keeps_changes_and_makes_notes() -> None:
    names = imported_by(("desktop_app.interface.application", *FORM))
    assert "desktop_app.interface.forms.panel" in names
    late = {"sqlalchemy", "alembic", "lxml", "pymorphy3", "desktop_app.storage.workspace"}
    parts = ("composition.compose", "export", "importing", "operations", "languages.russian")
    late |= {f"desktop_app.{part}" for part in parts}
    late |= {f"desktop_app.interface.{part}" for part in ("note_page", "note_editor", "tables", "pictures")}
    late |= {f"desktop_app.interface.{part}" for part in ("palette", "export_dialog", "history", "quick_add")}
    assert not late & names


def test_the_first_picture_is_there_without_what_writes_the_log() -> None:
    assert not {"logging.handlers", "hashlib"} & imported_by(("desktop_app.interface.application",))


def test_what_is_there_to_stay_is_not_looked_through_for_garbage(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_aside: list[Stage] = []
    rest = RestOfProgram(None, (), (), ())
    monkeypatch.setattr(gc, "freeze", lambda: set_aside.append(rest.stage))
    rest.start()
    assert not set_aside
    qtbot.waitUntil(lambda: rest.stage is Stage.PANELS)
    assert set_aside == [Stage.RECORDS]


def test_what_waits_goes_on_in_the_order_of_the_stages(qtbot: QtBot) -> None:
    done: list[str] = []
    rest = RestOfProgram(None, ("csv",), ("json",), ("html",))
    rest.then(Stage.PANELS, lambda: done.append("panels"))
    rest.then(Stage.RECORDS, lambda: done.append("records"))
    rest.then(Stage.FORM, lambda: done.append("form"))
    rest.then(Stage.FORM, lambda: done.append("form again"))
    rest.start()
    assert done == ["form", "form again"]
    rest.start()
    qtbot.waitUntil(lambda: rest.stage is Stage.PANELS)
    assert done == ["form", "form again", "records", "panels"]
    rest.then(Stage.RECORDS, lambda: done.append("at once"))
    assert done[-1] == "at once"
    qtbot.waitUntil(gc.isenabled)
    assert len(set(PANELS)) == len(PANELS)


def test_who_cannot_wait_has_the_records_at_once(qtbot: QtBot) -> None:
    done: list[str] = []
    rest = RestOfProgram(None, (), ("json",), ())
    rest.then(Stage.RECORDS, lambda: done.append("records"))
    rest.hurry()
    assert done == ["records"]
    qtbot.waitUntil(lambda: rest.stage is Stage.PANELS)
    assert done == ["records"]
    qtbot.waitUntil(gc.isenabled)
