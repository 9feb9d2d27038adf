"""The panels that need the records' classes: importing this module loads the rest of the program."""

from dataclasses import dataclass, fields
from typing import Protocol

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.note_page.doubts_list import DoubtsList
from desktop_app.interface.note_page.panel import NotePagePanel
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


class Stub(QWidget):
    asked_for = Signal(object)
    trouble = Signal(object)
    add_asked = Signal(str, object)
    def show_workspace(self, w): pass
    def follow(self, c): pass
    def show_record(self, p): pass
    def show_place(self, p, f=""): pass


@dataclass(frozen=True)
class Panels:
    """Every panel of one window, by what it shows."""

    form: FormPanel
    editor: Stub
    table: TablePanel
    note: NotePagePanel
    history: Stub
    doubts: DoubtsList

    @property
    def all(self) -> tuple[Panel, ...]:
        return tuple(getattr(self, field.name) for field in fields(self) if field.name != "doubts")


def build_panels(settings: QSettings, unsent: UnsentContent) -> Panels:
    """New panels, showing nothing yet."""
    return Panels(
        form=FormPanel(unsent),
        editor=Stub(),
        table=TablePanel(settings),
        note=NotePagePanel(),
        history=Stub(),
        doubts=DoubtsList(),
    )
