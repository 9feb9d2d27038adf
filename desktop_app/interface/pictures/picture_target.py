"""Asks where a picture is to be saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.interface.pictures.picture_file import FORMATS
from desktop_app.messages import message

_FOLDER = "pictures/folder"

TargetQuestion = Callable[[QWidget, str], Path | None]
"""Given what to ask over and the proposed path: where to save, or None if nowhere after all."""


def ask_target(parent: QWidget, proposal: str) -> Path | None:
    """Asks in the system's dialog, which warns before a file is replaced."""
    kinds = {message(f"picture.files_{kind}", pattern=f"*.{kind}"): kind for kind in FORMATS}
    name, chosen = QFileDialog.getSaveFileName(
        parent, message("picture.save_title"), proposal, ";;".join(kinds)
    )
    return with_format(Path(name), kinds.get(chosen, FORMATS[0])) if name else None


def with_format(path: Path, kind: str) -> Path:
    """The path with the ending of a picture: the chosen kind's where it has none."""
    return path if path.suffix.lower().removeprefix(".") in FORMATS else path.with_name(f"{path.name}.{kind}")


def proposed_target(settings: QSettings, name: str) -> str:
    """A name in the folder where a picture was saved last."""
    return str(Path(str(settings.value(_FOLDER, ""))) / f"{name}.{FORMATS[0]}")


def remember_folder(settings: QSettings, path: Path) -> None:
    settings.setValue(_FOLDER, str(path.parent))
