"""The order of symbols and numbers as people count: WG.4/2019/6 before WG.10/2019/1."""

import re

_DIGITS = re.compile(r"\d+")
_BELOW_ALL = "\x01"


class _PartKeys(dict[str, str]):
    """Keys of the parts between strokes, each made when it is first asked for."""

    def __missing__(self, part: str) -> str:
        key = self[part] = _key_of_number(part) if part.isdecimal() else _DIGITS.sub(_counted, part.upper())
        return key


class _HeadKeys(dict[str, str]):
    """Keys of all before the last stroke."""

    def __init__(self, parts: _PartKeys) -> None:
        super().__init__({"": ""})
        self._parts = parts

    def __missing__(self, head: str) -> str:
        key = self[head] = "".join(self._parts[part] + _BELOW_ALL for part in head.split("/"))
        return key


class NaturalKeys:
    """Keys to sort symbols by. Symbols share most of their parts, and the key of each is made once."""

    def __init__(self) -> None:
        self._parts = _PartKeys()
        self._heads = _HeadKeys(self._parts)

    def of(self, symbol: str) -> str:
        """A text that sorts as the symbol does: numbers by value, a document before its addenda."""
        head, _, last = symbol.rpartition("/")
        return self._heads[head] + self._parts[last]


def _counted(digits: re.Match[str]) -> str:
    return _key_of_number(digits[0])


def _key_of_number(digits: str) -> str:
    """A number after a sign that grows with the count of its figures, so that texts compare as numbers do."""
    plain = digits.lstrip("0")
    return chr(ord("0") + len(plain)) + plain
