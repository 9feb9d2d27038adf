"""Figures typed for letters and letters for figures: C0P, 2O20, L.l5."""

import re

from desktop_app.domain.symbol.abbreviations import DOTTED, GLUED
from desktop_app.domain.symbol.families import SERIES
from desktop_app.domain.symbol.problems import MOST, Fault

_TOKEN = re.compile(r"[A-Za-z0-9]++")
_WORDS = DOTTED | SERIES
_AS_LETTERS = str.maketrans("01568l", "OISGBI")
_AS_FIGURES = str.maketrans("OolI", "0011")
_FIGURES = re.compile(r"[0-9OolI]++")
_BROKEN_WORD = re.compile(r"[A-Za-z]+[015]+[A-Za-z]+|[015][A-Z]{3,}|0[A-Z]{2}|[A-Z]{2,}0|[IVX]+1[IVX1]*")
_BEFORE = 8
_COUNTED = re.compile(
    r"(?<![A-Za-z])(?:L|PV|SR|CRP|CP|INF|ADD|CORR|REV|IG|SC|AC|CN|SUB|GE|EC|EB|EG|SEM|BP)\. ?$", re.IGNORECASE
)


def without_lookalikes(piece: str) -> tuple[str, list[Fault]]:
    """The piece, as long as before, with what was meant; and a fault for each word that was changed."""
    faults: list[Fault] = []
    text = piece
    if piece in {"l", "O", "o"}:
        return piece.translate(_AS_FIGURES), [Fault(0, 1, "symbol.lookalike", piece.translate(_AS_FIGURES))]
    for found in _TOKEN.finditer(piece.partition("(")[0]):
        token = found.group()
        if token.isdigit() or len(faults) == MOST:
            continue
        meant = _meant(token, piece[max(found.start() - _BEFORE, 0) : found.start()])
        if meant != token:
            first = next(place for place in range(len(token)) if token[place] != meant[place])
            start = found.start() + first
            faults.append(Fault(start, found.end(), "symbol.lookalike", meant[first:]))
            text = text[: found.start()] + meant + text[found.end() :]
    return text, faults


def _meant(token: str, before: str) -> str:
    """The token with letters for figures or figures for letters; itself if nothing speaks for another."""
    if token.isalpha():
        return _meant_by_letters(token, before)
    if token.upper() in GLUED:
        return token
    as_letters = token.translate(_AS_LETTERS)
    if len(token) > 1 and as_letters.isalpha() and as_letters.upper() in _WORDS:
        return as_letters
    if _BROKEN_WORD.fullmatch(token):
        return as_letters
    if _FIGURES.fullmatch(token) and not (_has_one_last_letter(token) and not before.endswith(".")):
        return token.translate(_AS_FIGURES)
    return token


def _has_one_last_letter(token: str) -> bool:
    return token[-1] in "OI" and token[:-1].isdigit()


def _meant_by_letters(token: str, before: str) -> str:
    is_after_stop = before.rstrip(" ").endswith(".")
    if token in {"l", "O", "o"} and is_after_stop:
        return token.translate(_AS_FIGURES)
    if is_after_stop and _FIGURES.fullmatch(token) and (set(token) - {"I"} or _COUNTED.search(before)):
        return token.translate(_AS_FIGURES)
    as_letters = token.replace("l", "I")
    if "l" in token and as_letters.isupper() and (len(token) > 2 or as_letters in _WORDS):
        return as_letters
    return token
