"""Findings that an editor leaves as they are: known again wherever they have gone to in the note."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.checks.finding import Finding
from desktop_app.domain.records import IgnoredFinding, Note

_OF_RECORDS = "records."


@dataclass(frozen=True)
class Ignored:
    """A finding that is ignored, by its row in the project; ``language`` is empty for all languages."""

    row_id: int
    rule: str
    finding: str
    language: str
    reason: str
    ignored_on: date


@dataclass(frozen=True)
class Sorted:
    """The findings of a note: to be heeded, ignored with the reason, and ignored but found no more."""

    heeded: tuple[Finding, ...]
    ignored: tuple[tuple[Finding, Ignored], ...]
    gone: tuple[Ignored, ...]


def language_of(finding: Finding, language: str) -> str:
    """The language in which a finding is to be ignored: none where it is the same in all of them."""
    return "" if finding.rule.startswith(_OF_RECORDS) else language


def sort_out(findings: Iterable[Finding], ignored: Sequence[Ignored], language: str) -> Sorted:
    """Parts what is ignored in a language of the note from what is not."""
    known = {(one.rule, one.finding, one.language): one for one in ignored}
    heeded: list[Finding] = []
    left: list[tuple[Finding, Ignored]] = []
    for finding in findings:
        found = known.get((finding.rule, finding.key, language_of(finding, language)))
        if found is None:
            heeded.append(finding)
        else:
            left.append((finding, found))
    still_found = {one for _, one in left}
    gone = (one for one in ignored if one.language in {"", language} and one not in still_found)
    return Sorted(tuple(heeded), tuple(left), tuple(gone))


def ignored_in(note: Note) -> list[Ignored]:
    """What an editor has ignored in a note."""
    return [_ignored(one) for one in note.ignored_findings]


def _ignored(row: IgnoredFinding) -> Ignored:
    return Ignored(row.id, row.rule, row.finding, row.language, row.reason, row.ignored_on)
