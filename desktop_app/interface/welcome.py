"""What a person sees before a project is open: what this is, and three ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QCommandLinkButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.interface.appearance import stand_on_base
from desktop_app.messages import message

_TITLE_SIZE = 2.0
_WIDTH = 460


class WelcomePanel(QWidget):
    """The name of the program, one sentence, and a button for each action."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stand_on_base(self)
        # Hidden behind a project, the welcome must not keep the middle of the window wide.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        text = QLabel(message("welcome.text"))
        text.setWordWrap(True)
        text.setMinimumHeight(text.heightForWidth(_WIDTH))
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(_title())
        inside.addWidget(text)
        inside.addSpacing(8)
        for name, action in actions.items():
            inside.addWidget(_button(name, action))
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(column, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)


def _title() -> QLabel:
    title = QLabel(message("program.name"))
    font = QFont(title.font())
    font.setPointSizeF(font.pointSizeF() * _TITLE_SIZE)
    font.setWeight(QFont.Weight.DemiBold)
    title.setFont(font)
    return title


def _button(name: str, action: QAction) -> QCommandLinkButton:
    button = QCommandLinkButton(message(f"welcome.{name}"), message(f"welcome.{name}_text"))
    button.setAccessibleName(message(f"welcome.{name}"))
    button.setAccessibleDescription(message(f"welcome.{name}_text"))
    button.setMinimumHeight(button.heightForWidth(_WIDTH))
    button.clicked.connect(action.trigger)
    return button
