"""What is left after kill -9, in the middle of whatever was going on."""

import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import desktop_app
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.summary import summary

CHANGES_WITHOUT_END = """
import sys
from itertools import count
from pathlib import Path
from sqlalchemy import func, select, update
from desktop_app.domain.records import Body, Text
from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.texts import TextField
from desktop_app.storage.opening import open_project

workspace = open_project(Path(sys.argv[1]), person="Anna")
for number in count(workspace.session.scalar(select(func.count(Body.id))) + 1):
    with workspace.change("change.add", number=number) as records:
        body = Body(key=f"body-{number}", kind=BodyKind.OTHER)
        body.write(TextField.COMMON_NAME, "ru", f"Орган {number}")
        records.add(body)
        records.flush()
        records.execute(update(Body).values(position=number))
    print(number, flush=True)
"""

A_CHANGE_CAUGHT_HALF_WAY = """
import sys
from pathlib import Path
from sqlalchemy import insert
from desktop_app.domain.records import Place
from desktop_app.storage.opening import open_project

workspace = open_project(Path(sys.argv[1]), person="Anna")
workspace.connection.execute("PRAGMA cache_size=5")
with workspace.change("change.many") as records:
    records.execute(insert(Place), [{"key": f"place-{number}"} for number in range(5000)])
    print("half way", flush=True)
    sys.stdin.read()
"""


def start(script: str, path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        cwd=Path(desktop_app.__file__).parent.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def killed_while_changing(path: Path, seconds: float) -> int:
    """Lets changes run for a moment after the first, kills them, and gives the last one acknowledged."""
    with start(CHANGES_WITHOUT_END, path) as process:
        assert process.stdout is not None
        acknowledged = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        lines = [line for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    return int(lines[-1] if lines else acknowledged)


def test_no_acknowledged_change_is_lost(project_path: Path, survived: Counter[str]) -> None:
    create_project(project_path).close()
    moments = random.Random(1950)
    for _trial in range(15):
        acknowledged = killed_while_changing(project_path, moments.uniform(0, 0.06))
        connection = sqlite3.connect(project_path)
        (bodies, low, high) = connection.execute(
            "SELECT count(*), min(position), max(position) FROM body"
        ).fetchone()
        assert acknowledged <= bodies <= acknowledged + 1
        assert low == high == bodies
        counts = [
            connection.execute(query).fetchone()[0]
            for query in (
                "SELECT count(*) FROM text",
                "SELECT count(*) FROM journal_step WHERE state = 'done'",
                "SELECT count(*) FROM journal_row WHERE table_name = 'text' AND old IS NULL",
            )
        ]
        assert counts == [bodies] * 3
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        survived["a kill at a random moment"] += 1
    with open_project(project_path) as workspace:
        workspace.undo()
    assert summary(project_path).counts["body"] == bodies - 1


def test_a_change_killed_half_way_is_taken_back_on_opening(
    project_path: Path, survived: Counter[str]
) -> None:
    create_project(project_path).close()
    for reopened in ("for work", "for a look"):
        with start(A_CHANGE_CAUGHT_HALF_WAY, project_path) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "half way\n"
            process.kill()
        journal = Path(f"{project_path}-journal")
        assert journal.read_bytes()[:8] == b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
        if reopened == "for work":
            open_project(project_path).close()
        assert summary(project_path).counts["place"] == 0
        assert summary(project_path).steps_to_undo == 0
        survived["a kill half-way through a change"] += 1
