"""Work in threads, told of in the window's own."""

import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.errors import ZapiskaError
from desktop_app.interface.safety.errands import ErrandFault, Errands

pytestmark = pytest.mark.screen


def test_errands_are_done_one_after_the_other_outside_the_window_s_thread(qtbot: QtBot) -> None:
    errands = Errands()
    told: list[object] = []
    first_may_end = threading.Event()

    def first() -> threading.Thread:
        assert first_may_end.wait(10)
        return threading.current_thread()

    errands.start(first, told.append)
    errands.start(threading.current_thread, told.append)
    assert not gc.isenabled()
    first_may_end.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert threading.main_thread() not in told
    assert gc.isenabled()


def test_what_is_refused_is_told_as_its_reason(qtbot: QtBot) -> None:
    errands = Errands()
    told: list[object] = []

    def refuse() -> None:
        raise ZapiskaError("note.none")

    errands.start(refuse, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZapiskaError)
    assert told[0].message == "note.none"


def test_a_fault_of_the_program_is_told_and_goes_to_the_hook_of_threads(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    errands = Errands()
    told: list[object] = []
    faults: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: faults.append(fault.exc_type))
    errands.start(lambda: 1 // 0, told.append)
    qtbot.waitUntil(lambda: bool(told) and bool(faults))
    assert isinstance(told[0], ErrandFault)
    assert faults == [ZeroDivisionError]


def test_nobody_is_told_who_does_not_want_to_be(qtbot: QtBot) -> None:
    errands = Errands()
    told: list[object] = []
    forget = errands.start(lambda: "first", told.append)
    errands.start(lambda: "second", told.append)
    forget()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["second"]
