"""The parts of the help page that follow from the format itself: tables of fields, and the example.

They stand in ``resources/help/exchange.md`` between ``<!-- fields: body -->`` (or ``<!-- example -->``) and
``<!-- end -->``; ``python -m desktop_app.importing.exchange`` renews them.
"""

import re
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import assert_never

from desktop_app.importing.exchange.drafts import FORMS
from desktop_app.importing.exchange.layout import LISTS, shapes, text_shape
from desktop_app.importing.exchange.meanings import Meanings, read_meanings
from desktop_app.importing.exchange.schema import schema_text
from desktop_app.importing.exchange.shape import (
    Children,
    Field,
    Kind,
    Member,
    Reference,
    References,
    Shape,
    Texts,
    walk,
)

_PART = re.compile(r"(<!-- (fields: (?P<table>\w+)|example) -->\n).*?(<!-- end -->)", re.DOTALL)

_KINDS = {
    Kind.TEXT: "text",
    Kind.KEY: "key",
    Kind.LANGUAGE: "code of a language",
    Kind.NUMBER: "whole number",
    Kind.FLAG: "`true` or `false`",
    Kind.DAY: "day, `2031-03-05`",
    Kind.SYMBOL: "document symbol",
}


def renew(resources: Path) -> None:
    """Rewrites the schema and the made parts of the page in a folder of resources."""
    (resources / "exchange" / "schema.json").write_text(schema_text(), encoding="utf-8")
    page = resources / "help/exchange.md"
    page.write_text(renewed(page.read_text(encoding="utf-8"), resources), encoding="utf-8")


def renewed(page: str, resources: Path) -> str:
    """The page with its tables and its example as they ought to be."""
    tables = field_tables(read_meanings(resources))
    example = (resources / "exchange" / "example.json").read_text(encoding="utf-8")

    def part(match: re.Match[str]) -> str:
        made = tables[match["table"]] if match["table"] else f"```json\n{example}```"
        return f"{match.group(1)}{made}\n{match.group(4)}"

    return _PART.sub(part, page)


def field_tables(meanings: Meanings) -> dict[str, str]:
    """A table in Markdown for the records of each table of the project file."""
    inner = chain.from_iterable(map(walk, shapes().values()))
    tables = {shape.table: _table(shape, meanings) for shape in inner}
    forms = [_row(name, "object", "", meanings["text"][name]) for name in FORMS]
    tables["text"] = "\n".join([_table(text_shape(), meanings), *forms])
    return tables


def _table(shape: Shape, meanings: Meanings) -> str:
    said = meanings[shape.table]
    rows = [
        _row(member.name, _value(member), _left_out(member), said[member.name]) for member in shape.members
    ]
    return "\n".join([said[""], "", "| field | value | left out | meaning |", "|---|---|---|---|", *rows])


def _row(name: str, *cells: str) -> str:
    return f"| `{name}` | " + " | ".join(cells) + " |"


def _value(member: Member) -> str:
    match member:
        case Field():
            choices = ", ".join(f"`{choice.value}`" for choice in member.choices or ())
            return choices or _KINDS[member.kind]
        case Reference():
            return f"key of {_where(member.target)}"
        case References():
            return f"list of keys of {_where(member.target)}"
        case Texts():
            return "texts"
        case Children():
            return f"list: {member.shape.table.replace('_', ' ')}"
        case _:
            assert_never(member)


def _where(target: type[object]) -> str:
    """The list of the file in which a record that is named stands."""
    lists: dict[type[object], str] = {entity: f"`{name}`" for name, entity in LISTS.items()}
    inside: dict[type[object], str] = {
        member.shape.entity: f"`{member.name}` of `{name}`"
        for name, shape in shapes().items()
        for member in shape.members
        if isinstance(member, Children)
    }
    return f"one of {(lists | inside)[target]}"


def _left_out(member: Member) -> str:
    if isinstance(member, Field | Reference) and member.required:
        return "**never**"
    if not isinstance(member, Field) or member.default is None:
        return ""
    if member.name == "position":
        return "place in the list"
    plain = member.default.value if isinstance(member.default, StrEnum) else member.default
    return f"`{str(plain).lower()}`" if plain != "" else ""
