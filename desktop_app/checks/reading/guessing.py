"""Which of the six languages a note is written in, by its letters and its commonest words."""

import re
from collections import Counter

from desktop_app.checks.note_text import NoteText

_LETTERS = (
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_COMMON = {
    "en": frozenset({"the", "of", "and", "in", "its", "was", "on", "at", "with", "to"}),
    "fr": frozenset({"le", "du", "des", "et", "les", "sur", "dans", "été", "au", "réunion"}),
    "es": frozenset({"el", "del", "los", "y", "las", "en", "reunión", "sobre", "por", "con"}),
}
_WORD = re.compile(r"[^\W\d_]+")
_SHARE = 0.3


def language_of_text(text: NoteText) -> str:
    """The code of a language; English where nothing tells."""
    written = " ".join(passage.plain for passage in text.passages)
    letters = sum(map(str.isalpha, written))
    for language, pattern in _LETTERS:
        if letters and len(pattern.findall(written)) > _SHARE * letters:
            return language
    counts = Counter(word.lower() for word in _WORD.findall(written))
    return max(_COMMON, key=lambda language: sum(counts[word] for word in _COMMON[language]))
