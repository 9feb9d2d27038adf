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

    def has(self, kind: Named, key: str) -> bool:
        """Whether it has been mentioned; that this was asked is remembered."""
        self.asked.add((kind, key))
        return (kind, key) in self.made

    def add(self, kind: Named, key: str) -> None:
        self.made.add((kind, key))

    def begin_section(self) -> None:
        """In a new section its organs are to be named in full once more."""
        self.made = {mention for mention in self.made if mention[0] is not Named.ORGAN_IN_SECTION}
        self.asked = set()

    @contextmanager
    def asides(self) -> Iterator[None]:
        before, self.aside = self.aside, True
        try:
            yield
        finally:
            self.aside = before
