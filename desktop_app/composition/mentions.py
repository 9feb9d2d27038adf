"""What a note has named so far: full names and titles are for the first time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum


class Named(StrEnum):
    """What can be mentioned; an organ is introduced once in the note, and again in each section."""

    ORGAN = "organ"
    ORGAN_IN_SECTION = "organ_in_section"
    INSTRUMENT = "instrument"
    MANDATE = "mandate"


Mention = tuple[Named, str]


@dataclass
class Mentions:
    """Mentions made, by kind and key, and those that anything was made to depend on.

    ``aside`` is for headings and front matter, which neither count as mentions nor ask for full forms.
    """

    made: set[Mention] = field(default_factory=set)
    asked: set[Mention] = field(default_factory=set)
    aside: bool = False
    _section: str = ""

    def has(self, kind: Named, key: str) -> bool:
        """Whether it has been mentioned; that this was asked is remembered."""
        mention = self._mention(kind, key)
        self.asked.add(mention)
        return mention in self.made

    def add(self, kind: Named, key: str) -> None:
        self.made.add(self._mention(kind, key))

    def begin_section(self, key: str) -> None:
        """In a new section its organs are to be named in full once more."""
        self._section = key
        self.asked = set()

    def _mention(self, kind: Named, key: str) -> Mention:
        return kind, f"{self._section}/{key}" if kind is Named.ORGAN_IN_SECTION else key

    @contextmanager
    def asides(self) -> Iterator[None]:
        before, self.aside = self.aside, True
        try:
            yield
        finally:
            self.aside = before
