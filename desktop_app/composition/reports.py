"""The sentence on the reports that go to the session, and the word for them."""

from collections.abc import Sequence

from desktop_app.composition.draft import Draft, case_of
from desktop_app.composition.gatherings import gathering_term, gatherings_term, unit_term
from desktop_app.composition.mandates import mandate_term
from desktop_app.composition.meetings import Account
from desktop_app.composition.names import body_term
from desktop_app.composition.note import Inline, Sentence, Source, Words
from desktop_app.composition.references import stored_terms
from desktop_app.composition.sentences import sentence
from desktop_app.composition.symbols import symbol_words
from desktop_app.composition.terms import Term, fixed, joined
from desktop_app.domain.documents import Document, DocumentType
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.notes import ReportReference, Section
from desktop_app.languages.grammar import GrammaticalNumber


def reports_of(meetings: Sequence[Meeting]) -> list[Document | None]:
    """The reports on meetings in their order, one on several meetings once; None where there is none yet."""
    reports: list[Document | None] = []
    for meeting in meetings:
        own = [document for document in meeting.documents if document.type is DocumentType.REPORT]
        reports.extend([document for document in own if document not in reports] if own else [None])
    return reports


def report_term(draft: Draft, meetings: Sequence[Meeting]) -> Term:
    """The word "доклад", in the plural for several reports."""
    noun = draft.wording.nouns["report"]
    several = len(reports_of(meetings)) > 1
    number = GrammaticalNumber.PLURAL if several else GrammaticalNumber.SINGULAR
    category = number.value if several else noun.gender.value
    return Term(lambda forms: (Words(noun.form(case_of(forms), number)),), category)


def report_sentence(draft: Draft, section: Section, account: Account) -> Sentence:
    """Which reports will be, or were, before the conference."""
    meetings = account.reported
    session = draft.note.session
    terms = stored_terms(draft)
    values = {
        "report": report_term(draft, meetings),
        "meetings": _meetings_term(draft, section, meetings),
        "symbols": fixed(*_symbols(draft, meetings)),
        "organ": body_term(draft, session.body, terms),
        "session": gathering_term(draft, session),
    }
    key = "report.plain"
    if section.report_mandate is not None:
        key = "report.by_mandate"
        values["mandate"] = mandate_term(draft, section.report_mandate, terms)
    if session.first_day is not None and session.first_day <= draft.note.as_of:
        key += "_submitted"
    sources = (
        Source("section", section.key, "report_reference"),
        Source("section", section.key, "report_mandate"),
    )
    return sentence(draft.fill(key, values), draft.language, sources)


def _meetings_term(draft: Draft, section: Section, meetings: Sequence[Meeting]) -> Term:
    if section.report_reference is ReportReference.ORDINAL:
        return fixed(*gatherings_term(draft, meetings).words(("gen",)))
    return fixed(*draft.fill("report.these", {"unit": unit_term(draft, meetings)}))


def _symbols(draft: Draft, meetings: Sequence[Meeting]) -> tuple[Inline, ...]:
    """The symbols as a list, with "соответственно" where each of several meetings has its own."""
    reports = reports_of(meetings)
    absent = Source("meeting", meetings[0].key, "documents")
    told = joined([(symbol_words(draft, report, absent),) for report in reports], draft.language)
    if len(reports) > 1 and len(reports) == len(meetings):
        told += draft.fill("when.respectively", {})
    return told
