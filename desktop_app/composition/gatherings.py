"""Meetings and sessions by their ordinals: "девятое совещание", "первая часть десятой сессии"."""

from collections.abc import Sequence

from desktop_app.composition.draft import Draft, case_of
from desktop_app.composition.note import DoubtKind, Inline, Placeholder, Source, Words
from desktop_app.composition.terms import Term, fixed, joined, text_term
from desktop_app.composition.wording import Noun
from desktop_app.domain.bodies import Gathering
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.sessions import Part, Session
from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber

_SINGULAR = GrammaticalNumber.SINGULAR
_PLURAL = GrammaticalNumber.PLURAL


def gathering_term(draft: Draft, gathering: Meeting | Session) -> Term:
    """One meeting or session by its ordinal, with its part if it was held in parts or resumed."""
    noun = draft.wording.noun("part") if gathering.part is Part.PART else _noun(draft, gathering)
    return Term(lambda forms: _words(draft, gathering, case_of(forms)), noun.gender.value)


def gatherings_term(draft: Draft, gatherings: Sequence[Meeting]) -> Term:
    """Meetings of one body by their ordinals.

    "девятое и десятое совещания", "первая и вторая части десятой сессии"; those of different kinds one by
    one: "десятая сессия и возобновленная десятая сессия".
    """
    if len(gatherings) == 1:
        return gathering_term(draft, gatherings[0])
    kinds = {(meeting.gathering, meeting.part) for meeting in gatherings}
    sessions = {meeting.ordinal for meeting in gatherings}
    if len(kinds) == 1 and gatherings[0].part is Part.WHOLE:
        return Term(lambda forms: _whole_ones(draft, gatherings, case_of(forms)), _PLURAL.value)
    if len(kinds) == len(sessions) == 1 and gatherings[0].part is Part.PART:
        return Term(lambda forms: _parts_of_one(draft, gatherings, case_of(forms)), _PLURAL.value)

    def one_by_one(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        return joined([_words(draft, meeting, case_of(forms)) for meeting in gatherings], draft.language)

    return Term(one_by_one, _PLURAL.value)


def _whole_ones(draft: Draft, gatherings: Sequence[Meeting], case: Case) -> tuple[Inline, ...]:
    noun = _noun(draft, gatherings[0])
    ordinals = [_ordinal(draft, meeting, meeting.ordinal, case, noun.gender) for meeting in gatherings]
    values = {
        "ordinal": fixed(*joined(ordinals, draft.language)),
        "noun": text_term(noun.form(case, _PLURAL)),
    }
    return draft.fill("gathering.whole", values)


def _parts_of_one(draft: Draft, gatherings: Sequence[Meeting], case: Case) -> tuple[Inline, ...]:
    part = draft.wording.noun("part")
    ordinals = [_ordinal(draft, meeting, meeting.part_number, case, part.gender) for meeting in gatherings]
    return _of_parts(draft, gatherings[0], joined(ordinals, draft.language), part.form(case, _PLURAL))


def _of_parts(
    draft: Draft, gathering: Meeting | Session, ordinals: tuple[Inline, ...], part_noun: str
) -> tuple[Inline, ...]:
    noun = _noun(draft, gathering)
    values = {
        "part_ordinal": fixed(*ordinals),
        "part_noun": text_term(part_noun),
        "ordinal": fixed(*_ordinal(draft, gathering, gathering.ordinal, Case.GENITIVE, noun.gender)),
        "noun": text_term(noun.form(Case.GENITIVE, _SINGULAR)),
    }
    return draft.fill("gathering.part", values)


def unit_term(draft: Draft, gatherings: Sequence[Meeting]) -> Term:
    """Only the word for these gatherings: "совещание" of one, however many its parts; "совещания" of several.

    A body may have meetings and sessions: "совещание и сессии".
    """
    ordinals: dict[Gathering, set[int]] = {}
    for meeting in gatherings:
        ordinals.setdefault(meeting.gathering, set()).add(meeting.ordinal)
    source = Source("meeting", gatherings[0].key, "ordinal")
    several = sum(map(len, ordinals.values())) > 1
    category = _PLURAL.value if several else _noun(draft, gatherings[0]).gender.value

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        case = case_of(forms)
        nouns = [
            draft.wording.noun(kind.value).form(case, _PLURAL if len(numbers) > 1 else _SINGULAR)
            for kind, numbers in ordinals.items()
        ]
        return joined([(Words(noun, (source,)),) for noun in nouns], draft.language)

    return Term(words, category)


def ordinal_term(draft: Draft, gathering: Meeting | Session) -> Term:
    """Only the ordinal, agreeing with the word for the gathering: "тринадцатое"."""
    gender = _noun(draft, gathering).gender
    return Term(lambda forms: _ordinal(draft, gathering, gathering.ordinal, case_of(forms), gender))


def _words(draft: Draft, gathering: Meeting | Session, case: Case) -> tuple[Inline, ...]:
    noun = _noun(draft, gathering)
    number = gathering.part_number
    if gathering.part is Part.PART:
        part = draft.wording.noun("part")
        ordinal = _ordinal(draft, gathering, number, case, part.gender)
        return _of_parts(draft, gathering, ordinal, part.form(case, _SINGULAR))
    values = {
        "ordinal": fixed(*_ordinal(draft, gathering, gathering.ordinal, case, noun.gender)),
        "noun": text_term(noun.form(case, _SINGULAR)),
    }
    if gathering.part is Part.WHOLE:
        return draft.fill("gathering.whole", values)
    values["resumed"] = text_term(draft.wording.adjective("resumed", noun.gender, case))
    if not number:
        return draft.fill("gathering.resumed", values)
    values["resumption_ordinal"] = fixed(*_ordinal(draft, gathering, number, case, noun.gender))
    return draft.fill("gathering.resumed_numbered", values)


def _ordinal(
    draft: Draft, gathering: Meeting | Session, number: int, case: Case, gender: Gender
) -> tuple[Inline, ...]:
    source = Source(gathering.__tablename__, gathering.key, "ordinal")
    try:
        return (Words(draft.language.ordinal(number, case, gender, _SINGULAR), (source,)),)
    except ValueError:
        draft.doubt(DoubtKind.ORDINAL_WITHOUT_WORD, source, str(number), blocking=True)
        return (Placeholder(f"[{number}]", (source,)),)


def _noun(draft: Draft, gathering: Meeting | Session) -> Noun:
    kind = gathering.gathering if isinstance(gathering, Meeting) else Gathering.SESSION
    return draft.wording.noun(kind.value)
