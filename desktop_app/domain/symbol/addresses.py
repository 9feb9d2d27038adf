"""Where the United Nations keep documents. Nothing here is opened: addresses are for a person to click."""

import re
from urllib.parse import quote, unquote, urlsplit

from desktop_app.domain.symbol.reading import Reading

_VIEWER = "https://docs.un.org"
_YEAR = re.compile(r" ?(\(\d{4}\))$")
_NOT_ASKED_FOR = re.compile(r"(?: ?\(OR\)|\*)+$")
_HOSTS = {"undocs.org", "www.undocs.org", "docs.un.org"}
_LANGUAGE = re.compile(r"(?:ar|zh|en|fr|ru|es|de)/")


def addresses(reading: Reading, language: str) -> tuple[str, ...]:
    """The addresses to try, best first, in a language given by its code (ar, en, es, fr, ru, zh).

    A double symbol is found by either half; a symbol with a year by the spelling without or with a space.
    Asterisks are left out. A symbol that is refused has no address.
    """
    found: list[str] = []
    for half in reading.halves:
        symbol = _NOT_ASKED_FOR.sub("", half)
        spellings = dict.fromkeys([_YEAR.sub(r"\1", symbol), _YEAR.sub(r" \1", symbol)])
        found += [f"{_VIEWER}/{language}/{quote(spelling, safe='/()')}" for spelling in spellings]
    return tuple(found) if reading.is_valid else ()


def symbol_in(address: str) -> str:
    """The symbol in an address of the two document sites; empty if there is none."""
    parts = urlsplit(address.strip())
    if parts.hostname not in _HOSTS:
        return ""
    path = unquote(parts.path).strip("/")
    return _LANGUAGE.sub("", path, count=1).rstrip(".,;") if "/" in path else ""
