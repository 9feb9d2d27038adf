"""From the bytes of a file to plain values, or to the place where it stops being JSON."""

import json
import math
from typing import Any

from desktop_app.domain.hidden_characters import named
from desktop_app.importing.exchange.bounds import require_count, require_size
from desktop_app.importing.exchange.locating import line_and_column, spots, too_deep
from desktop_app.importing.exchange.mistakes import (
    ExchangeError,
    Findings,
    Found,
    Mistake,
    shown_text,
)

DEEPEST = 32
"""More levels than any record needs; said when the JSON reader itself gives up."""

_LONGEST_NUMBER = 20
_LONGEST_FRACTION = 400
"""More digits than the smallest number with a point has, and still read at once."""

_LONGEST_EXCERPT = 20


def text_of(content: bytes) -> str:
    """The text of a file in UTF-8, with or without a byte order mark. Raises ExchangeError."""
    require_size(content)
    try:
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix("\ufeff")
        byte = f"{content[error.start]:02X}"
        raise _at(before, len(before), "exchange.wrong_encoding", byte=byte) from error


def value_of(text: str, findings: Findings) -> Any:
    """The value of a JSON text. Raises ExchangeError where it breaks off; names said twice are findings.

    Numbers that no field can hold (not finite, not whole, of more than twenty characters) come out as
    floats.
    """
    require_count(text)
    repeated = False

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        together = dict(pairs)
        repeated = repeated or len(together) < len(pairs)
        return together

    try:
        value = json.loads(
            text,
            object_pairs_hook=members,
            parse_int=_whole,
            parse_float=_fraction,
            parse_constant=_not_finite,
        )
    except json.JSONDecodeError as error:
        raise _broken(text, error) from error
    except RecursionError as error:
        raise _at(text, too_deep(text, DEEPEST), "exchange.too_deep", most=DEEPEST) from error
    if repeated:
        for spot in spots(text):
            if spot.repeated:
                name = shown_text(str(spot.steps[-1]))
                findings.add(Found(spot.steps, "exchange.repeated_name", {"name": name}, at_name=True))
    return value


def _whole(literal: str) -> int | float:
    """Python refuses numbers of thousands of digits, in a way of its own."""
    return int(literal) if len(literal) <= _LONGEST_NUMBER else math.inf


def _fraction(literal: str) -> float:
    return float(literal) if len(literal) <= _LONGEST_FRACTION else math.nan


def _not_finite(_literal: str) -> float:
    return math.nan


def _broken(text: str, error: json.JSONDecodeError) -> ExchangeError:
    offset = error.pos
    if offset >= len(text):
        return _at(text, offset, "exchange.ends_early")
    near, character = shown_text(text[offset : offset + _LONGEST_EXCERPT]), text[offset]
    if character < " " and character not in "\t\n\r":
        return _at(text, offset, "exchange.control_character", character=named(character))
    in_text = error.msg.startswith("Invalid control character")
    return _at(text, offset, "exchange.control_in_json" if in_text else "exchange.not_json", near=near)


def _at(text: str, offset: int, message: str, **values: Any) -> ExchangeError:
    line, column = line_and_column(text, offset)
    return ExchangeError([Mistake("", line, column, message, values)], 1)
