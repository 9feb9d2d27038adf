"""The branches of the tree that have been asked for, each with a number that is never given twice."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop_app.storage.lines import Lines
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import ROOT

_NOTHING = Lines()


@dataclass(eq=False)
class Branch:
    """A place whose lines have been asked for; ``row`` is its own line's in the branch above."""

    number: int
    place: RecordPlace
    above: "Branch | None"
    row: int
    lines: Lines | None = None


class Branches:
    """Reads the lines under a place when they are first asked for; ``read`` gives them."""

    def __init__(self, read: Callable[[RecordPlace], Lines]) -> None:
        self._read = read
        self._last_number = 0
        self.root = Branch(0, ROOT, None, 0)
        self._by_number: dict[int, Branch] = {}
        self._by_place: dict[RecordPlace, Branch] = {}
        self.begin()

    def begin(self) -> None:
        """Forgets all branches; the numbers go on, so an index of before never finds another branch."""
        self.root = Branch(0, ROOT, None, 0)
        self._by_number = {0: self.root}
        self._by_place = {ROOT: self.root}

    def __getitem__(self, number: int) -> Branch:
        return self._by_number[number]

    def __contains__(self, branch: Branch) -> bool:
        return self._by_number.get(branch.number) is branch

    def loaded(self) -> Iterator[tuple[Branch, Lines]]:
        """Every branch whose lines have been read."""
        for branch in tuple(self._by_number.values()):
            if branch.lines is not None:
                yield branch, branch.lines

    def below(self, above: Branch, row: int) -> Branch:
        """The branch of the line in a row."""
        place = self.lines(above)[row]
        branch = self._by_place.get(place)
        if branch is None:
            self._last_number += 1
            branch = Branch(self._last_number, place, above, row)
            self._by_number[branch.number] = self._by_place[place] = branch
        return branch

    def lines(self, branch: Branch) -> Lines:
        """The lines of a branch, read if they have not been."""
        if branch.lines is None:
            has_lines = branch.above is None or self.lines(branch.above).holds(branch.row)
            branch.lines = self._read(branch.place) if has_lines else _NOTHING
        return branch.lines

    def replace(self, branch: Branch, lines: Lines) -> None:
        """Gives a branch other lines; branches below lines that are no longer there are forgotten."""
        branch.lines = lines
        for other in tuple(self._by_number.values()):
            if other.above is branch:
                row = lines.row_of(other.place)
                if row is None:
                    self._forget(other)
                else:
                    other.row = row

    def _forget(self, branch: Branch) -> None:
        del self._by_number[branch.number]
        del self._by_place[branch.place]
        for other in tuple(self._by_number.values()):
            if other.above is branch:
                self._forget(other)


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of rows that follow each other."""
    first = last = -1
    for row in rows:
        if first < 0:
            first = row
        elif row != last + 1:
            yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last
