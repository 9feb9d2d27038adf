"""What is checked before the window opens, in its order."""

import gc
from pathlib import Path

import pytest

from desktop_app.interface import start
from desktop_app.interface.screen import NoScreenError


def test_without_a_screen_no_window_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(NoScreenError):
        start.open_window(None, sample=True)


def test_the_window_is_shown_when_all_checks_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[str] = []
    for check in ("require_screen", "require_libraries", "require_answer"):
        monkeypatch.setattr(start, check, lambda _environment, name=check: passed.append(name))

    class Application:
        @staticmethod
        def show_window(path: Path | None, *, sample: bool) -> int:
            passed.append(f"{path} {sample}")
            return 0

    monkeypatch.setitem(__import__("sys").modules, "desktop_app.interface.application", Application)
    try:
        assert start.open_window(Path("a.zapiska"), sample=False) == 0
        assert not gc.isenabled()
    finally:
        gc.enable()
    assert passed == ["require_screen", "require_libraries", "require_answer", "a.zapiska False"]
