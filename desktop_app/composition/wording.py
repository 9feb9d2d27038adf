"""Wording files: the fixed sentences of a note in one language, with what their placeholders may ask for."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from desktop_app.composition.phrases import Choice, Phrase, PhraseError, fields, parse
from desktop_app.errors import ZapiskaError
from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber
from desktop_app.paths import RESOURCES


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
    """One language's wording. Phrases are asked for by section and key: ``wording["heading.held"]``."""

    language: str
    phrases: Mapping[str, Phrase]
    nouns: Mapping[str, Noun]
    adjectives: Mapping[str, Mapping[Gender, Mapping[Case, str]]]

    def __getitem__(self, key: str) -> Phrase:
        if key not in self.phrases:
            raise WordingError("wording.missing_key", language=self.language, key=key)
        return self.phrases[key]


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
        forms = {number: {case: entry[number][case] for case in Case} for number in GrammaticalNumber}
        return Noun(Gender(entry["gender"]), forms)
    except (KeyError, ValueError) as error:
        raise WordingError("wording.bad_noun", key=f"noun.{name}", form=str(error)) from error


def _adjective(name: str, entry: dict[str, Any]) -> dict[Gender, dict[Case, str]]:
    try:
        return {gender: {case: entry[gender][case] for case in Case} for gender in Gender}
    except KeyError as error:
        raise WordingError("wording.bad_noun", key=f"adjective.{name}", form=str(error)) from error


FIXED: frozenset[str] = frozenset()
CASES = frozenset(Case)
_BODY = frozenset({*CASES, "official", "common", "short"})
_MANDATE = frozenset({*CASES, "organ"})

FIELDS: Mapping[str, frozenset[str]] = {
    "body": _BODY, "organ": _BODY, "next_body": _BODY, "composition": CASES, "instrument": frozenset({*CASES, "full", "short"}),
    "mandate": _MANDATE, "same": CASES, "gatherings": CASES, "held": CASES, "planned": CASES, "unit": CASES,
    "gathering": CASES, "next_gathering": CASES, "place": CASES, "session": CASES, "report": CASES, "reports": FIXED,
    "noun": FIXED, "part_noun": FIXED, "resumed": FIXED, "demonstrative": FIXED, "ordinal": FIXED, "part_ordinal": FIXED,
    "resumption_ordinal": FIXED, "first_ordinal": CASES, "last_ordinal": CASES, "first_year": FIXED, "last_year": FIXED,
    "dates": FIXED, "when": FIXED, "planned_when": FIXED, "symbols": FIXED, "symbol": FIXED, "meetings": FIXED,
    "wording": FIXED, "title": FIXED, "number": FIXED, "numbers": FIXED, "items": FIXED, "protocols": FIXED, "treaty": FIXED, "item": FIXED, "letter": FIXED,
    "day": FIXED, "month": FIXED, "year": FIXED, "what": FIXED, "name": FIXED, "case": FIXED,
}  # fmt: skip
"""Every placeholder of the wording files and the forms it may be asked for in."""


def faults(checked: Wording, keys: frozenset[str]) -> Iterator[str]:
    """What a linter says of a wording file: keys missing or never asked for, unknown placeholders or forms."""
    for key in sorted(keys - checked.phrases.keys()):
        yield f"{key}: missing"
    for key in sorted(checked.phrases.keys() - keys):
        yield f"{key}: no sentence asks for it"
    for key, phrase in checked.phrases.items():
        for field in fields(phrase):
            if field.key is not None:
                yield f"{key}: a wording file names no records ({field.name}={field.key})"
            if field.name not in FIELDS:
                yield f"{key}: unknown placeholder {{{field.name}}}"
            elif isinstance(field, Choice):
                yield from _branch_faults(key, field, checked)
            else:
                unknown = set(field.forms) - FIELDS[field.name]
                yield from (f"{key}: {{{field.name}}} has no form {form}" for form in sorted(unknown))


def _branch_faults(key: str, choice: Choice, checked: Wording) -> Iterator[str]:
    """A choice has a branch for each thing its value can agree in, and none besides."""
    if choice.name in {"reports", "items", "protocols"}:
        wanted = {str(number) for number in GrammaticalNumber}
    elif choice.name == "report":
        wanted = {str(checked.nouns["report"].gender), "pl"}
    else:
        wanted = {*map(str, Gender), "pl"}
    given = {category for category, _ in choice.branches}
    if given != wanted:
        yield f"{key}: {{{choice.name}|…}} has branches {sorted(given)}, needs {sorted(wanted)}"
