"""Short notes in the six official languages, as writers get them; made for tests."""

import re
from dataclasses import dataclass

from desktop_app.composition.note import (
    Doubt,
    DoubtKind,
    Footnote,
    FootnoteMark,
    FrontKind,
    FrontLine,
    Heading,
    Inline,
    Masthead,
    Note,
    Paragraph,
    Sentence,
    Source,
    SymbolWords,
    Words,
)

_SYMBOL = re.compile(r"(CTOC/[A-Z0-9./]*[A-Z0-9])")
REPORTS = "CTOC/COP/WG.4/2019/6", "CTOC/COP/WG.4/2020/4"
ORGAN_NAME = Source("body", "ctoc-cop", "official_name")


@dataclass(frozen=True)
class Texts:
    """The words of a note in one language."""

    issuer: str
    organ: str
    publication: tuple[str, str, str, str]
    front: tuple[str, str, str, str, str, str]
    heading: str
    paragraphs: tuple[str, str, str]


TEXTS = {
    "en": Texts(
        "United Nations",
        "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
        ("Distr.: General", "23 July 2018", "", "Original: English"),
        (
            "Tenth session",
            "Vienna, 12–16 October 2020",
            "Item 2 (b) of the provisional agenda",
            "Review of the implementation of the Convention and the Protocols thereto",
            "Reports on the meetings of the subsidiary bodies of the Conference of the Parties",
            "Note by the Secretariat",
        ),
        "Reports on the meetings of the Working Group on Trafficking in Persons held in Vienna "
        "from 9 to 11 October 2019 and from 13 to 15 July 2020",
        (
            "In its resolution 7/1, the Conference decided that the Working Group would be a constant element.",
            "The Working Group held its ninth meeting in Vienna from 9 to 11 October 2019.",
            (
                f"The reports on those meetings ({REPORTS[0]} and {REPORTS[1]}, respectively) will be before the "
                "Conference at its tenth session."
            ),
        ),
    ),
    "fr": Texts(
        "Nations Unies",
        "Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée",
        ("Distr. générale", "1er novembre 2018", "Français", "Original : anglais"),
        (
            "Dixième session",
            "Vienne, 12-16 octobre 2020",
            "Point 2 b) de l’ordre du jour provisoire",
            "Examen de l’application de la Convention et des Protocoles s’y rapportant",
            "Rapports sur les réunions des organes subsidiaires de la Conférence des Parties",
            "Note du Secrétariat",
        ),
        "Rapports sur les réunions du Groupe de travail sur la traite des personnes tenues à Vienne "
        "du 9 au 11 octobre 2019 et du 13 au 15 juillet 2020",
        (
            "Dans sa résolution 7/1, la Conférence a décidé que le Groupe de travail serait un élément constant.",
            "Le Groupe de travail a tenu sa neuvième réunion à Vienne, du 9 au 11 octobre 2019.",
            (
                f"Les rapports sur ces réunions ({REPORTS[0]} et {REPORTS[1]}, respectivement) seront présentés à la "
                "Conférence à sa dixième session."
            ),
        ),
    ),
    "es": Texts(
        "Naciones Unidas",
        "Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada "
        "Transnacional",
        ("Distr. general", "5 de noviembre de 2012", "Español", "Original: inglés"),
        (
            "Décimo período de sesiones",
            "Viena, 12 a 16 de octubre de 2020",
            "Tema 2 b) del programa provisional",
            "Examen de la aplicación de la Convención y sus Protocolos",
            "Informes sobre las reuniones de los órganos subsidiarios de la Conferencia de las Partes",
            "Nota de la Secretaría",
        ),
        "Informes sobre las reuniones del Grupo de Trabajo sobre la Trata de Personas celebradas en Viena "
        "del 9 al 11 de octubre de 2019 y del 13 al 15 de julio de 2020",
        (
            "En su resolución 7/1, la Conferencia decidió que el Grupo de Trabajo sería un elemento constante.",
            "El Grupo de Trabajo celebró su novena reunión en Viena del 9 al 11 de octubre de 2019.",
            (
                f"Los informes sobre esas reuniones ({REPORTS[0]} y {REPORTS[1]}, respectivamente) se presentarán a "
                "la Conferencia en su décimo período de sesiones."
            ),
        ),
    ),
    "ru": Texts(
        "Организация Объединенных Наций",
        "Конференция участников Конвенции Организации Объединенных Наций против транснациональной "
        "организованной преступности",
        ("Distr.: General", "1 November 2018", "Russian", "Original: English"),
        (
            "Десятая сессия",
            "Вена, 12–16 октября 2020 года",
            "Пункт 2 b) предварительной повестки дня",
            "Обзор хода осуществления Конвенции и протоколов к ней",
            "Доклады совещаний вспомогательных органов Конференции участников",
            "Записка Секретариата",
        ),
        "Доклады о работе совещаний Рабочей группы по торговле людьми, прошедших в Вене "
        "9–11 октября 2019 года и 13–15 июля 2020 года",
        (
            "В резолюции 7/1 Конференция постановила, что Рабочая группа станет постоянным элементом.",
            "Рабочая группа провела девятое совещание в Вене 9–11 октября 2019 года.",
            (
                f"Доклады о работе этих совещаний ({REPORTS[0]} и {REPORTS[1]} соответственно) будут представлены "
                "Конференции на десятой сессии."
            ),
        ),
    ),
    "zh": Texts(
        "联合国",
        "联合国打击跨国有组织犯罪公约缔约方会议",
        ("Distr.: General", "6 June 2008", "Chinese", "Original: English"),
        (
            "第十届会议",
            "2020年10月12日至16日，维也纳",
            "临时议程项目2(b)",
            "《公约》及其各项议定书执行情况审议",
            "缔约方会议附属机构的会议报告",
            "秘书处的说明",
        ),
        "2019年10月9日至11日和2020年7月13日至15日在维也纳举行的贩运人口问题工作组会议的报告",
        (
            "缔约方会议在第7/1号决议中决定，“工作组”应为一个常设要素。",
            "工作组于2019年10月9日至11日在维也纳举行了第九次会议。",
            f"这些会议的报告（分别为{REPORTS[0]}和{REPORTS[1]}）将提交缔约方会议第十届会议。",
        ),
    ),
    "ar": Texts(
        "الأمم المتحدة",
        "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
        ("Distr.: General", "27 December 2006", "Arabic", "Original: English"),
        (
            "الدورة العاشرة",
            "فيينا، 12-16 تشرين الأول/أكتوبر 2020",
            "البند 2 (ب) من جدول الأعمال المؤقت",
            "استعراض تنفيذ الاتفاقية والبروتوكولات الملحقة بها",
            "التقارير عن اجتماعات الهيئات الفرعية لمؤتمر الأطراف",
            "مذكرة من الأمانة",
        ),
        "التقريران عن اجتماعي الفريق العامل المعني بالاتجار بالأشخاص المعقودين في فيينا في الفترة من 9 إلى "
        "11 تشرين الأول/أكتوبر 2019 وفي الفترة من 13 إلى 15 تموز/يوليه 2020",
        (
            "قرر المؤتمر في قراره 7/1 أن يكون الفريق العامل عنصرا ثابتا.",
            "عقد الفريق العامل اجتماعه التاسع في فيينا في الفترة من 9 إلى 11 تشرين الأول/أكتوبر 2019.",
            (
                f"وسيُعرض التقريران عن هذين الاجتماعين ({REPORTS[0]} و{REPORTS[1]} على التوالي) على المؤتمر في دورته "
                "العاشرة."
            ),
        ),
    ),
}
_KINDS = (
    FrontKind.SESSION,
    FrontKind.VENUE_AND_DATES,
    FrontKind.AGENDA,
    FrontKind.AGENDA_ITEM_TITLE,
    FrontKind.TITLE,
    FrontKind.DOCUMENT_TYPE,
)


