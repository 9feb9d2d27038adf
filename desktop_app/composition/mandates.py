"""Mandates as terms: "резолюция 7/1", with the organ where asked, with the title at the first mention."""

from desktop_app.composition.draft import Draft
from desktop_app.composition.mentions import Named
from desktop_app.composition.names import body_term, instrument_term
from desktop_app.composition.note import DoubtKind, Inline, Source, Words
from desktop_app.composition.terms import Term, Terms, fixed, introduced, text_term
from desktop_app.domain.mandates import Mandate, MandateKind
from desktop_app.domain.notes import TitleCitation
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Count


def mandate_term(
    draft: Draft, mandate: Mandate, terms: Terms, citation: TitleCitation = TitleCitation.RETOLD
) -> Term:
    """A mandate by its number, and by its title the first time it is cited (UN editorial manual).

    The form ``organ`` names the adopting organ too; ``number`` gives nothing but the number, for lists ("в
    резолюциях 2/3, 3/3 и 4/4"), and counts as no citation.
    """
    noun = draft.wording.noun(mandate.kind.value)

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        source = Source("mandate", mandate.key, "number")
        if "number" in forms:
            return (Words(mandate.number, (source,)),)
        form = draft.language.grammar.asked(forms)
        inner = draft.language.inner(form)
        values = {"mandate": fixed(*_numbered(draft, mandate, inner, terms)), **_named(draft, mandate, inner)}
        told = ""
        if "organ" in forms and mandate.adopting_body is not None:
            values["organ"] = body_term(draft, mandate.adopting_body, terms)
            told = "of_organ"
        title = _title_if_first(draft, mandate, citation)
        if title is not None:
            source = Source("mandate", mandate.key, title.value)
            values["title"] = Term(lambda _forms: draft.stored_words(mandate, title, source, terms))
            way = "quoted" if title is TextField.TITLE else "retold"
            told = f"{told}_{way}_title" if told else f"{way}_title"
        inlines = draft.fill(f"mandate.{told}", values) if told else values["mandate"].words(())
        return introduced(inlines, form, noun.agreement, draft.language)

    return Term(words, noun.agreement)


def same_mandate_term(draft: Draft, mandate: Mandate) -> Term:
    """The mandate cited just before: "эта же резолюция"."""
    noun = draft.wording.noun(mandate.kind.value)

    def words(forms: tuple[str, ...]) -> tuple[Inline, ...]:
        form = draft.language.grammar.asked(forms)
        inner = draft.language.inner(form)
        source = Source("mandate", mandate.key, "kind")
        demonstrative = draft.wording.adjective("demonstrative", noun.agreement(), inner)
        values = {
            "demonstrative": text_term(demonstrative, source),
            "noun": text_term(noun.form(inner, Count.ONE), source),
        }
        return introduced(draft.fill("mandate.same", values), form, noun.agreement, draft.language)

    return Term(words, noun.agreement)


def _numbered(draft: Draft, mandate: Mandate, form: str, terms: Terms) -> tuple[Inline, ...]:
    values = _named(draft, mandate, form)
    if mandate.instrument is not None:
        values["instrument"] = instrument_term(draft, mandate.instrument, terms)
    return draft.fill(f"mandate.{mandate.kind.value}", values)


def _named(draft: Draft, mandate: Mandate, form: str) -> dict[str, Term]:
    """The noun and the number; the noun in the form of its phrase, unless the wording asks for one."""
    source = Source("mandate", mandate.key, "number")
    noun = draft.wording.noun(mandate.kind.value)

    def words(asked: tuple[str, ...]) -> tuple[Inline, ...]:
        return (Words(noun.form(draft.language.grammar.asked(asked, form), Count.ONE), (source,)),)

    return {"noun": Term(words), "number": text_term(mandate.number, source)}


def _title_if_first(draft: Draft, mandate: Mandate, citation: TitleCitation) -> TextField | None:
    """Which title stands beside the number: at the first citation only, and the one there is."""
    mentions = draft.mentions
    if mentions.aside or mandate.kind is MandateKind.ARTICLE or mentions.has(Named.MANDATE, mandate.key):
        return None
    mentions.add(Named.MANDATE, mandate.key)
    quoted, retold = TextField.TITLE, TextField.RETOLD_TITLE
    order = (quoted, retold) if citation is TitleCitation.QUOTED else (retold, quoted)
    wanted = next((field for field in order if mandate.text(field, draft.language.code)), None)
    if wanted is None:
        draft.doubt(DoubtKind.TEXT_MISSING, Source("mandate", mandate.key, order[0].value))
    return wanted
