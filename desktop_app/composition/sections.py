"""One section of the note: its heading, its paragraphs on mandates and on meetings, the editor's own."""

from collections.abc import Generator, Iterator

from desktop_app.composition.headings import heading_sentence
from desktop_app.composition.meetings import Account, MeetingsTeller
from desktop_app.composition.parts import Making, Part
from desktop_app.composition.reports import report_sentence
from desktop_app.composition.statements import StatementsTeller
from desktop_app.domain.notes import Section, SectionParagraph


def anchors(section: Section) -> Iterator[str]:
    """The places a section may have in the note."""
    yield f"{section.key}/heading"
    for paragraph in section.paragraphs:
        yield paragraph.key
    yield f"{section.key}/meetings"


def section_part(
    making: Making, section: Section, account: Account, numeral: str, share: float
) -> Generator[float, None, Part]:
    """The section, paragraph by paragraph; between two it gives the ``share`` of the note that is done."""
    draft = making.draft
    draft.section_body = section.body
    making.add_heading(f"{section.key}/heading", numeral, heading_sentence(draft, section, account))
    statements = StatementsTeller(draft, section)
    for paragraph in (one for one in section.paragraphs if not one.after_meetings):
        yield share
        _add(making, statements, paragraph)
    if not account.is_empty and not making.leaves_out(f"{section.key}/meetings"):
        yield share
        before = frozenset(draft.mentions.made)
        meetings = MeetingsTeller(draft, section, account).sentences()
        reports = (report_sentence(draft, section, account),) if account.reported else ()
        making.add_paragraph(f"{section.key}/meetings", meetings + reports, before)
    for paragraph in (one for one in section.paragraphs if one.after_meetings):
        yield share
        _add(making, statements, paragraph)
    return making.finished()


def _add(making: Making, statements: StatementsTeller, paragraph: SectionParagraph) -> None:
    """A paragraph on mandates, or one of the editor's own."""
    if making.leaves_out(paragraph.key):
        return
    before = frozenset(making.draft.mentions.made)
    if paragraph.is_own:
        making.add_own_paragraph(paragraph.key, before)
    else:
        making.add_paragraph(paragraph.key, statements.sentences(paragraph), before)
