"""What can be done with paragraphs on mandates: each is one step, which can be taken back and done again."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import pytest

from desktop_app.domain.mandates import ProvisionRole
from desktop_app.domain.notes import Opening, OwnWording, SectionParagraph, Statement, TitleCitation
from desktop_app.domain.records import Mandate, NoteFootnote, Provision
from desktop_app.operations import note_paragraphs
from desktop_app.operations.editing import row_at
from desktop_app.operations.own_paragraphs import move_after
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import furnish, place
from tests.operations.note_steps import goes_back_and_forth, records, section_of


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    """The small conference; its section has a paragraph with the sentence a, and one with b and c."""
    furnish(workspace)
    with workspace.change("change.import", file="test"):
        mandate: Mandate = row_at(workspace, place(workspace, "mandate", "res"))
        provisions = [Provision(key=key, role=ProvisionRole.ASSIGNS_TASK) for key in "abcd"]
        mandate.provisions.extend(provisions)
        section = section_of(workspace)
        section.paragraphs[0].statements[0].provision = provisions[0]
        told = [Statement(provision=one, position=number) for number, one in enumerate(provisions[1:3], 1)]
        section.paragraphs.append(SectionParagraph(key="note-wg1-2", position=2, statements=told))
    return workspace


def shown(workspace: Workspace) -> str:
    """The provisions stated, paragraphs apart; the numbers stored must be the places."""
    section = section_of(workspace)
    told = []
    for number, paragraph in enumerate(section.paragraphs, start=1):
        assert paragraph.position == number
        assert [one.position for one in paragraph.statements] == list(range(1, len(paragraph.statements) + 1))
        told.append("".join(one.provision.key for one in paragraph.statements))
    return " ".join(told)


def statement(workspace: Workspace, key: str) -> int:
    told = [one for paragraph in section_of(workspace).paragraphs for one in paragraph.statements]
    return next(one.id for one in told if one.provision.key == key)


def paragraph(workspace: Workspace, number: int) -> int:
    return section_of(workspace).paragraphs[number - 1].id


def add(workspace: Workspace, key: str) -> int:
    provision_id = place(workspace, "provision", key)[1]
    return note_paragraphs.add_statement(workspace, section_of(workspace).id, provision_id)


Edit = Callable[[Workspace], object]

EDITS: Mapping[str, tuple[Edit, str]] = MappingProxyType(
    {
        "change.statement_add": (lambda cop: add(cop, "d"), "a bc d"),
        "change.statement_remove": (
            lambda cop: note_paragraphs.remove_statement(cop, statement(cop, "b")),
            "a c",
        ),
        "change.statement_move": (
            lambda cop: note_paragraphs.move_statement(cop, statement(cop, "c"), paragraph(cop, 2), 0),
            "a cb",
        ),
        "change.paragraph_move": (
            lambda cop: move_after(cop, section_of(cop).note_id, "note-wg1-2", "note-wg1/heading"),
            "bc a",
        ),
        "change.paragraph_join": (
            lambda cop: note_paragraphs.join_with_previous(cop, paragraph(cop, 2)),
            "abc",
        ),
        "change.paragraph_split": (
            lambda cop: note_paragraphs.split_before(cop, statement(cop, "c")),
            "a b c",
        ),
        "change.statement_opening": (
            lambda cop: note_paragraphs.set_opening(cop, statement(cop, "a"), Opening.PURSUANT),
            "a bc",
        ),
        "change.statement_title_citation": (
            lambda cop: note_paragraphs.set_title_citation(cop, statement(cop, "a"), TitleCitation.QUOTED),
            "a bc",
        ),
    }
)


@pytest.mark.parametrize("label", EDITS)
def test_every_edit_is_one_named_step_that_can_be_taken_back(cop: Workspace, label: str) -> None:
    edit, expected = EDITS[label]
    before = records(cop)
    edit(cop)
    assert shown(cop) == expected
    assert cop.undo_label is not None
    assert (cop.undo_label.key, cop.undo_label.values["section"]) == (label, "note-wg1")
    assert goes_back_and_forth(cop, before)
    cop.undo()
    assert shown(cop) == "a bc"


def test_a_new_sentence_gets_a_paragraph_of_its_own_with_its_key(cop: Workspace) -> None:
    added = add(cop, "d")
    assert cop.undo_label is not None
    assert cop.undo_label.values["provision"] == "d"
    assert row_at(cop, ("section_paragraph", added)).key == "note-wg1-3"


def test_a_new_paragraph_never_gets_words_left_for_one_that_is_gone(cop: Workspace) -> None:
    with cop.change("change.import", file="test"):
        note = section_of(cop).note
        note.own_wordings.append(OwnWording(anchor="note-wg1-3", language="en", value="Left over"))
        note.footnotes.append(NoteFootnote(anchor="note-wg1-4"))
    assert row_at(cop, ("section_paragraph", add(cop, "d"))).key == "note-wg1-5"


def test_the_paragraph_goes_with_its_only_sentence_and_the_provision_stays(cop: Workspace) -> None:
    note_paragraphs.remove_statement(cop, statement(cop, "a"))
    assert shown(cop) == "bc"
    assert row_at(cop, place(cop, "provision", "a")).mandate.key == "res"


@pytest.mark.parametrize(
    ("moved", "number", "wanted", "expected"),
    [
        ("b", 1, 1, "ab c"),
        ("c", 1, -3, "ca b"),
        ("a", 2, 9, "bca"),
        ("b", 2, 1, "a cb"),
        ("b", 2, 0, "a bc"),
    ],
)
def test_a_sentence_moves_to_a_place_in_its_own_or_another_paragraph(
    cop: Workspace, moved: str, number: int, wanted: int, expected: str
) -> None:
    note_paragraphs.move_statement(cop, statement(cop, moved), paragraph(cop, number), wanted)
    assert shown(cop) == expected


def test_joined_paragraphs_keep_the_key_of_the_first(cop: Workspace) -> None:
    note_paragraphs.join_with_previous(cop, paragraph(cop, 2))
    assert [one.key for one in section_of(cop).paragraphs] == ["note-wg1-1"]


def test_the_first_paragraph_has_none_to_join_and_a_first_sentence_nothing_to_split(cop: Workspace) -> None:
    before = records(cop)
    note_paragraphs.join_with_previous(cop, paragraph(cop, 1))
    note_paragraphs.split_before(cop, statement(cop, "b"))
    assert records(cop) == before
    assert cop.undo_label is not None
    assert cop.undo_label.key == "change.import"


def test_openings_and_citations_are_stored(cop: Workspace) -> None:
    note_paragraphs.set_opening(cop, statement(cop, "b"), Opening.BARE)
    note_paragraphs.set_title_citation(cop, statement(cop, "b"), TitleCitation.QUOTED)
    told = row_at(cop, ("statement", statement(cop, "b")))
    assert (told.opening, told.title_citation) == (Opening.BARE, TitleCitation.QUOTED)
