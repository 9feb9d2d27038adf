"""How long composition takes, and that it grows in proportion to the note."""

import time

import pytest

from desktop_app.composition.note import Paragraph
from tests.composition.stage import GROUP, NEW_GROUP, Stage, head, plain

pytestmark = pytest.mark.benchmark

PARAGRAPHS_A_SECTION = 5


def note_of(paragraphs: int) -> Stage:
    """A note of so many paragraphs: sections of four on mandates and one on two meetings beside others."""
    stage = Stage()
    stage.bodies.clear()
    stage.note["sections"].clear()
    for number in range(1, paragraphs // PARAGRAPHS_A_SECTION + 1):
        key = f"group-{number}"
        stage.body(key, head(GROUP, f"по вопросу {number}", "f"), head(NEW_GROUP, "открытого состава", "f"))
        mandate = stage.resolution(f"{number}/1", retold_title=plain(f"о вопросе {number}"))
        mandate["provisions"] = [
            {"key": f"founding-{number}", "role": "establishes", "bodies": [key]},
            {
                "key": f"task-{number}",
                "role": "assigns_task",
                "bodies": [key],
                "texts": {
                    "wording": plain(
                        "просила {body:acc} представить {organ:dat} доклад о ходе {instrument=cab:gen}"
                    )
                },
            },
        ]
        statements = [{"provision": f"founding-{number}", "opening": "in_accordance"}]
        statements += [{"provision": f"task-{number}", "opening": "active"}] * (PARAGRAPHS_A_SECTION - 2)
        told = [{"key": f"{key}-{place}", "statements": [one]} for place, one in enumerate(statements)]
        stage.section(key, paragraphs=told, venue_in_text=True, report_mandate=mandate["key"])
        stage.meeting(1, "2019-10-09/2019-10-11", "held", body=key, symbol=f"CAB/COP/WG.{number}/2019/3")
        stage.meeting(2, "2020-07-13/2020-07-15", body=key, symbol=f"CAB/COP/WG.{number}/2020/4")
        if number > 1:
            stage.meetings[-1]["links"] = [{"other": f"group-{number - 1}-2", "kind": "joint"}]
    return stage


def seconds(paragraphs: int) -> float:
    """The best of three; the first composition, which fills the caches, is not counted."""
    stage = note_of(paragraphs)
    note = stage.compose()
    assert sum(isinstance(block, Paragraph) for block in note.blocks) == paragraphs
    times = []
    for _ in range(3):
        start = time.perf_counter()
        stage.project.compose()
        times.append(time.perf_counter() - start)
    return min(times)


def test_a_thousand_paragraphs_take_about_a_second_and_grow_in_proportion(
    capsys: pytest.CaptureFixture[str],
) -> None:
    few, many = seconds(100), seconds(1_000)
    with capsys.disabled():
        print(
            f"\n100 paragraphs: {few:.3f} s; 1,000: {many:.3f} s ({many:.2f} ms each); ratio {many / few:.1f}"
        )
    assert many < 15 * few
    assert many < 5
