"""Files damaged at random: whatever is in a file, a person is told of it in a sentence."""

import json
from random import Random
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.importing.exchange.mistakes import ExchangeError, Mistake
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.importing.exchange.writing import exchange_bytes_of
from desktop_app.messages import message
from desktop_app.paths import RESOURCES

EXAMPLE = (RESOURCES / "exchange/example.json").read_bytes()
SEEDS = st.integers(min_value=0, max_value=2**32)
ODD: list[Any] = [
    *(
        None,
        True,
        0,
        -1,
        10**18,
        10**30,
        1.5,
        "",
        " ",
        "\x00",
        "\ud800",
        "{",
        "}",
        "{body=x}",
        "{{",
        "a" * 10**5,
    ),
    *([], {}, [[]], {"": None}, [{"key": []}], {"ru": {}}, {"ru": {"value": 1}}, "2031-13-01", "0000-00-00"),
]


def told(content: bytes) -> None:
    """Reads a file: it is taken and can be written again, or each of its mistakes has its sentence."""
    start = perf_counter()
    mistakes: tuple[Mistake, ...] = ()
    try:
        exchange_bytes_of(read_exchange(content))
    except ExchangeError as error:
        mistakes = error.mistakes or (Mistake("", 0, 0, "", {}),)
    assert perf_counter() - start < 10
    for mistake in mistakes:
        assert min(mistake.line, mistake.column) >= 1
        message(mistake.message, **mistake.values).encode()
        mistake.path.encode()


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_bytes_changed_at_random_are_no_error_of_the_program(seed: int) -> None:
    random = Random(seed)
    content = bytearray(EXAMPLE)
    for _ in range(random.choice((1, 2, 10))):
        at = random.randrange(len(content))
        piece = bytes(random.choice(b'"{}[]:,\\0x\n\xff') for _ in range(random.randrange(3)))
        content[at : at + random.randrange(3)] = piece
    told(bytes(content))


@settings(max_examples=20, deadline=None)
@given(st.integers(min_value=0, max_value=len(EXAMPLE) - 2))
def test_a_file_cut_off_anywhere_is_said_to_be_broken(end: int) -> None:
    with pytest.raises(ExchangeError):
        read_exchange(EXAMPLE[:end])


@settings(max_examples=120, deadline=None)
@given(SEEDS)
def test_values_changed_at_random_are_no_error_of_the_program(seed: int) -> None:
    random = Random(seed)
    document = json.loads(EXAMPLE)
    for _ in range(random.choice((1, 1, 5))):
        _damage(random, document)
    told(json.dumps(document, ensure_ascii=True).encode())


def _damage(random: Random, document: Any) -> None:
    """Changes one value, wherever it is: replaces it, takes it out, says it twice, or moves it."""
    holders = [holder for holder in _holders(document) if holder]
    holder, other = random.choice(holders), random.choice(holders)
    place = random.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    match random.randrange(4):
        case 0:
            holder[place] = _copied(random.choice(ODD))
        case 1:
            del holder[place]
        case 2 if isinstance(holder, list):
            holder.append(_copied(holder[place]))
        case _ if isinstance(other, dict):
            other[random.choice(list(other))] = _copied(holder[place])
        case _:
            other.clear()


def _copied(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _holders(value: Any) -> list[Any]:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return ([value] if isinstance(value, dict | list) else []) + [
        holder for item in inside for holder in _holders(item)
    ]


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_no_error_of_the_program(content: bytes) -> None:
    told(content)


def test_a_file_with_tens_of_thousands_of_mistakes_is_told_soon() -> None:
    places = [{"key": f"P{number}", "colour": [], "texts": {"name": 1}} for number in range(11_000)]
    told(json.dumps({"format": "zapiska", "version": 1, "places": places}).encode())


def test_a_name_said_thousands_of_times_is_told_soon() -> None:
    told(b'{"format": "zapiska", "version": 1' + b', "places": []' * 50_000 + b"}")
