"""A note composed from what was kept is the note composed afresh, whatever has changed."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TypeVar

import pytest
from sqlalchemy import delete, select, update

from desktop_app.composition.compose import compose, composing
from desktop_app.composition.kept import KeptSections, NothingKept
from desktop_app.composition.note import Footnote, Heading, Note, Paragraph
from desktop_app.domain.meetings import LinkKind, MeetingStatus
from desktop_app.domain.notes import HeadingNumbering, HeadingTense, Opening, ReportReference
from desktop_app.domain.records import (
    Body,
    Document,
    Form,
    Instrument,
    Mandate,
    Meeting,
    MeetingChoice,
    MeetingLink,
    NoteFootnote,
    OwnWording,
    Place,
    Provision,
    Record,
    Section,
    SectionParagraph,
    Session,
    Statement,
)
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import TextField
from desktop_app.interface.projects import sample_workspace
from desktop_app.languages.grammar import Case
from desktop_app.steps import outcome
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace
from tests.composition.projects import paragraph_words

_Kind = TypeVar("_Kind", bound=Record)
WG4, WG10 = "ctoc-cop-10-note-wg4", "ctoc-cop-10-note-wg10"


class Desk:
    """The sample, its note composed with every section kept."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.session = workspace.session
        self.note = self.get(NoteRecord, "ctoc-cop-10-subsidiary-bodies")
        self.kept = KeptSections()
        workspace.subscribe_expiry(self.kept.forget)
        self.quick()

    def get(self, kind: type[_Kind], key: str) -> _Kind:
        return self.session.scalars(select(kind).where(kind.key == key)).one()

    def quick(self, kept: NothingKept | None = None) -> Note:
        """The note from what is kept."""
        find = record_finder(self.session)
        return outcome(composing(self.note, "ru", find, self.kept if kept is None else kept))

    def afresh(self) -> Note:
        return compose(self.note, "ru", record_finder(self.session))

    def change(self, act: Callable[["Desk"], object]) -> None:
        with self.workspace.change("change.import", file="x"):
            act(self)


@pytest.fixture
def desk() -> Iterator[Desk]:
    with sample_workspace() as workspace:
        yield Desk(workspace)


def move_a_meetings_days(desk: Desk) -> None:
    meeting = desk.get(Meeting, "ctoc-wg4-10")
    meeting.first_day, meeting.last_day = date(2020, 9, 14), date(2020, 9, 15)


def cancel_a_meeting(desk: Desk) -> None:
    desk.get(Meeting, "ctoc-wg4-10").status = MeetingStatus.CANCELLED


def cancel_the_meeting_beside_another(desk: Desk) -> None:
    desk.get(Meeting, "ctoc-wg2-12").status = MeetingStatus.CANCELLED


def give_a_meeting_to_another_body(desk: Desk) -> None:
    desk.get(Meeting, "ctoc-wg4-14").ordinal = 30
    desk.session.flush()
    body = desk.get(Body, "ctoc-wg7").id
    desk.session.execute(update(Meeting).where(Meeting.key == "ctoc-wg4-9").values(body_id=body, ordinal=50))


def add_a_meeting_beside_another(desk: Desk) -> None:
    body = desk.get(Body, "ctoc-wg4")
    meeting = Meeting(key="new", body_id=body.id, ordinal=40, status=MeetingStatus.PLANNED)
    meeting.first_day = meeting.last_day = date(2020, 9, 14)
    meeting.links.append(MeetingLink(other=desk.get(Meeting, "ctoc-wg7-7"), kind=LinkKind.JOINT))
    desk.session.add(meeting)


def take_links_away(desk: Desk) -> None:
    desk.session.execute(delete(MeetingLink))


def change_a_bodys_name(desk: Desk) -> None:
    name = desk.get(Body, "ctoc-wg4").texts[TextField.OFFICIAL_NAME, "ru"]
    name.value, name.verified = "Группа по людям", False


def change_case_forms_in_bulk(desk: Desk) -> None:
    desk.session.execute(update(Form).where(Form.case == Case.GENITIVE).values(value="Группы", checked=False))


def change_the_organs_name(desk: Desk) -> None:
    desk.get(Body, "ctoc-cop").write(TextField.SHORT_NAME, "ru", "Съезд")


def change_a_place(desk: Desk) -> None:
    desk.get(Place, "vienna").texts[TextField.NAME, "ru"].forms[Case.PREPOSITIONAL].value = "городе Вене"


def change_an_instruments_title(desk: Desk) -> None:
    title = desk.get(Instrument, "ctoc-tip").texts[TextField.FULL_TITLE, "ru"]
    title.forms[Case.GENITIVE].value = "Протокола о людях"


