"""Work that takes long and reads no widget: done in a thread, its outcome told in the window's own."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.errors import ZapiskaError

T = TypeVar("T")


class ErrandFault(ZapiskaError):
    """The program failed in the thread; the fault itself goes to ``threading.excepthook``."""

    def __init__(self) -> None:
        super().__init__("safety.fault")


class _Errand:
    def __init__(self, work: Callable[[], object], tell: Callable[[object], object]) -> None:
        self.work = work
        self.tell: Callable[[object], object] | None = tell
        self.outcome: object = ErrandFault()


class Errands(QObject):
    """One errand after the other, in the order asked for; a program that ends does not wait for them."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[_Errand] = []
        self._at_work: _Errand | None = None
        self._collects = False
        self._ended.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def start(self, work: Callable[[], T], tell: Callable[[T | ZapiskaError], object]) -> Callable[[], None]:
        """Does the work and tells what came of it, or the error it was refused with.

        The function returned sees to it that nobody is told any more.
        """
        errand = _Errand(work, cast("Callable[[object], object]", tell))
        self._waiting.append(errand)
        if self._at_work is None:
            # A collection of garbage in a thread would destroy Qt's objects outside their own.
            self._collects = gc.isenabled()
            gc.disable()
            self._next()
        return lambda: setattr(errand, "tell", None)

    def _next(self) -> None:
        self._at_work = self._waiting.pop(0)
        threading.Thread(target=self._do, args=(self._at_work,), daemon=True).start()

    def _do(self, errand: _Errand) -> None:
        try:
            errand.outcome = errand.work()
        except ZapiskaError as error:
            errand.outcome = error
        finally:
            self._ended.emit(errand)

    def _take(self, errand: _Errand) -> None:
        self._at_work = None
        if self._waiting:
            self._next()
        elif self._collects:
            gc.enable()
        if errand.tell is not None:
            errand.tell(errand.outcome)
