"""Slips made in a clean note, as an editor makes them: some two dozen kinds, each a change in one line.

They were written before the rules were tuned, and are more than the rules were written for. The same number
always makes the same slips.
"""

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from types import MappingProxyType

from pymorphy3 import MorphAnalyzer

from desktop_app.languages.available import language as language_of
from desktop_app.languages.english.date_phrases import MONTHS as ENGLISH
from desktop_app.languages.french.date_phrases import MONTHS as FRENCH
from desktop_app.languages.ordinal_reading import ordinals_in
from desktop_app.languages.russian.date_phrases import MONTHS as RUSSIAN
from desktop_app.languages.spanish.date_phrases import MONTHS as SPANISH

_MONTHS: Mapping[str, Sequence[str]] = {"ru": RUSSIAN, "en": ENGLISH, "fr": FRENCH, "es": SPANISH}
_NUMBER_PAIRS = {
    "ru": (
        ("доклады о работе", "доклад о работе"),
        ("этого совещания", "этих совещаний"),
        ("Доклады о работе", "Доклад о работе"),
        ("будет представлен", "будут представлены"),
        ("работе совещаний", "работе совещания"),
    ),
    "en": (
        ("reports on", "report on"),
        ("that meeting", "those meetings"),
        ("the meetings of", "the meeting of"),
    ),
    "fr": (
        ("rapports sur", "rapport sur"),
        ("seront présentés", "sera présenté"),
        ("ces réunions", "cette réunion"),
    ),
    "es": (
        ("informes sobre", "informe sobre"),
        ("se presentará ", "se presentarán "),
        ("esas reuniones", "esa reunión"),
    ),
}
_STATUS_PAIRS = {
    "ru": (
        ("планируется провести", "было проведено"),
        ("провела", "планирует провести"),
        ("было проведено", "будет проведено"),
    ),
    "en": (("is scheduled to be held", "was held"), ("held its", "is scheduled to hold its")),
    "fr": (("doit se tenir", "s’est tenue"), ("a tenu", "doit tenir")),
    "es": (("celebró su", "tiene previsto celebrar su"), ("se celebró", "se celebrará")),
}
_LOOKALIKES = {
    "а": "a",
    "е": "e",
    "о": "o",
    "с": "c",
    "р": "p",
    "х": "x",
    "С": "C",
    "О": "O",
    "К": "K",
    "В": "B",
}
_BODY = {
    "ru": r"Рабоч\w+ групп\w+ ([^,.()]{10,60})",
    "en": r"Working Group ([^,.()]{10,60})",
    "fr": r"Groupe de travail ([^,.()]{10,60})",
    "es": r"Grupo de Trabajo ([^,.()]{10,60})",
}
_DASHED_DAYS = re.compile(r"(?<=\d)–(?=\d)")
_WORD = re.compile(r"[^\W\d_]{5,}")
_SYMBOL = re.compile(r"[A-Z]{3,4}/[\w./]+\d")


@dataclass(frozen=True)
class Slip:
    """One slip: its kind, the line it was made in, and all the lines with it."""

    kind: str
    line: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


def slips(
    lines: Sequence[str], language: str, count: int, seed: int = 20, only: "Mapping[str, Make] | None" = None
) -> Iterator[Slip]:
    """So many slips in a note that has a block a line, kind after kind, each in a place of its own."""
    chance = random.Random(seed)
    chosen = KINDS if only is None else only
    kinds = {name: make for name, make in chosen.items() if language == "ru" or name not in _RUSSIAN_ONLY}
    order = cycle(kinds.items())
    seen: set[tuple[str, ...]] = set()
    fruitless = 0
    while count and fruitless < 4 * len(kinds):
        kind, make = next(order)
        places = list(range(len(lines)))
        chance.shuffle(places)
        fruitless += 1
        for place in places:
            changed = make(lines[place], language, chance)
            with_it = (*lines[:place], *((changed,) if changed is not None else ()), *lines[place + 1 :])
            if changed is not None and changed != lines[place] and with_it not in seen:
                seen.add(with_it)
                yield Slip(kind, place, tuple(line for line in with_it if line != _REMOVED))
                count, fruitless = count - 1, 0
                break


_REMOVED = "\0"
Make = Callable[[str, str, random.Random], str | None]


def _replace_one(pattern: str, line: str, chance: random.Random, change: Callable[[str], str]) -> str | None:
    found = list(re.finditer(pattern, line))
    if not found:
        return None
    one = chance.choice(found)
    return line[: one.start()] + change(one[0]) + line[one.end() :]


