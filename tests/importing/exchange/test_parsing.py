import pytest

from desktop_app.importing.exchange.mistakes import ExchangeError
from desktop_app.importing.exchange.reading import read_exchange
from tests.importing.exchange.marked import PLACE, document


def broken(content: bytes) -> tuple[int, int, str, object]:
    with pytest.raises(ExchangeError) as raised:
        read_exchange(content)
    (mistake,) = raised.value.mistakes
    return mistake.line, mistake.column, mistake.message, mistake.values


def test_a_byte_order_mark_is_taken_and_does_not_count() -> None:
    assert read_exchange(b"\xef\xbb\xbf" + document(places=PLACE).encode()).places[0].key == "town"
    assert broken(b"\xef\xbb\xbf!")[:3] == (1, 1, "exchange.not_json")


def test_a_byte_that_is_not_utf8_is_shown_at_its_place() -> None:
    content = '{\n "format": "Я'.encode() + b"\xff\xfe"
    assert broken(content) == (2, 14, "exchange.wrong_encoding", {"byte": "FF"})


def test_a_file_in_another_encoding_is_named_so() -> None:
    assert broken(document().encode("utf-16"))[:3] == (1, 1, "exchange.wrong_encoding")


def test_windows_line_ends_count_as_one() -> None:
    content = document(places=PLACE).replace("\n", "\r\n").encode()
    assert read_exchange(content).places[0].key == "town"
    assert broken(content.replace(b'"key"', b"key"))[:2] == (2, 13)


def test_what_stands_at_a_break_is_shown() -> None:
    assert broken(b"{'format': 1}")[3] == {"near": "'format': 1}"}


def test_deep_brackets_that_the_reader_can_follow_are_just_of_the_wrong_kind() -> None:
    content = document(places="[" * 200 + "]" * 200).encode()
    assert broken(content)[2] == "exchange.expected_object"
