"""Banners across the window, under its menus: what a person should know of, without stopping for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop_app.interface.appearance import accent_colour, mixed, warning_colour
from desktop_app.interface.words import MISSING
from desktop_app.messages import message

_TINT = 0.14
_INFORMATION = "i"


@dataclass(frozen=True)
class Way:
    """What can be done about it: a button's words, and what it does."""

    text: str
    act: Callable[[], object]


class Banner(QFrame):
    """One sentence with its ways out; a warning has another mark and another colour than news."""

    def __init__(self, text: str, ways: Sequence[Way], *, warning: bool) -> None:
        super().__init__()
        self._warning = warning
        self.mark = QLabel(MISSING if warning else _INFORMATION)
        font = self.mark.font()
        font.setBold(True)
        self.mark.setFont(font)
        self.text = QLabel(text)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(text)
        self.buttons = [_button(way) for way in ways]
        self.dismiss = _button(Way(message("safety.dismiss"), lambda: None))
        self._lay_out()
        self.setAutoFillBackground(True)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """The system may change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        system = QPalette()
        own = warning_colour(system) if self._warning else accent_colour(system)
        tint = mixed(own, system.color(QPalette.ColorRole.Window), _TINT)
        if self.palette().color(QPalette.ColorRole.Window) == tint:
            return
        palette = QPalette()
        palette.setResolveMask(0)
        palette.setColor(QPalette.ColorRole.Window, tint)
        self.setPalette(palette)
        of_mark = QPalette()
        of_mark.setResolveMask(0)
        of_mark.setColor(QPalette.ColorRole.WindowText, own)
        self.mark.setPalette(of_mark)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self.text, stretch=1)
        for button in (*self.buttons, self.dismiss):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)


class Banners(QWidget):
    """Banners below each other, each by what it is about; a new one about the same takes the old one's place.

    They stand in a bar of their own as wide as the window, as high as their words need at that width.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self.shown: dict[str, Banner] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # In a toolbar all would be coloured as buttons.
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self._bar = QToolBar(message("safety.banners"))
        self._bar.setObjectName("banners")
        self._bar.setMovable(False)
        self._bar.setContentsMargins(0, 0, 0, 0)
        self._bar.toggleViewAction().setVisible(False)
        self._bar.addWidget(self)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self._bar)
        self._bar.hide()

    def tell(self, about: str, text: str, ways: Sequence[Way] = (), *, warning: bool = True) -> None:
        """Shows a banner, and has it read out."""
        self.take_away(about)
        banner = Banner(text, ways, warning=warning)
        banner.dismiss.clicked.connect(lambda: self.take_away(about))
        self.shown[about] = banner
        self._layout.addWidget(banner)
        # Else only in the next turn, and as long as it is hidden it counts for nothing.
        banner.show()
        self._fit()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(banner, text))

    def take_away(self, about: str) -> None:
        """It is about nothing any more."""
        banner = self.shown.pop(about, None)
        if banner is not None:
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            self._fit()

    def clear(self) -> None:
        """Another project, or none: what was said of the old one is gone."""
        for about in list(self.shown):
            self.take_away(about)

    def show_again(self) -> None:
        """A kept layout of the window may have hidden the bar."""
        self._bar.setVisible(bool(self.shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.show_again()
        if self.shown:
            self._layout.activate()
            self.setFixedHeight(
                self._layout.heightForWidth(max(self.width(), self._layout.minimumSize().width()))
            )


def _button(way: Way) -> QPushButton:
    button = QPushButton(way.text)
    button.setAccessibleName(way.text)
    button.setToolTip(way.text)
    button.clicked.connect(lambda _checked: way.act())
    return button