def _month(line: str, language: str, chance: random.Random) -> str | None:
    months = _MONTHS[language]
    pattern = rf"\b(?:{'|'.join(months)})\b"
    return _replace_one(pattern, line, chance, lambda old: chance.choice([m for m in months if m != old]))


def _year(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(
        r"(?<![/\d])20\d\d(?![/\d])", line, chance, lambda old: str(int(old) + chance.choice((-1, 1)))
    )


def _day(line: str, _language: str, chance: random.Random) -> str | None:
    """Another day near it."""
    return _replace_one(
        r"(?<![/\d.])\d{1,2}(?=[–-]\d| (?:to|and|au|et|al|y) \d)",
        line,
        chance,
        lambda old: str(max(1, int(old) + chance.choice((-2, -1, 1)))),
    )


def _swapped_days(line: str, _language: str, _chance: random.Random) -> str | None:
    found = re.search(r"(?<![/\d.])(\d{1,2})(–| to | and | au | et | al | y )(\d{1,2})(?!\d)", line)
    if found is None or found[1] == found[3]:
        return None
    return line[: found.start()] + found[3] + found[2] + found[1] + line[found.end() :]


def _hyphen(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(_DASHED_DAYS.pattern, line, chance, lambda _: "-")


def _double_dash(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(_DASHED_DAYS.pattern, line, chance, lambda _: "-–")


def _double_space(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(r"(?<=\w) (?=\w)", line, chance, lambda _: "  ")


def _ordinal(line: str, language: str, chance: random.Random) -> str | None:
    """The ordinal of a session or meeting, in the same form."""
    found = [one for one in ordinals_in(line, language) if not one.in_figures]
    if not found:
        return None
    one = chance.choice(found)
    written = line[one.start : one.end]
    speech = language_of(language)
    for form in speech.grammar.forms:
        for agreement in speech.grammar.agreements(by_gender=True):
            if speech.ordinal(one.number, form, agreement).lower() == written.lower():
                new = speech.ordinal(one.number + chance.choice((1, 2)), form, agreement)
                return (
                    line[: one.start] + (new.capitalize() if written[0].isupper() else new) + line[one.end :]
                )
    return None


def _status(line: str, language: str, chance: random.Random) -> str | None:
    return _pair(line, _STATUS_PAIRS[language], chance)


def _number(line: str, language: str, chance: random.Random) -> str | None:
    pairs = _NUMBER_PAIRS[language]
    return _pair(line, (*pairs, *((many, one) for one, many in pairs)), chance)


def _pair(line: str, pairs: Sequence[tuple[str, str]], chance: random.Random) -> str | None:
    fitting = [(old, new) for old, new in pairs if re.search(rf"\b{old}\b", line)]
    if not fitting or ("/" not in line and not re.search(r"\d{4}", line)):
        return None
    old, new = chance.choice(fitting)
    return re.sub(rf"\b{old}\b", new, line, count=1)


def _symbol_digit(line: str, _language: str, chance: random.Random) -> str | None:
    """Another figure in one place of a symbol."""
    return _replace_one(_SYMBOL.pattern, line, chance, lambda old: _with_another_digit(old, chance))


def _with_another_digit(symbol: str, chance: random.Random) -> str:
    place = chance.choice([place for place, letter in enumerate(symbol) if letter.isdigit()])
    digit = chance.choice([digit for digit in "123456789" if digit != symbol[place]])
    return symbol[:place] + digit + symbol[place + 1 :]


def last_number(line: str, _language: str, chance: random.Random) -> str | None:
    """Another last number in a symbol, which only a project can know."""
    return _replace_one(
        _SYMBOL.pattern,
        line,
        chance,
        lambda old: re.sub(r"\d+$", lambda number: str(int(number[0]) + chance.randint(1, 3)), old),
    )


def _symbol_year(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(
        r"(?<=/)20\d\d(?=/)", line, chance, lambda old: str(int(old) + chance.choice((-1, 1)))
    )


def _series(line: str, _language: str, chance: random.Random) -> str | None:
    numbers = ("2", "3", "4", "6", "7", "10")
    return _replace_one(
        r"(?<=WG\.)\d+",
        line,
        chance,
        lambda old: chance.choice([number for number in numbers if number != old]),
    )


def _lookalike(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(f"[{''.join(_LOOKALIKES)}]", line, chance, lambda old: _LOOKALIKES[old])


def _misspelt(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(_WORD.pattern, line, chance, lambda old: _with_slip(old, chance))


def _with_slip(word: str, chance: random.Random) -> str:
    """Two letters in the wrong order, one too few, or one twice, inside a word."""
    place = chance.randint(1, len(word) - 3)
    way = chance.choice(("swap", "drop", "double"))
    if way == "swap" and word[place] != word[place + 1]:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if way == "drop":
        return word[:place] + word[place + 1 :]
    return word[:place] + word[place] + word[place:]


def _body_name(line: str, language: str, chance: random.Random) -> str | None:
    found = re.search(_BODY[language], line)
    if found is None:
        return None
    words = list(re.finditer(r"[^\W\d_]{5,}", line[: found.end(1)]))
    inside = [word for word in words if word.start() >= found.start(1)][:2]
    if not inside:
        return None
    word = chance.choice(inside)
    return line[: word.start()] + _with_slip(word[0], chance) + line[word.end() :]


def _case(line: str, _language: str, chance: random.Random) -> str | None:
    """A noun or adjective in another case."""
    return _replace_one(r"(?<![«\w])[а-я]{5,}(?!\w)", line, chance, lambda old: _another_case(old, chance))


def _another_case(word: str, chance: random.Random) -> str:
    parse = _ANALYZER.parse(word)[0]
    if parse.tag.POS not in {"NOUN", "ADJF"} or parse.tag.case is None:
        return word
    number = "plur" if "plur" in parse.tag else "sing"
    forms = {
        form.word
        for form in parse.lexeme
        if number in form.tag and form.tag.gender == parse.tag.gender and form.word != word
        and not form.tag.grammemes & {"V-oy", "V-be", "V-ey", "Arch", "Supr"}
    }  # fmt: skip
    return chance.choice(sorted(forms)) if forms else word


_ANALYZER = MorphAnalyzer(lang="ru")


def _paragraph_number(line: str, _language: str, chance: random.Random) -> str | None:
    found = re.match(r"(\d+)\. ", line)
    return f"{int(found[1]) + chance.choice((-1, 1))}. {line[found.end() :]}" if found else None


def _doubled_word(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(r"\b[^\W\d_]{2,}(?= )", line, chance, lambda old: f"{old} {old}")


def _quotes(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one("[«»“”]", line, chance, lambda _: '"')


def _asterisk(line: str, _language: str, _chance: random.Random) -> str | None:
    return line.removesuffix("*") if line.endswith("*") else None


def _footnote(line: str, _language: str, _chance: random.Random) -> str | None:
    return _REMOVED if line.startswith("* ") else None


def _mandate(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(r"(?<![/\w])7/1(?!\d)", line, chance, lambda _: chance.choice(("7/2", "1/7", "7/11")))


def _space_before(line: str, _language: str, chance: random.Random) -> str | None:
    return _replace_one(r"(?<=\w)[,.](?= |$)", line, chance, lambda old: f" {old}")


def _another_body(line: str, language: str, chance: random.Random) -> str | None:
    """The name of another body of the note, in the sentence on meetings or the heading."""
    if language != "ru" or not re.search(r"20\d\d", line):
        return None
    names = ("по торговле людьми", "по незаконному ввозу мигрантов", "по огнестрельному оружию")
    here = [name for name in names if name in line]
    return line.replace(here[0], chance.choice([n for n in names if n != here[0]]), 1) if here else None


def _verb_gender(line: str, _language: str, chance: random.Random) -> str | None:
    pairs = (
        ("постановила", "постановил"),
        ("просила", "просил"),
        ("провела", "провело"),
        ("учредила", "учредил"),
    )
    fitting = [(old, new) for old, new in pairs if old in line]
    old, new = chance.choice(fitting) if fitting else ("", "")
    return line.replace(old, new, 1) if old else None


KINDS: Mapping[str, Make] = MappingProxyType(
    {
        "month": _month,
        "year": _year,
        "day": _day,
        "swapped days": _swapped_days,
        "hyphen": _hyphen,
        "double dash": _double_dash,
        "double space": _double_space,
        "ordinal": _ordinal,
        "status": _status,
        "number": _number,
        "symbol digit": _symbol_digit,
        "symbol year": _symbol_year,
        "series": _series,
        "look-alike": _lookalike,
        "misspelt": _misspelt,
        "body name": _body_name,
        "case": _case,
        "paragraph number": _paragraph_number,
        "doubled word": _doubled_word,
        "quotation marks": _quotes,
        "asterisk": _asterisk,
        "footnote": _footnote,
        "mandate": _mandate,
        "space before": _space_before,
        "another body": _another_body,
        "verb": _verb_gender,
    }
)
_RUSSIAN_ONLY = frozenset({"look-alike", "case", "another body", "verb"})
