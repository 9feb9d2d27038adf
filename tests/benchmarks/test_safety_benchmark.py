"""What safety costs: a commit, a backup of 100,000 records, opening them (run with ``-m benchmark``)."""

import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.domain.bodies import Body
from desktop_app.storage.opening import open_project
from desktop_app.storage.project_opening import open_file
from desktop_app.storage.safety.backup import BackupKept, Outcome, Snapshot, keep_backup, take_snapshot
from desktop_app.storage.safety.backup_name import Reason
from tests.benchmarks.large_project import make_empty_project, make_large_project
from tests.benchmarks.test_storage_benchmark import plain_edit

pytestmark = pytest.mark.benchmark

TURN_SECONDS = 0.001
"""What the main thread does meanwhile: short turns, as an event loop has them."""


@pytest.fixture
def large(tmp_path: Path) -> Path:
    return make_large_project(tmp_path / "large.zapiska")


def milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def test_an_edit_among_100_000_records_is_committed_within_5_ms(large: Path, tmp_path: Path) -> None:
    plain = plain_edit(tmp_path / "plain.sqlite")
    with open_project(large, person="Anna") as workspace:

        def edit() -> None:
            with workspace.change("change.edit") as session:
                session.get_one(Body, 250).position += 1

        edit()
        pairs = [(milliseconds(plain), milliseconds(edit)) for _ in range(100)]
    of_disk, of_edit = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"an edit: median {of_edit:.2f} ms; SQLite's own commit on this disk {of_disk:.2f} ms")
    assert of_edit < 5


def test_a_backup_of_100_000_records_takes_under_a_second_and_hardly_any_of_the_main_thread(
    large: Path, tmp_path: Path
) -> None:
    figures = []
    for round_ in range(5):
        with open_project(large) as workspace, ThreadPoolExecutor(1) as threads:
            start = time.perf_counter()
            taken = take_snapshot(workspace.connection, large)
            on_main = time.perf_counter() - start
            assert isinstance(taken, Snapshot)
            size = len(taken.content)

            def keep(taken: Snapshot = taken, folder: Path = tmp_path / str(round_)) -> tuple[Outcome, float]:
                cpu = time.thread_time()
                return keep_backup(taken, Reason.TIMED, [folder]), time.thread_time() - cpu

            kept = threads.submit(keep)
            longest = turns_until(lambda kept=kept: kept.done())  # type: ignore[misc]
            outcome, cpu = kept.result()
        assert isinstance(outcome, BackupKept)
        figures.append((time.perf_counter() - start, on_main, longest, cpu))
    whole, on_main, longest, cpu = (statistics.median(column) for column in zip(*figures, strict=True))
    print(f"a backup of {size / 1e6:.0f} MB: {whole:.2f} s, {on_main:.3f} s of the main thread;")
    print(f"the worker {cpu:.2f} s of processor; the main thread's longest turn meanwhile {longest:.3f} s")
    assert whole < 1
    assert on_main < 0.2


def turns_until(is_done: Callable[[], bool]) -> float:
    """The longest of the main thread's turns while another thread works."""
    longest = 0.0
    while not is_done():
        start = time.perf_counter()
        time.sleep(TURN_SECONDS)
        longest = max(longest, time.perf_counter() - start)
    return longest


def test_a_project_of_100_000_records_opens_as_soon_as_an_empty_one(large: Path, tmp_path: Path) -> None:
    empty = make_empty_project(tmp_path / "empty.zapiska")
    times: dict[Path, list[float]] = {empty: [], large: []}
    for _ in range(41):
        for path, taken in times.items():
            taken.append(milliseconds(lambda path=path: open_file(path).connection.close()))  # type: ignore[misc]
    of_empty, of_large = (statistics.median(taken) for taken in times.values())
    print(f"opening: empty {of_empty:.2f} ms, large {of_large:.2f} ms, {of_large / of_empty:.2f} times")
    assert of_large < 1.3 * of_empty
