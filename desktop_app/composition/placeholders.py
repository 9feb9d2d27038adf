"""What placeholders there are, the forms each may be asked for in, and the linter that goes by it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.composition.phrases import Choice, Field, Phrase, PhraseError, fields
from desktop_app.composition.wording import Wording
from desktop_app.languages.grammar import Agreement, Grammar


@dataclass(frozen=True)
class Offer:
    """The forms a placeholder has beside those of its language, and what choices by it go by.

    ``declined`` has the forms that names and nouns have in the language, ``dated`` those of dates.
    """

    forms: frozenset[str] = frozenset()
    declined: bool = False
    dated: bool = False
    by_gender: bool = False
    by_count: bool = False

    def forms_in(self, grammar: Grammar) -> frozenset[str]:
        """All the forms it may be asked for in a language."""
        declined = grammar.forms if self.declined else ()
        return self.forms.union(declined, grammar.date_forms if self.dated else ())

    def agreements_in(self, grammar: Grammar) -> tuple[Agreement, ...]:
        """All that a choice by it must have a branch for in a language; none if nothing is chosen by it."""
        if not (self.by_gender or self.by_count):
            return ()
        return grammar.agreements(by_gender=self.by_gender)


def _noun(*forms: str) -> Offer:
    return Offer(frozenset(forms), declined=True, by_gender=True)


_COUNTED = Offer(by_count=True)
_GATHERING = Offer(frozenset({"dates", "ordinal"}), declined=True, dated=True, by_gender=True)

STORED: Mapping[str, Offer] = {
    "organ": _noun("official", "common", "short"),
    "body": _noun("official", "common", "short"),
    "instrument": _noun("full", "short"),
    "mandate": _noun("organ", "number"),
    "session": _GATHERING,
    "meeting": _GATHERING,
    "place": _noun(),
    "document": Offer(),
}
"""What stored wording may name."""

OFFERED: Mapping[str, Offer] = {
    **{name: offer for name, offer in STORED.items() if name not in {"document", "meeting", "session"}},
    "session": _noun(),
    **dict.fromkeys(("composition", "gatherings", "held", "planned", "unit", "report", "same"), _noun()),
    "treaty": _noun("full", "short"),
    **dict.fromkeys(("gathering",), _noun()),
    **dict.fromkeys(
        ("first_ordinal", "last_ordinal", "noun", "ordinal", "meetings", "after", "before", "joint"),
        Offer(declined=True),
    ),
    **dict.fromkeys(("reports", "bodies", "items", "protocols"), _COUNTED),
    "dates": Offer(dated=True),
    **dict.fromkeys(
        (
            *("part_noun", "resumed", "demonstrative", "part_ordinal", "resumption_ordinal"),
            *("when", "planned_when", "first_year", "last_year"),
            *("symbols", "symbol", "wording", "title", "number", "numbers", "item", "letter", "mark"),
            *("day", "month", "year", "what", "name", "case"),
        ),
        Offer(),
    ),
}
"""What phrases of wording files may name; each phrase is given those of its sentence."""


def faults(checked: Wording, keys: frozenset[str]) -> Iterator[str]:
    """What a linter says of a wording file whose phrases should have these keys.

    Keys missing or never asked for, placeholders, forms and branches that there are none of, branches
    missing for something that words may have to agree with.
    """
    for key in sorted(keys - checked.phrases.keys()):
        yield f"{key}: missing"
    for key in sorted(checked.phrases.keys() - keys):
        yield f"{key}: no sentence asks for it"
    for key, phrase in checked.phrases.items():
        yield from (f"{key}: {fault}" for fault in _phrase_faults(phrase, checked.grammar))


def _phrase_faults(phrase: Phrase, grammar: Grammar) -> Iterator[str]:
    for field in fields(phrase):
        if field.key is not None:
            yield f"a wording file names no records ({field.name}={field.key})"
        if field.name not in OFFERED:
            yield f"unknown placeholder {{{field.name}}}"
        else:
            yield from _field_faults(field, OFFERED[field.name], grammar)


def _field_faults(field: Field | Choice, offer: Offer, grammar: Grammar) -> Iterator[str]:
    if isinstance(field, Field):
        unknown = sorted(set(field.forms) - offer.forms_in(grammar))
        yield from (f"{{{field.name}}} has no form {form}" for form in unknown)
        return
    agreements = offer.agreements_in(grammar)
    if not agreements:
        yield f"nothing can be chosen by {{{field.name}}}"
        return
    yield from _branch_faults(field, agreements)


def _branch_faults(choice: Choice, agreements: tuple[Agreement, ...]) -> Iterator[str]:
    given = [label for label, _ in choice.branches]
    known = {label for agreement in agreements for label in agreement.labels}
    for label in given:
        if label not in known:
            yield f"{{{choice.name}|…}} has a branch {label}, which nothing takes"
    for agreement in agreements:
        if not set(agreement.labels) & set(given):
            yield f"{{{choice.name}|…}} lacks a branch {' or '.join(agreement.labels)}"


def check_stored(phrase: Phrase, text: str, grammar: Grammar) -> None:
    """Refuses forms in stored wording that its placeholders do not have, with PhraseError.

    Names are no concern of it: a record that is not there is refused when it is looked for.
    """
    for field in fields(phrase):
        if isinstance(field, Field) and field.name in STORED:
            for form in field.forms:
                if form not in STORED[field.name].forms_in(grammar):
                    raise PhraseError("phrase.unknown_form", name=field.name, form=form, text=text)
