"""Texts that are long in one place: what is wrong in them is found, and they are read in proportion."""

import random
import re
from difflib import get_close_matches
from itertools import islice, permutations
from string import ascii_lowercase

import pytest

from desktop_app.checks.checking import TEXT_RULES, check_text
from desktop_app.checks.like_words import LikeWords, OneLetterApart
from desktop_app.checks.name_index import NameIndex
from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import sample_words
from desktop_app.checks.word_list import likely_word
from desktop_app.domain.symbol.running_text import mentions
from tests.checks.notes import breaks, clean, found, read
from tests.checks.test_correct_sentences import lines_run

SLIPS = [
    (
        "ru",
        "grammar.predicate",
        "Конференция участников Конвенции постановил созвать совещание.",
        "Конференция",
    ),
    (
        "ru",
        "grammar.agreement",
        "Прошло межправительственная совещание экспертов.",
        "межправительственная совещание",
    ),
    ("ru", "grammar.joined", "Группа экспертов для вопросников и подготовке.", "и подготовке"),
    ("ru", "grammar.infinitive_missing", "Конференция постановила о группе экспертов.", "постановила"),
    ("ru", "grammar.lone_participle", "Были описаны меры, принятыми, и процедуры.", "принятыми"),
    ("ru", "grammar.subject", "Рабочая группа провели совещание.", "провели"),
    ("ru", "marks.participle_comma", "Проведено совещание прошедшее в Вене.", "совещание прошедшее"),
    ("ru", "marks.clause_comma", "Было много компонентов а также боеприпасов.", "компонентов а"),
    ("ru", "letters.yo", "Доклад учтён полностью.", "учтён"),
    ("ru", "dashes.in_word", "Группа открытого–состава собралась.", "открытого–состава"),
    ("ru", "words.unknown", "Рассмотрены вопосы повестки дня.", "вопосы"),
    ("ru", "dates.impossible", "Заседание прошло 31 сентября 2019 года.", "31 сентября 2019"),
    ("en", "grammar.number", "The meeting are scheduled for July.", "are"),
    ("en", "words.nearly", "The meetting was short.", "meetting"),
    ("fr", "grammar.passive", "Le Groupe a été créée par la Conférence.", "créée"),
    ("fr", "spaces.quotes", "Le mot «Groupe » a été retenu.", "«"),
]


def prose(language: str, times: int) -> str:
    """The sentences of the clean note, so many times over, as one paragraph."""
    sentences = re.findall(r"^\d+\. (.*)$", clean(language), re.MULTILINE)
    return " ".join(sentences * times)


@pytest.mark.parametrize(("language", "rule", "sentence", "words"), SLIPS)
def test_a_slip_in_the_middle_of_a_very_long_paragraph_is_found(
    language: str, rule: str, sentence: str, words: str
) -> None:
    around = prose(language, 3)
    text = f"{around} {sentence} {around}"
    (alone,) = [one for one in TEXT_RULES if one.id == rule]
    note = NoteText(language, (Passage(PassageKind.PARAGRAPH, text, 1, 1),))
    start, end = len(around), len(around) + len(sentence) + 2
    inside = [one for one in check_text(note, [alone]) if start <= one.start and one.end <= end]
    assert [text[one.start : one.end] for one in inside if words in text[one.start : one.end]]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("grammar.predicate", "совещание группа "),
        ("grammar.nominative", "доклада группа "),
        ("grammar.joined", "доклада и подготовке "),
        ("grammar.infinitive_missing", "постановила "),
        ("grammar.lone_participle", "совещание, учрежденное в Вене, "),
        ("grammar.subject", "в резолюции 9/1 группа "),
        ("marks.apostrophe", "l'ordre du jour d’un groupe "),
        ("mandates.kind", "в решении 7/1 эта резолюция "),
        ("mandates.never_titled", "в резолюции 9/1 «Создание», в резолюции 9/2 «Созыв», в решении 7/1 "),
        (
            "meetings.neighbours",
            "Первое совещание состоялось 5 июля 2019 года сразу после второго совещания. ",
        ),
        ("names.variant", "Рабочей группы по оружию "),
        (
            "reports.tense",
            "На десятой сессии будет представлен доклад. На десятой сессии был представлен доклад. ",
        ),
        ("symbols.series", "A/AC.1/2019/1, A/AC.2/2019/1, "),
        ("symbols.unknown", "A/AC.1/2019/1 CTCO/COP/WG.4/2019/6 CTOC/COP/WG.4/2019/6, "),
        ("symbols.missing", "Первое совещание состоялось 5 июля 2019 года (A/AC.1/2019/1, A/AC.1/2019/2). "),
    ],
)
def test_twice_the_words_of_a_paragraph_take_about_twice_the_work(rule: str, words: str) -> None:
    assert lines_run(rule, words * 240) < 2.5 * lines_run(rule, words * 120)


