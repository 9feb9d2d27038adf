"""All panels of a window: importing this module loads the rest of the program."""

from collections.abc import Generator
from dataclasses import dataclass, fields
from typing import Protocol

from PySide6.QtCore import QSettings

from desktop_app.interface.findings.panel import FindingsPanel
from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.group_page import GroupPage
from desktop_app.interface.history.panel import HistoryPanel
from desktop_app.interface.note_editor.panel import NoteEditorPanel
from desktop_app.interface.note_page.panel import NotePagePanel
from desktop_app.interface.pictures.chart_panel import ChartPanel
from desktop_app.interface.pictures.timeline_panel import TimelinePanel
from desktop_app.interface.side_by_side.panel import SideBySidePanel
from desktop_app.interface.tables.table_panel import TablePanel
from desktop_app.interface.unsent import UnsentContent
from desktop_app.storage.journal import Changed
from desktop_app.storage.workspace import Workspace


class Panel(Protocol):
    """What every panel can do; it announces records that a person wants to see as ``asked_for``."""

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none."""

    def follow(self, changed: Changed) -> None:
        """Records changed."""


@dataclass(frozen=True)
class Panels:
    """Every panel of one window, by what it shows."""

    form: FormPanel
    editor: NoteEditorPanel
    table: TablePanel
    timeline: TimelinePanel
    chart: ChartPanel
    side_by_side: SideBySidePanel
    group: GroupPage
    note: NotePagePanel
    history: HistoryPanel
    findings: FindingsPanel

    @property
    def all(self) -> tuple[Panel, ...]:
        return tuple(getattr(self, field.name) for field in fields(self) if field.name != "findings")


def building_panels(
    settings: QSettings, form: FormPanel, unsent: UnsentContent
) -> Generator[None, None, Panels]:
    """New panels, showing nothing yet, about the form that is there already: the next one in each step."""
    editor = NoteEditorPanel(unsent)
    yield
    table = TablePanel(settings)
    yield
    timeline = TimelinePanel(settings)
    yield
    chart = ChartPanel(settings)
    yield
    side_by_side = SideBySidePanel(settings)
    yield
    note = NotePagePanel()
    yield
    history, findings, group = HistoryPanel(), FindingsPanel(), GroupPage()
    yield
    return Panels(form, editor, table, timeline, chart, side_by_side, group, note, history, findings)
