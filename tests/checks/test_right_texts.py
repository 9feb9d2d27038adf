"""Texts that are right, of kinds which the sample's note does not have: nothing at all is found in them.

The sentences were written for these tests, in the manner of reports of working groups; each is a paragraph.
"""

import pytest

from desktop_app.checks.note_text import PassageKind
from tests.checks.notes import HERE, breaks, clean, found, read


@pytest.mark.parametrize("language", ["ru", "en", "fr", "es"])
def test_nothing_is_found_in_right_sentences_of_many_kinds(language: str) -> None:
    lines = clean(language).splitlines()
    front, footnote = lines[:8], lines[-1]
    sentences = (HERE / "right" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    numbered = [f"{number}. {sentence}" for number, sentence in enumerate(sentences, start=1)]
    told = [
        (one.rule, one.passage and one.passage.number, one.values)
        for one in found("\n".join([*front, *numbered, footnote]), language)
    ]
    assert told == []


SIX, SEVEN = "CTOC/COP/WG.6/2020", "CTOC/COP/WG.7/2020"


@pytest.mark.parametrize(
    ("language", "rule", "text"),
    [
        (
            "ru",
            "symbols.series",
            f"Доклад Группы\n1. Доклады ({SIX}/4 и {SIX}/4/Add.1) будут представлены.",
        ),
        (
            "ru",
            "symbols.series",
            "Доклад Группы\n1. Доклады (CTOC/COP/18 и CTOC/COP/INF/26) будут представлены.",
        ),
        (
            "ru",
            "symbols.series",
            f"Доклад Групп\n1. Доклад совместного совещания имеет два обозначения: {SIX}/4 и {SEVEN}/4.",
        ),
        (
            "ru",
            "symbols.series",
            "Доклад одного\n1. Доклад (CTOC/COP/18) издан.\nДоклад другого\n2. Доклад (CTOC/COP/19) издан.",
        ),
        (
            "en",
            "reports.number",
            f"Report\n1. The report on the first was issued as {SIX}/4; that on the next one, as {SIX}/5.",
        ),
        (
            "en",
            "reports.number",
            f"Report\n1. The report on the joint meeting has two symbols ({SIX}/4 and {SEVEN}/4).",
        ),
        (
            "ru",
            "meetings.ordinal",
            (
                "Комитет\n1. Комитет провел одно совещание, девятое, 27–28 марта 2019 года. Десятое совещание "
                "Комитета планируется провести 20–21 ноября 2019 года. Доклад о работе девятого совещания издан."
            ),
        ),
        ("ru", "names.well_known", "Первая сессия\nЗаписка секретариата\n1. Группа собралась."),
        ("ru", "grammar.heading", "1. Комитет:\n• рассмотрел доклад;\n• принял решение.\n2. Доклад издан."),
        ("ru", "structure.number", "1. Комитет:\n– рассмотрел доклад;\n– принял решение.\n2. Доклад издан."),
        ("ru", "structure.lone_heading", "A. Один\n1. Он был.\nB. Два\n2. Он был.\nC. Три\n3. Он был."),
        (
            "ru",
            "mandates.never_titled",
            "1. В резолюции 3/1, озаглавленной «Обзор», и в решении 3/1 под названием «Обзор» это есть.",
        ),
        (
            "ru",
            "letters.latin",
            "1. На основании резолюции 1472 A (XIV) Генеральной Ассамблеи создан Комитет.",
        ),
        (
            "en",
            "meetings.ordinal",
            (
                "Group\n1. The fifth meeting of the Working Group was held on 16 and 17 July 2020. The report (A/1) "
                "will be submitted to the Conference at its fifteenth meeting."
            ),
        ),
        ("en", "symbols.series", "One\n1. The reports (A/B/OEWG.11/16 and A/B/OEWG.12/12) were issued."),
        (
            "ru",
            "grammar.government",
            "1. До двадцать пятого совещания и после сорок второго группа не меняла.",
        ),
        ("en", "marks.capital_inside", "1. Its report has been issued as document A/AC.105/1260."),
        ("en", "grammar.number", "1. The Group’s reports on those sessions are contained in two documents."),
        ("en", "words.nearly", "1. Write to uncac.cop@un.org, see sect. I, and do so by jusqu’au."),
        ("es", "numbers.ordinal", "1. El 11º período de sesiones se celebró en Viena."),
        (
            "fr",
            "letters.capital",
            "1. Les parties des documents ont été remises aux Parties par des Parties.",
        ),
        (
            "en",
            "formulas.gap",
            "1. The fifteenth meeting was public.\n2. The sixth meeting was public.\n3. The tenth was public.",
        ),
    ],
)
def test_a_right_text_of_another_form_breaks_no_rule(language: str, rule: str, text: str) -> None:
    assert not breaks(rule, text, language)


def test_a_title_of_an_agenda_item_is_no_line_of_the_session() -> None:
    titled = clean("en").replace("\nTechnical assistance\n", "\nReport of the Group on its sixth session\n")
    kinds = [one.kind for one in read(titled, "en").passages]
    assert kinds.count(PassageKind.SESSION) == 1


def test_chapters_and_lists_without_blank_lines_between_them_stand_apart() -> None:
    text = "1. Комитет:\n• рассмотрел доклад;\n• принял решение.\nI. Итоги\nA. Один\n2. Доклад издан.\nB. Два\n3. Он издан."
    told = [(one.kind.value, one.mark, one.level, one.text) for one in read(text).passages]
    assert told[1:] == [
        ("paragraph", "•", 0, "• рассмотрел доклад;"),
        ("paragraph", "•", 0, "• принял решение."),
        ("heading", "", 1, "Итоги"),
        ("heading", "", 2, "Один"),
        ("paragraph", "", 0, "Доклад издан."),
        ("heading", "", 2, "Два"),
        ("paragraph", "", 0, "Он издан."),
    ]
