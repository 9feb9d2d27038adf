"""The promise on speed: a note of 1,000 paragraphs against the same document made by python-docx calls."""

import io
from collections.abc import Callable
from statistics import median
from time import perf_counter

import docx
import pytest

from desktop_app.composition.note import Masthead, Note, Paragraph, Placeholder, Sentence, SymbolWords, Words
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions

pytestmark = pytest.mark.benchmark

PARAGRAPHS, RUNS_OF_EACH = 1_000, 5
OPENING = "В соответствии с резолюцией 7/1 доклад о работе этого совещания ("
CLOSING = ") будет представлен Конференции на десятой сессии."


def symbol(number: int) -> str:
    return f"CTOC/COP/WG.99/2020/{number}"


def by_python_docx() -> None:
    document = docx.Document()
    for number in range(PARAGRAPHS):
        paragraph = document.add_paragraph(style="List Number")
        for text in (OPENING, symbol(number), CLOSING):
            paragraph.add_run(text)
    document.save(io.BytesIO())


def long_note() -> Note:
    line = Sentence((Words("Слова"),))
    unknown = Placeholder("[?]")
    masthead = Masthead(line, unknown, line, line, unknown, "Russian", line, unknown)
    blocks = tuple(
        Paragraph(
            f"p{number}",
            number + 1,
            (Sentence((Words(OPENING), SymbolWords(symbol(number)), Words(CLOSING))),),
        )
        for number in range(PARAGRAPHS)
    )
    return Note("ru", "vienna-a4", masthead, blocks, (), ())


def seconds(work: Callable[[], object]) -> float:
    def once() -> float:
        start = perf_counter()
        work()
        return perf_counter() - start

    return median(once() for _ in range(RUNS_OF_EACH))


def test_export_is_at_least_five_times_faster_than_python_docx(capsys: pytest.CaptureFixture[str]) -> None:
    note = long_note()
    ours = seconds(lambda: write(note, WriterOptions()))
    theirs = seconds(by_python_docx)
    with capsys.disabled():
        print(f"\n1,000 paragraphs: {ours:.3f} s, python-docx {theirs:.3f} s, ratio {theirs / ours:.1f}")
    assert theirs > 5 * ours
