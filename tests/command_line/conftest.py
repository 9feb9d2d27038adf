"""A project to order about."""

import shutil
from pathlib import Path

import pytest

from desktop_app.command_line.commands import SAMPLE
from desktop_app.command_line.running import run


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as ``zapiska import`` makes a project of it, once for all tests: it takes long."""
    path = tmp_path_factory.mktemp("imported") / "sample.zapiska"
    assert run(["import", str(SAMPLE), str(path)]) == 0
    return path


@pytest.fixture
def project(tmp_path: Path, imported: Path) -> Path:
    """A project with the sample in it."""
    return Path(shutil.copy(imported, tmp_path))
