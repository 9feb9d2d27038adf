"""The editor's own words as a list tells them: their references by names, cut where they are long."""

import re
import sqlite3
from collections.abc import Iterable

from desktop_app.composition.source import Source
from desktop_app.domain.records import OwnWording
from desktop_app.interface.record_names import name_of, place_of
from desktop_app.interface.stored_wording import StoredWording

_REFERENCE = re.compile(r"\{(?!body=|instrument=)(?P<table>\w+)=(?P<key>[a-z0-9.\-]+)[^{}]*\}")
_LONGEST = 90
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


def own_text(connection: sqlite3.Connection, words: Iterable[OwnWording]) -> str:
    """The beginning of the words of one place, in the interface's language if there are such."""

    def named(reference: re.Match[str]) -> str:
        place = place_of(connection, Source(reference["table"], reference["key"], ""))
        name = None if place is None else name_of(connection, place)
        return reference["key"] if name is None else name.title

    texts = {("", one.language): _REFERENCE.sub(named, one.value) for one in words}
    told = StoredWording(connection).best(texts, ("",))
    return told if len(told) <= _LONGEST else told[:_LONGEST].rstrip() + _ELLIPSIS
