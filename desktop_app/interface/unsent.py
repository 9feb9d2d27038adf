"""What was typed and is not kept yet: it survives a crash and is offered at the next start."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer

PATIENCE_MS = 400
"""The longest that typed content is in memory only; the promise is a second."""

_VERSION = 1


@dataclass(frozen=True)
class Spot:
    """A field of a record: the record by its table and key, the field, the language or nothing."""

    table: str
    key: str
    field: str
    language: str = ""


@dataclass(frozen=True)
class Offer:
    """Content left over from an earlier run."""

    spot: Spot
    content: str


class UnsentContent(QObject):
    """Keeps, for one project at a time, what stands in fields and is not stored.

    It is written to a small file of the project in ``folder`` within a second, and taken out of it once it is
    kept or taken back. A project without a file of its own is remembered in memory only. A folder that cannot
    be written costs the promise, never the work: ``fault`` then says why.
    """

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or data_folder()
        self._file: Path | None = None
        self._project = ""
        self._contents: dict[Spot, str] = {}
        self._left: dict[Spot, str] = {}
        self.fault = ""
        self._is_due = False
        self._carried = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self.write)

    def open_project(self, path: Path | None) -> None:
        """From now on it is about this project, or none; what an earlier run left is read.

        For the project that it is about already nothing changes: what was typed since is not left over.
        """
        project = "" if path is None else str(path.resolve())
        if project and project == self._project:
            return
        self.write()
        self._project = project
        self._file = None if path is None else self._folder / f"{_digest(self._project)}.json"
        self._contents = dict(_read(self._file))
        self._left = {} if project and project == self._carried else dict(self._contents)
        self._carried = ""

    def carry_to(self, path: Path) -> None:
        """The project goes on as another file; what stands in its fields goes along, and is not left over."""
        carried = UnsentContent(self._folder)
        carried.open_project(path)
        for spot, content in self._contents.items():
            carried.remember(spot, content)
        carried.write()
        self._carried = str(path.resolve())

    def offers(self) -> list[Offer]:
        """What an earlier run left and nobody has kept, taken back or dismissed since."""
        return [Offer(spot, content) for spot, content in self._left.items()]

    def dismiss(self, offer: Offer) -> None:
        """The person does not want it."""
        self.forget(offer.spot)

    def of_record(self, table: str, key: str) -> dict[Spot, str]:
        """What is not kept of one record."""
        return {spot: text for spot, text in self._contents.items() if (spot.table, spot.key) == (table, key)}

    def remember(self, spot: Spot, content: str) -> None:
        """A field holds this and it is not stored."""
        if self._contents.get(spot) != content:
            self._contents[spot] = content
            self._write_soon()

    def forget(self, spot: Spot) -> None:
        """The field holds what is stored."""
        self._left.pop(spot, None)
        if self._contents.pop(spot, None) is not None:
            self._write_soon()

    def write(self) -> None:
        """Writes the file now, if anything changed since."""
        self._soon.stop()
        if self._file is None or not self._is_due:
            return
        self._is_due = False
        try:
            self._write(self._file)
        except OSError as error:
            self.fault = error.strerror or str(error)
        else:
            self.fault = ""

    def _write_soon(self) -> None:
        self._is_due = True
        # Not started anew by each keystroke: who types on and on must not put it off.
        if not self._soon.isActive():
            self._soon.start()

    def _write(self, file: Path) -> None:
        if not self._contents:
            file.unlink(missing_ok=True)
            return
        fields = [{**asdict(spot), "content": content} for spot, content in self._contents.items()]
        page = {"version": _VERSION, "project": self._project, "fields": fields}
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_suffix(".new")
        # Bytes of a path that are no letters become escapes, which JSON reads.
        beside.write_text(json.dumps(page, ensure_ascii=False), encoding="utf-8", errors="backslashreplace")
        beside.replace(file)


def data_folder() -> Path:
    """Where the program keeps such things on this system."""
    location = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "unsent"


def _digest(project: str) -> str:
    return hashlib.sha256(project.encode(errors="surrogatepass")).hexdigest()[:24]


def _read(file: Path | None) -> Iterator[tuple[Spot, str]]:
    """The fields in a file; nothing where there is none, or it is not what this program writes."""
    try:
        page = None if file is None else json.loads(file.read_text(encoding="utf-8"))
        if isinstance(page, dict) and page.get("version") == _VERSION:
            for field in page["fields"]:
                yield Spot(field["table"], field["key"], field["field"], field["language"]), field["content"]
    except (OSError, ValueError, KeyError, TypeError):
        return
