"""Where findings stand on the page: characters of a composed passage as places of a strip."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count

from desktop_app.checks.finding import Finding
from desktop_app.interface.note_page.strips import Strip, units

_UNSEEN = frozenset("\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
"""What the page puts round symbols among right-to-left letters."""


@dataclass(frozen=True)
class FindingMark:
    """A finding on a strip, from one place to another in UTF-16 units, or about the whole of it."""

    start: int
    end: int
    finding: Finding
    is_whole: bool = False


def by_anchor(findings: Iterable[Finding]) -> Mapping[str, list[Finding]]:
    """The findings in the text of the note, by the paragraph of the page that they are in."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.passage is not None:
            found.setdefault(finding.passage.anchor, []).append(finding)
    return found


def mark_of(finding: Finding, strip: Strip) -> FindingMark | None:
    """Where a finding stands in a strip; None if the strip has other words by now."""
    passage = finding.passage
    if passage is None or not strip.passages:
        return None
    spans = _spans(strip, passage.text)
    if not spans:
        return None
    first = min(finding.start, len(spans) - 1)
    last = max(min(finding.end, len(spans)) - 1, first)
    is_whole = (finding.start, finding.end) == (0, len(passage.text))
    return FindingMark(spans[first][0], spans[last][1], finding, is_whole)


def _spans(strip: Strip, text: str) -> list[tuple[int, int]] | None:
    """Where every character of the text stands in the strip, from and to; None if it does not stand there."""
    shown, place = "".join(run.text for run in strip.runs), strip.passages[0].start
    spans: list[tuple[int, int]] = []
    characters = iter(_from(shown, place))
    for wanted in text:
        for character in characters:
            size = units(character)
            place += size
            if character not in _UNSEEN or character == wanted:
                spans.append((place - size, place))
                break
        else:
            return None
    return spans


def _from(text: str, start: int) -> str:
    """A text from a place in UTF-16 units on."""
    if units(text) == len(text):
        return text[start:]
    length = next(cut for cut in count() if units(text[:cut]) >= start)
    return text[length:]
