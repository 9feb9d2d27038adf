"""The names of bodies in a text, learnt from its headings and from what it says most often.

A name is a head ("Рабочая группа", in whatever case) and what follows it, which stays the same in all cases.
Only names in capital letters are learnt; what a mandate calls a body in small letters describes it.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import islice, pairwise, takewhile

from desktop_app.checks.name_index import NameIndex
from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from desktop_app.checks.positions import past_spaces
from desktop_app.checks.words import Words

_ALIKE = 0.72
"""Names that share this much are one name, written in two ways."""

_SHORTEST = 12
_FEWEST_SPACES = 2
"""The end of a name, of three words at least, tells which one is meant: "on Technical Assistance"."""
_FURTHEST, _MOST_WORDS = 400, 40
"""So far behind a head its name is looked for: characters, and words."""

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

    def in_passage(self, passage: Passage) -> Sequence[NameMention]:
        return self._by_passage.get(passage, ())

    def named_between(self, passage: Passage, start: int, end: int) -> Sequence[NameMention]:
        """Where names known to the text stand between two places of a passage, in their order."""
        mentions = self._by_passage.get(passage, [])
        first, last = (bisect_left(mentions, at, key=lambda one: one.head_start) for at in (start, end))
        return [one for one in mentions[first:last] if one.name]

    @cached_property
    def _by_passage(self) -> Mapping[Passage, list[NameMention]]:
        found: dict[Passage, list[NameMention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.passage, []).append(mention)
        return found


def learning_names(text: NoteText, words: Words) -> Generator[None, None, BodyNames]:
    """The names that a text gives its bodies, and which of its words are meant for one of them; in steps."""
    heads = []
    candidates: set[str] = set()
    of_headings: set[str] = set()
    for passage in text.of_kind(PassageKind.HEADING, PassageKind.PARAGRAPH):
        heads += [(passage, found) for found in words.body.finditer(passage.plain)]
        own = set(_candidates(passage, words))
        candidates |= own
        of_headings |= own if passage.kind is PassageKind.HEADING else set()
        yield
    beginnings = {one[: space.start()] for one in of_headings for space in re.finditer(" ", one)}
    for name in _repeating(heads):
        if name and name not in beginnings:
            candidates.add(name)
        yield
    names = yield from _choosing_usual(candidates, heads)
    known = NameIndex(names)
    mentions: list[NameMention] = []
    variants: dict[NameMention, str] = {}
    for passage, found in heads:
        mention, meant = _read(passage, found, known)
        mentions.append(mention)
        if meant:
            variants[mention] = meant
        yield
    return BodyNames(names, tuple(mentions), variants)


def _candidates(passage: Passage, words: Words) -> Iterator[str]:
    """What stands after a head up to a mark, or in a heading up to what says when it met."""
    for found in words.body.finditer(passage.plain):
        following = passage.plain[found.end() : found.end() + _FURTHEST]
        end = _NAME_END.search(following)
        following = following[: end.start()] if end else following
        verb = words.heading_held.search(following) or words.heading_planned.search(following)
        verb = verb if passage.kind is PassageKind.HEADING else None
        name = (following[: verb.start()] if verb else following).strip()
        if name and len(name) < 90 and (verb or end):
            yield name


_Heads = Sequence[tuple[Passage, re.Match[str]]]


def _repeating(heads: _Heads) -> Iterator[str]:
    """What two heads in the paragraphs of one section have after them alike; "" after each section.

    In the order of the alphabet those stand beside each other that have most alike.
    """
    by_section: dict[int, list[list[str]]] = {}
    for passage, found in heads:
        if passage.kind is not PassageKind.HEADING:
            by_section.setdefault(passage.section, []).append(_up_to_mark(passage, found))
    for following in by_section.values():
        for one, other in pairwise(sorted(following)):
            alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
            name = " ".join(pair[0] for pair in alike)
            if len(name) >= _SHORTEST:
                yield name
        yield ""


def _up_to_mark(passage: Passage, found: re.Match[str]) -> list[str]:
    following = passage.plain[found.end() : found.end() + _FURTHEST]
    words = _NAME_END.split(following, maxsplit=1)[0].split()
    return words[:_MOST_WORDS]


def _choosing_usual(candidates: set[str], heads: _Heads) -> Generator[None, None, frozenset[str]]:
    """Of names that are alike the one that stands most often; of one inside another the shorter."""
    known = NameIndex(candidates)
    counts: Counter[str] = Counter()
    for passage, found in heads:
        counts.update(_standing(passage, found, known))
        yield
    often = [name for name, count in counts.items() if count > 1]
    kept, kept_known = set[str](), NameIndex()
    for name in sorted(often, key=lambda one: (-counts[one], len(one), one)):
        shorter = (name[: space.start()] for space in re.finditer(" ", name))
        if kept.isdisjoint(shorter) and not any(_alike(name, other) for other in kept_known.like(name)):
            kept.add(name)
            kept_known.add(name)
        yield
    return frozenset(kept)


def _standing(passage: Passage, found: re.Match[str], names: NameIndex) -> list[str]:
    """The names that stand after a head, the longest first."""
    plain = passage.plain
    start = past_spaces(plain, found.end())
    ends = ((name, start + len(name)) for name in names.at(plain, start))
    return [name for name, end in ends if not plain[end : end + 1].isalpha()]


def _alike(one: str, other: str) -> bool:
    return _likeness(one, other) >= _ALIKE


def _likeness(one: str, other: str) -> float:
    """How much of two names is alike, 0 for what is certainly too little."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    is_enough = matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE
    return matcher.ratio() if is_enough else 0.0


def _read(passage: Passage, found: re.Match[str], names: NameIndex) -> tuple[NameMention, str]:
    """A mention, and the name that it is meant for if it is written in another way; long names go first."""
    start = found.end() + 1
    for name in _standing(passage, found, names):
        return NameMention(passage, found.start(), start, start + len(name), name), ""
    best, meant, end = 0.0, "", start
    told = _NAME_END.split(passage.plain[start : start + _FURTHEST], maxsplit=1)[0].rstrip()
    for name in names.like(told) if told.count(" ") >= _FEWEST_SPACES else ():
        if name.endswith(f" {told}"):
            return NameMention(passage, found.start(), start, start + len(told), ""), name
    for name in names.like(passage.plain[start : start + _FURTHEST]):
        for candidate in _as_long(passage.plain, start, name):
            likeness = _likeness(candidate, name)
            if likeness > best:
                best, meant, end = likeness, name, start + len(candidate)
    mention = NameMention(passage, found.start(), start, end, "")
    return mention, meant if best >= _ALIKE else ""


def _as_long(plain: str, start: int, name: str) -> Iterator[str]:
    """The words from a place on, as many as the name has, one fewer and one more."""
    count = len(_WORD.findall(name))
    ends = [found.end() for found in islice(_WORD.finditer(plain, start), count + 1)]
    for words in (count - 1, count, count + 1):
        if 0 < words <= len(ends):
            yield plain[start : ends[words - 1]]
