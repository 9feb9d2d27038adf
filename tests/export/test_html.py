from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.composition.note import Heading, Note, Placeholder, Sentence, Source, SymbolWords, Words
from desktop_app.export.html import source_address, source_at, write
from desktop_app.export.legend import draft_legend
from desktop_app.export.options import WriterOptions
from desktop_app.languages.available import LANGUAGES
from tests.export.official_notes import REPORTS, TEXTS, official_note


class Reader(HTMLParser):
    """Collects text and links, and fails on tags that are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.links: dict[str, str] = {}
        self.address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "br", "hr"}:
            self.open.append(tag)
        if tag == "a":
            self.address = dict(attrs).get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag == "a":
            self.address = ""

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
        if self.address:
            self.links[data] = self.address


def page(note: Note) -> str:
    return write(note, WriterOptions()).decode()


def read(note: Note) -> Reader:
    reader = Reader()
    reader.feed(page(note))
    assert reader.open == []
    return reader


def with_heading(note: Note, *inlines: Words | SymbolWords | Placeholder, number: str = "") -> Note:
    heading = Heading("h", 1, number, Sentence(inlines, (Source("body", "1", "name"),)))
    return replace(note, blocks=(heading,), footnotes=())


def test_every_block_of_the_note_is_on_the_page(note: Note, seed_lines: list[str]) -> None:
    text = "".join(read(note).texts).replace("\u00a0", " ")
    assert [line for line in seed_lines if line not in text] == []


def test_a_click_on_a_sentence_finds_its_record(note: Note) -> None:
    links = read(note).links
    assert source_at(links["Десятая сессия"]) == Source("session", "1", "ordinal")
    assert source_at(links["[условное обозначение]"]) == Source("note", "1", "document")


def test_words_have_their_own_source_before_that_of_their_sentence(note: Note) -> None:
    own = with_heading(note, Words("группы", (Source("form", "7", "genitive"),)), Words(" и "))
    links = read(own).links
    assert (links["группы"], links[" и "]) == ("zapiska:form/7/genitive", "zapiska:body/1/name")


@given(st.builds(Source, st.text(min_size=1), st.text(), st.text()))
def test_any_source_survives_its_address(source: Source) -> None:
    assert source_at(source_address(source)) == source


@pytest.mark.parametrize("address", ["https://undocs.org/A/1/2", "zapiska:body/1"])
def test_other_addresses_are_no_sources(address: str) -> None:
    with pytest.raises(ValueError, match="is not the address"):
        source_at(address)


def test_text_cannot_become_markup(note: Note) -> None:
    shown = page(with_heading(note, Words('<script>&"\nвторая\x00'), number="<b>"))
    assert "&lt;script&gt;&amp;&quot;<br>вторая\ufffd" in shown
    assert "&lt;b&gt; " in shown


def test_a_placeholder_stands_out(note: Note) -> None:
    assert '<span class="placeholder">[дата]</span>' in page(with_heading(note, Placeholder("[дата]")))


def test_blocks_are_named_by_their_anchors(note: Note) -> None:
    assert '<a name="paragraph-18"></a>18.' in page(note)


def test_arabic_runs_from_right_to_left_and_isolates_symbols(note: Note) -> None:
    shown = page(replace(with_heading(note, SymbolWords("A/1")), language="ar"))
    assert '<body dir="rtl">' in shown
    assert "\u2066A/\u20601\u2069" in shown


def test_footnotes_stand_at_the_end(note: Note) -> None:
    assert page(note).index('<p class="footnote">*') > page(note).index("paragraph-18")


def test_arabic_is_laid_out_from_right_to_left_and_its_lines_on_publication_are_not() -> None:
    arabic = page(official_note("ar"))
    assert '<html lang="ar">' in arabic
    assert '<body dir="rtl">' in arabic
    assert '<td lang="en" dir="ltr">' in arabic
    assert "margin-left: 220px" in arabic
    assert f"\u2066{REPORTS[0].replace('/', '/' + chr(0x2060))}\u2069" in arabic


def test_french_speaks_french_from_the_first_line() -> None:
    french = page(official_note("fr"))
    assert '<html lang="fr">' in french
    assert 'lang="en"' not in french


def test_chinese_letters_are_looked_for_in_chinese_typefaces_and_arabic_ones_in_arabic() -> None:
    assert "'SimSun', 'Noto Serif CJK SC'" in page(official_note("zh"))
    assert "'Traditional Arabic', 'Noto Naskh Arabic'" in page(official_note("ar"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_marks_what_nobody_verified_and_says_so(language: str) -> None:
    note = official_note(language)
    draft = write(note, WriterOptions(draft=True)).decode()
    organ = TEXTS[language].organ
    assert f'<span class="unverified">{organ}</span>' in draft
    assert draft_legend(language) in draft
    assert 'class="unverified"' not in page(note)


def test_a_draft_of_a_verified_note_is_clean() -> None:
    note = replace(official_note("en"), doubts=())
    assert write(note, WriterOptions(draft=True)) == write(note, WriterOptions())
