"""What stands between two strokes, read without regard to what stands around it."""

import re
from functools import lru_cache

from desktop_app.domain.symbol.abbreviations import DOTTED
from desktop_app.domain.symbol.compounds import compound_of
from desktop_app.domain.symbol.lookalikes import without_lookalikes
from desktop_app.domain.symbol.problems import MOST, Fault
from desktop_app.domain.symbol.shapes import Lexed, Lexeme, Shape

_HEAD = re.compile(
    r"""
      (?P<list>     \d++ (?: -\d++ )?+ (?: [,&] [ ]?+ \d++ (?: -\d++ )?+ )++ )
    | (?P<range>    \d++ - \d++ (?! [A-Za-z.] ) )
    | (?P<lettered> \d++ [ ]?+ [A-Za-z]{1,2}+ (?: - [A-Za-z]{1,2}+ )?+ (?! [A-Za-z0-9.] ) )
    | (?P<number>   \d++ )
    | (?P<special>  [Ee]?[Ss] - (?: \d++ | [IVXLC]++ ) (?! [A-Za-z0-9.] ) )
    | (?P<dotted>   [A-Za-z]++ (?: [ ][A-Za-z]++ ){0,3}+ \.{1,2}+ [ ]?+ (?= [OolI]*+ \d ) [0-9OolI]++
                    (?: - \d++ | - [A-Za-z]++ | [ ]?&[ ]?\d++ | [A-Za-z] (?! [A-Za-z0-9.] ) )?+ )
    | (?P<pair>     [A-Za-z]++ (?: \.{1,2}+ [ ]?+ [A-Za-z]++ )++ (?: \. \d++ )?+ )
    | (?P<stopped>  [A-Za-z]++ (?: [ ][A-Za-z]++ ){0,3}+ \.++ (?= $ | [ (\[*] ) )
    | (?P<glued>    [A-Za-z]++ \d [A-Za-z0-9]*+ (?: \. \d++ )?+ )
    | (?P<hyphened> [A-Za-z]++ - (?: \d++ | [A-Za-z]++ ) )
    | (?P<spaced>   [A-Za-z]++ [ ] \d++ )
    | (?P<phrase>   [A-Za-z]++ (?: [ ] [A-Za-z]++ ){1,3}+ )
    | (?P<word>     [A-Za-z]++ )
    """,
    re.VERBOSE | re.ASCII,
)
_TAIL = re.compile(
    r"""
      [ ]*+ \( [^()]*+ \)
    | [ ]*+ \[ [^\[\]]*+ \]
    | [ ]?+ \*++
    | [ ]?+ (?-i: c ) \.[ ]?+ \d++
    | [ ]?+ resumption[ ]?+ \d++
    | - [A-Z] (?= $ | [ (\[*] )
    | (?<= [)\]] ) [ ]?+ [A-Z] (?= $ | [ (\[*] )
    | (?<= \) ) [ ] p\..++ $
    """,
    re.VERBOSE | re.ASCII | re.IGNORECASE,
)
_JUNK = re.compile(r"[^A-Za-z0-9()\[\]*]++")
_SPACES = re.compile(r" *+")

_SHAPES = {
    "list": Shape.LIST,
    "range": Shape.RANGE,
    "lettered": Shape.LETTERED,
    "number": Shape.NUMBER,
    "special": Shape.SPECIAL,
    "dotted": Shape.DOTTED,
    "pair": Shape.PAIR,
    "word": Shape.WORD,
}


@lru_cache(maxsize=16_384)
def lexed(piece: str) -> Lexed:
    """The lexemes between two strokes. Takes time in proportion to the length."""
    if piece.isdigit():
        return Lexed((Lexeme(Shape.NUMBER, 0, piece),), ())
    return _Piece(piece).read()


class _Piece:
    """Reads one piece from left to right."""

    def __init__(self, piece: str) -> None:
        self.text, self.faults = without_lookalikes(piece)
        self.lexemes: list[Lexeme] = []

    def read(self) -> Lexed:
        at = _after_spaces(self.text, 0)
        while at < len(self.text):
            end = self._lexeme(at)
            if _after_spaces(self.text, end) == len(self.text):
                break
            at = self._culprit(end, is_stuck=end == at)
        return Lexed(tuple(self.lexemes), tuple(self.faults[:MOST]))

    def _lexeme(self, at: int) -> int:
        """Reads a head with its tails; gives the place after them."""
        found = _HEAD.match(self.text, at)
        head = Lexeme(Shape.TAILS, at, "")
        end = at
        if found is not None:
            head = self._head(found.lastgroup or "", found)
            end = at + len(head.text)
        tails = []
        while (tail := _TAIL.match(self.text, end)) is not None:
            tails.append(tail.group().strip())
            end = tail.end()
        if end > at:
            self.lexemes.append(head._replace(tails=tuple(tails)))
        return end

    def _head(self, group: str, found: re.Match[str]) -> Lexeme:
        text = found.group()
        if group in {"dotted", "pair", "stopped"}:
            return self._stopped(_SHAPES.get(group, Shape.WORD), found.start(), text)
        if group in {"hyphened", "spaced", "phrase", "glued"}:
            return self._compound(group, found.start(), text)
        if group == "special":
            name, _, target = text.upper().partition("-")
            return Lexeme(Shape.SPECIAL, found.start(), text, name, target)
        name = text.upper() if group == "word" else ""
        return Lexeme(_SHAPES[group], found.start(), text, name)

    def _stopped(self, shape: Shape, start: int, text: str) -> Lexeme:
        name, _, target = text.partition(".")
        if target.startswith("."):
            dot = start + len(name)
            doubled = len(target) - len(target.lstrip("."))
            self._fault(dot, dot + 1 + doubled, "symbol.double_stop", ".")
        target = target.lstrip(". ")
        upper = name.upper()
        if shape is Shape.WORD:
            key = "symbol.no_number" if upper in DOTTED else "symbol.final_stop"
            self._fault(start + len(name), start + len(text), key, None if upper in DOTTED else "")
        return Lexeme(shape, start, text, upper, target)

    def _compound(self, group: str, start: int, text: str) -> Lexeme:
        """Words with a hyphen, a space or figures in them; what names no body and no paper is doubted."""
        compound = compound_of(group, text)
        if compound.fault is not None:
            self.faults.append(compound.fault.moved(start))
        return Lexeme(compound.shape, start, text[: compound.length], compound.name, compound.target)

    def _culprit(self, at: int, *, is_stuck: bool) -> int:
        """Tells what should not stand here, and steps over it."""
        found = _JUNK.match(self.text, at)
        if found is None:
            if is_stuck:
                self._fault(at, at + 1, "symbol.parenthesis", None)
                return at + 1
            self._fault(at, at, "symbol.no_separator", "/")
            return at
        end = found.end()
        if end == len(self.text):
            self._fault(at, end, "symbol.final_stop", "")
        else:
            self._fault(at, end, "symbol.wrong_separator", "/")
        return end

    def _fault(self, start: int, end: int, message: str, replacement: str | None) -> None:
        if len(self.faults) < MOST:
            self.faults.append(Fault(start, end, message, replacement))


def _after_spaces(text: str, at: int) -> int:
    found = _SPACES.match(text, at)
    return found.end() if found else at
