"""The sentence on the reports that go to the session, and the word for them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from desktop_app.composition.draft import Draft
from desktop_app.composition.gatherings import gathering_term, gatherings_term, noun_term, unit_term
from desktop_app.composition.mandates import mandate_term
from desktop_app.composition.meetings import Account
from desktop_app.composition.names import body_term
from desktop_app.composition.note import Inline, Sentence, Source
from desktop_app.composition.occasions import neighbours
from desktop_app.composition.references import stored_terms
from desktop_app.composition.sentences import sentence
from desktop_app.composition.symbols import symbol_words
from desktop_app.composition.terms import Term, fixed, joined
from desktop_app.domain.documents import Document, DocumentType
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.notes import ReportReference, Section


@dataclass(frozen=True)
class Report:
    """A report on a meeting; without a document where there is none yet."""

    meeting: Meeting
    document: Document | None


def reports_of(meetings: Iterable[Meeting]) -> Iterator[Report]:
    """The reports on meetings in their order, one on several meetings once."""
    known: set[Document] = set()
    for meeting in meetings:
        own = [document for document in meeting.documents if document.type is DocumentType.REPORT]
        yield from (Report(meeting, document) for document in own if document not in known)
        known.update(own)
        if not own:
            yield Report(meeting, None)


def reports_up_to_three(meetings: Iterable[Meeting]) -> int:
    """How many reports there are; no further than the third is looked for, since no language tells more."""
    return len(list(islice(reports_of(meetings), 3)))


def report_term(draft: Draft, meetings: Sequence[Meeting]) -> Term:
    """The word "доклад", in the plural for several reports."""
    count = draft.language.count(len(list(reports_of(meetings))))
    return noun_term(draft, draft.wording.noun("report"), count)


def report_sentence(draft: Draft, section: Section, account: Account) -> Sentence:
    """Which reports will be, or were, before the conference."""
    meetings = account.reported
    session = draft.note.session
    terms = stored_terms(draft)
    values = {
        "report": report_term(draft, meetings),
        "meetings": _meetings_term(draft, section, account),
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
    return replace(sentence(draft.fill(key, values), draft.language, sources), anchor="reports")


def _meetings_term(draft: Draft, section: Section, account: Account) -> Term:
    """ "этих совещаний", or the ordinals where the editor wants them or "these" would not be clear."""
    meetings = account.reported
    if section.report_reference is ReportReference.ORDINAL or not _these_are_clear(draft, account):
        return gatherings_term(draft, meetings)
    return fixed(*draft.fill("report.these", {"unit": unit_term(draft, meetings)}))


def _these_are_clear(draft: Draft, account: Account) -> bool:
    """Whether the sentence before names just these meetings: no others beside them, each of them whole."""
    meetings = account.reported
    in_parts = len({meeting.ordinal for meeting in meetings}) < len(meetings)
    beside = any(neighbours(draft, meeting) for meeting in meetings)
    return not (account.fallen_out or in_parts or beside)


def _symbols(draft: Draft, meetings: Sequence[Meeting]) -> tuple[Inline, ...]:
    """The symbols as a list, with "соответственно" where each of several meetings has its own."""
    reports = list(reports_of(meetings))
    symbols = [
        (symbol_words(draft, report.document, Source("meeting", report.meeting.key, "documents")),)
        for report in reports
    ]
    told = joined(symbols, draft.language)
    if len(reports) > 1 and len(reports) == len(meetings):
        return draft.fill("report.symbols_respectively", {"symbols": fixed(*told)})
    return told
