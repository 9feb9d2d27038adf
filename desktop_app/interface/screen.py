"""Whether a window can be opened here: asked before any graphical part of Qt is loaded.

Qt ends the process where it finds no screen or lacks a library of the system; these checks end in a sentence.
"""

import ctypes
import importlib
import importlib.util
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from desktop_app.errors import ZapiskaError

EXPORT_COMMAND = "zapiska export --sample --language ru --format docx -o note.docx"
"""What can be done without a screen."""

Importer = Callable[[str], object]
Loader = Callable[[str], object]


class NoScreenError(ZapiskaError):
    """There is no screen to open a window on, or none that answers."""


class MissingSystemLibraryError(ZapiskaError):
    """Qt needs a library of the operating system that is not installed."""


class QtUnusableError(ZapiskaError):
    """Qt's own files cannot be loaded; ``reason`` is what the system says."""


class Packages(NamedTuple):
    """What brings a library: the package of Debian and Ubuntu, and that of Fedora."""

    debian: str
    fedora: str


PACKAGES: Mapping[str, Packages] = {
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl"),
    "libGL.so.1": Packages("libgl1", "libglvnd-glx"),
    "libGLX.so.0": Packages("libglx0", "libglvnd-glx"),
    "libOpenGL.so.0": Packages("libopengl0", "libglvnd-opengl"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": Packages("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxcb-cursor.so.0": Packages("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-keysyms.so.1": Packages("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-image.so.0": Packages("libxcb-image0", "xcb-util-image"),
    "libxcb-render-util.so.0": Packages("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-util.so.1": Packages("libxcb-util1", "xcb-util"),
    "libxcb-xinerama.so.0": Packages("libxcb-xinerama0", "libxcb"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb"),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb"),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": Packages("libxcb-render0", "libxcb"),
    "libxcb-shm.so.0": Packages("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": Packages("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": Packages("libxcb-xfixes0", "libxcb"),
    "libxcb-glx.so.0": Packages("libxcb-glx0", "libxcb"),
    "libxcb.so.1": Packages("libxcb1", "libxcb"),
    "libX11.so.6": Packages("libx11-6", "libX11"),
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb"),
    "libSM.so.6": Packages("libsm6", "libSM"),
    "libICE.so.6": Packages("libice6", "libICE"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": Packages("libglib2.0-0", "glib2"),
    "libz.so.1": Packages("zlib1g", "zlib"),
}

_MISSING = r"(?P<library>[\w.+-]+\.so[\w.]*): cannot open shared object file"


def require_screen(environment: Mapping[str, str], *, platform: str = sys.platform) -> None:
    """Raises ``NoScreenError`` where nothing in the environment names a screen."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if platform.startswith("linux") and not any(environment.get(name) for name in named):
        raise NoScreenError("start.no_screen", command=EXPORT_COMMAND)


def require_libraries(
    environment: Mapping[str, str],
    *,
    platform: str = sys.platform,
    importer: Importer = importlib.import_module,
    loader: Loader = ctypes.CDLL,
) -> None:
    """Loads what Qt needs to show a window.

    Raises ``MissingSystemLibraryError`` with the packages to install, or ``QtUnusableError``.
    """
    try:
        importer("PySide6.QtWidgets")
        if platform.startswith("linux") and uses_xcb(environment):
            loader(str(_xcb_plugin()))
    except (ImportError, OSError) as error:
        raise _explained(str(error)) from error


def require_answer(
    environment: Mapping[str, str],
    *,
    platform: str = sys.platform,
    answers: Callable[[], bool] | None = None,
) -> None:
    """Raises ``NoScreenError`` where the X server that ``DISPLAY`` names takes no connection.

    For after ``require_libraries``: it asks through libxcb.
    """
    if not platform.startswith("linux") or not uses_xcb(environment):
        return
    if not (answers or _x_server_answers)():
        display = environment.get("DISPLAY", "")
        raise NoScreenError("start.screen_silent", display=display, command=EXPORT_COMMAND)


def uses_xcb(environment: Mapping[str, str]) -> bool:
    """Whether Qt will talk to an X server, and nothing else first."""
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if wanted:
        return wanted.split(";")[0].split(":")[0] == "xcb"
    return bool(environment.get("DISPLAY")) and not environment.get("WAYLAND_DISPLAY")


def _explained(reason: str) -> ZapiskaError:
    found = re.search(_MISSING, reason)
    if found is None:
        return QtUnusableError("start.qt_unusable", reason=reason)
    library = found["library"]
    packages = PACKAGES.get(library)
    if packages is None:
        return MissingSystemLibraryError("start.library_missing_unknown", library=library)
    return MissingSystemLibraryError(
        "start.library_missing", library=library, debian=packages.debian, fedora=packages.fedora
    )


def _xcb_plugin() -> Path:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise ImportError("PySide6 has no folder")
    return Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"


def _x_server_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken
