"""Wording files: the fixed sentences of a note in one language, with what their placeholders may ask for."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.composition.phrases import Phrase, PhraseError, parse
from desktop_app.errors import ZapiskaError
from desktop_app.languages.available import language as language_of
from desktop_app.languages.grammar import Agreement, Count, Gender, Grammar
from desktop_app.paths import RESOURCES

_Entry = TypeVar("_Entry")


class WordingError(ZapiskaError):
    """A wording file that cannot be used, with the key at fault."""


@dataclass(frozen=True)
class Noun:
    """A noun of a wording file: for each count the forms written there, the language's first among them.

    ``measure`` is the word that stands behind its ordinals, as in Chinese; empty in other languages.
    """

    gender: Gender | None
    forms: Mapping[Count, Mapping[str, str]]
    measure: str = ""

    def form(self, form: str, count: Count) -> str:
        """The word in a form; in its first one where the file leaves the others to the language."""
        forms = self.forms[count]
        return forms.get(form) or next(iter(forms.values()))

    def agreement(self, count: Count = Count.ONE) -> Agreement:
        """What other words agree with in it."""
        return Agreement(self.gender, count)


@dataclass(frozen=True)
class Wording:
    """One language's wording, asked for by section and key: ``wording["heading.held"]``.

    Raises WordingError for what the file does not have.
    """

    language: str
    grammar: Grammar
    phrases: Mapping[str, Phrase]
    nouns: Mapping[str, Noun]
    adjectives: Mapping[str, Mapping[str, Mapping[str, str]]]

    def __getitem__(self, key: str) -> Phrase:
        return self._entry(self.phrases, key, key)

    def noun(self, name: str) -> Noun:
        return self._entry(self.nouns, name, f"noun.{name}")

    def adjective(self, name: str, agreement: Agreement, form: str) -> str:
        """The word that agrees with one thing, in a form."""
        written = self._entry(self.adjectives, name, f"adjective.{name}")
        forms = next(written[label] for label in agreement.labels if label in written)
        return forms.get(form) or next(iter(forms.values()))

    def _entry(self, entries: Mapping[str, _Entry], name: str, key: str) -> _Entry:
        if name not in entries:
            raise WordingError("wording.missing_key", language=self.language, key=key)
        return entries[name]


@lru_cache(maxsize=8)
def wording(language: str, folder: Path = RESOURCES / "wording") -> Wording:
    """The wording of a language, read once and checked. Raises WordingError for a missing or faulty file."""
    path = folder / f"{language}.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise WordingError("wording.missing_file", language=language) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WordingError("wording.unreadable", language=language, reason=str(error)) from error
    for section, entries in data.items():
        if not isinstance(entries, dict):
            raise WordingError("wording.not_a_section", language=language, key=section)
    grammar = language_of(language).grammar
    nouns = {name: _noun(name, entry, grammar) for name, entry in data.pop("noun", {}).items()}
    adjectives = {name: _adjective(name, entry, grammar) for name, entry in data.pop("adjective", {}).items()}
    phrases = {
        f"{section}.{key}": _phrase(f"{section}.{key}", text)
        for section, entries in data.items()
        for key, text in entries.items()
    }
    return Wording(language, grammar, phrases, nouns, adjectives)


def _phrase(key: str, text: object) -> Phrase:
    try:
        return parse(str(text))
    except PhraseError as error:
        position = error.values.get("position")
        raise WordingError("wording.bad_phrase", key=key, position=position, text=text) from error


def _noun(name: str, entry: dict[str, Any], grammar: Grammar) -> Noun:
    try:
        forms = {count: _forms(entry[count], grammar) for count in grammar.counts}
        gender = Gender(entry["gender"]) if grammar.genders else None
        return Noun(gender, forms, str(entry.get("measure", "")))
    except (KeyError, TypeError, ValueError) as error:
        raise WordingError("wording.bad_noun", key=f"noun.{name}", form=str(error)) from error


def _adjective(name: str, entry: dict[str, Any], grammar: Grammar) -> dict[str, Mapping[str, str]]:
    """Its forms by what it agrees with: a gender, or the singular where there are no genders."""
    labels = [gender.value for gender in grammar.genders] or [Count.ONE.value]
    try:
        return {label: _forms(entry[label], grammar) for label in labels}
    except (KeyError, TypeError) as error:
        raise WordingError("wording.bad_noun", key=f"adjective.{name}", form=str(error)) from error


def _forms(written: str | dict[str, str], grammar: Grammar) -> Mapping[str, str]:
    """A word in its forms; the language's first form, and those it keeps with names, must be there.

    A word that is written alone is that first form. Raises KeyError for a form that is missing.
    """
    forms = {grammar.forms[0]: written} if isinstance(written, str) else written
    needed = [form for form in grammar.forms if form == grammar.forms[0] or form in grammar.stored_forms]
    first = {form: str(forms[form]) for form in needed}
    return {**first, **{form: str(word) for form, word in forms.items()}}
