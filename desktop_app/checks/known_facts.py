"""What the program itself knows of bodies and mandates: the records of the sample project.

Only texts marked as verified are facts; what is not verified tells nothing of a note that has it otherwise.
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


@dataclass(frozen=True)
class KnownTitle:
    """The title of a resolution or decision: what stands between the names of instruments in it."""

    number: str
    stretches: tuple[str, ...]


@dataclass(frozen=True)
class KnownBody:
    """A body by its name, and what the symbols of its documents begin with."""

    name: str
    series: str


@lru_cache(maxsize=8)
def known_titles(language: str) -> tuple[KnownTitle, ...]:
    """The verified titles of mandates in a language, as they are quoted and as they are told."""
    return tuple(
        KnownTitle(mandate["number"], tuple(filter(None, map(str.strip, _REFERENCE.split(title)))))
        for mandate in _sample()["mandates"]
        for name in ("title", "retold_title")
        for title in _verified(mandate, name, language)
    )


@lru_cache(maxsize=8)
def known_bodies(language: str) -> tuple[KnownBody, ...]:
    """The bodies whose names in a language, and whose series, are verified."""
    return tuple(
        KnownBody(name, body["symbol_prefix"])
        for body in _sample()["bodies"]
        if body.get("verified") and "symbol_prefix" in body
        for name in _verified(body, "official_name", language)
        if not _REFERENCE.search(name)
    )


@lru_cache(maxsize=8)
def known_compositions(language: str) -> tuple[str, ...]:
    """What bodies are called in small letters: "open-ended working group on international cooperation"."""
    return tuple(
        composition
        for body in _sample()["bodies"]
        for name in ("composition", "common_name")
        for composition in _verified(body, name, language)
        if composition[0].islower()
    )


def _verified(record: Mapping[str, Any], name: str, language: str) -> Iterator[str]:
    """The text of a field in a language; nothing if it is not verified."""
    text = record.get("texts", {}).get(name, {}).get(language, {})
    if text.get("verified"):
        yield text["value"]


@lru_cache(maxsize=1)
def _sample() -> Mapping[str, Any]:
    page: Mapping[str, Any] = json.loads(_SAMPLE.read_text(encoding="utf-8"))
    return page
