"""What a section depends on: every row it may be told from, and every list that a row could join."""

from collections.abc import Sequence

from desktop_app.composition.draft import Draft
from desktop_app.composition.editing import Editing
from desktop_app.composition.phrases import PhraseError, fields, parse
from desktop_app.domain.base import Row
from desktop_app.domain.mandates import Mandate
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.notes import Section
from desktop_app.domain.texts import HasTexts

Reached = tuple[str, int, str]
"""Table and id of a row, with the name of one of its lists, or nothing for its own columns."""


def reach(draft: Draft, section: Section, editing: Editing, anchors: Sequence[str]) -> frozenset[Reached]:
    """Rather too much than too little: a change of what is missing goes unseen until all is made anew."""
    walk = _Walk(draft)
    walk.note(section)
    walk.statements(section)
    walk.meetings(section)
    walk.editing(editing, anchors)
    return frozenset(walk.reached)


class _Walk:
    """Goes from record to record, each once."""

    def __init__(self, draft: Draft) -> None:
        self.reached: set[Reached] = set()
        self._draft = draft
        self._told: set[Row] = set()

    def note(self, section: Section) -> None:
        """The note, its session and those before it, the organ."""
        session = section.note.session
        self._row(section.note)
        self._told_from(session)
        self._told_from(session.body)
        self._list(session.body, "sessions", session.body.sessions)

    def statements(self, section: Section) -> None:
        self._row(section)
        self._told_from(section.report_mandate)
        self._list(section, "paragraphs", section.paragraphs)
        for paragraph in section.paragraphs:
            self._list(paragraph, "statements", paragraph.statements)
            for statement in paragraph.statements:
                self._told_from(statement.provision)
                self._told_from(statement.provision.mandate)

    def meetings(self, section: Section) -> None:
        """All of the body's, for which of them are told is part of what may change."""
        self._told_from(section.body)
        self._list(section, "meeting_choices", section.meeting_choices)
        self._list(section.body, "meetings", section.body.meetings)
        for meeting in section.body.meetings:
            self._told_from(meeting.place)
            self._list(meeting, "documents", meeting.documents)
            self._list(meeting, "links", meeting.links)
            self._list(meeting, "links_from_others", meeting.links_from_others)
            for link in meeting.links:
                self._told_from(link.other)
            for link in meeting.links_from_others:
                self._told_from(link.meeting)

    def editing(self, editing: Editing, anchors: Sequence[str]) -> None:
        for anchor in anchors:
            for own in editing.words_within(anchor):
                self._named_in(own.value)
            for footnote in editing.footnotes_at(anchor):
                self._told_from(footnote)

    def _told_from(self, record: Row | None) -> None:
        """A record that words are made from, with the records that make up its name."""
        if record is None or record in self._told:
            return
        self._told.add(record)
        self._row(record)
        if isinstance(record, HasTexts):
            self._texts(record)
        match record:
            case Meeting():
                self._told_from(record.body)
            case Mandate():
                self._told_from(record.adopting_body)
                self._told_from(record.instrument)
            case _:
                pass

    def _texts(self, record: HasTexts) -> None:
        assert isinstance(record, Row)  # noqa: S101 - all records with texts are rows
        texts = [text for text in record.texts.values() if text.language == self._draft.language.code]
        self._list(record, "texts", texts)
        for text in texts:
            self._list(text, "forms", tuple(text.forms.values()))
            for value in (text.value, *(form.value for form in text.forms.values())):
                self._named_in(value)

    def _named_in(self, wording: str) -> None:
        """The records that stored wording names; wording that cannot be read names none."""
        if "{" not in wording:
            return
        try:
            named = [(field.name, field.key) for field in fields(parse(wording)) if field.key]
        except PhraseError:
            return
        for table, key in named:
            self._told_from(self._draft.find(table, key))

    def _list(self, owner: Row, name: str, rows: Sequence[Row]) -> None:
        self.reached.add((owner.__tablename__, owner.id, name))
        for row in rows:
            self._row(row)

    def _row(self, row: Row) -> None:
        self.reached.add((row.__tablename__, row.id, ""))
