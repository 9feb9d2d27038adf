"""How long a text is, in words, and how long a document of the Secretariat may be."""

MOST_WORDS = 8_500
"""The most a document by the Secretariat may have, notes and headings counted (editorial rule)."""

_UNSPACED = "zh"
_CHARACTERS_A_WORD = 1.6
"""How many Chinese characters an English word becomes: translators' usual estimate, no rule."""


def words_in(text: str, language: str) -> float:
    """The words of a text; where words are not set apart, about how many they would be in English."""
    if language == _UNSPACED:
        return len("".join(text.split())) / _CHARACTERS_A_WORD
    return len(text.split())
