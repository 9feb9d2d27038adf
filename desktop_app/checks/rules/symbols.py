"""Symbols of reports: as many as meetings, each of its body's series and of its meeting's year."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.meeting_facts import MeetingFact
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.rule import TextRule, at, at_date, marked
from desktop_app.checks.rules.structure import holes
from desktop_app.checks.sentences import Sentence
from desktop_app.checks.survey import Survey, SymbolMention
from desktop_app.checks.words import Pattern
from desktop_app.domain.symbol import key_of

_YEAR = re.compile(r"(?<=/)((?:19|20)\d{2})(?=/|$)")

_EARLY_IN_THE_YEAR = 3
_LATE_IN_THE_YEAR = 11
"""The report of a meeting held from November on may be of the next year."""


def used_twice(survey: Survey) -> Iterator[Hit]:
    """One symbol for two reports."""
    counts = Counter(key_of(mention.symbol) for mention in survey.reports)
    for mention in survey.reports:
        if counts[key_of(mention.symbol)] > 1:
            yield _at_symbol(mention)


def _at_symbol(mention: SymbolMention, **values: object) -> Hit:
    return marked(mention.passage, mention.start, mention.end, values)


def wrong_series(survey: Survey) -> Iterator[Hit]:
    """Reports of one section in two series, or of two sections in one, where there are three series at least.

    Every body has its own; the subcommittees of a committee may share one, and a joint meeting has two.
    """
    by_section: dict[int, dict[str, None]] = defaultdict(dict)
    sections: dict[str, set[int]] = defaultdict(set)
    joint = _joint_sections(survey)
    reports = [one for one in survey.reports if one.passage.section not in joint]
    for mention in reports:
        by_section[mention.passage.section][series(mention.symbol)] = None
        sections[series(mention.symbol)].add(mention.passage.section)
    for mention in reports:
        own = series(mention.symbol)
        beside = by_section[mention.passage.section]
        other = next((one for one in beside if one != own), "")
        if other or (len(sections[own]) > 1 and len(sections) >= _SEVERAL):
            yield _at_symbol(mention, other=other or own)


_SEVERAL = 3
_WIDEST_LIST = 25


def _joint_sections(survey: Survey) -> frozenset[int]:
    """The sections that speak of a joint meeting, whose report has a symbol of each body."""
    words = survey.words.joint
    told = survey.text.of_kind(PassageKind.HEADING, PassageKind.PARAGRAPH)
    return frozenset(one.section for one in told if words.search(one.plain))


def series(symbol: str) -> str:
    """What the symbols of a body's documents begin with: all before the year, or before the last number."""
    whole = _SUFFIXES.sub("", symbol)
    year = _YEAR.search(whole)
    return whole[: year.start() - 1] if year else _KIND.sub("", whole.rpartition("/")[0])


_SUFFIXES = re.compile(r"(?:/(?:Add|Corr|Rev)\.\d+)+$")
_KIND = re.compile(r"(?:\.\d+)?(?:/(?:INF|CRP|L|NGO|WP))?$")
"""The number of a meeting, and the kind of document, do not tell whose series it is."""


def out_of_sequence(survey: Survey) -> Iterator[Hit]:
    """A later meeting whose report has a lower number than the one before it, in the same year and series.

    Meetings are told in their order, and reports are numbered as they are issued.
    """
    for one, other in pairwise(survey.reports):
        if one.passage.section == other.passage.section:
            beginning, _, number = one.symbol.rpartition("/")
            others_beginning, _, others_number = other.symbol.rpartition("/")
            both = number.isdecimal() and others_number.isdecimal()
            if both and beginning == others_beginning and _by_size(others_number) < _by_size(number):
                yield _at_symbol(other, other=one.symbol)


def _by_size(number: str) -> tuple[int, str]:
    """What orders numbers in figures, however long: the interpreter reads none of thousands of figures."""
    figures = number.lstrip("0")
    return len(figures), figures


