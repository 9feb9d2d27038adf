"""Words that stay on one line. Only spaces change, so every position in a text stays."""

import re
from collections.abc import Iterable

NO_BREAK_SPACE = "\u00a0"
OPENING_MARKS = '«„“‘"(['

_WHITESPACE = re.compile(r"(\s)")
# Words of document symbols as issued: S/RES/10 (1946), A/RES/217 A (III), E/1988/12 (Annex II), …/Add. 11.
SYMBOL = re.compile(
    r"(?<![A-Za-z0-9_])[A-Z][A-Z0-9.()-]*/[\w./()-]+"
    r"(?:(?<=dd\.|rr\.|ev\.)[ \u00a0][0-9]+)?"
    r"(?:[ \u00a0](?:[A-Z](?![\w.'’/-])"
    r"|\((?:[A-Z0-9-]+|(?:Annex|[Pp]art|PART|Vol)[. \u00a0]{0,2}[A-Z0-9]+)\)))*"
)


class KeptTogether:
    """Puts no-break spaces by the rules of one language.

    ``short_words`` keep the word after them, whatever it is, opening marks before them passed over;
    ``kept_by`` are pairs of patterns: what begins a word that the word before it keeps, and what that word
    before it ends with. The words of a document symbol are always kept together.
    """

    def __init__(self, short_words: Iterable[str], kept_by: Iterable[tuple[str, str]]) -> None:
        self._short_words = frozenset(short_words)
        pairs = tuple(kept_by)
        self._patterns = tuple((re.compile(right), re.compile(f"(?:{left})$")) for right, left in pairs)
        # Most words are none of these; one look instead of several saves a third of the time.
        self._may_be_kept = re.compile("|".join(f"(?:{right})" for right, _ in pairs))

    def __call__(self, text: str) -> str:
        """The text, same length, nothing but ordinary spaces changed; idempotent."""
        return self._words_kept(SYMBOL.sub(lambda symbol: symbol[0].replace(" ", NO_BREAK_SPACE), text))

    def _words_kept(self, text: str) -> str:
        # Words stand at even places, the white space between them at odd ones.
        pieces = _WHITESPACE.split(text)
        for place in range(1, len(pieces), 2):
            if pieces[place] == " " and self._keeps(pieces[place - 1], pieces[place + 1]):
                pieces[place] = NO_BREAK_SPACE
        return "".join(pieces)

    def _keeps(self, left: str, right: str) -> bool:
        if not left or not right:
            return False
        if left.lstrip(OPENING_MARKS).lower() in self._short_words:
            return True
        if not self._may_be_kept.match(right):
            return False
        return any(after.match(right) and before.search(left) for after, before in self._patterns)
