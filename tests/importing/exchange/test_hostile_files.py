"""Files made to hurt: each is refused with its reason, in bounded memory and time."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.importing.exchange import bounds
from desktop_app.importing.exchange.bounds import MOST_BYTES
from desktop_app.importing.exchange.mistakes import ExchangeError
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.importing.input_files import InputFileError, read_input
from desktop_app.messages import message
from tests.importing.exchange.marked import document
from tests.importing.exchange.test_damaged_files import told
from tests.memory import told_within

MEGABYTES = 1600
"""Of addresses, the program's libraries among them."""

READ = """
import json
from pathlib import Path
from desktop_app.importing.exchange.mistakes import ExchangeError
from desktop_app.importing.exchange.bounds import MOST_BYTES
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.importing.input_files import InputFileError, read_input
try:
    read_exchange(read_input(Path(sys.argv[1]), MOST_BYTES))
except ExchangeError as error:
    print(error.mistakes[0].message)
except InputFileError as error:
    print(error.message)
"""

HEAD = b'{"format": "zapiska", "version": 1, "places": '

# Made when they are asked for: together they would stay in the memory of every other test.
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "brackets in brackets in brackets": (lambda: HEAD + b"[" * 1_000_000, "exchange.too_deep"),
    "objects in objects in objects": (lambda: HEAD + b'{"a":' * 1_000_000, "exchange.too_deep"),
    "names without number": (
        lambda: b"{" + b",".join(b'"%d":0' % number for number in range(200_000)) + b"}",
        "exchange.missing_field",
    ),
    "the same name very often": (
        lambda: HEAD + b"[]" + b',"places":[]' * 60_000 + b"}",
        "exchange.repeated_name",
    ),
    "empty lists without number": (
        lambda: HEAD + b"[" + b"[]," * 20_000_000 + b"[]]}",
        "exchange.too_many_values",
    ),
    "more commas than values, in a text": (
        lambda: HEAD + b'[{"key": "a", "source": "' + b"," * 4_000_000 + b'"}]}',
        "exchange.unknown_field",
    ),
    "a text of fifty million letters": (
        lambda: (
            HEAD + b'[], "bodies": [{"key": "a", "kind": "other", "source": "' + b"a" * 50_000_000 + b'"}]}'
        ),
        "characters.too_long",
    ),
    "a text of twenty million escapes": (
        lambda: (
            HEAD + b'[], "bodies": [{"key": "a", "kind": "other", "source": "' + rb"\n" * 20_000_000 + b'"}]}'
        ),
        "characters.too_long",
    ),
    "a number of thirty million figures": (lambda: HEAD + b"1" * 30_000_000 + b"}", "exchange.expected_list"),
    "a fraction of thirty million figures": (
        lambda: HEAD + b"0." + b"1" * 30_000_000 + b"}",
        "exchange.expected_list",
    ),
    "more bytes than any project has": (lambda: b" " * (MOST_BYTES + 1), "input.too_large"),
    "letters of another encoding": (lambda: HEAD + "[Вена".encode("cp1251"), "exchange.wrong_encoding"),
    "two bytes a letter": (lambda: document().encode("utf-16"), "exchange.wrong_encoding"),
    "overlong letters": (lambda: HEAD + b'"\xc0\xaf"}', "exchange.wrong_encoding"),
    "letters of four bytes cut off": (lambda: HEAD + b'"\xf0\x9f', "exchange.wrong_encoding"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_with_its_reason_in_bounded_memory(kind: str, tmp_path: Path) -> None:
    content, reason = HOSTILE[kind]
    path = tmp_path / "hostile.json"
    path.write_bytes(content())
    said, megabytes = told_within(MEGABYTES, READ, path)
    assert said == reason
    assert int(megabytes) < MEGABYTES


def test_a_device_without_an_end_is_not_read_to_its_end() -> None:
    with pytest.raises(InputFileError) as caught:
        read_input(Path("/dev/zero"), 1000)
    assert caught.value.message == "input.too_large"


def test_what_is_too_large_is_said_by_whoever_reads_it() -> None:
    with pytest.raises(ExchangeError) as caught:
        read_exchange(b" " * (MOST_BYTES + 1))
    (mistake,) = caught.value.mistakes
    assert "64" in message(mistake.message, **mistake.values)


def test_the_first_value_too_many_is_said_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_VALUES", 6)
    with pytest.raises(ExchangeError) as caught:
        read_exchange(b'{"format": "zapiska",\n "version": 1, "places":\n [{}, {}, {}]}')
    assert (caught.value.mistakes[0].line, caught.value.mistakes[0].column) == (3, 7)
    with pytest.raises(ExchangeError) as caught:
        read_exchange(b'{"format": "zapiska", "version": 1, ",,,,,,": 0}')
    assert caught.value.mistakes[0].message == "exchange.unknown_field"


TURNING = st.text(st.sampled_from('aя\u202e\u2066\u200b\ufeff\x00\ud800\u00ad\u200fع{}\\"'), max_size=8)


@settings(max_examples=80, deadline=None)
@given(TURNING, TURNING, TURNING)
def test_odd_letters_anywhere_are_told_in_a_sentence(key: str, symbol: str, text: str) -> None:
    record = {"key": key, "symbol_prefix": symbol, "kind": "other", "source": text, key: symbol}
    told(json.dumps({"format": "zapiska", "version": 1, "bodies": [record]}).encode())
    told(json.dumps({"format": "zapiska", "version": 1, text: [record]}).encode())
