"""What is wrong in the records of a note, read again only where a change has touched them."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import inspect
from sqlalchemy.orm import Session, object_session

from desktop_app.checks.finding import Finding
from desktop_app.checks.rules.record_titles import checking_titles
from desktop_app.checks.rules.records import check_agenda, checking_body
from desktop_app.domain.records import Body, Document, Meeting, MeetingLink, Note
from desktop_app.storage.journal import Changed
from desktop_app.storage.meetings_of_body import meetings_of


@dataclass(frozen=True)
class _Read:
    """What was found in the records of a body, and the rows it was found in."""

    findings: tuple[Finding, ...]
    meetings: frozenset[int]
    documents: frozenset[int]
    links: frozenset[int]

    def goes_by(self, table: str, row_id: int) -> bool:
        rows = {"meeting": self.meetings, "document": self.documents, "meeting_link": self.links}
        return row_id in rows.get(table, frozenset())


class RecordReading:
    """The findings in the records of one note as they change, the same as if all were read afresh.

    A body is read again when its own row, one of its meetings, their links or documents changed, came to it
    or left it; all are when the note or a session changed. In a note on tens of thousands of meetings that is
    the difference between milliseconds and a minute.
    """

    def __init__(self) -> None:
        self._read: dict[int, _Read] = {}
        self._changed: set[tuple[str, int]] = set()

    def follow(self, changed: Changed) -> None:
        """Records changed; rows of associations go by the rows that they join."""
        for table, row_id in changed:
            if isinstance(row_id, tuple):
                self._changed |= {(kind, one) for kind in ("meeting", "document") for one in row_id}
            else:
                self._changed.add((table, row_id))

    def reading(self, note: Note) -> Generator[None, None, tuple[Finding, ...]]:
        """The findings, in steps of a few milliseconds; broken off, what was read stays known."""
        session = object_session(note)
        yield from self._forget(note, session)
        found = list(check_agenda(note))
        for of_section in checking_titles(note):
            found += of_section
            yield
        read: dict[int, _Read] = {}
        for section in note.sections:
            if section.body_id not in self._read:
                self._read[section.body_id] = yield from _reading_body(note, section.body, session)
            read[section.body_id] = self._read[section.body_id]
            found += read[section.body_id].findings
            yield
        self._read = read
        return tuple(found)

    def _forget(self, note: Note, session: Session | None) -> Iterator[None]:
        """Lets go of what was read in rows that have changed since."""
        if {("note", note.id)} & self._changed or any(table == "session" for table, _ in self._changed):
            self._read.clear()
        for table, row_id in sorted(self._changed):
            touched = {body_id for body_id, read in self._read.items() if read.goes_by(table, row_id)}
            for body_id in touched | set(_bodies_of(table, row_id, session)):
                self._read.pop(body_id, None)
            yield
        self._changed.clear()


def _bodies_of(table: str, row_id: int, session: Session | None) -> Sequence[int]:
    """The bodies that a row belongs to as it is now."""
    if table == "body":
        return [row_id]
    kind = {"meeting": Meeting, "document": Document, "meeting_link": MeetingLink}.get(table)
    match session.get(kind, row_id) if session is not None and kind is not None else None:
        case Meeting() as meeting:
            return [meeting.body_id]
        case Document() as document:
            return [meeting.body_id for meeting in document.meetings]
        case MeetingLink() as link:
            return [link.meeting.body_id, link.other.body_id]
        case _:
            return []


def _reading_body(note: Note, body: Body, session: Session | None) -> Generator[None, None, _Read]:
    """Reads a body. Its meetings are let go again if nobody had asked for them: there may be very many."""
    passing = session is not None and "meetings" in inspect(body).unloaded
    kept = []
    if session is not None and passing:
        for some in meetings_of(body, session):
            kept.append(some)
            yield
    found: list[Finding] = []
    for of_rule in checking_body(note, body):
        found += of_rule
        yield
    meetings = list(body.meetings)
    links = [link for meeting in meetings for link in (*meeting.links, *meeting.links_from_others)]
    read = _Read(
        tuple(found),
        frozenset(meeting.id for meeting in meetings) | {link.other_id for link in links},
        frozenset(document.id for meeting in meetings for document in meeting.documents),
        frozenset(link.id for link in links),
    )
    if session is not None and passing:
        session.expire(body, ["meetings"])
        yield from _letting_go(kept, session)
    return read


def _letting_go(read: Iterable[Sequence[Meeting]], session: Session) -> Iterator[None]:
    """Meetings and documents hold each other: without this they would stay until memory is tidied up."""
    for some in read:
        for meeting in some:
            session.expire(meeting)
        yield
