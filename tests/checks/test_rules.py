"""Every rule on text: what provokes it, and a near miss that does not."""

from collections.abc import Sequence

import pytest

from desktop_app.checks.checking import TEXT_RULES
from tests.checks.notes import breaks, clean, found

Change = tuple[str, str]

FIREARMS = "Рабочей группы по огнестрельному оружию, прошедшего"
SECOND = "а второе совещание планируется провести 13–15 июля 2020"
TENTH = "провести 10–11 сентября 2020"
SEVENTH = "провести 8–9 сентября 2020"
SYMBOL = "CTOC/COP/WG.6/2020/4"
TWO = "CTOC/COP/WG.7/2020/4"
STANDING = "Рабочая группа по незаконному ввозу мигрантов будет постоянным элементом Конференции"
MANDATE_3_2 = (
    "решением 3/2 Конференции участников об осуществлении положений о международном сотрудничестве, "
    "содержащихся в Конвенции,"
)

CASES: Sequence[tuple[str, Change, Change]] = (
    ("spaces.double", ("девятое совещание", "девятое  совещание"), ("девятое совещание", "девятое\u00a0совещание")),
    ("spaces.at_mark", ("года, а ее", "года , а ее"), ("года, а ее", "года: а ее")),
    ("spaces.missing", ("года, а ее", "года,а ее"), ("года, а ее", "года 1,5 а ее")),
    ("marks.doubled", ("года, а ее", "года,, а ее"), ("года, а ее", "года... а ее")),
    ("marks.unpaired", ("соответственно) будут", "соответственно будут"), ("также просила", "a) также просила")),
    ("marks.unpaired", ("резолюцией 9/1 доклады", "резолюцией 9/1) доклады"), ("просила", "ii) просила")),
    ("marks.full_stop", ("использования ресурсов.\n15", "использования ресурсов\n15"), ("ресурсов.\n15", "ресурсов;\n15")),
    ("dashes.doubled", (TENTH, "провести 10-–11 сентября 2020"), ("а также созданию", "а — также созданию")),
    ("dashes.hyphen", ("а также созданию", "а - также созданию"), ("а также созданию", "а — также созданию")),
    ("dashes.range", (SEVENTH, "провести 8-9 сентября 2020"), (SEVENTH, "провести 30 августа – 9 сентября 2020")),
    ("dashes.across_months", (SEVENTH, "провести 30 августа-9 сентября 2020"), (SEVENTH, "провести 30 августа – 9 сентября 2020")),
    ("quotes.wrong", ("«Создание", '"Создание'), ("«Создание", "„Создание")),
    ("letters.yo", ("а ее десятое", "а её десятое"), ("а ее десятое", "а также десятое")),
    ("letters.small_beginning", ("12. Седьмое", "12. седьмое"), ("12. Седьмое", "12. «Седьмое")),
    ("words.doubled", ("провела девятое", "провела провела девятое"), ("провела девятое", "провела, провела девятое")),
    ("letters.mixed", ("провела", "прoвела"), ("провела", "провела UNODC")),
    ("letters.mixed", ("провела", "UNОDC провела"), ("провела", "провела 5x")),
    ("letters.latin", ("а ее десятое", "a ее десятое"), ("а ее десятое", "a) ее десятое")),
    ("letters.symbol", (SYMBOL, "СТОС/СОР/WG.6/2020/4"), (SYMBOL, "CTOC/COP/WG.66/2020/4")),
    ("words.unknown", ("провела девятое", "провелла девятое"), ("провела девятое", "провела Йцукен девятое")),
    ("words.unknown", ("Записка Секретариата", "Записка Секрретариата"), ("провела девятое", "провела ABCDE девятое")),
    ("dates.month", (SEVENTH, "провести 8–9 сентябре 2020"), (SEVENTH, "провести 8–9 числа 2020")),
    ("dates.impossible", (TENTH, "провести 10–31 сентября 2020"), (TENTH, "провести 10–30 сентября 2020")),
    ("dates.backwards", (TENTH, "провести 11–10 сентября 2020"), (TENTH, "провести 11–12 сентября 2020")),
    ("dates.heading", (SEVENTH, "провести 8–9 октября 2020"), ("8–9 сентября", "7–8 сентября")),
    ("dates.session", ("8–9 сентября", "8–9 декабря"), ("8–9 сентября", "8–9 октября")),
    ("dates.session", ("12–16 октября 2020", "14–18 октября 2019"), ("12–16 октября 2020", "13–15 октября 2020")),
    ("dates.weekend", ("12–16 октября", "10–16 октября"), ("12–16 октября", "13–16 октября")),
    ("dates.weekend", ("12–16 октября", "11–16 октября"), (TENTH, "провести 10–31 сентября 2020")),
    ("dates.long", ("16–17 июля", "16 июля – 17 сентября"), ("16–17 июля", "16 июля – 14 августа")),
    ("dates.pair", (TENTH, "провести 10 и 14 сентября 2020"), (TENTH, "провести 10, 14 и 18 сентября 2020")),
    ("meetings.status", (SECOND, "а второе совещание было проведено 13–15 июля 2020"), (TENTH, "провести 10–11 октября 2020")),
    ("meetings.heading", (FIREARMS, FIREARMS.replace("прошедшего", "которое планируется провести")), (FIREARMS, FIREARMS)),
    ("meetings.heading", ("людьми, прошедших", "людьми, запланированных"), ("людьми, прошедших", "людьми, проходивших")),
    ("meetings.order", ("десятое совещание план", "одиннадцатое совещание план"), ("ее десятое", "ее  десятое")),
    ("meetings.order", (TENTH, "провести 10–11 сентября 2018"), (TENTH, "провести 10–11 сентября 2021")),
    ("meetings.ordinal", ("работе одиннадцатого", "работе тринадцатого"), ("работе одиннадцатого", "работе этого")),
    ("meetings.neighbours", ("двенадцатым совещанием", "тринадцатым совещанием"), ("7–8 июля", "6–7 июля")),
    ("meetings.neighbours", ("9–10 июля", "29–30 июля"), ("9–10 июля", "10–11 июля")),
    ("meetings.neighbours", ("сразу после", "непосредственно перед"), ("сразу после", "вслед за")),
    ("meetings.neighbours", ("помощи планируется провести 9–10", "помощи было проведено 9–10"), ("9–10 июля 2020 года, сразу", "10–9 июля 2020 года, сразу")),
    ("meetings.overlap", ("13–15 июля 2020", "11–15 октября 2019"), ("13–15 июля 2020", "14–15 октября 2019")),
    ("session.ordinal", ("Десятая сессия", "Девятая сессия"), ("Десятая сессия", "Очередная сессия")),
    ("symbols.doubtful", (SYMBOL, "CTOC/COP/WG.6/2O20/4"), (SYMBOL, "CTOC/COP/WG.6/2020/40")),
    ("symbols.twice", (TWO, "CTOC/COP/WG.7/2019/6"), (TWO, "CTOC/COP/WG.7/2020/6")),
    ("symbols.series", (TWO, "CTOC/COP/WG.8/2020/4"), (TWO, "CTOC/COP/WG.7/2020/5")),
    ("symbols.series", (SYMBOL, "CTOC/COP/WG.3/2020/9"), (SYMBOL, "CTOC/COP/WG.9/2020/9")),
    ("symbols.beginning", (SYMBOL, "CAC/COSP/WG.6/2020/4"), (SYMBOL, "CTOC/COP/WG.66/4")),
    ("symbols.sequence", (TWO, "CTOC/COP/WG.7/2019/4"), (TWO, "CTOC/COP/WG.7/2019/7")),
    ("symbols.year", (TWO, "CTOC/COP/WG.7/2018/4"), (TWO, "CTOC/COP/WG.7/4")),
    ("symbols.agenda_year", ("* CTOC/COP/2020/1", "* CTOC/COP/2018/1"), ("* CTOC/COP/2020/1", "* CTOC/COP/2020/2")),
    ("symbols.missing", (f" и {TWO} соответственно", ""), (f"{TWO} соответственно", f"{TWO} соответственно,")),
    ("reports.number", ("доклад о работе этого", "доклады о работе этого"), ("доклад о работе этого", "доклад о работе данного")),
    ("reports.heading", (f"Доклад о работе совещания {FIREARMS}", f"Доклады о работе совещания {FIREARMS}"), (f"совещания {FIREARMS} в Вене 16–17 июля 2020 года", f"совещаний {FIREARMS} в Вене в июле")),
    ("reports.heading", ("Доклады о работе совещаний Рабочей группы по торговле", "Доклады о работе совещания Рабочей группы по торговле"), ("9–11 сентября 2019 года и 10–11 сентября 2020 года\n", "9–11 сентября 2019 года и запланированного на 10–11 сентября 2020 года\n")),
    ("reports.respectively", (f"{TWO} соответственно", TWO), (f"{TWO} соответственно", f"{TWO}, соответственно,")),
    ("reports.respectively", (f"{SYMBOL}) будет", f"{SYMBOL} соответственно) будет"), ("этого совещания", "того совещания")),
    ("names.variant", ("Рабочей группы по вопросам международного сотрудничества. Доклад", "Рабочей группы по международному сотрудничеству. Доклад"), ("Рабочей группы по вопросам международного сотрудничества. Доклад", "Рабочей группы по борьбе с отмыванием денег. Доклад")),
    ("names.section", (FIREARMS, "Рабочей группы по торговле людьми, прошедшего"), (FIREARMS, f"постоянной {FIREARMS}")),
    ("names.heading_twice", (FIREARMS, "Рабочей группы по торговле людьми, прошедшего"), (FIREARMS, f"постоянной {FIREARMS}")),
    ("mandates.never_titled", (MANDATE_3_2, "решением 3/2 Конференции участников"), ("решением 3/2", "решением 3/3")),
    ("mandates.never_titled", ("5. В резолюции 7/1 об", "5. В резолюции 7/2 об"), ("решением 3/2", "решением 13/2")),
    ("mandates.untitled", ("В этой же резолюции", "В резолюции 7/1"), ("В этой же резолюции", "В резолюции 9/1")),
    ("mandates.titled_twice", ("8. В резолюции 7/1 Конференция", "8. В резолюции 7/1 об усилиях Конференция"), ("8. В резолюции 7/1", "8. В резолюции 7/1,")),
    ("agenda.asterisk_missing", ("дня*", "дня"), ("дня*", "дня *")),
    ("agenda.asterisk_needless", ("предварительной повестки дня*", "повестки дня*"), ("предварительной повестки дня*", "повестки дня")),
    ("agenda.note_missing", ("\n* CTOC/COP/2020/1.", ""), ("\n* CTOC/COP/2020/1.", "\n* CTOC/COP/2020/2.")),
    ("agenda.note_unused", ("дня*", "дня"), ("* CTOC/COP/2020/1.", "1 CTOC/COP/2020/1.")),
    ("agenda.note_symbol", ("* CTOC/COP/2020/1.", "* Повестка дня."), ("* CTOC/COP/2020/1.", "* CTOC/COP/2020/1")),
    ("agenda.titles", ("Пункты 2, 4 и 5", "Пункты 2, 3, 4 и 5"), ("Пункты 2, 4 и 5", "Пункты 2 и 4")),
    ("agenda.item_word", ("Пункты 2, 4 и 5", "Пункт 2, 4 и 5"), ("Пункты 2, 4 и 5", "Пункты 2 a) и b)")),
    ("agenda.item_word", ("Пункты 2, 4 и 5", "Пункты 2"), ("Пункты 2, 4 и 5", "Пункт 2")),
    ("agenda.item_order", ("Пункты 2, 4 и 5", "Пункты 2, 5 и 4"), ("Пункты 2, 4 и 5", "Пункты 2, 4 и 6")),
    ("structure.number", ("9. Рабочая", "8. Рабочая"), ("2. В этой", "2.  В этой")),
    ("structure.number", ("9. Рабочая", "11. Рабочая"), ("сессии.\nДоклады о работе совещаний Рабочей группы по торговле", "сессии.\na) подпункт;\nДоклады о работе совещаний Рабочей группы по торговле")),
    ("structure.number", ("9. Рабочая", "Рабочая"), ("сессии.\nДоклады", "сессии;\nДоклады")),
    ("structure.lone_heading", (f"Доклад о работе совещания {FIREARMS}", f"A. Доклад о работе совещания {FIREARMS}"), (f"Доклад о работе совещания {FIREARMS}", f"I. Доклад о работе совещания {FIREARMS}")),
    ("structure.length", ("ресурсов.\n15", "ресурсов" + " и так далее" * 3_000 + ".\n15"), ("ресурсов.\n15", "ресурсов и так далее.\n15")),
    ("structure.placeholder", (SYMBOL, "[условное обозначение]"), (SYMBOL, "[обозначение]")),
    ("structure.same", (STANDING, "Рабочая группа по огнестрельному оружию будет ее постоянным элементом"), (STANDING, STANDING)),
    ("numbers.ordinal", ("Седьмое совещание", "7-е совещание"), ("Седьмое совещание", "7-е и иное совещание")),
    ("numbers.ten", ("одно совещание", "2 совещания"), ("одно совещание", "12 совещаний")),
    ("grammar.agreement", ("провела девятое", "провела девятого"), ("провела девятое", "провела девятое коммюнике в девятом году и девятое")),
    ("grammar.government", ("В соответствии с решением 4/4", "В соответствии с решение 4/4"), ("В соответствии с решением 4/4", "В этом и в году до него с решением 4/4")),
    ("grammar.nominative", ("образцов списков замечаний", "образцов группа замечаний"), ("образцов списков", "образцов, группа")),
    ("grammar.predicate", ("Конференция просила", "Конференция просил"), ("Конференция просила", "Конференция и Группа просили")),
    ("grammar.predicate", ("участников учредила", "участников учредил"), ("Конференция просила", "Конференция желает просил")),
    ("grammar.predicate", ("Конференция просила", "Конференция просили"), ("Конференция просила", "Конференция участники просили")),
    ("grammar.predicate", ("Конференция просила", "Конференция просило"), ("Конференция просила", "Конференция представить просил")),
    ("formulas.word", ("WG.4/2020/4 соответственно) будут представлены Конференции", "WG.4/2020/4 соответственно) будут представлены Конференций"), ("WG.4/2020/4 соответственно) будут представлены Конференции", "WG.4/2020/4 соответственно) будут представлены Ассамблее")),
    ("formulas.twins", ("для обеспечения эффективного использования ресурсов.\n15", "для обеспечения эффективного использование ресурсов.\n15"), ("на ежегодной основе, если", "на ежегодной основе, когда")),
)  # fmt: skip

