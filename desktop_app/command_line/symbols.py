"""What ``zapiska symbol`` prints. Loads neither Qt nor SQLAlchemy, and reads any number of symbols."""

import json
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache

from desktop_app.domain.symbol import Component, Problem, Reading, key_of, parse
from desktop_app.domain.symbol.addresses import addresses, symbol_in
from desktop_app.domain.symbol.problems import shown
from desktop_app.domain.symbol.relations import bases, families, root
from desktop_app.domain.symbol.running_text import mentions
from desktop_app.domain.symbol.series import series_state
from desktop_app.explanation.explaining import explain_symbol
from desktop_app.messages import interface_language, message

_AT_ONCE = 1024


def input_lines() -> Iterator[str]:
    """The lines of standard input, in UTF-8 whatever the locale; bytes that are none are kept as they are."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "surrogateescape").rstrip("\r\n")


def all_valid(symbols: Iterable[str]) -> bool:
    """Whether all are symbols, or addresses of some, doubtful ones included."""
    return all(_read(text).is_valid for text in symbols)


def _read(text: str) -> Reading:
    return parse(symbol_in(text) or text)


def explained(symbols: Iterable[str]) -> Iterator[str]:
    """For each symbol, or address of one, what it says, where it is found, its problems, as lines to read."""
    language = interface_language()
    readings = [_read(text) for text in symbols]
    together = families(readings)
    for reading in readings:
        text = reading.text
        if reading.is_valid:
            said = explain_symbol(reading, language)
            yield message("symbol.explained", symbol=shown(reading.canonical), text=said)
            yield from [f"  {line}" for line in _belongings(reading, language)]
            others = [one.canonical for one in together[root(reading)] if one.text != text]
            yield from [f"  {message('symbol.together', symbols=others)}"] if others else []
        for problem in reading.problems:
            yield "  " + _sentence(text, problem)
            if problem.suggestion:
                yield "  " + message("symbol.did_you_mean", suggestion=shown(problem.suggestion))


def _belongings(reading: Reading, language: str) -> Iterator[str]:
    if not reading.is_known_series:
        yield message("symbol.unknown_series")
    for nearest in bases(reading)[:1]:
        yield message("symbol.belongs_to", symbol=nearest)
    yield from addresses(reading, language)


def found_in(lines: Iterable[str]) -> Iterator[str]:
    """The symbols that stand in a text, one a line; lists that share a beginning are written out."""
    for line in lines:
        for mention in mentions(line):
            yield from mention.symbols


def series(starts: Iterable[str], taken: Iterable[str]) -> Iterator[str]:
    """How each series stands: the next free symbol, gaps, numbers used twice."""
    symbols = list(taken)
    for start in starts:
        state = series_state(start, symbols)
        yield message("symbol.next_free", symbol=state.next_free()[0])
        for number in state.gaps:
            yield message("symbol.gap", symbol=f"{state.start}/{number}")
        for number in state.collisions:
            yield message("symbol.collision", symbol=f"{state.start}/{number}")


def write_json(lines: Iterable[str]) -> None:
    """One JSON object a line for one symbol a line, on standard output."""
    language = interface_language()
    waiting: list[str] = []
    for line in lines:
        waiting.append(json_line(line, language))
        if len(waiting) == _AT_ONCE:
            _write(waiting)
            waiting.clear()
    _write(waiting)


def _write(lines: list[str]) -> None:
    text = "".join([f"{line}\n" for line in lines])
    sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))
    sys.stdout.buffer.flush()


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


def _encoded(text: str) -> str:
    return _ENCODER.encode(text)


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _flag(*, is_true: bool) -> str:
    return "true" if is_true else "false"


@lru_cache(maxsize=65_536)
def _component(component: Component) -> str:
    value = {"text": component.text, "kind": component.kind, "value": component.value}
    return _ENCODER.encode(value)


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
    return _ENCODER.encode(told)


def _sentence(text: str, problem: Problem) -> str:
    symbol = shown(text if text.isprintable() else ascii(text))
    return message(problem.message, symbol=symbol, position=problem.position + 1, letter=problem.detail)
