"""The log: events in bounded room, and nothing that anybody has written."""

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.event_log import (
    FILE,
    MOST_BYTES,
    OLDER_FILES,
    Event,
    last_lines,
    mark_of,
    record,
    start_log,
    stop_log,
)
from desktop_app.paths import user_state

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [a-z]+( [a-z]+=[A-Za-z0-9_./:-]+)*")


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    """Every test has a log of its own."""
    with TemporaryDirectory() as folder:
        start_log(Path(folder))
        stop_log()
    yield
    stop_log()


def test_what_was_told_before_there_is_a_file_comes_into_it(tmp_path: Path) -> None:
    record(Event.STARTED)
    start_log(tmp_path / "state")
    record(Event.OPENED, file=tmp_path, writable=1)
    first, second = last_lines(tmp_path / "state", 10)
    assert first.endswith(" started")
    assert second.endswith(f" opened file={mark_of(tmp_path)} writable=1")
    assert all(LINE.fullmatch(line) for line in (first, second))


def test_what_waits_is_bounded(tmp_path: Path) -> None:
    for _ in range(1000):
        record(Event.STARTED)
    start_log(tmp_path)
    assert len(last_lines(tmp_path, 2000)) == 200


def test_the_log_takes_no_more_room_than_promised(tmp_path: Path) -> None:
    start_log(tmp_path)
    for number in range(60_000):
        record(Event.REFUSED, number=number)
    files = list(tmp_path.iterdir())
    assert len(files) == OLDER_FILES + 1
    assert sum(file.stat().st_size for file in files) <= (OLDER_FILES + 1) * MOST_BYTES
    lines = last_lines(tmp_path, 30_000)
    assert len(lines) > 15_000
    assert lines[-1].endswith("number=59999")
    assert [int(line.rsplit("=")[1]) for line in lines] == list(range(60_000 - len(lines), 60_000))


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_nothing_gets_in_that_is_no_word_of_the_program(text: str) -> None:
    with TemporaryDirectory() as folder:
        start_log(Path(folder))
        record(Event.REFUSED, message=text)
        (line,) = last_lines(Path(folder), 10)
        stop_log()
    assert LINE.fullmatch(line)
    if not text.isascii() or " " in text:
        assert line.endswith(" refused message=-")


def test_a_path_cannot_be_seen_in_its_mark() -> None:
    path = Path("/home/anna/проект \udcff.zapiska")
    assert re.fullmatch("[0-9a-f]{12}", mark_of(path))
    assert mark_of(path) == mark_of(path)
    assert mark_of(path) != mark_of(path.with_name("other"))


def test_without_a_folder_the_program_goes_on_without_a_log(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine", encoding="utf-8")
    start_log(tmp_path / "taken")
    record(Event.STARTED)
    assert last_lines(tmp_path / "taken", 10) == []


def test_a_full_disk_costs_lines_and_no_work(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / FILE).symlink_to("/dev/full")
    start_log(tmp_path)
    record(Event.STARTED)
    stop_log()
    assert capfd.readouterr().err == ""


def test_the_state_of_the_user_has_its_place_on_every_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert user_state("linux") == tmp_path / "zapiska"
    monkeypatch.setenv("XDG_STATE_HOME", "")
    assert user_state("linux") == Path.home() / ".local/state/zapiska"
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert user_state("win32") == tmp_path / "zapiska" / "logs"
    assert user_state("darwin").parts[-2:] == ("zapiska", "logs")
