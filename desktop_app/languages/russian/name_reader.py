"""Which words of a name decline: the head with its adjectives, further heads, participles after a comma."""

from dataclasses import dataclass, replace

from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber
from desktop_app.languages.russian.morphology import Morphology
from desktop_app.languages.russian.name_groups import Declined, Group, NounGroups, tokens_of

_DASHES = {"-", "–", "—"}
_CONJUNCTIONS = {"и", "или"}
_PREPOSITIONS_WITH_ACCUSATIVE = {"в", "во", "на", "за", "под", "про", "через"}


@dataclass(frozen=True)
class Structure:
    """The words of a name that decline, in their order, and what the words around the name agree with."""

    words: tuple[Declined, ...]
    gender: Gender
    number: GrammaticalNumber
    animate: bool


class NameReader:
    """Reads one name from left to right, once."""

    def __init__(self, name: str, morphology: Morphology) -> None:
        self._morphology = morphology
        self._tokens = tokens_of(name, morphology)
        self._groups = NounGroups(self._tokens, morphology)
        self._declined: list[Declined] = []
        self._nouns: list[Declined] = []
        self._joined = False
        # Since the last noun that declines: a word that stays as it is, one that may govern an accusative.
        self._has_complement = False
        self._may_have_object = False
        self._in_participial_tail = False

    def structure(self) -> Structure | None:
        """None where no head noun can be told. Two heads joined by a conjunction make the name a plural."""
        head = self._groups.head()
        if head is None:
            return None
        place = self._take_group(head)
        while place < len(self._tokens):
            place = self._continuation(place) or self._left_as_it_is(place)
        plural = self._joined or head.noun.plural
        return Structure(
            words=tuple(self._declined),
            gender=head.noun.gender or Gender.MASCULINE,
            number=GrammaticalNumber.PLURAL if plural else GrammaticalNumber.SINGULAR,
            animate=head.words[-1].animate,
        )

    def _continuation(self, place: int) -> int | None:
        text = self._tokens[place].text
        if text in _DASHES:
            return self._apposition(place + 1)
        if text != "," and text not in _CONJUNCTIONS:
            return None
        return self._participle(text, place + 1) or self._further_head(place)

    def _apposition(self, place: int) -> int | None:
        """A second noun that names the same thing, государства-участники, with the animacy of the first."""
        first = self._nouns[-1]
        group = None if self._has_complement else self._groups.starting_at(place)
        if group is None or group.noun.plural != first.reading.plural:
            return None
        if group.noun.plural or group.noun.gender is first.reading.gender:
            words = tuple(replace(word, animate=first.animate) for word in group.words)
            group = replace(group, words=words)
        return self._take_group(group)

    def _participle(self, sign: str, place: int) -> int | None:
        """«…, учрежденная в соответствии с …» and, once in such a tail, «… и возглавляемая …»."""
        if place == len(self._tokens) or (sign != "," and not self._in_participial_tail):
            return None
        if self._groups.starting_at(place):
            return None
        token = self._tokens[place]
        for noun in reversed(self._nouns):
            for reading in self._morphology.adjectives(token.text):
                if reading.agrees(noun.reading) and "Anum" not in reading.grammemes:
                    self._declined.append(Declined(token, reading, noun.animate))
                    self._in_participial_tail = True
                    self._left_as_it_is(place)
                    return place + 1
        return None

    def _further_head(self, place: int) -> int | None:
        """«Конвенция … и протоколы к ней», «Комитеты, комиссии и группы»."""
        following = place + 1
        if [token.text for token in self._tokens[following : following + 2]] == ["а", "также"]:
            following += 2
        elif self._tokens[place].text == "," and self._has_complement:
            return None
        group = self._groups.starting_at(following)
        if group is None or (self._has_complement and not self._is_surely_nominative(group)):
            return None
        self._joined = True
        return self._take_group(group)

    def _is_surely_nominative(self, group: Group) -> bool:
        cases = self._morphology.noun_cases(group.words[-1].token.text)
        if self._may_have_object and Case.ACCUSATIVE in cases:
            return False
        return len(group.words) > 1 or cases <= {Case.NOMINATIVE, Case.ACCUSATIVE}

    def _take_group(self, group: Group) -> int:
        self._declined += group.words
        self._nouns.append(group.words[-1])
        self._has_complement = self._may_have_object = self._in_participial_tail = False
        return group.end

    def _left_as_it_is(self, place: int) -> int:
        token = self._tokens[place]
        self._has_complement = True
        if token.is_word and (
            token.text in _PREPOSITIONS_WITH_ACCUSATIVE or self._morphology.takes_an_object(token.text)
        ):
            self._may_have_object = True
        return place + 1
