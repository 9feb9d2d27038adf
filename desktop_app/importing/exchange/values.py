"""From a plain JSON value to what a field holds."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from desktop_app.domain.base import KEY_PATTERN
from desktop_app.domain.hidden_characters import require_plain
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.importing.exchange.mistakes import FieldError, shown
from desktop_app.importing.exchange.shape import Field, Kind

GREATEST = 2**63 - 1
"""The greatest whole number that a project file can hold."""

LANGUAGE_PATTERN = r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*"
DAY_PATTERN = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


def read_value(field: Field, value: object) -> object:
    """The value as the record holds it. Raises FieldError, SymbolError, or what ``require_plain`` raises."""
    if value is None and field.nullable:
        return None
    return _READERS[field.kind](field, value)


def read_text(value: object, *, may_be_blank: bool = True) -> str:
    """A text that can be stored and printed. Raises FieldError, or what ``require_plain`` raises."""
    if not isinstance(value, str):
        raise FieldError("exchange.expected_text", found=shown(value))
    require_plain(value)
    if not may_be_blank and not value.strip(" "):
        raise FieldError("exchange.empty_text")
    return value


def read_key(value: object) -> str:
    """A key of a record. Raises FieldError."""
    if not isinstance(value, str) or not re.fullmatch(KEY_PATTERN, value):
        raise FieldError("exchange.bad_key", found=shown(value))
    return value


def read_language(value: object) -> str:
    """The code of a language. Raises FieldError."""
    if not isinstance(value, str) or not re.fullmatch(LANGUAGE_PATTERN, value):
        raise FieldError("exchange.bad_language", found=shown(value))
    return value


def _text(field: Field, value: object) -> str:
    return read_text(value, may_be_blank=field.may_be_blank)


def _number(field: Field, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > GREATEST:
        raise FieldError("exchange.expected_number", found=shown(value))
    if field.least is not None and value < field.least:
        raise FieldError("exchange.number_too_small", found=value, least=field.least)
    return value


def _flag(_field: Field, value: object) -> bool:
    if not isinstance(value, bool):
        raise FieldError("exchange.expected_flag", found=shown(value))
    return value


def _day(_field: Field, value: object) -> date:
    if not isinstance(value, str) or not re.fullmatch(DAY_PATTERN, value):
        raise FieldError("exchange.bad_day", found=shown(value))
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise FieldError("exchange.no_such_day", found=value) from error


def _symbol(_field: Field, value: object) -> DocumentSymbol:
    return DocumentSymbol(read_text(value))


def _choice(field: Field, value: object) -> object:
    allowed = {} if field.choices is None else {choice.value: choice for choice in field.choices}
    if not isinstance(value, str) or value not in allowed:
        raise FieldError("exchange.unknown_choice", found=shown(value), allowed=", ".join(allowed))
    return allowed[value]


_READERS: Mapping[Kind, Callable[[Field, object], object]] = MappingProxyType(
    {
        Kind.TEXT: _text,
        Kind.KEY: lambda _field, value: read_key(value),
        Kind.LANGUAGE: lambda _field, value: read_language(value),
        Kind.NUMBER: _number,
        Kind.FLAG: _flag,
        Kind.DAY: _day,
        Kind.SYMBOL: _symbol,
        Kind.CHOICE: _choice,
    }
)
