"""What follows the first picture is loaded without a class of Qt being made in another thread."""

import gc
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.interface.rest import PANELS, RECORDS, RestOfProgram

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


def test_what_waits_goes_on_in_its_order_once_all_is_there(qtbot: QtBot) -> None:
    done: list[int] = []
    rest = RestOfProgram(None, ("json",), ("html",))
    rest.then(lambda: done.append(1))
    rest.then(lambda: done.append(2))
    rest.start()
    rest.start()
    qtbot.waitUntil(lambda: rest.is_there)
    assert done == [1, 2]
    rest.then(lambda: done.append(3))
    assert done == [1, 2, 3]
    assert gc.isenabled()
    assert len(set(PANELS)) == len(PANELS)