def name_other_records_in_a_provision(desk: Desk) -> None:
    desk.get(Provision, "ctoc-res-9-1-meeting").write(
        TextField.WORDING, "ru", "просила {body=ctoc-wg4:acc} чтить {mandate=ctoc-dec-4-4:acc}"
    )


def change_a_mandate(desk: Desk) -> None:
    mandate = desk.get(Mandate, "ctoc-res-7-1")
    mandate.number = "7/1 bis"
    mandate.write(TextField.RETOLD_TITLE, "ru", "о другом")


def stop_citing_the_first_time(desk: Desk) -> None:
    """The title then stands where the mandate is cited next, in another section."""
    statement = desk.get(SectionParagraph, f"{WG4}-2").statements[0]
    statement.opening = Opening.BARE


def take_a_paragraph_out(desk: Desk) -> None:
    desk.session.delete(desk.get(SectionParagraph, f"{WG10}-1"))


def add_a_statement(desk: Desk) -> None:
    paragraph = desk.get(SectionParagraph, f"{WG4}-1")
    provision = desk.get(Provision, "ctoc-dec-2-6-establishes")
    paragraph.statements.append(Statement(provision=provision, opening=Opening.ACTIVE, position=9))


def turn_the_sections_round(desk: Desk) -> None:
    for section in desk.note.sections:
        section.position = 20 - section.position


def take_a_section_out(desk: Desk) -> None:
    desk.session.delete(desk.get(Section, WG4))


def choose_wording(desk: Desk) -> None:
    desk.get(Section, WG4).report_reference = ReportReference.ORDINAL


def leave_a_meeting_out(desk: Desk) -> None:
    meeting = desk.get(Meeting, "ctoc-wg4-9")
    desk.get(Section, WG4).meeting_choices.append(MeetingChoice(meeting=meeting, included=False))


def date_the_note_later(desk: Desk) -> None:
    desk.note.as_of = date(2020, 9, 30)


def number_the_headings(desk: Desk) -> None:
    desk.note.heading_numbering = HeadingNumbering.ROMAN
    desk.note.heading_tense = HeadingTense.BY_STATUS


def renumber_the_session(desk: Desk) -> None:
    desk.note.session.ordinal = 30


def move_the_session_before(desk: Desk) -> None:
    desk.get(Session, "ctoc-cop-9").last_day = date(2020, 1, 1)


def change_a_symbol(desk: Desk) -> None:
    document = desk.get(Document, "ctoc-wg4-9-report")
    document.symbol, document.verified = DocumentSymbol("CTOC/COP/WG.4/2019/77"), False


def take_reports_from_their_meetings(desk: Desk) -> None:
    desk.get(Document, "ctoc-wg4-9-report").meetings.clear()


def write_own_words(desk: Desk) -> None:
    desk.note.own_wordings += [
        OwnWording(
            anchor=f"{WG4}-1", language="ru", value="Своё о {place=vienna:prep}.", generated="прежнее"
        ),
        OwnWording(anchor=f"{WG10}/heading", language="ru", value="Свой заголовок", generated=""),
        OwnWording(anchor="gone", language="ru", value="Потерянное", generated=""),
    ]


def add_paragraphs(desk: Desk) -> None:
    """One with words and one without, before and behind those there are."""
    section = desk.get(Section, WG4)
    section.paragraphs += [
        SectionParagraph(key=f"{WG4}-x", position=1, is_own=True),
        SectionParagraph(key=f"{WG4}-y", position=9, is_own=True, after_meetings=True),
    ]
    own = OwnWording(anchor=f"{WG4}-x", language="ru", value="Своё о {place=vienna:prep}.")
    desk.note.own_wordings.append(own)


def write_footnotes(desk: Desk) -> None:
    for position, anchor in enumerate((f"{WG10}/meetings", f"{WG4}/heading", f"{WG4}-2", "title"), start=1):
        footnote = NoteFootnote(anchor=anchor, position=position, mark="**" if anchor == "title" else None)
        footnote.write(TextField.FOOTNOTE, "ru", "См. {instrument=ctoc-tip}", verified=True)
        desk.note.footnotes.append(footnote)


CHANGES = [
    move_a_meetings_days,
    cancel_a_meeting,
    cancel_the_meeting_beside_another,
    give_a_meeting_to_another_body,
    add_a_meeting_beside_another,
    take_links_away,
    change_a_bodys_name,
    change_case_forms_in_bulk,
    change_the_organs_name,
    change_a_place,
    change_an_instruments_title,
    name_other_records_in_a_provision,
    change_a_mandate,
    stop_citing_the_first_time,
    take_a_paragraph_out,
    add_a_statement,
    turn_the_sections_round,
    take_a_section_out,
    choose_wording,
    leave_a_meeting_out,
    date_the_note_later,
    number_the_headings,
    renumber_the_session,
    move_the_session_before,
    change_a_symbol,
    take_reports_from_their_meetings,
    write_own_words,
    add_paragraphs,
    write_footnotes,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.replace("_", " "))
