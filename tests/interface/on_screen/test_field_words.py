"""What fields are called."""

import pytest

from desktop_app.domain.records import Base
from desktop_app.domain.texts import TextField
from desktop_app.interface import field_words

pytestmark = pytest.mark.screen


def test_every_field_that_is_shown_or_written_in_the_journal_has_a_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "ru")
    written = {column.name for table in Base.metadata.tables.values() for column in table.columns}
    for name in field_words.LISTS | written | {field.value for field in TextField}:
        assert not field_words.field_name(name).isascii()


def test_a_place_in_a_note_is_named_by_itself() -> None:
    assert field_words.field_name("sec-1/heading") == "sec-1/heading"
