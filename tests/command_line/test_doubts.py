from dataclasses import replace

import pytest

from desktop_app.command_line.doubts import require_texts
from desktop_app.composition.note import Doubt, DoubtKind, Source
from desktop_app.export.verification import IncompleteNote
from tests.export.official_notes import official_note

TITLE, NAME = Source("mandate", "res-7-1", "title"), Source("body", "wg", "official_name")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")


def test_each_missing_text_and_form_is_told_with_its_record_field_and_language(
    capsys: pytest.CaptureFixture[str],
) -> None:
    missing = (
        Doubt(DoubtKind.TEXT_MISSING, TITLE, blocking=True),
        Doubt(DoubtKind.FORM_MISSING, NAME, "gen", blocking=True),
        Doubt(DoubtKind.FORM_MISSING, NAME, "dat", blocking=True),
        Doubt(DoubtKind.SYMBOL_MISSING, Source("note", "n", "document"), blocking=True),
    )
    with pytest.raises(IncompleteNote) as caught:
        require_texts(replace(official_note("fr"), doubts=missing))
    assert caught.value.values == {"language": "fr", "count": 2}
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition("check: ")[2] for line in lines] == [
        "mandate res-7-1: title is missing in the language fr.",
        "body wg: official_name has no form for the case gen in the language fr.",
        "body wg: official_name has no form for the case dat in the language fr.",
    ]


def test_what_nobody_has_verified_keeps_no_note_back(capsys: pytest.CaptureFixture[str]) -> None:
    require_texts(official_note("fr"))
    assert capsys.readouterr().err == ""
