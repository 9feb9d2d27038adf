"""What a text may hold: everything that is seen, and what is not seen only where a script needs it."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.hidden_characters import (
    LONGEST_TEXT,
    HiddenCharacterError,
    TextTooLongError,
    hidden_characters,
    made_visible,
    named,
    require_plain,
    without_hidden,
)
from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.domain.symbol import DocumentSymbol, SymbolError
from desktop_app.domain.texts import Text, TextField
from desktop_app.messages import explain
from desktop_app.operations.bulk_editing import CellEdit, change_cells
from desktop_app.storage.journal import Label
from desktop_app.storage.workspace import Workspace

TURNED = "Group \u202eno tpurroC"


@pytest.mark.parametrize(
    "text",
    [
        "Группа по\u00a0коррупции — 10–11\u202fсентября\tи\nдалее",
        "Vienne\u00a0: «\u202fnote\u202f»",
        "тран\u00adснациональной",
        "CTOC/\u2060COP",
        "می\u200cخواهم",
        "श्री\u200dमान्",
        "(الوثيقة)\u200f 5",
        "\u061c12 من",
        "葛\U000e0100飾",
        "葛\ufe00",
        "𝄞 ⅷ é e\u0301 ع\u064e",
        "",
    ],
)
def test_a_text_that_is_seen_or_that_its_script_needs_is_taken(text: str) -> None:
    require_plain(text)


@pytest.mark.parametrize(
    ("text", "position", "name"),
    [
        (TURNED, 7, "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("a\u2066b\u2069", 2, "U+2066 LEFT-TO-RIGHT ISOLATE"),
        ("\ufeffWorking Group", 1, "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
        ("Working\u200bGroup", 8, "U+200B ZERO WIDTH SPACE"),
        ("a\x1b[2J", 2, "U+001B <control-001B>"),
        ("a\rb", 2, "U+000D <control-000D>"),
        ("a\x85", 2, "U+0085 <control-0085>"),
        ("a\u2028b", 2, "U+2028 LINE SEPARATOR"),
        ("a\ud800", 2, "U+D800 <surrogate-D800>"),
        ("a\ufffe", 2, "U+FFFE <noncharacter-FFFE>"),
        ("a\U000e0041", 2, "U+E0041 TAG LATIN CAPITAL LETTER A"),
        ("a\u3164b", 2, "U+3164 HANGUL FILLER"),
        ("a\u200cb", 2, "U+200C ZERO WIDTH NON-JOINER"),
        ("Group\u200f", 6, "U+200F RIGHT-TO-LEFT MARK"),
        ("tree\u00ad house", 5, "U+00AD SOFT HYPHEN"),
        ("\u2060a", 1, "U+2060 WORD JOINER"),
        ("a\ufe0f", 2, "U+FE0F VARIATION SELECTOR-16"),
        ("葛\ufe00\ufe01", 2, "U+FE00 VARIATION SELECTOR-1"),
        ("مي\u200c\u200cخ", 3, "U+200C ZERO WIDTH NON-JOINER"),
    ],
)
def test_a_character_that_nobody_sees_is_named_with_its_place(text: str, position: int, name: str) -> None:
    with pytest.raises(HiddenCharacterError) as caught:
        require_plain(text)
    assert (caught.value.values["position"], caught.value.values["character"]) == (position, name)


def test_the_sentence_shows_where_the_character_is_and_does_not_hold_it() -> None:
    with pytest.raises(HiddenCharacterError) as caught:
        require_plain(TURNED)
    assert "Group ⟨U+202E⟩no tpurroC" in explain(caught.value)
    assert "\u202e" not in explain(caught.value)


def test_a_text_longer_than_any_document_is_refused() -> None:
    require_plain("а" * LONGEST_TEXT)
    with pytest.raises(TextTooLongError):
        require_plain("а" * (LONGEST_TEXT + 1))


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(codec=None), max_size=30))
def test_whatever_is_taken_holds_nothing_that_turns_or_breaks_it(text: str) -> None:
    if any(True for _ in hidden_characters(text)):
        return
    for character in text:
        assert unicodedata.category(character) not in {"Cs", "Zl", "Zp"}
        assert unicodedata.category(character) != "Cc" or character in "\t\n"
        assert unicodedata.bidirectional(character) not in {"LRO", "RLO", "LRE", "RLE", "PDF", "LRI", "RLI"}
    text.encode()


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(codec=None), max_size=30))
def test_without_what_nobody_sees_a_text_is_taken_and_keeps_the_rest(text: str) -> None:
    kept = without_hidden(text)
    require_plain(kept)
    rest = iter(text)
    assert all(one in rest for one in kept)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(codec=None), max_size=30))
def test_whatever_is_made_visible_can_be_written_and_read(text: str) -> None:
    shown = made_visible(text)
    shown.encode()
    assert made_visible(shown) == shown
    assert all(named(character).isprintable() for character in text)


def test_a_symbol_with_such_a_character_is_refused_by_its_name() -> None:
    with pytest.raises(SymbolError) as caught:
        DocumentSymbol("CTOC/\u202eCOP")
    assert "U+202E RIGHT-TO-LEFT OVERRIDE" in explain(caught.value)
    assert "\u202e" not in explain(caught.value)


def test_no_record_is_kept_with_such_a_text(workspace: Workspace) -> None:
    body = Body(key="cop", kind=BodyKind.CONFERENCE)
    text = Text(field=TextField.COMMON_NAME, language="en", value=TURNED)
    body.texts[TextField.COMMON_NAME, "en"] = text
    with pytest.raises(HiddenCharacterError), workspace.change("change.import") as session:
        session.add(body)
    assert workspace.connection.execute("SELECT count(*) FROM body").fetchone() == (0,)


def test_no_text_is_changed_to_such_a_one_and_others_of_its_row_can_be(workspace: Workspace) -> None:
    with workspace.change("change.import") as session:
        body = Body(key="cop", kind=BodyKind.CONFERENCE, source="A/1")
        session.add(body)
    with pytest.raises(HiddenCharacterError), workspace.change("change.import"):
        body.source = "A/\u200b1"
    with workspace.change("change.import"):
        body.since = date(2020, 1, 1)
        body.source = None


def test_no_cells_of_a_table_are_changed_to_such_a_text(workspace: Workspace) -> None:
    with workspace.change("change.import") as session:
        body = Body(key="wg", kind=BodyKind.WORKING_GROUP)
        session.add_all([body, Meeting(key="m", body=body, ordinal=1, status=MeetingStatus.PLANNED)])
    edit = CellEdit(("meeting", 1), "source", None, "A/\u202e1")
    with pytest.raises(HiddenCharacterError):
        change_cells(workspace, [edit], Label("change.bulk_cells", {"count": 1}))
