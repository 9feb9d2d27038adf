"""Opens the window, or says why there can be none."""

import gc
import os
from pathlib import Path

from desktop_app.interface.plain_imports import import_plainly
from desktop_app.interface.screen import require_answer, require_libraries, require_screen


def open_window(path: Path | None, *, sample: bool) -> int:
    """Shows the window on a project, on a copy of the sample, or on a welcome, until it is closed.

    The exit code is 0. Where none can be shown, raises ``NoScreenError``, ``MissingSystemLibraryError`` or
    ``QtUnusableError``; what is wrong with the project is said in the window.
    """
    require_screen(os.environ)
    require_libraries(os.environ)
    require_answer(os.environ)
    make_haste()
    from desktop_app.interface.application import show_window  # noqa: PLC0415 - Qt is loaded after the checks

    return show_window(path, sample=sample)


def make_haste() -> None:
    """Leaves out what the first picture can do without, before the window's modules are loaded.

    Little of what they make is garbage. It is looked for again when all is there (see ``rest``).
    """
    gc.disable()
    import_plainly()
