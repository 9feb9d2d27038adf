"""What both panels of pictures have: buttons, the picture, its legend, an empty page that teaches."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import ZapiskaError
from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.empty_page import EmptyPage
from desktop_app.interface.pictures.legend import LegendEntry, LegendStrip
from desktop_app.interface.pictures.page import PicturePage
from desktop_app.interface.pictures.picture_file import save_page
from desktop_app.interface.pictures.picture_target import (
    TargetQuestion,
    proposed_target,
    remember_folder,
)
from desktop_app.messages import message
from desktop_app.storage.journal import Changed
from desktop_app.storage.workspace import Workspace

_SHOWN = frozenset({"body", "meeting", "session", "text", "note", "place"})


class PicturePanel(QWidget):
    """A picture of the project that lies open.

    ``asked_for`` gives the place of a record that was opened, ``trouble`` why something cannot be done,
    ``news`` what was done, ``add_asked`` the table of a record that is to be made, and None.
    """

    asked_for = Signal(object)
    trouble = Signal(object)
    news = Signal(str)
    add_asked = Signal(str, object)

    def __init__(self, settings: QSettings, ask: TargetQuestion, help_text: str) -> None:
        super().__init__()
        self.help = help_text
        self.workspace: Workspace | None = None
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.save_button = QPushButton(message("picture.save"))
        self.empty = EmptyPage()
        self._missing = ""
        self._settings = settings
        self._ask = ask
        self._is_due = False
        self._pages = QStackedWidget()
        self._bar = QHBoxLayout()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Shows another project, or none."""
        self.workspace = workspace
        self._load_when_seen()

    def follow(self, changed: Changed) -> None:
        """Records changed; while the panel is hidden they are read when it is seen again."""
        if any(table in _SHOWN for table, _ in changed):
            self._load_when_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Does what was put off while nobody could see it."""
        super().showEvent(event)
        if self._is_due:
            self._load()

    def save_picture(self) -> None:
        """Asks for a place and writes the picture there, as SVG or PNG."""
        page = self.page()
        if page is None:
            return
        target = self._ask(self, proposed_target(self._settings, page.title))
        if target is not None:
            self._save(page, target)

    def page(self) -> PicturePage | None:
        """The picture as it is saved; None where there is nothing to be seen, as here."""
        return None

    def read(self) -> str:
        """Reads the picture anew; gives the table of which records are missing, if there are none to show.

        A panel without a picture of its own misses bodies.
        """
        return "body"

    def _save(self, page: PicturePage, target: Path) -> None:
        try:
            save_page(page, target)
        except ZapiskaError as error:
            self.trouble.emit(error)
        else:
            remember_folder(self._settings, target)
            self.news.emit(message("picture.saved", path=target))

    def _load_when_seen(self) -> None:
        self._is_due = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._is_due = False
        missing = self.read()
        self._pages.setCurrentIndex(1 if missing else 0)
        self.save_button.setEnabled(not missing)
        self._tell("")
        if missing and self.workspace is not None:
            self._missing = missing
            action = message(f"picture.add_{missing}") if self.workspace.read_only_reason is None else ""
            self.empty.say(message(f"picture.no_{missing}"), message(f"picture.no_{missing}_text"), action)

    def _tell(self, text: str) -> None:
        """Says under the picture what is selected; else how to go about."""
        self.told.setText(text or self.help)

    def _offer(self, buttons: Sequence[tuple[str, str, Callable[[], None]]]) -> None:
        """Puts buttons into the line above: a text, the message of what each does, and what it does."""
        for text, key, act in buttons:
            button = QToolButton()
            button.setText(text)
            button.setAutoRaise(True)
            button.setToolTip(message(key))
            button.setAccessibleName(message(key))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setObjectName(key)
            button.clicked.connect(act)
            self._bar.addWidget(button)

    def _lay_out(self, view: QWidget, entries: Sequence[LegendEntry]) -> None:
        self.save_button.setToolTip(message("picture.save_hint"))
        self.save_button.setAccessibleName(message("picture.save_hint"))
        self.save_button.clicked.connect(self.save_picture)
        self.empty.asked.connect(lambda: self.add_asked.emit(self._missing, None))
        self._bar.addStretch(1)
        self._bar.addWidget(self.save_button)
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown = QWidget()
        layout = QVBoxLayout(shown)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(self._bar)
        layout.addWidget(view, stretch=1)
        layout.addWidget(self.told)
        layout.addWidget(LegendStrip(entries))
        self._pages.addWidget(shown)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        stand_on_base(self)
