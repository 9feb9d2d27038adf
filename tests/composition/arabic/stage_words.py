"""What the records on the stage are called in Arabic; all of it made up."""

from tests.composition.stage import Fields, StageWords, plain


def named(value: str, gender: str = "m", number: str = "sg") -> Fields:
    """A verified name."""
    return plain(value, "ar", gender=gender, number=number)


GROUP = named("الفريق العامل المعني بالأصول")
AID = named("فريق الخبراء المعني بالمساعدة التقنية")
COMMITTEE = named("لجنة التنفيذ", "f")
LAW = named("اللجنة المعنية بالقانون", "f")
NETWORKS = named("الشبكات الإقليمية", "f", "pl")

ARABIC = StageWords(
    language="ar",
    places={
        "vienna": named("فيينا", "f"),
        "geneva": named("جنيف", "f"),
        "frankfurt": named("فرانكفورت", "f"),
    },
    treaty=named("اتفاقية مكافحة الرشوة", "f"),
    treaty_short=named("الاتفاقية", "f"),
    organ=named("مؤتمر الأطراف في {instrument=cab:obl:full}"),
    organ_common=named("مؤتمر الأطراف"),
    organ_short=named("المؤتمر"),
    group=GROUP,
    new_group=named("فريق عامل مفتوح العضوية"),
    agenda_item=plain("المساعدة التقنية", "ar"),
    submitted="عرض على",
)
