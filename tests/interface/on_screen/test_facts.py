"""What is shown of a record, and its history."""

from datetime import date

import pytest

from desktop_app.composition.note import Source
from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.mandates import MandateKind
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Body, Mandate, Meeting, NoteFootnote, Record
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.domain.texts import TextField
from desktop_app.interface.facts import FIELDS, Fact, Value, facts_of, find_record
from desktop_app.interface.facts_page import Colours, facts_page
from desktop_app.interface.outline import GROUP, Outline
from desktop_app.interface.outline_reading import read_outline
from desktop_app.interface.record_history import history_of
from desktop_app.operations.meetings import move_meeting, set_meeting_status
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen

COLOURS = Colours(dim="#777777", link="#0000ff", warning="#ff0000")


def record_of(workspace: Workspace, outline: Outline, table: str, key: str) -> Record:
    found = find_record(workspace.session, outline.by_key[table, key].place)
    assert found is not None
    return found


def facts_by_name(record: Record, outline: Outline) -> dict[str, tuple[Value, ...]]:
    return {fact.name: fact.values for fact in facts_of(record, outline).facts}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_record_of_the_sample_can_be_shown(
    sample: Workspace, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", language)
    outline = read_outline(sample.session)
    shown = set()
    for node in outline.root.walk():
        record = find_record(sample.session, node.place)
        if node.table != GROUP:
            assert record is not None
            facts = facts_of(record, outline)
            assert facts.title == node.title
            assert facts_page(facts, (), COLOURS)
            shown.add(node.table)
    assert shown == set(FIELDS)


def test_a_meeting_leads_to_its_body_its_documents_and_the_meetings_beside_it(
    sample: Workspace, outline: Outline
) -> None:
    facts = facts_by_name(record_of(sample, outline, "meeting", "ctoc-wg3-11"), outline)
    assert facts["Body"][0].source == Source("body", "ctoc-wg3", "")
    assert facts["Documents"][0].text == "CTOC/COP/WG.3/2020/4"
    (beside,) = facts["Beside"]
    assert "WG.2, meeting 12" in beside.text
    assert beside.source == Source("meeting", "ctoc-wg2-12", "")


def test_the_other_meeting_of_a_link_leads_back(sample: Workspace, outline: Outline) -> None:
    facts = facts_by_name(record_of(sample, outline, "meeting", "ctoc-wg2-12"), outline)
    assert facts["Beside"][0].source == Source("meeting", "ctoc-wg3-11", "")


def test_what_need_not_be_there_is_shown_only_if_it_is(sample: Workspace, outline: Outline) -> None:
    facts = facts_by_name(record_of(sample, outline, "body", "ctoc-wg4"), outline)
    assert "Treaty" not in facts
    assert facts["Tenure"][0].text == "standing"
    document = facts_by_name(record_of(sample, outline, "document", "ctoc-cop-10-note"), outline)
    assert document["Job number"] == ()


def test_texts_are_shown_by_language_with_what_is_missing_and_unverified(
    sample: Workspace, outline: Outline
) -> None:
    facts = facts_of(record_of(sample, outline, "body", "ctoc-wg4"), outline)
    official = facts.wordings[0]
    assert official.name == "Official name"
    assert [wording.language for wording in official.wordings] == ["ru", "en"]
    assert [wording.verified for wording in official.wordings] == [True, False]
    assert official.missing == ("fr", "es", "ar", "zh")
    page = facts_page(facts, (), COLOURS)
    assert "! " not in page or "missing: fr, es, ar, zh" in page
    assert "(not verified)" in page


def test_unchecked_case_forms_are_counted(sample: Workspace, outline: Outline) -> None:
    place = record_of(sample, outline, "place", "vienna")
    with sample.change("change.import", file="test"):
        for form in place.text(TextField.NAME, "ru").forms.values():  # type: ignore[attr-defined]
            form.checked = False
    russian = facts_of(place, outline).wordings[0].wordings[0]
    assert russian.note == "5 case forms nobody has checked"
    assert russian.note in facts_page(facts_of(place, outline), (), COLOURS)


def test_a_footnote_and_arabic_text_are_shown(sample: Workspace, outline: Outline) -> None:
    note = record_of(sample, outline, "note", "ctoc-cop-10-subsidiary-bodies")
    assert isinstance(note, NoteRecord)
    with sample.change("change.import", file="test"):
        footnote = NoteFootnote(anchor="title", mark="**")
        footnote.write(TextField.FOOTNOTE, "ru", "Представлено с опозданием.")
        note.footnotes.append(footnote)
    assert facts_by_name(note, outline)["Footnotes"] == (Value("** Представлено с опозданием."),)
    vienna = facts_of(record_of(sample, outline, "place", "vienna"), outline)
    assert '<span dir="rtl">فيينا</span>' in facts_page(vienna, (), COLOURS)


def test_a_record_that_is_gone_is_not_found(sample: Workspace) -> None:
    assert find_record(sample.session, ("meeting", 10_000)) is None
    assert find_record(sample.session, (GROUP, 1)) is None


def test_a_record_outside_a_project_has_no_languages_to_miss(outline: Outline) -> None:
    mandate = Mandate(id=outline.by_key["mandate", "ctoc-res-9-1"].id, key="x", number="1")
    mandate.kind = MandateKind.DECISION
    mandate.verified = False
    assert facts_of(mandate, outline).wordings[0].missing == ()


def test_history_tells_who_changed_what_from_what_to_what() -> None:
    with Workspace.in_memory(person="Anna") as workspace:
        fill(workspace)
        meeting = workspace.session.get_one(Meeting, 1)
        move_meeting(workspace, 1, date(2019, 9, 10), None)
        set_meeting_status(workspace, 1, MeetingStatus.HELD, None)
        with workspace.change("change.import", file="b"):
            meeting.verified = True
            meeting.source = "a letter"
        workspace.undo()
        outline = read_outline(workspace.session)
        undone, status, moved, made = history_of(workspace, ("meeting", 1), outline)
    assert undone.undone
    assert not status.undone
    assert status.name == "Status of meeting m"
    assert moved.person == "Anna"
    assert [(one.name, one.old, one.new) for one in moved.differences] == [
        ("First day", "9 Sep 2019", "10 Sep 2019")
    ]
    assert [(one.name, one.old, one.new) for one in status.differences] == [("Status", "planned", "held")]
    assert {(one.name, one.old, one.new) for one in undone.differences} == {
        ("Verified", "no", "yes"), ("Source", "—", "a letter")
    }  # fmt: skip
    assert ("Body", "—", "B") in {(one.name, one.old, one.new) for one in made.differences}


def test_history_keeps_the_number_of_a_record_that_is_gone() -> None:
    with Workspace.in_memory() as workspace:
        fill(workspace)
        with workspace.change("change.import", file="b") as session:
            meeting = session.get_one(Meeting, 1)
            body = meeting.body
            session.delete(meeting)
            session.flush()
            session.expire(body)
            session.delete(body)
        deleted, _made = history_of(workspace, ("meeting", 1), read_outline(workspace.session))
    assert ("Body", "1", "—") in {(one.name, one.old, one.new) for one in deleted.differences}


def test_the_page_tells_history_or_that_there_is_none(sample: Workspace, outline: Outline) -> None:
    meeting = record_of(sample, outline, "meeting", "ctoc-wg4-10")
    assert "No change yet." in facts_page(facts_of(meeting, outline), (), COLOURS)
    move_meeting(sample, meeting.id, date(2020, 11, 1), date(2020, 11, 2))
    sample.undo()
    place = ("meeting", meeting.id)
    page = facts_page(facts_of(meeting, outline), history_of(sample, place, outline), COLOURS)
    assert "First day: 10 Sep 2020 → 1 Nov 2020" in page
    assert "(undone)" in page


def test_an_unverified_record_and_its_source_are_told(sample: Workspace, outline: Outline) -> None:
    facts = facts_of(record_of(sample, outline, "meeting", "ctoc-wg2-1"), outline)
    assert facts.verified is False
    page = facts_page(facts, (), COLOURS)
    assert "Not verified against a source" in page
    assert "lawsdocbox" in page
    assert Fact("Ordinal", (Value("1"),)) in facts.facts


def fill(workspace: Workspace) -> None:
    """One body with one planned meeting."""

    with workspace.change("change.import", file="a") as session:
        body = Body(key="b", kind=BodyKind.OTHER)
        meeting = Meeting(key="m", body=body, ordinal=1, status=MeetingStatus.PLANNED)
        meeting.first_day = date(2019, 9, 9)
        session.add(meeting)
