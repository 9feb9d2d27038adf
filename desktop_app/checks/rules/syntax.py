"""Russian sentences that lack something: an ending that agrees with the subject, a preposition, a noun.

As in the rules of case endings, only what no reading of the dictionary allows is reported.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.rules.grammar import OF_MANY, readings_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.sentences import Sentence
from desktop_app.checks.survey import Survey
from desktop_app.languages.grammar import Case, Gender
from desktop_app.languages.russian.morphology import Reading

_WORD = re.compile(r"[а-яА-ЯёЁ]+(?:-[а-яА-ЯёЁ]+)*")
_PARENTHESES = re.compile(r"\([^()]*\)")
_SUBJECT_BEGINS = re.compile(r"^|(?<=\d/\d )|(?<=\d/\d\d )(?<!\d{3}/\d\d )")
_CLAUSE_END = re.compile(r"[,;:«»—]")
_TO_BE = {"будет": "sing", "будут": "plur", "был": "masc", "была": "femn", "было": "neut", "были": "plur"}
_MODIFIER = frozenset({"ADJF", "PRTF"})
_PREDICATE = frozenset({"VERB", "PRTS"})


def short_participles(survey: Survey) -> Iterator[Hit]:
    """A form of "быть" and a participle that do not agree: будет представлены."""
    for passage in survey.passages if survey.language == "ru" else ():
        words = list(_WORD.finditer(passage.plain))
        for found, after in pairwise(words):
            form = _TO_BE.get(found[0].lower())
            short = [one for one in readings_of(after[0]) if one.grammemes & {"PRTS", "ADJS"}]
            adjoining = passage.plain[found.end() : after.start()] == " "
            if form is None or not adjoining or len(short) != len(readings_of(after[0])) or not short:
                continue
            if not any(form in one.grammemes for one in short):
                yield at(passage, found.start(), after.end())


def infinitives_after_to_be(survey: Survey) -> Iterator[Hit]:
    """A form of "быть" with an infinitive that it never takes: "была препровождать", "будет представить"."""
    for passage in survey.passages if survey.language == "ru" else ():
        words = list(_WORD.finditer(passage.plain))
        for place, (found, after) in enumerate(pairwise(words)):
            form = _TO_BE.get(found[0].lower())
            adjoining = passage.plain[found.end() : after.start()] == " "
            if not adjoining or form is None:
                continue
            readings = readings_of(after[0])
            aspects = {"perf", "impf"} if found[0].lower().startswith("был") else {"perf"}
            is_wrong = bool(readings) and all(
                "INFN" in one.grammemes and one.grammemes & aspects for one in readings
            )
            if is_wrong and not (place and _is_impersonal_before(words[place - 1][0])):
                yield at(passage, found.start(), after.end())


def _is_impersonal_before(word: str) -> bool:
    """Whether an infinitive may depend on the word before: "необходимо будет представить"."""
    return any(one.grammemes & {"PRED", "ADJS", "PRTS", "ADVB"} for one in readings_of(word))


def subjects(survey: Survey) -> Iterator[Hit]:
    """A sentence that opens with its subject, and a predicate that does not agree with it."""
    for passage in survey.text.paragraphs if survey.language == "ru" else ():
        for sentence in survey.sentences[passage]:
            yield from _of_sentence(sentence)


def _of_sentence(sentence: Sentence) -> Iterator[Hit]:
    text = _PARENTHESES.sub(lambda found: " " * len(found[0]), sentence.text)
    ends = [*(found.start() for found in _CLAUSE_END.finditer(text)), len(text)]
    for opening in _SUBJECT_BEGINS.finditer(text):
        end = ends[bisect_left(ends, opening.end())]
        words = list(islice(_WORD.finditer(text, opening.end(), end), _LONGEST_CLAUSE))
        subject = _subject(words) if words and words[0].start() == opening.end() else None
        if subject is None:
            continue
        verb = next(
            (place for place in range(subject + 1, len(words)) if _is_predicate(words[place][0])), None
        )
        if verb is None or any(_may_be_subject(one[0]) for one in words[subject + 1 : verb]):
            continue
        if _is_object(words[subject][0], words[verb][0], [one[0] for one in words[verb + 1 :]]):
            continue
        if _is_impersonal([one[0] for one in words[verb : verb + 2]]):
            continue
        told = verb + 1 if words[verb][0].lower() in _TO_BE and verb + 1 < len(words) else verb
        between = {one[0] for one in words[subject:verb]}
        if not between & {"и", "или"} and not _agree(words[subject][0], words[told][0]):
            start = sentence.start + words[verb].start()
            yield at(sentence.passage, start, sentence.start + words[told].end())


_LONGEST_CLAUSE = 100
"""A predicate that agrees with a subject stands fewer words behind it."""


def _subject(words: Sequence[re.Match[str]]) -> int | None:
    """The place of the noun that a clause opens with, adjectives before it."""
    for place, found in enumerate(words):
        readings = readings_of(found[0])
        nouns = [one.case for one in readings if "NOUN" in one.grammemes]
        if Case.NOMINATIVE in nouns:
            return None if Case.GENITIVE in nouns else place
        if not any(one.grammemes & _MODIFIER and one.case is Case.NOMINATIVE for one in readings):
            break
    return None


def _may_be_subject(word: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all(
        one.grammemes & {"NOUN", "NPRO"} and one.case is Case.NOMINATIVE for one in readings
    )


def _is_predicate(word: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all(one.grammemes & _PREDICATE for one in readings)


def _is_object(noun: str, verb: str, after: Sequence[str]) -> bool:
    """Whether the noun is rather the object, the subject following: "доклад представили эксперты"."""
    may_be = any(one.case is Case.ACCUSATIVE for one in readings_of(noun))
    takes_one = all({"VERB", "tran"} <= one.grammemes for one in readings_of(verb))
    return may_be and takes_one and any(_agree(word, verb) and _may_be_nominative(word) for word in after)


def _may_be_nominative(word: str) -> bool:
    return any("NOUN" in one.grammemes and one.case is Case.NOMINATIVE for one in readings_of(word))


def _is_impersonal(words: Sequence[str]) -> bool:
    """Whether a verb has an infinitive for its subject: "доклады планируется представить"."""
    first, *after = (readings_of(word) for word in words)
    may_be = any(one.grammemes & {"neut", "3per"} and not one.plural for one in first)
    return may_be and any("INFN" in one.grammemes for following in after for one in following)


def _agree(noun: str, predicate: str) -> bool:
    nouns = [one for one in readings_of(noun) if "NOUN" in one.grammemes and one.case is Case.NOMINATIVE]
    return any(_goes_with(one, other) for one in nouns for other in readings_of(predicate)) or not any(
        one.grammemes & _PREDICATE for one in readings_of(predicate)
    )


def _goes_with(noun: Reading, predicate: Reading) -> bool:
    """Whether they agree, or may do so by sense: "ряд ораторов отметили", "секретарь представила"."""
    if noun.plural or predicate.plural:
        return predicate.plural and (noun.plural or noun.parse.normal_form in OF_MANY)
    is_person = "anim" in noun.grammemes and predicate.gender is Gender.FEMININE
    return is_person or predicate.gender is None or noun.gender in {None, predicate.gender}


def lone_prepositionals(survey: Survey) -> Iterator[Hit]:
    """A word in the prepositional right after a noun in another case, or with no preposition before it."""
    for passage in survey.passages if survey.language == "ru" else ():
        for clause in re.finditer(r"[^.,;:()«»]+", passage.plain):
            before = passage.plain[max(clause.start() - 1, 0) : clause.start()]
            words = list(_WORD.finditer(passage.plain, clause.start(), clause.end()))
            governs = before.endswith((",", "(", "«"))
            for place, found in enumerate(words):
                readings = readings_of(found[0])
                governs = governs or any("PREP" in one.grammemes for one in readings)
                if readings and all(one.case is Case.PREPOSITIONAL for one in readings):
                    near = words[max(0, place - _NEAR) : place]
                    if not governs or _follows_other_noun(near) or _belongs_to_noun(near, readings):
                        yield at(passage, *found.span())


_NEAR = 12
"""So far back a participle is looked for that a noun may belong to."""


def _follows_other_noun(before: Sequence[re.Match[str]]) -> bool:
    """Whether the last word is a noun that cannot be in the prepositional, and belongs to no participle."""
    last = readings_of(before[-1][0]) if before else ()
    in_participle = any("PRTF" in one.grammemes for found in before for one in readings_of(found[0]))
    nouns = bool(last) and all("NOUN" in one.grammemes for one in last)
    return nouns and not in_participle and all(one.case is not Case.PREPOSITIONAL for one in last)


def _belongs_to_noun(before: Sequence[re.Match[str]], readings: Sequence[Reading]) -> bool:
    """Whether a noun, no name, stands right behind "этого", or another in the prepositional."""
    last = readings_of(before[-1][0]) if before else ()
    if before and before[-1][0].lower() in _THIS:
        return True
    nouns = bool(last) and all("NOUN" in one.grammemes for one in (*last, *readings))
    is_name = any(one.grammemes & {"Geox", "Name", "Surn", "Orgn"} for one in readings)
    return nouns and not is_name and all(one.case is Case.PREPOSITIONAL for one in last)


_THIS = frozenset({"этого", "этому", "этим"})


def lone_adjectives(survey: Survey) -> Iterator[Hit]:
    """An adjective whose noun is lacking: "свои и рекомендации", "на ежегодной.", "Рабочей по вопросам"."""
    for passage in survey.passages if survey.language == "ru" else ():
        words = list(_WORD.finditer(passage.plain))
        for place, found in enumerate(words):
            if not _is_adjective(found[0]):
                continue
            lacks_noun = _has_no_noun if found[0][0].islower() else _breaks_name_off
            if lacks_noun(passage.plain, words, place):
                yield at(passage, *found.span())


def _is_adjective(word: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all(
        one.grammemes & {"ADJF"} and not one.grammemes & {"Subx", "Anum"} for one in readings
    )


def _has_no_noun(plain: str, words: Sequence[re.Match[str]], place: int) -> bool:
    found = words[place]
    after = plain[found.end() : found.end() + 3]
    if after == " и " and place + 2 < len(words) and plain[words[place + 1].end()] == " ":
        following = readings_of(words[place + 2][0])
        return bool(following) and all("NOUN" in one.grammemes for one in following)
    is_pronoun = any("Apro" in one.grammemes for one in readings_of(found[0]))
    ends = after[:1] in {".", ";", ")"} or found.end() == len(plain)
    before = readings_of(words[place - 1][0]) if place else ()
    if not ends or is_pronoun or not any("PREP" in one.grammemes for one in before):
        return False
    return not _is_told_of_before(words[max(0, place - _FAR) : place], found[0])


_FAR = 60
"""So many words before an adjective may another tell of what it leaves out."""


def _is_told_of_before(words: Sequence[re.Match[str]], adjective: str) -> bool:
    """Whether the same preposition had an adjective and noun: "на письменный перевод и на синхронный"."""
    own = readings_of(adjective)
    return any(
        preposition[0] == words[-1][0]
        and _is_adjective(other[0])
        and any(
            "NOUN" in one.grammemes and one.agrees(reading) and one.case is reading.case
            for one in readings_of(noun[0])
            for reading in own
        )
        for preposition, other, noun in zip(words, words[1:], words[2:], strict=False)
    )


def _breaks_name_off(plain: str, words: Sequence[re.Match[str]], place: int) -> bool:
    """Whether the first word of a name, inside a sentence, has a preposition right after it."""
    if place == 0 or place + 1 == len(words):
        return False
    before, found, after = words[place - 1 : place + 2]
    adjoining = plain[before.end() : found.start()] == plain[found.end() : after.start()] == " "
    return adjoining and any("PREP" in one.grammemes for one in readings_of(after[0]))


RULES = (
    TextRule("grammar.participle", Severity.ERROR, short_participles, PASSAGE),
    TextRule("grammar.infinitive", Severity.ERROR, infinitives_after_to_be, PASSAGE),
    TextRule("grammar.subject", Severity.ERROR, subjects, PASSAGE),
    TextRule("grammar.preposition_missing", Severity.ERROR, lone_prepositionals, PASSAGE),
    TextRule("grammar.noun_missing", Severity.WARNING, lone_adjectives, PASSAGE),
)
