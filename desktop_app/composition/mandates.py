"""Mandates as terms: "резолюция 7/1", with the organ where asked, with the title at the first mention."""

from desktop_app.composition.draft import Draft, case_of
from desktop_app.composition.mentions import Named
from desktop_app.composition.names import body_term, instrument_term
from desktop_app.composition.note import DoubtKind, Inline, Source, Words
from desktop_app.composition.terms import Term, Terms, fixed, text_term
from desktop_app.domain.mandates import Mandate, MandateKind
from desktop_app.domain.notes import TitleCitation
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Case, GrammaticalNumber


def mandate_term(
    draft: Draft, mandate: Mandate, terms: Terms, citation: TitleCitation = TitleCitation.RETOLD
) -> Term:
    """A mandate by its number, and by its title the first time it is cited (UN editorial manual).

    The form ``organ`` puts the adopting organ between the two; ``number`` gives nothing but the number, for
    lists ("в резолюциях 2/3, 3/3 и 4/4"), and counts as no citation.
    """

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        case = case_of(forms)
        source = Source("mandate", mandate.key, "number")
        if "number" in forms:
            return (Words(mandate.number, (source,)),)
        values = {
            "noun": text_term(_noun(draft, mandate, case), source),
            "number": text_term(mandate.number, source),
        }
        if mandate.instrument is not None:
            values["instrument"] = instrument_term(draft, mandate.instrument, terms)
        inlines = draft.fill(f"mandate.{mandate.kind.value}", values)
        if "organ" in forms and mandate.adopting_body is not None:
            organ = body_term(draft, mandate.adopting_body, terms)
            inlines += draft.fill("mandate.of_organ", {"organ": organ})
        return inlines + _title_if_first(draft, mandate, citation, terms)

    return Term(words, draft.wording.noun(mandate.kind.value).gender.value)


def same_mandate_term(draft: Draft, mandate: Mandate) -> Term:
    """The mandate cited just before: "эта же резолюция"."""

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        case = case_of(forms)
        noun = draft.wording.noun(mandate.kind.value)
        demonstrative = draft.wording.adjective("demonstrative", noun.gender, case)
        source = Source("mandate", mandate.key, "kind")
        return draft.fill(
            "mandate.same",
            {
                "demonstrative": text_term(demonstrative, source),
                "noun": text_term(_noun(draft, mandate, case), source),
            },
        )

    return Term(words)


def _noun(draft: Draft, mandate: Mandate, case: Case) -> str:
    return draft.wording.noun(mandate.kind.value).form(case, GrammaticalNumber.SINGULAR)


def _title_if_first(
    draft: Draft, mandate: Mandate, citation: TitleCitation, terms: Terms
) -> tuple[Inline, ...]:
    mentions = draft.mentions
    if mentions.aside or mandate.kind is MandateKind.ARTICLE or mentions.has(Named.MANDATE, mandate.key):
        return ()
    mentions.add(Named.MANDATE, mandate.key)
    quoted, retold = TextField.TITLE, TextField.RETOLD_TITLE
    order = (quoted, retold) if citation is TitleCitation.QUOTED else (retold, quoted)
    wanted = next((field for field in order if mandate.text(field, draft.language.code)), order[0])
    source = Source("mandate", mandate.key, wanted.value)
    if mandate.text(wanted, draft.language.code) is None:
        draft.doubt(DoubtKind.TEXT_MISSING, source)
        return ()
    title = fixed(*draft.stored_words(mandate, wanted, source, terms))
    key = "mandate.quoted_title" if wanted is quoted else "mandate.retold_title"
    return draft.fill(key, {"title": title})
