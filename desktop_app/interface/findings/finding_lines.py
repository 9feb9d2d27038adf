"""Findings as lines of a list: in groups, each under its own line, in the order of the note."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.checks.finding import Finding, Severity
from desktop_app.checks.ignoring import Ignored, Sorted
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.interface import words
from desktop_app.messages import message

FRONT = (0, 0, 0)
IN_RECORDS = (3, 0, 0)

_RANK = {severity: place for place, severity in enumerate(Severity)}


class Grouping(StrEnum):
    """What findings are put together by."""

    SEVERITY = "severity"
    PLACE = "place"
    SUBJECT = "subject"


@dataclass(frozen=True)
class GroupLine:
    """What the findings below have in common, and how many they are."""

    title: str
    count: int

    @property
    def text(self) -> str:
        return message("findings.group", group=self.title, count=words.number(self.count))


@dataclass(frozen=True)
class IgnoredLine:
    """A finding that is ignored; without it where it is found no more."""

    ignored: Ignored
    finding: Finding | None


Line = GroupLine | Finding | IgnoredLine


def lines(findings: Iterable[Finding], grouping: Grouping) -> tuple[Line, ...]:
    """The findings in groups; in every group errors first, then as they stand in the note."""
    ordered = sorted(findings, key=lambda one: (_RANK[one.severity], *place_in_note(one)))
    groups: dict[tuple[int, ...], list[Finding]] = {}
    for finding in ordered:
        groups.setdefault(_place_of_group(finding, grouping), []).append(finding)
    found: list[Line] = []
    for _, group in sorted(groups.items()):
        found += [GroupLine(_title_of_group(group[0], grouping), len(group)), *group]
    return tuple(found)


def ignored_lines(sorted_out: Sorted) -> tuple[Line, ...]:
    """What is ignored, in its own groups: what is still found first."""
    found: list[Line] = []
    still = [IgnoredLine(one, finding) for finding, one in sorted_out.ignored]
    gone = [IgnoredLine(one, None) for one in sorted_out.gone]
    for title, group in (("findings.group_ignored", still), ("findings.group_gone", gone)):
        if group:
            found += [GroupLine(message(title), len(group)), *group]
    return tuple(found)


def place_in_note(finding: Finding) -> tuple[int, int, int, int]:
    """Where in the note it is, in the order of reading; last what lies in records alone."""
    return *(_place(finding.passage) if finding.passage is not None else IN_RECORDS), finding.start


def _place(passage: Passage) -> tuple[int, int, int]:
    match passage.kind:
        case PassageKind.HEADING:
            return 1, passage.section, 0
        case PassageKind.PARAGRAPH:
            return 1, passage.section, passage.place
        case PassageKind.FOOTNOTE:
            return 2, passage.place, 0
        case _:
            return FRONT


def _place_of_group(finding: Finding, grouping: Grouping) -> tuple[int, ...]:
    """Where the group that a finding is in stands among others."""
    match grouping:
        case Grouping.SEVERITY:
            return (_RANK[finding.severity],)
        case Grouping.PLACE:
            return place_in_note(finding)[:3]
        case Grouping.SUBJECT:
            return (SUBJECTS.index(_subject(finding)),)


def _title_of_group(finding: Finding, grouping: Grouping) -> str:
    match grouping:
        case Grouping.SEVERITY:
            return message(f"findings.severity.{finding.severity.value}")
        case Grouping.PLACE:
            return place_title(finding.passage)
        case Grouping.SUBJECT:
            return message(f"findings.subject.{_subject(finding)}")


def _subject(finding: Finding) -> str:
    return finding.rule.partition(".")[0]


def place_title(passage: Passage | None) -> str:
    """Where a passage stands, in words: "Paragraph 6"."""
    if passage is None:
        return message("findings.in_records")
    if place_in_front(passage):
        return message("findings.front")
    return message(f"check.place.{passage.kind.value}", number=words.number(passage.number or passage.place))


def place_in_front(passage: Passage) -> bool:
    return _place(passage) == FRONT


SUBJECTS = (
    *("doubt", "records", "dates", "meetings", "session", "symbols", "reports", "names", "mandates"),
    *("agenda", "structure", "numbers", "languages", "grammar", "formulas", "words", "letters"),
    *("spaces", "marks", "dashes", "quotes"),
)
"""What rules are about, by the first part of their ids: facts before letters."""


def counts(findings: Sequence[Finding]) -> Mapping[Severity, int]:
    """How many there are of each severity."""
    found = Counter(one.severity for one in findings)
    return {severity: found[severity] for severity in Severity}
