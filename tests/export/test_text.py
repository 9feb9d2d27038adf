from dataclasses import replace
from typing import Any

from desktop_app.composition.note import Heading, Note, Placeholder, Sentence, SymbolWords, Words
from desktop_app.export.options import WriterOptions
from desktop_app.export.text import write


def lines(note: Note) -> list[str]:
    return write(note, WriterOptions()).decode().splitlines()


def test_the_seed_comes_out_word_for_word_with_its_numbers(note: Note, seed: dict[str, Any]) -> None:
    front = seed["masthead"]
    expected = [front["session"], front["venue_and_dates"], front["agenda"], *front["agenda_item_titles"]]
    expected += [seed["title"], seed["subtitle"]]
    for section in seed["sections"]:
        expected.append(section["heading"])
        expected += [f"{item['number']}. {item['text']}" for item in section["paragraphs"]]
    assert lines(note) == [*expected, "* CTOC/COP/2020/1."]


def test_a_numeral_stands_before_its_heading(note: Note) -> None:
    heading = Heading("h", 1, "IV.", Sentence((Words("Выводы"),)))
    assert lines(replace(note, blocks=(heading,), footnotes=())) == ["IV. Выводы"]


def test_a_line_end_inside_a_name_does_not_start_a_line(note: Note) -> None:
    heading = Heading("h", 1, "", Sentence((Words("Первая\nстрока"), Placeholder("[дата]"))))
    assert lines(replace(note, blocks=(heading,), footnotes=())) == ["Первая строка[дата]"]


def test_symbols_in_arabic_are_isolated(note: Note) -> None:
    heading = Heading("h", 1, "", Sentence((SymbolWords("A/1"),)))
    assert lines(replace(note, language="ar", blocks=(heading,), footnotes=())) == ["\u2066A/\u20601\u2069"]
