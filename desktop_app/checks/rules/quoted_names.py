"""Names of organs, treaties and bodies as they are quoted: as in title and heading, or as is well known."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from desktop_app.checks.body_names import NameMention
from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.meeting_facts import MeetingFact
from desktop_app.checks.name_index import NameIndex
from desktop_app.checks.note_text import PassageKind
from desktop_app.checks.positions import past_spaces
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.letters import roots_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import literal
from desktop_app.checks.words import Pattern
from desktop_app.composition.wording import wording

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STEM = 5
_FEW = 3
"""A name of so few words is known only by all of them."""


@dataclass(frozen=True)
class NameWord:
    start: int
    end: int
    written: str
    root: str


def well_known(survey: Survey) -> Iterator[Hit]:
    """A well-known name misquoted: a word wrong, lacking or moved, a small letter for a capital.

    What a document is ("Note by the Secretariat") is one in the masthead only; its capitals have a rule of
    their own, for which the rest of the text must be seen.
    """
    every = [(name, name_words(name, survey.language)) for name in survey.words.well_known]
    of_type = literal(wording(survey.language)["front.document_type"])
    others = [(name, own) for name, own in every if name != of_type]
    for passage in survey.passages if every else ():
        words = name_words(passage.plain, survey.language)
        right: set[int] = set()
        names = every if passage.kind is PassageKind.DOCUMENT_TYPE else others
        roots = {one.root for one in words}
        names = [(name, own) for name, own in names if own[0].root in roots]
        for name, own in names:
            for start, count in matches_of(words, own):
                right.update(range(start, start + count))
                if name != of_type and not _kept(words[start : start + count], own, survey.language):
                    yield at(passage, words[start].start, words[start + count - 1].end, name=name)
        for name, own in names:
            near = [(start, start + count - 1) for start, count in _near(words, own)]
            for first, last in [each for each in near if not right.intersection(each)]:
                yield at(passage, words[first].start, words[last].end, name=name)


def name_words(text: str, language: str) -> list[NameWord]:
    return [
        NameWord(*found.span(), found[0], name_root(found[0].lower(), language))
        for found in _WORD.finditer(text)
    ]


def name_root(word: str, language: str) -> str:
    """What stays the same of a word in all cases."""
    return min(roots_of(word)) if language == "ru" else word


def matches_of(words: Sequence[NameWord], name: Sequence[NameWord]) -> Iterator[tuple[int, int]]:
    roots = [one.root for one in name]
    for start in range(len(words) - len(name) + 1):
        if words[start].root == roots[0] and [one.root for one in words[start : start + len(name)]] == roots:
            yield start, len(name)


def _kept(words: Sequence[NameWord], name: Sequence[NameWord], language: str) -> bool:
    """Whether the capitals are the name's, and the words behind its head, which never decline."""
    head = (
        next((place for place, one in enumerate(name) if _is_noun(one.written)), 0)
        if language == "ru"
        else -1
    )
    return all(
        (one.written[0].isupper() or not other.written[0].isupper())
        and (place <= head or one.written.lower() == other.written.lower())
        for place, (one, other) in enumerate(zip(words, name, strict=True))
    )


def _is_noun(word: str) -> bool:
    return any("NOUN" in one.grammemes for one in readings_of(word.lower()))


def _near(words: Sequence[NameWord], name: Sequence[NameWord]) -> Iterator[tuple[int, int]]:
    """Stretches that begin and end as a long name does, or hold all its words, and are not it."""
    roots = [one.root for one in name]
    if len(roots) <= _FEW:
        return
    for start in range(len(words)):
        if words[start].root != roots[0]:
            continue
        for count in (len(roots), len(roots) - 1, len(roots) + 1):
            own = [one.root for one in words[start : start + count]]
            if len(own) == count and own != roots and _is_near(own, roots):
                yield start, count
                break


def _is_near(own: Sequence[str], roots: Sequence[str]) -> bool:
    common = sum((Counter(own) & Counter(roots)).values())
    if sorted(own) == sorted(roots):
        return True
    return (
        common >= len(roots) - 1
        and own[-1][:_STEM] == roots[-1][:_STEM]
        and bool(set(own[1:3]) & set(roots[1:3]))
    )


