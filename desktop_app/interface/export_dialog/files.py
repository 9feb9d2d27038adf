"""The files an export is to write, and what becomes of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count
from pathlib import Path

from desktop_app.interface.export_dialog.file_names import file_name
from desktop_app.messages import message


class Stage(StrEnum):
    """Where a file is on its way; each has words, and a mark of its own shape."""

    NEW = "new"
    REPLACES = "replaces"
    FOLDER = "folder"
    WAITING = "waiting"
    WRITING = "writing"
    WRITTEN = "written"
    FAILED = "failed"
    STOPPED = "stopped"


MARKS = {
    Stage.FOLDER: "!",
    Stage.WAITING: "\N{WHITE BULLET}",
    Stage.WRITING: "\N{BLACK RIGHT-POINTING SMALL TRIANGLE}",
    Stage.WRITTEN: "\N{CHECK MARK}",
    Stage.FAILED: "!",
    Stage.STOPPED: "\N{MULTIPLICATION X}",
}


@dataclass(frozen=True)
class ExportFile:
    """One file: a language of the note in one format. ``reason`` says why it failed."""

    path: Path
    language: str
    kind: str
    stage: Stage = Stage.NEW
    reason: str = ""

    @property
    def text(self) -> str:
        """The name with its mark, and beneath it in words what will become of it, or what has."""
        mark = MARKS.get(self.stage, "")
        name = f"{mark} {self.path.name}" if mark else self.path.name
        return f"{name}\n{self.reason or message(f'export_dialog.file_{self.stage.value}')}"

    def at(self, stage: Stage, reason: str = "") -> "ExportFile":
        return replace(self, stage=stage, reason=reason)

    def beside(self) -> "ExportFile":
        """The same file under the next name that is free: ``note-ru (2).docx``."""
        names = (self.path.with_stem(f"{self.path.stem} ({number})") for number in count(2))
        return replace(
            self, path=next(name for name in names if not name.exists()), stage=Stage.NEW, reason=""
        )


def planned(
    folder: Path, stem: str, languages: Iterable[str], kinds: Sequence[str]
) -> tuple[ExportFile, ...]:
    """Every language in every format, each marked with what is in its place now."""
    paths = [
        (folder / file_name(stem, language, kind), language, kind) for language in languages for kind in kinds
    ]
    return tuple(ExportFile(path, language, kind, _stage(path)) for path, language, kind in paths)


def _stage(path: Path) -> Stage:
    try:
        if path.is_dir():
            return Stage.FOLDER
        return Stage.REPLACES if path.exists() else Stage.NEW
    except OSError:  # what is wrong there will be told when the file is written
        return Stage.NEW
