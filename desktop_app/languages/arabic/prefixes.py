"""Prepositions of one letter, written together with the word after them."""

import re

LI, BI, KA = "ل", "ب", "ك"

_ARTICLE = "ال"
_FIRST_IS_ARABIC = re.compile(r"[\u0621-\u064a]")
# Words that begin with these letters and not with the article: التزام, التماس, التحاق, التقاء, التباس …
_NO_ARTICLE = re.compile(r"الت(?:زام|ماس|حاق|قاء|باس|هاب|فاف|جاء|واء)(?:ات)?(?!\w)")
_TATWEEL = "\u0640"


def attached(prefix: str, words: str) -> str:
    """The words with a preposition: ``للاجتماع``, ``للجنة``, ``لمؤتمر الأطراف``, ``بالقرار``.

    Before a figure, a Latin letter or a mark the letter is drawn out: ``لـ[…]``. Empty words stay empty.
    """
    if not words:
        return words
    if not _FIRST_IS_ARABIC.match(words):
        return f"{prefix}{_TATWEEL}{words}"
    if prefix == LI and words.startswith(_ARTICLE) and not _NO_ARTICLE.match(words):
        # The article loses its alif; before a noun that begins with lam, its lam too: اللجنة, للجنة.
        return words[1:] if words.startswith("الل") else prefix + words[1:]
    return prefix + words
