"""Articles before names and meetings, each phrase written by hand."""

import pytest

from desktop_app.languages.english.articles import indefinite, introduced
from desktop_app.languages.grammar import Agreement, Count

ONE, SEVERAL = Agreement(), Agreement(None, Count.MANY)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Working Group on Firearms", "the Working Group on Firearms"),
        ("open-ended expert group", "the open-ended expert group"),
        ("United Nations Office on Drugs and Crime", "the United Nations Office on Drugs and Crime"),
        ("Regional Networks", "the Regional Networks"),
        # These have an article, or need none.
        ("the Group of 77", "the Group of 77"),
        ("The Hague", "The Hague"),
        ("All States parties", "All States parties"),
        ("those States", "those States"),
        ("A Working Group", "A Working Group"),
        ("", ""),
        # Abbreviations have none, but what they are part of does.
        ("UNODC", "UNODC"),
        ("UN-Women", "UN-Women"),
        ("G77/China", "the G77/China"),
        ("UNODC Regional Office", "the UNODC Regional Office"),
        # Only the whole first word is an article.
        ("Theatre Committee", "the Theatre Committee"),
        ("Anti-Corruption Committee", "the Anti-Corruption Committee"),
        ("A-level Group", "the A-level Group"),
        ("“Friends of the Chair” group", "the “Friends of the Chair” group"),
    ],
)
def test_the_definite_article(words: str, told: str) -> None:
    assert introduced(words, "the", ONE) == told


@pytest.mark.parametrize(
    ("form", "one", "several"),
    [
        ("bare", "ninth", "ninth"),
        ("the", "the ninth", "the ninth"),
        ("a", "a ninth", "ninth"),
        ("its", "its ninth", "its ninth"),
        ("their", "their ninth", "their ninth"),
        ("those", "that ninth", "those ninth"),
    ],
)
def test_every_form_for_one_and_for_several(form: str, one: str, several: str) -> None:
    assert introduced("ninth", form, ONE) == one
    assert introduced("ninth", form, SEVERAL) == several


INDEFINITE = """
an open-ended working group · an expert group · an intergovernmental group · an ad hoc committee
a working group · a high-level group · an interim body · an advisory board · an eighth meeting
an eleventh session · a second part · a united front · a unit · a union · a unified approach
a unique case · a universal rule · a unilateral act · a uniform text · a university · a unicameral house
an uninterrupted series · an unimportant point · an unnamed group · an urgent matter · an urban area
a uranium bank · a ubiquitous law · a utility · a user · a usual rule · an usher · a European group
a eurozone body · a one-day meeting · a once-only event · an only child · an ongoing review · an hour
an hourly rate · an honorary chair · an heir · an honest broker · a hybrid format · a historic session
an 8-member board · an 11-member board · an 18-month plan · an 80-page report · an 11th meeting
an 18,000-word text · a 12-member board · a 110-page report · a 180-day period · a 1,100-word text
a 24-hour network · an NGO · an FAO report · an ILO body · an SOS · an X-ray · an MDG · a UN body
a UNODC group · a UNESCO report · a G20 group · a NATO body · a SIDS forum · a HONLEA meeting
an S-shaped curve · a U-turn · a Conference decision · an “expert group” · a “working group”
an (open) group
"""


@pytest.mark.parametrize(
    "phrase", [text.strip() for text in INDEFINITE.replace("\n", "·").split("·") if text.strip()]
)
def test_the_indefinite_article_goes_by_the_sound(phrase: str) -> None:
    article, words = phrase.split(" ", 1)
    assert indefinite(words) == article
    assert introduced(words, "a", ONE) == phrase
