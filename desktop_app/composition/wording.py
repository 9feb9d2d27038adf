"""Wording files: the fixed sentences of a note in one language, with what their placeholders may ask for."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.composition.phrases import Phrase, PhraseError, parse
from desktop_app.errors import ZapiskaError
from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber
from desktop_app.paths import RESOURCES

_Entry = TypeVar("_Entry")


class WordingError(ZapiskaError):
    """A wording file that cannot be used, with the key at fault."""


@dataclass(frozen=True)
class Noun:
    """A noun of a wording file in all its forms."""

    gender: Gender
    forms: Mapping[GrammaticalNumber, Mapping[Case, str]]

    def form(self, case: Case, number: GrammaticalNumber) -> str:
        return self.forms[number][case]


@dataclass(frozen=True)
class Wording:
    """One language's wording, asked for by section and key: ``wording["heading.held"]``.

    Raises WordingError for what the file does not have.
    """

    language: str
    phrases: Mapping[str, Phrase]
    nouns: Mapping[str, Noun]
    adjectives: Mapping[str, Mapping[Gender, Mapping[Case, str]]]

    def __getitem__(self, key: str) -> Phrase:
        return self._entry(self.phrases, key, key)

    def noun(self, name: str) -> Noun:
        return self._entry(self.nouns, name, f"noun.{name}")

    def adjective(self, name: str, gender: Gender, case: Case) -> str:
        return self._entry(self.adjectives, name, f"adjective.{name}")[gender][case]

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
    nouns = {name: _noun(name, entry) for name, entry in data.pop("noun", {}).items()}
    adjectives = {name: _adjective(name, entry) for name, entry in data.pop("adjective", {}).items()}
    phrases = {
        f"{section}.{key}": _phrase(f"{section}.{key}", text)
        for section, entries in data.items()
        for key, text in entries.items()
    }
    return Wording(language, phrases, nouns, adjectives)


def _phrase(key: str, text: object) -> Phrase:
    try:
        return parse(str(text))
    except PhraseError as error:
        position = error.values.get("position")
        raise WordingError("wording.bad_phrase", key=key, position=position, text=text) from error


def _noun(name: str, entry: dict[str, Any]) -> Noun:
    try:
        forms = {number: {case: str(entry[number][case]) for case in Case} for number in GrammaticalNumber}
        return Noun(Gender(entry["gender"]), forms)
    except (KeyError, TypeError, ValueError) as error:
        raise WordingError("wording.bad_noun", key=f"noun.{name}", form=str(error)) from error


def _adjective(name: str, entry: dict[str, Any]) -> dict[Gender, dict[Case, str]]:
    try:
        return {gender: {case: str(entry[gender][case]) for case in Case} for gender in Gender}
    except (KeyError, TypeError) as error:
        raise WordingError("wording.bad_noun", key=f"adjective.{name}", form=str(error)) from error
