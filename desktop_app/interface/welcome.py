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
        title = QLabel(message("program.name"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * _TITLE_SIZE)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        text = QLabel(message("welcome.text"))
        text.setWordWrap(True)
        text.setFixedWidth(_WIDTH)
        # Hidden behind a project, the welcome must not keep the middle of the window wide.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        for widget in (title, text, *(_button(name, action) for name, action in actions.items())):
            widget.setFixedWidth(_WIDTH)
            layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)


def _button(name: str, action: QAction) -> QCommandLinkButton:
    button = QCommandLinkButton(message(f"welcome.{name}"), message(f"welcome.{name}_text"))
    button.setAccessibleName(message(f"welcome.{name}"))
    button.setAccessibleDescription(message(f"welcome.{name}_text"))
    button.clicked.connect(action.trigger)
    return button
