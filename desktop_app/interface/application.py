"""The Qt application: one window, the system's looks, and what happens when the program fails."""

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.interface.appearance import apply_accent
from desktop_app.interface.fault import FaultCatcher
from desktop_app.interface.window import MainWindow
from desktop_app.messages import interface_language, message

_NAME = "zapiska"


def show_window(path: Path | None, *, sample: bool) -> int:
    """Runs the window until it is closed; gives Qt's exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName(message("program.name"))
    apply_accent(application)
    translate(application)
    window = MainWindow(QSettings(_NAME, _NAME))
    catcher = FaultCatcher(window)
    sys.excepthook = catcher
    window.desk.broke.connect(lambda error: catcher(type(error), error, error.__traceback__))
    window.show()
    if sample:
        window.desk.open_sample()
    elif path is not None:
        window.desk.open_path(path)
    return application.exec()


def translate(application: QApplication) -> None:
    """Gives Qt's own buttons and menus the interface's language."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{interface_language()}", folder):
        application.installTranslator(translator)
