from hypothesis import given
from hypothesis import strategies as st

from desktop_app.composition.note import Placeholder, Words
from desktop_app.export.docx.locales import LOCALES
from desktop_app.export.docx.markup import serialized, w
from desktop_app.export.docx.runs import merged, plain_runs, run
from tests.export.opened_docx import W

RUSSIAN = LOCALES["ru"]


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_a_run(text: str) -> None:
    assert serialized(run(text, RUSSIAN)).startswith(b"<?xml")


@given(st.lists(st.text(min_size=1), min_size=1, max_size=5))
def test_neighbouring_words_lose_nothing_by_being_one(texts: list[str]) -> None:
    assert list(merged(map(Words, texts))) == [Words("".join(texts))]


def test_every_run_gets_properties_of_its_own() -> None:
    runs = plain_runs((Words("a"), Placeholder("b")), RUSSIAN, w("b"))
    assert [node.find(f"{W}rPr/{W}b") is not None for node in runs] == [True, True]
