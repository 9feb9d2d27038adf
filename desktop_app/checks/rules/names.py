"""Names of bodies and titles of mandates: one name in one way, a title once and first."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from desktop_app.checks.body_names import NameMention
from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.words import NEVER

_NUMBER = re.compile(r"\s(?:№\s?)?(\d{1,3}/\d{1,3})(?![\d/])")


def written_otherwise(survey: Survey) -> Iterator[Hit]:
    """A body named otherwise than in most places of the text."""
    for mention, name in survey.bodies.variants.items():
        yield at(mention.passage, mention.start, mention.end, name, name=name)


def of_another_section(survey: Survey) -> Iterator[Hit]:
    """A sentence on meetings whose body is not the one of the heading above."""
    for section in survey.sections:
        names = {mention.name for mention in survey.bodies.in_passage(section.heading) if mention.name}
        facts = survey.meetings_of(section.heading.section)
        for fact in facts[:1] if names else ():
            named = survey.bodies.named_between(fact.passage, fact.sentence.start, fact.sentence.end)
            if named and not names & {mention.name for mention in named}:
                first = named[0]
                heading = next(one for one in survey.bodies.in_passage(section.heading) if one.name)
                yield at(first.passage, first.start, first.end, name=", ".join(sorted(names)))
                yield at(heading.passage, heading.start, heading.end, name=first.name)


def one_body_twice(survey: Survey) -> Iterator[Hit]:
    """Two headings on the same body."""
    first: dict[str, NameMention] = {}
    for heading in survey.text.headings:
        for mention in survey.bodies.in_passage(heading)[:1]:
            before = first.setdefault(mention.name, mention) if mention.name else mention
            if before is not mention:
                yield at(mention.passage, mention.start, mention.end, place=before.passage.place)
                yield at(before.passage, before.start, before.end, place=heading.place)


@dataclass(frozen=True)
class Citation:
    """A mandate cited by its number: "решением 4/4"; its title begins where what announces it does."""

    passage: Passage
    start: int
    end: int
    number: str
    title_start: int
    title_end: int

    @property
    def words(self) -> str:
        return self.passage.plain[self.start : self.end]

    @property
    def titled(self) -> bool:
        return self.title_end > self.title_start


def _citations(survey: Survey) -> Sequence[Citation]:
    """Mandates that paragraphs cite, one by one."""
    return survey.once(_cited)


def _cited(survey: Survey) -> Sequence[Citation]:
    return tuple(citing(survey))


def citing(survey: Survey) -> Iterator[Citation]:
    """The mandates that paragraphs cite by number, in their order."""
    for passage in survey.text.paragraphs:
        for found in survey.words.mandate.finditer(passage.plain):
            number = _NUMBER.match(passage.plain, found.end())
            if number:
                title = survey.words.title.match(passage.plain, number.end())
                end = title.end() if title else number.end()
                yield Citation(passage, found.start(), number.end(), number[1], number.end(), end)


def untitled_first(survey: Survey) -> Iterator[Hit]:
    """A mandate cited by its number before its title is given: the title belongs to the first mention."""
    first: dict[str, Citation] = {}
    for citation in _citations(survey):
        before = first.setdefault(citation.number, citation)
        if citation.titled and not before.titled:
            yield at(before.passage, before.start, before.end, place=citation.passage.number)
            first[citation.number] = citation


def never_titled(survey: Survey) -> Iterator[Hit]:
    """A mandate cited whose title is given nowhere: told at its first mention.

    If that is one mandate, and a title is given once to another that is nowhere else cited and whose number
    is much the same, one of the two numbers is a slip, and both places are told.
    """
    citations = _citations(survey)
    titled = {citation.number for citation in citations if citation.titled}
    if not titled:
        return
    untitled = {citation.number for citation in citations} - titled
    near = _nearly_numbered(citations) if len(untitled) == 1 else {}
    told: set[str] = set()
    for citation in citations:
        if citation.number in titled | told:
            continue
        told.add(citation.number)
        yield at(citation.passage, citation.start, citation.end)
        first, last = citation.number.split("/")
        alike = (near.get(part, ())[:_MOST_NEAR] for part in (f"{first}/", f"/{last}", f"{last}/{first}"))
        for place in sorted(set(chain.from_iterable(alike)))[:_MOST_NEAR]:
            other = citations[place]
            yield at(other.passage, other.start, other.end)


_MOST_NEAR = 20
"""More places than this tell nothing of where a slip may be."""


def _nearly_numbered(citations: Sequence[Citation]) -> Mapping[str, Sequence[int]]:
    """The places among citations of those with a title and a number nowhere else cited.

    By their number, by its session, "9/", and by what stands behind that, "/1".
    """
    counts = Counter(citation.number for citation in citations)
    places: dict[str, list[int]] = defaultdict(list)
    for place, citation in enumerate(citations):
        if citation.titled and counts[citation.number] == 1:
            first, last = citation.number.split("/")
            for part in (citation.number, f"{first}/", f"/{last}"):
                places[part].append(place)
    return places


def titled_twice(survey: Survey) -> Iterator[Hit]:
    """A mandate whose title is given a second time: told at both, for one of the numbers may be a slip."""
    first: dict[str, Citation] = {}
    for citation in _citations(survey):
        before = first.get(citation.number)
        if citation.titled and before is not None:
            yield at(citation.passage, citation.start, citation.end, place=before.passage.number)
            yield at(before.passage, before.start, before.end, place=citation.passage.number)
        elif citation.titled:
            first[citation.number] = citation


def cited_in_headings(survey: Survey) -> Iterator[Hit | None]:
    """A mandate in a heading that no paragraph under it cites."""
    cited: dict[int, set[str]] = defaultdict(set)
    for citation in _citations(survey):
        cited[citation.passage.section].add(citation.number)
    for heading in survey.text.headings:
        yield None
        for found in survey.words.mandate.finditer(heading.plain):
            number = _NUMBER.match(heading.plain, found.end())
            if number and cited[heading.section] and number[1] not in cited[heading.section]:
                yield at(heading, found.start(), number.end())


def several_told_of_one(survey: Survey) -> Iterator[Hit]:
    """ "Resolutions" before the number of one only: "в резолюциях 9/1 «Создание …»"."""
    for passage in survey.passages:
        for found in survey.words.several_mandates.finditer(passage.plain):
            number = _NUMBER.match(passage.plain, found.end())
            if number is None or survey.words.and_between.match(passage.plain, number.end()):
                continue
            if not _MORE_FOLLOWS.match(passage.plain, number.end()):
                yield at(passage, found.start(), number.end())


def of_another_kind(survey: Survey) -> Iterator[Hit | None]:
    """A number cited as of a resolution and as of a decision: where fewer say so; and "this" other one.

    Every organ numbers the two apart, but in one note a number hardly ever stands for both.
    """
    cited: dict[str, dict[bool, list[Citation]]] = defaultdict(lambda: defaultdict(list))
    for citation in _citations(survey) if survey.words.decision.pattern != NEVER else ():
        cited[citation.number][_is_decision(survey, citation.words)].append(citation)
    for kinds in cited.values():
        yield None
        if len(kinds) < _BOTH:
            continue
        few, many = sorted(kinds.values(), key=len)
        for citation in few if len(few) < len(many) else (*few, *many):
            yield at(citation.passage, citation.start, citation.end, place=many[0].passage.number)
    yield from _these_of_another_kind(survey)


_BOTH = 2


def _these_of_another_kind(survey: Survey) -> Iterator[Hit | None]:
    """ "This resolution" in a paragraph that has cited decisions only, or the reverse."""
    cited: dict[Passage, list[Citation]] = defaultdict(list)
    for citation in _citations(survey):
        cited[citation.passage].append(citation)
    for passage in survey.text.paragraphs:
        yield None
        own, kinds, before = cited[passage], set[bool](), 0
        for found in survey.words.this_mandate.finditer(passage.plain):
            while before < len(own) and own[before].end <= found.start():
                kinds.add(_is_decision(survey, own[before].words))
                before += 1
            if kinds == {not _is_decision(survey, found[0])}:
                yield at(passage, *found.span(), place=passage.number)


def _is_decision(survey: Survey, words: str) -> bool:
    return bool(survey.words.decision.search(words))


_MORE_FOLLOWS = re.compile(
    r",? (?:[A-Z]|[^\W\d_]+ )?\d|, |–|-| (?:to|a|à|до|по) \d|\s?\(|;"
    r"|(?: [^\W\d_]+){1,8} (?:и|или|and|or|et|ou|y|o) \d"
)
"""Behind the first of several numbers stands another, a dash, or a session in brackets."""

RULES = (
    TextRule("mandates.heading", Severity.WARNING, cited_in_headings),
    TextRule("names.variant", Severity.ERROR, written_otherwise),
    TextRule("names.section", Severity.ERROR, of_another_section),
    TextRule("names.heading_twice", Severity.ERROR, one_body_twice),
    TextRule("mandates.never_titled", Severity.WARNING, never_titled),
    TextRule("mandates.untitled", Severity.WARNING, untitled_first),
    TextRule("mandates.several", Severity.WARNING, several_told_of_one, PASSAGE),
    TextRule("mandates.kind", Severity.ERROR, of_another_kind),
    TextRule("mandates.titled_twice", Severity.WARNING, titled_twice),
)
