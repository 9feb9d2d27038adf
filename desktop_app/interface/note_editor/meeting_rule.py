"""The rule by which a note tells of meetings: those since the last session, up to the end of this one."""

from collections.abc import Iterable

from desktop_app.composition.selection import falls_between, last_day_before, next_ones
from desktop_app.domain.records import Meeting, Session
from desktop_app.interface import words
from desktop_app.messages import message


def due_by_rule(session: Session, meetings: Iterable[Meeting]) -> frozenset[int]:
    """The ids of a body's meetings that a note for the session tells of where its editor says nothing."""
    listed = list(meetings)
    previous = last_day_before(session)
    due = {one.id for one in listed if falls_between(one, previous, session.last_day)}
    return frozenset(due | {one.id for one in next_ones(listed, session.last_day)})


def rule_sentence(session: Session) -> str:
    """The rule with the days it has for this session."""
    previous, end = last_day_before(session), session.last_day
    if previous is None:
        if end is None:
            return message("note_editor.rule_all")
        return message("note_editor.rule_until", until=words.day(end))
    if end is None:
        return message("note_editor.rule_since", since=words.day(previous))
    return message("note_editor.rule_between", since=words.day(previous), until=words.day(end))
