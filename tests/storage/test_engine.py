"""Engines on connections that were opened elsewhere."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import CursorResult, Engine, bindparam, select, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.interfaces import CacheStats
from sqlalchemy.exc import OperationalError

from desktop_app.storage.engine import engine_on


def heard(_error: ExceptionContext) -> None:
    """Listens, and leaves it at that."""


def asked(engine: Engine, number: int) -> tuple[object, CacheStats]:
    """What a statement answers, and whether it was compiled for that."""
    with engine.connect() as connection:
        result: CursorResult[int] = connection.execute(select(bindparam("asked", number)))
        return result.scalar_one(), result.context.cache_hit


def test_each_engine_works_on_its_own_connection() -> None:
    with closing(sqlite3.connect(":memory:")) as one, closing(sqlite3.connect(":memory:")) as other:
        one.execute("CREATE TABLE place (name TEXT)")
        with engine_on(one).connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM place")).scalar_one() == 0
        with engine_on(other).connect() as connection, pytest.raises(OperationalError, match="no such table"):
            connection.execute(text("SELECT count(*) FROM place"))


def test_a_statement_is_compiled_once_for_all_engines() -> None:
    with closing(sqlite3.connect(":memory:")) as one, closing(sqlite3.connect(":memory:")) as other:
        asked(engine_on(one, heard), 1)
        assert asked(engine_on(other, heard), 2) == (2, CacheStats.CACHE_HIT)


def test_a_transaction_that_runs_is_left_running() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("BEGIN")
        with engine_on(connection).connect():
            assert connection.in_transaction


def test_errors_are_told_to_the_engine_s_own_listener_only() -> None:
    told: list[object] = []

    def tell_error(error: ExceptionContext) -> None:
        assert error.connection is not None
        told.append(error.connection.connection.driver_connection)

    with closing(sqlite3.connect(":memory:")) as one, closing(sqlite3.connect(":memory:")) as other:
        for engine in (engine_on(one, tell_error), engine_on(other)):
            with engine.connect() as connection, pytest.raises(OperationalError):
                connection.execute(text("nonsense"))
        assert told == [one]
