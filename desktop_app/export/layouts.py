"""Layout profiles: the page, its measures and the paragraph styles, read from ``resources/layouts``.

A profile is a TOML file there; its name is the file's name. Lengths are in twips unless said otherwise.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from desktop_app.errors import ZapiskaError
from desktop_app.paths import RESOURCES

FOLDER = RESOURCES / "layouts"


class UnknownProfileError(ZapiskaError):
    """No profile has this ``name``; ``known`` lists those there are."""


@dataclass(frozen=True)
class Page:
    """The sheet, its margins, and the distances of header and footer from its edges.

    ``first_bottom`` is the bottom margin of the first page, made by a footer that tall.
    """

    width: int
    height: int
    top: int
    bottom: int
    first_bottom: int
    left: int
    right: int
    header: int
    footer: int


@dataclass(frozen=True)
class Fonts:
    """Names of the typefaces per kind of script."""

    latin: str
    complex: str
    east_asian: str


@dataclass(frozen=True)
class Spacers:
    """How many empty half lines stand before (or after) each kind of block."""

    agenda_item_title: int
    title: int
    document_type: int
    body: int
    before_heading: int
    after_heading: int


@dataclass(frozen=True)
class Headings:
    """Style ids by level, and where the numeral (right-aligned) and the words stand."""

    styles: tuple[str, ...]
    number_tab: int
    indent: int

    def style(self, level: int) -> str:
        """The style of a level counted from 1; deeper levels than there are styles share the last."""
        return self.styles[min(level, len(self.styles)) - 1]


@dataclass(frozen=True)
class Numbering:
    """Where a paragraph's number and its text start in the first line."""

    indent: int
    text_tab: int


@dataclass(frozen=True)
class MastheadMeasures:
    """The table at the head of the first page; rules in eighths of a point, the emblem in EMU."""

    columns: tuple[int, ...]
    issuer_columns: int
    issuer_columns_by_language: Mapping[str, int]
    top_row: int
    bottom_row: int
    thin_rule: int
    thick_rule: int
    emblem_width: int
    emblem_height: int

    def issuer_span(self, language: str) -> int:
        """How many columns the issuer's name takes."""
        return self.issuer_columns_by_language.get(language, self.issuer_columns)


@dataclass(frozen=True)
class RunningMeasures:
    """The header and footer tables of the following pages; the rule in eighths of a point."""

    columns: tuple[int, int]
    row: int
    rule: int


@dataclass(frozen=True)
class Style:
    """One paragraph or character style as ``un_styles.json`` gives it (units there); None is "inherited"."""

    name: str
    kind: Literal["paragraph", "character"]
    based_on: str | None = None
    next: str | None = None
    spacing: Mapping[str, int | str] = field(default_factory=dict)
    indent: Mapping[str, int] = field(default_factory=dict)
    tabs: tuple[tuple[str, int], ...] = ()
    align: str | None = None
    outline: int | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    hyphenated: bool | None = None
    font: str | None = None
    size: int | None = None
    letter_spacing: int | None = None
    scale: int | None = None
    kern: int | None = None
    raised: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str | None = None
    vertical_align: str | None = None


@dataclass(frozen=True)
class Profile:
    """Everything that tells one duty station's documents from another's."""

    name: str
    title: str
    page: Page
    fonts: Fonts
    spacers: Spacers
    headings: Headings
    numbering: Numbering
    masthead: MastheadMeasures
    running: RunningMeasures
    default_tab_stop: int
    hyphenated_languages: frozenset[str]
    variables: Mapping[str, str]
    _styles: Mapping[str, Mapping[str, Any]]
    _style_changes: Mapping[str, Mapping[str, Mapping[str, Any]]]

    def styles(self, language: str) -> dict[str, Style]:
        """The styles by id, with what the profile changes in them, in general and for the language."""
        changed = _merged(self._styles, self._style_changes.get(language, {}))
        return {identifier: _style(values) for identifier, values in changed.items()}


def profile_names(folder: Path = FOLDER) -> tuple[str, ...]:
    """The names of the profiles there are, in alphabetical order."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def profile(name: str, folder: Path = FOLDER) -> Profile:
    """The profile of that name. Raises UnknownProfileError."""
    known = profile_names(folder)
    if name not in known:
        raise UnknownProfileError("export.profile.unknown", name=name, known=", ".join(known))
    data = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    measured = json.loads((folder / data["styles_from"]).read_text(encoding="utf-8"))["styles"]
    languages = data.get("languages", {})
    return Profile(
        name=name,
        title=data["title"],
        page=Page(**data["page"]),
        fonts=Fonts(**data["fonts"]),
        spacers=Spacers(**data["spacers"]),
        headings=Headings(**_with_tuples(data["headings"])),
        numbering=Numbering(**data["numbering"]),
        masthead=MastheadMeasures(**_with_tuples(data["masthead"])),
        running=RunningMeasures(**_with_tuples(data["running"])),
        default_tab_stop=data["default_tab_stop"],
        hyphenated_languages=frozenset(data["hyphenated_languages"]),
        variables=data["variables"],
        _styles=_merged(measured, data.get("styles", {})),
        _style_changes={language: changes["styles"] for language, changes in languages.items()},
    )


def _with_tuples(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}


def _merged(
    styles: Mapping[str, Mapping[str, Any]], changes: Mapping[str, Mapping[str, Any]]
) -> dict[str, Mapping[str, Any]]:
    """A change of a style that is not there is a mistake in the profile, and a KeyError."""
    merged = dict(styles)
    for identifier, values in changes.items():
        merged[identifier] = {**styles[identifier], **values}
    return merged


def _style(values: Mapping[str, Any]) -> Style:
    tabs = tuple((str(kind), int(place)) for kind, place in values.get("tabs", ()))
    return Style(**{**values, "tabs": tabs})
