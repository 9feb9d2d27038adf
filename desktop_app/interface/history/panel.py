"""The panel below the note: what happened to the record that is selected."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QPalette, QShowEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget
from sqlalchemy.exc import NoResultFound

from desktop_app.errors import ZapiskaError
from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.history.steps import NOTHING, Difference, RecordedStep, history_of, told
from desktop_app.interface.history.word_diff import Fate, word_diff
from desktop_app.interface.later import Later
from desktop_app.interface.record_names import name_of
from desktop_app.messages import message
from desktop_app.operations.restoring import restore_field
from desktop_app.storage.journal import Changed
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

_MOST = 200
_FIRST = 4
"""So many are there at once, the others a moment later: more would hold keys up."""

_SCHEME = "restore"
_WRAPPED = {Fate.KEPT: "{}", Fate.GONE: "<s>{}</s>", Fate.NEW: "<u><b>{}</b></u>"}
"""Words that went are struck through, words that came underlined and bold: told apart without colour."""


class HistoryPanel(QWidget):
    """The steps that touched one record, newest first, with what changed in each word by word.

    A value that was replaced can be put back by its link. ``asked_for`` is there for all panels alike,
    ``trouble`` says why a value cannot be put back.
    """

    asked_for = Signal(object)
    trouble = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stand_on_base(self)
        self._workspace: Workspace | None = None
        self._place: RecordPlace | None = None
        self._is_due = False
        self._offered: list[Difference] = []
        self._written: list[tuple[int, bool]] = []
        self.later = Later(self._catch_up, self)
        self.page = QTextBrowser()
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(message("history.name"))
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.anchorClicked.connect(self._put_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.page)
        self._show()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none."""
        self._workspace, self._place = workspace, None
        self._show_when_seen()

    def show_record(self, place: RecordPlace | None) -> None:
        """Shows the history of a record, or says that none is chosen."""
        self._place = place
        self._show_when_seen()

    def follow(self, changed: Changed) -> None:
        """Records changed: what is new is written a moment later, or once the panel can be seen."""
        if not changed:
            return
        if self.isVisible():
            self.later.start()
        else:
            self._is_due = True

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what was put off while nobody could see it."""
        super().showEvent(event)
        if self._is_due:
            self._show()

    def _show_when_seen(self) -> None:
        self._is_due = True
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self._is_due = False
        self.later.stop()
        self._offered, self._written = [], []
        if self._workspace is None or self._place is None:
            self.page.setPlainText(message("history.choose"))
            return
        self._write(history_of(self._workspace, self._place))

    def _write(self, steps: list[RecordedStep]) -> None:
        """The first steps, in place of what stood there; the others follow."""
        self._offered, self._written = [], [_mark(step) for step in steps[:_FIRST]]
        if steps:
            self.page.setHtml("".join(self._step(step) for step in steps[:_FIRST]))
        else:
            self.page.setPlainText(message("history.none"))
        if len(steps) > _FIRST:
            self.later.start()

    def _catch_up(self) -> Iterator[None]:
        """Writes what is new above what stands there, and below it what did not fit at first."""
        if self._workspace is None or self._place is None:
            return
        steps = history_of(self._workspace, self._place)[:_MOST]
        yield
        marks = [_mark(step) for step in steps]
        new = marks.index(self._written[0]) if self._written and self._written[0] in marks else 0
        if not self._written or marks[new : new + len(self._written)] != self._written[: len(marks) - new]:
            self._write(steps)
            return
        for step in reversed(steps[:new]):
            self._insert(step, above=True)
            yield
        for step in steps[len(self._written) :]:
            self._insert(step, above=False)
            yield

    def _insert(self, recorded: RecordedStep, *, above: bool) -> None:
        cursor = QTextCursor(self.page.document())
        cursor.movePosition(QTextCursor.MoveOperation.Start if above else QTextCursor.MoveOperation.End)
        cursor.insertBlock()
        if above:
            cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.insertHtml(self._step(recorded))
        self._written.insert(0 if above else len(self._written), _mark(recorded))

    def _step(self, recorded: RecordedStep) -> str:
        assert self._workspace is not None  # noqa: S101 - there are no steps without it
        step = told(self._workspace.connection, recorded)
        dim = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        undone = f" — {escape(message('history.undone'))}" if step.undone else ""
        head = f"<b>{escape(step.name)}</b>{undone}"
        by = escape(f"{step.at}, {step.person}" if step.person else step.at)
        rows = "".join(f"<li>{self._difference(one)}</li>" for one in step.differences)
        if step.more:
            rows += f"<li>{escape(message('history.more', count=step.more))}</li>"
        return f'<p>{head}<br><span style="color:{dim}">{by}</span></p><ul>{rows}</ul>'

    def _difference(self, one: Difference) -> str:
        if NOTHING in (one.old, one.new):
            shown = f"{escape(one.old)} → {escape(one.new)}"
        else:
            shown = "".join(
                _WRAPPED[piece.fate].format(escape(piece.text)) for piece in word_diff(one.old, one.new)
            )
        return f"{escape(one.name)}: {shown}{self._link(one)}"

    def _link(self, one: Difference) -> str:
        """The way back to a value; none where the field holds it already or nothing can be written."""
        if one.origin is None or self._workspace is None or self._workspace.read_only_reason is not None:
            return ""
        self._offered.append(one)
        text = escape(message("history.restore"))
        return f' <a href="{_SCHEME}:{len(self._offered) - 1}">{text}</a>'

    def _put_back(self, link: QUrl) -> None:
        difference = self._offered[int(link.path())]
        origin = difference.origin
        if self._workspace is None or self._place is None or origin is None:
            return
        named = name_of(self._workspace.connection, self._place)
        try:
            restore_field(
                self._workspace,
                origin.place,
                origin.column,
                origin.stored,
                name="" if named is None else named.title,
            )
        except ZapiskaError as error:
            self.trouble.emit(error)
        except NoResultFound:
            self.trouble.emit(ZapiskaError("history.gone", field=difference.name))


def _mark(step: RecordedStep) -> tuple[int, bool]:
    """What tells whether a step stands on the page already, and as it is now."""
    return step.number, step.undone