IN_OTHER_LANGUAGES: Sequence[tuple[str, str, Change, Change]] = (
    ("words.nearly", "en", ("Persons held its ninth meeting", "Persons held its ninth meetting"), ("Women", "Woman")),
    ("words.nearly", "en", ("ninth meeting", "ninth maeting"), ("ninth meeting", "ninth mission")),
    ("words.nearly", "fr", ("5/3 de la Conférence", "5/3 de la Confréence"), ("5/3 de la Conférence", "5/3 de la Concurrence")),
    ("words.nearly", "en", ("Especially Women", "Espeecially Women"), ("Especially", "Specially")),
    ("dates.pair", "en", ("on 10 and 11 September 2020. In", "on 8 and 11 September 2020. In"), ("on 10 and 11", "on 11 and 12")),
    ("spaces.at_mark", "fr", ("2019 et doit", "2019 , et doit"), ("2019 et doit", "2019 : et doit")),
    ("numbers.ten", "en", ("at least one meeting", "at least 2 meetings"), ("at least one meeting", "at least 20 meetings")),
    ("session.ordinal", "zh", ("第十届会议\n", "第九届会议\n"), ("第十届会议\n", "该届会议\n")),
    ("session.ordinal", "ar", ("الدورة العاشرة", "الدورة التاسعة"), ("الدورة العاشرة", "الدورة العادية")),
    ("dates.heading", "zh", ("定于2020年9月8日和9日", "定于2020年9月7日和8日"), ("2020年9月8日和9日", "2020年9月9日和10日")),
    ("meetings.neighbours", "zh", ("工作组第十二次会议之前", "工作组第十四次会议之前"), ("之前举行", "以前举行")),
    ("structure.length", "zh", ("以确保有效利用资源。\n15", "以确保" * 5_000 + "。\n15"), ("以确保", "确保")),
    ("structure.same", "zh", ("偷运移民问题工作组应成为", "枪支问题工作组应成为"), ("应成为", "应作为")),
)  # fmt: skip


