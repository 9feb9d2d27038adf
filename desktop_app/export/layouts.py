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
    """The table at the head of the first page; rules in eighths of a point, the emblem in EMU.

    ``top_spans`` are the columns that the room above the emblem, the issuer and the symbol take,
    ``bottom_spans`` those of the emblem, the organ, a gap (0 for none) and the lines on publication. A name
    of the organ with more letters than ``longest_name`` may need a higher row.
    """

    columns: tuple[int, ...]
    top_spans: tuple[int, int, int]
    bottom_spans: tuple[int, int, int, int]
    top_row: int
    bottom_row: int
    thin_rule: int
    thick_rule: int
    longest_name: int
    emblem_width: int
    emblem_height: int


@dataclass(frozen=True)
class RunningMeasures:
    """The header and footer tables of the following pages; the rule in eighths of a point.

    ``counts_pages`` where the number of the page is followed by that of all pages: "2/4".
    """

    columns: tuple[int, int]
    row: int
    rule: int
    counts_pages: bool


@dataclass(frozen=True, kw_only=True)
class Look:
    """What text may look like, in the units of ``un_styles.json``; None is "as in what it stands on".

    ``complex_size`` is the size in scripts such as Arabic, where it is not ``size``; ``east_asian`` switches
    Word's rules for lines in Chinese by name.
    """

    spacing: Mapping[str, int | str] = field(default_factory=dict)
    indent: Mapping[str, int] = field(default_factory=dict)
    tabs: tuple[tuple[str, int], ...] = ()
    align: str | None = None
    outline: int | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    hyphenated: bool | None = None
    east_asian: Mapping[str, bool] = field(default_factory=dict)
    font: str | None = None
    east_asian_font: str | None = None
    size: int | None = None
    complex_size: int | None = None
    letter_spacing: int | None = None
    scale: int | None = None
    kern: int | None = None
    raised: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str | None = None
    vertical_align: str | None = None


@dataclass(frozen=True, kw_only=True)
class Style(Look):
    """One paragraph or character style."""

    name: str
    kind: Literal["paragraph", "character"]
    based_on: str | None = None
    next: str | None = None


@dataclass(frozen=True, kw_only=True)
class Role(Look):
    """A part of the page: the id of its style, and what it changes in it for itself."""

    style: str


@dataclass(frozen=True)
class Profile:
    """Everything that tells one duty station's documents in one language from others."""

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
    hyphenated: bool
    variables: Mapping[str, str]
    styles: Mapping[str, Style]
    roles: Mapping[str, Role]


def profile_names(folder: Path = FOLDER) -> tuple[str, ...]:
    """The names of the profiles there are, in alphabetical order."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def profile_title(name: str, folder: Path = FOLDER) -> str:
    """What a profile is called. Raises UnknownProfileError."""
    return str(_data(name, folder)["title"])


def profile(name: str, language: str, folder: Path = FOLDER) -> Profile:
    """The profile of that name for documents in a language. Raises UnknownProfileError."""
    data = _data(name, folder)
    for_language = data.get("languages", {}).get(language, {})

    def part(key: str) -> dict[str, Any]:
        values = {**data[key], **for_language.get(key, {})}
        return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}

    looks = _Looks(data, language, folder)
    return Profile(
        name=name,
        title=data["title"],
        page=Page(**part("page")),
        fonts=Fonts(**part("fonts")),
        spacers=Spacers(**part("spacers")),
        headings=Headings(**part("headings")),
        numbering=Numbering(**part("numbering")),
        masthead=MastheadMeasures(**part("masthead")),
        running=RunningMeasures(**part("running")),
        default_tab_stop=for_language.get("default_tab_stop", data["default_tab_stop"]),
        hyphenated=language in data["hyphenated_languages"],
        variables=data["variables"],
        styles={identifier: Style(**values) for identifier, values in looks.styles.items()},
        roles={name: Role(**values) for name, values in looks.roles.items()},
    )


def _data(name: str, folder: Path) -> dict[str, Any]:
    known = profile_names(folder)
    if name not in known:
        raise UnknownProfileError("export.profile.unknown", name=name, known=", ".join(known))
    return tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))


Table = Mapping[str, Mapping[str, Any]]


class _Looks:
    """The styles and roles of a profile with every change of them, in the order in which they are made.

    First what the files of measured styles say, each in general and for the language, then the profile. What
    a language is set ``without`` goes from all.
    """

    def __init__(self, data: Mapping[str, Any], language: str, folder: Path) -> None:
        measured = [json.loads((folder / file).read_text(encoding="utf-8")) for file in data["styles_from"]]
        self.styles: Table = {}
        self.roles: Table = data["roles"]
        without: set[str] = set()
        for layer in (*measured, data):
            own = layer.get("languages", {}).get(language, {})
            if layer is not data:
                self.styles = {**self.styles, **layer["styles"]}
            else:
                self.styles = _changed(self.styles, layer.get("styles", {}))
            self.styles = _changed(self.styles, own.get("styles", {}))
            self.roles = _changed(self.roles, own.get("roles", {}))
            without |= set(own.get("without", ()))
        self.styles = _plain(self.styles, without)
        self.roles = _plain(self.roles, without)


def _changed(looks: Table, changes: Table) -> Table:
    """A change of a look that is not there is a mistake in the profile, and a KeyError."""
    return {**looks, **{name: {**looks[name], **values} for name, values in changes.items()}}


def _plain(looks: Table, without: set[str]) -> Table:
    """The looks without some of their values, and with tabs as tuples."""
    return {
        name: {
            key: tuple((str(kind), int(place)) for kind, place in value) if key == "tabs" else value
            for key, value in values.items()
            if key not in without
        }
        for name, values in looks.items()
    }
