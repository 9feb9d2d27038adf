"""Document symbols as values."""

from dataclasses import dataclass
from functools import cached_property, total_ordering

from desktop_app.domain.hidden_characters import named
from desktop_app.domain.symbol.keys import key_of
from desktop_app.domain.symbol.ordering import SortKey, sort_key
from desktop_app.domain.symbol.problems import Problem, shown
from desktop_app.domain.symbol.reading import Reading, parse
from desktop_app.errors import ZapiskaError


class SymbolError(ZapiskaError):
    """A text that cannot be a document symbol.

    Its values: the ``symbol``, the ``position`` of what is wrong (counted from 1), the ``letter`` that stands
    there, and the ``suggestion``, empty if none is known.
    """


def refusal(text: str, problem: Problem) -> SymbolError:
    """The problem as an error."""
    return SymbolError(
        problem.message,
        symbol=shown(text if text.isprintable() else ascii(text)),
        position=problem.position + 1,
        letter=named(problem.detail) if problem.message == "symbol.control_character" else problem.detail,
        suggestion=problem.suggestion,
    )


@total_ordering
@dataclass(frozen=True)
class DocumentSymbol:
    """A symbol as it was typed: ``str`` gives back every character. Doubtful ones are taken, wrong ones not.

    Symbols are equal if they were typed alike; they name one document if they have one ``key``. Their order
    is the natural one.
    """

    text: str

    def __post_init__(self) -> None:
        for problem in self.reading.problems:
            if problem.refuses:
                raise refusal(self.text, problem)

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, DocumentSymbol):
            return NotImplemented
        return self.sort_key < other.sort_key

    @cached_property
    def reading(self) -> Reading:
        """The parts with their meaning, the canonical form, and what is doubtful."""
        return parse(self.text)

    @property
    def key(self) -> str:
        """The comparison key; the database computes the same one (see ``KEY_SQL``)."""
        return key_of(self.text)

    @cached_property
    def sort_key(self) -> SortKey:
        """Its place among other symbols, in the natural order."""
        return sort_key(self.reading)

    @property
    def first_component(self) -> str:
        """The part that the masthead prints large: ``CTOC``."""
        return self.text.split("/", 1)[0]

    @property
    def rest(self) -> str:
        """All after the first component, with its stroke: ``/COP/2020/1``."""
        return self.text[len(self.first_component) :]
