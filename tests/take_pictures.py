"""Takes the pictures of the README, and others to look at, from the real window on the sample.

    python -m tests.take_pictures FOLDER

Writes ``window.png`` (light), ``window-dark.png``, ``window-right-to-left.png``, ``window-200-percent.png``
and, where LibreOffice and pdftoppm are, ``note.png``, the first page of the exported note.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("ZAPISKA_LANGUAGE", "en")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.interface.files import FileQuestions, Leaving
from desktop_app.interface.window import MainWindow
from tests.palettes import dark, dressed, light

_SIZE = (1280, 800)
_DOTS_AN_INCH = 60


class _Nobody(FileQuestions):
    """Nobody is there to be asked."""

    def leaving_sample(self) -> Leaving:
        return Leaving.DISCARD


def take_picture(application: QApplication, path: Path) -> None:
    """The window on the sample with a meeting selected, as the application looks now."""
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat), _Nobody())
        window.resize(*_SIZE)
        window.show()
        window.rest.start()
        window.desk.open_sample()
        _wait(application, lambda: window.panels is not None and window.panels.panels.note.note is not None)
        assert window.desk.workspace is not None
        query = "SELECT id FROM meeting WHERE key = 'ctoc-wg4-9'"
        (meeting,) = window.desk.workspace.connection.execute(query).fetchone()
        window.tree.select(("meeting", meeting))
        until = time.monotonic() + 1.5
        _wait(application, lambda: time.monotonic() > until)
        window.grab().save(str(path))
        window.close()
        window.deleteLater()
        application.processEvents()


def _wait(application: QApplication, is_done: object) -> None:
    assert callable(is_done)
    last = time.monotonic() + 30
    while not is_done():
        application.processEvents()
        if time.monotonic() > last:
            raise TimeoutError


def take_page(folder: Path) -> None:
    """The first page of the exported note, through LibreOffice."""
    office, cutter = shutil.which("soffice"), shutil.which("pdftoppm")
    if office is None or cutter is None:
        sys.stderr.write("note.png: LibreOffice or pdftoppm is not there\n")
        return
    with tempfile.TemporaryDirectory() as place:
        program = [sys.executable, "-m", "desktop_app", "export", "--sample", "--language", "ru"]
        subprocess.run(
            [*program, "--format", "docx", "-o", f"{place}/note.docx"], check=True, capture_output=True
        )
        convert = [
            office,
            "--headless",
            f"-env:UserInstallation=file://{place}/profile",
            "--convert-to",
            "pdf",
        ]
        subprocess.run([*convert, "--outdir", place, f"{place}/note.docx"], check=True, capture_output=True)
        page = [
            cutter,
            "-png",
            "-r",
            str(_DOTS_AN_INCH),
            "-singlefile",
            f"{place}/note.pdf",
            str(folder / "note"),
        ]
        subprocess.run(page, check=True)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setPalette(dressed(light()))
    font = application.font()
    take_picture(application, folder / "window.png")
    application.setPalette(dressed(dark()))
    take_picture(application, folder / "window-dark.png")
    application.setPalette(dressed(light()))
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    take_picture(application, folder / "window-right-to-left.png")
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    large = application.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    application.setFont(large)
    take_picture(application, folder / "window-200-percent.png")
    take_page(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
