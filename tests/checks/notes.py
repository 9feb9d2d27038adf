"""Clean notes for the checks to be held against, and what is found in them."""

from pathlib import Path

from desktop_app.checks.checking import TEXT_RULES, check_text
from desktop_app.checks.finding import Finding
from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.plain_text import plain_note
from desktop_app.checks.rules.letters import dictionary
from tests.composition.projects import EXPECTED

HERE = Path(__file__).parent
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


def clean(language: str) -> str:
    """The sample's note as plain text, a block a line."""
    return (EXPECTED / f"note-{language}.txt").read_text(encoding="utf-8")


def read(text: str, language: str = "ru") -> NoteText:
    return plain_note(text, language, is_known)


def is_known(word: str) -> bool:
    return dictionary().is_known(word)


def found(text: str, language: str = "ru") -> list[Finding]:
    return list(check_text(read(text, language)))


def breaks(rule: str, text: str, language: str = "ru") -> bool:
    """Whether a rule by itself finds something."""
    alone = [one for one in TEXT_RULES if one.id == rule]
    assert len(alone) == 1
    return bool(list(check_text(read(text, language), alone)))


def places(findings: list[Finding]) -> list[tuple[str, int]]:
    """Rule and paragraph of each finding, 0 for other lines."""
    return [(one.rule, one.passage.number) for one in findings if one.passage is not None]
