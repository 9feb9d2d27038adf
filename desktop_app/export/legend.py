"""Lines that the program itself adds to an export, in the language of the note."""

import tomllib

from desktop_app.paths import RESOURCES

_FILE = RESOURCES / "drafts" / "legend.toml"


def draft_legend(language: str) -> str:
    """The line above the text of a draft in which something is marked."""
    lines = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return str(lines[language])
