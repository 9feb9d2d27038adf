"""Full stops and commas that stand in the wrong place or are lacking."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.positions import start_of_word
from desktop_app.checks.rules.grammar import OF_MANY, as_alive, readings_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.languages.date_reading import month_words
from desktop_app.languages.russian.morphology import Reading

_STOP_AND_SMALL = re.compile(r"(?<=[^\W\d_]{4})\.(?= [^\W\d_])")
_CAPITAL = re.compile(
    r"(?<=[^\W_]) (?P<word>[^\W\d_]+)(?![\w’'/]| \()|(?<=,) (?P<after>[^\W\d_]+)(?![\w’'/])"
)
_CONJUNCTION = re.compile(r"(?<=[^\W\d_]) (?P<word>а|но|чтобы|дабы|однако)(?= [^\W\d_])")
_BEFORE_NO_COMMA = frozenset({"и", "или", "а", "но", "не", "лишь", "только", "для", "того", "тем"})
_PARTICIPLE = re.compile(r"(?<![а-яё])(?P<before>[а-яё]{3,}) (?P<word>[а-яё]{5,}) (?P<after>[а-яА-ЯёЁ]+|\d)")


def stops_inside(survey: Survey) -> Iterator[Hit]:
    """A full stop with a small letter after it, where the sentence goes on."""
    for passage in survey.passages if survey.language not in {"zh", "ar"} else ():
        for found in _STOP_AND_SMALL.finditer(passage.plain):
            if passage.plain[found.end() + 1].islower():
                start = start_of_word(passage.plain, found.start())
                yield at(passage, start, found.end() + 2)


def capitals_inside(survey: Survey) -> Iterator[Hit]:
    """A preposition, article or conjunction with a capital letter where no sentence begins.

    The mark before it is wrong, or lacking. Such words are small in titles and names, too.
    """
    for passage in survey.passages:
        for found in _CAPITAL.finditer(passage.plain):
            word = found["word"] or found["after"]
            if word[0].isupper() and _is_small_word(word, survey):
                name = "word" if found["word"] else "after"
                yield at(passage, found.start() - (name == "after"), found.end())


def _is_small_word(word: str, survey: Survey) -> bool:
    if not word[1:].islower() and len(word) > 1:
        return False
    if survey.language != "ru":
        return bool(survey.words.small_words.fullmatch(word))
    readings = readings_of(word.lower())
    return bool(readings) and all(one.grammemes & {"PREP", "CONJ"} for one in readings)


def commas_of_clauses(survey: Survey) -> Iterator[Hit]:
    """A Russian clause without the comma before it: "компонентов а также боеприпасов"."""
    for passage in survey.passages if survey.language == "ru" else ():
        for found in _CONJUNCTION.finditer(passage.plain):
            start = start_of_word(passage.plain, found.start())
            before = passage.plain[start : found.start()]
            if before.lower() not in _BEFORE_NO_COMMA:
                yield at(passage, start, found.end(), f"{before}, {found['word']}")


def needless_commas(survey: Survey) -> Iterator[Hit]:
    """A Russian comma between a verb and its infinitive, or a report and its subject: "доклады, о работе"."""
    for passage in survey.passages if survey.language == "ru" else ():
        for found in _COMMA_INSIDE.finditer(passage.plain):
            clause = _words_before(passage.plain, found.start())
            before, after = found["before"].lower(), found["after"].lower()
            is_object = any("VERB" in one.grammemes for one in readings_of(before)) and any(
                "INFN" in one.grammemes for one in readings_of(after)
            )
            is_subject = after in _ABOUT and before.startswith("доклад") and not _ABOUT & clause
            if (is_object and not _INTRODUCING & clause) or is_subject:
                yield at(passage, *found.span(), f"{found['before']} {found['after']}")


def _words_before(plain: str, end: int) -> set[str]:
    """The words with nothing but a space behind each, up to eight before a place, in small letters."""
    words = _CLAUSE.search(plain, max(0, end - _WIDE), end)
    return set(words[0].lower().split()) if words else set()


_WIDE = 300
_CLAUSE = re.compile(r"(?:\b[^\W\d_]+ ){1,8}$")


_COMMA_INSIDE = re.compile(
    r"(?<![а-яё])(?P<before>[а-яё]{4,}), (?P<after>об?(?= (?!котор))|[а-яё]{4,}(?:ть|ти|чь|ться|тись)\b)",
    re.IGNORECASE,
)
_ABOUT = frozenset({"о", "об"})
_INTRODUCING = frozenset(
    {"если", "как", "когда", "где", "что", "чтобы", "так", "который", "которая", "которые"}
)
"""Such a word begins a clause of its own, which a comma ends: "если потребуется, провести"."""


def commas_of_participles(survey: Survey) -> Iterator[Hit]:
    """A Russian participle with its own words behind a noun, without the comma before it."""
    for passage in survey.passages if survey.language == "ru" else ():
        place = 0
        while found := _PARTICIPLE.search(passage.plain, place):
            place = found.start("word")
            rest = _UP_TO_MARK.match(passage.plain, found.end("after"))
            later = tuple(re.findall(r"\w+", rest[0])) if rest else ()
            is_joined = found["after"] == "и" or found["before"] == "внимание"
            if not is_joined and _opens_a_phrase(found["before"], found["word"], found["after"], later):
                start, end = found.start("before"), found.end("word")
                yield at(passage, start, end, f"{found['before']}, {found['word']}")


_UP_TO_MARK = re.compile(r"[^,.;:()«»]{0,400}")


def _opens_a_phrase(before: str, word: str, after: str, later: Sequence[str]) -> bool:
    """Whether a participle stands behind a noun and has words of its own, but not a noun to go with."""
    readings, nouns = readings_of(word), readings_of(before)
    if not readings or not nouns or not _is_participle(readings):
        return False
    if not all("NOUN" in one.grammemes and one.parse.normal_form not in OF_MANY for one in nouns):
        return False
    agreeing = any(
        one.agrees(noun) and one.case is noun.case and as_alive(one, noun)
        for one in readings
        for noun in nouns
    )
    following = readings_of(after.lower())
    own = any(
        one.agrees(other) and one.case is other.case
        for one in readings
        for other in following
        if other.grammemes & {"NOUN", "ADJF", "PRTF"}
    )
    before_preposition = any("PREP" in one.grammemes for one in following)
    if own or agreeing:
        return not own
    return before_preposition and not any(_is_noun_of(word, other) for other in later)


@lru_cache(maxsize=20_000)
def _is_noun_of(participle: str, word: str) -> bool:
    """Whether a participle may go with a noun further behind it, which is none of a date."""
    if word in month_words("ru") or word.startswith("год"):
        return False
    return any(
        one.agrees(other) and one.case is other.case
        for one in readings_of(participle)
        for other in readings_of(word)
        if "NOUN" in other.grammemes
    )


def _is_participle(readings: Sequence[Reading]) -> bool:
    """Whether a word is a participle, if also an adjective or noun made of one: прошедшее."""
    of_participles = all(one.grammemes & {"PRTF", "ADJF", "NOUN"} for one in readings)
    return of_participles and any("PRTF" in one.grammemes for one in readings)


def footnotes_without_stop(survey: Survey) -> Iterator[Hit]:
    """A note at the foot ends with a full stop."""
    for passage in survey.text.of_kind(PassageKind.FOOTNOTE):
        if passage.text[-1:].isalnum():
            yield at(passage, len(passage.text) - 1, len(passage.text), f"{passage.text[-1]}.")


def stops_of_titles(survey: Survey) -> Iterator[Hit]:
    """A full stop behind a line that is no sentence: the session, a title."""
    for passage in survey.text.of_kind(*_NO_SENTENCES):
        if passage.text.endswith(".") and not passage.text.endswith(("..", " г.")):
            yield at(passage, len(passage.text) - 1, len(passage.text), "")


_NO_SENTENCES = (
    PassageKind.SESSION,
    PassageKind.ITEM_TITLE,
    PassageKind.TITLE,
    PassageKind.DOCUMENT_TYPE,
    PassageKind.HEADING,
)


def commas_of_headings(survey: Survey) -> Iterator[Hit | None]:
    """A heading without the comma before "held", where at least two others have it."""
    words = survey.words
    told: list[tuple[Passage, int]] = []
    for heading in survey.text.headings:
        found = words.heading_held.search(heading.plain) or words.heading_planned.search(heading.plain)
        if found and heading.plain[: found.start()].endswith(" "):
            told.append((heading, found.start()))
        yield None
    with_comma = [one for one in told if one[0].plain[: one[1]].endswith(", ")]
    without = [one for one in told if not one[0].plain[: one[1]].endswith(", ")]
    if len(with_comma) >= _ENOUGH > len(without):
        for heading, place in without:
            start = heading.plain.rstrip(" ").rfind(" ", 0, place - 1) + 1
            words_there = heading.plain[start:place].rstrip(" ")
            yield at(heading, start, place, f"{words_there}, ")


_ENOUGH = 2


def apostrophes_of_two_kinds(survey: Survey) -> Iterator[Hit | None]:
    """Apostrophes of the kind that fewer words of the text have: d'examen, where others have d’examen."""
    places: dict[str, list[tuple[Passage, int]]] = {mark: [] for mark in _APOSTROPHES}
    for passage in survey.passages:
        for found in _APOSTROPHE.finditer(passage.plain):
            places[found[0]].append((passage, found.start()))
        yield None
    typed, curved = (places[mark] for mark in _APOSTROPHES)
    usual, few = ("’", typed) if len(curved) >= len(typed) else ("'", curved)
    for passage, in_passage in groupby(few, lambda place: place[0]):
        words = (word for word in _WITH_APOSTROPHE.finditer(passage.plain) if word["rest"])
        word = next(words)
        for _, start in in_passage:
            while word.end() <= start:
                word = next(words)
            yield at(passage, *word.span(), _APOSTROPHE.sub(usual, word[0]), meant=usual)


_APOSTROPHES = ("'", "’")
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)|(?<=s)['’](?=\s)")
_WITH_APOSTROPHE = re.compile(r"\w++(?P<rest>['’]\w*(?:['’]\w+)*)?")

RULES = (
    TextRule("marks.stop_inside", Severity.WARNING, stops_inside, PASSAGE),
    TextRule("marks.capital_inside", Severity.WARNING, capitals_inside, PASSAGE),
    TextRule("marks.clause_comma", Severity.WARNING, commas_of_clauses, PASSAGE),
    TextRule("marks.needless_comma", Severity.WARNING, needless_commas, PASSAGE),
    TextRule("marks.participle_comma", Severity.WARNING, commas_of_participles, PASSAGE),
    TextRule("marks.note_stop", Severity.WARNING, footnotes_without_stop, PASSAGE),
    TextRule("marks.title_stop", Severity.WARNING, stops_of_titles, PASSAGE),
    TextRule("marks.heading_comma", Severity.WARNING, commas_of_headings),
    TextRule("marks.apostrophe", Severity.WARNING, apostrophes_of_two_kinds),
)
