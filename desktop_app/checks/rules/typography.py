"""Spaces, dashes, quotation marks."""

import re
from collections.abc import Iterator

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.positions import start_of_word
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at, whole
from desktop_app.checks.survey import Survey
from desktop_app.languages.available import language as language_of

_DOUBLE_SPACE = re.compile(r"(?<=\S)[ \u00a0\u202f]{2,}(?=\S)")
_SPACE_BEFORE = re.compile(r"(?<=[^\s«(\[])[ \u00a0]+(?=[,.;:!?)\]](?:\s|$))")
_FRENCH_SPACE_BEFORE = re.compile(r"(?<=[^\s«(\[])[ \u00a0]+(?=[,.)\]](?:\s|$))")
_SPACE_AFTER_OPENING = re.compile(r"(?<=[(\[])[ \u00a0]+(?![\s\])])")
_NO_SPACE_AFTER = re.compile(r"(?<=[^\W\d_]{2})[,;](?=[^\W\d_])")
_STOP_AND_CAPITAL = re.compile(
    r"(?<=[^\W\d_]{3})[.](?=[A-ZА-ЯЁ\u00c0-\u00de][a-zа-яё\u00df-\u00ff])"
    r"|(?<=\d{4})[.](?=[A-ZА-ЯЁ\u00c0-\u00de][a-zа-яё\u00df-\u00ff]+ )"
    r"|(?<=[a-zа-яё\u00df-\u00ff]{2})[.](?=[A-ZА-ЯЁ\u00c0-\u00de] [a-zа-яё\u00df-\u00ff]{3})"
)
_DOUBLED_MARK = re.compile(r"([,;:])\1+|(?<!\.)\.\.(?!\.)")
_DASHES = re.compile(r"[-‐‑–—]{2,}|(?<=\d[-–]\d)[-–](?=\s)|(?<=\d[-–]\d\d)[-–](?=\s)")
_SPACED_HYPHEN = re.compile(r"(?<=\s)-(?=\s)")
_BETWEEN_DAYS = re.compile(r"(?<=\d)(?P<dash>\s*[-‐‑–—]\s*)(?=\d)")
_SPACED_RANGE = re.compile(r"(?<=[^\W\d_])\s*[-‐‑—]\s*(?=\d)|(?<=[^\W\d_])–(?=\d)|(?<=[^\W\d_])\s–(?=\d)")
_YO = re.compile(r"(?<!\w)\w*[ёЁ]\w*")
_NOT_SPACED = frozenset({"zh"})


def double_spaces(survey: Survey) -> Iterator[Hit]:
    """Two spaces where one is meant."""
    for passage in survey.passages:
        for found in _DOUBLE_SPACE.finditer(passage.text):
            yield Hit(passage, *found.span(), {}, " ")


def spaces_at_marks(survey: Survey) -> Iterator[Hit]:
    """A space before a mark, or after an opening one. French has its own before : ; ? !"""
    before = _FRENCH_SPACE_BEFORE if survey.language == "fr" else _SPACE_BEFORE
    for passage in survey.passages:
        for pattern in (before, _SPACE_AFTER_OPENING):
            for found in pattern.finditer(passage.text):
                yield Hit(passage, *found.span(), {}, "")


def missing_spaces(survey: Survey) -> Iterator[Hit]:
    """A comma or full stop with a word right after it."""
    for passage in survey.passages:
        for found in (*_NO_SPACE_AFTER.finditer(passage.text), *_STOP_AND_CAPITAL.finditer(passage.text)):
            if passage.text.endswith("/", 0, start_of_word(passage.text, found.start())):
                continue  # In a symbol: UNEP/OzL.Pro.13/1.
            yield Hit(passage, *found.span(), {"mark": found[0]}, f"{found[0]} ")


def doubled_marks(survey: Survey) -> Iterator[Hit]:
    """A mark twice: two commas, two full stops."""
    for passage in survey.passages:
        for found in _DOUBLED_MARK.finditer(passage.text):
            yield at(passage, *found.span(), found[0][0])


def double_dashes(survey: Survey) -> Iterator[Hit]:
    """Two dashes or a dash and a hyphen together."""
    for passage in survey.passages:
        for found in _DASHES.finditer(passage.text):
            yield at(passage, *found.span(), survey.words.range_dash or None)


def hyphens_for_dashes(survey: Survey) -> Iterator[Hit]:
    """A hyphen with spaces round it, which in a sentence is a dash."""
    if survey.language == "ar":
        return
    for passage in survey.passages:
        for found in _SPACED_HYPHEN.finditer(passage.text):
            yield at(passage, *found.span(), "—" if survey.language == "ru" else "–")


def range_dashes(survey: Survey) -> Iterator[Hit]:
    """Days of a month joined otherwise than the language joins them: 8-9 for 8–9."""
    dash = survey.words.range_dash
    for passage, dates in survey.dates.items() if dash else ():
        for date in dates:
            for found in _BETWEEN_DAYS.finditer(passage.plain, date.start, date.end):
                if found["dash"] != dash and not _DASHES.search(found["dash"]):
                    yield at(passage, *found.span(), dash, dash=dash)


def dashes_across_months(survey: Survey) -> Iterator[Hit]:
    """A Russian range across months has an en dash with spaces round it."""
    for passage, dates in survey.dates.items() if survey.language == "ru" else ():
        for date in dates:
            for found in _SPACED_RANGE.finditer(passage.plain, date.start, date.end):
                yield at(passage, *found.span(), " – ")


