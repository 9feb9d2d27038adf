"""The places of a note that footnotes and own words stand at, in the field's words."""

import sqlite3
from collections.abc import Iterator, Mapping

from desktop_app.domain.records import Note
from desktop_app.interface import words
from desktop_app.interface.note_editor.section_places import (
    SectionPlace,
    number_told,
    section_places,
)
from desktop_app.interface.record_names import record_names
from desktop_app.messages import message

_FRONT = ("session", "venue", "agenda")
_TITLE = ("title", "document-type")


def places_of(connection: sqlite3.Connection, note: Note) -> Mapping[str, str]:
    """Every place the note has, by its anchor, in the order of the page."""
    return dict(_places(connection, note))


def place_name(places: Mapping[str, str], anchor: str) -> str:
    """What a place is called, of a sentence its paragraph; one that the note no longer has says so."""
    above = places.get(anchor.rpartition("/")[0])
    if anchor not in places and above is not None:
        return message("note_editor.place.sentence", place=above)
    return places.get(anchor) or f"{words.MISSING} {message('note_editor.place_gone', place=anchor)}"


def _places(connection: sqlite3.Connection, note: Note) -> Iterator[tuple[str, str]]:
    for anchor in _FRONT:
        yield anchor, message(f"note_editor.place.{anchor}")
    items = connection.execute(
        "SELECT agenda_item.id, agenda_item.key FROM note_agenda_item AS one"
        " JOIN agenda_item ON agenda_item.id = agenda_item_id WHERE note_id = ? ORDER BY one.position",
        (note.id,),
    ).fetchall()
    labels = _titles(connection, "agenda_item", [row_id for row_id, _ in items])
    for row_id, key in items:
        yield f"agenda-item/{key}", message("note_editor.place.item", item=labels[row_id])
    for anchor in _TITLE:
        yield anchor, message(f"note_editor.place.{anchor.replace('-', '_')}")
    yield from _in_sections(connection, note)


def _in_sections(connection: sqlite3.Connection, note: Note) -> Iterator[tuple[str, str]]:
    labels = _labels(connection, [one.id for one in note.sections])
    for section in note.sections:
        name = labels[section.id]
        yield f"{section.key}/heading", message("note_editor.place.heading", section=name)
        for place in section_places(section):
            told = message(f"note_editor.place.{_kind(place)}", section=name, number=number_told(place))
            yield place.anchor, told


def _kind(place: SectionPlace) -> str:
    if place.paragraph is None:
        return "meetings"
    return "added" if place.paragraph.is_own else "paragraph"


def _titles(connection: sqlite3.Connection, table: str, ids: list[int]) -> dict[int, str]:
    return {name.place[1]: name.label for name in record_names(connection, [(table, one) for one in ids])}


def _labels(connection: sqlite3.Connection, ids: list[int]) -> dict[int, str]:
    """Sections by the short names of their bodies: the first part of what they are called in the tree."""
    return {one: label.split(" · ")[0] for one, label in _titles(connection, "section", ids).items()}
