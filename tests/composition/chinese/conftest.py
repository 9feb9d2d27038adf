"""The stage with Chinese words."""

import pytest

from tests.composition.stage import Fields, Stage, StageWords, plain


def named(value: str) -> Fields:
    return plain(value, "zh")


CHINESE = StageWords(
    language="zh",
    places={"vienna": named("维也纳"), "geneva": named("日内瓦"), "frankfurt": named("法兰克福")},
    treaty=named("《打击贿赂公约》"),
    treaty_short=named("《公约》"),
    organ=named("打击贿赂公约缔约国会议"),
    organ_common=named("缔约国会议"),
    organ_short=named("缔约国会议"),
    group=named("资产问题工作组"),
    new_group=named("不限成员名额工作组"),
    agenda_item=named("技术援助"),
    submitted="提交",
)


@pytest.fixture
def stage() -> Stage:
    return Stage(CHINESE)
