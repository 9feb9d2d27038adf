"""Readings of Russian words and their case forms, from the dictionary of pymorphy3 (OpenCorpora).

Importing this module loads the library; that happens when a name is first proposed, not before.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from pymorphy3 import MorphAnalyzer
from pymorphy3.analyzer import Parse

from desktop_app.languages.grammar import Case, Gender

_CASES = {
    "nomn": Case.NOMINATIVE,
    "gent": Case.GENITIVE,
    "datv": Case.DATIVE,
    "accs": Case.ACCUSATIVE,
    "ablt": Case.INSTRUMENTAL,
    "loct": Case.PREPOSITIONAL,
}
_MARKS = {case: mark for mark, case in _CASES.items()}
_GENDERS = {"masc": Gender.MASCULINE, "femn": Gender.FEMININE, "neut": Gender.NEUTER}
_PEOPLE = {"Name", "Surn", "Patr"}
_RELATIVE_PRONOUNS = {"который", "чей", "какой"}
# Nouns for the dictionary, yet they never decline as the first part of a compound.
_INVARIABLE_FIRST_PARTS = {"онлайн", "интернет", "бизнес", "пресс"}

_WORDS_KEPT = 4_000
"""Words that are remembered once they were looked up: more than a long note has."""


@dataclass(frozen=True)
class Reading:
    """One way to understand a word: what part of speech it is and in what form it stands."""

    parse: Parse
    grammemes: frozenset[str]

    @property
    def plural(self) -> bool:
        return "plur" in self.grammemes

    @property
    def animate(self) -> bool:
        return "anim" in self.grammemes

    @property
    def gender(self) -> Gender | None:
        """None for the plural of adjectives and for nouns without a singular."""
        return next((gender for mark, gender in _GENDERS.items() if mark in self.grammemes), None)

    @property
    def case(self) -> Case | None:
        """None for what has no case, and for rare cases of a few nouns: «в ряду» is not «о ряде»."""
        return next((case for mark, case in _CASES.items() if mark in self.grammemes), None)

    def agrees(self, noun: "Reading") -> bool:
        """Whether an adjective in this form may stand with a noun in that one."""
        return self.plural == noun.plural and (self.plural or self.gender is noun.gender)

    def form(self, case: Case, *, animate: bool) -> str:
        """The nominative put in a case, its number kept; ``animate`` tells which accusative it takes."""
        if case is Case.ACCUSATIVE and (self.plural or self.gender is Gender.MASCULINE):
            case = Case.GENITIVE if animate else Case.NOMINATIVE
        wanted = self.grammemes - {_MARKS[Case.NOMINATIVE]} | {_MARKS[case]}
        # A paradigm holds old forms too (группою, совещанье): the one wanted has no further marks.
        nearest = min(self.parse.lexeme, key=lambda form: len(form.tag.grammemes ^ wanted))
        return str(nearest.word)


class Morphology:
    """The dictionary. Making one reads it from the disk, some 0.1 s."""

    def __init__(self) -> None:
        self._analyzer = MorphAnalyzer(lang="ru")
        # The words of a note are asked for again and again while it is written.
        self._has = lru_cache(_WORDS_KEPT)(self._analyzer.word_is_known)
        self._understood = lru_cache(_WORDS_KEPT)(self._understand)

    def nouns(self, word: str) -> list[Reading]:
        """The readings as a noun in the nominative, the likeliest first; people's names are none."""
        return [
            reading
            for reading in self._readings(word)
            if {"NOUN", "nomn"} <= reading.grammemes and not reading.grammemes & _PEOPLE
        ]

    def adjectives(self, word: str) -> list[Reading]:
        """The readings as an adjective, ordinal or full participle in the nominative; «который» is none."""
        return [
            reading
            for reading in self._readings(word)
            if "nomn" in reading.grammemes
            and reading.grammemes & {"ADJF", "PRTF"}
            and reading.parse.normal_form not in _RELATIVE_PRONOUNS
        ]

    def noun_cases(self, word: str) -> set[Case]:
        """The cases in which the word may stand as a noun."""
        readings = (reading for reading in self._readings(word) if "NOUN" in reading.grammemes)
        return {reading.case for reading in readings if reading.case}

    def is_unknown_abbreviation(self, word: str) -> bool:
        """Whether the word is all capitals and nothing the dictionary can make sense of: УНП."""
        return word.isupper() and all("UNKN" in reading.grammemes for reading in self._readings(word))

    def is_preposition(self, word: str) -> bool:
        return any("PREP" in reading.grammemes for reading in self._readings(word))

    def takes_an_object(self, word: str) -> bool:
        """Whether the word may govern an accusative: a transitive verb or participle that is not passive."""
        return any(
            "tran" in reading.grammemes and "pssv" not in reading.grammemes
            for reading in self._readings(word)
        )

    def declined_apart(self, word: str) -> list[str]:
        """The parts of a compound that decline: both nouns of государства-участники, else all the word.

        Only the last of онлайн-платформа, which the dictionary would decline in both.
        """
        parts = word.split("-")
        if len(parts) != 2 or self._has(word):
            return [word]
        if parts[0].lower() in _INVARIABLE_FIRST_PARTS:
            return parts[1:]
        pairs = product(self.nouns(parts[0]), self.nouns(parts[1]))
        return parts if any(first.plural == second.plural for first, second in pairs) else [word]

    def is_known(self, word: str) -> bool:
        """Whether the dictionary has the word, or both halves of one with a hyphen."""
        return all(self._has(part) for part in word.lower().split("-"))

    def readings(self, word: str) -> list[Reading]:
        """All the ways to understand a word."""
        return self._readings(word)

    def _readings(self, word: str) -> list[Reading]:
        return list(self._understood(word))

    def _understand(self, word: str) -> tuple[Reading, ...]:
        readings = [Reading(parse, frozenset(parse.tag.grammemes)) for parse in self._analyzer.parse(word)]
        abbreviations = [reading for reading in readings if "Abbr" in reading.grammemes]
        if abbreviations and len(word) > 1 and word.isupper():
            return tuple(abbreviations)
        return tuple(reading for reading in readings if "Abbr" not in reading.grammemes)
