"""Meetings and sessions by their ordinals: "девятое совещание", "первая часть десятой сессии"."""

from collections.abc import Callable, Iterable, Sequence

from desktop_app.composition.draft import Draft
from desktop_app.composition.note import DoubtKind, Inline, Placeholder, Source, Words
from desktop_app.composition.terms import Term, fixed, introduced, joined, text_term
from desktop_app.composition.wording import Noun
from desktop_app.domain.bodies import Gathering
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.sessions import Part, Session
from desktop_app.languages.grammar import Agreement, Count, Gender

_RESUMPTION = "resumption"
_InForm = Callable[[str], tuple[Inline, ...]]
"""Words in the form that the words inside a phrase take."""


def gathering_term(draft: Draft, gathering: Meeting | Session) -> Term:
    """One meeting or session by its ordinal, with its part if it was held in parts or resumed."""
    head = _head(draft, gathering)
    whole = head is _noun(draft, gathering)
    return _phrase(draft, head.agreement(), lambda form: _words(draft, gathering, form), whole=whole)


def gatherings_term(draft: Draft, gatherings: Sequence[Meeting]) -> Term:
    """Meetings of one body by their ordinals.

    "девятое и десятое совещания", "первая и вторая части десятой сессии"; those of different kinds one by
    one: "десятая сессия и возобновленная десятая сессия".
    """
    if len(gatherings) == 1:
        return gathering_term(draft, gatherings[0])
    count = draft.language.count(len(gatherings))
    kinds = {(meeting.gathering, meeting.part) for meeting in gatherings}
    sessions = {meeting.ordinal for meeting in gatherings}
    if len(kinds) == 1 and gatherings[0].part is Part.WHOLE:
        noun = _noun(draft, gatherings[0])
        return _phrase(draft, noun.agreement(count), lambda form: _whole_ones(draft, gatherings, form))
    if len(kinds) == len(sessions) == 1 and gatherings[0].part is Part.PART:
        part = draft.wording.noun("part").agreement(count)
        return _phrase(draft, part, lambda form: _parts_of_one(draft, gatherings, form), whole=False)

    def one_by_one(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        return joined([gathering_term(draft, one).words(forms) for one in gatherings], draft.language)

    return Term(one_by_one, lambda: _together([_head(draft, one) for one in gatherings], count))


def unit_term(draft: Draft, gatherings: Sequence[Meeting]) -> Term:
    """Only the word for these gatherings: "совещание" of one, however many its parts; "совещания" of several.

    A body may have meetings and sessions: "совещание и сессии"; a language may have one word for both.
    """
    ordinals: dict[Gathering, set[int]] = {}
    for meeting in gatherings:
        ordinals.setdefault(meeting.gathering, set()).add(meeting.ordinal)
    source = Source("meeting", gatherings[0].key, "ordinal")

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        nouns = (
            noun_term(draft, draft.wording.noun(kind.value), draft.language.count(len(numbers)), source)
            for kind, numbers in ordinals.items()
        )
        return joined(list(dict.fromkeys(noun.words(forms) for noun in nouns)), draft.language)

    count = draft.language.count(sum(map(len, ordinals.values())))
    return Term(words, lambda: _together([draft.wording.noun(kind.value) for kind in ordinals], count))


def noun_term(draft: Draft, noun: Noun, count: Count, *sources: Source) -> Term:
    """A noun of the wording for so many things: "доклады"."""
    agreement = noun.agreement(count)
    return _phrase(draft, agreement, lambda form: (Words(noun.form(form, count), sources),))


def ordinal_term(draft: Draft, gathering: Meeting | Session) -> Term:
    """Only the ordinal, agreeing with the word for the gathering: "тринадцатое"."""
    noun = _noun(draft, gathering)
    return _phrase(draft, noun.agreement(), lambda form: _ordinals(draft, [gathering], form, noun))


def _phrase(draft: Draft, agreement: Agreement, words: _InForm, *, whole: bool = True) -> Term:
    """A term whose words decline one by one, before the whole takes an article."""

    def told(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        grammar = draft.language.grammar
        form = grammar.asked(forms)
        if form in grammar.possessive and not whole:
            form = grammar.definite
        inlines = words(draft.language.inner(form))
        return introduced(inlines, form, lambda: agreement, draft.language)

    return Term(told, lambda: agreement)


def _words(draft: Draft, gathering: Meeting | Session, form: str) -> tuple[Inline, ...]:
    if gathering.part is Part.PART:
        return _parts_of_one(draft, [gathering], form)
    noun = _noun(draft, gathering)
    values = _named(draft, [gathering], form)
    if gathering.part is Part.WHOLE:
        return draft.fill("gathering.whole", values)
    values["resumed"] = text_term(_resumed(draft, noun, form))
    number = gathering.part_number
    if not number:
        return draft.fill("gathering.resumed", values)
    resumption = _ordinal(draft, gathering, number, form, _head(draft, gathering).agreement())
    return draft.fill("gathering.resumed_numbered", {**values, "resumption_ordinal": fixed(resumption)})


def _resumed(draft: Draft, noun: Noun, form: str) -> str:
    """What says that it is resumed: an adjective, or the noun of a language that says "resumption of"."""
    resumption = draft.wording.nouns.get(_RESUMPTION)
    if resumption is not None:
        return resumption.form(form, Count.ONE)
    return draft.wording.adjective("resumed", noun.agreement(), form)


def _whole_ones(draft: Draft, gatherings: Sequence[Meeting], form: str) -> tuple[Inline, ...]:
    return draft.fill("gathering.several", _named(draft, gatherings, form))


def _parts_of_one(draft: Draft, gatherings: Sequence[Meeting | Session], form: str) -> tuple[Inline, ...]:
    part = draft.wording.noun("part")
    ordinals = [
        _measured(_ordinal(draft, one, one.part_number, form, part.agreement()), part) for one in gatherings
    ]
    values = {
        "part_ordinal": fixed(*joined(ordinals, draft.language)),
        "part_noun": text_term(part.form(form, draft.language.count(len(gatherings)))),
        **_named(draft, gatherings[:1], form),
    }
    return draft.fill("gathering.part" if len(gatherings) == 1 else "gathering.parts", values)


def _named(draft: Draft, gatherings: Sequence[Meeting | Session], form: str) -> dict[str, Term]:
    """The ordinals and the noun; in the form of their phrase, unless the wording asks for one."""
    noun = _noun(draft, gatherings[0])
    count = draft.language.count(len(gatherings))
    return {
        "ordinal": Term(lambda asked: _ordinals(draft, gatherings, _inside(draft, asked, form), noun)),
        "noun": Term(lambda asked: (Words(noun.form(_inside(draft, asked, form), count)),)),
    }


def _inside(draft: Draft, asked: tuple[str, ...], form: str) -> str:
    return draft.language.grammar.asked(asked, form)


def _ordinals(
    draft: Draft, gatherings: Iterable[Meeting | Session], form: str, noun: Noun
) -> tuple[Inline, ...]:
    agreement = noun.agreement()
    told = [_measured(_ordinal(draft, one, one.ordinal, form, agreement), noun) for one in gatherings]
    return joined(told, draft.language)


def _measured(ordinal: Inline, noun: Noun) -> tuple[Inline, ...]:
    """An ordinal with the measure word of its noun, in a language that has them: "第九次"."""
    return (ordinal, Words(noun.measure)) if noun.measure else (ordinal,)


def _ordinal(
    draft: Draft, gathering: Meeting | Session, number: int, form: str, agreement: Agreement
) -> Inline:
    source = Source(gathering.__tablename__, gathering.key, "ordinal")
    try:
        return Words(draft.language.ordinal(number, form, agreement), (source,))
    except ValueError:
        draft.doubt(DoubtKind.ORDINAL_WITHOUT_WORD, source, str(number), blocking=True)
        return Placeholder(f"[{number}]", (source,))


def _together(nouns: Sequence[Noun], count: Count) -> Agreement:
    """What words agree with in several nouns at once: things of different genders are masculine together."""
    genders = {noun.gender for noun in nouns}
    return Agreement(nouns[0].gender if len(genders) == 1 else Gender.MASCULINE, count)


def _head(draft: Draft, gathering: Meeting | Session) -> Noun:
    """The noun that other words agree with: a part, a resumption if the language has one, else its own."""
    if gathering.part is Part.PART:
        return draft.wording.noun("part")
    own = _noun(draft, gathering)
    return draft.wording.nouns.get(_RESUMPTION, own) if gathering.part is Part.RESUMED else own


def _noun(draft: Draft, gathering: Meeting | Session) -> Noun:
    kind = gathering.gathering if isinstance(gathering, Meeting) else Gathering.SESSION
    return draft.wording.noun(kind.value)
