"""The JSON Schema (draft 2020-12) of the exchange format, made from the mapped classes.

``python -m desktop_app.importing.exchange`` writes it to ``resources/exchange/schema.json``. What a schema
cannot say (keys that name something, no cycles, no end before its start) is checked when a file is read.
"""

import json
from enum import StrEnum
from itertools import chain
from typing import Any, assert_never

from desktop_app.domain.base import KEY_PATTERN
from desktop_app.importing.exchange.drafts import FORMS
from desktop_app.importing.exchange.layout import FORMAT, VERSION, shapes, text_shape
from desktop_app.importing.exchange.meanings import Meanings, read_meanings
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
from desktop_app.importing.exchange.values import DAY_PATTERN, GREATEST, LANGUAGE_PATTERN
from desktop_app.languages.grammar import Case

_KEY = {"$ref": "#/$defs/key"}
_NOT_BLANK = {"type": "string", "pattern": "[^ ]"}
_SIMPLE = {
    Kind.KEY: _KEY,
    Kind.TEXT: _NOT_BLANK,
    Kind.SYMBOL: _NOT_BLANK,
    Kind.LANGUAGE: {"type": "string", "pattern": f"^{LANGUAGE_PATTERN}$"},
    Kind.DAY: {"type": "string", "format": "date", "pattern": f"^{DAY_PATTERN}$"},
    Kind.FLAG: {"type": "boolean"},
}


def schema_text() -> str:
    """The schema as it stands in the file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def schema() -> dict[str, Any]:
    """The schema as a JSON value."""
    meanings = read_meanings()
    lists = {
        name: {"type": "array", "items": _ref(shape), "description": meanings[shape.table][""]}
        for name, shape in shapes().items()
    }
    inner = {shape.table: shape for shape in chain.from_iterable(map(walk, shapes().values()))}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Zapiska exchange format",
        "type": "object",
        "properties": {"format": {"const": FORMAT}, "version": {"const": VERSION}, **lists},
        "required": ["format", "version"],
        "additionalProperties": False,
        "$defs": {
            "key": {"type": "string", "pattern": f"^{KEY_PATTERN}$"},
            "text": _text(meanings),
            **{table: _object(shape, meanings) for table, shape in inner.items()},
        },
    }


def _ref(shape: Shape) -> dict[str, Any]:
    whole = {"$ref": f"#/$defs/{shape.table}"}
    return whole if shape.bare is None else {"anyOf": [_member(shape.bare), whole]}


def _object(shape: Shape, meanings: Meanings) -> dict[str, Any]:
    said = meanings[shape.table]
    members = {member.name: _member(member) | {"description": said[member.name]} for member in shape.members}
    required = [
        member.name for member in shape.members if isinstance(member, Field | Reference) and member.required
    ]
    return {
        "description": said[""],
        "type": "object",
        "properties": members,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _text(meanings: Meanings) -> dict[str, Any]:
    text = _object(text_shape(), meanings)
    for name in FORMS:
        forms = _map_of([case.value for case in Case], _NOT_BLANK)
        text["properties"][name] = forms | {"description": meanings["text"][name]}
    return text


def _map_of(names: list[str], value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict.fromkeys(names, value), "additionalProperties": False}


def _member(member: Member) -> dict[str, Any]:
    match member:
        case Field():
            return _field(member)
        case Reference():
            return dict(_KEY) if member.required else _or_null(_KEY)
        case References():
            return {"type": "array", "items": _KEY, "uniqueItems": True}
        case Children():
            return {"type": "array", "items": _ref(member.shape)}
        case Texts():
            language = {
                "type": "object",
                "propertyNames": {"pattern": f"^{LANGUAGE_PATTERN}$"},
                "additionalProperties": {"$ref": "#/$defs/text"},
            }
            return _map_of([field.value for field in member.fields], language)
        case _:
            assert_never(member)


def _field(field: Field) -> dict[str, Any]:
    known = _value(field)
    if field.default is not None:
        known["default"] = field.default.value if isinstance(field.default, StrEnum) else field.default
    return _or_null(known) if field.nullable else known


def _or_null(known: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [known, {"type": "null"}]}


def _value(field: Field) -> dict[str, Any]:
    match field.kind:
        case Kind.NUMBER:
            least = -GREATEST if field.least is None else field.least
            return {"type": "integer", "minimum": least, "maximum": GREATEST}
        case Kind.CHOICE:
            return {"enum": [choice.value for choice in field.choices or ()]}
        case Kind.TEXT if field.may_be_blank:
            return {"type": "string"}
        case simple:
            return dict(_SIMPLE[simple])
