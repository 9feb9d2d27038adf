"""What every part of the file is made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop_app.composition.note import Inline, Note, Source
from desktop_app.export.docx.locales import LOCALES, Locale
from desktop_app.export.layouts import Profile
from desktop_app.export.options import WriterOptions
from desktop_app.export.reading_order import footnote_marks
from desktop_app.export.verification import comes_from, unverified_sources
from desktop_app.languages.digits import Digits


@dataclass(frozen=True)
class Edition:
    """A note in the dress of a layout profile."""

    note: Note
    profile: Profile
    options: WriterOptions

    @property
    def locale(self) -> Locale:
        return LOCALES[self.note.language]

    @property
    def types_numbers(self) -> bool:
        """Whether paragraph numbers are typed: if asked for, or in ٠-٩, in which Word numbers no lists.

        Its ``hindiNumbers`` are the digits of Devanagari (ECMA-376, 17.18.59). Page numbers, which Word
        counts, follow the reader's own setting of numerals.
        """
        return self.options.typed_numbers or self.note.digits is Digits.EASTERN

    @cached_property
    def marks(self) -> Mapping[int, str]:
        """The printed marks of the footnotes by their index in the note, in reading order."""
        return footnote_marks(self.note)

    @cached_property
    def unverified(self) -> frozenset[Source]:
        """The fields whose words are marked; none in a clean export."""
        return unverified_sources(self.note) if self.options.draft else frozenset()

    def is_unverified(self, inline: Inline) -> bool:
        """Whether words are to be marked as not verified by anybody."""
        return comes_from(inline, self.unverified)
