"""Filter and palette on 100,000 records: from a keystroke to the finds."""

import gc
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.interface.tidying import Tidying
from desktop_app.interface.tree_panel import TreePanel
from desktop_app.storage.opening import open_project
from desktop_app.storage.search_index import bring_up_to_date
from desktop_app.storage.search_rows import find_places
from desktop_app.storage.tree_rows import lines_among
from tests.benchmarks.large_project import make_large_project

ASKED = (
    "w",
    "wg",
    "wg.",
    "wg.4",
    "wg.47/2003",
    "report on meeting 4711",
    "subject 47",
    "no such thing",
    "vienna",
)


def seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


@pytest.mark.benchmark
def test_each_keystroke_finds_in_less_than_a_tenth_of_a_second(tmp_path: Path) -> None:
    with open_project(make_large_project(tmp_path / "large.zapiska")) as workspace:
        connection = workspace.connection
        print(f"reading the whole index anew: {seconds(lambda: bring_up_to_date(connection)):.1f} s, once")
        slowest = 0.0
        for text in ASKED:

            def find(text: str = text) -> None:
                lines_among(connection, [found.place for found in find_places(connection, text, 100)])

            taken = statistics.median(seconds(find) for _ in range(5))
            slowest = max(slowest, taken)
            print(f"{text!r}: {taken * 1000:.0f} ms")
    assert slowest < 0.1


@pytest.mark.benchmark
def test_each_key_pressed_in_the_filter_shows_its_finds_in_less_than_a_tenth_of_a_second(
    tmp_path: Path,
) -> None:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([])
    before = gc.get_threshold()
    Tidying(application)
    with open_project(make_large_project(tmp_path / "large.zapiska")) as workspace:
        bring_up_to_date(workspace.connection)
        panel = TreePanel(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        panel.resize(320, 700)
        panel.show_connection(workspace.connection, "large")
        panel.show()
        application.processEvents()
        gc.freeze()  # as the program does once it is whole

        def pressed(letter: str) -> float:
            """How long one letter takes, or the key that takes one back."""

            def press() -> None:
                if letter:
                    QTest.keyClicks(panel.filter.box, letter)
                else:
                    QTest.keyClick(panel.filter.box, Qt.Key.Key_Backspace)
                application.processEvents()

            return seconds(press)

        waits: list[float] = []
        for text in ASKED:
            keys = [pressed(letter) for letter in text] + [pressed("") for _ in text]
            assert not panel.filter.text
            print(f"{text!r}: {statistics.median(keys) * 1000:.0f} ms, at worst {max(keys) * 1000:.0f}")
            waits += keys
        panel.close()
        gc.unfreeze()
        gc.set_threshold(*before)
    print(f"{len(waits)} keys: {statistics.median(waits) * 1000:.0f} ms at the median")
    assert max(waits) < 0.1
