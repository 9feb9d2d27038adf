"""Where the data files of the program are."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _data_folder(name: str) -> Path:
    """Inside the package in a wheel, beside it in a checkout (where editable installs look)."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


RESOURCES = _data_folder("resources")
MIGRATIONS = _data_folder("migrations")
