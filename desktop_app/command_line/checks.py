"""``zapiska check``: what is wrong in a note, whether a project makes it or a file holds it."""

# ruff: noqa: PLC0415

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.errors import ZapiskaError, reason_of
from desktop_app.messages import explain, message

if TYPE_CHECKING:
    from desktop_app.checks.finding import Finding
    from desktop_app.checks.ignoring import Ignored, Sorted
    from desktop_app.checks.note_text import NoteText, Passage

RIGHT, WRONG, UNREADABLE = 0, 1, 2
_TEXTS = frozenset({".docx", ".txt"})
_OTHER_TEXTS = frozenset({".doc", ".dotx", ".odt", ".rtf", ".pdf", ".html", ".htm", ".md", ".wpd"})


def check(asked: argparse.Namespace) -> int:
    """Says what is wrong, paragraph by paragraph: 0 without errors, 1 with some, 2 if it cannot be read."""
    from desktop_app.checks.finding import Severity

    try:
        found = _findings(asked)
    except (ZapiskaError, OSError) as error:
        _tell_unreadable(error)
        return UNREADABLE
    findings, ignored = _in_order(found.heeded), found.ignored if asked.ignored else ()
    if asked.json:
        lines: Iterable[str] = [_as_json([*findings, *(finding for finding, _ in ignored)])]
    else:
        lines = [*_as_text(findings), *_as_ignored(ignored)]
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    return WRONG if any(finding.severity is Severity.ERROR for finding in findings) else RIGHT


def _findings(asked: argparse.Namespace) -> "Sorted":
    from desktop_app.checks.checking import check_against, check_note, check_text
    from desktop_app.checks.ignoring import Sorted, ignored_in, sort_out
    from desktop_app.checks.reading.files import read_note
    from desktop_app.checks.reading.word_file import UnsafeFile
    from desktop_app.checks.rules.letters import dictionary
    from desktop_app.command_line.commands import chosen, opened
    from desktop_app.composition.compose import compose
    from desktop_app.languages.available import language

    code = language(asked.language).code
    is_text = not asked.sample and asked.checked.suffix.lower() in _TEXTS
    if not asked.sample and asked.checked.suffix.lower() in _OTHER_TEXTS:
        raise UnsafeFile("check.file.kind", file=asked.checked.name)
    text = read_note(asked.checked, code, lambda word: dictionary().is_known(word)) if is_text else None
    if text is not None:
        _tell_other_language(text)
    if text is not None and asked.project is None:
        return Sorted(tuple(check_text(text)), (), ())
    project = asked.project if is_text else asked.checked
    with opened(argparse.Namespace(sample=asked.sample, project=project)) as source:
        record = chosen(source.notes, asked.note)
        note = compose(record, code, source.find)
        if text is not None:
            return Sorted(tuple(check_against(text, note)), (), ())
        codes = [one.language for one in record.languages if one.language != code]
        others = {other: compose(record, other, source.find) for other in codes}
        return sort_out(check_note(record, note, others), ignored_in(record), code)


_FEWEST_LETTERS = 200
"""A shorter text does not tell which language it is in."""


def _tell_other_language(text: "NoteText") -> None:
    """Says, beside the findings, that a text seems to be in another language than it is read in."""
    from desktop_app.checks.reading.guessing import language_of_text

    seems = language_of_text(text)
    if seems != text.language and sum(len(one.text) for one in text.passages) >= _FEWEST_LETTERS:
        sys.stderr.write(message("check.file.language", seems=seems, language=text.language) + "\n")


def _in_order(found: "Sequence[Finding]") -> "list[Finding]":
    """In the order of the note; after it what lies in records alone."""
    passages = {id(one.passage): one.passage for one in found if one.passage is not None}
    order = sorted(passages, key=lambda key: _place_in_note(passages[key]))
    places = {key: place for place, key in enumerate(order)}
    return sorted(found, key=lambda one: (places.get(id(one.passage), len(places)), one.start))


def _place_in_note(passage: "Passage") -> tuple[int, int, int]:
    from desktop_app.checks.note_text import PassageKind

    kinds = list(PassageKind)
    if passage.kind is PassageKind.FOOTNOTE:
        return 2, passage.place, 0
    if passage.kind is PassageKind.PARAGRAPH or passage.kind is PassageKind.HEADING:
        return 1, passage.section, passage.place if passage.kind is PassageKind.PARAGRAPH else 0
    return 0, kinds.index(passage.kind), passage.place


def _tell_unreadable(error: ZapiskaError | OSError) -> None:
    if isinstance(error, ZapiskaError):
        told = explain(error)
    else:
        told = message("error.system", reason=reason_of(error))
    sys.stderr.write(message("error", text=told) + "\n")


def _as_text(findings: "Sequence[Finding]") -> Iterator[str]:
    """Grouped by where they are; the last line counts them."""
    for place, group in groupby(findings, key=_place):
        yield place
        for finding in group:
            severity = message(f"check.severity.{finding.severity.value}")
            yield f"  {severity}: {_sentence(finding)} [{finding.rule}]"
            if finding.fix is not None:
                yield f"    {message('check.fix', fix=finding.fix)}"
    counts = [
        sum(one.severity == severity for one in findings) for severity in ("error", "warning", "advice")
    ]
    yield message("check.counts", errors=counts[0], warnings=counts[1], advice=counts[2])


def _as_ignored(ignored: "Sequence[tuple[Finding, Ignored]]") -> Iterator[str]:
    """What the editor of the project leaves as it is, each with the reason."""
    if ignored:
        yield message("check.ignored", number=len(ignored))
    for finding, why in ignored:
        yield f"  {_place(finding)}: {_sentence(finding)} [{finding.rule}]"
        yield f"    {message('check.ignored_because', day=why.ignored_on, reason=why.reason)}"


def _place(finding: "Finding") -> str:
    passage, source = finding.passage, finding.source
    if passage is not None:
        number = passage.number or passage.place
        return message(f"check.place.{passage.kind.value}", number=number)
    return "" if source is None else f"{message(f'record.{source.table}')} {source.key}"


def _sentence(finding: "Finding") -> str:
    source = finding.source
    values = dict(finding.values)
    if source is not None and finding.lies_in_records:
        values["place"] = f"{message(f'record.{source.table}')} {source.key}"
    return message(finding.message, **values)


def _as_json(findings: "Sequence[Finding]") -> str:
    return json.dumps([_page(finding) for finding in findings], ensure_ascii=False)


def _page(finding: "Finding") -> dict[str, object]:
    """A finding as the reference in ``resources/help/checks.md`` describes it."""
    passage, source = finding.passage, finding.source
    field = source.field if source else None
    if source is None and passage is not None and not passage.number:
        field = f"{passage.kind.value} {passage.place}"
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "paragraph": (passage.number or None) if passage is not None else None,
        "record": f"{source.table} {source.key}" if source else None,
        "field": field,
        "start": finding.start if passage is not None else None,
        "end": finding.end if passage is not None else None,
        "message": _sentence(finding),
        "fix": finding.fix,
    }
