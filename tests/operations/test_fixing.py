"""Certain words are put right in the text that they come from, and nowhere else."""

from dataclasses import replace

import pytest

from desktop_app.domain.records import Body, Form, Note
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Case
from desktop_app.operations.fixing import Stretch, WordsChangedError, can_fix, fix, fix_all
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import furnish

NAME = Stretch("body", "wg1", "common_name", "ru", "Рабочая  группа", 7, 9, " ")


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


@pytest.fixture
def named(cop: Workspace) -> Workspace:
    with cop.change("change.import", file="x"):
        text = body(cop).write(TextField.COMMON_NAME, "ru", "Рабочая  группа", verified=True)
        text.forms[Case.GENITIVE] = Form(case=Case.GENITIVE, value="Рабочей  группы", checked=True)
    return cop


def body(workspace: Workspace) -> Body:
    return next(one for one in workspace.session.query(Body) if one.key == "wg1")


def name_of(workspace: Workspace) -> str:
    return body(workspace).texts[TextField.COMMON_NAME, "ru"].value


def test_the_words_are_put_right_in_one_step(named: Workspace) -> None:
    assert can_fix(named, NAME)
    fix(named, NAME, name="WG.1")
    assert name_of(named) == "Рабочая группа"
    assert not body(named).texts[TextField.COMMON_NAME, "ru"].verified
    label = named.undo_label
    assert label is not None
    assert (label.key, label.values["record"]) == ("change.finding_fix", "WG.1")
    named.undo()
    assert name_of(named) == "Рабочая  группа"


def test_a_case_form_is_put_right_where_the_note_has_it(named: Workspace) -> None:
    fix(named, replace(NAME, words="Рабочей  группы"), name="WG.1")
    assert name_of(named) == "Рабочая  группа"
    form = body(named).texts[TextField.COMMON_NAME, "ru"].forms[Case.GENITIVE]
    assert form.value == "Рабочей группы"


def test_no_break_spaces_that_the_program_has_put_in_are_no_hindrance(named: Workspace) -> None:
    fix(named, replace(NAME, words="Рабочая\u00a0 группа"), name="WG.1")
    assert name_of(named) == "Рабочая группа"


def test_the_editors_own_words_are_put_right(named: Workspace) -> None:
    own = Stretch("own_wording", "note/note-wg1-1", "value", "en", "Own words", 3, 4, "\u00a0")
    assert can_fix(named, own)
    fix(named, own, name="note")
    assert named.session.get_one(Note, 1).own_wordings[0].value == "Own\u00a0words"


@pytest.mark.parametrize(
    "other",
    [
        replace(NAME, words="Другие  слова"),
        replace(NAME, words=" "),
        replace(NAME, words=""),
        replace(NAME, language="en"),
        replace(NAME, key="gone"),
        replace(NAME, field="kind"),
        Stretch("section_paragraph", "note-wg1-1", "statements", "ru", "x", 0, 1, "y"),
        Stretch("own_wording", "note/elsewhere", "value", "en", "Own words", 0, 1, "y"),
    ],
)
def test_what_is_not_in_the_field_once_is_left_alone(named: Workspace, other: Stretch) -> None:
    before = named.undo_label
    assert not can_fix(named, other)
    with pytest.raises(WordsChangedError):
        fix(named, other, name="WG.1")
    with pytest.raises(WordsChangedError):
        fix_all(named, [other])
    assert named.undo_label == before


def test_many_are_put_right_in_one_step_wherever_they_stand(named: Workspace) -> None:
    with named.change("change.import", file="x"):
        note = named.session.get_one(Note, 1)
        note.own_wordings[0].value = "One  two  three {body=wg1:common} four  five"
    own = Stretch("own_wording", "note/note-wg1-1", "value", "en", "One  two  three ", 3, 5, " ")
    fix_all(
        named,
        [
            own,
            replace(own, start=8, end=10),
            replace(own, start=8, end=10),
            replace(own, start=7, end=9, new="!"),
            replace(own, words=" four  five", start=5, end=7),
            NAME,
            replace(NAME, words="gone"),
        ],
    )
    assert note.own_wordings[0].value == "One two three {body=wg1:common} four five"
    assert name_of(named) == "Рабочая группа"
    label = named.undo_label
    assert label is not None
    assert label.key == "change.findings_fix"
    named.undo()
    assert name_of(named) == "Рабочая  группа"
    assert note.own_wordings[0].value == "One  two  three {body=wg1:common} four  five"


def test_words_that_another_fix_has_made_ambiguous_are_left_alone(named: Workspace) -> None:
    with named.change("change.import", file="x"):
        note = named.session.get_one(Note, 1)
        note.own_wordings[0].value = "ab  c, ab c"
    whole = Stretch("own_wording", "note/note-wg1-1", "value", "en", "ab  c", 2, 4, " ")
    fix_all(named, [whole, replace(whole, words="ab c", start=0, end=2, new="x")])
    assert note.own_wordings[0].value == "ab c, ab c"
