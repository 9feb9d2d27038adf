"""Reads a text again whenever it has changed: of its passages only those whose words are new."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.checks.checking import TEXT_RULES
from desktop_app.checks.finding import Finding, Hit, in_text
from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from desktop_app.checks.rules.rule import Reach, TextRule
from desktop_app.checks.survey import Known, Survey
from desktop_app.checks.words import getting_words


@dataclass(frozen=True)
class _Words:
    """All of a passage that a rule whose reach is a passage goes by."""

    kind: PassageKind
    text: str
    mark: str
    is_numbered: bool
    ends_in_space: bool
    is_joined: bool


_RULES_A_STEP = 16
_Hits = tuple[tuple[TextRule, tuple[Hit, ...]], ...]


class Rereading:
    """What the rules find in one text as it goes from state to state, the same as in each read afresh."""

    def __init__(self, language: str, rules: Sequence[TextRule] = TEXT_RULES) -> None:
        self._of_passages = [rule for rule in rules if rule.reach is Reach.PASSAGE]
        self._of_text = [rule for rule in rules if rule.reach is Reach.TEXT]
        self._known = Known(language)
        self._hits: dict[_Words, _Hits] = {}

    def reading(self, text: NoteText) -> Generator[None, None, tuple[Finding, ...]]:
        """The findings of a text, in steps of a few milliseconds; broken off, what was read stays known."""
        yield from getting_words(text.language)
        found: list[Finding] = []
        hits: dict[_Words, _Hits] = {}
        for passage in text.passages:
            words = _words_of(passage)
            if words not in self._hits:
                self._hits[words] = yield from self._reading_passage(passage, text)
            hits[words] = self._hits[words]
            found += _placed(passage, hits[words])
            yield
        survey = Survey(text, self._known)
        yield from survey.looking()
        for rule in self._of_text:
            for finding in in_text(rule.id, rule.severity, rule.find(survey)):
                if finding is not None:
                    found.append(finding)
                yield
            yield
        self._hits = hits
        self._known.leave_only([passage.plain for passage in text.passages])
        return tuple(found)

    def _reading_passage(self, passage: Passage, text: NoteText) -> Generator[None, None, _Hits]:
        """What the rules find in a passage by itself, a few of them a step."""
        alone = Survey(NoteText(text.language, (passage,), text.has_no_break_spaces), self._known)
        hits: list[tuple[TextRule, tuple[Hit, ...]]] = []
        for number, rule in enumerate(self._of_passages, start=1):
            found = tuple(filter(None, rule.find(alone)))
            if found:
                hits.append((rule, found))
            if number % _RULES_A_STEP == 0:
                yield
        return tuple(hits)


def _words_of(passage: Passage) -> _Words:
    return _Words(
        passage.kind,
        passage.text,
        passage.mark,
        passage.number > 0,
        ends_in_space=passage.ends_in_space,
        is_joined=passage.is_joined,
    )


def _placed(passage: Passage, hits: _Hits) -> Iterator[Finding]:
    """What was found in these words, where they stand now."""
    for rule, found in hits:
        here = (replace(hit, passage=passage) for hit in found)
        yield from filter(None, in_text(rule.id, rule.severity, here))
