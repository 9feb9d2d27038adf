"""What records are called."""

import pytest

from desktop_app.composition.note import Source
from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.instruments import InstrumentKind
from desktop_app.domain.mandates import MandateKind
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import (
    AgendaItem,
    Body,
    Document,
    Instrument,
    Mandate,
    Meeting,
    Place,
    Session,
)
from desktop_app.domain.sessions import Part
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import TextField
from desktop_app.interface.record_names import RecordName, name_of, place_of, record_names, source_of
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.storage.name_rows import RECORDS
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen

CONVENTION = "Конвенции Организации Объединенных Наций против транснациональной организованной преступности"


def named(workspace: Workspace, table: str, key: str) -> RecordName:
    place = place_of(workspace.connection, Source(table, key, ""))
    assert place is not None
    name = name_of(workspace.connection, place)
    assert name is not None
    return name


def all_places(workspace: Workspace) -> list[RecordPlace]:
    return [
        (table, row_id)
        for table in sorted(RECORDS)
        for (row_id,) in workspace.connection.execute(f"SELECT id FROM {table}")
    ]


@pytest.mark.parametrize(
    ("place", "label", "title", "detail", "spoken"),
    [
        (
            ("body", "ctoc-wg4"),
            "WG.4 · Working Group on Trafficking in Persons",
            "Working Group on Trafficking in Persons",
            "11",
            "WG.4 · Working Group on Trafficking in Persons, 11 meetings",
        ),
        (
            ("body", "ctoc-cop"),
            "COP · Conference of the Parties",
            "Conference of the Parties",
            "12",
            "COP · Conference of the Parties, 12 sessions",
        ),
        (
            ("meeting", "ctoc-wg4-9"),
            "✓ 9th meeting",
            "WG.4, 9th meeting",
            "9–11 Sep 2019",
            "9th meeting, held, 9–11 Sep 2019",
        ),
        (
            ("session", "ctoc-cop-9"),
            "COP, 9th session",
            "COP, 9th session",
            "15–19 Oct 2018",
            "COP, 9th session, 15–19 Oct 2018",
        ),
        (("mandate", "ctoc-res-7-1"), "Resolution 7/1", "Resolution 7/1", "COP", "Resolution 7/1, COP"),
        (
            ("provision", "ctoc-dec-4-4-establishes"),
            "establishes the body",
            "Decision 4/4: establishes the body",
            "WG.4",
            "establishes the body, WG.4",
        ),
        (
            ("document", "ctoc-wg4-9-report"),
            "CTOC/COP/WG.4/2019/6",
            "CTOC/COP/WG.4/2019/6",
            "report",
            "CTOC/COP/WG.4/2019/6, report",
        ),
        (("instrument", "ctoc"), "Convention", "Convention", "", "Convention"),
        (("place", "vienna"), "Vienna", "Vienna", "", "Vienna"),
        (
            ("note", "ctoc-cop-10-subsidiary-bodies"),
            "COP, 10th session",
            "Note: COP, 10th session",
            "1 Jun 2020",
            "COP, 10th session, 1 Jun 2020",
        ),
        (
            ("section", "ctoc-cop-10-note-wg4"),
            "WG.4 · Working Group on Trafficking in Persons",
            "Section on WG.4 (COP, 10th session)",
            "",
            "WG.4 · Working Group on Trafficking in Persons",
        ),
    ],
)
def test_every_kind_of_record_has_its_names(
    sample: Workspace, place: tuple[str, str], label: str, title: str, detail: str, spoken: str
) -> None:
    name = named(sample, *place)
    assert name.label == label
    assert name.title == title
    assert name.detail == detail
    assert name.spoken == spoken
    assert name.key == place[1]


def test_names_come_in_the_order_asked_for_and_without_those_that_are_gone(sample: Workspace) -> None:
    asked = [("meeting", 3), ("body", 2), ("meeting", 999_999), ("group", 1), ("meeting", 1)]
    found = record_names(sample.connection, asked)
    assert [name.place for name in found] == [("meeting", 3), ("body", 2), ("meeting", 1)]
    assert name_of(sample.connection, ("meeting", 999_999)) is None


