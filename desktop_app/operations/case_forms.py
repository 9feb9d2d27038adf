"""Case forms of names: proposed by a morphological library, confirmed by an editor."""

from collections.abc import Iterable, Iterator

from desktop_app.domain.records import HasTexts, Record
from desktop_app.domain.texts import Form, Text
from desktop_app.domain.vocabulary import INFLECTED
from desktop_app.languages.grammar import Case, Language


def propose_missing_forms(records: Iterable[Record], language: Language) -> int:
    """Gives names in a language the case forms they lack, each unchecked; returns how many forms.

    What an editor has written is left alone. A name that the library cannot read stays without forms.
    """
    return sum(propose_missing(text, language) for text in _names(records, language.code))


def _names(records: Iterable[Record], code: str) -> Iterator[Text]:
    for record in records:
        if isinstance(record, HasTexts):
            for text in record.texts.values():
                if text.language == code and text.field in INFLECTED:
                    yield text


def propose_missing(text: Text, language: Language) -> int:
    """Gives one name the case forms it lacks, each unchecked; returns how many forms."""
    missing = [case for case in Case if case is not Case.NOMINATIVE and case not in text.forms]
    proposal = language.propose_forms(text.value) if missing else None
    if proposal is None:
        return 0
    for case in missing:
        text.forms[case] = Form(case=case, value=proposal.forms[case], checked=False)
    text.gender = text.gender or proposal.gender
    text.number = text.number or proposal.number
    if text.animate is None:
        text.animate = proposal.animate
    return len(missing)
