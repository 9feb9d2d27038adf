"""Records as they are stored, read for a form without the records' own classes."""

from collections.abc import Callable

import pytest

from desktop_app.domain.records import Annex, Mandate
from desktop_app.domain.vocabulary import LinkKind, TextField
from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.stored_record import (
    StoredForm,
    StoredLink,
    StoredRecord,
    StoredText,
    member_ids,
    note_languages,
    read_record,
)
from desktop_app.storage.workspace import Workspace

Read = Callable[[str, str], StoredRecord]


def row_id(workspace: Workspace, table: str, key: str) -> int:
    (found,) = workspace.connection.execute(f"SELECT id FROM {table} WHERE key = ?", (key,)).fetchone()
    return int(found)


@pytest.fixture
def read(furnished: Workspace) -> Read:
    """Reads a record by its table and key."""

    def record(table: str, key: str) -> StoredRecord:
        found = read_record(furnished.connection, (table, row_id(furnished, table, key)))
        assert found is not None
        return found

    return record


def test_a_record_is_read_with_its_columns_as_they_are_stored(read: Read) -> None:
    meeting = read("meeting", "wg-1.9")
    assert meeting.key == "wg-1.9"
    assert meeting.place[0] == "meeting"
    assert (meeting.columns["ordinal"], meeting.columns["status"]) == (9, "held")
    assert meeting.columns["first_day"] == "2019-05-09"


def test_a_record_that_is_gone_is_none(furnished: Workspace) -> None:
    gone: RecordPlace = ("meeting", 99)
    assert read_record(furnished.connection, gone) is None


def test_a_text_has_its_forms_and_tells_how_many_nobody_has_checked(furnished: Workspace, read: Read) -> None:
    text = read("place", "vienna").texts[TextField.NAME, "ru"]
    assert text == StoredText(
        TextField.NAME, "ru", "Вена", verified=False, gender=None, number=None, animate=None, forms=text.forms
    )
    assert text.forms == {Case.PREPOSITIONAL: StoredForm("Вене", checked=False)}
    assert text.unchecked_forms == 5
    with furnished.change("change.furnish"):
        furnished.connection.execute("UPDATE form SET checked = 1")
    assert read("place", "vienna").texts[TextField.NAME, "ru"].unchecked_forms == 4


def test_a_text_says_what_agrees_with_it(furnished: Workspace, read: Read) -> None:
    with furnished.change("change.furnish"):
        furnished.connection.execute(
            "UPDATE text SET gender = 'f', number = 'pl', animate = 0 WHERE body_id IS NOT NULL"
        )
    text = read("body", "wg-1").texts[TextField.COMMON_NAME, "ru"]
    assert (text.gender, text.number, text.animate) == (Gender.FEMININE, GrammaticalNumber.PLURAL, False)
    assert text.verified


def test_annexes_of_a_mandate_have_their_texts(furnished: Workspace, read: Read) -> None:
    with furnished.change("change.furnish") as records:
        mandate = records.get_one(Mandate, row_id(furnished, "mandate", "res-7-1"))
        second = Annex(label="II")
        second.write(TextField.TITLE, "ru", "Правила")
        mandate.annexes.append(second)
    first, second_read = read("mandate", "res-7-1").annexes
    assert (first.label, first.texts) == ("I", {})
    assert (second_read.label, second_read.texts[TextField.TITLE, "ru"].value) == ("II", "Правила")


def test_a_link_between_meetings_is_read_from_both_of_them(furnished: Workspace, read: Read) -> None:
    ninth, tenth = (row_id(furnished, "meeting", f"wg-1.{ordinal}") for ordinal in (9, 10))
    assert read("meeting", "wg-1.9").links == (
        StoredLink(1, tenth, LinkKind.IMMEDIATELY_BEFORE, is_reversed=False),
    )
    assert read("meeting", "wg-1.10").links == (
        StoredLink(1, ninth, LinkKind.IMMEDIATELY_BEFORE, is_reversed=True),
    )


def test_a_document_says_which_languages_it_is_there_in(read: Read) -> None:
    assert read("document", "report").languages == ("ru",)
    assert read("session", "cop-10").languages == ()


def test_records_that_another_is_tied_to_are_given_by_their_keys_in_order(furnished: Workspace) -> None:
    provision = ("provision", row_id(furnished, "provision", "res-7-1.task"))
    assert member_ids(furnished.connection, provision, "body") == [row_id(furnished, "body", "wg-1")]
    report = ("document", row_id(furnished, "document", "report"))
    assert member_ids(furnished.connection, report, "meeting") == [
        row_id(furnished, "meeting", "wg-1.10"),
        row_id(furnished, "meeting", "wg-1.9"),
    ]


def test_the_languages_of_the_notes_are_told_once_each(furnished: Workspace) -> None:
    assert note_languages(furnished.connection) == ["ru"]
