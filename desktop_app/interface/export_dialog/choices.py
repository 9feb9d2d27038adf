"""What a person chose for an export, kept for the next time."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from desktop_app.interface.export_dialog.file_names import ENDINGS

_FORMATS, _NUMBERS, _FOLDER = "export/formats", "export/typed_numbers", "export/folder"
_DRAFT, _HOLES = "export/draft", "export/holes"
_LANGUAGES_OF, _FOLDER_OF = "export/languages_of", "export/folder_of"
_FIRST_FORMAT = "docx"


@dataclass(frozen=True)
class ExportChoices:
    """Languages and formats in the order they are offered; drafts are marked until a person wants none."""

    languages: tuple[str, ...]
    formats: tuple[str, ...]
    folder: Path
    typed_numbers: bool = False
    draft: bool = True
    holes: bool = False


class ChoicesMemory:
    """Languages and folder are kept for each project, formats for all; what settings hold may be anything."""

    def __init__(self, settings: QSettings, project: Path | None) -> None:
        self._settings = settings
        self._project = project

    def recall(self) -> ExportChoices:
        """The choices of the last time; for a new project the folder it is in."""
        formats = set(self._names(_FORMATS)) & set(ENDINGS) or {_FIRST_FORMAT}
        return ExportChoices(
            tuple(self._names(self._own(_LANGUAGES_OF))),
            tuple(kind for kind in ENDINGS if kind in formats),
            self._folder(),
            typed_numbers=self._is_set(_NUMBERS, otherwise=False),
            draft=self._is_set(_DRAFT, otherwise=True),
            holes=self._is_set(_HOLES, otherwise=False),
        )

    def keep(self, choices: ExportChoices) -> None:
        self._settings.setValue(_FORMATS, ",".join(choices.formats))
        for key, is_set in (
            (_NUMBERS, choices.typed_numbers),
            (_DRAFT, choices.draft),
            (_HOLES, choices.holes),
        ):
            self._settings.setValue(key, str(is_set).lower())
        self._settings.setValue(_FOLDER, str(choices.folder))
        self._settings.setValue(self._own(_FOLDER_OF), str(choices.folder))
        self._settings.setValue(self._own(_LANGUAGES_OF), ",".join(choices.languages))

    def _folder(self) -> Path:
        """Where this project was exported to last, where it is, where anything went last, the documents."""
        remembered = [
            self._text(self._own(_FOLDER_OF)),
            "" if self._project is None else str(self._project.resolve().parent),
            self._text(_FOLDER),
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation),
        ]
        return next((Path(name) for name in remembered if name and Path(name).is_dir()), Path.home())

    def _is_set(self, key: str, *, otherwise: bool) -> bool:
        """Anything but the two words for it is as if nothing were kept."""
        known = {"true": True, "false": False}
        return known.get(str(self._settings.value(key, "")).lower(), otherwise)

    def _own(self, key: str) -> str:
        """The key of the project: its path would be taken apart at its strokes."""
        name = "" if self._project is None else str(self._project.resolve())
        return f"{key}/{sha256(name.encode(errors='surrogatepass')).hexdigest()[:16]}"

    def _names(self, key: str) -> Iterable[str]:
        return [name for name in self._text(key).split(",") if name]

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""
