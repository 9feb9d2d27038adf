"""Bodies named or described, as mandates do that set them up: word for word in the words of their names."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.known_facts import known_compositions
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.letters import roots_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FEWEST = 4
"""A description of fewer words, or a name of fewer, may well be meant as it is."""

_LIKE = 0.75
"""A word so much like another may be written for it."""

_Found = Sequence[re.Match[str]]
_Name = tuple[str, ...]


def known_descriptions(survey: Survey) -> Iterator[Hit]:
    """A body described as the program knows it, but for one word that is neither the first nor the last."""
    names = _cores(survey.language)
    for passage in survey.passages if names else ():
        found = list(_WORD.finditer(passage.plain))
        written = [one[0].lower() for one in found]
        for name in names:
            for start, wrong in _but_for_one(written, name, survey.language):
                is_another = tuple(written[start : start + len(name)]) in names
                inside = 0 < wrong < len(name) - 1 and not survey.words.optional.fullmatch(name[wrong])
                other = written[start + wrong]
                meant = _may_be_meant(other, name[wrong], survey.language) or _describe(other, name[wrong])
                if inside and not is_another and meant:
                    yield at(passage, *found[start + wrong].span(), name[wrong], other=name[wrong])


def own_names(survey: Survey) -> Iterator[Hit | None]:
    """The name in a heading, under it with another form or a like word for one of its words."""
    names = {_words_of(name) for name in survey.bodies.names}
    for section in survey.sections:
        yield None
        own = {_words_of(one.name) for one in survey.bodies.in_passage(section.heading) if one.name}
        for name in own if len(own) == 1 else ():
            for passage in section.paragraphs if len(name) >= _FEWEST else ():
                found = list(_WORD.finditer(passage.plain))
                written = [one[0].lower() for one in found]
                for start, wrong in _but_for_one(written, name, survey.language):
                    other = written[start + wrong]
                    is_name = tuple(written[start : start + len(name)]) in names
                    if not is_name and _may_be_meant(other, name[wrong], survey.language):
                        yield at(passage, *found[start + wrong].span(), name[wrong], other=name[wrong])


def _but_for_one(written: Sequence[str], name: _Name, language: str) -> Iterator[tuple[int, int]]:
    """Where the words of a name stand but for one, and which of them that is; its head may be in any case."""
    head = _head(name, language)
    for start in range(len(written) - len(name) + 1):
        wrong = -1
        for place, word in enumerate(name):
            other = written[start + place]
            if other == word or (place <= head and not roots_of(other).isdisjoint(roots_of(word))):
                continue
            if wrong >= 0:
                break
            wrong = place
        else:
            if wrong >= 0:
                yield start, wrong


@lru_cache(maxsize=1024)
def _head(name: _Name, language: str) -> int:
    """The place of the noun up to which a description declines; -1 for a name, which never does."""
    heads = [place for place, word in enumerate(name) if language == "ru" and word.startswith("групп")]
    return heads[0] if heads else -1


@lru_cache(maxsize=8)
def _cores(language: str) -> tuple[_Name, ...]:
    """What the program knows bodies to be called, without what may be left out before the head."""
    names = [_words_of(composition) for composition in known_compositions(language)]
    cores = (name[max(_head(name, language) - 1, 0) :] for name in names)
    return tuple(dict.fromkeys(core for core in cores if len(core) >= _FEWEST))


@lru_cache(maxsize=1024)
def _words_of(name: str) -> _Name:
    return tuple(word.lower() for word in _WORD.findall(name))


def _may_be_meant(word: str, other: str, language: str) -> bool:
    """Whether a word is another form of one, or so much like it that it may be a slip for it."""
    if language == "ru" and not roots_of(word).isdisjoint(roots_of(other)):
        return True
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= _LIKE


def names_without_a_word(survey: Survey) -> Iterator[Hit | None]:
    """The name of a body without one of its words: "Рабочей группы по оружию"."""
    without: dict[str, str] = {}
    for name in survey.bodies.names:
        words = name.split()
        for place in range(len(words) - 1) if len(words) >= _FEWEST_OF_NAME else ():
            without[" ".join((*words[:place], *words[place + 1 :]))] = name
        yield None
    for passage in survey.passages if without else ():
        for mention in survey.bodies.in_passage(passage):
            if not mention.name and mention not in survey.bodies.variants:
                short = next((one for one in _beginnings(passage, mention.start) if one in without), None)
                if short is not None:
                    end = mention.start + len(short)
                    yield at(passage, mention.start, end, without[short], name=without[short])
        yield None


_FEWEST_OF_NAME, _MOST_OF_NAME = 3, 12


def _beginnings(passage: Passage, start: int) -> Iterator[str]:
    """What stands from a place on, a word more each time."""
    for count, found in enumerate(_WORD.finditer(passage.plain, start)):
        if count == _MOST_OF_NAME:
            return
        yield passage.plain[start : found.end()]


def half_heads(survey: Survey) -> Iterator[Hit | None]:
    """A name behind the last word only of what it is the name of: "The Group on Trafficking in Persons"."""
    names = {name for name in survey.bodies.names if " " in name}
    ends: dict[Passage, set[int]] = {}
    last: set[str] = set()
    for passage in survey.passages if names else ():
        heads = list(survey.words.body.finditer(passage.plain))
        ends[passage] = {found.end() for found in heads}
        last |= {found[0].split()[-1] for found in heads}
        yield None
    for passage, known in ends.items():
        for found in _WORD.finditer(passage.plain):
            half = found[0] in last and found[0][0].isupper() and found.end() not in known
            if half and any(one in names for one in _beginnings(passage, found.end() + 1)):
                yield at(passage, *found.span())
        yield None


def _describe(word: str, other: str) -> bool:
    """Whether both are Russian adjectives: "ограниченного" where it should be "открытого"."""
    return all(any("ADJF" in one.grammemes for one in readings_of(each)) for each in (word, other))


RULES = (
    TextRule("names.described", Severity.WARNING, known_descriptions, PASSAGE),
    TextRule("names.words", Severity.WARNING, own_names),
    TextRule("names.word_missing", Severity.WARNING, names_without_a_word),
    TextRule("names.head", Severity.WARNING, half_heads),
)