def official_note(language: str, profile: str = "vienna-a4") -> Note:
    """The note in a language; the name of its organ is not verified."""
    texts = TEXTS[language]
    distribution, date, language_line, original = texts.publication
    return Note(
        language=language,
        profile=profile,
        masthead=Masthead(
            issuer=_sentence(texts.issuer),
            symbol=SymbolWords("CTOC/COP/2020/99"),
            organ=Sentence((Words(texts.organ, (ORGAN_NAME,)),)),
            distribution=_sentence(distribution),
            date=Words(date),
            language_line=language_line,
            original_line=_sentence(original),
            job_number=Words("V.20-99999"),
        ),
        blocks=(
            *(_front(kind, text) for kind, text in zip(_KINDS, texts.front, strict=True)),
            Heading("heading", 1, "I.", _sentence(texts.heading)),
            *(
                Paragraph(f"p{number}", number, (_sentence(text),))
                for number, text in enumerate(texts.paragraphs, start=1)
            ),
        ),
        footnotes=(Footnote("*", custom=True, sentence=_sentence("CTOC/COP/2020/1.")),),
        doubts=(Doubt(DoubtKind.TEXT_UNVERIFIED, ORGAN_NAME, texts.organ),),
    )


def _front(kind: FrontKind, text: str) -> FrontLine:
    sentence = _sentence(text)
    if kind is FrontKind.AGENDA:
        sentence = Sentence((*sentence.inlines, FootnoteMark("*", 0)))
    return FrontLine(kind.value, kind, sentence)


def _sentence(text: str) -> Sentence:
    return Sentence(tuple(_inline(piece) for piece in _SYMBOL.split(text) if piece))


def _inline(text: str) -> Inline:
    return SymbolWords(text) if _SYMBOL.fullmatch(text) else Words(text)
