"""Work that waits for a person: in steps, one after the other, and never in the way of what goes first."""

from collections.abc import Callable, Iterator
from time import sleep

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.interface.later import Later

pytestmark = pytest.mark.screen


class Counter(QObject):
    """Counts to three, a step each."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[int] = []
        self.does: dict[int, list[Callable[[], None]]] = {}
        self.later = Later(self._steps, self)

    def _steps(self) -> Iterator[None]:
        for number in (1, 2, 3):
            self.told.append(number)
            if self.does.get(number):
                self.does[number].pop()()
            yield


def test_nothing_is_done_at_once_and_what_is_asked_twice_is_done_once(qtbot: QtBot) -> None:
    counter = Counter()
    counter.later.start()
    counter.later.start()
    assert counter.told == []
    qtbot.waitUntil(lambda: not counter.later.is_due)
    assert counter.told == [1, 2, 3]


def test_what_goes_first_is_waited_for(qtbot: QtBot) -> None:
    counter = Counter()
    first = [True]
    counter.later.yield_to(lambda: bool(first))
    counter.later.start()
    qtbot.wait(50)
    assert counter.told == []
    first.clear()
    qtbot.waitUntil(lambda: counter.told == [1, 2, 3])


def test_what_goes_first_is_not_waited_for_for_ever(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.interface.later._PATIENCE_S", 0.02)
    counter = Counter()
    counter.later.yield_to(lambda: True)
    counter.later.start()
    qtbot.waitUntil(lambda: counter.told == [1, 2, 3])


def test_asked_again_in_a_step_it_begins_again_and_stopped_it_ends(qtbot: QtBot) -> None:
    counter = Counter()
    orders: dict[int, list[Callable[[], None]]] = {2: [counter.later.start], 3: [counter.later.stop]}
    counter.does = orders
    counter.later.start()
    qtbot.waitUntil(lambda: counter.told == [1, 2, 1, 2, 3])
    assert not counter.later.is_due


def test_work_can_begin_after_a_while_and_leave_pauses_to_others(qtbot: QtBot) -> None:
    owner, told = QObject(), list[int]()

    def steps() -> Iterator[None]:
        for number in range(3):
            told.append(number)
            sleep(0.006)
            yield

    later = Later(steps, owner, pause_ms=1)
    later.start(20)
    qtbot.wait(1)
    assert (later.is_due, told) == (True, [])
    qtbot.waitUntil(lambda: not later.is_due)
    assert told == [0, 1, 2]
