"""What tests of every layer start from."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.storage.workspace import Workspace

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """A blank project in memory, on which Anna works."""
    with Workspace.in_memory(person="Anna") as opened:
        yield opened


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """Where a project may be made; nothing is there yet."""
    return tmp_path / "проект.zapiska"
