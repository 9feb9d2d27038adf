"""The records of a file as plain values: each field checked by itself, nothing linked yet."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, assert_never

from desktop_app.domain.texts import TextField
from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.layout import FORMAT, VERSION, shapes, text_shape
from desktop_app.importing.exchange.mistakes import FieldError, Findings, Found, Steps, shown, shown_text
from desktop_app.importing.exchange.shape import (
    POSITION,
    Children,
    Field,
    Kind,
    Member,
    Reference,
    References,
    Shape,
    Texts,
)
from desktop_app.importing.exchange.values import read_language, read_text, read_value
from desktop_app.languages.grammar import Case

FORMS = {"forms": True, "unchecked_forms": False}
"""The members of a text that hold its case forms, and whether an editor has checked them."""


@dataclass
class Draft:
    """A record, a row inside one, or a text (which alone has ``forms``). What is wrong is left out.

    ``bare`` drafts were written as the value of their only member instead of as an object.
    """

    shape: Shape
    steps: Steps
    bare: bool = False
    values: dict[str, Any] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)
    key_lists: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    children: dict[str, list["Draft"]] = field(default_factory=dict)
    texts: dict[tuple[TextField, str], "Draft"] = field(default_factory=dict)
    forms: dict[Case, tuple[str, bool]] = field(default_factory=dict)

    @property
    def key(self) -> str | None:
        """None for rows without keys and for records whose key is missing."""
        return self.values.get("key")

    def place_of(self, name: str) -> Steps:
        return self.steps if self.bare else (*self.steps, name)

    def walk(self) -> Iterator["Draft"]:
        """This one and those inside it, texts not counted."""
        yield self
        for children in self.children.values():
            for child in children:
                yield from child.walk()


def read_drafts(document: object, findings: Findings) -> dict[str, list[Draft]]:
    """The drafts of every list of the file, by the lists' names; none if the file is not of our format."""
    reader = _Reader(findings)
    if not isinstance(document, dict):
        findings.say((), "exchange.expected_object", found=shown(document))
    elif _is_ours(document, findings):
        reader.refuse_unknown((), document, ["format", "version", *shapes()])
        return {
            name: reader.drafts(shape, (name,), document.get(name, [])) for name, shape in shapes().items()
        }
    return {}


def _is_ours(document: Mapping[str, object], findings: Findings) -> bool:
    before = findings.total
    for name, known in (("format", FORMAT), ("version", VERSION)):
        if name not in document:
            findings.say((), "exchange.missing_field", name=name)
        elif type(document[name]) is not type(known) or document[name] != known:
            findings.say((name,), f"exchange.unknown_{name}", found=shown(document[name]), known=known)
    return findings.total == before


