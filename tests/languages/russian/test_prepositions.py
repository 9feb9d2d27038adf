import pytest

from desktop_app.languages.russian.prepositions import euphonic

PHRASES = """
во Вьетнаме · во Франции · во Франкфурте · в Вене · в Вильнюсе · в Финляндии · во Владивостоке
во Львове · во второй · во всех · в двух · во Дворце Наций · в дворянстве · во исполнение
в осуществлении · в Женеве · в ВТО · в ФРГ · во введении · в 2019 году · во 2-м пункте · в главе III
во многих · в «Вене» · во «Франс пресс» · со статьей · с резолюцией · со второй · с Вьетнамом
со всеми · с взаимной правовой помощью · с временной группой · со временем · с сотрудничеством
со ссылкой · со Швецией · с Женевой · со Шри-Ланкой · со здоровьем · со щитом · с США · со СМИ
со дня вступления · со 150-летием · с 15 мая · с введением · со взносами · о торговле
об осуществлении · об Уставе · о Японии · о едином · о юрисдикции · о ёмкостях · об активизации
об этом · об их · о Вене · о йоде · обо всем · обо мне · о всемирном · об ООН · об НПО · о США
о ВТО · о ПРООН · о ФАО · об 11 совещаниях · о 12 совещаниях · об 1 докладе · о 1,5 процента
о 1 000 докладов · об 11 000 докладов · о резолюции · о «Плане» · об «Уставе» · об Interpol
о UNODC · к пункту · ко второму · ко всем · ко Всеобщей декларации · к Вьетнаму · ко мне
к Комитету · ко дню · к статье
"""


def _pairs() -> list[tuple[str, str]]:
    phrases = [phrase.strip() for phrase in PHRASES.replace("\n", "·").split("·")]
    return [(phrase.split(" ")[0], phrase.split(" ", 1)[1]) for phrase in phrases if phrase]


@pytest.mark.parametrize(("expected", "following"), _pairs())
def test_a_preposition_takes_the_form_that_the_next_word_asks_for(expected: str, following: str) -> None:
    assert euphonic(expected[0], following) == expected


@pytest.mark.parametrize(
    ("preposition", "following", "expected"),
    [("В", "Вьетнаме", "Во"), ("О", "Уставе", "Об"), ("О", "всех", "Обо"), ("С", "резолюцией", "С")],
)
def test_a_capital_preposition_stays_capital(preposition: str, following: str, expected: str) -> None:
    assert euphonic(preposition, following) == expected


@pytest.mark.parametrize("preposition", ["по", "из", "На", "от", "во", "об", "у", ""])
def test_other_prepositions_come_back_as_they_are(preposition: str) -> None:
    assert euphonic(preposition, "Вьетнаме") == preposition


@pytest.mark.parametrize("preposition", ["в", "к", "о", "с"])
def test_before_nothing_a_preposition_keeps_its_short_form(preposition: str) -> None:
    assert euphonic(preposition, "") == preposition
