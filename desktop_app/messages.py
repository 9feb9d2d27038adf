"""What the program says to a person, in the interface's language: English or Russian.

The sentences are in ``resources/messages``; which language is read from the environment once.
"""

import os
import tomllib
from functools import lru_cache

from desktop_app.errors import ZapiskaError
from desktop_app.paths import RESOURCES

LANGUAGES = ("en", "ru")


def interface_language() -> str:
    """``ZAPISKA_LANGUAGE`` if it is set, else what the system's locale says; English for all others."""
    for variable in ("ZAPISKA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        wanted = os.environ.get(variable, "")
        if wanted:
            return wanted[:2] if wanted[:2] in LANGUAGES else "en"
    return "en"


@lru_cache(maxsize=len(LANGUAGES))
def sentences(language: str) -> dict[str, str]:
    """All sentences of one interface language by their keys."""
    path = RESOURCES / "messages" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def message(key: str, /, **values: object) -> str:
    """A sentence with its fields filled in."""
    return sentences(interface_language())[key].format_map(
        {name: _shown(value) for name, value in values.items()}
    )


def explain(error: ZapiskaError) -> str:
    """What an error says to a person."""
    return message(error.message, **error.values)


def _shown(value: object) -> object:
    if isinstance(value, ZapiskaError):
        return explain(value)
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(str(_shown(one)) for one in value)
    return value
