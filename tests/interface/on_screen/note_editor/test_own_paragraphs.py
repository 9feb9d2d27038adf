"""Paragraphs of the editor's own stand among the others in the note editor, under the numbers of the page."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop_app.composition.compose import compose
from desktop_app.composition.note import Paragraph
from desktop_app.domain.records import MeetingChoice, Note, OwnWording
from desktop_app.interface.note_editor.note_form import NoteForm
from desktop_app.interface.note_editor.own_text import own_text
from desktop_app.interface.note_editor.panel import NoteEditorPanel
from desktop_app.interface.note_editor.paragraphs import Paragraphs
from desktop_app.interface.note_editor.places import places_of
from desktop_app.operations.leaving_out import leave_out
from desktop_app.operations.own_paragraphs import add_paragraph
from desktop_app.operations.own_words import WordsPlace
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.note_editor.conftest import ALT, label, page_of, section_of

pytestmark = pytest.mark.screen

WG10 = "ctoc-cop-10-note-wg10"
FIRST, SECOND, MEETINGS, OWN = f"{WG10}-1", f"{WG10}-2", f"{WG10}/meetings", f"{WG10}-3"
ROOT = QModelIndex()


@pytest.fixture
def paragraphs(form: NoteForm, sample: Workspace) -> Paragraphs:
    """Those of the first section: one sentence, one added, two sentences in one, meetings."""
    add_paragraph(sample, WordsPlace(1, FIRST, "en"), "Words about {body=ctoc-wg10:common}")
    return page_of(form).paragraphs


def lines(paragraphs: Paragraphs) -> list[str]:
    model = paragraphs.rows.model
    return [model.data(model.index(row)).split(": ")[0] for row in range(model.rowCount())]


def order(workspace: Workspace) -> list[str]:
    """The paragraphs of the first section as the page has them."""
    workspace.session.expire_all()
    note = compose(workspace.session.get_one(Note, 1), "en", record_finder(workspace.session))
    return [one.anchor for one in note.blocks if isinstance(one, Paragraph) and one.anchor.startswith(WG10)]


def choose(paragraphs: Paragraphs, number: int) -> None:
    paragraphs.rows.view.setCurrentIndex(paragraphs.rows.model.index(number))
    paragraphs.rows.view.setFocus()


def test_they_have_lines_of_their_own_with_their_words(paragraphs: Paragraphs) -> None:
    assert lines(paragraphs) == [
        "1. Resolution 9/1",
        "2. Added",
        "3. Resolution 9/1",
        "3, further",
        "4. Meetings and reports",
    ]
    model = paragraphs.rows.model
    assert "Words about open-ended intergovernmental expert group" in model.data(model.index(1))
    choose(paragraphs, 1)
    assert paragraphs.fields.isHidden()
    assert not paragraphs.join_button.isEnabled()
    assert not paragraphs.split_button.isEnabled()
    paragraphs.join()
    paragraphs.split()


def test_of_long_words_the_beginning_is_told_and_references_by_their_names(
    paragraphs: Paragraphs, sample: Workspace
) -> None:
    words = "In {meeting=ctoc-wg10-1:dates}, {document=no-such} " + "and on " * 20
    own = [OwnWording(anchor=OWN, language="en", value=words)]
    told = own_text(sample.connection, own)
    assert told.startswith("In WG.10, 1st meeting, no-such and on and on")
    assert told.endswith("and on and…")
    assert len(told) < 95


def test_the_numbers_and_names_of_places_are_those_of_the_page(
    paragraphs: Paragraphs, sample: Workspace
) -> None:
    note = sample.session.get_one(Note, 1)
    assert list(places_of(sample.connection, note).values())[9:13] == [
        "WG.10: paragraph 1 on mandates",
        "WG.10: added paragraph 2",
        "WG.10: paragraph 3 on mandates",
        "WG.10: paragraph on meetings",
    ]
    leave_out(sample, 1, FIRST)
    assert lines(paragraphs)[:2] == ["–. Resolution 9/1", "1. Added"]
    add_paragraph(sample, WordsPlace(1, MEETINGS, "en"), "After")
    assert lines(paragraphs)[-2:] == ["3. Meetings and reports", "4. Added"]
    with sample.change("change.import", file="x"):
        section = section_of(sample, 1)
        for meeting in section.body.meetings:
            section.meeting_choices.append(MeetingChoice(meeting=meeting, included=False))
    assert lines(paragraphs)[-2:] == ["–. Meetings and reports", "3. Added"]
    assert order(sample) == [OWN, SECOND, f"{WG10}-4"]


def test_alt_and_arrows_move_them_past_the_others_and_the_meetings(
    qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace
) -> None:
    choose(paragraphs, 1)
    view = paragraphs.rows.view
    for key, expected in (
        (Qt.Key.Key_Up, [OWN, FIRST, SECOND, MEETINGS]),
        (Qt.Key.Key_Up, [OWN, FIRST, SECOND, MEETINGS]),
        (Qt.Key.Key_Down, [FIRST, OWN, SECOND, MEETINGS]),
        (Qt.Key.Key_Down, [FIRST, SECOND, OWN, MEETINGS]),
        (Qt.Key.Key_Down, [FIRST, SECOND, MEETINGS, OWN]),
        (Qt.Key.Key_Down, [FIRST, SECOND, MEETINGS, OWN]),
        (Qt.Key.Key_Up, [FIRST, SECOND, OWN, MEETINGS]),
    ):
        qtbot.keyClick(view, key, ALT)
        assert order(sample) == expected


def test_those_on_mandates_stay_before_the_meetings_which_stay_where_they_are(
    qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace
) -> None:
    choose(paragraphs, 0)
    for _ in range(4):
        qtbot.keyClick(paragraphs.rows.view, Qt.Key.Key_Down, ALT)
    assert order(sample) == [OWN, SECOND, FIRST, MEETINGS]
    choose(paragraphs, 4)
    assert not paragraphs.up_button.isEnabled()
    assert not paragraphs.remove_button.isEnabled()
    paragraphs.remove()
    qtbot.keyClick(paragraphs.rows.view, Qt.Key.Key_Up, ALT)
    assert paragraphs.rows.model.moveRows(ROOT, 4, 1, ROOT, 0)
    assert order(sample) == [OWN, SECOND, FIRST, MEETINGS]


@pytest.mark.parametrize(
    ("row", "before", "expected"),
    [
        (1, 0, [OWN, FIRST, SECOND, MEETINGS]),
        (1, 3, [FIRST, SECOND, OWN, MEETINGS]),
        (1, 5, [FIRST, SECOND, MEETINGS, OWN]),
        (0, 4, [OWN, SECOND, FIRST, MEETINGS]),
        (0, 5, [FIRST, OWN, SECOND, MEETINGS]),
    ],
)
def test_the_mouse_moves_them_and_sentences_that_stand_alone(
    paragraphs: Paragraphs, sample: Workspace, row: int, before: int, expected: list[str]
) -> None:
    assert paragraphs.rows.model.moveRows(ROOT, row, 1, ROOT, before)
    assert order(sample) == expected


@pytest.mark.parametrize(
    ("row", "before", "expected"),
    [(3, 2, [1, 2]), (3, 1, [2, 1]), (2, 1, [2, 1]), (3, 0, [2, 1]), (2, 4, [1, 2]), (2, 5, [1, 2])],
)
def test_a_sentence_among_others_joins_the_paragraph_that_it_is_dropped_at(
    paragraphs: Paragraphs, sample: Workspace, row: int, before: int, expected: list[int]
) -> None:
    assert paragraphs.rows.model.moveRows(ROOT, row, 1, ROOT, before)
    told = [one for one in section_of(sample, 1).paragraphs if not one.is_own]
    assert [len(one.statements) for one in told] == expected


def test_delete_takes_one_away(qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace) -> None:
    choose(paragraphs, 1)
    qtbot.keyClick(paragraphs.rows.view, Qt.Key.Key_Delete)
    assert order(sample) == [FIRST, SECOND, MEETINGS]
    assert label(sample) == "change.paragraph_remove"
    assert len(lines(paragraphs)) == 3


def test_enter_leads_to_its_words_on_the_page(
    qtbot: QtBot, paragraphs: Paragraphs, panel: NoteEditorPanel
) -> None:
    choose(paragraphs, 1)
    with qtbot.waitSignal(panel.write_asked) as asked:
        qtbot.keyClick(paragraphs.rows.view, Qt.Key.Key_Return)
    assert asked.args == [OWN]
