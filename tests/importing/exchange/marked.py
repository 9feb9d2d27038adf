"""Files for tests: short to write, with the places of their mistakes marked."""

import pytest

from desktop_app.importing.exchange.mistakes import ExchangeError, Mistake
from desktop_app.importing.exchange.reading import read_exchange

MARK = "§"

PLACE = '{"key": "town"}'
CONVENTION = '{"key": "convention", "kind": "treaty"}'
COP = '{"key": "cop", "kind": "conference"}'
SESSION = '{"key": "cop-1", "body": "cop", "ordinal": 1}'


def document(**lists: str) -> str:
    """A file with these lists, each on a line of its own."""
    lines = [f'"{name}": [{items}]' for name, items in lists.items()]
    return ",\n".join(['{"format": "zapiska", "version": 1', *lines]) + "}"


def mistakes(marked: str) -> tuple[Mistake, ...]:
    """The mistakes of a file, after a look that each stands where a mark is, in the same order."""
    places, text = [], ""
    for piece in marked.split(MARK):
        text += piece
        places.append((text.count("\n") + 1, len(text) - text.rfind("\n")))
    with pytest.raises(ExchangeError) as raised:
        read_exchange(text.encode())
    assert [(one.line, one.column) for one in raised.value.mistakes] == places[:-1]
    return raised.value.mistakes


def only_mistake(marked: str) -> tuple[str, str]:
    """The path and the message of the only mistake of a file."""
    (mistake,) = mistakes(marked)
    return mistake.path, mistake.message