def other_beginnings(survey: Survey) -> Iterator[Hit]:
    """A symbol that begins otherwise than most of the others: CAC for CTOC."""
    beginnings = Counter(_beginning(mention.symbol) for mention in survey.symbols)
    if len(beginnings) < 2:
        return
    (usual, count), *_ = beginnings.most_common(1)
    for mention in survey.symbols:
        if _beginning(mention.symbol) != usual and count > 2 * beginnings[_beginning(mention.symbol)]:
            yield _at_symbol(mention, other=usual)


def _beginning(symbol: str) -> str:
    return _NUMBER_OF_MEETING.sub("", "/".join(symbol.split("/")[:2]))


_NUMBER_OF_MEETING = re.compile(r"\.\d+$")


def wrong_year(survey: Survey) -> Iterator[Hit]:
    """A report whose symbol has another year than its meeting: told at both, for either may be wrong."""
    for sentence, mentions in _by_sentence(survey):
        facts = _facts(survey, sentence.passage)
        if len(facts) != len(mentions):
            continue
        for fact, mention in zip(facts, mentions, strict=True):
            year = _YEAR.search(mention.symbol)
            days = fact.dates.days
            if year is None or days is None:
                continue
            late = days.last.month >= _LATE_IN_THE_YEAR
            if int(year[1]) - days.last.year not in {0, int(late)}:
                yield _at_symbol(mention, year=days.last.year)
                yield at_date(fact.passage, fact.dates, year=year[1])


def wrong_year_of_agenda(survey: Survey) -> Iterator[Hit]:
    """An agenda whose symbol has another year than the session; before April it may be the one before."""
    first_days = [
        date.days.first
        for passage in survey.text.of_kind(PassageKind.VENUE_AND_DATES)
        for date in survey.dates[passage]
        if date.days
    ]
    for mention in survey.symbols:
        year = _YEAR.search(mention.symbol)
        is_agenda = mention.passage.kind is PassageKind.FOOTNOTE and mention.passage.mark == "*"
        for day in first_days[:1] if is_agenda and year is not None else ():
            early = day.month <= _EARLY_IN_THE_YEAR
            if year is not None and day.year - int(year[1]) not in {0, int(early)}:
                yield _at_symbol(mention, year=day.year)


def _by_sentence(survey: Survey) -> Iterator[tuple[Sentence, Sequence[SymbolMention]]]:
    """The sentences of paragraphs that cite reports, with their symbols."""
    reports = frozenset(survey.reports)
    for passage in survey.text.paragraphs:
        for sentence in survey.sentences[passage] if survey.symbols_in(passage) else ():
            inside = [one for one in survey.symbols_of(sentence) if one in reports]
            if inside:
                yield sentence, inside


def _facts(survey: Survey, passage: Passage) -> Sequence[MeetingFact]:
    return survey.once(_facts_by_section).get(passage.section, ())


def _facts_by_section(survey: Survey) -> Mapping[int, Sequence[MeetingFact]]:
    found: dict[int, list[MeetingFact]] = defaultdict(list)
    for fact in survey.meetings:
        if fact.status:
            found[fact.passage.section].append(fact)
    return found


def missing(survey: Survey) -> Iterator[Hit]:
    """Fewer reports, or more, than meetings told in the section."""
    in_section = Counter(one.passage.section for one in survey.reports)
    for sentence, mentions in _by_sentence(survey):
        facts = _facts(survey, sentence.passage)
        symbols = in_section[sentence.passage.section]
        if facts and len(facts) != symbols and not _has_hole(survey, sentence.passage):
            start, end = mentions[0].start, mentions[-1].end
            yield at(sentence.passage, start, end, symbols=symbols, meetings=len(facts))


