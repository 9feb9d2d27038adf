"""What the count of covered lines and branches tells of."""

import json
from pathlib import Path

import pytest

from tests.covered import main

MODULE = """\
def told(one):
    match one:
        case int():
            return 1
        case _:
            assert_never(one)
"""


@pytest.fixture(autouse=True)
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module in the folder that the program is counted from."""
    monkeypatch.chdir(tmp_path)
    Path("told.py").write_text(MODULE, encoding="utf-8")


def count(name: str, lines: set[int], branches: set[tuple[int, int]]) -> str:
    """Writes the count of a run in which these ran."""
    every_branch = {(2, 4), (2, 6)}
    told = {
        "executed_lines": sorted(lines),
        "missing_lines": sorted({1, 2, 3, 4, 5, 6} - lines),
        "executed_branches": sorted(branches),
        "missing_branches": sorted(every_branch - branches),
    }
    Path(name).write_text(json.dumps({"files": {"told.py": told}}), encoding="utf-8")
    return name


def test_what_only_an_impossible_value_reaches_is_not_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main("100", ".", "", count("one.json", {1, 2, 3, 4}, {(2, 4)})) == 0
    assert capsys.readouterr().out == "5 of 5 lines and branches ran: 100.00%\n"


def test_what_no_test_runs_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main("100", ".", "", count("one.json", {1, 2, 3}, set())) == 1
    assert capsys.readouterr().out == "told.py: 2→4, 4\n3 of 5 lines and branches ran: 60.00%\n"


def test_less_may_be_enough() -> None:
    assert main("60", ".", "", count("one.json", {1, 2, 3}, set())) == 0


def test_what_ran_in_one_run_ran() -> None:
    files = count("one.json", {1, 2, 3, 4}, set()), count("other.json", {1}, {(2, 4)})
    assert [main("100", ".", "", file) for file in files] == [1, 1]
    assert main("100", ".", "", *files) == 0


def test_a_module_that_no_test_loads_is_named_even_if_all_others_ran(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("apart").mkdir()
    Path("apart", "__init__.py").write_text('"""Says what it is about, and no more."""', encoding="utf-8")
    Path("apart", "forgotten.py").write_text('"""Of no use."""\n\nONE = 1\n', encoding="utf-8")
    files = count("one.json", {1, 2, 3, 4}, {(2, 4)})
    assert main("100", ".", "", files) == 1
    assert capsys.readouterr().out.startswith("apart/forgotten.py: no test has loaded it\n")
    assert main("100", ".", "apart", files) == 0
