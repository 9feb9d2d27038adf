"""What is kept of the tree between starts."""

import pytest
from PySide6.QtCore import QSettings

from desktop_app.interface import tree_memory
from desktop_app.interface.tree_memory import TreeMemory, TreeState

pytestmark = pytest.mark.screen


@pytest.mark.parametrize("lines", [(), ("body a",), ("body a", "group bodies")])
def test_what_is_kept_comes_back_for_its_project_only(settings: QSettings, lines: tuple[str, ...]) -> None:
    TreeMemory(settings).keep("/home/anna/a.zapiska", TreeState(lines, "note n"))
    settings.sync()
    memory = TreeMemory(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert memory.recall("/home/anna/a.zapiska") == TreeState(lines, "note n")
    assert memory.recall("/home/anna/b.zapiska") is None


def test_no_path_is_written_down(settings: QSettings) -> None:
    TreeMemory(settings).keep("/home/anna/a.zapiska", TreeState(()))
    assert not any("anna" in key for key in settings.allKeys())


def test_lines_and_projects_are_bounded(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree_memory, "_MOST_PROJECTS", 2)
    memory = TreeMemory(settings)
    for name in "abc":
        memory.keep(name, TreeState(tuple(f"body {number}" for number in range(600))))
    assert memory.recall("a") is None
    kept = memory.recall("c")
    assert kept is not None
    assert len(kept.open) == 500
    assert memory.recall("b") is not None
