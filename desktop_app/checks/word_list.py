"""Which English and French words there are, from the lists of the library pyspellchecker.

Its own way to read them holds the window for a third of a second: they are read here, a little at a time.
English ones are American; those of the United Nations, which are British but for "-ize", are told by rule.
"""

import gzip
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files

_LANGUAGES = frozenset({"en", "fr"})
_LINE = re.compile(r'"(?P<word>.+)": (?P<count>\d+)')
_LINES_A_STEP = 2_000
_SHORTEST_REST = 5
_LONGEST = 40

_FIRST_PART = re.compile(
    "(?:anti|bi|co|contre|counter|cyber|de|dé|extra|géo|geo|infra|inter|micro|multi|nano|non|over|pluri|post|pre"
    "|pré|re|ré|sous|sub|supra|trans|tri|un|video|visio|web)"
)
_BRITISH = (
    (re.compile("our(?=$|s|a|i|e)"), "or"),
    (re.compile("re(?=s?$)"), "er"),
    (re.compile("ence(?=s?$)"), "ense"),
    (re.compile("mme(?=s?$)"), "m"),
    (re.compile("is(?=e[ds]?$|ing$|ation|er)"), "iz"),
    (re.compile("ys(?=e[ds]?$|ing$)"), "yz"),
    (re.compile("ll(?=ing$|ed$|ors?$|ists?$|ers?$)"), "l"),
    (re.compile("ogue(?=s?$)"), "og"),
)
"""British spellings and the American ones that the list has for them."""


@cache
def _counts(_language: str) -> dict[str, int]:
    """The words of a language that have been read, with how often they stand in ordinary texts."""
    return {}


def getting_word_list(language: str) -> Iterator[None]:
    """Reads the list of a language, unless it has been read, in steps."""
    counts = _counts(language)
    if counts or language not in _LANGUAGES:
        return
    read: dict[str, int] = {}
    source = files("spellchecker") / "resources" / f"{language}.json.gz"
    with as_file(source) as path, gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            found = _LINE.search(line)
            if found:
                read[found["word"]] = int(found["count"])
            if number % _LINES_A_STEP == 0:
                yield
    counts.update(read)


def is_word(word: str, language: str) -> bool:
    """Whether a word in small letters is one of the language; of one without a list none is known."""
    first = _FIRST_PART.match(word)
    rest = word[first.end() :] if first else ""
    return _is_listed(word, language) or (len(rest) >= _SHORTEST_REST and _is_listed(rest, language))


def _is_listed(word: str, language: str) -> bool:
    counts = _counts(language)
    if word in counts:
        return True
    return language == "en" and any(old.sub(new, word) in counts for old, new in _BRITISH)


def likely_word(word: str, language: str) -> str | None:
    """The most usual word that is one letter away: lacking, too many, wrong, or two the wrong way round."""
    if len(word) > _LONGEST:
        return None
    counts = _counts(language)
    letters = _letters(language)
    near = {
        *(word[:place] + word[place + 1 :] for place in range(len(word))),
        *(word[:place] + one + word[place:] for place in range(1, len(word) + 1) for one in letters),
        *(word[:place] + one + word[place + 1 :] for place in range(1, len(word)) for one in letters),
        *(
            word[:place] + word[place + 1] + word[place] + word[place + 2 :]
            for place in range(1, len(word) - 1)
        ),
    }
    return max((one for one in near if one in counts), key=lambda one: (counts[one], one), default=None)


@cache
def _letters(language: str) -> str:
    return "abcdefghijklmnopqrstuvwxyz" + ("àâçéèêëîïôùûœ" if language == "fr" else "")
