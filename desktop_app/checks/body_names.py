"""The names of bodies in a text, learnt from its headings and from what it says most often.

A name is a head ("Рабочая группа", in whatever case) and what follows it, which stays the same in all cases.
Only names in capital letters are learnt; what a mandate calls a body in small letters describes it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations, takewhile

from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from desktop_app.checks.words import Words

_ALIKE = 0.72
"""Names that share this much are one name, written in two ways."""

_SHORTEST = 12
_WORD = re.compile(r"[^\W_]+(?:[-’][^\W_]+)*")
_NAME_END = re.compile(r"[,.;:()«»“”]")


@dataclass(frozen=True)
class NameMention:
    """A head of a name and the words after it; ``name`` is the known name they are, empty for none."""

    passage: Passage
    head_start: int
    start: int
    end: int
    name: str


@dataclass(frozen=True)
class BodyNames:
    """The names of a text, and every place where one stands, right or nearly so."""

    names: frozenset[str]
    mentions: tuple[NameMention, ...]
    variants: Mapping[NameMention, str]

    def in_passage(self, passage: Passage) -> tuple[NameMention, ...]:
        return tuple(one for one in self.mentions if one.passage is passage)


def body_names(text: NoteText, words: Words) -> BodyNames:
    """The names that a text gives its bodies, and which of its words are meant for one of them."""
    heads = [
        (passage, found)
        for passage in text.of_kind(PassageKind.HEADING, PassageKind.PARAGRAPH)
        for found in words.body.finditer(passage.plain)
    ]
    candidates = {*_candidates(text, words), *_repeated(heads)}
    names = _usual(candidates, heads)
    mentions: list[NameMention] = []
    variants: dict[NameMention, str] = {}
    for passage, found in heads:
        mention, meant = _read(passage, found, names)
        mentions.append(mention)
        if meant:
            variants[mention] = meant
    return BodyNames(names, tuple(mentions), variants)


def _candidates(text: NoteText, words: Words) -> Iterator[str]:
    """What stands after a head up to a mark, or in a heading up to what says when it met."""
    for passage in text.of_kind(PassageKind.HEADING, PassageKind.PARAGRAPH):
        for found in words.body.finditer(passage.plain):
            following = passage.plain[found.end() :]
            end = _NAME_END.search(following)
            following = following[: end.start()] if end else following
            verb = words.heading_held.search(following) or words.heading_planned.search(following)
            verb = verb if passage.kind is PassageKind.HEADING else None
            name = (following[: verb.start()] if verb else following).strip()
            if name and len(name) < 90 and (verb or end):
                yield name


def _repeated(heads: Sequence[tuple[Passage, re.Match[str]]]) -> Iterator[str]:
    """What two heads in the paragraphs of one section have after them alike, word by word."""
    for (one, first), (other, second) in combinations(heads, 2):
        if one.section == other.section and PassageKind.HEADING not in {one.kind, other.kind}:
            words = zip(_up_to_mark(one, first), _up_to_mark(other, second), strict=False)
            name = " ".join(pair[0] for pair in takewhile(lambda pair: pair[0] == pair[1], words))
            if len(name) >= _SHORTEST:
                yield name


def _up_to_mark(passage: Passage, found: re.Match[str]) -> list[str]:
    return _NAME_END.split(passage.plain[found.end() :], maxsplit=1)[0].split()


def _usual(candidates: Iterable[str], heads: Sequence[tuple[Passage, re.Match[str]]]) -> frozenset[str]:
    """Of names that are alike the one that stands most often; of one inside another the shorter."""
    counts = {name: sum(_follows(passage, found, name) for passage, found in heads) for name in candidates}
    kept: list[str] = []
    for name in sorted(counts, key=lambda one: (-counts[one], len(one), one)):
        if not any(_alike(name, other) or name.startswith(f"{other} ") for other in kept):
            kept.append(name)
    return frozenset(name for name in kept if counts[name] > 1)


def _follows(passage: Passage, found: re.Match[str], name: str) -> bool:
    after = passage.plain[found.end() :].lstrip()
    return after.startswith(name) and not after[len(name) : len(name) + 1].isalpha()


def _alike(one: str, other: str) -> bool:
    return _likeness(one, other) >= _ALIKE


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE else 0.0


def _read(passage: Passage, found: re.Match[str], names: frozenset[str]) -> tuple[NameMention, str]:
    """A mention, and the name that it is meant for if it is written in another way."""
    start = found.end() + 1
    for name in sorted(names, key=len, reverse=True):
        if _follows(passage, found, name):
            return NameMention(passage, found.start(), start, start + len(name), name), ""
    best, meant, end = 0.0, "", start
    for name in names:
        for candidate in _as_long(passage.plain, start, name):
            likeness = _likeness(candidate, name)
            if likeness > best:
                best, meant, end = likeness, name, start + len(candidate)
    mention = NameMention(passage, found.start(), start, end, "")
    return mention, meant if best >= _ALIKE else ""


def _as_long(plain: str, start: int, name: str) -> Iterator[str]:
    """The words from a place on, as many as the name has, one fewer and one more."""
    count = len(_WORD.findall(name))
    ends = [found.end() for found in _WORD.finditer(plain, start)]
    for words in (count - 1, count, count + 1):
        if 0 < words <= len(ends):
            yield plain[start : ends[words - 1]]
