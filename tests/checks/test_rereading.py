"""What is found in a text that is read again and again is what is found in it read afresh."""

from collections.abc import Generator
from dataclasses import replace

import pytest

from desktop_app.checks.checking import TEXT_RULES, check_text
from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.composed import ComposedReading, composed_text
from desktop_app.checks.rereading import Rereading
from desktop_app.checks.rules.rule import PASSAGE, TextRule, whole
from desktop_app.checks.survey import Survey
from desktop_app.composition.note import Heading, Note, Paragraph, Sentence, Words
from desktop_app.steps import outcome
from tests.checks.notes import clean, read
from tests.composition.projects import SAMPLE, Project


def with_text(text: NoteText, place: int, old: str, new: str) -> NoteText:
    passages = list(text.passages)
    passages[place] = replace(passages[place], text=passages[place].text.replace(old, new))
    return replace(text, passages=tuple(passages))


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
def test_a_text_that_changed_is_read_as_if_it_were_new(language: str) -> None:
    reading = Rereading(language)
    text = read(clean(language), language)
    last = len(text.passages) - 1
    slips = [with_text(text, last, " ", "  "), with_text(text, last - 1, "2020", "2021"), text]
    for state in slips:
        found = outcome(reading.reading(state))
        assert set(map(repr, found)) == set(map(repr, check_text(state)))


def test_only_passages_whose_words_are_new_are_read_again() -> None:
    seen: list[str] = []

    def look(survey: Survey) -> Generator[Hit, None, None]:
        for passage in survey.passages:
            seen.append(passage.text)
            yield whole(passage)

    rule = TextRule("spaces.double", Severity.ADVICE, look, PASSAGE)
    reading = Rereading("ru", (rule,))
    text = read(clean("ru"))
    outcome(reading.reading(text))
    seen.clear()
    changed = with_text(text, 3, "", "!")
    numbered = replace(changed, passages=tuple(replace(one, place=one.place + 1) for one in changed.passages))
    found = outcome(reading.reading(numbered))
    assert seen == [changed.passages[3].text]
    assert [one.passage for one in found] == list(numbered.passages)


def test_a_reading_broken_off_is_begun_again_from_what_is_known() -> None:
    reading = Rereading("ru")
    text = with_text(read(clean("ru")), 2, " ", "  ")
    steps = reading.reading(text)
    for _ in range(5):
        next(steps)
    assert set(map(repr, outcome(reading.reading(text)))) == set(map(repr, check_text(text)))


def test_a_rule_that_sees_one_passage_finds_in_it_what_it_finds_among_others() -> None:
    slipped = read(
        clean("ru").replace("октября", "октябре").replace(" и ", "  и ").replace("доклад", "дoклад")
    )
    together, alone = (
        Survey(slipped),
        [Survey(NoteText("ru", (one,), slipped.has_no_break_spaces)) for one in slipped.passages],
    )
    for rule in TEXT_RULES:
        if rule.reach is PASSAGE:
            one_by_one = [hit for survey in alone for hit in rule.find(survey) if hit is not None]
            assert sorted(map(repr, filter(None, rule.find(together)))) == sorted(map(repr, one_by_one))


def text_of(reading: ComposedReading, note: Note) -> NoteText:
    return outcome(reading.reading(note))


def test_blocks_that_are_the_same_are_taken_from_the_reading_before() -> None:
    note = Project().add(SAMPLE).compose()
    reading = ComposedReading()
    before = text_of(reading, note)
    blocks = list(note.blocks)
    place, heading = next((at, one) for at, one in enumerate(blocks) if isinstance(one, Heading))
    blocks[place] = replace(heading, sentence=Sentence((Words("Другой заголовок"),)))
    after = text_of(reading, replace(note, blocks=tuple(blocks)))
    assert after.passages[place].text == "Другой заголовок"
    others = [one is other for one, other in zip(before.passages, after.passages, strict=True)]
    assert all(others[at] for at in range(len(blocks)) if at != place)


def test_paragraphs_after_one_that_is_gone_are_read_at_their_new_places() -> None:
    note = Project().add(SAMPLE).compose()
    reading = ComposedReading()
    text_of(reading, note)
    paragraphs = [block for block in note.blocks if isinstance(block, Paragraph)]
    left = replace(note, blocks=tuple(block for block in note.blocks if block is not paragraphs[1]))
    assert text_of(reading, left) == composed_text(left)
