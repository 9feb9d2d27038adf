"""What was open and selected in the tree of each project, from one start to the next."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QCryptographicHash, QSettings

_MOST_LINES = 500
_MOST_PROJECTS = 30
_GROUP = "tree"


class TreeState(NamedTuple):
    """Lines by table and key, which last longer than ids: ``body ctoc-wg4``."""

    open: tuple[str, ...]
    selected: str = ""


class TreeMemory:
    """Kept in the program's settings, for the projects used last; ``project_id`` tells them apart."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def recall(self, project_id: str) -> TreeState | None:
        """What was kept for a project; None if nothing was."""
        place = f"{_GROUP}/{_digest(project_id)}"
        if not self._settings.contains(f"{place}/at"):
            return None
        lines = self._settings.value(f"{place}/open") or []
        # A list of one comes back from the settings as its only text.
        open_lines = (lines,) if isinstance(lines, str) else tuple(map(str, lines))
        return TreeState(open_lines, str(self._settings.value(f"{place}/selected", "")))

    def keep(self, project_id: str, state: TreeState) -> None:
        """Takes the place of what was kept for the project; the project used longest ago is forgotten."""
        place = f"{_GROUP}/{_digest(project_id)}"
        self._settings.setValue(f"{place}/open", list(state.open[:_MOST_LINES]))
        self._settings.setValue(f"{place}/selected", state.selected)
        self._settings.setValue(f"{place}/at", datetime.now(UTC).isoformat())
        self._forget_oldest()

    def _forget_oldest(self) -> None:
        self._settings.beginGroup(_GROUP)
        projects: Collection[str] = self._settings.childGroups()
        by_age = sorted(projects, key=lambda project: str(self._settings.value(f"{project}/at")))
        for project in by_age[:-_MOST_PROJECTS]:
            self._settings.remove(project)
        self._settings.endGroup()


def _digest(project_id: str) -> str:
    """A path says much about its owner and has slashes, which settings take for groups."""
    path = project_id.encode(errors="surrogatepass")
    digest = QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.data()).hex()[:16]
