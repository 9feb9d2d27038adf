"""A panel of findings beside the sample, and findings to put into it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.checks.checking import check_note
from desktop_app.checks.finding import Finding
from desktop_app.composition.compose import compose
from desktop_app.composition.note import Note, Paragraph, Sentence, Words
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.interface.findings.panel import FindingsPanel
from desktop_app.interface.findings.reading_over import Found
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def record(sample: Workspace) -> NoteRecord:
    found = sample.session.get(NoteRecord, 1)
    assert found is not None
    return found


@pytest.fixture
def composed(sample: Workspace, record: NoteRecord) -> Note:
    return compose(record, "ru", record_finder(sample.session))


def with_slip(note: Note, number: int, old: str, new: str) -> Note:
    """The note with other words in one of its paragraphs."""
    return replace(
        note,
        blocks=tuple(
            replace(block, sentences=tuple(_slipped(one, old, new) for one in block.sentences))
            if isinstance(block, Paragraph) and block.number == number
            else block
            for block in note.blocks
        ),
    )


def _slipped(sentence: Sentence, old: str, new: str) -> Sentence:
    return replace(
        sentence,
        inlines=tuple(
            replace(one, text=one.text.replace(old, new)) if isinstance(one, Words) else one
            for one in sentence.inlines
        ),
    )


@pytest.fixture
def slipped(composed: Note) -> Note:
    """Two spaces in the sixth paragraph, one of them in the words of the program."""
    return with_slip(composed, 6, " провела ", "  провела ")


Find = Callable[[Note], Found]


@pytest.fixture
def find(record: NoteRecord) -> Find:
    def found(note: Note) -> Found:
        findings: tuple[Finding, ...] = tuple(check_note(record, note))
        return Found(note, findings, is_whole=True)

    return found


@pytest.fixture
def panel(qtbot: QtBot, sample: Workspace) -> FindingsPanel:
    made = FindingsPanel()
    made.resize(560, 360)
    qtbot.addWidget(made)
    made.show()
    made.show_workspace(sample)
    return made


Show = Callable[[Note], None]


@pytest.fixture
def show(panel: FindingsPanel, find: Find, qtbot: QtBot) -> Show:
    def shown(note: Note) -> None:
        panel.show_found(find(note))
        qtbot.waitUntil(lambda: not panel.later.is_due)

    return shown
