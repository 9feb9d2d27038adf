"""What the schema of a project file may hold, and what its rows must keep, as data that is read in no time.

``resources/project/schema.json`` is made from the migrations and the records' classes
(``python -m tests.storage.made_schema``), and a test says when it is no longer theirs. Needs neither
SQLAlchemy nor Alembic: a stranger's file is looked at before anything in it is used.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from desktop_app.paths import RESOURCES


class OwnSchema(NamedTuple):
    """``statements`` make every trigger and virtual table that any version has had.

    ``generated`` has what each generated column (``table.column``) is made of, ``rows`` what is true of every
    row of a table, in SQL.
    """

    statements: frozenset[str]
    generated: Mapping[str, str]
    rows: dict[str, str]


@cache
def own_schema() -> OwnSchema:
    page = json.loads((RESOURCES / "project" / "schema.json").read_text(encoding="utf-8"))
    return OwnSchema(frozenset(page["statements"]), page["generated"], page["rows"])
