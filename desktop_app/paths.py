"""Where the data files of the program are."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent


def _data_folder(name: str) -> Path:
    """Inside the package in a wheel, beside it in a checkout (where editable installs look)."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


RESOURCES = _data_folder("resources")
MIGRATIONS = _data_folder("migrations")


def user_data(platform: str = sys.platform) -> Path:
    """Where the program keeps what is the person's and stands in no project file."""
    variable, in_home = _USER_DATA.get(platform, ("XDG_DATA_HOME", ".local/share"))
    given = Path(os.environ.get(variable, ""))
    return (given if given.is_absolute() else Path.home() / in_home) / "zapiska"


def user_state(platform: str = sys.platform) -> Path:
    """Where the program keeps what it can do without: its log."""
    if platform == "linux":
        given = Path(os.environ.get("XDG_STATE_HOME", ""))
        return (given if given.is_absolute() else Path.home() / ".local/state") / "zapiska"
    return user_data(platform) / "logs"


_USER_DATA = {"win32": ("LOCALAPPDATA", "AppData/Local"), "darwin": ("", "Library/Application Support")}
"""By system: the variable that names the folder, and where in the home folder it is without one."""
