"""One field gets back what it held before, as a step of its own."""

from datetime import date

import pytest
from sqlalchemy.exc import NoResultFound

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import Text, TextField
from desktop_app.languages.grammar import Case
from desktop_app.operations.editing import row_at
from desktop_app.operations.restoring import restore_field
from desktop_app.storage.journal import Scalar
from desktop_app.storage.violations import RuleBrokenError
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import dump, furnish, goes_back_and_forth, place


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


@pytest.mark.parametrize(
    ("record", "column", "stored", "value"),
    [
        (("meeting", "wg1-1"), "status", "cancelled", MeetingStatus.CANCELLED),
        (("meeting", "wg1-1"), "status_as_of", "2001-02-03", date(2001, 2, 3)),
        (("meeting", "wg1-1"), "place_id", None, None),
        (("meeting", "wg1-1"), "verified", 1, True),
        (("meeting", "wg1-1"), "ordinal", 7, 7),
        (("document", "wg1-1-report"), "symbol", "T/COP/9", DocumentSymbol("T/COP/9")),
        (("document", "wg1-1-report"), "source", "a letter", "a letter"),
    ],
)
def test_a_field_gets_its_earlier_value_in_one_step_that_can_be_undone(
    cop: Workspace, record: tuple[str, str], column: str, stored: Scalar, value: object
) -> None:
    at = place(cop, *record)
    before = dump(cop)
    restore_field(cop, at, column, stored, name="its name")
    assert getattr(row_at(cop, at), column) == value
    label = cop.undo_label
    assert label is not None
    assert (label.key, label.values) == ("change.restore", {"record": "its name"})
    assert goes_back_and_forth(cop, before)


def test_words_put_back_have_to_be_read_again(cop: Workspace) -> None:
    text = next(one for one in cop.session.query(Text) if one.language == "ru")
    assert text.verified
    assert text.forms[Case.GENITIVE].checked
    restore_field(cop, ("text", text.id), "value", "собрание", name="x")
    assert (text.field, text.value, text.verified) == (TextField.OFFICIAL_NAME, "собрание", False)
    assert not text.forms[Case.GENITIVE].checked
    restore_field(cop, ("text", text.id), "verified", 1, name="x")
    assert text.verified


def test_a_value_that_the_project_does_not_allow_any_more_is_refused_and_changes_nothing(
    cop: Workspace,
) -> None:
    before = dump(cop)
    with pytest.raises(RuleBrokenError):
        restore_field(cop, place(cop, "meeting", "wg1-1"), "ordinal", 2, name="x")
    assert dump(cop) == before


def test_a_row_that_is_gone_is_told(cop: Workspace) -> None:
    with pytest.raises(NoResultFound):
        restore_field(cop, ("meeting", 999), "ordinal", 2, name="x")