def mandate_and_body(survey: Survey) -> Iterator[Hit]:
    """A mandate that set up a group on another subject than the body in the heading has.

    One that has some words of it, or that is the subject of another body of the text.
    """
    begins, language = survey.words.subject_begins, survey.language
    subjects = {subject_of(name, begins, language) for name in survey.bodies.names} - {()}
    for section in survey.sections:
        heading = next((one for one in survey.bodies.in_passage(section.heading) if one.name), None)
        if heading is None:
            continue
        own = subject_of(heading.name, survey.words.subject_begins, survey.language)
        for passage in section.paragraphs[:2] if own else ():
            named = {one.head_start for one in survey.bodies.in_passage(passage)}
            for found in survey.words.topic.finditer(passage.plain):
                told = subject_of(found["of"], survey.words.subject_begins, survey.language)
                alike = _content(told) & _content(own) or told in subjects
                if found.start() not in named and told[: len(own)] != own and alike:
                    yield at(passage, *found.span(), name=heading.name)
                    yield at(section.heading, heading.head_start, heading.end, name=found[0])


def subject_of(name: str, subject_begins: Pattern, language: str) -> tuple[str, ...]:
    """The words of a name from the one that its subject begins with: "по", "on"; none without it."""
    begins = subject_begins.search(name)
    return _roots(name[begins.start() :], language) if begins else ()


def _content(roots: Sequence[str]) -> set[str]:
    return {root for root in roots if len(root) > _FEW}


@lru_cache(maxsize=4096)
def _roots(text: str, language: str) -> tuple[str, ...]:
    return tuple(one.root for one in name_words(text, language))


def of_another_body(survey: Survey) -> Iterator[Hit]:
    """A paragraph on one body in the section of another."""
    for section in survey.sections:
        names = {mention.name for mention in survey.bodies.in_passage(section.heading) if mention.name}
        facts = {fact.passage for fact in survey.meetings_of(section.heading.section)}
        for passage in section.paragraphs if names else ():
            named = [one for one in survey.bodies.in_passage(passage) if one.name]
            if named and passage not in facts and not names & {one.name for one in named}:
                yield at(passage, named[0].start, named[0].end, name=", ".join(sorted(names)))


def small_heads(survey: Survey) -> Iterator[Hit | None]:
    """The name of a body with a small letter: "рабочей группы по торговле людьми" in a heading.

    Where a mandate sets it up, in the first paragraph of a section, the same words may describe it.
    """
    names = NameIndex(survey.bodies.names)
    heads = re.compile(survey.words.body.pattern, re.IGNORECASE)
    set_up = {section.paragraphs[0] for section in survey.sections if section.paragraphs}
    for passage in survey.passages if survey.bodies.names else ():
        yield None
        for found in heads.finditer(passage.plain) if passage not in set_up else ():
            small = found[0][0].islower() and not survey.words.body.match(found[0])
            if small and names.at(passage.plain, past_spaces(passage.plain, found.end())):
                yield at(passage, *found.span(), found[0][0].upper() + found[0][1:])


def one_body_for_two(survey: Survey) -> Iterator[Hit]:
    """A body named beside itself: joined to itself by "and", or its meeting told to be beside its own."""
    for passage in survey.text.paragraphs:
        mentions = [one for one in survey.bodies.in_passage(passage) if one.name]
        for one, other in pairwise(mentions):
            between = passage.plain[one.end : other.head_start]
            if one.name == other.name and survey.words.and_between.fullmatch(between):
                yield _at(one)
                yield _at(other)
    for section in survey.sections:
        names = {mention.name for mention in survey.bodies.in_passage(section.heading) if mention.name}
        for fact in survey.meetings_of(section.heading.section) if names else ():
            yield from (_at(one) for one in _neighbours_named(survey, fact) if one.name in names)


def _at(mention: NameMention) -> Hit:
    return at(mention.passage, mention.start, mention.end)


def _neighbours_named(survey: Survey, fact: MeetingFact) -> list[NameMention]:
    """The name after the ordinal of a neighbouring meeting, if one is given."""
    return [
        one
        for neighbour in fact.neighbours
        for one in survey.bodies.named_between(fact.passage, neighbour.ordinal.end, fact.sentence.end)[:1]
    ][:1]


RULES = (
    TextRule("names.well_known", Severity.WARNING, well_known, PASSAGE),
    TextRule("names.mandate", Severity.WARNING, mandate_and_body),
    TextRule("names.other_body", Severity.WARNING, of_another_body),
    TextRule("names.small", Severity.WARNING, small_heads),
    TextRule("names.itself", Severity.ERROR, one_body_for_two),
)
