"""What ``resources/project/schema.json`` must hold; ``python -m tests.storage.made_schema`` renews it."""

import json
import re
import sqlite3
from contextlib import closing

from desktop_app.domain.records import Base
from desktop_app.paths import RESOURCES
from desktop_app.storage.migration import migrate
from desktop_app.storage.own_schema import digest
from desktop_app.storage.project_file import FORMAT_VERSION, prepare
from desktop_app.storage.safety.checking.rules import rule_of_row

FILE = RESOURCES / "project" / "schema.json"
_MADE_OF = re.compile(r"(\w+) VARCHAR GENERATED ALWAYS AS \((.*)\) VIRTUAL")


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
                    statements.add(digest(sql))
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
