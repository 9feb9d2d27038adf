"""How many findings there are, as the status bar tells it."""

from collections.abc import Sequence

from desktop_app.checks.finding import Finding, Severity
from desktop_app.interface import words
from desktop_app.interface.findings.finding_lines import counts
from desktop_app.messages import message

SHAPES = {Severity.ERROR: "⊗", Severity.WARNING: "⚠", Severity.ADVICE: "ⓘ"}
"""One for each severity, told apart without colour."""


def count_words(findings: Sequence[Finding], is_whole: bool) -> tuple[str, str]:  # noqa: FBT001 - a signal's
    """Shapes with figures, and the same in words; while the note is still read, that more may come."""
    found = {severity: words.number(count) for severity, count in counts(findings).items() if count}
    shapes = [f"{SHAPES[severity]} {count}" for severity, count in found.items()]
    told = [message(f"findings.count.{severity.value}", number=count) for severity, count in found.items()]
    if not is_whole:
        shapes.append("…")
        told.append(message("findings.looking"))
    return "  ".join(shapes) or message("status.no_findings"), "\n".join(told) or message("findings.none")
