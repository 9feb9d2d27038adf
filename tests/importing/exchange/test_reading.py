import json

from sqlalchemy import inspect

from desktop_app.domain.bodies import Body, BodyKind, Gathering
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.notes import Note, Opening
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import TextField
from desktop_app.importing.exchange.layout import LISTS
from desktop_app.importing.exchange.reading import ExchangeRecords, read_exchange
from desktop_app.languages.grammar import Case, Gender
from desktop_app.paths import RESOURCES
from tests.importing.exchange.marked import COP, SESSION, document


def example() -> ExchangeRecords:
    return read_exchange((RESOURCES / "exchange/example.json").read_bytes())


def test_records_are_linked_to_each_other_and_to_no_database() -> None:
    records = example()
    (note,) = records.notes
    assert isinstance(note, Note)
    assert note.session.body is records.bodies[0]
    assert note.sections[0].paragraphs[0].statements[1].provision is records.mandates[1].provisions[1]
    assert records.mandates[1].provisions[1].bodies == [records.bodies[1]]
    assert records.meetings[1].links[0].other is records.meetings[2]
    assert records.meetings[2].links_from_others == records.meetings[1].links
    assert note.agenda_items[0].agenda_item is records.sessions[1].agenda_items[1]
    assert all(inspect(record).transient for record in records)


def test_records_come_in_the_order_in_which_they_name_each_other() -> None:
    records = example()
    assert list(dict.fromkeys(type(record) for record in records)) == list(LISTS.values())
    assert len(list(records)) == 17


def test_values_are_those_of_the_domain() -> None:
    records = example()
    body, meeting = records.bodies[1], records.meetings[0]
    assert (body.kind, body.symbol_prefix) == (BodyKind.WORKING_GROUP, DocumentSymbol("EX/COP/WG.1"))
    assert (meeting.status, str(meeting.first_day)) == (MeetingStatus.HELD, "2030-04-08")
    text = body.texts[TextField.SHORT_NAME, "ru"]
    assert (text.value, text.verified, text.gender) == ("Рабочая группа", True, Gender.FEMININE)
    assert text.forms[Case.GENITIVE].value == "Рабочей группы"
    assert text.forms[Case.GENITIVE].checked


def test_what_is_left_out_has_its_usual_value_at_once() -> None:
    records = example()
    assert records.bodies[1].gathering is Gathering.MEETING
    assert records.bodies[1].until is None
    assert records.meetings[0].part_number == 0
    assert records.notes[0].sections[0].paragraphs[0].statements[0].opening is Opening.ACTIVE


def test_positions_follow_the_order_of_the_file() -> None:
    records = example()
    assert [body.position for body in records.bodies] == [1, 1, 2]
    assert [item.position for item in records.sessions[1].agenda_items] == [1, 2, 3]
    assert [language.position for language in records.notes[0].languages] == [1, 2]


def test_lists_are_in_the_order_that_the_database_would_give_them() -> None:
    sessions = '{"key": "b", "body": "cop", "ordinal": 2}, {"key": "a", "body": "cop", "ordinal": 1}'
    bodies = (
        f'{COP}, {{"key": "y", "kind": "other", "parent": "cop", "position": 2}},'
        ' {"key": "x", "kind": "other", "parent": "cop", "position": 1}'
    )
    records = read_exchange(document(bodies=bodies, sessions=sessions).encode())
    assert [session.key for session in records.bodies[0].sessions] == ["a", "b"]
    assert [body.key for body in records.bodies[0].children] == ["x", "y"]


def test_null_is_the_same_as_nothing() -> None:
    body = '{"key": "cop", "kind": "conference", "parent": null, "until": null, "tenure": null}'
    (read,) = read_exchange(document(bodies=body).encode()).bodies
    assert (read.parent, read.until, read.tenure) == (None, None, None)


def test_escaped_characters_are_read() -> None:
    body = r'{"key": "cop", "kind": "conference", "source": "\ud834\udd1e\ntree\u00adhouse"}'
    assert read_exchange(document(bodies=body).encode()).bodies[0].source == "𝄞\ntree\u00adhouse"


def test_records_of_the_project_may_be_named_without_being_in_the_file() -> None:
    session = SESSION.replace('"cop"', '"there"')
    records = read_exchange(document(sessions=session).encode(), {"body": {"there"}})
    (outside,) = records.outside
    assert isinstance(outside, Body)
    assert outside.key == "there"
    assert records.sessions[0].body is outside
    assert outside not in list(records)


def test_a_text_may_name_records_of_the_project() -> None:
    texts = '"texts": {"official_name": {"ru": {"value": "Группа {body=there:gen} и {organ:gen}{,}"}}}'
    content = document(bodies=f"{COP[:-1]}, {texts}}}").encode()
    assert read_exchange(content, {"body": {"there"}}).outside == ()


def test_a_file_without_lists_is_an_empty_project() -> None:
    assert list(read_exchange(document().encode())) == []


def test_names_in_a_language_that_no_note_is_written_in_refer_to_others_too() -> None:
    page = {
        "format": "zapiska",
        "version": 1,
        "places": [{"key": "vienna", "texts": {"name": {"de": {"value": "Wien"}}}}],
        "bodies": [
            {
                "key": "office",
                "kind": "other",
                "texts": {"common_name": {"de": {"value": "Amt in {place=vienna}"}}},
            }
        ],
    }
    (body,) = read_exchange(json.dumps(page).encode()).bodies
    assert body.texts[TextField.COMMON_NAME, "de"].value == "Amt in {place=vienna}"
