"""Three texts become one: what the program said, what it says, what the editor made of it."""

import pytest

from desktop_app.interface.own_words.merging import CONFLICT, merged

OLD = "The ninth meeting was held from 9 to 11 September 2019 in Vienna."


def test_a_change_of_words_that_the_editor_kept_is_made() -> None:
    own = "The group met for the ninth time from 9 to 11 September 2019 in Vienna."
    new = OLD.replace("to 11", "to 12")
    assert merged(OLD, new, own) == own.replace("to 11", "to 12")


def test_where_the_editor_wrote_something_else_the_new_words_stand_beside_in_marks() -> None:
    own = OLD.replace("9 to 11", "9 to the eleventh of")
    told = merged(OLD, OLD.replace("to 11", "to 12"), own)
    assert CONFLICT.findall(told) == ["\u27e612\u27e7"]
    assert CONFLICT.sub("", told) == own


def test_a_change_that_the_editor_has_made_too_is_made_once() -> None:
    new = OLD.replace("to 11", "to 12")
    assert merged(OLD, new, new) == new


@pytest.mark.parametrize("own", [OLD, "Quite other words", OLD.replace("ninth", "last")])
def test_facts_that_are_the_same_leave_the_words_as_they_are(own: str) -> None:
    assert merged(OLD, OLD, own) == own


def test_words_that_nobody_edited_become_the_new_ones() -> None:
    new = "The ninth meeting is planned for 2 May 2020."
    assert merged(OLD, new, OLD) == new


def test_each_change_is_told_once_however_many_edits_it_meets() -> None:
    told = merged("a b c d", "x y", "a B c D")
    assert len(CONFLICT.findall(told)) == 1
