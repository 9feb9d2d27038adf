"""The help page on safety names tests; each is there."""

import re
from pathlib import Path

from desktop_app.paths import RESOURCES
from desktop_app.storage.safety.retention import AT_LEAST

PAGE = (RESOURCES / "help" / "safety.md").read_text(encoding="utf-8")


def test_every_test_that_the_page_names_is_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    there = {
        name
        for path in Path(__file__).parent.rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)\(", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert len(named) > 25
    assert named - there == set()


def test_every_promise_has_a_mechanism_and_a_test() -> None:
    rows = [
        line.strip("|").split(" | ")
        for line in PAGE.splitlines()
        if line.startswith("| ") and "`test_" in line
    ]
    assert len(rows) > 14
    assert all(len(row) == 3 and all(cell.strip() for cell in row) for row in rows)


def test_the_page_says_how_many_backups_always_stay() -> None:
    assert "never fewer than three" in PAGE
    assert AT_LEAST == 3
