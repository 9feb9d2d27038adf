"""What lets a line of the tree be dragged, and which record it is meanwhile, in bytes for Qt."""

import json

from PySide6.QtCore import QMimeData, Qt

from desktop_app.storage.record_place import RecordPlace

MIME_TYPE = "application/x-zapiska-record"

_LINE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
_LEAF, _MOVABLE = Qt.ItemFlag.ItemNeverHasChildren, Qt.ItemFlag.ItemIsDragEnabled
_FLAGS = {
    (True, True): _LINE | _MOVABLE,
    (True, False): _LINE,
    (False, True): _LINE | _LEAF | _MOVABLE,
    (False, False): _LINE | _LEAF,
}


def line_flags(*, holds: bool, is_movable: bool) -> Qt.ItemFlag:
    """What can be done with a line; Qt asks for it all the time."""
    return _FLAGS[holds, is_movable]


def carry(place: RecordPlace, origin: str) -> QMimeData:
    """The record as Qt carries it; ``origin`` tells its tree from others, where the id means nothing."""
    data = QMimeData()
    data.setData(MIME_TYPE, json.dumps([*place, origin]).encode())
    return data


def carried(data: QMimeData, origin: str) -> RecordPlace | None:
    """The record that is being dragged; None for anything that does not come from this tree."""
    if not data.hasFormat(MIME_TYPE):
        return None
    table, row_id, came_from = json.loads(bytes(data.data(MIME_TYPE).data()))
    return (table, row_id) if came_from == origin else None
