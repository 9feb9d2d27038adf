"""What a person may choose about an export."""

from dataclasses import dataclass


@dataclass(frozen=True)
class WriterOptions:
    """Choices that are not the note's own; writers to which one means nothing pass it over.

    ``typed_numbers``: paragraph numbers as typed text, as issued documents have them, instead of Word's own
    numbering, which renumbers when an editor inserts a paragraph. ``emblem``: a PNG picture for the masthead;
    its use is governed by the United Nations, so none comes with the program. ``draft``: what nobody has
    verified is marked, and a line above the text says so; a note without anything unverified stays clean.
    """

    typed_numbers: bool = False
    emblem: bytes | None = None
    draft: bool = False
