"""The hierarchy as rows."""

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.mandates import MandateKind
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Body, Document, Mandate, Meeting
from desktop_app.domain.sessions import Part
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.storage.lines import Lines
from desktop_app.storage.natural_order import natural
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_changes import changed_places, touched_places
from desktop_app.storage.tree_rows import (
    GROUPS,
    ROOT,
    group_counts,
    group_name,
    group_place,
    lines_among,
    lines_under,
    path_to,
    places_above,
)
from desktop_app.storage.workspace import Workspace


def all_places(workspace: Workspace, place: RecordPlace = ROOT) -> list[RecordPlace]:
    lines = lines_under(workspace.connection, place)
    return [one for line in lines for one in (line, *all_places(workspace, line))]


def test_the_groups_stand_in_their_order_and_say_whether_they_hold_anything(furnished: Workspace) -> None:
    lines = lines_under(furnished.connection, ROOT)
    assert [group_name(place) for place in lines] == list(GROUPS)
    held = {group_name(place) for row, place in enumerate(lines) if lines.holds(row)}
    assert held == set(GROUPS) - {"documents"}


def test_a_blank_project_has_its_groups_and_nothing_in_them(workspace: Workspace) -> None:
    lines = lines_under(workspace.connection, ROOT)
    assert [lines.holds(row) for row in range(len(lines))] == [False] * len(GROUPS)
    assert set(group_counts(workspace.connection).values()) == {0}


def test_counts_take_in_what_is_further_down(furnished: Workspace) -> None:
    counts = group_counts(furnished.connection)
    assert (counts["bodies"], counts["documents"], counts["notes"]) == (2, 1, 1)


def test_what_stands_under_a_record_says_what_it_stands_under(furnished: Workspace) -> None:
    for place in all_places(furnished):
        above = path_to(furnished.connection, place)
        if place[0] == "group":
            assert above == []
        else:
            assert place in lines_under(furnished.connection, above[-1])


def test_what_holds_nothing_is_told_beforehand(furnished: Workspace) -> None:
    for place in [ROOT, *all_places(furnished)]:
        lines = lines_under(furnished.connection, place)
        for row, line in enumerate(lines):
            assert lines.holds(row) == (len(lines_under(furnished.connection, line)) > 0)


def test_a_line_is_found_by_its_row(furnished: Workspace) -> None:
    lines = lines_under(furnished.connection, group_place("bodies"))
    under = Lines((place, False) for place in [*lines, ("meeting", 1), ("meeting", 2)])
    assert [under[row] for row in range(len(under))] == [*lines, ("meeting", 1), ("meeting", 2)]


def test_bodies_come_before_meetings_and_meetings_in_their_order(workspace: Workspace) -> None:
    with workspace.change("change.furnish") as session:
        cop = Body(key="cop", kind=BodyKind.CONFERENCE)
        session.add_all(
            [
                Body(key="second", kind=BodyKind.OTHER, parent=cop, position=2),
                Body(key="first", kind=BodyKind.OTHER, parent=cop, position=1),
            ]
        )
        for ordinal, part, number in (
            (2, Part.WHOLE, 0),
            (1, Part.RESUMED, 0),
            (1, Part.PART, 2),
            (1, Part.PART, 1),
            (1, Part.WHOLE, 0),
        ):
            session.add(
                Meeting(
                    key=f"m{ordinal}{part.value}{number}",
                    body=cop,
                    ordinal=ordinal,
                    part=part,
                    part_number=number,
                    status=MeetingStatus.HELD,
                )
            )
    lines = list(lines_under(workspace.connection, ("body", 1)))
    keys = [
        workspace.connection.execute(f"SELECT key FROM {table} WHERE id = ?", (row_id,)).fetchone()[0]
        for table, row_id in lines
    ]
    assert keys == ["first", "second", "m1whole0", "m1part1", "m1part2", "m1resumed0", "m2whole0"]


