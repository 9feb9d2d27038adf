"""What the program itself knows of bodies and mandates: the records of the sample project.

Only texts marked as verified are facts; what is not verified is nothing that a note has to keep to.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from desktop_app.paths import RESOURCES

_SAMPLE = RESOURCES / "sample" / "ctoc-cop-10.json"
_REFERENCE = re.compile(r"\{[^{}]*\}")
_INSTRUMENT = re.compile(r"\{instrument=([\w-]+):(\w+)")
_END = re.compile(r"[,{]")
_FEWEST = 6
"""A title with fewer words before the name of an instrument, and none behind, tells nothing without it."""


@dataclass(frozen=True)
class KnownTitle:
    """The title of a resolution or decision: what stands between the names of instruments in it.

    One that is not verified still tells which mandate it is the title of, but not how that should be written.
    """

    number: str
    stretches: tuple[str, ...]
    verified: bool


@dataclass(frozen=True)
class KnownBody:
    """A body by its name, and what the symbols of its documents begin with."""

    name: str
    series: str


@lru_cache(maxsize=8)
def known_titles(language: str) -> tuple[KnownTitle, ...]:
    """The titles of mandates in a language, as they are quoted and as they are told."""
    return tuple(
        KnownTitle(mandate["number"], _stretches(text["value"], language), bool(text.get("verified")))
        for mandate in _sample()["mandates"]
        for name in ("title", "retold_title")
        for text in _text(mandate, name, language)
    )


def _stretches(title: str, language: str) -> tuple[str, ...]:
    """The words between references; a title that is hardly more than one begins with what that names."""
    parts = [part.strip(" ,") for part in _REFERENCE.split(title)]
    first = _INSTRUMENT.search(title)
    if first is not None and not any(parts[1:]) and len(parts[0].split()) < _FEWEST:
        parts[0] = f"{parts[0]} {_named(first[1], first[2], language)}".strip()
    return tuple(filter(None, parts))


def _named(key: str, form: str, language: str) -> str:
    """What an instrument is called in a form, up to the first comma or reference; empty if not known."""
    own = (one for one in _sample()["instruments"] if one["key"] == key)
    texts = [text for instrument in own for text in _text(instrument, "full_title", language)]
    names = [text.get("forms", {}).get(form, "" if "forms" in text else text["value"]) for text in texts]
    return _END.split("".join(names), maxsplit=1)[0].strip()


@lru_cache(maxsize=8)
def known_bodies(language: str) -> tuple[KnownBody, ...]:
    """The bodies whose series are verified, by what they are called in a language."""
    return tuple(
        KnownBody(text["value"], body["symbol_prefix"])
        for body in _sample()["bodies"]
        if body.get("verified") and "symbol_prefix" in body
        for text in _text(body, "official_name", language)
        if not _REFERENCE.search(text["value"])
    )


@lru_cache(maxsize=8)
def known_compositions(language: str) -> tuple[str, ...]:
    """What bodies are called in small letters: "open-ended working group on international cooperation".

    Only what is verified.
    """
    return tuple(
        text["value"]
        for body in _sample()["bodies"]
        for name in ("composition", "common_name")
        for text in _text(body, name, language)
        if text.get("verified") and text["value"][0].islower()
    )


def _text(record: Mapping[str, Any], name: str, language: str) -> Iterator[Mapping[str, Any]]:
    """The text of a field in a language, if there is one."""
    text = record.get("texts", {}).get(name, {}).get(language)
    if text:
        yield text


@lru_cache(maxsize=1)
def _sample() -> Mapping[str, Any]:
    page: Mapping[str, Any] = json.loads(_SAMPLE.read_text(encoding="utf-8"))
    return page
