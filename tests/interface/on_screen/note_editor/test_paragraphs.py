"""Paragraphs on mandates: sentences added, moved, joined, split, worded and removed through the widgets."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.notes import Opening, TitleCitation
from desktop_app.domain.records import Provision
from desktop_app.interface.note_editor.note_form import NoteForm
from desktop_app.interface.note_editor.panel import NoteEditorPanel
from desktop_app.interface.note_editor.paragraphs import Paragraphs
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.note_editor.conftest import ALT, choose, label, page_of, pick, section_of

pytestmark = pytest.mark.screen

LETTERS = {
    "ctoc-res-9-1-mechanism": "a",
    "ctoc-res-9-1-meeting": "b",
    "ctoc-res-9-1-reports": "c",
    "ctoc-dec-4-4-establishes": "d",
}


@pytest.fixture
def paragraphs(form: NoteForm) -> Paragraphs:
    """Those of the first section: a alone, b and c together."""
    return page_of(form).paragraphs


def shown(workspace: Workspace) -> str:
    told = section_of(workspace, 1).paragraphs
    return " ".join("".join(LETTERS[one.provision.key] for one in each.statements) for each in told)


def select(paragraphs: Paragraphs, workspace: Workspace, letter: str) -> None:
    told = [one for each in section_of(workspace, 1).paragraphs for one in each.statements]
    paragraphs.rows.choose(next(one.id for one in told if LETTERS[one.provision.key] == letter))
    paragraphs.rows.view.setFocus()


def test_each_sentence_has_a_line_under_the_number_of_its_paragraph(
    paragraphs: Paragraphs, sample: Workspace
) -> None:
    model = paragraphs.rows.model
    assert shown(sample) == "a bc"
    assert [model.data(model.index(row)) for row in range(3)] == [
        "1. Resolution 9/1: assigns a task",
        "2. Resolution 9/1: assigns a task",
        "2, further: Resolution 9/1: asks for reports",
    ]
    spoken = model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Paragraph 2: Resolution 9/1: asks for reports. ")


@pytest.mark.parametrize(
    ("letter", "key", "expected"),
    [
        ("a", Qt.Key.Key_Down, "bc a"),
        ("a", Qt.Key.Key_Up, "a bc"),
        ("b", Qt.Key.Key_Down, "a cb"),
        ("b", Qt.Key.Key_Up, "ab c"),
        ("c", Qt.Key.Key_Up, "a cb"),
        ("c", Qt.Key.Key_Down, "a bc"),
    ],
)
def test_alt_and_arrows_move_a_sentence_or_its_paragraph(
    qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace, letter: str, key: Qt.Key, expected: str
) -> None:
    select(paragraphs, sample, letter)
    chosen = paragraphs.rows.current
    qtbot.keyClick(paragraphs.rows.view, key, ALT)
    assert shown(sample) == expected
    assert paragraphs.rows.current == chosen
    if expected != "a bc":
        sample.undo()
        assert (shown(sample), label(sample)) == ("a bc", "")


def test_a_sentence_moves_down_into_the_paragraph_after_it(
    qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace
) -> None:
    select(paragraphs, sample, "a")
    qtbot.keyClick(paragraphs.rows.view, Qt.Key.Key_Down, ALT)
    select(paragraphs, sample, "c")
    qtbot.mouseClick(paragraphs.down_button, Qt.MouseButton.LeftButton)
    assert shown(sample) == "b ca"


def test_paragraphs_are_joined_and_split(qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace) -> None:
    select(paragraphs, sample, "a")
    assert not paragraphs.join_button.isEnabled()
    assert not paragraphs.split_button.isEnabled()
    select(paragraphs, sample, "c")
    qtbot.mouseClick(paragraphs.join_button, Qt.MouseButton.LeftButton)
    assert (shown(sample), label(sample)) == ("abc", "change.paragraph_join")
    select(paragraphs, sample, "b")
    qtbot.mouseClick(paragraphs.split_button, Qt.MouseButton.LeftButton)
    assert (shown(sample), label(sample)) == ("a bc", "change.paragraph_split")


def test_delete_removes_a_sentence_and_with_the_last_the_list(
    qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace
) -> None:
    select(paragraphs, sample, "b")
    qtbot.keyClick(paragraphs.rows.view, Qt.Key.Key_Delete)
    assert (shown(sample), label(sample)) == ("a c", "change.statement_remove")
    for _ in range(2):
        qtbot.mouseClick(paragraphs.remove_button, Qt.MouseButton.LeftButton)
    assert shown(sample) == ""
    assert not paragraphs.empty.isHidden()
    assert paragraphs.fields.isHidden()
    for act in (paragraphs.remove, paragraphs.join, paragraphs.split, lambda: paragraphs.step(1)):
        act()
    assert shown(sample) == ""


def test_provisions_on_the_body_are_offered_first_and_one_is_stated(
    qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace
) -> None:
    paragraphs.adder.offer()
    first = [paragraphs.adder.found.item(row).data(Qt.ItemDataRole.UserRole) for row in range(3)]
    body = section_of(sample, 1).body
    assert all(body in sample.session.get_one(Provision, one).bodies for one in first)
    pick(qtbot, paragraphs.adder, "ctoc-dec-4-4-establishes")
    assert (shown(sample), label(sample)) == ("a bc d", "change.statement_add")
    assert paragraphs.rows.current == paragraphs.rows.model.ids[-1]


def test_the_opening_and_the_citation_belong_to_the_chosen_sentence(
    qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace
) -> None:
    select(paragraphs, sample, "a")
    choose(qtbot, paragraphs.fields.opening, 2)
    choose(qtbot, paragraphs.fields.citation, 1)
    told = section_of(sample, 1).paragraphs[0].statements[0]
    assert (told.opening, told.title_citation) == (Opening.PURSUANT, TitleCitation.RETOLD)
    select(paragraphs, sample, "c")
    assert paragraphs.fields.opening.content() == "also"
    assert paragraphs.fields.wording.text()


def test_a_choice_not_left_yet_goes_to_the_sentence_it_was_made_for(
    qtbot: QtBot, paragraphs: Paragraphs, sample: Workspace
) -> None:
    select(paragraphs, sample, "a")
    box = paragraphs.fields.opening.box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    select(paragraphs, sample, "b")
    first, second = section_of(sample, 1).paragraphs
    assert first.statements[0].opening is Opening.IN_ACCORDANCE
    assert second.statements[0].opening is Opening.ACTIVE


def test_enter_shows_the_provision(
    qtbot: QtBot, panel: NoteEditorPanel, paragraphs: Paragraphs, sample: Workspace
) -> None:
    select(paragraphs, sample, "c")
    with qtbot.waitSignal(panel.asked_for) as asked:
        qtbot.keyClick(paragraphs.rows.view, Qt.Key.Key_Return)
    key = sample.session.get_one(Provision, asked.args[0][1]).key
    assert (asked.args[0][0], key) == ("provision", "ctoc-res-9-1-reports")
