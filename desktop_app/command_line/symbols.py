"""What ``zapiska symbol`` prints. Loads neither Qt nor SQLAlchemy, and reads any number of symbols."""

import json
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache

from desktop_app.domain.symbol import Component, Problem, Reading, key_of, parse
from desktop_app.domain.symbol.problems import shown
from desktop_app.explanation.explaining import explain_symbol
from desktop_app.messages import interface_language, message

_AT_ONCE = 1024


def explained(symbols: Iterable[str]) -> Iterator[str]:
    """For each symbol what it says, then its problems, as lines to read."""
    language = interface_language()
    for text in symbols:
        reading = parse(text)
        yield message(
            "symbol.explained", symbol=shown(reading.canonical), text=explain_symbol(reading, language)
        )
        if reading.is_valid and not reading.is_known_series:
            yield "  " + message("symbol.unknown_series")
        for problem in reading.problems:
            yield "  " + _sentence(text, problem)
            if problem.suggestion:
                yield "  " + message("symbol.did_you_mean", suggestion=shown(problem.suggestion))


def write_json(lines: Iterable[str]) -> None:
    """One JSON object a line for one symbol a line, on standard output."""
    language = interface_language()
    waiting: list[str] = []
    for line in lines:
        waiting.append(json_line(line.rstrip("\r\n"), language))
        if len(waiting) == _AT_ONCE:
            sys.stdout.write("\n".join(waiting) + "\n")
            waiting.clear()
    if waiting:
        sys.stdout.write("\n".join(waiting) + "\n")
    sys.stdout.flush()


def json_line(text: str, language: str) -> str:
    """All that is known of a symbol. Positions count characters from 0."""
    reading = parse(text)
    components = ", ".join([_component(component) for component in reading.components])
    return (
        f'{{"input": {_encoded(text)}, "ok": {_flag(is_true=reading.is_valid)}, '
        f'"known_series": {_flag(is_true=reading.is_known_series)}, '
        f'"canonical": {_encoded(reading.canonical)}, "key": {_encoded(key_of(text))}, '
        f'"components": [{components}], "explanation": {_encoded(explain_symbol(reading, language))}, '
        f'"problems": {_problems(text, reading)}}}'
    )


_encoded = json.encoder.encode_basestring


def _flag(*, is_true: bool) -> str:
    return "true" if is_true else "false"


@lru_cache(maxsize=65_536)
def _component(component: Component) -> str:
    value = {"text": component.text, "kind": component.kind, "value": component.value}
    return json.dumps(value, ensure_ascii=False)


def _problems(text: str, reading: Reading) -> str:
    if not reading.problems:
        return "[]"
    told = [
        {
            "position": problem.position,
            "message": _sentence(text, problem),
            "suggestion": problem.suggestion or None,
        }
        for problem in reading.problems
    ]
    return json.dumps(told, ensure_ascii=False)


def _sentence(text: str, problem: Problem) -> str:
    symbol = shown(text if text.isprintable() else ascii(text))
    return message(problem.message, symbol=symbol, position=problem.position + 1, letter=problem.detail)
