"""PySide reads the source of every module that is imported, until it is told not to."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.screen


def printed(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return done.stdout.strip()


IMPORTS = "import sys, desktop_app.interface.plain_imports as plain{qt}; plain.import_plainly()"
SOURCES = "; import wave, linecache; print('wave.py' in ' '.join(linecache.cache))"


def test_the_sources_of_modules_are_not_read_any_more() -> None:
    assert printed(f"import PySide6.QtCore{SOURCES}") == "True"
    assert printed(IMPORTS.format(qt=", PySide6.QtCore") + SOURCES) == "False"


def test_without_pyside_nothing_changes() -> None:
    assert printed(IMPORTS.format(qt="") + SOURCES) == "False"