def test_mandates_and_documents_stand_in_natural_order(workspace: Workspace) -> None:
    with workspace.change("change.furnish") as session:
        cop = Body(key="cop", kind=BodyKind.CONFERENCE)
        session.add_all(
            Mandate(key=f"m{number}", kind=MandateKind.DECISION, number=f"{number}/1", adopting_body=cop)
            for number in (10, 9)
        )
        meeting = Meeting(key="m", body=cop, ordinal=1, status=MeetingStatus.HELD)
        for number in (10, 9):
            document = Document(
                key=f"d{number}", type=DocumentType.REPORT, symbol=DocumentSymbol(f"A/{number}")
            )
            document.meetings.append(meeting)
            session.add(document)
    mandates = lines_under(workspace.connection, group_place("mandates"))
    numbers = dict(workspace.connection.execute("SELECT id, number FROM mandate"))
    assert [numbers[row_id] for _, row_id in mandates] == ["9/1", "10/1"]
    symbols = dict(workspace.connection.execute("SELECT id, symbol FROM document"))
    documents = lines_under(workspace.connection, ("meeting", 1))
    assert [symbols[row_id] for _, row_id in documents] == ["A/9", "A/10"]


def test_a_document_of_nobody_stands_under_the_group_when_it_is_searched_for(workspace: Workspace) -> None:
    with workspace.change("change.furnish") as session:
        session.add(Document(key="d", type=DocumentType.REPORT))
    lines = lines_among(workspace.connection, [("document", 1)])
    assert list(lines[ROOT]) == [group_place("documents")]
    assert list(lines[group_place("documents")]) == [("document", 1)]


def test_a_search_shows_its_finds_with_all_above_them_and_nothing_else(furnished: Workspace) -> None:
    lines = lines_among(furnished.connection, [("document", 1), ("section", 1), ("meeting", 999)])
    assert {place: list(line) for place, line in lines.items()} == {
        ROOT: [group_place("bodies"), group_place("notes")],
        group_place("bodies"): [("body", 1)],
        ("body", 1): [("body", 2)],
        ("body", 2): [("meeting", 1)],
        ("meeting", 1): [("document", 1)],
        group_place("notes"): [("note", 1)],
        ("note", 1): [("section", 1)],
    }


def test_what_is_gone_stands_nowhere(furnished: Workspace) -> None:
    assert places_above(furnished.connection, [("meeting", 999), ("text", 1)]) == {}
    assert path_to(furnished.connection, ("meeting", 999)) == []
    assert list(lines_under(furnished.connection, ("meeting", 999))) == []


def test_a_change_touches_what_changed_and_what_that_stands_under(furnished: Workspace) -> None:
    changed: list[tuple[str, int | tuple[int, ...]]] = [
        ("meeting", 1),
        ("text", 5),
        ("document_meeting", (1, 2)),
        ("provision_body", (1, 1)),
    ]
    places = changed_places(changed)
    assert places == {("meeting", 1), ("document", 1), ("meeting", 2)}
    assert touched_places(furnished.connection, places) == {
        ROOT,
        ("meeting", 1),
        ("meeting", 2),
        ("document", 1),
        ("body", 2),
    }


def test_a_record_that_is_gone_may_have_stood_anywhere(furnished: Workspace) -> None:
    assert touched_places(furnished.connection, {("meeting", 999)}) is None


def test_lines_keep_tables_apart() -> None:
    lines = Lines([(("body", 3), True), (("body", 1), False), (("meeting", 3), False)])
    assert [lines.row_of(place) for place in (("body", 1), ("meeting", 3), ("meeting", 1), ("note", 1))] == [
        1,
        2,
        None,
        None,
    ]
    assert list(lines.only({("body", 3), ("meeting", 3)})) == [("body", 3), ("meeting", 3)]
    assert lines == Lines([(("body", 3), True), (("body", 1), False), (("meeting", 3), False)])
    assert lines != Lines([(("body", 3), True), (("body", 1), True), (("meeting", 3), False)])
    assert lines != "lines"
    assert Lines().row_of(("body", 1)) is None


def test_numbers_in_symbols_sort_as_numbers() -> None:
    assert sorted(["WG.10/1", "WG.4/2", "WG.4/10"], key=natural) == ["WG.4/2", "WG.4/10", "WG.10/1"]
