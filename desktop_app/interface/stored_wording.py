"""Stored wording as people read it in lists: no braces, the interface's language first."""

import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.messages import interface_language
from desktop_app.storage.name_rows import name_in_wording

OTHER_LANGUAGES = ("en", "ru", "fr", "es", "zh", "ar")

_REFERENCE = re.compile(r"\{(?P<name>\w+)(?:=(?P<key>[a-z0-9.\-]+))?(?P<forms>[^{}]*)\}")
_CLOSING_COMMA = "{,}"
_DEEPEST = 4
"""Names within names are followed so far, for two may name each other."""


@dataclass(frozen=True)
class StoredWording:
    """Reads the wording stored in one project, with the names it refers to."""

    connection: sqlite3.Connection

    def readable(self, text: str, language: str, depth: int = _DEEPEST) -> str:
        """Wording without its braces: a reference reads as the name in that language, in the case asked for.

        It reads as the key of what it names where there is no such name.
        """

        def named(reference: re.Match[str]) -> str:
            table, key = reference["name"], reference["key"]
            forms = reference["forms"].removeprefix(":").split(":")
            name = name_in_wording(self.connection, (table, key), language, forms) if key and depth else ""
            return self.readable(name, language, depth - 1) if name else str(key or table)

        return _REFERENCE.sub(named, text.replace(_CLOSING_COMMA, ",")).rstrip(",")

    def best(self, texts: Mapping[tuple[str, str], str], fields: Sequence[str]) -> str:
        """The best text there is, by field and language; empty if there is none.

        The interface's language goes before others, which are marked as such: ``Управление [ru]``.
        """
        wanted = interface_language()
        for language in (wanted, *OTHER_LANGUAGES):
            for field in fields:
                if (field, language) in texts:
                    text = self.readable(texts[field, language], language)
                    return text if language == wanted else f"{text} [{language}]"
        return ""
