"""What is wrong with a file: every mistake with its place, all of them in one error."""

import difflib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.errors import ZapiskaError

MOST_KEPT = 20
_LONGEST_SHOWN = 60
_MOST_COMPARED = 2000
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

Steps = tuple[str | int, ...]
"""The way to a value from the top of the document: names of members and numbers in lists, from 0."""


@dataclass(frozen=True)
class Mistake:
    """One mistake. ``line`` and ``column`` count characters from 1, ``path`` reads ``bodies[3].parent``.

    ``message`` is the key of a sentence and ``values`` are its fields, as in ``ZapiskaError``.
    """

    path: str
    line: int
    column: int
    message: str
    values: Mapping[str, Any]


class ExchangeError(ZapiskaError):
    """A file that cannot be taken, with its mistakes in the order of the file.

    At most ``MOST_KEPT`` are kept; ``values["total"]`` says how many there were.
    """

    def __init__(self, mistakes: Sequence[Mistake], total: int) -> None:
        super().__init__("exchange.mistakes", total=total, shown=len(mistakes))
        self.mistakes = tuple(mistakes)


class FieldError(ZapiskaError):
    """A value that its field cannot hold; becomes a mistake where the place is known."""


@dataclass(frozen=True)
class Found:
    """A mistake before its place in the text is looked up; ``at_name`` means the name, not the value."""

    steps: Steps
    message: str
    values: Mapping[str, Any]
    at_name: bool = False


@dataclass
class Findings:
    """Mistakes as they are found: the first ones are kept, the others counted."""

    kept: list[Found] = field(default_factory=list)
    total: int = 0

    def add(self, found: Found) -> None:
        self.total += 1
        if len(self.kept) < MOST_KEPT:
            self.kept.append(found)

    def say(self, steps: Steps, message: str, **values: Any) -> None:
        """A mistake in the value at this place."""
        self.add(Found(steps, message, values))

    def unknown(self, found: Found, name: str, known: Collection[str]) -> None:
        """A name that is none of the known ones: the nearest is suggested, or else all are listed."""
        if len(self.kept) < MOST_KEPT:
            near = nearest(name, known)
            message = f"{found.message}.nearest" if near else found.message
            values = {**found.values, "nearest": near} if near else found.values
            found = Found(found.steps, message, values, found.at_name)
        self.add(found)


def nearest(name: str, known: Collection[str]) -> str | None:
    """The known name most like this one, if one is like it; looks at a bounded number of names."""
    if len(name) > _LONGEST_SHOWN:
        return None
    alike = [other for other in known if abs(len(other) - len(name)) <= 3][:_MOST_COMPARED]
    return next(iter(difflib.get_close_matches(name, alike, n=1)), None)


def shown(value: object) -> str:
    """A value of the file as a message shows it: short, on one line, nothing invisible."""
    match value:
        case dict():
            return "{…}"
        case list():
            return "[…]"
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return shown_text(value)
        case _:
            return shown_text(repr(value))


def shown_text(text: str) -> str:
    cut = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in cut
    )


def path_text(steps: Steps) -> str:
    """``("bodies", 3, "parent")`` as ``bodies[3].parent``."""
    path = ""
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        elif _PLAIN_NAME.fullmatch(step):
            path += f".{step}" if path else step
        else:
            path += f'["{shown_text(step)}"]'
    return path
