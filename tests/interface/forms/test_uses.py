"""Sentences and phrases that a case form stands in."""

from desktop_app.composition.note import (
    Footnote,
    FootnoteMark,
    FrontKind,
    FrontLine,
    Heading,
    Masthead,
    Note,
    Paragraph,
    Sentence,
    Source,
    Words,
)
from desktop_app.composition.wording import wording
from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.records import Body, Instrument, Place
from desktop_app.domain.texts import TextField
from desktop_app.interface.forms.uses import model_phrase, names_in_wording, uses_in
from desktop_app.languages.grammar import Case

SOURCE = Source("body", "wg", "official_name")
OTHER = Source("body", "cop", "official_name")
FORMS = {
    Case.NOMINATIVE: "Рабочая группа",
    Case.GENITIVE: "Рабочей группы",
    Case.DATIVE: "Рабочей группе по {instrument=x:dat}",
}


def told(*inlines: Words | FootnoteMark) -> Sentence:
    return Sentence(inlines)


def note_of(*sentences: Sentence, footnote: Sentence | None = None) -> Note:
    front = FrontLine("front", FrontKind.TITLE, sentences[0])
    heading = Heading("h", 1, "", sentences[1 % len(sentences)])
    paragraph = Paragraph("p", 1, sentences[2:])
    masthead = Masthead.__new__(Masthead)
    footnotes = () if footnote is None else (Footnote("*", custom=True, sentence=footnote),)
    return Note("ru", "vienna-a4", masthead, (front, heading, paragraph), footnotes, ())


def test_sentences_are_found_by_the_words_that_came_from_the_name() -> None:
    genitive = told(Words("Доклад "), Words("Рабочей\u00a0группы", (SOURCE,)), Words(" готов."))
    dative = told(Words("Рабочей группе по ", (SOURCE,)), Words("Протоколу", (OTHER, SOURCE)))
    elsewhere = told(Words("Рабочей группы", (OTHER,)))
    nominative = told(FootnoteMark("*", 0), Words("рабочая группа", (SOURCE,)))
    uses = uses_in([note_of(genitive, dative, elsewhere, footnote=nominative)], SOURCE, FORMS)
    assert uses[Case.GENITIVE] == ("Доклад Рабочей группы готов.",)
    assert uses[Case.DATIVE] == ("Рабочей группе по Протоколу",)
    assert uses[Case.NOMINATIVE] == ("рабочая группа",)


def test_a_sentence_is_told_once_and_no_more_than_three() -> None:
    same = told(Words("Рабочей группы", (SOURCE,)), Words(" раз"))
    many = [told(Words("Рабочей группы", (SOURCE,)), Words(f" {number}")) for number in range(9)]
    uses = uses_in([note_of(same, same, *many), note_of(same)], SOURCE, FORMS)
    assert uses[Case.GENITIVE] == ("Рабочей группы раз", "Рабочей группы 0", "Рабочей группы 1")


def test_a_phrase_of_the_wording_shows_the_case_it_asks_for() -> None:
    russian = wording("ru")
    phrase = model_phrase(russian, ("body",), Case.GENITIVE, "Рабочей группы")
    assert "Рабочей группы" in phrase
    assert "{" not in phrase
    assert model_phrase(russian, ("body",), Case.INSTRUMENTAL, "Рабочей группой") == ""
    shown = model_phrase(russian, ("body",), Case.GENITIVE, "Группы по {instrument=x:dat}")
    assert "Группы по …" in shown


def test_the_wording_calls_names_by_what_they_are() -> None:
    conference, group = Body(kind=BodyKind.CONFERENCE), Body(kind=BodyKind.WORKING_GROUP)
    assert names_in_wording(conference, TextField.OFFICIAL_NAME) == ("organ", "body")
    assert names_in_wording(group, TextField.OFFICIAL_NAME) == ("body",)
    assert names_in_wording(group, TextField.COMPOSITION) == ("composition",)
    assert names_in_wording(Instrument(), TextField.FULL_TITLE) == ("instrument", "treaty")
    assert names_in_wording(Place(), TextField.NAME) == ("place",)
