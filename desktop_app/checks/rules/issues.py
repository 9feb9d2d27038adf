"""The issues of a note in several languages beside each other: one number for a paragraph in all of them."""

from collections.abc import Iterator, Mapping

from desktop_app.checks.finding import Finding, Hit, Severity, in_text
from desktop_app.checks.note_text import NoteText
from desktop_app.checks.rules.rule import whole
from desktop_app.composition.note import Note, Paragraph


def compare_issues(text: NoteText, others: Mapping[str, Note]) -> Iterator[Finding]:
    """What in a composed text is numbered otherwise, or lacking, in the same note in other languages."""
    yield from compare_numbers(text, {language: numbers_of(note) for language, note in others.items()})


def compare_numbers(text: NoteText, numbers: Mapping[str, Mapping[str, int]]) -> Iterator[Finding]:
    """``compare_issues`` with what ``numbers_of`` told of the other languages."""
    yield from filter(None, in_text("languages.numbers", Severity.ERROR, _numbered_otherwise(text, numbers)))
    yield from filter(None, in_text("languages.missing", Severity.ERROR, _lacking(text, numbers)))


def numbers_of(note: Note) -> dict[str, int]:
    """The numbers of a note's paragraphs by their anchors: all that other languages are held against."""
    return {block.anchor: block.number for block in note.blocks if isinstance(block, Paragraph)}


def _numbered_otherwise(text: NoteText, others: Mapping[str, Mapping[str, int]]) -> Iterator[Hit]:
    """The first paragraph that has another number in a language: those after it only follow."""
    for language, numbers in others.items():
        for passage in text.paragraphs:
            number = numbers.get(passage.anchor, passage.number)
            if number != passage.number:
                yield whole(passage, language=language, other=number)
                break


def _lacking(text: NoteText, others: Mapping[str, Mapping[str, int]]) -> Iterator[Hit]:
    for language, numbers in others.items():
        for passage in text.paragraphs:
            if passage.anchor not in numbers:
                yield whole(passage, language=language)