def wrong_quotes(survey: Survey) -> Iterator[Hit | None]:
    """Quotation marks of another language, or typewriter ones.

    Arabic texts of the United Nations have ”…“ as well as «…»: the one is wrong only beside the other.
    """
    wrong, own = survey.words.wrong_quotes, _quotes(survey)
    if survey.language in _OF_TWO_STYLES and not any(
        mark in one.text for one in survey.passages for mark in own
    ):
        wrong = _TYPEWRITER
    marks = re.compile(f"[{wrong}]")
    for passage in survey.passages:
        for found in marks.finditer(passage.text):
            place = found.start()
            opens = place == 0 or passage.text[place - 1] in " \u00a0("
            yield at(passage, place, place + 1, own[0] if opens else own[1], right="".join(own))
        yield None


_OF_TWO_STYLES, _TYPEWRITER = frozenset({"ar"}), '"'


def unpaired_marks(survey: Survey) -> Iterator[Hit]:
    """Brackets and quotation marks that are opened and not closed, or closed and not opened."""
    for passage in survey.passages:
        for opening, closing in (("(", ")"), ("[", "]"), _quotes(survey)):
            yield from _unpaired(passage, opening, closing)


def _quotes(survey: Survey) -> tuple[str, str]:
    return survey.words.opening_quotes[0], survey.words.closing_quotes[0]


def _unpaired(passage: Passage, opening: str, closing: str) -> Iterator[Hit]:
    open_places: list[int] = []
    for place, mark in enumerate(passage.text):
        if mark == opening:
            open_places.append(place)
        elif mark == closing and open_places:
            open_places.pop()
        elif mark == closing and not _closes_a_letter(passage.text, place):
            yield at(passage, place, place + 1)
    yield from (at(passage, place, place + 1) for place in open_places)


def _closes_a_letter(text: str, place: int) -> bool:
    """Whether a bracket stands after the letter of an item: a), ii)."""
    return bool(re.search(r"(?:^|[\s\d])(?:[^\W\d_]\u0640?|[ivx]{1,4})$", text[max(place - 6, 0) : place]))


def letter_yo(survey: Survey) -> Iterator[Hit]:
    """Russian documents of the United Nations have е for ё."""
    for passage in survey.passages if survey.language == "ru" else ():
        for found in _YO.finditer(passage.text):
            yield at(passage, *found.span(), found[0].replace("ё", "е").replace("Ё", "Е"))


def missing_no_break_spaces(survey: Survey) -> Iterator[Hit | None]:
    """Places where a line must not end, in a text that keeps such places together elsewhere: said once."""
    if not survey.text.has_no_break_spaces or survey.language in _NOT_SPACED:
        return
    typography = language_of(survey.language).typography
    lacking: list[tuple[Passage, int]] = []
    for passage in survey.passages:
        both = enumerate(zip(passage.text, typography(passage.text), strict=True))
        lacking += [(passage, place) for place, (old, new) in both if old != new]
        yield None
    kept = any("\u00a0" in passage.text for passage in survey.passages)
    if lacking and kept:
        passage, place = lacking[0]
        yield Hit(passage, place, place + 1, {"places": len(lacking)}, "\u00a0")


def doubled_words(survey: Survey) -> Iterator[Hit]:
    """The same word twice in a row."""
    for passage in survey.passages if survey.language not in _NOT_SPACED else ():
        for found in _DOUBLED_WORD.finditer(passage.plain):
            yield at(passage, *found.span(), found[1] or found[2])


_DOUBLED_WORD = re.compile(r"\b([^\W\d_]{2,})\s+\1\b(?!-)|\b([^\W\d_])\s+\2\b(?![-.)])")


def small_beginnings(survey: Survey) -> Iterator[Hit]:
    """A paragraph or heading that begins with a small letter."""
    for heading in survey.text.headings:
        if heading.text[:1].islower():
            yield at(heading, 0, 1, heading.text[0].upper())
    for sentences in survey.sentences.values():
        for sentence in sentences[:1]:
            passage = sentence.passage
            if passage.mark or not passage.number:
                continue
            if passage.text[:1].islower():
                yield at(passage, 0, 1, passage.text[0].upper())


def missing_full_stops(survey: Survey) -> Iterator[Hit]:
    """A paragraph ends with a full stop or another mark that closes it."""
    for passage in survey.text.paragraphs:
        last = passage.text[-1:]
        if last.isalnum() or last in _NO_END:
            yield whole(passage, words=passage.plain[-30:])


_NO_END = frozenset(",،，-–—")

RULES = (
    TextRule("spaces.double", Severity.WARNING, double_spaces, PASSAGE),
    TextRule("spaces.at_mark", Severity.WARNING, spaces_at_marks, PASSAGE),
    TextRule("spaces.missing", Severity.WARNING, missing_spaces, PASSAGE),
    TextRule("spaces.no_break", Severity.ADVICE, missing_no_break_spaces),
    TextRule("marks.doubled", Severity.WARNING, doubled_marks, PASSAGE),
    TextRule("marks.unpaired", Severity.WARNING, unpaired_marks, PASSAGE),
    TextRule("marks.full_stop", Severity.WARNING, missing_full_stops, PASSAGE),
    TextRule("dashes.doubled", Severity.ERROR, double_dashes, PASSAGE),
    TextRule("dashes.hyphen", Severity.WARNING, hyphens_for_dashes, PASSAGE),
    TextRule("dashes.range", Severity.WARNING, range_dashes, PASSAGE),
    TextRule("dashes.across_months", Severity.WARNING, dashes_across_months, PASSAGE),
    TextRule("quotes.wrong", Severity.WARNING, wrong_quotes),
    TextRule("letters.yo", Severity.ADVICE, letter_yo, PASSAGE),
    TextRule("letters.small_beginning", Severity.WARNING, small_beginnings, PASSAGE),
    TextRule("words.doubled", Severity.WARNING, doubled_words, PASSAGE),
)
