"""The paragraphs of a section as the page has them: in which order, under which number."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from desktop_app.domain.records import Section, SectionParagraph
from desktop_app.interface import words
from desktop_app.interface.note_editor.meeting_rule import due_by_rule

_NOWHERE = "\N{EN DASH}"


@dataclass(frozen=True)
class SectionPlace:
    """``number`` counts from 1 within the section; None for a paragraph that the page does not have.

    The one on meetings is no ``paragraph`` of the section's own.
    """

    anchor: str
    number: int | None
    paragraph: SectionParagraph | None


def number_told(place: SectionPlace) -> str:
    """The number as people read it; a dash where the page has no such paragraph."""
    return _NOWHERE if place.number is None else words.number(place.number)


def section_places(section: Section) -> list[SectionPlace]:
    """All paragraphs of a section, also those that are left out or say nothing."""
    numbers = count(1)
    left_out = {one.anchor for one in section.note.left_out}
    return [
        SectionPlace(anchor, next(numbers) if says and anchor not in left_out else None, paragraph)
        for anchor, paragraph, says in _in_order(section)
    ]


def _in_order(section: Section) -> Iterator[tuple[str, SectionParagraph | None, bool]]:
    """Each with whether it says anything."""
    paragraphs = [(one.key, one, bool(one.statements) or one.is_own) for one in section.paragraphs]
    yield from (row for row in paragraphs if not row[1].after_meetings)
    yield f"{section.key}/meetings", None, _tells_of_meetings(section)
    yield from (row for row in paragraphs if row[1].after_meetings)


def _tells_of_meetings(section: Section) -> bool:
    chosen = {one.meeting_id: one.included for one in section.meeting_choices}
    due = due_by_rule(section.note.session, section.body.meetings)
    return any(chosen.get(one.id, one.id in due) for one in section.body.meetings)
