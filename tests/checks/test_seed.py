"""The note as it was typed (``raw-note-ru.txt``: the text of the published note on the tenth session of the
Conference, lines wrapped and words cut as on its pages), and the clean notes of the six languages.
"""

import pytest

from desktop_app.checks.note_text import PassageKind
from tests.checks.notes import HERE, LANGUAGES, clean, found, places, read
from tests.composition.projects import EXPECTED

RAW = (HERE / "raw-note-ru.txt").read_text(encoding="utf-8")


def test_all_that_is_wrong_in_the_raw_note_is_found_and_nothing_else() -> None:
    assert sorted(places(found(RAW))) == [
        ("agenda.note_missing", 0),
        ("dashes.doubled", 6),
        ("dashes.range", 9),
        ("names.variant", 18),
    ]


def test_each_slip_has_its_place_and_what_should_stand_there() -> None:
    fixes = {one.rule: (one.values.get("words"), one.fix) for one in found(RAW)}
    assert fixes["dashes.doubled"] == ("-–", "–")
    assert fixes["dashes.range"] == ("-", "–")
    assert fixes["names.variant"] == (
        "по международному сотрудничеству",
        "по вопросам международного сотрудничества",
    )


def test_wrapped_lines_and_cut_words_are_read_as_the_clean_note_has_them() -> None:
    raw, neat = read(RAW), read(clean("ru"))
    same = [one.plain == other.plain for one, other in zip(raw.passages, neat.passages, strict=False)]
    different = [passage.number for passage, equal in zip(raw.passages, same, strict=False) if not equal]
    assert different == [6, 9, 18]
    kinds = [passage.kind for passage in raw.passages]
    assert kinds.count(PassageKind.PARAGRAPH) == 18
    assert kinds.count(PassageKind.HEADING) == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clean_note_gives_no_findings(language: str) -> None:
    assert places(found(clean(language), language)) == []


def test_a_note_of_another_family_lacks_only_the_note_on_its_agenda() -> None:
    text = (EXPECTED / "second-family-ru.txt").read_text(encoding="utf-8")
    assert places(found(text)) == [("agenda.note_missing", 0)]
