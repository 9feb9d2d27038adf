"""What a check finds: a rule, a place, a sentence that says what is wrong, and a fix where one is certain."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.checks.note_text import Passage
from desktop_app.composition.source import Source


class Severity(StrEnum):
    """An error is wrong; a warning is likely wrong; an advice is for an editor to weigh."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True)
class Hit:
    """A place of a text where a rule is broken, with the values of its sentence.

    ``start`` and ``end`` count characters of the passage; ``fix`` is what should stand there, None where that
    is not certain.
    """

    passage: Passage
    start: int
    end: int
    values: dict[str, object] = field(default_factory=dict)
    fix: str | None = None


@dataclass(frozen=True)
class RecordHit:
    """A field of a record that breaks a rule, with the values of the rule's sentence."""

    source: Source
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """One thing for an editor to look at.

    ``passage`` is None for what lies in a record alone; ``source`` is the record and field where it is known.
    ``key`` is the same after edits elsewhere in the note: it is made of the rule and of the words that it
    speaks of, not of paragraph numbers or positions.
    """

    rule: str
    severity: Severity
    values: dict[str, object]
    key: str
    passage: Passage | None = None
    start: int = 0
    end: int = 0
    source: Source | None = None
    fix: str | None = None

    @property
    def message(self) -> str:
        """The id of the sentence that says what is wrong and why; a doubt of a composition has its own."""
        return self.rule if self.rule.startswith(_OF_DOUBTS) else f"check.{self.rule}"

    @property
    def lies_in_records(self) -> bool:
        """Whether its sentence tells of a record: that of a doubt does, though the text may show its hole."""
        return self.passage is None or self.rule.startswith(_OF_DOUBTS)


def in_text(rule: str, severity: Severity, hits: Iterable[Hit | None]) -> Iterator[Finding | None]:
    """The findings of a rule in a text; None, for others to have a turn, is passed on."""
    for hit in hits:
        if hit is None:
            yield None
            continue
        passage = hit.passage
        told = (rule, passage.kind.value, passage.text[max(hit.start - _AROUND, 0) : hit.end + _AROUND])
        yield Finding(
            rule,
            severity,
            hit.values,
            _key(*told),
            passage,
            hit.start,
            hit.end,
            passage.source_at(hit.start, hit.end),
            hit.fix,
        )


def in_records(rule: str, severity: Severity, hits: Iterable[RecordHit]) -> Iterator[Finding]:
    """The findings of a rule in records."""
    for hit in hits:
        source = hit.source
        told = (rule, source.table, source.key, source.field, *map(str, hit.values.values()))
        yield Finding(rule, severity, hit.values, _key(*told), source=source)


_OF_DOUBTS = "doubt."
_AROUND = 24
"""So many characters beside the words in question belong to what is found."""


def _key(*told: str) -> str:
    return hashlib.sha256("\0".join(told).encode()).hexdigest()[:16]
