"""What ``resources/project/schema.json`` must hold; ``python -m tests.storage.made_schema`` renews it."""

import json
import re
import sqlite3
from contextlib import closing

from sqlalchemy import Enum, String, Table

from desktop_app.domain.hidden_characters import LONGEST_TEXT
from desktop_app.domain.records import Base
from desktop_app.paths import RESOURCES
from desktop_app.storage.migration import migrate
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    prepare,
)
from desktop_app.storage.safety.checking import rules

FILE = RESOURCES / "project" / "schema.json"
_MADE_OF = re.compile(r"(\w+) VARCHAR GENERATED ALWAYS AS \((.*)\) VIRTUAL")


def rule_of_row(table: Table) -> str:
    """What is true of every row of a table by itself, in SQL: values of their columns' kinds and lengths."""
    kinds = [f"NOT ({rules._is_wrong(column)})" for column in table.columns if column.computed is None]
    checks = [f"({rule}) IS NOT FALSE" for rule in rules._rules(table)]
    lengths = [
        f'ifnull(length("{column.name}"), 0) <= {LONGEST_TEXT}'
        for column in table.columns
        if isinstance(column.type, String) and not isinstance(column.type, Enum) and column.computed is None
    ]
    return " AND ".join([*kinds, *lengths, *checks])


def made_schema() -> str:
    """The content of the file."""
    statements: set[str] = set()
    generated: dict[str, str] = {}
    for version in range(1, FORMAT_VERSION + 1):
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            prepare(connection)
            migrate(connection, to=version)
            for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema"):
                if kind == "trigger" or (sql or "").startswith("CREATE VIRTUAL"):
                    statements.add(sql)
                for column, made_of in _MADE_OF.findall(sql or ""):
                    generated[f"{name}.{column}"] = made_of
    page = {
        "statements": sorted(statements),
        "generated": generated,
        "rows": {table.name: rule_of_row(table) for table in Base.metadata.sorted_tables},
    }
    return json.dumps(page, indent=1) + "\n"


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(made_schema(), encoding="utf-8")
