"""Sentences that are right, of kinds which the sample's note does not have, are no slips to any rule named here."""

import re
import sys
from types import FrameType

import pytest

from desktop_app.checks.checking import TEXT_RULES, check_text
from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from tests.checks.notes import breaks, clean, read

RIGHT = [
    ("ru", "grammar.government", "С 2019 года по настоящее время поступали ответы."),
    ("ru", "grammar.government", "Опрос проводился с марта по май и по конец года."),
    ("ru", "meetings.place_case", "15 июля 2019 года в Секретариат поступило сообщение."),
    ("ru", "grammar.after_preposition", "Для этого необходимы координация, обмен информацией и помощь."),
    ("ru", "grammar.old_form", "Собравшись в Вене и ознакомившись с докладом, Группа завершила работу."),
    ("ru", "grammar.infinitive_missing", "Если Конференция не постановит иначе, Группа собирается ежегодно."),
    (
        "ru",
        "grammar.infinitive_missing",
        "Как Конференция постановила в решении 5/1, Группа собирается в Вене.",
    ),
    ("ru", "grammar.phrase", "Делегации выступили за исключение пункта 5 из повестки дня."),
    (
        "ru",
        "grammar.article",
        "Совещания прошли во Львове и во Мценске; сообщение об НПО было принято к сведению.",
    ),
    ("ru", "grammar.article", "В резолюцию 6/1 были внесены изменения."),
    ("ru", "structure.number", "15 июля 2019 года Группа провела встречу."),
    (
        "ru",
        "letters.capital",
        "До двенадцатого совещания на двенадцатом Совещании Сторон было принято решение.",
    ),
    ("ru", "grammar.agreement", "Доклад представили 22 малых островных развивающихся государства."),
    ("ru", "letters.latin", "Согласно пункту 3 b статьи 5 Группа собирается ежегодно."),
    ("ru", "grammar.ordinal", "Четвертые совещания обеих групп прошли в Вене."),
    (
        "ru",
        "formulas.case",
        "Нужна помощь Секретариату и помощь Секретариатом и другими органами.",
    ),
    ("ru", "dates.year_word", "Совещания прошли 27–29 мая и 2–4 сентября 2019 года."),
    ("ru", "session.ordinal", "На своей пятой сессии Конференция приняла решение."),
    ("ru", "dates.long_year", "Поступило около 20200 ответов."),
    ("ru", "formulas.gap", "Совещания прошли 27–29 мая и 2–4 сентября 2019 года."),
    ("ru", "grammar.nominative", "В работе совещания приняли участие представители 45 государств."),
    ("ru", "spaces.missing", "Повестка дня содержится в документе UNEP/OzL.Pro.13/1."),
    (
        "en",
        "grammar.article",
        "The Group has been for many years, and is by far, the largest, as has been by far the case.",
    ),
    ("en", "grammar.article", "Pursuant in particular to that request, the Group met."),
    ("en", "grammar.article", "What the Group is to of course consider was referred to with approval."),
    (
        "fr",
        "grammar.article",
        "Les États ont de nouveau été invités à répondre, en vertu notamment de cette décision.",
    ),
    ("fr", "grammar.article", "Les rapports ont tous été publiés et ont été de nouveau examinés."),
    ("es", "grammar.article", "El informe ha sido por completo revisado y ha sido de gran utilidad."),
    (
        "es",
        "grammar.article",
        "Con respecto también al informe, de conformidad además con la decisión, se tomó nota.",
    ),
]


@pytest.mark.parametrize(("language", "rule", "sentence"), RIGHT)
def test_a_right_sentence_is_left_alone(language: str, rule: str, sentence: str) -> None:
    lines = clean(language).splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("1. "))
    lines[place] = f"1. {sentence}"
    assert not breaks(rule, "\n".join(lines), language)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("в соответствию", "в соответствии"),
        ("на основам", "на основе"),
        ("с учету", "с учетом"),
        ("с цели", "с целью"),
    ],
)
def test_a_fixed_expression_is_told_in_its_most_usual_form(written: str, meant: str) -> None:
    (alone,) = [one for one in TEXT_RULES if one.id == "grammar.phrase"]
    note = NoteText("ru", (Passage(PassageKind.PARAGRAPH, f"Доклад подготовлен {written} решения.", 1, 1),))
    (found,) = check_text(note, [alone])
    assert found.values["meant"] == meant


def test_the_next_report_in_the_same_words_is_no_second_half() -> None:
    first = (
        "В 2018 году Группа собралась. Доклад о работе совещания (CTOC/COP/WG.4/2018/3) будет представлен."
    )
    second = "Доклад о работе совещания (CTOC/COP/WG.4/2019/6) будет представлен."
    assert not breaks("structure.repeated_end", f"Доклад Группы\n1. {first}\n2. {second}\n")
    half = first.partition(". ")[2]
    assert breaks("structure.repeated_end", f"Доклад Группы\n1. {first}\n2. {half}\n")


def test_a_day_that_begins_a_paragraph_is_none_of_its_number() -> None:
    text = re.sub(r"(?m)^14\. .*$", "14. 15 июля 2019 года Группа собралась.", clean("ru"))
    numbers = [one.number for one in read(text).paragraphs]
    assert numbers == list(range(1, len(numbers) + 1))


def lines_run(rule: str, text: str) -> int:
    """How many lines of the program run for one paragraph that one rule reads."""
    (alone,) = [one for one in TEXT_RULES if one.id == rule]
    note = NoteText("ru", (Passage(PassageKind.PARAGRAPH, text, 1, 1),))
    list(check_text(note, [alone]))
    count = 0

    def counted(frame: FrameType, event: str, _argument: object) -> object:
        nonlocal count
        if "desktop_app" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return counted

    before = sys.gettrace()
    sys.settrace(counted)  # type: ignore[arg-type]
    try:
        list(check_text(note, [alone]))
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("rule", ["grammar.infinitive_missing", "grammar.preposition_missing"])
def test_a_long_paragraph_is_read_in_proportion(rule: str) -> None:
    words = "Группа рассмотрела доклад о работе совещания экспертов и приняла решение "
    assert lines_run(rule, words * 60) < 2.5 * lines_run(rule, words * 30)
