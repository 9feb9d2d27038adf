"""Stored wording as people read it in lists: no braces, the interface's language first."""

import re
from collections.abc import Mapping, Sequence

from desktop_app.messages import interface_language

OTHER_LANGUAGES = ("en", "ru", "fr", "es", "zh", "ar")

_REFERENCE = re.compile(r"\{(?P<name>\w+)(?:=(?P<key>[a-z0-9.\-]+))?[^{}]*\}")
_CLOSING_COMMA = "{,}"


def readable(text: str) -> str:
    """Stored wording without its braces: a reference reads as the key of what it names."""
    return _REFERENCE.sub(_bare, text.replace(_CLOSING_COMMA, ",")).rstrip(",")


def best_text(texts: Mapping[tuple[str, str], str], fields: Sequence[str]) -> str:
    """The best text there is, by field and language; empty if there is none.

    The interface's language goes before others, which are marked as such: ``Управление [ru]``.
    """
    wanted = interface_language()
    for language in (wanted, *OTHER_LANGUAGES):
        for field in fields:
            if (field, language) in texts:
                text = readable(texts[field, language])
                return text if language == wanted else f"{text} [{language}]"
    return ""


def _bare(reference: re.Match[str]) -> str:
    return str(reference["key"] or reference["name"])
