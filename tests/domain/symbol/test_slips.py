"""Mistyped symbols: refused or doubted, at the right place, with what is likely meant."""

import random
import re
from pathlib import Path

import pytest

from desktop_app.domain.symbol import key_of, parse

REAL = (Path(__file__).parent / "real_symbols.txt").read_text(encoding="utf-8").splitlines()
NEAR = 2
LOOKALIKES = {
    **dict(zip("ABCEHKMPTX", ("АΑ", "ВΒ", "СϹ", "ЕΕ", "НΗ", "К", "М", "РΡ", "ТΤ", "ХΧ"), strict=True)),
    **dict(zip("OSI01aeop", ("О0", "Ѕ5", "l1І", "OО", "lI", "а", "е", "о", "р"), strict=True)),
}


def replaced(text: str, place: int, by: str) -> str:
    return text[:place] + by + text[place + 1 :]


def slips(text: str, dice: random.Random) -> list[tuple[str, int]]:
    """Mistyped forms of a symbol, each with the place of the slip."""
    strokes = [found.start() for found in re.finditer("/", text)]
    stroke = dice.choice(strokes)
    made = [(replaced(text, stroke, dice.choice("\\-. ,|:_;")), stroke)]
    stroke = dice.choice(strokes)
    made.append((replaced(text, stroke, "//"), stroke))
    letters = [place for place, letter in enumerate(text) if letter in LOOKALIKES]
    if letters:
        place = dice.choice(letters)
        made.append((replaced(text, place, dice.choice(LOOKALIKES[text[place]])), place))
    lost = dice.choice(list(re.finditer(r"\d+", text)))
    made.append((text[: lost.start()] + text[lost.end() :], lost.start()))
    return made


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nearly_every_slip_is_pointed_at(seed: int) -> None:
    dice = random.Random(seed)
    keys = {key_of(text) for text in REAL}
    clean = [text for text in REAL if not parse(text).problems and re.search(r"\d", text)]
    made = [one for text in clean for one in slips(text, dice) if key_of(one[0]) not in keys]
    missed = [
        (text, place)
        for text, place in made
        if not any(abs(problem.position - place) <= NEAR for problem in parse(text).problems)
    ]
    assert len(made) > 3000
    assert len(missed) <= len(made) * 0.01, missed


@pytest.mark.parametrize(
    ("typed", "position", "meant"),
    [
        ("A/78/L30", 6, "A/78/L.30"),
        ("A/78/L..17", 6, "A/78/L.17"),
        ("A/78/L/17", 6, "A/78/L.17"),
        ("A/78/L-17", 6, "A/78/L.17"),
        ("A/78/L 17", 6, "A/78/L.17"),
        ("A/78/L.5.", 8, "A/78/L.5"),
        ("A/78/L.l5", 7, "A/78/L.15"),
        ("A/78/L.5.Rev.1", 8, "A/78/L.5/Rev.1"),
        ("A/78//L.5", 4, "A/78/L.5"),
        ("/A/78/L.5", 0, "A/78/L.5"),
        ("A/78/L.5/", 8, "A/78/L.5"),
        ("CTOC-COP/2020/1", 4, "CTOC/COP/2020/1"),
        ("CTOC.COP/2020/1", 4, "CTOC/COP/2020/1"),
        ("CTOC COP/2020/1", 4, "CTOC/COP/2020/1"),
        ("CTOC/COP.2020/1", 8, "CTOC/COP/2020/1"),
        ("CTOC/COP/2020-1", 13, "CTOC/COP/2020/1"),
        ("CTOC/C0P/2020/1", 6, "CTOC/COP/2020/1"),
        ("CTOC/COP/2O20/1", 10, "CTOC/COP/2020/1"),
        ("CTOC\\COP/2020/1", 4, "CTOC/COP/2020/1"),
        ("CTОC/COP/2020/1", 2, "CTOC/COP/2020/1"),
        ("CTOC/COP/202О/1", 12, "CTOC/COP/2020/1"),
        ("CTOC/COP\u2212/2020/1", 8, "CTOC/COP-/2020/1"),
        ("CTOC/COP\u200b/2020/1", 8, "CTOC/COP/2020/1"),
        ("CTOC/COP\uff0f2020/1", 8, "CTOC/COP/2020/1"),
        ("CT0C/COP/2020/1", 2, "CTOC/COP/2020/1"),
        ("5/RES/2049", 0, "S/RES/2049"),
        ("SRES/2049", 1, "S/RES/2049"),
        ("A78/L.5", 1, "A/78/L.5"),
        ("S/RES2049", 5, "S/RES/2049"),
        ("A/42/227\u2013E/1987/65", 8, "A/42/227-E/1987/65"),
        ("A/RES/75,27", 8, "A/RES/75/27"),
        ("E/CN.42004/SR.49", 6, "E/CN.4/2004/SR.49"),
        ("E/CN.7/WG.I/2", 10, "E/CN.7/WG.1/2"),
        ("A/78/7/I", 7, "A/78/7/1"),
    ],
)
def test_what_is_likely_meant_is_told(typed: str, position: int, meant: str) -> None:
    problem = parse(typed).problems[0]
    assert (problem.position, problem.suggestion) == (position, meant)


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", "symbol.empty"),
        (" \u00a0", "symbol.empty"),
        ("RES/55/25", "symbol.no_organ"),
        ("WG.4/2019/6", "symbol.no_organ"),
        ("12/A", "symbol.no_organ"),
        ("CTOC/COP/2020", "symbol.no_number"),
        ("CTOC/COP/WG./2019/6", "symbol.no_number"),
        ("A/C/L.5", "symbol.no_number"),
        ("A/78/L.", "symbol.no_number"),
        ("E/OB/13/Add", "symbol.no_number"),
        ("A/RES/(XXIX)", "symbol.no_number"),
        ("A/RES/44/E", "symbol.no_number"),
        ("E/ESCWA/24/(Part II)", "symbol.no_number"),
        ("A/78/6 (Sect.)", "symbol.numeral"),
        ("A/78/6 ()", "symbol.numeral"),
        ("A/RES/3314(XXlX)", "symbol.numeral"),
        ("S/RES/2049(20l2)", "symbol.numeral"),
        ("A/S-IIX/1", "symbol.numeral"),
        ("A/RES/1(S-IIX)", "symbol.numeral"),
        ("A/78/6 (Sect. 3", "symbol.parenthesis"),
        ("E/1998/1 E/1997/10", "symbol.two_symbols"),
        ("文/1", "symbol.foreign_letter"),
        ("A/78#1", "symbol.strange_character"),
        ("A/78\t1", "symbol.control_character"),
        ("A/7B/L.5", "symbol.lookalike"),
        ("A/78/L.5-3", "symbol.wrong_separator"),
        ("A/78 B/5", "symbol.wrong_separator"),
    ],
)
def test_each_kind_of_slip_has_its_name(typed: str, message: str) -> None:
    assert message in {problem.message for problem in parse(typed).problems}
