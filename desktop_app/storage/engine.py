"""Engines on a connection that was opened elsewhere."""

import functools
import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import StaticPool
from sqlalchemy.util import LRUCache

ErrorListener = Callable[[ExceptionContext], None]

_STATEMENTS = 500
"""How many statements are kept compiled: as many as an engine keeps by itself."""


def engine_on(connection: sqlite3.Connection, tell_error: ErrorListener | None = None) -> Engine:
    """An engine on this connection alone, which ends with it.

    All engines with the same listener to errors share a dialect and what is compiled for it: a statement is
    compiled once. ``tell_error`` hears of each error while its transaction is still there.
    """

    def opened() -> Any:
        return connection

    first = _first(tell_error)
    pool = StaticPool(opened, dialect=first.dialect, reset_on_return=None)
    return Engine(pool, first.dialect, first.url, execution_options=first.get_execution_options())


@functools.cache
def _first(tell_error: ErrorListener | None) -> Engine:
    """The engine whose dialect the others speak; it has been told what this SQLite can do."""
    engine = create_engine("sqlite://", execution_options={"compiled_cache": LRUCache(_STATEMENTS)})
    engine.connect().close()
    engine.dispose()
    if tell_error is not None:
        event.listen(engine, "handle_error", tell_error)
    return engine
