"""Twice the text takes about twice the time to check, whatever stands in it and however it is laid out."""

import re
import time
from collections.abc import Callable, Iterator

import pytest

from tests.checks.notes import clean, found

pytestmark = pytest.mark.benchmark

MOST = 2.5
"""So many times the time may twice the text take."""

LETTERS = "абвгдежзиклмнопрст"


def seconds(text: str, language: str) -> float:
    """What this thread needs to read and check a text, the better of two times.

    Symbols are remembered for the second time, some ten thousand of them: texts of symbols have to have more.
    """
    return min(_once(text, language) for _ in range(2))


def _once(text: str, language: str) -> float:
    begun = time.thread_time()
    found(text, language)
    return time.thread_time() - begun


def paragraph(words: str, language: str = "ru") -> str:
    """A clean note with one paragraph more."""
    return f"{clean(language)}\n18. {words}.\n"


def prose(language: str, count: int) -> str:
    """So many words of the note's own sentences, over and over."""
    sentences = re.findall(r"^\d+\. (.*)$", clean(language), re.MULTILINE)
    words = " ".join(sentences).split(" ")
    return " ".join((words * (count // len(words) + 1))[:count])


def names(count: int) -> Iterator[str]:
    """Four letters each, no two alike."""
    for number in range(count):
        yield "".join(LETTERS[number // len(LETTERS) ** place % len(LETTERS)] for place in range(4))


def day(number: int) -> str:
    return f"{number % 27 + 1} июля {1950 + number % 70} года"


def bodies(count: int) -> str:
    """Paragraphs that each tell of a meeting of another body."""
    sentence = "Рабочая группа по торговле людьми и {name}, созданная ранее, провела первое совещание {day}."
    return "\n".join(
        f"{number + 18}. {sentence.format(name=name * 2, day=day(number))}"
        for number, name in enumerate(names(count))
    )


KINDS: dict[str, tuple[str, int, Callable[[int], str]]] = {
    "words in one paragraph, Russian": ("ru", 6_000, lambda n: paragraph(prose("ru", n))),
    "words in one paragraph, English": ("en", 6_000, lambda n: paragraph(prose("en", n), "en")),
    "words in one paragraph, French": ("fr", 6_000, lambda n: paragraph(prose("fr", n), "fr")),
    "words without a mark": ("ru", 6_000, lambda n: paragraph(re.sub(r"[,.;:()«»—–]", "", prose("ru", n)))),
    "Cyrillic letters without a space": ("ru", 75_000, lambda n: paragraph("абвгдежзий" * (n // 10))),
    "Latin letters without a space": ("fr", 75_000, lambda n: paragraph("abcdefghij" * (n // 10), "fr")),
    "figures without a space": ("ru", 75_000, lambda n: paragraph("1234567890" * (n // 10))),
    "hyphens": ("ru", 50_000, lambda n: paragraph("-" * n)),
    "letters joined by hyphens": ("fr", 75_000, lambda n: paragraph("ab-" * (n // 3), "fr")),
    "marks over a letter": ("ru", 50_000, lambda n: paragraph("а" + "\u0301" * n)),
    "spaces": ("ru", 150_000, lambda n: paragraph(f"а{' ' * n}б")),
    "lines with a symbol each": ("ru", 3_000, lambda n: "".join(f"A/AC.1/2019/{one}\n" for one in range(n))),
    "lines that end in a hyphen": ("ru", 5_000, lambda n: "".join(f"{one}-\n" for one in names(n))),
    "paragraphs on a body each": ("ru", 750, lambda n: f"{clean('ru')}\n{bodies(n)}\n"),
    "dates": ("ru", 5_000, lambda n: paragraph(", ".join(map(day, range(n))))),
    "symbols": ("ru", 10_000, lambda n: paragraph(", ".join(f"A/AC.1/2019/{one}" for one in range(n)))),
    "headings": ("ru", 2_500, lambda n: clean("ru") + "".join(f"\nГлава о работе {one}" for one in range(n))),
    "quotation marks opened": ("ru", 5_000, lambda n: paragraph(" ".join(["«слово"] * n))),
    "mandates": (
        "ru",
        4_000,
        lambda n: paragraph(" ".join(f"в резолюции 9/{one % 999}" for one in range(n))),
    ),
    "heads of names": ("ru", 4_000, lambda n: paragraph(" ".join(["Рабочей группы"] * n))),
    "decisions": ("ru", 5_000, lambda n: paragraph(" ".join(["постановила"] * n))),
    "nouns joined": ("ru", 5_000, lambda n: paragraph(" ".join(["и доклада"] * n))),
    "participles": ("ru", 5_000, lambda n: paragraph("совещание, учрежденное в Вене, " * n)),
    "words of no language": ("ru", 3_000, lambda n: paragraph(" ".join(f"{one * 2}" for one in names(n)))),
    "lines of one letter": ("ru", 15_000, lambda n: clean("ru") + "\nа" * n),
    "one sentence": (
        "fr",
        1_000,
        lambda n: paragraph("Le Groupe a tenu sa neuvième réunion le 9 juillet 2020. " * n, "fr"),
    ),
    "one paragraph": (
        "ru",
        400,
        lambda n: clean("ru") + "".join(f"\n{one + 18}. {prose('ru', 60)}." for one in range(n)),
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_twice_the_text_takes_about_twice_the_time(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    language, count, text = KINDS[kind]
    found(clean(language), language)
    once, twice = (seconds(text(size), language) for size in (count, 2 * count))
    with capsys.disabled():
        print(
            f"\n{kind}: {count:,} in {once:.2f} s, twice as many in {twice:.2f} s, {twice / once:.1f} times"
        )
    assert twice < MOST * once
