"""The search index is read in idle moments."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.interface import indexing
from desktop_app.interface.indexing import Indexing
from desktop_app.storage.search_index import stale_rows
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen


def test_all_is_read_a_few_rows_at_a_time(
    qtbot: QtBot, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "ROWS_AT_A_TIME", 20)
    idle = Indexing()
    idle.show_workspace(sample)
    assert idle._idle.isActive()
    qtbot.waitUntil(lambda: not idle._idle.isActive())
    assert stale_rows(sample.connection) == {}


def test_without_a_project_it_rests(qtbot: QtBot, sample: Workspace) -> None:
    idle = Indexing()
    idle.show_workspace(sample)
    idle.show_workspace(None)
    assert not idle._idle.isActive()


def test_a_full_disk_leaves_the_rest_unread(qtbot: QtBot, sample: Workspace) -> None:
    sample.connection.execute("VACUUM")
    (pages,) = sample.connection.execute("PRAGMA page_count").fetchone()
    sample.connection.execute(f"PRAGMA max_page_count={pages}")
    idle = Indexing()
    idle.show_workspace(sample)
    qtbot.waitUntil(lambda: not idle._idle.isActive())
    assert stale_rows(sample.connection) != {}
