"""Where a case form of a name stands: in which sentences of the notes, or in which phrases of the wording."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop_app.composition.note import Footnote, FootnoteMark, Note, Sentence, Source, plain_text
from desktop_app.composition.phrases import Field, Literal, Node, Phrase
from desktop_app.composition.wording import Wording
from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.instruments import Instrument
from desktop_app.domain.texts import TextField
from desktop_app.export.reading_order import sentences
from desktop_app.languages.grammar import Case

Uses = Mapping[Case, Sequence[str]]
"""The sentences by the case they need, each once, with common spaces."""

_REFERENCE = re.compile(r"\{[^{}]*\}")
_GAP = "…"
_MOST = 3


def uses_in(notes: Iterable[Note], source: Source, forms: Mapping[Case, str]) -> Uses:
    """The sentences that a name stands in, by its case. ``forms`` are the name's forms as they are stored.

    A sentence does not tell which case it asked for: forms that are spelt alike share their sentences.
    """
    patterns = {case: _pattern(form) for case, form in forms.items()}
    found: dict[Case, dict[str, None]] = {case: {} for case in forms}
    for note in notes:
        for sentence in _sentences(note):
            for words in _words_from(sentence, source):
                for case, pattern in patterns.items():
                    if pattern.fullmatch(words) and len(found[case]) < _MOST:
                        found[case].setdefault(plain_text(sentence).replace("\u00a0", " "))
    return {case: tuple(told) for case, told in found.items()}


def model_phrase(wording: Wording, names: Sequence[str], case: Case, form: str) -> str:
    """The first phrase of the wording that needs a name in a case, with the form in it; empty if none does.

    ``names`` are what the wording calls such a name: ``body``, ``organ``. What else stands in the phrase is
    left open.
    """
    for phrase in wording.phrases.values():
        if any(_asks(part, names, case) for part in phrase):
            told = "".join(_told(phrase, names, case, _REFERENCE.sub(_GAP, form)))
            return re.sub(rf"(\s*{_GAP}[\s,()]*)+", f" {_GAP} ", told).strip()
    return ""


def names_in_wording(record: object, field: TextField) -> tuple[str, ...]:
    """What the wording calls the name that a text field of a record holds."""
    match record:
        case Body() if field is TextField.COMPOSITION:
            return ("composition",)
        case Body(kind=BodyKind.CONFERENCE | BodyKind.COMMISSION):
            return ("organ", "body")
        case Body():
            return ("body",)
        case Instrument():
            return ("instrument", "treaty")
        case _:
            return ("place",)


def _sentences(note: Note) -> Iterator[Sentence]:
    for block in note.blocks:
        yield from sentences(block)
    footnotes: tuple[Footnote, ...] = note.footnotes
    yield from (footnote.sentence for footnote in footnotes)


def _words_from(sentence: Sentence, source: Source) -> Iterator[str]:
    """The runs of words in a sentence that came from a field."""
    run = ""
    for inline in sentence.inlines:
        if not isinstance(inline, FootnoteMark) and source in inline.sources:
            run += inline.text
        elif run:
            yield _plain(run)
            run = ""
    if run:
        yield _plain(run)


def _pattern(form: str) -> re.Pattern[str]:
    """A form as it may stand in a sentence: with anything for its references, a capital where it begins."""
    literal = [re.escape(_plain(part)) for part in _REFERENCE.split(form)]
    return re.compile(".*?".join(literal))


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").casefold()


def _case_of(forms: Sequence[str]) -> Case:
    return next((case for case in Case if case.value in forms), Case.NOMINATIVE)


def _asks(part: Node, names: Sequence[str], case: Case) -> bool:
    return isinstance(part, Field) and part.name in names and _case_of(part.forms) is case


def _told(phrase: Phrase, names: Sequence[str], case: Case, form: str) -> Iterator[str]:
    for part in phrase:
        match part:
            case Literal():
                yield part.text
            case _:
                yield form if _asks(part, names, case) else _GAP