def changed(text: str, change: Change) -> str:
    old, new = change
    assert old in text
    return text.replace(old, new)


@pytest.mark.parametrize(("rule", "wrong", "right"), CASES)
def test_a_rule_finds_what_breaks_it_and_not_what_nearly_does(
    rule: str, wrong: Change, right: Change
) -> None:
    assert breaks(rule, changed(clean("ru"), wrong))
    assert not breaks(rule, changed(clean("ru"), right))


@pytest.mark.parametrize(("rule", "language", "wrong", "right"), IN_OTHER_LANGUAGES)
def test_a_rule_holds_in_other_languages(rule: str, language: str, wrong: Change, right: Change) -> None:
    expected = rule != "structure.same"
    assert breaks(rule, changed(clean(language), wrong), language) is expected
    assert not breaks(rule, changed(clean(language), right), language)


def test_every_rule_has_a_test() -> None:
    tested = {case[0] for case in (*CASES, *IN_OTHER_LANGUAGES)} | {"spaces.no_break"}
    assert {rule.id for rule in TEXT_RULES} == tested


def test_a_paragraph_left_out_is_told_once_and_not_of_all_that_follow() -> None:
    lines = clean("ru").split("\n")
    without = "\n".join(line for line in lines if not line.startswith("9. "))
    assert without != clean("ru")
    assert [one.rule for one in found(without)].count("structure.number") == 1
