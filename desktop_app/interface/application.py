"""The Qt application: one window, the system's looks, and what happens when the program fails."""

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.event_log import Event, record, start_log
from desktop_app.interface.appearance import apply_accent
from desktop_app.interface.fault import FaultCatcher
from desktop_app.interface.rest import RestOfProgram, Stage
from desktop_app.interface.safety.second_opening import is_shown_elsewhere
from desktop_app.interface.tidying import Tidying
from desktop_app.interface.window import MainWindow
from desktop_app.messages import LANGUAGE_VARIABLE, interface_language, message, speak
from desktop_app.paths import user_state

_NAME = "zapiska"
_LANGUAGE = "interface/language"


def show_window(path: Path | None, *, sample: bool) -> int:
    """Runs the window until it is closed; gives Qt's exit code.

    A project that a window of this person's has already is shown there, and this program ends.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName(_NAME)
    if path is not None and is_shown_elsewhere(path):
        return 0
    apply_accent(application)
    Tidying(application)
    record(Event.STARTED)
    shown = ShownWindow(application, QSettings(_NAME, _NAME))
    shown.rest.then(Stage.PANELS, lambda: start_log(user_state()))
    if path is not None:
        shown.window.desk.open_path(path)
    shown.window.appear()
    if sample:
        shown.window.desk.open_sample()
    return application.exec()


class ShownWindow(QObject):
    """The window, which is made anew when the interface's language changes; the project stays open."""

    def __init__(self, application: QApplication, settings: QSettings) -> None:
        super().__init__(application)
        self._application, self._settings = application, settings
        self._translator = QTranslator(self)
        self.rest = RestOfProgram(self)
        chosen = str(settings.value(_LANGUAGE, ""))
        if chosen and not os.environ.get(LANGUAGE_VARIABLE):
            speak(chosen)
        self._translate()
        self.window = self._make(None)

    def speak(self, language: str) -> None:
        """Another language for menus, forms and messages, kept for the next start."""
        if language == interface_language():
            return
        self._settings.setValue(_LANGUAGE, language)
        speak(language)
        self._translate()
        before = self.window
        before.finish_typing()
        before.keep_layout()
        self.window = self._make(before)
        self.window.show()
        before.give_way()

    def _make(self, before: MainWindow | None) -> MainWindow:
        window = MainWindow(self._settings, rest=self.rest, desk=None if before is None else before.desk)
        window.language_asked.connect(self.speak)
        catcher = FaultCatcher(window)
        sys.excepthook = catcher
        threading.excepthook = catcher.in_thread
        return window

    def _translate(self) -> None:
        """Gives Qt's own buttons and menus the interface's language, and its direction of reading."""
        application, language = self._application, interface_language()
        application.setApplicationDisplayName(message("program.name"))
        application.setLayoutDirection(QLocale(language).textDirection())
        application.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(QLocale(language), "qtbase", "_", folder):
            application.installTranslator(self._translator)
