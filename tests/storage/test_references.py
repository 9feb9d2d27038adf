import pytest
from sqlalchemy import delete, select, text

from desktop_app.domain.bodies import Body, BodyKind, Place
from desktop_app.domain.mandates import Provision
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.notes import Note, NoteFootnote, OwnWording
from desktop_app.domain.texts import Form, TextField
from desktop_app.storage.references import REFERENCE, StillReferredToError, UnknownReferenceError
from desktop_app.storage.workspace import Workspace


def write(workspace: Workspace, wording: str) -> None:
    provision = workspace.session.scalars(select(Provision)).one()
    with workspace.change("change.write"):
        provision.write(TextField.WORDING, "ru", wording)


def delete_vienna(workspace: Workspace) -> None:
    with workspace.change("change.delete") as records:
        records.execute(text("UPDATE session SET place_id = NULL"))
        records.execute(delete(Place))


def test_references_are_found_with_and_without_a_way_of_wording() -> None:
    wording = "{body=cop:gen:full}, {place=new-york} и {meeting=wg.1-9:prep}; {n:ord} {annex=a} {body=}"
    assert REFERENCE.findall(wording) == [("body", "cop"), ("place", "new-york"), ("meeting", "wg.1-9")]


def test_braces_that_a_text_really_has_are_no_references() -> None:
    assert REFERENCE.findall("{{body=cop}} {{{body=wg-1}}} {{{{place=x}}}}") == [("body", "wg-1")]


@pytest.mark.parametrize(
    "reference",
    ["body=wg-1", "body=cop:gen", "mandate=res-7-1", "instrument=ctoc", "session=cop-10", "meeting=wg-1.9"],
)
def test_wording_may_refer_to_any_record_there_is(furnished: Workspace, reference: str) -> None:
    write(furnished, f"просила {{{reference}}} помочь")
    assert furnished.undo_label is not None
    assert furnished.undo_label.key == "change.write"


@pytest.mark.parametrize("reference", ["body=wg-2", "body=wg", "place=cop", "session=cop-10.2"])
def test_wording_that_refers_to_nothing_is_refused(furnished: Workspace, reference: str) -> None:
    with pytest.raises(UnknownReferenceError) as raised:
        write(furnished, f"просила {{body=cop:gen}} и {{{reference}:gen}}")
    assert raised.value.values == {"reference": reference, "where": "res-7-1.task"}
    assert "wg-1" in furnished.session.scalars(select(Provision)).one().texts[TextField.WORDING, "ru"].value


def test_forms_own_wording_and_footnotes_are_looked_at_too(furnished: Workspace) -> None:
    form = furnished.session.scalars(select(Form)).one()
    with pytest.raises(UnknownReferenceError, match="vienna"), furnished.change("change.form"):
        form.value = "{body=none:gen}"
    note = furnished.session.scalars(select(Note)).one()
    with pytest.raises(UnknownReferenceError, match="'note'"), furnished.change("change.own"):
        note.own_wordings.append(OwnWording(anchor="b", language="ru", value="{body=none}"))
    footnote = furnished.session.scalars(select(NoteFootnote)).one()
    with pytest.raises(UnknownReferenceError, match="'note'"), furnished.change("change.footnote"):
        footnote.write(TextField.FOOTNOTE, "ru", "{body=none}")


def test_the_record_may_come_after_the_wording_in_the_same_change(furnished: Workspace) -> None:
    provision = furnished.session.scalars(select(Provision)).one()
    with furnished.change("change.write") as records:
        provision.write(TextField.WORDING, "ru", "{body=new:gen}")
        records.flush()
        records.add(Body(key="new", kind=BodyKind.OTHER))


def test_a_record_that_wording_refers_to_is_not_deleted(furnished: Workspace) -> None:
    with pytest.raises(StillReferredToError) as raised:
        delete_vienna(furnished)
    assert raised.value.values == {"reference": "place=vienna", "users": "res-7-1.task"}
    assert furnished.session.scalars(select(Place.key)).all() == ["vienna"]


def test_it_is_deleted_once_the_wording_no_longer_refers_to_it(furnished: Workspace) -> None:
    write(furnished, "просила {body=wg-1:acc} собираться")
    delete_vienna(furnished)
    assert furnished.session.scalars(select(Place.key)).all() == []


def test_a_longer_key_is_another_record(furnished: Workspace) -> None:
    with furnished.change("change.add") as records:
        records.add_all([Place(key="vienna-2"), Place(key="vie")])
    with furnished.change("change.delete") as records:
        records.execute(delete(Place).where(Place.key != "vienna"))
    with pytest.raises(StillReferredToError):
        delete_vienna(furnished)


def test_a_record_may_go_together_with_the_wording_that_refers_to_it(furnished: Workspace) -> None:
    with furnished.change("change.delete") as records:
        records.execute(delete(Note))
        records.execute(text("DELETE FROM mandate"))
        records.execute(text("UPDATE session SET place_id = NULL"))
        records.execute(delete(Place))
    furnished.undo()
    assert furnished.session.scalars(select(Place.key)).all() == ["vienna"]


def test_a_record_deleted_and_made_again_is_still_there(furnished: Workspace) -> None:
    with furnished.change("change.replace") as records:
        records.execute(text("UPDATE session SET place_id = NULL"))
        records.execute(text("REPLACE INTO place (key) VALUES ('vienna')"))


def test_records_that_wording_cannot_refer_to_are_deleted_freely(furnished: Workspace) -> None:
    with furnished.change("change.delete") as records:
        records.execute(text("DELETE FROM document"))
        records.execute(delete(Meeting))
    assert furnished.session.scalars(select(Meeting.key)).all() == []
