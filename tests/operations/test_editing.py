"""Changes of fields, lists and links, each one labelled step."""

from datetime import date

import pytest

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.mandates import MandateKind, ProvisionRole
from desktop_app.domain.meetings import LinkKind, MeetingLink, MeetingStatus
from desktop_app.domain.records import Annex, Body, Document, Mandate, Meeting, Provision, Row
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import TextField
from desktop_app.errors import ZapiskaError
from desktop_app.operations import editing
from desktop_app.operations.meetings import move_meeting
from desktop_app.storage.violations import RuleBrokenError
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def project(workspace: Workspace) -> Workspace:
    """Two groups with a meeting each, a mandate with a provision, a document."""
    with workspace.change("change.import", file="test") as session:
        cop = Body(key="cop", kind=BodyKind.CONFERENCE)
        groups = [Body(key=f"wg{one}", kind=BodyKind.WORKING_GROUP, parent=cop) for one in (1, 2)]
        meetings = [
            Meeting(
                key=f"m{place}",
                body=group,
                ordinal=1,
                status=MeetingStatus.PLANNED,
                first_day=date(2020, 7, 6 + 2 * place),
                last_day=date(2020, 7, 7 + 2 * place),
            )
            for place, group in enumerate(groups)
        ]
        mandate = Mandate(key="res", kind=MandateKind.RESOLUTION, number="1/1", adopting_body=cop)
        mandate.provisions.append(
            Provision(key="res-1", role=ProvisionRole.CONTINUES, bodies=[groups[0]], mandate=mandate)
        )
        session.add_all([*meetings, mandate, Document(key="doc", type=DocumentType.REPORT)])
    return workspace


def one(workspace: Workspace, kind: type[Row], key: str) -> int:
    table = kind.__tablename__
    (row_id,) = workspace.connection.execute(f"SELECT id FROM {table} WHERE key = ?", (key,)).fetchone()
    return int(row_id)


def test_a_value_is_set_as_one_step_that_says_what_it_did(project: Workspace) -> None:
    meeting = one(project, Meeting, "m0")
    editing.set_value(project, ("meeting", meeting), "ordinal", 9, name="WG.1, 9th meeting")
    assert project.session.get_one(Meeting, meeting).ordinal == 9
    label = project.undo_label
    assert label is not None
    assert (label.key, label.values) == ("change.value.ordinal", {"record": "WG.1, 9th meeting"})
    project.undo()
    assert project.session.get_one(Meeting, meeting).ordinal == 1


def test_a_value_that_the_project_does_not_allow_changes_nothing(project: Workspace) -> None:
    meeting = one(project, Meeting, "m0")
    with pytest.raises(RuleBrokenError):
        editing.set_value(project, ("meeting", meeting), "ordinal", 0, name="m0")
    assert project.session.get_one(Meeting, meeting).ordinal == 1


def test_a_symbol_is_set_as_typed(project: Workspace) -> None:
    document = one(project, Document, "doc")
    symbol = DocumentSymbol("CTOC/COP/WG.4/2019/6")
    editing.set_value(project, ("document", document), "symbol", symbol, name="doc")
    assert project.session.get_one(Document, document).symbol == symbol


def test_columns_that_need_each_other_are_set_together(project: Workspace) -> None:
    meeting = one(project, Meeting, "m0")
    values = {"first_day": date(2031, 1, 2), "last_day": date(2031, 1, 3)}
    editing.set_values(project, ("meeting", meeting), values, name="m0")
    stored = project.session.get_one(Meeting, meeting)
    assert (stored.first_day, stored.last_day) == (date(2031, 1, 2), date(2031, 1, 3))


def test_the_bodies_of_a_provision_and_the_meetings_of_a_document_are_lists(project: Workspace) -> None:
    provision, document = one(project, Provision, "res-1"), one(project, Document, "doc")
    bodies = [one(project, Body, "wg1"), one(project, Body, "wg2")]
    editing.set_records(project, ("provision", provision), "bodies", bodies, name="res-1")
    assert [body.key for body in project.session.get_one(Provision, provision).bodies] == ["wg1", "wg2"]
    editing.set_records(project, ("document", document), "meetings", [one(project, Meeting, "m1")], name="d")
    assert [one.key for one in project.session.get_one(Document, document).meetings] == ["m1"]
    editing.set_records(project, ("document", document), "meetings", [], name="d")
    assert project.session.get_one(Document, document).meetings == []