def reports_without_symbols(survey: Survey) -> Iterator[Hit]:
    """A report told to be submitted, without a symbol, in a section that cites none; the others do."""
    citing = {one.passage.section for one in survey.reports}
    words = survey.words
    for passage in survey.text.paragraphs if len(citing) > 1 else ():
        if passage.section in citing or not passage.section or not _facts(survey, passage):
            continue
        for sentence in survey.sentences[passage] if not _has_hole(survey, passage) else ():
            submits = words.to_submit.search(sentence.text) or words.was_submitted.search(sentence.text)
            if submits and words.report_any.search(sentence.text):
                yield at(passage, sentence.start, sentence.start + len(sentence.text))


def _has_hole(survey: Survey, passage: Passage) -> bool:
    """Whether days or symbols are still to come, which nobody can count."""
    return bool(holes(survey.language).search(passage.plain))


def number_of_reports(survey: Survey) -> Iterator[Hit]:
    """One report told in the plural, or several in the singular; and so their meetings and verbs.

    Symbols far from each other are told of apart: "the report was issued as X; that on the next one, as Y".
    """
    words = survey.words
    pairs = (
        (words.report_one, words.report_many),
        (words.these_one, words.these_many),
        (words.submitted_one, words.submitted_many),
    )
    joint = _joint_sections(survey)
    for sentence, mentions in _by_sentence(survey):
        is_list = all(other.start - one.end <= _WIDEST_LIST for one, other in pairwise(mentions))
        for pair in pairs if is_list and sentence.passage.section not in joint else ():
            yield from _wrong_number(sentence.passage, pair, len(mentions), sentence.start, sentence.end)


def _wrong_number(
    passage: Passage, pair: tuple[Pattern, Pattern], count: int, start: int, end: int
) -> Iterator[Hit]:
    one, many = pair
    for found in (one if count > 1 else many).finditer(passage.plain, start, end):
        yield at(passage, *found.span(), count=count)


def number_in_headings(survey: Survey) -> Iterator[Hit]:
    """A heading whose report and meeting are singular although it names days of several, or the reverse."""
    words = survey.words
    pairs = [
        (words.report_one, words.report_many),
        (words.heading_meeting_one, words.heading_meeting_many),
    ]
    for heading in survey.text.headings:
        count = len(survey.dates[heading])
        of_both = words.heading_held.search(heading.plain) and words.heading_planned.search(heading.plain)
        verbs = [] if of_both else [(words.heading_verb_one, words.heading_verb_many)]
        count = 0 if _has_hole(survey, heading) else count
        if count and (words.report_one.match(heading.plain) or words.report_many.match(heading.plain)):
            first = survey.dates[heading][0].start
            for pair in (*pairs, *verbs):
                yield from _wrong_number(heading, pair, count, 0, first)


def respectively(survey: Survey) -> Iterator[Hit]:
    """ "Respectively" goes with two symbols or more, and two or more need it."""
    pattern = survey.words.respectively
    for sentence, mentions in _by_sentence(survey):
        found = pattern.search(sentence.passage.plain, sentence.start, sentence.end)
        if found and len(mentions) == 1:
            yield at(sentence.passage, *found.span(), count=1)
        elif not found and len(mentions) > 1 and _facts(survey, sentence.passage):
            yield at(sentence.passage, mentions[0].start, mentions[-1].end, count=len(mentions))


RULES = (
    TextRule("symbols.twice", Severity.ERROR, used_twice),
    TextRule("symbols.series", Severity.ERROR, wrong_series),
    TextRule("symbols.beginning", Severity.ERROR, other_beginnings),
    TextRule("symbols.sequence", Severity.WARNING, out_of_sequence),
    TextRule("symbols.year", Severity.ERROR, wrong_year),
    TextRule("symbols.agenda_year", Severity.ERROR, wrong_year_of_agenda),
    TextRule("symbols.missing", Severity.WARNING, missing),
    TextRule("reports.symbol_missing", Severity.WARNING, reports_without_symbols),
    TextRule("reports.number", Severity.ERROR, number_of_reports),
    TextRule("reports.heading", Severity.ERROR, number_in_headings),
    TextRule("reports.respectively", Severity.WARNING, respectively),
)
