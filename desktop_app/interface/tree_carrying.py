"""A line of the tree while it is being dragged: which record it is, in bytes for Qt."""

import json

from PySide6.QtCore import QMimeData

from desktop_app.storage.record_place import RecordPlace

MIME_TYPE = "application/x-zapiska-record"


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
