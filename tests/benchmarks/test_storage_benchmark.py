"""What opening, creating and a small change cost (run with ``-m benchmark``)."""

import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import insert

import desktop_app
from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.texts import Text, TextField
from desktop_app.storage.opening import create_project, open_project

pytestmark = pytest.mark.benchmark

ACT = """
import pathlib, sys
from desktop_app.storage.{module} import {name}
{name}(pathlib.Path(sys.argv[1]))
print("alembic" in sys.modules)
"""


def median_milliseconds(act: Callable[[], object], times: int) -> float:
    def one() -> float:
        start = time.perf_counter()
        act()
        return (time.perf_counter() - start) * 1000

    return statistics.median(one() for _ in range(times))


def imports_alembic(module: str, name: str, path: Path) -> bool:
    """Does it in a process of its own, imports and all."""
    done = subprocess.run(
        [sys.executable, "-c", ACT.format(module=module, name=name), path],
        cwd=Path(desktop_app.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip() == "True"


def test_a_small_edit_in_a_large_project_is_kept_in_a_moment(
    project_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with create_project(project_path, person="Anna") as workspace:
        with workspace.change("change.import") as records:
            numbers = range(1, 10_001)
            bodies = [{"id": n, "key": f"body-{n}", "kind": BodyKind.OTHER} for n in numbers]
            records.execute(insert(Body), bodies)
            field = TextField.SHORT_NAME
            texts = [{"body_id": n, "field": field, "language": "ru", "value": f"Орган {n}"} for n in numbers]
            records.execute(insert(Text), texts)

        def edit() -> None:
            with workspace.change("change.edit") as session:
                body = session.get_one(Body, 5_000)
                body.position += 1

        plain_time = median_milliseconds(plain_edit(project_path.with_name("plain.sqlite")), 50)
        edit_time = median_milliseconds(edit, 50)
        undo_time = median_milliseconds(workspace.undo, 20)
        report(capsys, f"an edit among 20,000 rows {edit_time:.2f} ms, its undo {undo_time:.2f} ms")
        report(capsys, f"{edit_time / plain_time:.1f} times SQLite's own commit ({plain_time:.2f} ms)")
    open_time = median_milliseconds(lambda: open_project(project_path).close(), 20)
    report(capsys, f"opening it {open_time:.2f} ms, {project_path.stat().st_size / 1e6:.1f} MB")
    assert edit_time < 10 * plain_time
    assert open_time < 50 * plain_time


def plain_edit(path: Path) -> Callable[[], object]:
    """One row changed and committed by SQLite alone, as safely as a project is kept."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("CREATE TABLE t (n INTEGER)")
    connection.execute("INSERT INTO t VALUES (0)")
    return lambda: connection.execute("UPDATE t SET n = n + 1")


def test_only_creating_a_project_imports_the_migrations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh = (tmp_path / f"{number}.zapiska" for number in count())

    def create() -> None:
        assert imports_alembic("opening", "create_project", next(fresh))

    create()
    path = tmp_path / "0.zapiska"

    def reopen() -> None:
        assert not imports_alembic("opening", "open_project", path)

    def look() -> None:
        assert not imports_alembic("summary", "summary", path)

    times = {act.__name__: median_milliseconds(act, 5) for act in (create, reopen, look)}
    report(capsys, f"in a fresh process, in ms: {times}")
    assert times["look"] < times["reopen"] / 2


def report(capsys: pytest.CaptureFixture[str], line: str) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")