def test_what_was_kept_too_long_is_nowhere_in_the_note(desk: Desk, change: Callable[[Desk], None]) -> None:
    before = desk.quick()
    desk.change(change)
    changed = desk.quick()
    assert changed == desk.afresh()
    assert changed != before
    desk.workspace.undo()
    assert desk.quick() == desk.afresh() == before
    desk.workspace.redo()
    assert desk.quick() == desk.afresh() == changed


@pytest.mark.parametrize("second", CHANGES[::5], ids=lambda change: change.__name__.replace("_", " "))
def test_one_change_after_the_other_too(desk: Desk, second: Callable[[Desk], None]) -> None:
    for change in (write_own_words, second, take_a_paragraph_out):
        desk.change(change)
        assert desk.quick() == desk.afresh()
    for _ in range(3):
        desk.workspace.undo()
        assert desk.quick() == desk.afresh()


def test_sections_that_depend_on_nothing_that_changed_are_the_same_objects(desk: Desk) -> None:
    before = desk.quick()
    desk.change(move_a_meetings_days)
    after = {block.anchor: block for block in desk.quick().blocks}
    others = [one for one in before.blocks if isinstance(one, Heading | Paragraph) and WG4 not in one.anchor]
    assert len(others) > 10
    assert all(after[one.anchor] is one for one in others)


def test_a_place_that_everybody_meets_at_is_not_touched_by_one_more_meeting(desk: Desk) -> None:
    touched: list[object] = []
    desk.workspace.subscribe_expiry(touched.append)
    desk.change(move_a_meetings_days)
    meeting = desk.get(Meeting, "ctoc-wg4-10")
    assert touched == [
        frozenset({("meeting", meeting.id, ""), ("body", meeting.body_id, "meetings")}),
    ]


def test_composing_all_afresh_confirms_what_was_kept_and_leaves_its_objects(desk: Desk) -> None:
    quick = desk.quick()
    confirmed = desk.quick(desk.kept.confirming())
    assert confirmed == quick
    ours = [one for one in quick.blocks if isinstance(one, Heading | Paragraph)]
    theirs = [one for one in confirmed.blocks if isinstance(one, Heading | Paragraph)]
    assert all(one is other for one, other in zip(ours, theirs, strict=True))


def test_composing_all_afresh_puts_right_what_changed_behind_its_back(desk: Desk) -> None:
    before = desk.quick()
    meeting = desk.get(Meeting, "ctoc-wg4-10")
    with desk.session.no_autoflush:
        meeting.last_day = date(2020, 9, 10)
        assert desk.quick() == before
        confirmed = desk.quick(desk.kept.confirming())
        assert confirmed == desk.afresh() != before
        assert desk.quick() == confirmed
        desk.session.rollback()


def test_stored_wording_that_cannot_be_read_disturbs_nobody_who_does_not_use_it(desk: Desk) -> None:
    before = desk.quick()
    desk.change(lambda _: desk.get(Body, "ctoc-wg4").write(TextField.SHORT_NAME, "ru", "{не закрыто"))
    assert desk.quick() == before


def test_everything_can_be_forgotten(desk: Desk) -> None:
    before = desk.quick()
    desk.kept.forget(None)
    after = desk.quick()
    assert after == before
    assert after.blocks[-1] is not before.blocks[-1]


def test_the_steps_give_the_share_of_the_note_that_is_done(desk: Desk) -> None:
    shares = list(composing(desk.note, "ru", record_finder(desk.session)))
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0.9 < shares[-2] < 1
    assert shares[-1] == 1
    assert len(shares) > 18


def test_paragraphs_and_footnotes_behind_a_change_are_numbered_on(desk: Desk) -> None:
    desk.change(write_footnotes)
    desk.change(take_a_paragraph_out)
    note = desk.quick()
    numbers = [block.number for block in note.blocks if isinstance(block, Paragraph)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert [footnote.mark for footnote in note.footnotes] == ["*", "**", "1", "2", "3"]
    assert all(isinstance(footnote, Footnote) for footnote in note.footnotes)


def test_days_told_differ_after_every_one_of_many_edits(desk: Desk) -> None:
    told = set()
    meeting = desk.get(Meeting, "ctoc-wg4-9")
    for more in range(5):
        with desk.workspace.change("change.import", file="x"):
            meeting.last_day = date(2019, 9, 11) + timedelta(days=more)
        told.add(paragraph_words(desk.quick(), 6))
    assert len(told) == 5
