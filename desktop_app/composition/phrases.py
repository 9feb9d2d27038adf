"""The placeholder grammar of wording files and of stored wording.

A phrase is text with placeholders in braces:

``{body}``, ``{body:gen}``, ``{mandate:ins:organ}``
    the value of that name, in a form;
``{body=ctoc-wg4:gen:short}``
    a record named by its key;
``{meetings|n:было проведено|pl:были проведены}``
    a choice by what the value agrees in (gender or number), each branch a phrase itself;
``{,}``
    a comma, unless the sentence ends here or goes on with punctuation;
``{{`` and ``}}``
    the braces themselves; in a branch ``}`` always closes.

There are no expressions, loops or calls: a phrase of n characters is read in n steps, and what it can
print is bounded by what its values print.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.errors import ZapiskaError

_DEEPEST = 4
_NAME = re.compile(r"([a-z_]+)(?:=([a-z0-9][a-z0-9.\-]*))?((?::[a-z_]+)*)")

_CATEGORY = re.compile(r"([a-z]+):")


class PhraseError(ZapiskaError):
    """A phrase that cannot be read: where (``position``, from 1) and why."""


@dataclass(frozen=True)
class Literal:
    text: str


@dataclass(frozen=True)
class Field:
    """A placeholder: whose value, of which record, in which forms."""

    name: str
    key: str | None
    forms: tuple[str, ...]


@dataclass(frozen=True)
class Choice:
    """Branches by agreement."""

    name: str
    key: str | None
    branches: tuple[tuple[str, "Phrase"], ...]


@dataclass(frozen=True)
class ClosingComma:
    pass


Node = Literal | Field | Choice | ClosingComma
Phrase = tuple[Node, ...]


@lru_cache(maxsize=4096)
def parse(text: str) -> Phrase:
    """Reads a phrase. Raises PhraseError with the position of the first mistake."""
    nodes, end = _parse(text, 0, 0)
    if end != len(text):
        raise PhraseError("phrase.stray_brace", position=end + 1, text=text)
    return nodes


def fields(phrase: Phrase) -> Iterator[Field | Choice]:
    """All placeholders of a phrase, those in branches too."""
    for node in phrase:
        if isinstance(node, Field):
            yield node
        elif isinstance(node, Choice):
            yield node
            for _, branch in node.branches:
                yield from fields(branch)


def _parse(text: str, start: int, depth: int) -> tuple[Phrase, int]:
    """Reads up to the end, or inside a branch up to its closing ``|`` or ``}``."""
    nodes: list[Node] = []
    literal: list[str] = []
    at = start
    while at < len(text):
        if text.startswith("{{", at) or (text.startswith("}}", at) and not depth):
            literal.append(text[at])
            at += 2
        elif text[at] == "}" or (text[at] == "|" and depth):
            break
        elif text[at] == "{":
            _flush(literal, nodes)
            node, at = _placeholder(text, at, depth)
            nodes.append(node)
        else:
            literal.append(text[at])
            at += 1
    _flush(literal, nodes)
    return tuple(nodes), at


def _flush(literal: list[str], nodes: list[Node]) -> None:
    if literal:
        nodes.append(Literal("".join(literal)))
        literal.clear()


def _placeholder(text: str, at: int, depth: int) -> tuple[Node, int]:
    if text.startswith("{,}", at):
        return ClosingComma(), at + 3
    match = _NAME.match(text, at + 1)
    if match is None:
        raise PhraseError("phrase.bad_placeholder", position=at + 1, text=text)
    name, key, forms = match.group(1), match.group(2), tuple(match.group(3).split(":")[1:])
    end = match.end()
    if text[end : end + 1] == "}":
        return Field(name, key, forms), end + 1
    if text[end : end + 1] != "|" or forms:
        raise PhraseError("phrase.bad_placeholder", position=at + 1, text=text)
    if depth >= _DEEPEST:
        raise PhraseError("phrase.too_deep", position=at + 1, text=text)
    branches, end = _branches(text, end, depth)
    return Choice(name, key, branches), end


def _branches(text: str, at: int, depth: int) -> tuple[tuple[tuple[str, Phrase], ...], int]:
    branches: list[tuple[str, Phrase]] = []
    while text[at : at + 1] == "|":
        match = _CATEGORY.match(text, at + 1)
        if match is None:
            raise PhraseError("phrase.bad_branch", position=at + 2, text=text)
        if any(category == match.group(1) for category, _ in branches):
            raise PhraseError("phrase.branch_twice", position=at + 2, text=text)
        branch, at = _parse(text, match.end(), depth + 1)
        branches.append((match.group(1), branch))
    if text[at : at + 1] != "}":
        raise PhraseError("phrase.unclosed", position=len(text), text=text)
    return tuple(branches), at + 1
