"""Which findings can be put right with a click: those whose words come from a text that an editor writes."""

from desktop_app.checks.finding import Finding
from desktop_app.operations.fixing import Stretch


def stretch_of(finding: Finding, language: str) -> Stretch | None:
    """The words of a finding as those of one field; None where nothing certain can be done about them.

    Words that the program makes itself, or that come from two fields, cannot be put right in a record.
    """
    passage = finding.passage
    if passage is None or finding.fix is None:
        return None
    for one in passage.sources:
        if one.start <= finding.start and finding.end <= one.end:
            source = one.source
            return Stretch(
                source.table,
                source.key,
                source.field,
                language,
                passage.text[one.start : one.end],
                finding.start - one.start,
                finding.end - one.start,
                finding.fix,
            )
    return None
