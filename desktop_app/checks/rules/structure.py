"""Numbers of paragraphs, headings, length, placeholders, repetitions, numbers in words."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.length import MOST_WORDS, words_in
from desktop_app.checks.note_text import Passage
from desktop_app.checks.positions import past_spaces
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at, whole
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import literal
from desktop_app.composition.wording import wording
from desktop_app.languages.ordinal_reading import OrdinalMention

_SIGNS = (
    r"\[?_{2,}\]?|\[\s*\]|\(\s*\)|\[(?:…|\.{3})\]|…{2,}|XXX|TBC|TBD|\?{3,}|(?<=[^\W_])\?(?= [a-zа-яё])"
    r"|(?<!\w)[XХ]{2}[–-][XХ]{2}(?!\w)|\[(?i:проверить|уточнить|дополнить|вставить|check|verify|insert|to be"
    r"|à vérifier|vérifier|à compléter|verificar|comprobar|completar)[^\]]*\]"
)
"""The signs of editors for what is still to come: [___], [ ], (), [...], TBC, XX–XX, [проверить], "?"."""


def numbers_of_paragraphs(survey: Survey) -> Iterator[Hit]:
    """Paragraphs are numbered one after another: a number left out, told twice, or missing.

    What follows is told no more if it goes on from the wrong number, or as if that had been right.
    """
    expected, previous = 1, 0
    for passage in survey.text.paragraphs:
        if passage.mark:
            continue
        goes_on = passage.number in {expected, previous + 1}
        if not goes_on:
            yield Hit(passage, 0, 0, {"number": passage.number, "expected": expected})
        expected = (passage.number if goes_on else expected) + 1
        previous = passage.number


def lone_headings(survey: Survey) -> Iterator[Hit]:
    """A single heading at a level."""
    levels = Counter(heading.level for heading in survey.text.headings)
    for heading in survey.text.headings:
        if levels[heading.level] == 1:
            yield whole(heading)


def too_long(survey: Survey) -> Iterator[Hit]:
    """More words than a document of the Secretariat may have, notes and headings counted."""
    words = round(sum(words_in(passage.plain, survey.language) for passage in survey.passages))
    if words > MOST_WORDS:
        yield Hit(survey.passages[-1], 0, 0, {"words": words, "most": MOST_WORDS})


def placeholders(survey: Survey) -> Iterator[Hit]:
    """A hole that nobody has filled."""
    for passage in survey.passages:
        found = holes(survey.language).finditer(passage.plain)
        if passage.plain.strip(" _"):  # A line of nothing else parts the notes at the foot.
            yield from (at(passage, *one.span()) for one in found)


@lru_cache(maxsize=8)
def holes(language: str) -> re.Pattern[str]:
    """What stands where something is to be filled in: the program's words for it, or an editor's signs."""
    phrases = wording(language).phrases
    own = {literal(phrase) for key, phrase in phrases.items() if key.startswith("placeholder.")}
    written = sorted((one.replace("\u00a0", " ") for one in own - {"", "["}), key=len, reverse=True)
    return re.compile("|".join([*map(re.escape, written), _SIGNS]))


def same_paragraphs(survey: Survey) -> Iterator[Hit]:
    """A paragraph that stands word for word in another section, and does not speak of both their bodies."""
    first: dict[str, Passage] = {}
    for passage in survey.text.paragraphs:
        before = first.setdefault(passage.plain, passage)
        if before.section != passage.section and not _speaks_of_both(survey, before, passage):
            yield whole(passage, place=before.number)


def repeated_ends(survey: Survey) -> Iterator[Hit | None]:
    """A paragraph whose words stand at the end of the one before, as when it was parted from that."""
    for before, passage in pairwise(survey.text.paragraphs):
        yield None
        words, others = passage.plain.split(), before.plain.split()
        if _FEWEST_REPEATED <= len(words) < len(others) and before.section == passage.section:
            long = len(words) > _LONG
            matcher = SequenceMatcher(None, words, others[-len(words) :], autojunk=long)
            is_like = matcher.quick_ratio() >= _REPEATED and matcher.ratio() >= _REPEATED
            if is_like and not _tells_of_another(matcher, words):
                yield whole(passage, place=before.number)


def _tells_of_another(matcher: SequenceMatcher[str], words: Sequence[str]) -> bool:
    """Whether figures or a symbol differ: the report of the next meeting is told of in the same words."""
    changed = (words[start:end] for tag, start, end, _, _ in matcher.get_opcodes() if tag != "equal")
    return any(re.search(r"\d", word) for some in changed for word in some)


_FEWEST_REPEATED, _REPEATED = 5, 0.8
_LONG = 500
"""In more words than this the commonest tell nothing of which stretches are alike."""


def _speaks_of_both(survey: Survey, one: Passage, other: Passage) -> bool:
    headings = survey.text.headings
    names = [
        {mention.name for mention in survey.bodies.in_passage(headings[passage.section - 1]) if mention.name}
        for passage in (one, other)
        if passage.section
    ]
    if not survey.bodies.names:
        return True
    told = {mention.name for mention in survey.bodies.in_passage(other)}
    return len(names) == 2 and all(own & told for own in names)


def ordinals_in_figures(survey: Survey) -> Iterator[Hit]:
    """Ordinals of meetings and sessions are spelled out; Spanish ones above ten may be in figures."""
    most = _SPELLED_OUT if survey.language == "es" else 0
    for passage, ordinals in survey.ordinals.items():
        for ordinal in ordinals:
            in_figures = ordinal.in_figures and not 0 < most < ordinal.number
            if in_figures and _counts_a_gathering(survey, passage, ordinal):
                yield at(passage, ordinal.start, ordinal.end)


_SPELLED_OUT = 10


def _counts_a_gathering(survey: Survey, passage: Passage, ordinal: OrdinalMention) -> bool:
    plain, start = passage.plain, past_spaces(passage.plain, ordinal.end)
    return bool(survey.words.meeting.match(plain, start) or survey.words.session.match(plain, start))


def rule_of_ten(survey: Survey) -> Iterator[Hit]:
    """Numbers under ten are written in words."""
    for passage in survey.text.paragraphs:
        for found in survey.words.number_before.finditer(passage.plain):
            if found["number"]:  # Others are the numbers of paragraphs: "пункты 1, 2 и 4 резолюции".
                yield at(passage, *found.span())


RULES = (
    TextRule("structure.number", Severity.ERROR, numbers_of_paragraphs),
    TextRule("structure.lone_heading", Severity.WARNING, lone_headings),
    TextRule("structure.length", Severity.WARNING, too_long),
    TextRule("structure.placeholder", Severity.ERROR, placeholders, PASSAGE),
    TextRule("structure.repeated_end", Severity.ERROR, repeated_ends),
    TextRule("structure.same", Severity.ADVICE, same_paragraphs),
    TextRule("numbers.ordinal", Severity.WARNING, ordinals_in_figures, PASSAGE),
    TextRule("numbers.ten", Severity.WARNING, rule_of_ten, PASSAGE),
)
