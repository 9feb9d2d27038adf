"""Reads the hierarchy of a project: bodies with their meetings, sessions, mandates, documents, notes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session as DatabaseSession

from desktop_app.domain.mandates import provision_body
from desktop_app.domain.records import (
    AgendaItem,
    Body,
    Document,
    Instrument,
    Mandate,
    Meeting,
    Note,
    Place,
    Provision,
    Section,
    SectionParagraph,
    Session,
)
from desktop_app.domain.sessions import Part
from desktop_app.interface import words
from desktop_app.interface.outline import GROUP, Node, Outline, natural
from desktop_app.interface.outline_names import Names, read_names
from desktop_app.messages import message

GROUPS = ("bodies", "sessions", "mandates", "documents", "instruments", "places", "notes")
"""The top of the hierarchy, in its order."""


def read_outline(session: DatabaseSession) -> Outline:
    """The whole hierarchy as it is now."""
    reading = _Reading(session, read_names(session))
    for name in GROUPS:
        getattr(reading, f"read_{name}")(reading.groups[name])
    for name, group in reading.groups.items():
        count = reading.counts.get(name, len(group.children))
        group.detail = words.number(count)
        group.spoken = message("tree.group_spoken", group=group.label, count=count)
    return Outline(reading.root, reading.aliases)


@dataclass
class _Reading:
    """The nodes made so far, by table and id."""

    session: DatabaseSession
    names: Names
    root: Node = field(default_factory=lambda: Node(GROUP, 0, "", "", ""))
    groups: dict[str, Node] = field(default_factory=dict)
    nodes: dict[tuple[str, int], Node] = field(default_factory=dict)
    aliases: dict[tuple[str, str], Node] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    prefixes: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place, name in enumerate(GROUPS, start=1):
            title = message(f"tree.{name}")
            self.groups[name] = self.root.add(Node(GROUP, place, name, title, title))

    def read_bodies(self, group: Node) -> None:
        rows = self._rows(
            select(Body.id, Body.key, Body.parent_id, Body.symbol_prefix).order_by(Body.position, Body.key)
        )
        for row in rows:
            name = words.starting_large(self.names.name("body", row.id, row.key))
            prefix = str(row.symbol_prefix or "").rsplit("/", 1)[-1]
            self.prefixes[row.id] = prefix or name
            self._node("body", row, f"{prefix} · {name}" if prefix else name, name)
        for row in rows:
            parent = self.nodes.get(("body", row.parent_id), group)
            parent.add(self.nodes["body", row.id])
        self.counts["bodies"] = len(rows)
        self._read_meetings()

    def _read_meetings(self) -> None:
        wanted = (
            *(Meeting.id, Meeting.key, Meeting.body_id, Meeting.ordinal, Meeting.part, Meeting.part_number),
            *(Meeting.first_day, Meeting.last_day, Meeting.status, Meeting.unit),
        )
        held: dict[int, int] = {}
        for row in self._rows(select(*wanted).order_by(Meeting.ordinal, Meeting.part, Meeting.part_number)):
            gathering = message(f"tree.{row.unit or 'meeting'}", ordinal=row.ordinal) + _part(row)
            body = self.nodes["body", row.body_id]
            title = f"{self.prefixes[row.body_id]}, {words.starting_small(gathering)}"
            node = self._node("meeting", row, f"{words.MARKS[row.status]} {gathering}", title)
            node.detail = words.days(row.first_day, row.last_day)
            node.spoken = f"{gathering}, {words.choice(row.status)}, {node.detail}"
            body.add(node)
            held[row.body_id] = held.get(row.body_id, 0) + 1
        for body_id, count in held.items():
            self.nodes["body", body_id].detail = words.number(count)

    def read_sessions(self, group: Node) -> None:
        wanted = (
            *(Session.id, Session.key, Session.body_id, Session.ordinal, Session.part, Session.part_number),
            *(Session.first_day, Session.last_day),
        )
        for row in self._rows(select(*wanted).order_by(Session.body_id, Session.ordinal, Session.part)):
            gathering = message("tree.session", ordinal=row.ordinal) + _part(row)
            title = f"{self.prefixes[row.body_id]}, {words.starting_small(gathering)}"
            node = self._node("session", row, title, title)
            node.detail = words.days(row.first_day, row.last_day)
            group.add(node)
        items = select(AgendaItem.id, AgendaItem.key, AgendaItem.session_id, AgendaItem.label)
        for row in self._rows(items.order_by(AgendaItem.position)):
            name = self.names.name("agenda_item", row.id, row.key)
            title = message("tree.agenda_item", label=row.label)
            self.nodes["session", row.session_id].add(
                self._node("agenda_item", row, f"{title} · {name}", title)
            )

    def read_mandates(self, group: Node) -> None:
        rows = self._rows(select(Mandate.id, Mandate.key, Mandate.kind, Mandate.number))
        for row in sorted(rows, key=lambda row: (row.kind, natural(row.number))):
            title = words.starting_large(f"{words.choice(row.kind)} {row.number}")
            group.add(self._node("mandate", row, title, title))
        bodies: dict[int, list[str]] = {}
        for provision_id, body_id in self.session.execute(select(provision_body)):
            bodies.setdefault(provision_id, []).append(self.prefixes[body_id])
        provisions = select(Provision.id, Provision.key, Provision.mandate_id, Provision.role)
        for row in self._rows(provisions.order_by(Provision.position)):
            mandate = self.nodes["mandate", row.mandate_id]
            role = words.choice(row.role)
            node = self._node("provision", row, role, f"{mandate.title}: {role}")
            node.detail = ", ".join(sorted(bodies.get(row.id, ()), key=natural))
            mandate.add(node)

    def read_documents(self, group: Node) -> None:
        rows = self._rows(select(Document.id, Document.key, Document.symbol, Document.type))
        for row in sorted(rows, key=lambda row: natural(str(row.symbol or "~"))):
            kind = words.choice(row.type)
            title = str(row.symbol) if row.symbol else message("tree.document_without_symbol", type=kind)
            node = self._node("document", row, title, title)
            node.detail = kind if row.symbol else ""
            group.add(node)

    def read_instruments(self, group: Node) -> None:
        rows = self._rows(
            select(Instrument.id, Instrument.key, Instrument.treaty_id).order_by(Instrument.position)
        )
        for row in rows:
            name = self.names.name("instrument", row.id, row.key)
            self._node("instrument", row, name, name)
        for row in rows:
            treaty = self.nodes.get(("instrument", row.treaty_id), group)
            treaty.add(self.nodes["instrument", row.id])
        self.counts["instruments"] = len(rows)

    def read_places(self, group: Node) -> None:
        for row in self._rows(select(Place.id, Place.key).order_by(Place.key)):
            name = self.names.name("place", row.id, row.key)
            group.add(self._node("place", row, name, name))

    def read_notes(self, group: Node) -> None:
        for row in self._rows(select(Note.id, Note.key, Note.session_id, Note.as_of).order_by(Note.key)):
            title = message("tree.note", session=self.nodes["session", row.session_id].title)
            node = self._node("note", row, title, title)
            node.detail = words.day(row.as_of)
            group.add(node)
        sections = select(Section.id, Section.key, Section.note_id, Section.body_id)
        for row in self._rows(sections.order_by(Section.position)):
            body = self.nodes["body", row.body_id]
            title = message("tree.section", body=self.prefixes[row.body_id])
            self.nodes["note", row.note_id].add(self._node("section", row, body.label, title))
        paragraphs = select(SectionParagraph.id, SectionParagraph.key, SectionParagraph.section_id)
        for row in self._rows(paragraphs):
            self.aliases["section_paragraph", row.key] = self.nodes["section", row.section_id]

    def _rows(self, query: Select[*tuple[Any, ...]]) -> Sequence[Row[*tuple[Any, ...]]]:
        return self.session.execute(query).all()

    def _node(self, table: str, row: Row[*tuple[Any, ...]], label: str, title: str) -> Node:
        node = self.nodes[table, row.id] = Node(table, row.id, row.key, label, title)
        return node


def _part(row: Row[*tuple[Any, ...]]) -> str:
    """What tells a part of a gathering from the whole: ``, part 2``."""
    if row.part is Part.WHOLE:
        return ""
    return ", " + message(f"tree.{row.part.value}", number=row.part_number or "").rstrip()
