"""The hierarchy of a project."""

import pytest

from desktop_app.composition.note import Source
from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Body, Document, Meeting
from desktop_app.domain.sessions import Part
from desktop_app.interface.outline import Outline, folded, natural
from desktop_app.interface.outline_names import readable
from desktop_app.interface.outline_reading import GROUPS, read_outline
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen


def test_the_groups_stand_in_their_order_with_counts(outline: Outline) -> None:
    groups = outline.root.children
    assert [group.key for group in groups] == list(GROUPS)
    assert [group.detail for group in groups] == ["8", "12", "7", "17", "4", "1", "1"]


def test_meetings_stand_under_their_body_with_mark_and_days(outline: Outline) -> None:
    body = outline.by_key["body", "ctoc-wg4"]
    assert body.label == "WG.4 · Working Group on Trafficking in Persons"
    assert body.detail == "11"
    assert body.parent is outline.by_key["body", "ctoc-cop"]
    meeting = outline.by_key["meeting", "ctoc-wg4-9"]
    assert meeting.parent is body
    assert (meeting.label, meeting.detail) == ("✓ Meeting 9", "9–11 Sep 2019")
    assert meeting.spoken == "Meeting 9, held, 9–11 Sep 2019"
    assert meeting.title == "WG.4, meeting 9"
    assert outline.by_key["meeting", "ctoc-wg4-10"].label == "◦ Meeting 10"


def test_a_name_in_another_language_is_marked_as_such(outline: Outline) -> None:
    assert outline.by_key["body", "unodc"].label.endswith("[ru]")


def test_documents_stand_in_the_natural_order_of_their_symbols(outline: Outline) -> None:
    group = outline.by_key["group", "documents"]
    symbols = [node.label for node in group.children]
    assert symbols.index("CTOC/COP/WG.4/2019/6") < symbols.index("CTOC/COP/WG.10/2019/5")
    assert symbols[-1] == "note without a symbol"


def test_a_source_leads_to_its_record_or_to_what_it_is_part_of(outline: Outline) -> None:
    def found(table: str, key: str) -> str | None:
        node = outline.node_of(Source(table, key, "x"))
        return None if node is None else f"{node.table} {node.key}"

    note = "ctoc-cop-10-subsidiary-bodies"
    assert found("meeting", "ctoc-wg4-9") == "meeting ctoc-wg4-9"
    assert found("section_paragraph", "ctoc-cop-10-note-wg10-1") == "section ctoc-cop-10-note-wg10"
    assert found("own_wording", f"{note}/ctoc-cop-10-note-wg4/heading") == f"note {note}"
    assert found("meeting", "no-such") is None
    assert outline.title_of(Source("meeting", "no-such", "x")) == "no-such"


def test_a_blank_project_is_empty_and_another_is_not(outline: Outline) -> None:
    assert not outline.is_empty
    with Workspace.in_memory() as blank:
        assert read_outline(blank.session).is_empty


def test_parts_and_nameless_records_are_told_apart() -> None:
    with Workspace.in_memory() as workspace:
        with workspace.change("change.import", file="test") as session:
            body = Body(key="b", kind=BodyKind.OTHER)
            whole = Meeting(key="m1", body=body, ordinal=1, status=MeetingStatus.HELD)
            part = Meeting(
                key="m2", body=body, ordinal=1, part=Part.PART, part_number=2, status=MeetingStatus.CANCELLED
            )
            resumed = Meeting(
                key="m3", body=body, ordinal=1, part=Part.RESUMED, status=MeetingStatus.POSTPONED
            )
            session.add_all([whole, part, resumed, Document(key="d", type=DocumentType.OTHER)])
        outline = read_outline(workspace.session)
        assert outline.by_key["body", "b"].label == "B"
        labels = {node.label for node in outline.by_key["body", "b"].children}
        assert labels == {"✓ Meeting 1", "✕ Meeting 1, part 2", "⏸ Meeting 1, resumed"}


def test_folding_ignores_case_marks_and_the_dots_of_yo() -> None:
    assert folded("Счёт É й") == folded("СЧЕТ e й")
    assert folded("й") != folded("и")


def test_numbers_in_symbols_sort_as_numbers() -> None:
    assert sorted(["WG.10/1", "WG.4/2", "WG.4/10"], key=natural) == ["WG.4/2", "WG.4/10", "WG.10/1"]


def test_stored_wording_is_readable_without_its_braces() -> None:
    assert readable("Протокол, дополняющий {instrument=ctoc:acc:full}{,}") == "Протокол, дополняющий ctoc"
    assert readable("{organ:dat} рекомендаций") == "organ рекомендаций"
