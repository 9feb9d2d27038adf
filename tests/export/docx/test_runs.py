import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.composition.note import Note, Placeholder, Words
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.locales import LOCALES
from desktop_app.export.docx.markup import serialized, w
from desktop_app.export.docx.runs import plain_runs, run, word_runs
from desktop_app.export.layouts import profile
from desktop_app.export.options import WriterOptions
from desktop_app.export.verification import merged
from tests.export.opened_docx import NAMESPACES, W

RUSSIAN = LOCALES["ru"]


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_a_run(text: str) -> None:
    assert serialized(run(text, RUSSIAN)).startswith(b"<?xml")


@given(st.lists(st.text(min_size=1), min_size=1, max_size=5))
def test_neighbouring_words_lose_nothing_by_being_one(texts: list[str]) -> None:
    assert list(merged(map(Words, texts))) == [Words("".join(texts))]


def test_every_run_gets_properties_of_its_own(note: Note) -> None:
    edition = Edition(note, profile(note.profile, "ru"), WriterOptions())
    runs = plain_runs(edition, (Words("a"), Placeholder("b")), w("b"))
    assert [node.find(f"{W}rPr/{W}b") is not None for node in runs] == [True, True]


def arabic_runs(text: str) -> list[tuple[str, bool]]:
    """The runs of a text in Arabic, each with whether it runs from right to left."""
    runs = word_runs(text, LOCALES["ar"])
    return [
        ("".join(node.text or "" for node in run.iter(f"{W}t")), run.find(f"{W}rPr/{W}rtl") is not None)
        for run in runs
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("فيينا", [("فيينا", True)]),
        ("تشرين الأول/أكتوبر 2020", [("تشرين الأول/أكتوبر ", True), ("2020", False)]),
        ("12-16 تشرين", [("12", False), ("-", True), ("16", False), (" تشرين", True)]),
        ("القرار 7/1،", [("القرار ", True), ("7/1", False), ("،", True)]),
        ("البند 2 (ب)", [("البند ", True), ("2", False), (" (ب)", True)]),
        ("كوفيد (COVID-19) 8,500", [("كوفيد (", True), ("COVID-19", False), (") ", True), ("8,500", False)]),
        ("الأمم United Nations 2020.", [
            ("الأمم ", True), ("United Nations", False), (" ", True), ("2020", False), (".", True)
        ]),
    ],
)  # fmt: skip
def test_numbers_and_latin_letters_are_runs_of_their_own_in_arabic(
    text: str, expected: list[tuple[str, bool]]
) -> None:
    assert arabic_runs(text) == expected


@given(st.text(alphabet="ابج12/-., A\u00e9("))
def test_the_runs_of_arabic_lose_nothing(text: str) -> None:
    assert "".join(words for words, _ in arabic_runs(text)) == text


def test_chinese_takes_its_own_quotation_marks() -> None:
    (node,) = word_runs("“报告”", LOCALES["zh"])
    assert node.xpath("w:rPr/w:rFonts/@w:hint", namespaces=NAMESPACES) == ["eastAsia"]
    assert node.xpath("w:rPr/w:lang/@w:eastAsia", namespaces=NAMESPACES) == ["zh-CN"]
