import pytest

from desktop_app.composition.note import DoubtKind, Placeholder, SymbolWords, Words
from tests.composition.projects import words
from tests.composition.stage import Stage

HOLES = {DoubtKind.SYMBOL_MISSING, DoubtKind.DATE_MISSING, DoubtKind.ORIGINAL_LANGUAGE_MISSING}


def test_all_that_is_known_stands_in_the_masthead(stage: Stage) -> None:
    head = stage.compose().masthead
    assert words(head.issuer) == "Организация Объединенных Наций"
    assert words(head.organ) == "Конференция участников Конвенции о борьбе с подкупом"
    assert head.symbol == SymbolWords("CAB/COP/2020/7", head.symbol.sources)
    assert (words(head.distribution), head.language_line) == ("Distr.: General", "Russian")
    assert isinstance(head.date, Words)
    assert isinstance(head.job_number, Words)
    assert (head.date.text, words(head.original_line)) == ("3 August 2020", "Original: English")
    assert head.job_number.text == "V.20-00001 (R)"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("ar", "Arabic"),
        ("zh", "Chinese"),
        ("en", "English"),
        ("fr", "French"),
        ("ru", "Russian"),
        ("es", "Spanish"),
    ],
)
def test_the_original_language_is_named_in_english(stage: Stage, code: str, told: str) -> None:
    stage.document["original_language"] = code
    assert words(stage.compose().masthead.original_line) == f"Original: {told}"


@pytest.mark.parametrize("kind", ["general", "limited", "restricted"])
def test_distribution(stage: Stage, kind: str) -> None:
    stage.document["distribution"] = kind
    assert words(stage.compose().masthead.distribution) == f"Distr.: {kind.capitalize()}"


@pytest.mark.parametrize("known", [True, False])
def test_what_is_not_known_is_a_hole_and_a_doubt_never_an_invention(stage: Stage, *, known: bool) -> None:
    """Either the note has no document yet, or one of which nothing is known."""
    if known:
        for name in ("symbol", "dated", "original_language", "job_number"):
            del stage.document[name]
    else:
        del stage.note["document"]
    note = stage.compose()
    head = note.masthead
    holes = [head.symbol, head.date, head.original_line.inlines[0], head.job_number]
    assert [hole.text for hole in holes if isinstance(hole, Placeholder)] == [
        "[условное обозначение]", "[date]", "Original: [language]", "[номер заказа]",
    ]  # fmt: skip
    assert {doubt.kind for doubt in note.doubts if doubt.blocking} >= HOLES
    assert {doubt.source.table for doubt in note.doubts if doubt.kind in HOLES} == {
        "document" if known else "note"
    }
    assert not any(doubt.blocking for doubt in note.doubts if doubt.kind is DoubtKind.JOB_NUMBER_MISSING)
    assert words(head.distribution) == "Distr.: General"
