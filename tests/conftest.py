"""What tests of every layer start from."""

import gc
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from desktop_app.storage.workspace import Workspace

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The log of a test's commands is not the person's.
_STATE = os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="zapiska-tests-")


SURVIVED = pytest.StashKey[Counter[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SURVIVED] = Counter()
    if not config.pluginmanager.hasplugin("pytest-qt"):
        # A run holds very many objects: to look through them as often as usual takes a tenth of its time.
        gc.set_threshold(50_000, 20, 50)


# A test says what is true, however slow the machine is on which it says so.
settings.register_profile("zapiska", deadline=None)
settings.load_profile("zapiska")


def pytest_unconfigure() -> None:
    shutil.rmtree(_STATE)


def pytest_collection_finish() -> None:
    """What all tests share is there to stay: no need to look through it for garbage."""
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Says how many faults were put in the way of the work; after each, all was found to be there."""
    survived = config.stash[SURVIVED]
    if survived:
        terminalreporter.section("faults survived")
        for kind, times in survived.most_common():
            terminalreporter.write_line(f"{times:7,} {kind}")
        terminalreporter.write_line(f"{survived.total():7,} in all")


@pytest.fixture
def survived(request: pytest.FixtureRequest) -> Counter[str]:
    """How many faults of each kind the program has come through, over all tests."""
    return request.config.stash[SURVIVED]


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """A blank project in memory, on which Anna works."""
    with Workspace.in_memory(person="Anna") as opened:
        yield opened


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """Where a project may be made; nothing is there yet."""
    return tmp_path / "проект.zapiska"