def test_the_languages_of_a_document_keep_the_order_given(project: Workspace) -> None:
    document = one(project, Document, "doc")
    editing.set_document_languages(project, document, ["ru", "en", "fr"], name="doc")
    editing.set_document_languages(project, document, ["fr", "ru"], name="doc")
    stored = project.session.get_one(Document, document)
    assert [row.language for row in stored.languages] == ["fr", "ru"]
    project.undo()
    assert [row.language for row in stored.languages] == ["ru", "en", "fr"]


def test_meetings_are_put_beside_each_other_and_parted(project: Workspace) -> None:
    first, second = one(project, Meeting, "m0"), one(project, Meeting, "m1")
    editing.add_link(project, first, second, LinkKind.IMMEDIATELY_BEFORE, name="m0")
    (link,) = project.session.get_one(Meeting, first).links
    assert (link.other.key, link.kind) == ("m1", LinkKind.IMMEDIATELY_BEFORE)
    with pytest.raises(RuleBrokenError):
        editing.add_link(project, first, first, LinkKind.JOINT, name="m0")
    editing.remove_link(project, link.id, name="m0")
    assert project.session.get_one(Meeting, first).links == []
    project.undo()
    assert len(project.session.get_one(Meeting, first).links) == 1


def test_annexes_are_added_put_in_order_and_taken_away(project: Workspace) -> None:
    mandate = one(project, Mandate, "res")
    first = editing.add_annex(project, mandate, name="res")
    second = editing.add_annex(project, mandate, name="res")
    with project.change("change.import", file="test") as session:
        session.get_one(Annex, second).write(TextField.TITLE, "ru", "Правила")
    editing.set_annexes(project, mandate, [second, first], name="res")
    assert [annex.id for annex in project.session.get_one(Mandate, mandate).annexes] == [second, first]
    editing.set_annexes(project, mandate, [first], name="res")
    assert [annex.id for annex in project.session.get_one(Mandate, mandate).annexes] == [first]
    project.undo()
    assert project.session.get_one(Annex, second).text(TextField.TITLE, "ru") is not None


@pytest.fixture
def linked(project: Workspace) -> Workspace:
    """The two meetings linked."""
    with project.change("change.import", file="test") as session:
        first = session.get_one(Meeting, one(project, Meeting, "m0"))
        other = session.get_one(Meeting, one(project, Meeting, "m1"))
        first.links.append(MeetingLink(other=other, kind=LinkKind.IMMEDIATELY_BEFORE))
    return project


def test_neighbours_follow_a_move_and_both_are_undone_as_one(linked: Workspace) -> None:
    first, second = one(linked, Meeting, "m0"), one(linked, Meeting, "m1")
    move_meeting(linked, first, date(2020, 7, 13), date(2020, 7, 14))
    editing.take_neighbours_along(linked, first)
    meetings = [linked.session.get_one(Meeting, row_id) for row_id in (first, second)]
    assert [meeting.first_day for meeting in meetings] == [date(2020, 7, 13), date(2020, 7, 15)]
    linked.undo()
    assert [meeting.first_day for meeting in meetings] == [date(2020, 7, 6), date(2020, 7, 8)]


def test_a_move_stays_when_the_neighbours_cannot_follow(
    linked: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = one(linked, Meeting, "m0")
    move_meeting(linked, first, date(2020, 7, 13), date(2020, 7, 14))

    def refuse(*_given: object, **_named: object) -> None:
        raise ZapiskaError("storage.full", reason="test")

    monkeypatch.setattr(editing, "move_meeting", refuse)
    with pytest.raises(ZapiskaError):
        editing.take_neighbours_along(linked, first)
    assert linked.session.get_one(Meeting, first).first_day == date(2020, 7, 13)
