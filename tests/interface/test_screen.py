"""The checks before the window: no part of Qt is loaded here."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.errors import ZapiskaError
from desktop_app.interface import screen
from desktop_app.interface.screen import (
    EXPORT_COMMAND,
    MissingSystemLibraryError,
    NoScreenError,
    QtUnusableError,
    require_answer,
    require_libraries,
    require_screen,
    uses_xcb,
)
from desktop_app.messages import explain

X11 = {"DISPLAY": ":0"}


def found(_name: str) -> object:
    return None


def lacking(library: str) -> screen.Loader:
    def load(_path: str) -> object:
        raise OSError(f"{library}: cannot open shared object file: No such file or directory")

    return load


def test_without_any_screen_the_export_command_is_named() -> None:
    with pytest.raises(NoScreenError) as caught:
        require_screen({}, platform="linux")
    assert EXPORT_COMMAND in explain(caught.value)


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_one_variable_that_names_a_screen_is_enough(variable: str) -> None:
    require_screen({variable: "x"}, platform="linux")


def test_an_empty_variable_names_no_screen() -> None:
    with pytest.raises(NoScreenError):
        require_screen({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, platform="linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_screen(platform: str) -> None:
    require_screen({}, platform=platform)
    require_answer({}, platform=platform, answers=lambda: False)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        (X11, True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb:option=1"}, True),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, False),
        ({"QT_QPA_PLATFORM": "xcb;wayland"}, True),
        ({}, False),
    ],
)
def test_xcb_is_used_where_qt_would_use_it(environment: dict[str, str], *, expected: bool) -> None:
    assert uses_xcb(environment) is expected


@pytest.mark.parametrize("library", sorted(screen.PACKAGES))
def test_a_missing_library_is_named_with_its_packages(library: str) -> None:
    with pytest.raises(MissingSystemLibraryError) as caught:
        require_libraries(X11, platform="linux", importer=found, loader=lacking(library))
    sentence = explain(caught.value)
    packages = screen.PACKAGES[library]
    assert library in sentence
    assert f"apt-get install {packages.debian}" in sentence
    assert f"dnf install {packages.fedora}" in sentence


def test_a_library_that_the_import_lacks_is_named() -> None:
    def importer(name: str) -> object:
        assert name == "PySide6.QtWidgets"
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    with pytest.raises(MissingSystemLibraryError) as caught:
        require_libraries({}, platform="linux", importer=importer)
    assert caught.value.values["debian"] == "libegl1"


def test_an_unknown_library_is_named_by_itself() -> None:
    with pytest.raises(MissingSystemLibraryError) as caught:
        require_libraries(X11, platform="linux", importer=found, loader=lacking("libodd-2.so.7"))
    assert "libodd-2.so.7" in explain(caught.value)
    assert "apt-get" not in explain(caught.value)


def test_another_failure_of_qt_is_told_in_its_own_words() -> None:
    def importer(_name: str) -> object:
        raise ImportError("wrong ELF class: ELFCLASS32")

    with pytest.raises(QtUnusableError) as caught:
        require_libraries({}, platform="linux", importer=importer)
    assert "wrong ELF class" in explain(caught.value)


def test_the_xcb_plugin_is_tried_only_where_it_will_be_used() -> None:
    tried: list[str] = []
    require_libraries(X11, platform="linux", importer=found, loader=tried.append)
    assert [Path(path).name for path in tried] == ["libqxcb.so"]
    assert Path(tried[0]).is_absolute()
    require_libraries({"QT_QPA_PLATFORM": "offscreen"}, platform="linux", importer=found, loader=tried.append)
    require_libraries(X11, platform="darwin", importer=found, loader=tried.append)
    assert len(tried) == 1


def test_without_pyside_the_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(QtUnusableError):
        require_libraries(X11, platform="linux", importer=found)


def test_a_server_that_does_not_answer_is_no_screen() -> None:
    with pytest.raises(NoScreenError) as caught:
        require_answer({"DISPLAY": ":97"}, platform="linux", answers=lambda: False)
    assert ":97" in explain(caught.value)
    assert EXPORT_COMMAND in explain(caught.value)


def test_a_server_that_answers_is_a_screen() -> None:
    require_answer(X11, platform="linux", answers=lambda: True)


class XcbLibrary:
    """Stands for libxcb: says whether the connection it gives is broken."""

    class Function:
        def __init__(self, result: int) -> None:
            self.result = result
            self.calls = 0

        def __call__(self, *_arguments: object) -> int:
            self.calls += 1
            return self.result

    def __init__(self, broken: int) -> None:
        self.xcb_connect = self.Function(1)
        self.xcb_connection_has_error = self.Function(broken)
        self.xcb_disconnect = self.Function(0)


@pytest.mark.parametrize("broken", [0, 1])
def test_the_server_is_asked_through_libxcb_and_let_go(broken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    library = XcbLibrary(broken)
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: library)
    if broken:
        with pytest.raises(NoScreenError):
            require_answer(X11, platform="linux")
    else:
        require_answer(X11, platform="linux")
    assert library.xcb_disconnect.calls == 1


def test_the_checks_load_no_part_of_qt() -> None:
    code = (
        "import sys; import desktop_app.interface.start, desktop_app.interface.screen;"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_all_are_errors_for_people() -> None:
    for kind in (NoScreenError, MissingSystemLibraryError, QtUnusableError):
        assert issubclass(kind, ZapiskaError)
