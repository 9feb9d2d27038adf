"""Nothing that a project holds is run or fetched: addresses and pictures in its texts stay letters."""

import socket
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_app.composition.compose import compose
from desktop_app.domain.records import Body, Note
from desktop_app.export.options import WriterOptions
from desktop_app.export.writers import WRITERS
from desktop_app.interface.window import MainWindow
from desktop_app.storage.finding import record_finder

pytestmark = pytest.mark.screen

LURE = (
    '<img src="http://example.invalid/a.png"><script src="http://example.invalid/b.js"></script>'
    ' <a href="file:///etc/passwd">here</a> ![c](http://example.invalid/c.png) =HYPERLINK("http://d.invalid")'
)


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Whatever the program tries to reach."""
    found: list[object] = []

    def refuse(*asked: Any, **_named: Any) -> None:
        found.append(asked)
        raise AssertionError(asked)

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    return found


def test_addresses_and_pictures_in_texts_are_shown_and_exported_as_letters(
    sample_window: MainWindow, reached: list[object], qtbot: QtBot, tmp_path: Path
) -> None:
    workspace = sample_window.desk.workspace
    assert workspace is not None
    assert sample_window.panels is not None
    panels = sample_window.panels.panels
    body = workspace.session.query(Body).filter_by(key="ctoc-wg4").one()
    with (
        qtbot.waitSignal(panels.note.following.shown, timeout=10_000),
        workspace.change("change.text.common_name", record="x", language="ru"),
    ):
        for one in [text for (_, language), text in body.texts.items() if language == "ru"]:
            one.value = LURE
            for form in one.forms.values():
                form.value = LURE
    sample_window.focus(sample_window.history_dock, panels.history)
    panels.history.show_record(("body", body.id))
    qtbot.waitUntil(lambda: "example.invalid" in panels.history.page.toPlainText())
    assert "example.invalid" in panels.note.page.document().toPlainText()
    for browser in sample_window.findChildren(QTextBrowser):
        assert "<img" not in browser.toHtml()
        assert not browser.openExternalLinks()
    note = compose(workspace.session.query(Note).one(), "ru", record_finder(workspace.session))
    for kind, write in WRITERS.items():
        content = write(note, WriterOptions())
        (tmp_path / f"note.{kind}").write_bytes(content)
    page = (tmp_path / "note.html").read_text(encoding="utf-8")
    assert "<img" not in page
    assert "<script" not in page
    assert "file:///etc" not in page.replace("&quot;file:///etc", "")
    assert reached == []
