import re

import pytest

from desktop_app.domain.symbol import parse
from desktop_app.explanation.explaining import explain_symbol, symbol_words
from desktop_app.languages.available import LANGUAGES
from desktop_app.languages.english.numerals import ordinal as english_ordinal


@pytest.mark.parametrize(
    ("symbol", "said"),
    [
        (
            "A/C.3/74/L.5/Rev.1",
            "General Assembly, Third Committee, seventy-fourth session, limited document 5, revision 1",
        ),
        ("A/RES/3314(XXIX)", "General Assembly, resolution 3314, twenty-ninth session"),
        ("A/RES/31/6[A]", "General Assembly, thirty-first session, resolution 6, A"),
        ("A/ES-10/PV.5", "General Assembly, tenth emergency special session, verbatim record 5"),
        (
            "E/CN.4/RES(XXX)",
            "Economic and Social Council, Commission on Human Rights, thirtieth session, resolution",
        ),
        ("S/24683*", "Security Council, document 24683, reissued for technical reasons"),
        ("ISBA/200/3", "International Seabed Authority, session 200, document 3"),
        (
            "A/42/227-E/1987/65",
            (
                "General Assembly, forty-second session, document 227; "
                "Economic and Social Council, 1987, document 65"
            ),
        ),
        ("A/62/46/Adds.1-3", "General Assembly, sixty-second session, document 46, addenda 1–3"),
        ("A/62/46/Summary", "General Assembly, sixty-second session, document 46, summary"),
        ("XYZ/FOO/BAR.2/Q/D/3", "XYZ, FOO, BAR.2, list of issues, views or decision 3"),
        (
            "CAT/C/105/D/1209,1231/2003",
            (
                "Committee against Torture, Committee, one hundred and fifth session, "
                "views or decision 1209,1231, 2003"
            ),
        ),
        ("A/AC.5/1/OK", "General Assembly, ad hoc committee 5, document 1, OK"),
        ("A/74/PV.1(OR)", "General Assembly, seventy-fourth session, verbatim record 1, OR"),
        ("", ""),
    ],
)
def test_a_symbol_is_explained_in_english(symbol: str, said: str) -> None:
    assert explain_symbol(parse(symbol), "en") == said


def test_a_symbol_is_explained_in_russian() -> None:
    assert explain_symbol(parse("A/C.3/74/L.5/Rev.1"), "ru") == (
        "Генеральная Ассамблея, Третий комитет, семьдесят четвертая сессия, "
        "документ ограниченного распространения 5, пересмотренный вариант 1"
    )


@pytest.mark.parametrize(
    ("language", "session"),
    [
        ("ar", "الدورة الرابعة والسبعون"),
        ("zh", "第七十四届会议"),
        ("fr", "soixante-quatorzième session"),
        ("es", "septuagésimo cuarto período de sesiones"),
    ],
)
def test_a_session_is_named_in_every_official_language(language: str, session: str) -> None:
    assert session in explain_symbol(parse("A/C.3/74/L.5/Rev.1"), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_explains_the_same_words_with_the_same_fields(language: str) -> None:
    def fields(language: str) -> dict[str, dict[str, set[str]]]:
        return {
            family: {key: set(re.findall(r"{(\w+)}", text)) for key, text in words.items()}
            for family, words in symbol_words(language).items()
        }

    assert fields(language) == fields("en")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "first"),
        (12, "twelfth"),
        (20, "twentieth"),
        (42, "forty-second"),
        (90, "ninetieth"),
        (100, "one hundredth"),
    ],
)
def test_english_ordinals_are_spelled_out(number: int, words: str) -> None:
    assert english_ordinal(number) == words
    assert english_ordinal(101) == "one hundred and first"