@dataclass(frozen=True)
class _Reader:
    """Reads the values of one file, putting what is wrong with them among the findings."""

    findings: Findings

    def refuse_unknown(self, steps: Steps, members: Mapping[str, object], known: Collection[str]) -> None:
        for name in members:
            if name not in known:
                said = {"name": shown_text(name), "allowed": ", ".join(known)}
                found = Found((*steps, name), "exchange.unknown_field", said, at_name=True)
                self.findings.unknown(found, name, known)

    def members(self, steps: Steps, value: object) -> dict[str, object]:
        if isinstance(value, dict):
            return value
        self.findings.say(steps, "exchange.expected_object", found=shown(value))
        return {}

    def items(self, steps: Steps, value: object) -> list[object]:
        if isinstance(value, list):
            return value
        self.findings.say(steps, "exchange.expected_list", found=shown(value))
        return []

    def drafts(self, shape: Shape, steps: Steps, value: object) -> list[Draft]:
        drafts = []
        for index, item in enumerate(self.items(steps, value)):
            draft = self.draft(shape, (*steps, index), item)
            if draft is not None:
                drafts.append(draft)
        return drafts

    def draft(self, shape: Shape, steps: Steps, value: object) -> Draft | None:
        bare = shape.bare
        if bare is not None and not isinstance(value, dict):
            draft = Draft(shape, steps, bare=True)
            self.member(draft, bare, steps, value)
            return draft
        if not isinstance(value, dict):
            self.findings.say(steps, "exchange.expected_object", found=shown(value))
            return None
        draft = Draft(shape, steps)
        self.refuse_unknown(steps, value, list(shape.by_name))
        for member in shape.members:
            self.part(draft, member, value)
        return draft

    def part(self, draft: Draft, member: Member, members: Mapping[str, object]) -> None:
        """One member of an object: as it is given, or what it stands for when it is left out."""
        if member.name in members:
            self.member(draft, member, (*draft.steps, member.name), members[member.name])
        elif isinstance(member, Field | Reference) and member.required:
            self.findings.say(draft.steps, "exchange.missing_field", name=member.name)
        elif isinstance(member, Field) and member.name != POSITION:
            draft.values[member.name] = member.default

    def member(self, draft: Draft, member: Member, steps: Steps, value: object) -> None:
        match member:
            case Field():
                self.value(draft, member, steps, value)
            case Reference():
                self.reference(draft, member, steps, value)
            case References():
                self.references(draft, member, steps, value)
            case Children():
                draft.children[member.name] = self.drafts(member.shape, steps, value)
            case Texts():
                self.texts(draft, member, steps, value)
            case _:
                assert_never(member)

    def value(self, draft: Draft, member: Field, steps: Steps, value: object) -> None:
        try:
            draft.values[member.name] = read_value(member, value)
        except ZapiskaError as error:
            self.findings.say(steps, error.message, **error.values)
            if member.kind is Kind.KEY and isinstance(value, str):
                draft.values[member.name] = value  # so that what refers to it is not a second mistake

    def reference(self, draft: Draft, member: Reference, steps: Steps, value: object) -> None:
        if value is None and not member.required:
            return
        if isinstance(value, str):
            draft.references[member.name] = value
        else:
            self.findings.say(steps, "exchange.expected_key", found=shown(value))

    def references(self, draft: Draft, member: References, steps: Steps, value: object) -> None:
        keys: list[tuple[int, str]] = []
        for index, key in enumerate(self.items(steps, value)):
            if isinstance(key, str):
                keys.append((index, key))
            else:
                self.findings.say((*steps, index), "exchange.expected_key", found=shown(key))
        draft.key_lists[member.name] = keys

    def texts(self, draft: Draft, member: Texts, steps: Steps, value: object) -> None:
        members = self.members(steps, value)
        self.refuse_unknown(steps, members, [text_field.value for text_field in member.fields])
        for text_field in member.fields:
            inside = (*steps, text_field.value)
            by_language = self.members(inside, members.get(text_field.value, {}))
            for code, said in by_language.items():
                text = self.text((*inside, code), code, said)
                draft.texts[text_field, code] = text

    def text(self, steps: Steps, code: str, value: object) -> Draft:
        draft = Draft(text_shape(), steps)
        try:
            read_language(code)
        except FieldError as error:
            self.findings.add(Found(steps, error.message, error.values, at_name=True))
        if not isinstance(value, dict):
            self.findings.say(steps, "exchange.expected_object", found=shown(value))
            return draft
        self.refuse_unknown(steps, value, [*text_shape().by_name, *FORMS])
        for member in text_shape().members:
            self.part(draft, member, value)
        for name, checked in FORMS.items():
            self.forms(draft, (*steps, name), value.get(name, {}), checked=checked)
        return draft

    def forms(self, draft: Draft, steps: Steps, value: object, *, checked: bool) -> None:
        members = self.members(steps, value)
        self.refuse_unknown(steps, members, [case.value for case in Case])
        for case in Case:
            if case.value not in members:
                continue
            inside = (*steps, case.value)
            if case in draft.forms:
                self.findings.say(inside, "exchange.form_twice", case=case.value)
            try:
                draft.forms[case] = (read_text(members[case.value], may_be_blank=False), checked)
            except ZapiskaError as error:
                self.findings.say(inside, error.message, **error.values)
