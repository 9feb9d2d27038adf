"""Where in the text of a JSON document a value stands. Only used when there is a mistake to show."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.importing.exchange.mistakes import Findings, Mistake, Steps, path_text

# Possessive: a text of many millions of characters would else take as much memory again, and more.
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[\]{},:]|[^\s\[\]{},:"]++', re.DOTALL)


@dataclass(frozen=True)
class Spot:
    """A value of the document: where it begins and where its name does (the same for an item of a list).

    ``repeated`` says that its name stood in the same object before.
    """

    steps: Steps
    value: int
    name: int
    repeated: bool = False


@dataclass
class _Container:
    """An object or a list that is still open."""

    steps: Steps
    is_object: bool
    next_item: int = 0
    name: str | None = None
    name_at: int = 0
    repeated: bool = False
    names: set[str] = field(default_factory=set)

    def take_name(self, token: str, offset: int) -> None:
        self.name = json.loads(token)
        self.name_at = offset
        self.repeated = self.name in self.names
        self.names.add(self.name)

    def spot(self, offset: int) -> Spot:
        """The place of the value that begins here."""
        if not self.is_object:
            self.next_item += 1
            return Spot((*self.steps, self.next_item - 1), offset, offset)
        name, self.name = self.name, None
        return Spot((*self.steps, name or ""), offset, self.name_at, self.repeated)


def spots(text: str) -> Iterator[Spot]:
    """Every value of a well-formed JSON text, from outside in, in one pass over the text."""
    open_ones = [_Container((), is_object=False)]
    for match in _TOKEN.finditer(text):
        sign, inner = match.group(), open_ones[-1]
        if sign in ",:":
            continue
        if sign in "]}":
            open_ones.pop()
        elif inner.is_object and inner.name is None:
            inner.take_name(sign, match.start())
        else:
            spot = inner.spot(match.start()) if len(open_ones) > 1 else Spot((), match.start(), match.start())
            yield spot
            if sign in "[{":
                open_ones.append(_Container(spot.steps, is_object=sign == "{"))


def too_deep(text: str, most: int) -> int:
    """The offset of the first bracket that opens more than ``most`` levels; the text's end if none does."""
    depth = 0
    for match in _TOKEN.finditer(text):
        if match.group() in "[{":
            depth += 1
        elif match.group() in "]}":
            depth -= 1
        if depth > most:
            return match.start()
    return len(text)


def too_many(text: str, most: int) -> int | None:
    """The offset of the sign that begins one value more than ``most``; None if there are no more."""
    count = 0
    for match in _TOKEN.finditer(text):
        count += match.group() in "[{,"
        if count > most:
            return match.start()
    return None


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Both counted from 1, columns in characters."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def located(text: str, findings: Findings) -> Sequence[Mistake]:
    """The mistakes that were kept, with line and column, in the order of the text."""
    wanted = {found.steps for found in findings.kept}
    by_steps = {spot.steps: spot for spot in spots(text) if spot.steps in wanted}
    placed = []
    for found in findings.kept:
        spot = by_steps[found.steps]
        line, column = line_and_column(text, spot.name if found.at_name else spot.value)
        placed.append(Mistake(path_text(found.steps), line, column, found.message, found.values))
    return sorted(placed, key=lambda mistake: (mistake.line, mistake.column))
