"""What tests read from a tree."""

from PySide6.QtCore import QModelIndex

from desktop_app.composition.note import Source
from desktop_app.interface.record_names import place_of
from desktop_app.interface.tree_model import TreeModel
from desktop_app.interface.tree_panel import TreePanel
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import path_to
from desktop_app.storage.workspace import Workspace


def labels(model: TreeModel, parent: QModelIndex | None = None) -> list[str]:
    """All labels below an index, depth first; opens everything."""
    found: list[str] = []
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [str(index.data()), *labels(model, index)]
    return found


def visible(panel: TreePanel) -> list[str]:
    """The labels a person could scroll to without opening anything."""
    found = []
    index = panel.model.index(0, 0)
    while index.isValid():
        found.append(str(index.data()))
        index = panel.tree.indexBelow(index)
    return found


def place(workspace: Workspace, table: str, key: str) -> RecordPlace:
    found = place_of(workspace.connection, Source(table, key, ""))
    assert found is not None
    return found


def index_of(panel: TreePanel, workspace: Workspace, table: str, key: str) -> QModelIndex:
    wanted = place(workspace, table, key)
    return panel.model.index_of([*path_to(workspace.connection, wanted), wanted])