def test_the_nearest_word_is_the_one_that_comparing_all_would_find() -> None:
    known = sorted(sample_words("ru"))
    near = LikeWords(known, 0.75)
    for word in known:
        for written in (word[1:], word[:-2], word[::-1], f"{word}и", word.replace("о", "а")):
            closest = get_close_matches(written, known, 1, 0.75)
            assert near.most_like(written) == (closest[0] if closest else None)
    assert near.most_like("о" * 100) is None


def test_words_one_letter_apart_are_those_of_which_one_letter_differs() -> None:
    apart = OneLetterApart(["meeting", "meetings", "meting", "greeting", "m" * 100])
    assert apart.of("meeting") == ["meeting", "meetings", "meting"]
    assert apart.of("meetign") == ["meeting"]
    assert apart.of("meating") == ["meeting", "meting"]
    assert apart.of("m" * 100) == []


def test_of_many_names_those_are_held_against_one_that_share_a_word_with_it() -> None:
    """A word that all of them have tells nothing."""
    names = [f"on {''.join(letters)}" for letters in islice(permutations("abcdefgh", 5), 200)]
    index = NameIndex(names)
    assert index.like(f"{names[7]} and others") == [names[7]]
    assert NameIndex(names[:20]).like("on nothing of the kind") == sorted(names[:20])


def test_among_very_many_bodies_one_named_in_two_ways_is_found() -> None:
    dice = random.Random(1)
    words = ["".join(dice.sample(ascii_lowercase, 9)).capitalize() for _ in range(240)]
    names = [f"on {one} and {other}" for one, other in zip(words[::2], words[1::2], strict=True)]
    misspelt = f"{names[60][:5]}{names[60][6:]}"
    told = [f"The Working Group {one}, set up earlier, met." for one in (*names, *names, misspelt)]
    lines = [f"{number}. {words}" for number, words in enumerate(told, 18)]
    findings = found("\n".join((clean("en"), *lines)), "en")
    fixes = [(one.passage.number, one.fix) for one in findings if one.passage and one.rule == "names.variant"]
    assert fixes == [(18 + 240, names[60])]


def test_meetings_before_the_first_heading_may_be_told_to_be_beside_others() -> None:
    told = "Первое совещание состоялось 5 июля 2019 года сразу после второго совещания."
    assert found(f"1. {told}\nДоклад Группы\n2. {told}\n")


def test_a_symbol_of_thousands_of_figures_is_held_against_the_next_one() -> None:
    first, second = ("1" * 5_000, "2" * 5_000)
    for one, other, in_order in ((first, second, True), (second, first, False)):
        text = f"Доклад\n1. Доклады (A/AC.1/2019/{one} и A/AC.1/2019/{other}).\n"
        assert ("symbols.sequence" in {finding.rule for finding in found(text)}) is not in_order


def test_lines_that_each_are_a_word_become_one_paragraph() -> None:
    lines = "\n".join(["1. Доклад", *["совещания"] * 2_000])
    (paragraph,) = read(lines).paragraphs
    assert paragraph.text == " ".join(["Доклад", *["совещания"] * 2_000])


def test_a_word_cut_at_the_end_of_many_lines_is_put_together() -> None:
    """A hyphen stays that the word has in another line too, be it in another case there."""
    lines = [
        "1. Государств-участников просили.",
        *["Это госу-", "дарство.", "Это государств-", "участник."] * 200,
    ]
    (paragraph,) = read("\n".join(lines)).paragraphs
    assert paragraph.text.count("Это государство. Это государств-участник.") == 200


def test_a_masthead_of_lines_joined_without_end_is_no_line_of_the_session() -> None:
    lines = ["Обзор хода осуществления Конвенции и протоколов к ней"] * 10
    (title, *_) = read("\n".join([*lines, "1. Доклад."])).passages
    assert title.text == " ".join(lines)


def test_of_a_list_without_end_only_the_first_symbols_are_looked_at() -> None:
    listed = f"A/62/318 and Add.1–100{', 1–100' * 2_000}"
    (symbols,) = [mention.symbols for mention in mentions(listed)]
    assert symbols[:3] == ("A/62/318", "A/62/318/Add.1", "A/62/318/Add.2")
    assert len(symbols) == 1000
    assert len(Survey(read(f"Report\n1. The report ({listed}).\n", "en")).symbols) == 30


def test_a_command_in_somebody_elses_words_is_no_slip() -> None:
    text = "Доклад\n1. В письме «Рассмотрите вопрос» было предложение. {0}\n"
    assert not breaks("grammar.person", text.format("Группа собралась."))
    assert breaks("grammar.person", text.format("Рассмотрите вопрос."))


def test_a_word_longer_than_any_is_meant_for_no_other() -> None:
    assert likely_word("meting" * 20, "en") is None