def test_every_record_of_the_sample_has_a_name_in_both_languages(
    sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = all_places(sample)
    for language in ("en", "ru"):
        monkeypatch.setenv("ZAPISKA_LANGUAGE", language)
        names = record_names(sample.connection, places)
        assert len(names) == len(places)
        assert all(name.label and name.title and name.spoken for name in names)


def test_one_query_a_table_reads_as_many_names_as_there_are(sample: Workspace) -> None:
    asked: list[str] = []
    meetings = [place for place in all_places(sample) if place[0] == "meeting"]
    sample.connection.set_trace_callback(asked.append)
    record_names(sample.connection, meetings)
    sample.connection.set_trace_callback(None)
    assert len(meetings) > 30
    assert len(asked) == 2  # the meetings, and the bodies' prefixes


def test_a_source_leads_to_its_record_or_to_what_it_is_part_of(sample: Workspace) -> None:
    def found(table: str, key: str) -> Source | None:
        place = place_of(sample.connection, Source(table, key, "x"))
        return None if place is None else source_of(sample.connection, place)

    note = "ctoc-cop-10-subsidiary-bodies"
    section = Source("section", "ctoc-cop-10-note-wg10", "")
    assert found("meeting", "ctoc-wg4-9") == Source("meeting", "ctoc-wg4-9", "")
    assert found("section_paragraph", "ctoc-cop-10-note-wg10-1") == section
    assert found("own_wording", f"{note}/ctoc-cop-10-note-wg4/heading") == Source("note", note, "")
    assert found("meeting", "no-such") is None
    assert found("section_paragraph", "no-such") is None
    assert found("phrase", "no-such") is None
    assert source_of(sample.connection, ("meeting", 999_999)) is None
    assert source_of(sample.connection, ("group", 1)) is None


def test_a_status_is_told_by_a_shape_that_can_be_left_out(sample: Workspace) -> None:
    name = named(sample, "meeting", "ctoc-wg4-10")
    assert (name.mark, name.label, name.bare_label) == ("◦", "◦ 10th meeting", "10th meeting")
    body = named(sample, "body", "ctoc-cop")
    assert (body.mark, body.bare_label) == ("", body.label)


def test_what_is_unverified_or_missing_is_marked_and_said(sample: Workspace) -> None:
    agenda = named(sample, "document", "ctoc-cop-10-agenda")
    assert (agenda.mark, agenda.doubt, agenda.spoken) == ("•", "•", "CTOC/COP/2020/1, agenda, unverified")
    note = named(sample, "document", "ctoc-cop-10-note")
    assert (note.mark, note.label, note.spoken) == ("!", "Note without a symbol", "Note without a symbol")
    meeting = named(sample, "meeting", "ctoc-wg2-1")
    assert (meeting.mark, meeting.doubt) == ("✓", "•")
    assert meeting.spoken == "1st meeting, held, 3–5 Oct 2007, unverified"


def test_a_name_in_another_language_is_marked_as_such(sample: Workspace) -> None:
    place = named(sample, "body", "unodc").place
    with sample.change("change.furnish") as session:
        session.delete(session.get_one(Body, place[1]).texts[TextField.OFFICIAL_NAME, "en"])
    assert named(sample, "body", "unodc").label.endswith("[ru]")


def test_records_without_any_name_go_by_their_keys() -> None:
    with Workspace.in_memory() as workspace:
        with workspace.change("change.furnish") as session:
            cop = Body(key="cop-1", kind=BodyKind.CONFERENCE)
            first = Session(key="s", body=cop, ordinal=1)
            session.add_all(
                [
                    AgendaItem(key="i", session=first, label="2"),
                    Mandate(key="m", kind=MandateKind.DECISION, number="1/1", adopting_body=cop),
                    Place(key="geneva"),
                    Instrument(key="treaty", kind=InstrumentKind.TREATY),
                ]
            )
        body = named(workspace, "body", "cop-1")
        assert (body.label, body.detail, body.mark) == ("Cop-1", "1", "!")
        assert body.spoken == "Cop-1, 1 session, name missing"
        assert named(workspace, "session", "s").title == "Cop-1, 1st session"
        item = named(workspace, "agenda_item", "i")
        assert (item.label, item.mark) == ("Item 2", "!")
        assert item.spoken == "Item 2, name missing"
        assert (named(workspace, "place", "geneva").label, named(workspace, "place", "geneva").mark) == (
            "geneva",
            "!",
        )
        assert named(workspace, "instrument", "treaty").mark == "!"
        assert named(workspace, "mandate", "m").detail == "Cop-1"


def test_bodies_of_two_conferences_that_end_alike_are_told_apart() -> None:
    with Workspace.in_memory() as workspace:
        with workspace.change("change.furnish") as session:
            for series in ("CTOC/COP/WG.2", "CAC/COSP/WG.2", "CAC/COSP/WG.3"):
                key = series.lower().replace("/", "-")
                body = Body(key=key, kind=BodyKind.WORKING_GROUP, symbol_prefix=DocumentSymbol(series))
                body.write(TextField.COMMON_NAME, "en", "working group")
                session.add(Meeting(key=f"{key}.1", body=body, ordinal=1, status=MeetingStatus.PLANNED))
        assert named(workspace, "meeting", "ctoc-cop-wg.2.1").title == "CTOC/COP/WG.2, 1st meeting"
        assert named(workspace, "meeting", "cac-cosp-wg.3.1").title == "WG.3, 1st meeting"
        assert named(workspace, "body", "ctoc-cop-wg.2").label == "WG.2 · Working group"


def test_parts_sub_items_articles_and_countries_are_told() -> None:
    with Workspace.in_memory() as workspace:
        with workspace.change("change.furnish") as session:
            body = Body(key="b", kind=BodyKind.OTHER, symbol_prefix=DocumentSymbol("B/X"))
            meetings = [
                Meeting(
                    key=f"m-{part.value}",
                    body=body,
                    ordinal=3,
                    part=part,
                    part_number=number,
                    status=MeetingStatus.CANCELLED,
                )
                for part, number in ((Part.PART, 2), (Part.RESUMED, 0))
            ]
            top = AgendaItem(key="i2", session=Session(key="s", body=body, ordinal=12), label="2")
            sub_item = AgendaItem(key="i2b", session=top.session, label="b", parent=top)
            sub_item.write(TextField.TITLE, "en", "Technical assistance")
            treaty = Instrument(key="t", kind=InstrumentKind.TREATY)
            treaty.write(TextField.SHORT_TITLE, "en", "the Convention")
            article = Mandate(key="a", kind=MandateKind.ARTICLE, number="32", instrument=treaty)
            place = Place(key="p")
            place.write(TextField.NAME, "en", "Vienna")
            place.write(TextField.COUNTRY, "en", "Austria")
            session.add_all([*meetings, sub_item, article, place])
        assert named(workspace, "meeting", "m-part").label == "✕ 3rd meeting, part 2"
        assert named(workspace, "meeting", "m-resumed").label == "✕ 3rd meeting, resumed"
        item = named(workspace, "agenda_item", "i2b")
        assert (item.label, item.title) == (
            "Item 2 (b) · Technical assistance",
            "Item 2 (b), X, 12th session",
        )
        assert (named(workspace, "mandate", "a").label, named(workspace, "mandate", "a").detail) == (
            "Article 32",
            "the Convention",
        )
        assert (named(workspace, "place", "p").label, named(workspace, "place", "p").detail) == (
            "Vienna",
            "Austria",
        )


def test_a_section_on_a_body_without_a_symbol_says_its_name_once(sample: Workspace) -> None:
    with sample.change("change.furnish"):
        body = sample.session.get_one(Body, 5)
        body.symbol_prefix = None
    assert named(sample, "section", "ctoc-cop-10-note-wg4").label == "Working Group on Trafficking in Persons"


def test_russian_names_agree(sample: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "ru")
    assert named(sample, "meeting", "ctoc-wg4-9").title == "WG.4, 9-е совещание"
    assert named(sample, "session", "ctoc-cop-10").title == "COP, 10-я сессия"
    assert named(sample, "body", "ctoc-wg4").spoken.endswith(", 11 совещаний")


def test_a_document_without_a_symbol_says_what_it_is() -> None:
    with Workspace.in_memory() as workspace:
        with workspace.change("change.furnish") as session:
            session.add(Document(key="d", type=DocumentType.REPORT))
        assert named(workspace, "document", "d").title == "Report without a symbol"


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        (
            "осуществления {instrument=ctoc:gen:full} и",
            f"осуществления {CONVENTION} и",
        ),
        ("дополняющий {instrument=ctoc:acc:short}{,}", "дополняющий Конвенцию"),
        ("рекомендаций {body=ctoc-wg4:gen}", "рекомендаций Рабочей группы по торговле людьми"),
        ("город {place=vienna}", "город Вена"),
        ("{organ:dat} рекомендаций", "organ рекомендаций"),
        ("по {mandate=ctoc-res-9-1:dat} и {instrument=unknown:dat}", "по ctoc-res-9-1 и unknown"),
    ],
)
def test_stored_wording_is_read_with_the_names_it_refers_to(
    sample: Workspace, stored: str, read: str
) -> None:
    assert StoredWording(sample.connection).readable(stored, "ru").replace("\u00a0", " ") == read


def test_stored_wording_without_a_name_in_its_language_keeps_the_key(sample: Workspace) -> None:
    assert StoredWording(sample.connection).readable("of {instrument=ctoc-fa}", "pt") == "of ctoc-fa"


def test_names_that_name_each_other_come_to_an_end(sample: Workspace) -> None:
    places = [named(sample, "body", key).place for key in ("ctoc-wg4", "ctoc-wg6")]
    with sample.change("change.furnish") as session:
        for (table, row_id), other in zip(places, ("ctoc-wg6", "ctoc-wg4"), strict=True):
            assert table == "body"
            session.get_one(Body, row_id).write(TextField.COMMON_NAME, "fr", f"un {{body={other}:common}}")
    read = StoredWording(sample.connection).readable("{body=ctoc-wg4:common}", "fr")
    assert read == "un un un un ctoc-wg4"


def test_an_agenda_item_is_called_as_the_note_calls_it(
    sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "ru")
    item = named(sample, "agenda_item", "ctoc-cop-10-item-2").label.replace("\u00a0", " ")
    assert item == f"Пункт 2 · Обзор хода осуществления {CONVENTION} и протоколов к ней"
