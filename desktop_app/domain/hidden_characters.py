"""Characters that nobody sees, and that make a name or a text read as what it is not.

The one rule of what a text may hold, for forms, imports, pasted cells and the records themselves: no control
characters but tabs and line feeds, nothing that turns the direction of reading (the "Trojan Source" of
CVE-2021-42574), no letters without width. Some of these have work to do in some scripts and are let through
where they do it (Unicode Standard Annexes 9 and 31, section 23 of the standard), one at a time:

- a soft hyphen or a word joiner, inside a word;
- the joiner and the non-joiner, beside a letter of a script whose letters join;
- the marks of direction, in a text that has letters written from right to left;
- a selector of a glyph's variant, right after the Chinese character that it is for.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from desktop_app.errors import ZapiskaError

LONGEST_TEXT = 100_000
"""Characters of one text; a whole document of the Secretariat has some 60,000."""

_NO_CHARACTERS = "".join(
    f"{chr(plane | 0xFFFE)}{chr(plane | 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_HIDDEN = (
    "[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    f"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff{_NO_CHARACTERS}]"
)
_IN_WORDS = "\u00ad\u2060"
_JOINERS = "\u200c\u200d"
_MARKS_OF_DIRECTION = "\u061c\u200e\u200f"
_VARIANTS = "[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
_JOINING = "[\u0600-\u0dff\u1000-\u109f\u1780-\u18af\ua840-\ua87f\ufb50-\ufdff\ufe70-\ufefc]"
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_CHINESE = "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_SEEN_BESIDE = 12
_LABELS = {"Cc": "control", "Cs": "surrogate", "Co": "private-use"}


class HiddenCharacterError(ZapiskaError):
    """A text with a character that nobody sees: which, where (from 1), and what stands round it."""


class TextTooLongError(ZapiskaError):
    """A text of more than ``LONGEST_TEXT`` characters."""


class HiddenCharacter(NamedTuple):
    """``position`` counts from 0."""

    position: int
    character: str


def require_plain(text: str) -> None:
    """Raises HiddenCharacterError or TextTooLongError for a text that no record may hold."""
    if len(text) > LONGEST_TEXT:
        raise TextTooLongError("characters.too_long", length=len(text), most=LONGEST_TEXT)
    for position, character in hidden_characters(text):
        raise HiddenCharacterError(
            "characters.hidden",
            position=position + 1,
            character=named(character),
            near=made_visible(text[max(position - _SEEN_BESIDE, 0) : position + _SEEN_BESIDE + 1]),
        )


def hidden_characters(text: str) -> Iterator[HiddenCharacter]:
    """The characters of a text that it must not hold, in its order."""
    if text.isascii() and text.isprintable():
        return
    for found in _hidden().finditer(text):
        if not _does_its_work(text, found.start()):
            yield HiddenCharacter(found.start(), found[0])


def without_hidden(text: str) -> str:
    """The text without the characters that it must not hold."""
    kept, at = [], 0
    for position, character in hidden_characters(text):
        kept.append(text[at:position])
        at = position + len(character)
    return "".join([*kept, text[at:]])


def named(character: str) -> str:
    """A character as messages name it: ``U+202E RIGHT-TO-LEFT OVERRIDE``."""
    code = f"{ord(character):04X}"
    label = _LABELS.get(unicodedata.category(character), "noncharacter")
    return f"U+{code} {unicodedata.name(character, f'<{label}-{code}>')}"


def made_visible(text: str) -> str:
    """The text with a sign in the place of each character that nobody sees: ``⟨U+202E⟩``."""
    if text.isascii() and text.isprintable():
        return text
    return _hidden().sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


@cache
def _hidden() -> re.Pattern[str]:
    """Made when a text first asks for it: the window's first picture can do without."""
    return re.compile(_HIDDEN)


def _does_its_work(text: str, at: int) -> bool:
    """Whether a character stands where its script needs it, and not beside another that nobody sees."""
    character, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if _hidden().match(before) or _hidden().match(after):
        return False
    if character in _IN_WORDS:
        return bool(before.strip() and after.strip())
    if character in _JOINERS:
        return bool(re.match(_JOINING, before) or re.match(_JOINING, after))
    if character in _MARKS_OF_DIRECTION:
        return bool(re.search(_RIGHT_TO_LEFT, text))
    return bool(re.match(_VARIANTS, character) and re.match(_CHINESE, before))
