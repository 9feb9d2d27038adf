"""Single characters that formats cannot carry or that plain text shows differently."""

import re

from desktop_app.composition.note import SymbolWords
from desktop_app.languages.direction import is_right_to_left

# XML 1.0, production Char: no control characters but tab and line ends, no surrogates, no U+FFFE and U+FFFF.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_RARE_LINE_ENDS = "\x0b\x0c"
LINE_END = "\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]"
_LINE_END = re.compile(LINE_END)
_SPACES = re.compile(f"(?:{LINE_END}|[\t \u00a0\u202f])")
SOFT_HYPHEN = "\u00ad"

_LATIN = "A-Za-z\u00c0-\u024f"
LEFT_TO_RIGHT = re.compile(
    rf"((?:[0-9]*[{_LATIN}][0-9{_LATIN}]*(?:(?:[/.,:&'\u2019-]+|[ \u00a0]+(?=[{_LATIN}]))[0-9{_LATIN}]+)*)"
    r"|(?:[0-9]+(?:[/.:,][0-9]+)*))"
)
"""What runs left to right inside Arabic: words in Latin letters together, and numbers, each for itself.

Numbers joined by a slash are one ("7/1"); those joined by a hyphen are a range, which runs as Arabic does.
"""
_ISOLATE, _END_OF_ISOLATE, _WORD_JOINER = "\u2066", "\u2069", "\u2060"


def printable(text: str) -> str:
    """The text with a visible U+FFFD for what XML forbids, and a line feed for the rarer line ends."""
    return _FORBIDDEN.sub(lambda found: "\n" if found[0] in _RARE_LINE_ENDS else "\ufffd", text)


def line_ends_as(replacement: str, text: str) -> str:
    """The text with every kind of line end written in a format's own way."""
    return _LINE_END.sub(replacement, text)


def one_line(text: str) -> str:
    """The text as one line of plain text: spaces for no-break ones and line ends, no soft hyphens."""
    return _SPACES.sub(" ", printable(text).replace(SOFT_HYPHEN, ""))


def symbol_text(symbol: SymbolWords, language: str) -> str:
    """The symbol for text that has no runs: inside Arabic it is isolated, and cannot break at its slashes."""
    if not is_right_to_left(language):
        return symbol.text
    joined = symbol.text.replace("/", f"/{_WORD_JOINER}")
    return f"{_ISOLATE}{joined}{_END_OF_ISOLATE}"


def needs_space(before: str, after: str, language: str) -> bool:
    """Whether two sentences need a space between them: not in Chinese, and not where there is one already."""
    if language == "zh" or not before or not after:
        return False
    return not (before[-1].isspace() or after[0].isspace())
