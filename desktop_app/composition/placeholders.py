"""What placeholders there are, the forms each may be asked for in, and the linter that goes by it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.composition.phrases import Choice, Field, Phrase, PhraseError, fields
from desktop_app.composition.wording import Wording
from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber


@dataclass(frozen=True)
class Offer:
    """The forms a placeholder has, and the branches that a choice by it must have."""

    forms: frozenset[str] = frozenset()
    branches: frozenset[str] = frozenset()


_CASES = frozenset(map(str, Case))
_NUMBERS = frozenset(map(str, GrammaticalNumber))
_GENDERS = frozenset({*map(str, Gender), GrammaticalNumber.PLURAL.value})
_BODY = Offer(_CASES | {"official", "common", "short"}, _GENDERS)
_INSTRUMENT = Offer(_CASES | {"full", "short"}, _GENDERS)
_MANDATE = Offer(_CASES | {"organ", "number"}, _GENDERS)
_DECLINED = Offer(_CASES)
_DECLINED_NOUN = Offer(_CASES, _GENDERS)

STORED: Mapping[str, Offer] = {
    "organ": _BODY,
    "body": _BODY,
    "instrument": _INSTRUMENT,
    "mandate": _MANDATE,
    "session": _DECLINED_NOUN,
    "meeting": _DECLINED_NOUN,
    "place": _DECLINED_NOUN,
}
"""What stored wording may name."""

OFFERED: Mapping[str, Offer] = {
    **{name: offer for name, offer in STORED.items() if name != "meeting"},
    **dict.fromkeys(("composition", "gatherings", "held", "planned", "unit", "treaty"), _DECLINED_NOUN),
    **dict.fromkeys(("same", "first_ordinal", "last_ordinal"), _DECLINED),
    "report": Offer(_CASES, _NUMBERS),
    **dict.fromkeys(("reports", "bodies", "items", "protocols"), Offer(branches=_NUMBERS)),
    **dict.fromkeys(
        (
            *("noun", "part_noun", "resumed", "demonstrative"),
            *("ordinal", "part_ordinal", "resumption_ordinal", "gathering", "after", "before", "joint"),
            *("dates", "when", "planned_when", "first_year", "last_year"),
            *("symbols", "symbol", "meetings", "wording", "title", "number", "numbers", "item", "letter"),
            *("day", "month", "year", "what", "name", "case"),
        ),
        Offer(),
    ),
}
"""What phrases of wording files may name; each phrase is given those of its sentence."""


def faults(checked: Wording, keys: frozenset[str]) -> Iterator[str]:
    """What a linter says of a wording file whose phrases should have these keys.

    Keys missing or never asked for, placeholders, forms and branches that there are none of.
    """
    for key in sorted(keys - checked.phrases.keys()):
        yield f"{key}: missing"
    for key in sorted(checked.phrases.keys() - keys):
        yield f"{key}: no sentence asks for it"
    for key, phrase in checked.phrases.items():
        yield from (f"{key}: {fault}" for fault in _phrase_faults(phrase))


def _phrase_faults(phrase: Phrase) -> Iterator[str]:
    for field in fields(phrase):
        if field.key is not None:
            yield f"a wording file names no records ({field.name}={field.key})"
        if field.name not in OFFERED:
            yield f"unknown placeholder {{{field.name}}}"
        else:
            yield from _field_faults(field, OFFERED[field.name])


def _field_faults(field: Field | Choice, offer: Offer) -> Iterator[str]:
    if isinstance(field, Field):
        unknown = sorted(set(field.forms) - offer.forms)
        yield from (f"{{{field.name}}} has no form {form}" for form in unknown)
        return
    given = [category for category, _ in field.branches]
    if not offer.branches:
        yield f"nothing can be chosen by {{{field.name}}}"
    elif sorted(given) != sorted(offer.branches):
        yield f"{{{field.name}|…}} has branches {sorted(given)}, needs {sorted(offer.branches)}"


def check_stored(phrase: Phrase, text: str) -> None:
    """Refuses forms in stored wording that its placeholders do not have, with PhraseError.

    Names are no concern of it: a record that is not there is refused when it is looked for.
    """
    for field in fields(phrase):
        if isinstance(field, Field) and field.name in STORED:
            for form in field.forms:
                if form not in STORED[field.name].forms:
                    raise PhraseError("phrase.unknown_form", name=field.name, form=form, text=text)
