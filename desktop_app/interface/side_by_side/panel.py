"""Two languages of a note next to each other: chosen above, told apart by column, alive like the page."""

from collections.abc import Generator, Sequence

from PySide6.QtCore import QSettings, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.composition.note import Note, Source
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.note_page.following import NoteFollowing
from desktop_app.interface.side_by_side.parallel_model import ParallelModel
from desktop_app.interface.side_by_side.parallel_rows import parallel_rows
from desktop_app.interface.side_by_side.parallel_view import ParallelView
from desktop_app.messages import explain, interface_language, message
from desktop_app.storage.journal import Changed
from desktop_app.storage.workspace import Workspace

_CHOSEN = "side_by_side/{side}"
_SIDES = ("left", "right")


class SideBySidePanel(QWidget):
    """Shows one note in two of its languages. ``asked_for`` gives the source of words that were chosen.

    A hidden panel composes nothing.
    """

    asked_for = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._workspace: Workspace | None = None
        self._note_id: int | None = None
        self._notes: list[Note | None] = [None, None]
        self.languages = tuple(_box(message(f"side_by_side.{side}")) for side in _SIDES)
        self.model = ParallelModel(self)
        self.view = ParallelView(self.model)
        self.words = QLabel()
        self.following = tuple(self._make_following(side) for side in range(len(_SIDES)))
        self._lay_out()
        self.view.asked_for.connect(self.asked_for)

    @property
    def chosen(self) -> tuple[str, str]:
        """The languages of the two columns; empty where there is none."""
        left, right = (str(box.currentData() or "") for box in self.languages)
        return left, right

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none; nothing of the one before is read any more."""
        for following in self.following:
            following.follow(workspace)
        self._workspace, self._note_id = workspace, None
        self._forget()

    def show_note(self, note_id: int | None) -> None:
        """Which of the project's notes is shown."""
        if note_id != self._note_id:
            self._note_id = note_id
            self._forget()
            self._compose()

    def follow(self, _changed: Changed) -> None:
        """Records changed."""
        self._compose()

    def mark(self, source: Source | None) -> None:
        """Brings the words of a record into sight."""
        if source is not None and self.isVisible():
            self.view.select_source(source)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compose()

    def _compose(self) -> None:
        if not self.isVisible() or self._workspace is None or self._note_id is None:
            return
        record = self._workspace.session.get(NoteRecord, self._note_id)
        if record is None:
            self._forget()
            return
        self._offer([row.language for row in record.languages])
        for following, language in zip(self.following, self.chosen, strict=True):
            if language:
                following.compose(record, language)

    def _offer(self, codes: Sequence[str]) -> None:
        """The note's languages in both boxes: those chosen before, else the interface's and another."""
        if [self.languages[0].itemData(place) for place in range(self.languages[0].count())] == list(codes):
            return
        likely = dict.fromkeys((interface_language(), *codes))
        usual = [code for code in likely if code in codes]
        for side, box in enumerate(self.languages):
            wanted = str(self._settings.value(_CHOSEN.format(side=_SIDES[side]), ""))
            code = wanted if wanted in codes else usual[min(side, len(usual) - 1)] if usual else ""
            with QSignalBlocker(box):
                box.clear()
                for offered in codes:
                    box.addItem(words.starting_large(words.language_name(offered)), offered)
                box.setCurrentIndex(box.findData(code))

    def _choose(self, side: int) -> None:
        self._settings.setValue(_CHOSEN.format(side=_SIDES[side]), self.chosen[side])
        self._notes[side] = None
        self._compose()

    def _make_following(self, side: int) -> NoteFollowing:
        def show(note: Note) -> Generator[None, None, None]:
            self._notes[side] = note
            self._show()
            yield

        following = NoteFollowing(show, self)
        following.failed.connect(self._fail)
        return following

    def _show(self) -> None:
        left, right = (
            note if note is not None and note.language == code else None
            for note, code in zip(self._notes, self.chosen, strict=True)
        )
        self.model.show_rows(parallel_rows(left, right), self.chosen)
        self._stack.setCurrentWidget(self.view)

    def _fail(self, error: ZapiskaError) -> None:
        self._tell(explain(error))

    def _forget(self) -> None:
        for following in self.following:
            following.stop()
        self._notes = [None, None]
        self.model.show_rows((), ("", ""))
        self._tell(message("side_by_side.no_note"))

    def _tell(self, text: str) -> None:
        self.words.setText(text)
        self._stack.setCurrentWidget(self.words)

    def _lay_out(self) -> None:
        stand_on_base(self)
        self.words.setWordWrap(True)
        self.words.setMargin(24)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.words)
        self._stack.addWidget(self.view)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(8)
        for side, box in enumerate(self.languages):
            box.activated.connect(lambda _index, side=side: self._choose(side))
            label = QLabel(message(f"side_by_side.{_SIDES[side]}"))
            label.setBuddy(box)
            top.addWidget(label)
            top.addWidget(box)
        top.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
