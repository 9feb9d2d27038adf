"""The head of the first page. What is not known there is a placeholder and a doubt, never an invention."""

from desktop_app.composition.dates import date_form
from desktop_app.composition.draft import Draft
from desktop_app.composition.names import body_term
from desktop_app.composition.note import DoubtKind, Masthead, Placeholder, Sentence, Source, Words
from desktop_app.composition.references import stored_terms
from desktop_app.composition.sentences import line
from desktop_app.composition.symbols import symbol_words
from desktop_app.composition.terms import Term, inline_text, text_term
from desktop_app.domain.documents import Distribution
from desktop_app.languages.grammar import DateRange


def masthead(draft: Draft) -> Masthead:
    """Issuer, symbol, organ, distribution, date, languages and job number."""
    note = draft.note
    document = note.document
    own = Source("document", document.key, "symbol") if document else Source("note", note.key, "document")
    distribution = document.distribution if document else Distribution.GENERAL
    organ = body_term(draft, note.session.body, stored_terms(draft)).words(("official",))
    return Masthead(
        issuer=_label(draft, "issuer"),
        symbol=symbol_words(draft, document, own),
        organ=line(organ, draft.language),
        distribution=_label(
            draft, f"distribution_{distribution.value}", Source(own.table, own.key, "distribution")
        ),
        date=_date(draft, own),
        language_line=_language(draft),
        original_line=_original(draft, own),
        job_number=_job_number(draft, own),
    )


def _label(draft: Draft, key: str, *sources: Source) -> Sentence:
    return Sentence(draft.fill(f"masthead.{key}", {}), sources)


def _date(draft: Draft, own: Source) -> Words | Placeholder:
    """The day of submission, one for all language versions."""
    document = draft.note.document
    source = Source(own.table, own.key, "dated")
    if document is None or document.dated is None:
        draft.doubt(DoubtKind.DATE_MISSING, source, blocking=True)
        return draft.placeholder("masthead_date", source)
    months = inline_text(draft.fill("masthead.months", {})).split()
    day = DateRange(document.dated, document.dated)
    values = {
        "dates": Term(lambda forms: (Words(draft.language.dates([day], date_form(draft, forms))),)),
        "day": text_term(str(document.dated.day)),
        "month": text_term(months[document.dated.month - 1]),
        "year": text_term(str(document.dated.year)),
    }
    return Words(inline_text(draft.fill("masthead.date", values)), (source,))


def _language(draft: Draft) -> str:
    """The language of a translation; the line of the original language tells that of the original."""
    document = draft.note.document
    if document is not None and document.original_language == draft.language.code:
        return ""
    return inline_text(draft.fill("masthead.language", {}))


def _original(draft: Draft, own: Source) -> Sentence:
    document = draft.note.document
    source = Source(own.table, own.key, "original_language")
    if document is None or document.original_language is None:
        draft.doubt(DoubtKind.ORIGINAL_LANGUAGE_MISSING, source, blocking=True)
        return Sentence((draft.placeholder("original", source),), (source,))
    return _label(draft, f"original_{document.original_language}", source)


def _job_number(draft: Draft, own: Source) -> Words | Placeholder:
    """Given by conference services; a draft without one is no fault."""
    document = draft.note.document
    source = Source(own.table, own.key, "job_number")
    if document is None or document.job_number is None:
        draft.doubt(DoubtKind.JOB_NUMBER_MISSING, source)
        return draft.placeholder("job_number", source)
    return Words(document.job_number, (source,))
