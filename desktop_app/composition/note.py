"""The note as data: what writers write and the preview shows. Nothing here reaches for a database."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.composition.source import Source as Source  # noqa: PLC0414 - found here too
from desktop_app.languages.digits import Digits


@dataclass(frozen=True)
class Words:
    """A run of text, no-break spaces included."""

    text: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class SymbolWords:
    """A document symbol: never hyphenated, never reordered inside right-to-left text."""

    text: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Placeholder:
    """A visible hole where a value is not known; ``text`` is what stands there ("[условное обозначение]")."""

    text: str
    sources: tuple[Source, ...] = ()


INDEX_TO_COME = -1
"""The index of a footnote mark that a sentence has in its place before the footnote is counted."""


@dataclass(frozen=True)
class FootnoteMark:
    """A reference to ``Note.footnotes[index]``."""

    mark: str
    index: int


Inline = Words | SymbolWords | Placeholder | FootnoteMark


@dataclass(frozen=True)
class Sentence:
    """One sentence, or the whole of a heading or line, with every record and field it came from.

    ``anchor`` is that of a sentence of a paragraph, stable as a paragraph's is; of others it is empty.
    """

    inlines: tuple[Inline, ...]
    sources: tuple[Source, ...] = ()
    anchor: str = ""


class FrontKind(StrEnum):
    """The lines between the masthead and the first heading, in the order of the page."""

    SESSION = "session"
    VENUE_AND_DATES = "venue_and_dates"
    AGENDA = "agenda"
    AGENDA_ITEM_TITLE = "agenda_item_title"
    TITLE = "title"
    DOCUMENT_TYPE = "document_type"


@dataclass(frozen=True)
class FrontLine:
    """A line of the front matter."""

    anchor: str
    kind: FrontKind
    sentence: Sentence


@dataclass(frozen=True)
class Heading:
    """A heading; ``number`` is its numeral with its full stop ("I."), or empty."""

    anchor: str
    level: int
    number: str
    sentence: Sentence


@dataclass(frozen=True)
class Paragraph:
    """A numbered paragraph. ``anchor`` is stable from one composition to the next and in every language.

    One that ``is_added`` is the editor's; where it is no own wording, its words are missing.
    """

    anchor: str
    number: int
    sentences: tuple[Sentence, ...]
    is_own_wording: bool = False
    is_added: bool = False


Block = FrontLine | Heading | Paragraph


@dataclass(frozen=True)
class Footnote:
    """A note at the foot of the page; ``custom`` marks ("*") are kept, others are numbered by the writer."""

    mark: str
    custom: bool
    sentence: Sentence


@dataclass(frozen=True)
class Masthead:
    """The head of the first page. Values that are not known are placeholders."""

    issuer: Sentence
    symbol: SymbolWords | Placeholder
    organ: Sentence
    distribution: Sentence
    date: Words | Placeholder
    language_line: str
    original_line: Sentence
    job_number: Words | Placeholder


@dataclass(frozen=True)
class Replaced:
    """What the program says at a place where the editor's own words stand."""

    anchor: str
    generated: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        return " ".join(plain_text(one) for one in self.generated)


@dataclass(frozen=True)
class Omission:
    """A paragraph that the editor leaves out; ``after`` is the anchor of what stands before its place."""

    anchor: str
    after: str


class DoubtKind(StrEnum):
    """What may be wrong with the note; each has a sentence in ``resources/translations``."""

    SYMBOL_MISSING = "symbol_missing"
    RECORD_UNVERIFIED = "record_unverified"
    DATE_MISSING = "date_missing"
    ORIGINAL_LANGUAGE_MISSING = "original_language_missing"
    JOB_NUMBER_MISSING = "job_number_missing"
    MEETING_DATES_MISSING = "meeting_dates_missing"
    VENUE_MISSING = "venue_missing"
    TEXT_MISSING = "text_missing"
    PARAGRAPH_UNWRITTEN = "paragraph_unwritten"
    TEXT_UNVERIFIED = "text_unverified"
    FORM_MISSING = "form_missing"
    FORM_UNCHECKED = "form_unchecked"
    GENDER_MISSING = "gender_missing"
    ORDINAL_WITHOUT_WORD = "ordinal_without_word"
    NEIGHBOURS_APART = "neighbours_apart"
    STATUS_BY_DATE = "status_by_date"
    SECTION_WITHOUT_MEETINGS = "section_without_meetings"
    HIDDEN_CHARACTER = "hidden_character"
    OWN_WORDING_OUTDATED = "own_wording_outdated"
    PLACE_GONE = "place_gone"


@dataclass(frozen=True)
class Doubt:
    """One thing an editor should look at: ``blocking`` ones leave a hole in the note."""

    kind: DoubtKind
    source: Source
    detail: str = ""
    blocking: bool = False


@dataclass(frozen=True)
class Note:
    """The whole note in one language, for a layout profile to dress.

    Its words have their ``digits`` already; writers follow with the numbers that they print themselves.
    """

    language: str
    profile: str
    masthead: Masthead
    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...]
    doubts: tuple[Doubt, ...]
    digits: Digits = Digits.WESTERN
    replaced: tuple[Replaced, ...] = ()
    left_out: tuple[Omission, ...] = ()

    @property
    def front(self) -> tuple[FrontLine, ...]:
        return tuple(block for block in self.blocks if isinstance(block, FrontLine))


def plain_text(sentence: Sentence) -> str:
    """The words of a sentence without its footnote marks."""
    return "".join(inline.text for inline in sentence.inlines if not isinstance(inline, FootnoteMark))
