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
    noun = draft.wording.nouns["part"] if gathering.part is Part.PART else _noun(draft, gathering)
    return Term(lambda forms: _words(draft, gathering, case_of(forms)), noun.gender.value)


def gatherings_term(draft: Draft, gatherings: Sequence[Meeting]) -> Term:
    """Meetings of one body by their ordinals: "девятое и десятое совещания"."""
    if len(gatherings) == 1:
        return gathering_term(draft, gatherings[0])
    noun = _noun(draft, gatherings[0])

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        case = case_of(forms)
        if any(meeting.part is not Part.WHOLE for meeting in gatherings):
            return joined([_words(draft, meeting, case) for meeting in gatherings], draft.language)
        ordinals = [ordinal_term(draft, meeting).words(forms) for meeting in gatherings]
        return (*joined(ordinals, draft.language), Words(f" {noun.form(case, _PLURAL)}"))

    return Term(words, _PLURAL.value)


def unit_term(draft: Draft, gatherings: Sequence[Meeting]) -> Term:
    """Only the word for these gatherings: "совещание" of one (however many its parts), "совещания" of several."""
    first = gatherings[0]
    noun = _noun(draft, first)
    number = _PLURAL if len({meeting.ordinal for meeting in gatherings}) > 1 else _SINGULAR
    source = Source(first.__tablename__, first.key, "ordinal")
    category = _PLURAL.value if number is _PLURAL else noun.gender.value
    return Term(lambda forms: (Words(noun.form(case_of(forms), number), (source,)),), category)


def ordinal_term(draft: Draft, gathering: Meeting | Session) -> Term:
    """Only the ordinal, agreeing with the word for the gathering: "тринадцатое"."""
    gender = _noun(draft, gathering).gender
    return Term(lambda forms: _ordinal(draft, gathering, gathering.ordinal, case_of(forms), gender))


def _words(draft: Draft, gathering: Meeting | Session, case: Case) -> tuple[Inline, ...]:
    noun = _noun(draft, gathering)
    number = gathering.part_number
    if gathering.part is Part.PART:
        part = draft.wording.nouns["part"]
        values = {
            "part_ordinal": fixed(*_ordinal(draft, gathering, number, case, part.gender)),
            "part_noun": text_term(part.form(case, _SINGULAR)),
            "ordinal": fixed(*_ordinal(draft, gathering, gathering.ordinal, Case.GENITIVE, noun.gender)),
            "noun": text_term(noun.form(Case.GENITIVE, _SINGULAR)),
        }
        return draft.fill("gathering.part", values)
    values = {
        "ordinal": fixed(*_ordinal(draft, gathering, gathering.ordinal, case, noun.gender)),
        "noun": text_term(noun.form(case, _SINGULAR)),
    }
    if gathering.part is Part.WHOLE:
        return draft.fill("gathering.whole", values)
    values["resumed"] = text_term(draft.wording.adjectives["resumed"][noun.gender][case])
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
    return draft.wording.nouns[kind.value]
