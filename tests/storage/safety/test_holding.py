import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.errors import ZapiskaError
from desktop_app.messages import explain
from desktop_app.storage import safety
from desktop_app.storage.opening import open_project
from desktop_app.storage.project_errors import (
    ProjectInUse,
)
from desktop_app.storage.project_opening import open_file
from desktop_app.storage.safety import holding
from desktop_app.storage.safety.holding import (
    Holder,
    ended_uncleanly,
    hold,
    holder_of,
    machine_name,
    present_holder,
    tag_of,
    user_name,
)
from desktop_app.storage.safety.medium import Medium
from tests.full_disk import failing

A_PROCESS_THAT_HOLDS = """
import sys
from pathlib import Path
from desktop_app.storage.opening import open_project
workspace = open_project(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
workspace.close()
"""


def in_use(path: Path) -> ProjectInUse:
    with pytest.raises(ProjectInUse) as raised:
        open_project(path)
    return raised.value


def held_by(path: Path, **values: object) -> None:
    """Names somebody beside a project."""
    held = {"person": "Boris", "machine": "other", "process": 1, "since": "2031-03-05T09:30:15+00:00"}
    tag_of(path).write_text(json.dumps(held | values))


def test_whoever_opens_a_project_is_named_beside_it_until_it_is_closed(project: Path) -> None:
    with open_project(project):
        holder = holder_of(project)
        assert holder is not None
        assert holder == Holder(user_name(), machine_name(), os.getpid(), holder.since)
        assert holder.is_this_process
        assert abs(datetime.now().astimezone() - datetime.fromisoformat(holder.since)).total_seconds() < 60
    assert holder_of(project) is None
    assert list(project.parent.iterdir()) == [project]


def test_a_second_opening_is_told_who_has_the_project(project: Path) -> None:
    with open_project(project):
        error = in_use(project)
    assert error.message == "project.in_use_by"
    assert error.values["machine"] == machine_name()
    assert error.holder is not None
    assert error.holder.is_this_process


def test_another_process_is_named_with_its_own_number(project: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", A_PROCESS_THAT_HOLDS, str(project)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        holder = in_use(project).holder
    assert holder is not None
    assert holder.process == process.pid
    assert not holder.is_this_process
    assert not tag_of(project).exists()


def test_a_name_left_by_a_killed_program_is_stale_and_tells_how_it_ended(
    project: Path, survived: Counter[str]
) -> None:
    assert not open_then_close(project)
    with subprocess.Popen(
        [sys.executable, "-c", A_PROCESS_THAT_HOLDS, str(project)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
    assert holder_of(project) is not None
    assert present_holder(project) is None
    assert ended_uncleanly(project)
    assert open_then_close(project)
    assert not open_then_close(project)
    survived["a killed program's name left behind"] += 1


def open_then_close(path: Path) -> bool:
    """Whether the opening found that the last program had ended uncleanly."""
    opened = open_file(path)
    opened.connection.close()
    return opened.ended_uncleanly


def test_a_journal_left_behind_tells_an_unclean_end_too(project: Path) -> None:
    Path(f"{project}-journal").touch()
    assert ended_uncleanly(project)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"person": "Anna"}', '{"process": "x"}'])
def test_a_name_that_cannot_be_read_names_nobody(project: Path, content: str) -> None:
    tag_of(project).write_text(content)
    assert holder_of(project) is None
    open_project(project).close()


def test_somebody_else_is_named_only_while_their_process_may_be_there(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_by(project)
    assert present_holder(project) is not None
    held_by(project, machine=machine_name(), process=os.getpid())
    assert present_holder(project) is not None
    monkeypatch.setattr(os, "kill", failing(1))
    assert present_holder(project) is not None


def test_on_windows_no_process_is_asked_after_because_that_would_end_it(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "kill", failing(1))
    with monkeypatch.context() as patch:
        patch.setattr(os, "name", "nt")
        patch.setenv("COMPUTERNAME", "EDITOR-7")
        name = machine_name()
        patch.setattr(safety.holding, "holder_of", lambda _project: Holder("Anna", name, 0x7FFFFFF, ""))
        holder = present_holder(project)
    assert holder is not None
    assert holder.machine == "EDITOR-7"


def test_a_name_of_somebody_else_is_not_taken_away(project: Path) -> None:
    release = hold(project)
    held_by(project)
    release()
    assert holder_of(project) is not None


@pytest.mark.parametrize("call", ["write_text", "unlink"])
def test_a_folder_that_takes_no_name_hinders_nobody(
    project: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, call, failing(28))
        open_project(project).close()
    open_project(project).close()


def test_a_moment_that_is_none_is_shown_as_it_stands() -> None:
    assert Holder("Anna", "here", 1, "yesterday").values["since"] == "yesterday"


def test_a_person_without_a_name_is_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")
    person = Holder("", "here", 1, "yesterday").values["person"]
    assert isinstance(person, ZapiskaError)
    assert explain(person) == "somebody"


def test_a_computer_without_user_names_gives_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert user_name() == ""


@pytest.fixture
def medium(monkeypatch: pytest.MonkeyPatch) -> Callable[[Medium], None]:
    """Says where all files are."""
    return lambda kind: monkeypatch.setattr(safety.medium, "medium_of", lambda _path: kind)


@pytest.mark.parametrize("kind", [Medium.NETWORK, Medium.CLOUD])
def test_where_no_lock_reaches_the_name_of_another_machine_counts(
    project: Path, medium: Callable[[Medium], None], kind: Medium
) -> None:
    medium(kind)
    held_by(project)
    error = in_use(project)
    assert error.message == "project.in_use_elsewhere"
    assert error.values["person"] == "Boris"
    opened = open_file(project, even_if_elsewhere=True)
    holder = holder_of(project)
    assert holder is not None
    assert holder.is_this_process
    opened.connection.close()


def test_where_locks_are_reliable_a_name_without_a_lock_is_stale(
    project: Path, medium: Callable[[Medium], None]
) -> None:
    medium(Medium.LOCAL)
    held_by(project)
    assert open_then_close(project)


def test_our_own_name_in_a_cloud_folder_is_stale(project: Path, medium: Callable[[Medium], None]) -> None:
    medium(Medium.CLOUD)
    held_by(project, machine=machine_name(), process=0x7FFFFFF)
    assert open_then_close(project)


@pytest.mark.parametrize("process", [float("inf"), 10**30])
def test_a_name_with_a_number_that_no_process_has_hinders_nobody(project: Path, process: float) -> None:
    held_by(project, machine=machine_name(), process=process)
    assert present_holder(project) is None
    assert open_then_close(project)


def test_a_name_that_leads_elsewhere_is_not_followed(project: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter"
    letter.write_text("Dear Sir")
    tag_of(project).symlink_to(letter)
    release = hold(project)
    assert letter.read_text() == "Dear Sir"
    holder = holder_of(project)
    assert holder is not None
    assert holder.is_this_process
    release()
    assert letter.exists()


def test_a_name_that_is_a_pipe_is_not_waited_for(project: Path) -> None:
    os.mkfifo(tag_of(project))
    assert holder_of(project) is None


def test_a_person_whose_name_is_no_text_holds_a_project_all_the_same(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "user_name", lambda: "Ren\udce9")
    release = holding.hold(project)
    holder = holding.holder_of(project)
    assert holder is not None
    assert holder.person == "Ren⟨U+DCE9⟩"
    release()
