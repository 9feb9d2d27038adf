import json
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select

from desktop_app.domain.bodies import Body, BodyKind, Place
from desktop_app.domain.documents import Document, DocumentLanguage, DocumentType
from desktop_app.domain.mandates import Provision, ProvisionRole
from desktop_app.domain.notes import Note, NoteLanguage
from desktop_app.domain.records import Base
from desktop_app.domain.texts import TextField
from desktop_app.importing.exchange.adding import add_to_session
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.importing.exchange.writing import exchange_bytes, exchange_bytes_of
from desktop_app.paths import RESOURCES
from desktop_app.storage.workspace import Workspace
from tests.importing.exchange.invented import Inventor

SEEDS = st.integers(min_value=0, max_value=2**32)


def written(*records: Any) -> Any:
    return json.loads(exchange_bytes_of(records))


def keys(items: Iterable[Any]) -> list[str]:
    return [item["key"] for item in items]


@settings(max_examples=20, deadline=None)
@given(SEEDS)
def test_what_is_written_reads_back_as_the_same_bytes(seed: int) -> None:
    content = exchange_bytes_of(Inventor(seed).project())
    assert exchange_bytes_of(read_exchange(content)) == content


@settings(max_examples=8, deadline=None)
@given(SEEDS)
def test_a_project_file_gives_back_what_was_read_into_it(seed: int) -> None:
    content = exchange_bytes_of(Inventor(seed).project())
    records = read_exchange(content)
    with Workspace.in_memory() as workspace:
        with workspace.change("change.import", file="x") as session:
            add_to_session(session, records)
        workspace.session.expire_all()
        assert exchange_bytes(workspace.session) == content


@settings(max_examples=6, deadline=None)
@given(SEEDS)
def test_every_column_of_every_row_survives(seed: int) -> None:
    def rows(source: Workspace) -> dict[str, list[Any]]:
        return {
            table.name: sorted(
                repr([value for name, value in row._mapping.items() if name != "id" and "_id" not in name])
                for row in source.session.execute(select(table))
            )
            for table in Base.metadata.sorted_tables
        }

    first = Inventor(seed).project()
    with Workspace.in_memory() as original, Workspace.in_memory() as copy:
        with original.change("change.import", file="x") as session:
            session.add_all(first)
        with copy.change("change.import", file="x") as session:
            add_to_session(session, read_exchange(exchange_bytes(original.session)))
        assert rows(copy) == rows(original)


@pytest.mark.parametrize("path", ["exchange/example.json", "sample/ctoc-cop-10.json"])
def test_the_files_that_come_with_the_program_are_as_it_writes_them(path: str) -> None:
    content = (RESOURCES / path).read_bytes()
    assert exchange_bytes_of(read_exchange(content)) == content


def test_what_is_as_usual_is_left_out() -> None:
    body = Body(key="cop", kind=BodyKind.CONFERENCE, verified=False)
    assert written(body) == {
        "format": "zapiska",
        "version": 1,
        "bodies": [{"key": "cop", "kind": "conference"}],
    }


def test_a_position_is_written_only_if_the_order_does_not_tell_it() -> None:
    top = Body(key="top", kind=BodyKind.CONFERENCE)
    first, second, third = (
        Body(key=key, kind=BodyKind.OTHER, parent=top, position=position)
        for key, position in (("z", 1), ("a", 2), ("b", 2))
    )
    bodies = written(third, first, second, top)["bodies"]
    assert keys(bodies) == ["top", "z", "a", "b"]
    assert [body.get("position") for body in bodies] == [None, None, None, 2]


def test_a_body_stands_right_before_those_below_it() -> None:
    a, b = (Body(key=key, kind=BodyKind.CONFERENCE) for key in "ab")
    below = Body(key="a1", kind=BodyKind.OTHER, parent=a)
    assert keys(written(below, b, a)["bodies"]) == ["a", "a1", "b"]


def test_bodies_whose_parent_is_not_given_or_below_them_are_not_lost() -> None:
    a, b = (Body(key=key, kind=BodyKind.OTHER) for key in "ab")
    a.parent, b.parent = b, a
    below_unknown = Body(key="c", kind=BodyKind.OTHER, parent=Body(key="x", kind=BodyKind.OTHER))
    assert sorted(keys(written(a, b, below_unknown)["bodies"])) == ["a", "b", "c"]


def test_a_chain_of_bodies_may_be_long() -> None:
    bodies = [Body(key="b0", kind=BodyKind.OTHER)]
    for number in range(1, 2000):
        bodies.append(Body(key=f"b{number}", kind=BodyKind.OTHER, parent=bodies[-1]))
    content = exchange_bytes_of(reversed(bodies))
    assert exchange_bytes_of(read_exchange(content)) == content


def test_gatherings_stand_in_the_order_of_their_body() -> None:
    content = (RESOURCES / "exchange/example.json").read_bytes()
    records = read_exchange(content)
    records.meetings[0].ordinal = 12
    assert keys(json.loads(exchange_bytes_of(records))["meetings"]) == ["ex-wg1-2", "ex-wg1-1", "ex-wg2-1"]


def test_languages_are_a_plain_list_unless_their_positions_differ() -> None:
    languages = [DocumentLanguage(language="ru", position=1), DocumentLanguage(language="en", position=3)]
    document = Document(key="d", type=DocumentType.NOTE, languages=languages)
    assert written(document)["documents"][0]["languages"] == ["ru", {"language": "en", "position": 3}]


def test_rows_not_yet_stored_come_after_stored_ones_of_the_same_position() -> None:
    languages = [NoteLanguage(language="en"), NoteLanguage(language="ru", id=7, position=1)]
    note = Note(key="n", as_of=date(2031, 1, 1), languages=languages)
    assert written(note)["notes"][0]["languages"] == ["ru", {"language": "en", "position": 1}]


def test_texts_stand_in_the_order_of_their_fields_and_languages() -> None:
    place = Place(key="town")
    place.write(TextField.COUNTRY, "en", "Sampleland")
    place.write(TextField.NAME, "ru", "Примерск", verified=True)
    place.write(TextField.NAME, "en", "Exampleville")
    texts = written(place)["places"][0]["texts"]
    assert json.dumps(texts, ensure_ascii=False) == (
        '{"name": {"en": {"value": "Exampleville"}, "ru": {"value": "Примерск", "verified": true}}, '
        '"country": {"en": {"value": "Sampleland"}}}'
    )


def test_a_record_that_stands_inside_another_is_not_written_alone() -> None:
    with pytest.raises(KeyError):
        exchange_bytes_of([Provision(key="p", role=ProvisionRole.ESTABLISHES)])


def test_a_large_project_is_read_with_few_statements(workspace: Workspace) -> None:
    with workspace.change("change.import", file="x") as session:
        for number in range(60):
            body = Body(key=f"b{number}", kind=BodyKind.OTHER)
            body.write(TextField.OFFICIAL_NAME, "ru", f"Группа {number}")
            session.add(body)
            session.add(Document(key=f"d{number}", type=DocumentType.REPORT, body=body))
    workspace.session.expunge_all()
    statements: list[str] = []
    event.listen(
        workspace.session.get_bind(), "before_cursor_execute", lambda *given: statements.append(given[2])
    )
    content = exchange_bytes(workspace.session)
    assert content.count(b'"key"') == 120
    assert len(statements) < 60
    assert workspace.session.scalar(select(func.count()).select_from(Body)) == 60
