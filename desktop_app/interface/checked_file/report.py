"""What is wrong in a file as plain text, to be sent to whoever wrote it."""

from collections.abc import Iterator
from itertools import groupby

from desktop_app.checks.file_check import CheckedFile
from desktop_app.checks.finding import Finding
from desktop_app.interface.findings.finding_lines import place_in_note
from desktop_app.interface.findings.finding_words import FindingWords, told_fix
from desktop_app.messages import message


def report(checked: CheckedFile, words: FindingWords) -> str:
    """Paragraph by paragraph in the order of the note; the last line tells the rules."""
    return "\n".join(_lines(checked, words))


def _lines(checked: CheckedFile, words: FindingWords) -> Iterator[str]:
    yield message("checked_file.title", file=checked.path.name)
    ordered = sorted(checked.findings, key=place_in_note)
    for place, group in groupby(ordered, key=words.place):
        yield ""
        yield place
        for finding in group:
            yield f"  {_severity(finding)}: {words.sentence(finding)} [{finding.rule}]"
            if finding.fix is not None:
                yield f"    {told_fix(finding.fix)}"
    if not ordered:
        yield message("checked_file.none")


def _severity(finding: Finding) -> str:
    return message(f"findings.one.{finding.severity.value}")
