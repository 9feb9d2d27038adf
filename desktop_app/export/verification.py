"""What nobody has verified in a note, for the marks of a draft; and what is missing in its language."""

from collections.abc import Iterable, Iterator

from desktop_app.composition.note import Doubt, DoubtKind, FootnoteMark, Inline, Note, Source, Words
from desktop_app.errors import ZapiskaError

_UNVERIFIED = frozenset({DoubtKind.TEXT_UNVERIFIED, DoubtKind.FORM_UNCHECKED, DoubtKind.RECORD_UNVERIFIED})
MISSING = frozenset({DoubtKind.TEXT_MISSING, DoubtKind.PARAGRAPH_UNWRITTEN, DoubtKind.FORM_MISSING})


class IncompleteNote(ZapiskaError):
    """A note that lacks texts in its language, and no draft with holes was asked for."""


def unverified_sources(note: Note) -> frozenset[Source]:
    """The fields whose text, form or record nobody has verified."""
    return frozenset(doubt.source for doubt in note.doubts if doubt.kind in _UNVERIFIED)


def comes_from(inline: Inline, sources: frozenset[Source]) -> bool:
    """Whether the words of an inline came from one of these fields."""
    return not isinstance(inline, FootnoteMark) and not sources.isdisjoint(inline.sources)


def missing_texts(note: Note) -> tuple[Doubt, ...]:
    """The texts and forms of names that the language of the note lacks; each leaves a hole in it."""
    return tuple(doubt for doubt in note.doubts if doubt.kind in MISSING)


def merged(inlines: Iterable[Inline], unverified: frozenset[Source] = frozenset()) -> Iterator[Inline]:
    """The inlines with neighbouring words made one: an editor meets no needless borders inside a sentence.

    Unverified words stay apart from others and keep the sources that tell so.
    """
    together: list[Words] = []
    for inline in inlines:
        if together and (not isinstance(inline, Words) or _differ(together[-1], inline, unverified)):
            yield _joined(together, unverified)
            together.clear()
        if isinstance(inline, Words):
            together.append(inline)
        else:
            yield inline
    if together:
        yield _joined(together, unverified)


def _differ(one: Words, other: Words, unverified: frozenset[Source]) -> bool:
    return comes_from(one, unverified) != comes_from(other, unverified)


def _joined(words: Iterable[Words], unverified: frozenset[Source]) -> Words:
    texts, sources = [], []
    for one in words:
        texts.append(one.text)
        sources += [source for source in one.sources if source in unverified]
    return Words("".join(texts), tuple(dict.fromkeys(sources)))
