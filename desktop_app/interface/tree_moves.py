"""Moves in the hierarchy that a person asks the tree for, by keys or by dragging."""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.errors import ZapiskaError
from desktop_app.messages import explain
from desktop_app.storage.hierarchy_rules import MoveRefusedError
from desktop_app.storage.record_place import RecordPlace

if TYPE_CHECKING:
    from desktop_app.storage.workspace import Workspace


class Way(Enum):
    """One step in the hierarchy: among its like, out of its parent, or into its like before it."""

    UP = "up"
    DOWN = "down"
    OUT = "out"
    IN = "in"


def way_of(key: Qt.Key, direction: Qt.LayoutDirection) -> Way:
    """Which way an arrow leads: out is towards the start of a line, wherever people begin to read."""
    out = Qt.Key.Key_Right if direction == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Left
    match key:
        case Qt.Key.Key_Up:
            return Way.UP
        case Qt.Key.Key_Down:
            return Way.DOWN
        case _:
            return Way.OUT if key == out else Way.IN


class TreeMoves(QObject):
    """Does the moves once there is a workspace to do them in.

    ``refused`` says why something cannot stand there, ``trouble`` brings any other ``ZapiskaError``.
    """

    refused = Signal(str)
    trouble = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None

    def step(self, moved: RecordPlace, way: Way) -> None:
        """Moves a record one step."""
        # The classes of records are loaded after the first picture, and moves come later still.
        from desktop_app.operations import hierarchy  # noqa: PLC0415

        match way:
            case Way.UP:
                self._try(lambda workspace: hierarchy.move_by(workspace, moved, -1))
            case Way.DOWN:
                self._try(lambda workspace: hierarchy.move_by(workspace, moved, 1))
            case Way.OUT:
                self._try(lambda workspace: hierarchy.move_out(workspace, moved))
            case Way.IN:
                self._try(lambda workspace: hierarchy.move_in(workspace, moved))

    def put_under(self, moved: RecordPlace, parent: RecordPlace, before: RecordPlace | None) -> None:
        """Puts a record where it was dropped."""
        from desktop_app.operations.hierarchy import move_under  # noqa: PLC0415 - as above

        self._try(lambda workspace: move_under(workspace, moved, parent, before))

    def _try(self, move: Callable[["Workspace"], None]) -> None:
        if self.workspace is None:
            return
        if self.workspace.read_only_reason is not None:
            self.refused.emit(explain(self.workspace.read_only_reason))
            return
        try:
            move(self.workspace)
        except MoveRefusedError as error:
            self.refused.emit(explain(error))
        except ZapiskaError as error:
            self.trouble.emit(error)
