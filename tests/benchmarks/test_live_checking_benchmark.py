"""How long the records of a note on 50,000 meetings are read, at first and after a change of one of them.

The steps are those that the window does between keystrokes: the longest is what a key may have to wait.
"""

import gc
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from desktop_app.checks.finding import Finding
from desktop_app.checks.rules.records import check_records
from desktop_app.domain.records import Meeting, Note
from desktop_app.interface.findings.record_reading import RecordReading
from desktop_app.storage.opening import open_project
from tests.benchmarks.large_project import make_large_project_with_note

pytestmark = pytest.mark.benchmark


@pytest.fixture(autouse=True)
def collections_as_in_the_window() -> Iterator[None]:
    """As the interpreter has them, not the tests; of the oldest generation only while nobody types."""
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 1_000_000)
    yield
    gc.set_threshold(*before)


def timed(steps: Generator[None, None, tuple[Finding, ...]]) -> tuple[float, float, tuple[Finding, ...]]:
    """Seconds that this thread worked, in all and in the longest step, and what was found."""
    whole = longest = 0.0
    while True:
        start = time.thread_time()
        try:
            next(steps)
        except StopIteration as finished:
            found: tuple[Finding, ...] = finished.value
            return whole, longest, found
        finally:
            took = time.thread_time() - start
            whole, longest = whole + took, max(longest, took)


def test_records_are_read_again_only_where_they_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_project(make_large_project_with_note(tmp_path / "large.zapiska")) as workspace:
        note = workspace.session.get(Note, 1)
        assert note is not None
        reading = RecordReading()
        steps = reading.reading(note)
        next(steps)  # compiles the statements, which the window has done by then for its page
        first, first_longest, _ = timed(steps)
        workspace.subscribe(reading.follow)
        with workspace.change("Move a meeting"):
            meeting = workspace.session.get(Meeting, 25_050)
            assert meeting is not None
            meeting.ordinal = 200
        again, longest, found = timed(reading.reading(note))
        start = time.thread_time()
        afresh = set(map(repr, check_records(note)))
        before = time.thread_time() - start
        with capsys.disabled():
            print(
                f"\nrecords of 50,000 meetings: all at once {before:.1f} s; in steps {first:.1f} s, the "
                f"longest {first_longest * 1000:.0f} ms; after a change of one {again * 1000:.0f} ms, "
                f"the longest {longest * 1000:.0f} ms"
            )
        assert set(map(repr, found)) == afresh
        assert again < first / 20
        assert longest < 0.05
        assert first_longest < 0.1
