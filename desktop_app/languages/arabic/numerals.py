"""Ordinals and counts of Arabic.

Ordinals agree with their noun in gender and definiteness; of their two cases, nominative and oblique, only
the tens show which: «الاجتماع الحادي والعشرون», «في الاجتماع الحادي والعشرين».
"""

from desktop_app.languages.grammar import Gender

HIGHEST_ORDINAL = 199
FIRST_IN_FIGURES = 10

# Masculine and feminine, without the article.
_UNITS = (
    *(("أول", "أولى"), ("ثاني", "ثانية"), ("ثالث", "ثالثة"), ("رابع", "رابعة"), ("خامس", "خامسة")),
    *(("سادس", "سادسة"), ("سابع", "سابعة"), ("ثامن", "ثامنة"), ("تاسع", "تاسعة"), ("عاشر", "عاشرة")),
)
_FIRST_IN_COMPOUNDS = ("حادي", "حادية")
_TEN_IN_COMPOUNDS = ("عشر", "عشرة")
_TENS = ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_NOMINATIVE, _OBLIQUE = "ون", "ين"
_HUNDRED, _AFTER_THE_HUNDRED = "مائة", " بعد المائة"
_ARTICLE = "ال"
# Without the article these lose their last letter where nothing is joined to them.
_DEFECTIVE = {"ثاني": "ثانٍ", "حادي": "حادٍ"}

# As they stand before a masculine and before a feminine noun: from three on with the other ending.
_CARDINALS = (
    *(("صفر", "صفر"), ("واحد", "واحدة"), ("اثنان", "اثنتان"), ("ثلاثة", "ثلاث"), ("أربعة", "أربع")),
    *(("خمسة", "خمس"), ("ستة", "ست"), ("سبعة", "سبع"), ("ثمانية", "ثماني"), ("تسعة", "تسع")),
)
_OBLIQUE_TWO = ("اثنين", "اثنتين")


def ordinal(number: int, gender: Gender, *, definite: bool, oblique: bool) -> str:
    """The ordinal in words: ``الحادية والعشرون``, ``العشرون بعد المائة``.

    Raises ValueError outside 1 to 199.
    """
    if not 1 <= number <= HIGHEST_ORDINAL:
        raise ValueError(f"no ordinal in words for {number}: 1 to {HIGHEST_ORDINAL} only")
    if number > 100:
        return ordinal(number - 100, gender, definite=definite, oblique=oblique) + _AFTER_THE_HUNDRED
    article = _ARTICLE if definite else ""
    if number == 100:
        return article + _HUNDRED
    tens, unit = divmod(number, 10)
    if number <= 10:
        return article + _alone(_UNITS[number - 1][_column(gender)], definite=definite)
    if tens == 1:
        return f"{article}{_in_compound(unit, gender)} {_TEN_IN_COMPOUNDS[_column(gender)]}"
    ten = f"{article}{_TENS[tens - 2]}{_OBLIQUE if oblique else _NOMINATIVE}"
    return f"{article}{_alone(_in_compound(unit, gender), definite=definite)} و{ten}" if unit else ten


def _column(gender: Gender) -> int:
    return 1 if gender is Gender.FEMININE else 0


def _in_compound(unit: int, gender: Gender) -> str:
    return (_FIRST_IN_COMPOUNDS if unit == 1 else _UNITS[unit - 1])[_column(gender)]


def _alone(word: str, *, definite: bool) -> str:
    return word if definite else _DEFECTIVE.get(word, word)


def cardinal(number: int, gender: Gender, *, oblique: bool) -> str:
    """A count before a noun of this gender: in words under ten, in figures from ten.

    Raises ValueError for a negative number.
    """
    if number < 0:
        raise ValueError(f"{number} is no count")
    if number >= FIRST_IN_FIGURES:
        return f"{number:,}".replace(",", " ") if number >= 10_000 else str(number)
    words = _OBLIQUE_TWO if number == 2 and oblique else _CARDINALS[number]
    return words[_column(gender)]
