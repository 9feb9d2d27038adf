"""The placeholder grammar: what it reads, and where it says a mistake is."""

import sys
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.composition import phrases
from desktop_app.composition.phrases import Choice, ClosingComma, Field, Literal, PhraseError, fields, parse

if TYPE_CHECKING:
    from _typeshed import TraceFunction


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("", ()),
        ("доклад", (Literal("доклад"),)),
        ("{body}", (Field("body", None, ()),)),
        ("о {body:gen} и", (Literal("о "), Field("body", None, ("gen",)), Literal(" и"))),
        ("{mandate=res-9.1:ins:organ}", (Field("mandate", "res-9.1", ("ins", "organ")),)),
        ("{next_body}{,}", (Field("next_body", None, ()), ClosingComma())),
        ("{{скобки}} | черта", (Literal("{скобки} | черта"),)),
        (
            "{unit|n:было|pl:были}",
            (Choice("unit", None, (("n", (Literal("было"),)), ("pl", (Literal("были"),)))),),
        ),
        (
            "{body=a|m:{unit:gen}|f:}",
            (Choice("body", "a", (("m", (Field("unit", None, ("gen",)),)), ("f", ()))),),
        ),
        ("{a|m:{{x}}}", (Choice("a", None, (("m", (Literal("{x"),)),)), Literal("}"))),
    ],
)
def test_a_phrase_is_read(text: str, nodes: tuple[object, ...]) -> None:
    assert parse(text) == nodes


@pytest.mark.parametrize(
    ("text", "message", "position"),
    [
        ("дом }", "phrase.stray_brace", 5),
        ("дом {", "phrase.bad_placeholder", 5),
        ("{body", "phrase.bad_placeholder", 1),
        ("a {Body}", "phrase.bad_placeholder", 3),
        ("a {body gen}", "phrase.bad_placeholder", 3),
        ("a {body=}", "phrase.bad_placeholder", 3),
        ("a {body:}", "phrase.bad_placeholder", 3),
        ("a {body:gen|m:x}", "phrase.bad_placeholder", 3),
        ("a {body|}", "phrase.bad_branch", 9),
        ("a {body|x}", "phrase.bad_branch", 9),
        ("a {body|m:x|m:y}", "phrase.branch_twice", 13),
        ("a {body|m:x", "phrase.unclosed", 11),
        ("{a|m:{b|m:{c|m:{d|m:{e|m:x}}}}}", "phrase.too_deep", 21),
        ("{a|m:{b}", "phrase.unclosed", 8),
        ("{a|m:{b|x}}", "phrase.bad_branch", 9),
    ],
)
def test_a_mistake_is_named_with_its_position(text: str, message: str, position: int) -> None:
    with pytest.raises(PhraseError) as error:
        parse(text)
    assert (error.value.message, error.value.values) == (message, {"position": position, "text": text})


def test_four_choices_inside_each_other_are_enough() -> None:
    assert len(list(fields(parse("{a|m:{b|m:{c|m:{d|m:{e}}}}}")))) == 5


PIECES = st.sampled_from(
    [*"{}|:=,abm дом.", "{body", "{body}", "{a|m:", "|f:", "{,}", "{{", "}}", ":gen", "=key"]
)


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=40))
def test_anything_is_read_or_refused_with_a_position(text: str) -> None:
    error = mistake_of(text)
    if error is not None:
        position = error.values["position"]
        assert isinstance(position, int)
        assert 1 <= position <= len(text) + 1
        assert error.values["text"] == text


def mistake_of(text: str) -> PhraseError | None:
    try:
        parse(text)
    except PhraseError as error:
        return error
    return None


@given(st.text())
def test_text_with_its_braces_doubled_is_read_as_itself(text: str) -> None:
    nodes = parse(text.replace("{", "{{").replace("}", "}}"))
    assert nodes == ((Literal(text),) if text else ())


def steps(text: str) -> int:
    """How many lines of the reader run for a text."""
    count = 0

    def counted(frame: FrameType, event: str, _argument: object) -> "TraceFunction | None":
        nonlocal count
        if frame.f_code.co_filename != phrases.__file__:
            return None  # memory is cleared up while it reads
        count += event == "line"
        return counted

    parse.cache_clear()
    before = sys.gettrace()
    sys.settrace(counted)
    try:
        parse(text)
    except PhraseError:
        pass
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "{",
        "{{",
        "}",
        "{a",
        "{a|m:",
        "{a:b",
        "a",
        "|",
        "{,}",
        "{a}",
        "{a|m:x}",
        "{a=b",
        ":a",
        "{a|m:{b|m:{c|m:x}}}",
    ],
)
def test_reading_takes_steps_in_proportion_and_no_depth(piece: str) -> None:
    assert steps("{a" + piece * 3_000) < 3.5 * steps("{a" + piece * 1_000) + 100
    assert steps(piece * 3_000) < 3.5 * steps(piece * 1_000) + 100
