"""How much sooner a note is read again than read afresh, and how long its longest step takes."""

import time
from collections.abc import Generator
from dataclasses import replace

import pytest

from desktop_app.checks.finding import Finding
from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.composed import composed_text
from desktop_app.checks.rereading import Rereading
from desktop_app.checks.rules.letters import dictionary
from tests.benchmarks.test_composition_benchmark import note_of

pytestmark = pytest.mark.benchmark

PARAGRAPHS = 200


def timed(steps: Generator[None, None, tuple[Finding, ...]]) -> tuple[float, float]:
    """Seconds that this thread worked: in all, and in the longest step."""
    whole = longest = 0.0
    start = time.thread_time()
    for _ in steps:
        took = time.thread_time() - start
        whole, longest = whole + took, max(longest, took)
        start = time.thread_time()
    return whole, longest


def with_a_slip(text: NoteText) -> NoteText:
    passages = list(text.passages)
    passages[-1] = replace(passages[-1], text=passages[-1].text.replace(" ", "  ", 1))
    return replace(text, passages=tuple(passages))


def test_a_note_in_which_one_paragraph_changed_is_read_again_in_small_steps(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = composed_text(note_of(PARAGRAPHS).compose())
    dictionary()
    reading = Rereading("ru")
    afresh, _ = timed(reading.reading(text))
    again, longest = timed(reading.reading(with_a_slip(text)))
    with capsys.disabled():
        print(
            f"\n{PARAGRAPHS} paragraphs: read in {afresh * 1000:.0f} ms, again in {again * 1000:.0f} ms; "
            f"longest step {longest * 1000:.1f} ms"
        )
    assert again < 0.8 * afresh
    assert longest < 0.05
