"""What a check of a project file has found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.errors import ZapiskaError

_NAMES_SHOWN = 5


class Area(StrEnum):
    """What was checked, in the order in which it is."""

    STRUCTURE = "structure"
    SCHEMA = "schema"
    RULES = "rules"
    JOURNAL = "journal"
    SEARCH = "search"


@dataclass(frozen=True)
class Finding:
    """One kind of fault; the sentence says how many there are, and where the first few."""

    area: Area
    sentence: ZapiskaError
    count: int


@dataclass(frozen=True)
class Report:
    """``counts`` has the rows of every table that were looked at."""

    counts: Mapping[str, int]
    findings: tuple[Finding, ...] = field(default=())

    @property
    def is_sound(self) -> bool:
        return not self.findings

    @property
    def names_records(self) -> bool:
        """Whether a finding is about records, which a person can correct."""
        return any("record" in finding.sentence.values for finding in self.findings)


def finding(area: Area, message: str, where: Iterable[object], **values: object) -> Finding:
    """A finding about each of these places."""
    places = [str(place) for place in where]
    shown = places[:_NAMES_SHOWN] + ["…"] * (len(places) > _NAMES_SHOWN)
    sentence = ZapiskaError(message, count=len(places), where=shown, **values)
    return Finding(area, sentence, len(places))
