"""Own words keep what follows a record: names in their case, dates, ordinals, symbols."""

from collections.abc import Iterator
from datetime import date

import pytest

from desktop_app.composition.live_words import LivePlace, LiveWords, as_stored, live_places, live_words
from desktop_app.composition.note import DoubtKind, Note, Paragraph, Sentence, plain_text
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.notes import OwnWording
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.languages.available import LANGUAGES
from tests.composition.projects import SAMPLE, Project, words


def sample() -> Project:
    return Project().add(SAMPLE)


def told_in(note: Note) -> Iterator[tuple[str, tuple[Sentence, ...]]]:
    """Every place that own words can be written for, with what the program says there."""
    for block in note.blocks:
        sentences = block.sentences if isinstance(block, Paragraph) else (block.sentence,)
        yield block.anchor, sentences
        if isinstance(block, Paragraph):
            yield from ((one.anchor, (one,)) for one in sentences)


def text_of(sentences: tuple[Sentence, ...]) -> str:
    return " ".join(plain_text(one) for one in sentences)


def write(project: Project, anchor: str, value: str, generated: str = "", language: str = "ru") -> None:
    own = OwnWording(anchor=anchor, language=language, value=value, generated=generated)
    project.note.own_wordings.append(own)


def sentences_at(project: Project, anchor: str, language: str = "ru") -> tuple[Sentence, ...]:
    return dict(told_in(project.compose(language=language)))[anchor]


def stored_at(project: Project, anchor: str, old: str = "", new: str = "") -> str:
    """How the words of a place are stored once some of them have been replaced."""
    sentences = sentences_at(project, anchor)
    text = text_of(sentences).replace("\u00a0", " ")
    assert old in text
    return as_stored(text.replace(old, new), live_words(project.note, "ru", project.find, sentences))


def meetings_anchor(project: Project) -> str:
    return f"{project.note.sections[1].key}/meetings"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_any_place_stored_and_told_again_are_the_same(language: str) -> None:
    project = sample()
    for anchor, sentences in told_in(project.compose(language=language)):
        known = live_words(project.note, language, project.find, sentences)
        stored = as_stored(text_of(sentences), known)
        write(project, anchor, stored, text_of(sentences), language)
        note = project.compose(language=language)
        assert text_of(dict(told_in(note))[anchor]) == text_of(sentences)
        assert DoubtKind.OWN_WORDING_OUTDATED not in {doubt.kind for doubt in note.doubts}
        project.note.own_wordings.clear()


def test_names_dates_ordinals_and_symbols_become_placeholders() -> None:
    stored = stored_at(sample(), meetings_anchor(sample()))
    assert "{meeting=ctoc-wg4-9:dates}" in stored
    assert "{meeting=ctoc-wg4-9}" in stored
    assert "{body=ctoc-wg4:common}" in stored
    assert "{document=" in stored
    assert "{session=ctoc-cop-10:gen}" in stored


def test_own_words_follow_a_meeting_that_moves_and_a_symbol_that_changes() -> None:
    project = sample()
    anchor = meetings_anchor(project)
    write(project, anchor, stored_at(project, anchor, "провела", "созвала"))
    project.get(Meeting, "ctoc-wg4-9").last_day = date(2019, 9, 12)
    (report,) = project.get(Meeting, "ctoc-wg4-9").documents
    report.symbol = DocumentSymbol("CTOC/COP/WG.4/2019/66")
    (told,) = sentences_at(project, anchor)
    assert "созвала девятое совещание 9–12 сентября 2019 года" in words(told)
    assert "CTOC/COP/WG.4/2019/66" in words(told)


def test_a_sentence_in_own_words_leaves_the_rest_of_its_paragraph_to_the_program() -> None:
    project = sample()
    first, second = sentences_at(project, meetings_anchor(project))
    write(project, first.anchor, "Свои слова", plain_text(first))
    note = project.compose()
    own, generated = dict(told_in(note))[meetings_anchor(project)]
    assert (words(own), own.anchor, generated) == ("Свои слова.", first.anchor, second)
    assert [one.text for one in note.replaced] == [plain_text(first)]
    assert {one.table for one in own.sources} == {"own_wording"}
    assert [doubt.kind for doubt in note.doubts if doubt.source.table == "own_wording"] == []


def test_own_words_of_a_sentence_are_doubted_when_its_facts_change_or_it_goes() -> None:
    project = sample()
    first, _ = sentences_at(project, meetings_anchor(project))
    write(project, first.anchor, "Свои слова", plain_text(first))
    project.get(Meeting, "ctoc-wg4-9").last_day = date(2019, 9, 12)
    kinds = {doubt.kind for doubt in project.compose().doubts if doubt.source.table == "own_wording"}
    assert kinds == {DoubtKind.OWN_WORDING_OUTDATED}
    project.note.own_wordings[0].anchor += "-gone"
    kinds = {doubt.kind for doubt in project.compose().doubts if doubt.source.table == "own_wording"}
    assert kinds == {DoubtKind.PLACE_GONE}


def test_sentences_have_places_that_do_not_change_with_the_facts_and_are_the_same_in_every_language() -> None:
    project = sample()
    before = [anchor for anchor, _ in told_in(project.compose())]
    assert len(set(before)) == len(before)
    project.get(Meeting, "ctoc-wg4-9").last_day = date(2019, 9, 12)
    assert [anchor for anchor, _ in told_in(project.compose())] == before


def test_the_longest_words_count_and_only_words_of_their_own() -> None:
    known = (LiveWords("девятое совещание", "{m}"), LiveWords("девятое", "{o}"), LiveWords("9 мая", "{d}"))
    assert live_places("Девятое совещание, девятое", known) == (
        LivePlace(0, 17, "{m}"),
        LivePlace(19, 26, "{o}"),
    )
    assert live_places("«Девятое» 19 мая, 7–9 мая и 9 маяка", known) == (LivePlace(1, 8, "{o}"),)
    assert live_places("第9 мая", known) == (LivePlace(1, 6, "{d}"),)


def test_braces_that_a_person_types_stay_braces() -> None:
    assert as_stored("{слово}\u00a0и", ()) == "{{слово}} и"


def test_what_merely_reads_the_same_stays_plain() -> None:
    project = sample()
    heading = sentences_at(project, f"{project.note.sections[1].key}/heading")
    texts = {one.text for one in live_words(project.note, "ru", project.find, heading)}
    assert "Вене" in texts
    assert all(one in text_of(heading).replace("\u00a0", " ") for one in texts)
