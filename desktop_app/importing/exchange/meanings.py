"""What the lists and fields of the format mean, in words, for the schema and the help page."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from desktop_app.paths import RESOURCES

Meanings = Mapping[str, Mapping[str, str]]
"""Sentences by table and field; the one of the field ``""`` is about the record itself."""

_KEY = "The name that other records use. It never changes."


def read_meanings(resources: Path = RESOURCES) -> Meanings:
    """The meanings in ``exchange/fields.toml``. Every keyed record's ``key`` means the same."""
    by_table = tomllib.loads((resources / "exchange" / "fields.toml").read_text(encoding="utf-8"))
    return {table: {"key": _KEY, **fields} for table, fields in by_table.items()}
