"""What a person sees before a project is open: what this is, three ways to begin, recent projects."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCommandLinkButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.icons import icon
from desktop_app.interface.recent import Found, RecentProjects, found_at
from desktop_app.messages import file_name, message

_TITLE_SIZE = 2.0
_LETTERS_WIDE = 66
_RECENT_SHOWN = 4
_PICTURES = {"sample": "note", "new": "new", "open": "folder"}
"""The ways to begin, each with its picture."""


class WelcomePanel(QWidget):
    """The name of the program, one sentence, and a button for each way to begin.

    ``recent_asked`` gives the path of a project that was opened before. It is filled when it is shown first:
    who starts with a project does not wait for it.
    """

    recent_asked = Signal(object)

    def __init__(
        self, actions: dict[str, QAction], recent: RecentProjects, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        stand_on_base(self)
        # Hidden behind a project, the welcome must not keep the middle of the window wide.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._actions, self._recent = actions, recent
        self._recent_list: QVBoxLayout | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does."""
        button = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(button, QCommandLinkButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The list of recent projects is as it is now; the keyboard is on the first way to begin."""
        super().showEvent(event)
        if self._recent_list is None:
            self._recent_list = self._fill()
        self.findChildren(QCommandLinkButton)[0].setFocus()
        while item := self._recent_list.takeAt(0):
            if (button := item.widget()) is not None:
                button.deleteLater()
        for path in self._recent.paths()[:_RECENT_SHOWN]:
            folder, found = file_name(path.parent), found_at(path)
            if found is not Found.FILE:
                folder = message(f"menu.recent_{found.name.lower()}", name=folder)
            button = _button(file_name(path.stem).replace("&", "&&"), folder, "folder")
            button.clicked.connect(lambda _checked, path=path: self.recent_asked.emit(path))
            self._recent_list.addWidget(button)

    def _fill(self) -> QVBoxLayout:
        """Gives the place for recent projects."""
        text = QLabel(message("welcome.text"))
        text.setWordWrap(True)
        width = _LETTERS_WIDE * text.fontMetrics().averageCharWidth()
        text.setMinimumHeight(text.heightForWidth(width))
        column = QWidget()
        column.setFixedWidth(width)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(_title())
        inside.addWidget(text)
        inside.addSpacing(8)
        for name in _PICTURES:
            inside.addWidget(_way_to_begin(name, self._actions[name]))
        recent_list = QVBoxLayout()
        inside.addLayout(recent_list)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(column, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return recent_list


def _title() -> QLabel:
    title = QLabel(message("program.name"))
    font = QFont(title.font())
    font.setPointSizeF(font.pointSizeF() * _TITLE_SIZE)
    font.setWeight(QFont.Weight.DemiBold)
    title.setFont(font)
    return title


def _way_to_begin(name: str, action: QAction) -> QCommandLinkButton:
    button = _button(message(f"welcome.{name}"), message(f"welcome.{name}_text"), _PICTURES[name])
    button.clicked.connect(action.trigger)
    return button


def _button(text: str, description: str, picture: str) -> QCommandLinkButton:
    button = QCommandLinkButton(text, description)
    button.setIcon(icon(picture, button.palette()))
    button.setAccessibleName(text)
    button.setAccessibleDescription(description)
    width = _LETTERS_WIDE * button.fontMetrics().averageCharWidth()
    button.setMinimumHeight(button.heightForWidth(width))
    return button
