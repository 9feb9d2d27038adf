"""Brings a project file up to the newest format, whole or not at all."""

import functools
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from desktop_app.paths import MIGRATIONS
from desktop_app.storage.project_errors import (
    MigrationFailed,
)
from desktop_app.storage.project_file import (
    APPLICATION_ID,
    FORMAT_VERSION,
    prepare,
)
from desktop_app.storage.search_index import bring_up_to_date


def migrate(connection: sqlite3.Connection, *, to: int = FORMAT_VERSION) -> None:
    """Runs the steps that are due; whatever is raised, the file is as it was.

    Foreign keys are off meanwhile, or rebuilding a table would delete the rows that belong to its own;
    they are checked before the end.
    """
    engine = create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, pool_reset_on_return=None
    )
    # The engine's first connecting ends any transaction: let it be over before ours begins.
    with engine.connect() as steps:
        connection.execute("PRAGMA foreign_keys=OFF")
        try:
            connection.execute("BEGIN EXCLUSIVE")
            with steps.begin():
                _run(steps, f"{to:04}")
                bring_up_to_date(connection)
                _require_whole(connection)
                connection.execute(f"PRAGMA user_version={to:d}")
                connection.execute(f"PRAGMA application_id={APPLICATION_ID:d}")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("PRAGMA foreign_keys=ON")


def migrate_file(connection: sqlite3.Connection, path: Path) -> None:
    """``migrate`` for the file at a path, which the ``MigrationFailed`` it raises names."""
    try:
        migrate(connection)
    except (sqlite3.Error, SQLAlchemyError) as error:
        raise MigrationFailed(path, str(error)) from error


@functools.cache
def blank_project() -> bytes:
    """A project without a record, as the bytes of its file."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        prepare(connection)
        migrate(connection)
        return connection.serialize()
    finally:
        connection.close()


def _run(steps: Connection, revision: str) -> None:
    # Most openings have no step to run, and importing Alembic takes longer than all the rest of them.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = steps
    command.upgrade(config, revision)


def _require_whole(connection: sqlite3.Connection) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise sqlite3.IntegrityError(f"rows whose owner is missing after the migration: {broken}")
