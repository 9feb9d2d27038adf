"""The page on wording files says what the program does."""

import re
from collections.abc import Mapping

import pytest

from desktop_app.composition.draft import Draft
from desktop_app.composition.note import Inline
from desktop_app.composition.phrases import fields, parse
from desktop_app.composition.placeholders import OFFERED, STORED, Offer
from desktop_app.composition.terms import Term
from desktop_app.composition.wording import wording
from desktop_app.languages.available import LANGUAGES, language
from desktop_app.paths import RESOURCES
from tests.composition.scenes import every_scene

PAGE = (RESOURCES / "help" / "wording.md").read_text(encoding="utf-8")
RUSSIAN = wording("ru")


def rows(title: str) -> list[list[str]]:
    """The cells of the table under a title."""
    section = PAGE.split(f"## {title}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def names(cell: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", cell))


PHRASES = {next(iter(names(row[0]))): row for row in rows("All phrases")}


def test_every_phrase_is_explained_once() -> None:
    assert list(PHRASES) == list(RUSSIAN.phrases)
    assert len(rows("All phrases")) == len(PHRASES)
    assert all(len(row[1]) > 5 for row in PHRASES.values())


def test_phrases_may_name_what_the_page_says(monkeypatch: pytest.MonkeyPatch) -> None:
    offered: dict[str, set[str]] = {}
    given = Draft.fill

    def recording(self: Draft, key: str, values: Mapping[str, Term]) -> tuple[Inline, ...]:
        offered[key] = offered.get(key, set(values)) & values.keys()
        return given(self, key, values)

    monkeypatch.setattr(Draft, "fill", recording)
    for stage in every_scene():
        stage.compose()
    assert {key: names(row[2]) for key, row in PHRASES.items()} == offered


def test_phrases_name_nothing_else() -> None:
    for key, phrase in RUSSIAN.phrases.items():
        assert {field.name for field in fields(phrase)} <= names(PHRASES[key][2])


def test_every_placeholder_is_explained_with_its_forms_and_choices() -> None:
    explained = {}
    for placeholders, _, forms, choice in rows("What placeholders mean"):
        offer = Offer(
            frozenset(names(forms)),
            declined="of names" in forms,
            dated="of dates" in forms,
            by_gender=choice == "yes",
            by_count=choice == "number",
        )
        explained.update(dict.fromkeys(names(placeholders), offer))
    assert explained == OFFERED


def test_the_forms_and_branches_of_every_language_are_explained() -> None:
    explained = {}
    for code, *cells in rows("Forms and choices of each language"):
        explained[next(iter(names(code)))] = [names(cell) for cell in cells]
    assert explained.keys() == LANGUAGES.keys()
    for code, (forms, dates, branches) in explained.items():
        grammar = language(code).grammar
        labels = {label for one in grammar.agreements(by_gender=True) for label in one.labels}
        assert (forms, dates) == (set(grammar.forms), set(grammar.date_forms)), code
        assert branches <= labels, code


def test_the_examples_are_as_in_the_file() -> None:
    examples = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    text = (RESOURCES / "wording" / "ru.toml").read_text(encoding="utf-8")
    for example in examples:
        for line in example.splitlines():
            assert line in text


def test_the_examples_of_placeholders_can_be_read() -> None:
    for example in re.findall(r"`(\{[^`]*\})`", PAGE.split("## Nouns")[0]):
        parse(example.replace("\\|", "|"))


def test_the_tables_and_words_of_stored_wording_are_all_named() -> None:
    assert names(PAGE.split("may use the tables")[1].split("\n\n")[0]) == STORED.keys() - {"organ"}
    for name in RUSSIAN.nouns:
        assert f'"{name}"' in PAGE
    for name in RUSSIAN.adjectives:
        assert f"adjective.{name}" in PAGE
