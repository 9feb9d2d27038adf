"""The projects opened last."""

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent"
_MOST = 8


class RecentProjects:
    """Paths in the settings, the newest first, each once."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def paths(self) -> tuple[Path, ...]:
        """Those whose file is still there."""
        stored = self._settings.value(_KEY, [])
        names = stored if isinstance(stored, list) else [stored]
        return tuple(path for path in map(Path, map(str, names)) if path.is_file())

    def add(self, path: Path) -> None:
        """Puts a path first."""
        path = path.absolute()
        kept = [path, *(other for other in self.paths() if other != path)][:_MOST]
        self._settings.setValue(_KEY, [str(one) for one in kept])
