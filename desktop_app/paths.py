"""Where the data files of the program are."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _data_folder(name: str) -> Path:
    """In a wheel the folder lies inside the package; in a checkout beside it (editable installs know no other)."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


RESOURCES = _data_folder("resources")
MIGRATIONS = _data_folder("migrations")
