"""The words of a name and the noun groups among them: a noun in the nominative with its adjectives."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.languages.grammar import Gender
from desktop_app.languages.russian.morphology import Morphology, Reading

# What stands in braces, quotation marks or parentheses is one token that never declines.
_TOKEN = re.compile(r"\{[^{}]*\}|«[^«»]*»|\"[^\"]*\"|\([^()]*\)|[^\W_]+(?:-[^\W_]+)*|[^\s\w]")
_RUSSIAN_WORD = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")
_ORDINAL_IN_FIGURES = re.compile(r"\d+-[а-яё]+")


@dataclass(frozen=True)
class Token:
    """A word or a sign, and where it starts in the name."""

    text: str
    start: int

    @property
    def is_word(self) -> bool:
        return _RUSSIAN_WORD.fullmatch(self.text) is not None


@dataclass(frozen=True)
class Declined:
    """A word that changes with the case of the name; ``animate`` is that of the noun that it belongs to."""

    token: Token
    reading: Reading
    animate: bool


@dataclass(frozen=True)
class Group:
    """A noun with the adjectives before it, the noun last; ``end`` is the place of the token after it."""

    words: tuple[Declined, ...]
    end: int

    @property
    def noun(self) -> Reading:
        return self.words[-1].reading


def tokens_of(name: str, morphology: Morphology) -> list[Token]:
    """The words and signs of a name; compounds of two nouns that both decline come apart at their hyphen."""
    tokens: list[Token] = []
    # A name wholly in quotation marks is read as if it had none.
    for match in _TOKEN.finditer(name, 1 if name.startswith("«") else 0):
        word = Token(match[0], match.start())
        *first, last = morphology.declined_apart(word.text) if word.is_word else [word.text]
        last_start = match.end() - len(last)
        for part in first:
            tokens += [Token(part, word.start), Token("-", last_start - 1)]
        tokens.append(Token(last, last_start))
    return tokens


class NounGroups:
    """Finds noun groups among the tokens of one name."""

    def __init__(self, tokens: Sequence[Token], morphology: Morphology) -> None:
        self._tokens = tokens
        self._morphology = morphology

    def head(self) -> Group | None:
        """The first noun that agrees with every nominative adjective before it.

        None where there is none, where a preposition opens the name, and where an ordinal in figures (71-я)
        or an abbreviation that nobody knows the gender of (УНП) stands before the noun.
        """
        adjectives: list[int] = []
        for place, token in enumerate(self._tokens):
            if _ORDINAL_IN_FIGURES.fullmatch(token.text) or self._morphology.is_unknown_abbreviation(
                token.text
            ):
                return None
            if not token.is_word:
                continue
            if self._morphology.adjectives(token.text):
                adjectives.append(place)
                continue
            preposition = self._morphology.is_preposition(token.text)
            if preposition and not adjectives:
                return None
            find = self._adjective_as_noun if preposition else self._agreeing
            if group := find(adjectives, place):
                return group
        return self._adjective_as_noun(adjectives, len(self._tokens))

    def starting_at(self, start: int) -> Group | None:
        """The group that starts right here, if one does."""
        adjectives: list[int] = []
        for place in range(start, len(self._tokens)):
            text = self._tokens[place].text
            if not self._tokens[place].is_word or self._morphology.is_preposition(text):
                break
            if not self._morphology.adjectives(text):
                return self._agreeing(adjectives, place)
            adjectives.append(place)
        return None

    def _agreeing(self, adjectives: list[int], place: int) -> Group | None:
        for noun in self._morphology.nouns(self._tokens[place].text):
            readings = [self._adjective(at, noun, several=len(adjectives) > 1) for at in adjectives]
            if None not in readings:
                words = zip([*adjectives, place], [*readings, noun], strict=True)
                declined = [
                    Declined(self._tokens[at], reading, noun.animate) for at, reading in words if reading
                ]
                return Group(tuple(declined), place + 1)
        return None

    def _adjective(self, place: int, noun: Reading, *, several: bool) -> Reading | None:
        """The reading that agrees; several in the singular may share a plural: первый и второй комитеты."""
        for reading in self._morphology.adjectives(self._tokens[place].text):
            shares_a_plural = several and noun.plural and reading.gender is noun.gender
            if reading.agrees(noun) or shares_a_plural:
                return reading
        return None

    def _adjective_as_noun(self, adjectives: list[int], end: int) -> Group | None:
        """«Управляющий делами», «Уполномоченный по правам»: a dictionary noun or a lone participle."""
        if not adjectives:
            return None
        *others, last = adjectives
        if last == end - 1 and (group := self._agreeing(others, last)):
            return group
        for reading in self._morphology.adjectives(self._tokens[last].text):
            if not others and "PRTF" in reading.grammemes and reading.gender is Gender.MASCULINE:
                return Group((Declined(self._tokens[last], reading, animate=True),), last + 1)
        return None
