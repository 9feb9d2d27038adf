"""What only shows when the records of a file are seen together: keys, cycles, sets that must be unique."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.composition.phrases import PhraseError, fields, parse
from desktop_app.composition.placeholders import check_stored
from desktop_app.domain.mandates import Mandate, MandateKind
from desktop_app.domain.notes import OwnWording
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.importing.exchange.drafts import Draft
from desktop_app.importing.exchange.mistakes import Findings, Found, Steps, path_text, shown_text
from desktop_app.importing.exchange.shape import Reference, References, Unique
from desktop_app.languages.available import grammar_of

Keys = Mapping[str, Collection[str]]
"""Keys of records by the names of their tables."""

NAMED_IN_TEXTS = frozenset({"body", "instrument", "mandate", "session", "meeting", "place"})
"""The tables whose records a text may name by key: ``{body=ctoc-wg4:gen}``."""

NAMED_WITHOUT_KEY = frozenset({"body", "organ"})
"""The body of the section, and the conference that the note goes to."""

_MOST_LISTED = 10


@dataclass(frozen=True)
class FileKeys:
    """The first draft with each key, by table; and the keys the project has already."""

    drafts: Mapping[str, Mapping[str, Draft]]
    existing: Keys

    def knows(self, table: str, key: str) -> bool:
        return key in self.drafts.get(table, {}) or key in self.existing.get(table, ())

    def of(self, table: str) -> list[str]:
        return [*self.drafts.get(table, {}), *self.existing.get(table, ())]


def check_together(drafts: Collection[Draft], existing: Keys, findings: Findings) -> None:
    """Puts among the findings whatever keeps these drafts from being records of one project."""
    every = [draft for top in drafts for draft in top.walk()]
    keys = _keys(every, existing, findings)
    for draft in every:
        _check_references(draft, keys, findings)
        _check_spans(draft, findings)
        _check_wording(draft, keys, findings)
        if draft.shape.entity is Mandate:
            _check_mandate(draft, findings)
    _check_cycles(keys, findings)
    _check_unique(drafts, findings)


def _keys(every: Collection[Draft], existing: Keys, findings: Findings) -> FileKeys:
    drafts: dict[str, dict[str, Draft]] = {}
    for draft in every:
        key = draft.key
        if key is None:
            continue
        first = drafts.setdefault(draft.shape.table, {}).setdefault(key, draft)
        if first is not draft:
            other = path_text(first.steps)
            findings.say(draft.place_of("key"), "exchange.repeated_key", key=shown_text(key), other=other)
    return FileKeys(drafts, existing)


def _check_references(draft: Draft, keys: FileKeys, findings: Findings) -> None:
    for member in draft.shape.members:
        if isinstance(member, Reference) and member.name in draft.references:
            key = draft.references[member.name]
            _check_key(draft.place_of(member.name), member.target.__tablename__, key, keys, findings)
        elif isinstance(member, References):
            seen = set()
            for index, key in draft.key_lists.get(member.name, ()):
                place = (*draft.place_of(member.name), index)
                _check_key(place, member.target.__tablename__, key, keys, findings)
                if key in seen:
                    findings.say(place, "exchange.named_twice", key=shown_text(key))
                seen.add(key)
    _check_own_links(draft, findings)


def _check_key(place: Steps, table: str, key: str, keys: FileKeys, findings: Findings) -> None:
    if not keys.knows(table, key):
        said = {"key": shown_text(key), "record": table}
        findings.unknown(Found(place, "exchange.unknown_key", said), key, keys.of(table))


def _check_own_links(draft: Draft, findings: Findings) -> None:
    """A meeting is not before, after or joint with itself."""
    for children in draft.children.values():
        for child in children:
            for member in child.shape.members:
                if isinstance(member, Reference) and member.target is draft.shape.entity:
                    key = child.references.get(member.name)
                    if key is not None and key == draft.key:
                        findings.say(child.place_of(member.name), "exchange.itself", key=shown_text(key))


def _check_spans(draft: Draft, findings: Findings) -> None:
    for first, last in draft.shape.spans:
        start, end = draft.values.get(first), draft.values.get(last)
        if start is not None and end is not None and end < start:
            place = draft.place_of(last)
            findings.say(place, "exchange.end_before_start", first=start.isoformat(), last=end.isoformat())


def _check_mandate(draft: Draft, findings: Findings) -> None:
    """An article belongs to an instrument, a resolution or decision to the body that adopted it."""
    kind = draft.values.get("kind")
    if kind is None:
        return
    belongs, foreign = ("instrument", "adopting_body")
    if kind is not MandateKind.ARTICLE:
        belongs, foreign = foreign, belongs
    if belongs not in draft.references:
        findings.say(draft.steps, "exchange.mandate_lacks", kind=kind.value, name=belongs)
    if foreign in draft.references:
        findings.say(draft.place_of(foreign), "exchange.mandate_has", kind=kind.value, name=foreign)


def _check_wording(draft: Draft, keys: FileKeys, findings: Findings) -> None:
    for (_, code), text in draft.texts.items():
        if "value" in text.values:
            _check_phrase(text.place_of("value"), text.values["value"], code, keys, findings)
        for case, (form, checked) in text.forms.items():
            place = (*text.place_of("forms" if checked else "unchecked_forms"), case.value)
            _check_phrase(place, form, code, keys, findings)
    if draft.shape.entity is OwnWording and "value" in draft.values:
        code = str(draft.values.get("language", ""))
        _check_phrase(draft.place_of("value"), draft.values["value"], code, keys, findings)


def _check_phrase(place: Steps, words: str, code: str, keys: FileKeys, findings: Findings) -> None:
    """Forms are checked in the languages that the program writes; others have none to check by."""
    if "{" not in words and "}" not in words:
        return
    try:
        phrase = parse(words)
        grammar = grammar_of(code)
        if grammar is not None:
            check_stored(phrase, words, grammar)
    except PhraseError as error:
        findings.say(place, error.message, **{**error.values, "text": shown_text(words)})
        return
    for piece in fields(phrase):
        if piece.name not in (NAMED_IN_TEXTS if piece.key else NAMED_WITHOUT_KEY):
            allowed = ", ".join(sorted(NAMED_IN_TEXTS | NAMED_WITHOUT_KEY))
            findings.say(place, "exchange.cannot_be_named", name=shown_text(piece.name), allowed=allowed)
        elif piece.key is not None:
            _check_key(place, piece.name, piece.key, keys, findings)


def _check_cycles(keys: FileKeys, findings: Findings) -> None:
    """Each cycle is said once, at the record of it that was met first."""
    for drafts in keys.drafts.values():
        upward = next(iter(drafts.values())).shape.upward
        if upward is None:
            continue
        for round_trip in _cycles({key: draft.references.get(upward.name) for key, draft in drafts.items()}):
            listed = " → ".join(shown_text(key) for key in [*round_trip[:_MOST_LISTED], round_trip[0]])
            findings.say(drafts[round_trip[0]].place_of(upward.name), "exchange.cycle", keys=listed)


def _cycles(above: Mapping[str, str | None]) -> Iterator[list[str]]:
    """The cycles of a mapping from each key to the one above it."""
    settled: set[str] = set()
    for key in above:
        trail: dict[str, None] = {}
        at: str | None = key
        while at is not None and at in above and at not in settled and at not in trail:
            trail[at] = None
            at = above[at]
        if at in trail:
            keys = list(trail)
            yield keys[keys.index(at) :]
        settled.update(trail)


def _check_unique(drafts: Collection[Draft], findings: Findings) -> None:
    seen: dict[tuple[object, ...], Draft] = {}
    for owner, draft in _with_owners(drafts):
        for unique in draft.shape.uniques:
            values = values_together(draft, unique)
            if values is None:
                continue
            inside = id(owner) if unique.inside else None
            first = seen.setdefault((draft.shape.table, unique.names, inside, *values), draft)
            if first is not draft:
                place = draft.place_of(unique.names[-1]) if len(unique.names) == 1 else draft.steps
                names = ", ".join(unique.names)
                findings.say(place, "exchange.not_unique", names=names, other=path_text(first.steps))


def _with_owners(drafts: Collection[Draft]) -> Iterator[tuple[Draft | None, Draft]]:
    for top in drafts:
        yield None, top
        for owner in top.walk():
            for children in owner.children.values():
                yield from ((owner, child) for child in children)


def values_together(draft: Draft, unique: Unique) -> tuple[Any, ...] | None:
    """What must not occur twice; None where a part is missing, for then nothing is said to be the same.

    Keys are left to ``_keys``; symbols count as librarians compare them.
    """
    values = [draft.references.get(name, draft.values.get(name)) for name in unique.names]
    if unique.names == ("key",) or None in values:
        return None
    return tuple(value.key if isinstance(value, DocumentSymbol) else value for value in values)
