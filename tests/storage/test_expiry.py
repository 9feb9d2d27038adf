"""What a change leaves in memory is what a fresh session reads, whatever way the change took."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Mapper, Session

from desktop_app.domain.documents import Document, document_meeting
from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.domain.notes import Note, Section, SectionParagraph
from desktop_app.domain.records import Base, Body, Form, Place, Text
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Case
from desktop_app.storage import expiry
from desktop_app.storage.workspace import Workspace

Change = Callable[[Session], None]


def mappers() -> list[Mapper[Any]]:
    return sorted(Base.registry.mappers, key=lambda mapper: mapper.class_.__name__)


def everything(session: Session) -> tuple[list[object], dict[str, object]]:
    """All records, which must be held to stay loaded, and all that is in them, lists in their order."""
    held: list[object] = []
    told: dict[str, object] = {}
    for mapper in mappers():
        for record in session.scalars(select(mapper.class_).order_by(mapper.class_.id)):
            held.append(record)
            for attribute in mapper.attrs:
                place = f"{mapper.class_.__name__} {record.id} {attribute.key}"
                told[place] = _plain(getattr(record, attribute.key))
    return held, told


def _plain(value: object) -> object:
    if isinstance(value, Base):
        return f"{type(value).__name__} {value.id}"  # type: ignore[attr-defined]
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value


def fresh(workspace: Workspace) -> dict[str, object]:
    with Session(workspace.session.get_bind(), autoflush=False) as session:
        return everything(session)[1]


def find(session: Session, kind: type[Any], key: str) -> Any:
    return session.scalars(select(kind).where(kind.key == key)).one()


def move_a_meeting_by_its_body_id(session: Session) -> None:
    find(session, Meeting, "wg-1.9").body_id = find(session, Body, "cop").id


def move_a_meeting_by_its_body(session: Session) -> None:
    find(session, Meeting, "wg-1.9").body = find(session, Body, "cop")


def renumber_a_meeting(session: Session) -> None:
    find(session, Meeting, "wg-1.9").ordinal = 99


def write_columns_in_bulk(session: Session) -> None:
    session.execute(update(Meeting).values(last_day=date(2031, 1, 2), first_day=date(2031, 1, 1)))


def write_past_the_session(session: Session) -> None:
    session.connection().execute(text("UPDATE text SET value = 'Иное'"))


def write_a_text(session: Session) -> None:
    find(session, Place, "vienna").write(TextField.NAME, "en", "Vienna")


def change_a_texts_language(session: Session) -> None:
    session.execute(update(Text).where(Text.language == "ru").values(language="fr"))


def change_a_forms_case(session: Session) -> None:
    session.execute(update(Form).values(case=Case.DATIVE))


def delete_a_record_with_all_it_owns(session: Session) -> None:
    session.delete(find(session, Note, session.scalars(select(Note.key)).first() or ""))


def delete_rows_in_bulk(session: Session) -> None:
    session.execute(delete(SectionParagraph))


def add_a_meeting(session: Session) -> None:
    body = find(session, Body, "cop")
    session.add(Meeting(key="new", body_id=body.id, ordinal=1, status=MeetingStatus.PLANNED))


def unlink_documents_and_meetings(session: Session) -> None:
    session.execute(delete(document_meeting))


def link_a_document_and_a_meeting(session: Session) -> None:
    document, meeting = (
        session.scalars(select(Document.id)).first(),
        session.scalars(select(Meeting.id)).all()[-1],
    )
    session.execute(delete(document_meeting))
    session.execute(insert(document_meeting).values(document_id=document, meeting_id=meeting))


def move_a_body(session: Session) -> None:
    session.execute(update(Body).where(Body.parent_id.is_not(None)).values(parent_id=None, position=7))


def order_sections_anew(session: Session) -> None:
    for section in session.scalars(select(Section)):
        section.position = 10 - section.position


CHANGES = [
    move_a_meeting_by_its_body_id,
    move_a_meeting_by_its_body,
    renumber_a_meeting,
    write_columns_in_bulk,
    write_past_the_session,
    write_a_text,
    change_a_texts_language,
    change_a_forms_case,
    delete_a_record_with_all_it_owns,
    delete_rows_in_bulk,
    add_a_meeting,
    unlink_documents_and_meetings,
    link_a_document_and_a_meeting,
    move_a_body,
    order_sections_anew,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.replace("_", " "))
def test_records_in_memory_are_those_of_the_file(furnished: Workspace, change: Change) -> None:
    held, before = everything(furnished.session)
    with furnished.change("change.import", file="x") as session:
        change(session)
    held_now, changed = everything(furnished.session)
    assert changed == fresh(furnished)
    assert changed != before
    furnished.undo()
    held_undone, undone = everything(furnished.session)
    assert undone == before == fresh(furnished)
    furnished.redo()
    assert everything(furnished.session)[1] == changed == fresh(furnished)
    assert held
    assert held_now
    assert held_undone


@pytest.fixture
def statements(furnished: Workspace) -> Iterator[list[str]]:
    """What is read from the file while a test runs."""
    read: list[str] = []
    furnished.connection.set_trace_callback(read.append)
    yield read
    furnished.connection.set_trace_callback(None)


def test_records_that_a_change_did_not_touch_stay_loaded(furnished: Workspace, statements: list[str]) -> None:
    held, _ = everything(furnished.session)
    place = find(furnished.session, Place, "vienna")
    with furnished.change("change.import", file="x"):
        place.write(TextField.NAME, "ru", "Город Вена")
    statements.clear()
    assert everything(furnished.session)[0] == held
    lazy = [one for one in statements if "WHERE" in one]
    assert len(lazy) <= 3


def test_lists_through_a_table_between_are_ordered_by_keys_which_never_change() -> None:
    between = [one for mapper in mappers() for one in mapper.relationships if one.secondary is not None]
    assert [str(column).split(".")[1] for one in between for column in one.order_by or ()] == ["key"] * 3


def test_a_note_that_changes_leaves_its_sections_loaded(furnished: Workspace, statements: list[str]) -> None:
    note = furnished.session.scalars(select(Note)).one()
    kept = list(note.sections)
    held = [
        statement for section in note.sections for one in section.paragraphs for statement in one.statements
    ]
    with furnished.change("change.import", file="x"):
        note.as_of = date(2031, 1, 1)
    assert note.sections == kept
    statements.clear()
    assert [one for section in kept for part in section.paragraphs for one in part.statements] == held
    assert statements == []


def test_what_keeps_things_made_from_records_is_told_what_was_touched(furnished: Workspace) -> None:
    told: list[object] = []
    stop = furnished.subscribe_expiry(told.append)
    place = find(furnished.session, Place, "vienna")
    row = place.texts[TextField.NAME, "ru"].id
    with furnished.change("change.import", file="x"):
        place.write(TextField.NAME, "ru", "Город Вена")
    assert told == [frozenset({("text", row, ""), ("place", place.id, "texts")})]
    stop()
    furnished.undo()
    assert len(told) == 1


def test_a_step_of_very_many_rows_makes_everything_forgotten(
    furnished: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expiry, "_MOST_ROWS", 0)
    told: list[object] = []
    furnished.subscribe_expiry(told.append)
    held, _ = everything(furnished.session)
    with furnished.change("change.import", file="x") as session:
        write_columns_in_bulk(session)
    assert told == [None]
    assert everything(furnished.session)[1] == fresh(furnished)
    assert held
