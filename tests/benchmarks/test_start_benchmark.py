"""How soon ``zapiska info`` answers, against a bare Python and against loading all the program could need."""

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

ROUNDS = 7


def seconds(command: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


@pytest.mark.benchmark
def test_information_starts_in_less_than_half_the_time_of_loading_everything(tmp_path: Path) -> None:
    path = tmp_path / "p.zapiska"
    run = [sys.executable, "-m", "desktop_app"]
    subprocess.run([*run, "new", str(path)], check=True, capture_output=True)
    commands = {
        "bare Python": [sys.executable, "-c", "pass"],
        "zapiska info": [*run, "info", str(path)],
        "all loaded": [sys.executable, "-c", "import sqlalchemy.orm, alembic.command, lxml.etree, pymorphy3"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            times[name].append(seconds(command))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    for name, median in medians.items():
        print(f"{name}: {median * 1000:.0f} ms, {median / medians['bare Python']:.1f} x bare Python")
    assert medians["zapiska info"] < 0.5 * medians["all loaded"]
