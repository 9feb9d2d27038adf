"""Situations that together make the program ask for every phrase of a wording file."""

from collections.abc import Iterator
from itertools import product

from tests.composition.stage import COMMITTEE, Fields, Stage, declined, head, plain

OPENINGS = ("active", "active", "also", "in_accordance", "pursuant", "bare")
STATUSES = ("held", "planned", "postponed", "cancelled")


def every_scene() -> Iterator[Stage]:
    yield from _mastheads()
    yield from _fronts()
    yield from _mandates()
    yield from _holes()
    yield from _headings()
    yield from _gatherings()
    yield from _occasions()
    yield from _neighbours()
    yield from _series()
    yield from _reports()


def _mastheads() -> Iterator[Stage]:
    for language, distribution in zip(
        ("ar", "zh", "en", "fr", "ru", "es"), ("limited", "restricted") * 3, strict=True
    ):
        stage = Stage()
        stage.document |= {"original_language": language, "distribution": distribution}
        yield stage


def _fronts() -> Iterator[Stage]:
    for status, online in (("adopted", "online"), ("provisional", "in_person")):
        stage = Stage()
        stage.note["title_names_protocols"] = True
        stage.protocol("protocol", "Протокол|Протокола|Протоколу|Протокол|Протоколом|Протоколе")
        stage.session |= {"agenda_status": status, "format": online}
        stage.further_agenda_item("2")
        for letter in ("a", "b"):
            stage.agenda_item(letter, parent="item-2")
        yield stage
    for only_sessions, protocols in product((True, False), repeat=2):
        stage = Stage()
        stage.body("committee", head(COMMITTEE, "по праву", "m"), gathering="session")
        if only_sessions:
            stage.note["sections"].clear()
        stage.section("committee")
        if protocols:
            stage.note["title_names_protocols"] = True
            stage.protocol("protocol", "Протокол|Протокола|Протоколу|Протокол|Протоколом|Протоколе")
        yield stage


def _mandates() -> Iterator[Stage]:
    for kind in ("resolution", "decision", "article"):
        for role in ("assigns_task", "establishes"):
            stage = Stage()
            mandate = getattr(stage, kind)("4")
            if kind != "article":
                mandate["texts"] = {"title": plain("Активы")}
            provision = stage.provision(mandate, "для борьбы", role)
            stage.say(*({"provision": provision, "opening": opening} for opening in OPENINGS))
            yield stage
    stage = Stage()
    mandate = stage.resolution("9/1", retold_title=plain("об активах"))
    stage.say({"provision": stage.provision(mandate, "просила", "assigns_task")})
    yield stage
    for field in ("title", "retold_title"):
        stage = Stage()
        mandate = stage.resolution("9/1", **{field: plain("об активах")})
        provision = stage.provision(mandate, "для борьбы", "establishes")
        stage.say({"provision": provision, "opening": "pursuant"})
        yield stage


def _holes() -> Iterator[Stage]:
    stage = Stage()
    del stage.note["document"]
    stage.bodies[0]["texts"] = {}
    stage.session |= {"place": None, "first_day": None, "last_day": None}
    stage.first_section["paragraphs"].append({"key": "written-elsewhere", "is_own": True})
    yield stage
    for case in ("gen", "dat", "acc", "ins", "prep"):
        stage = Stage()
        text: Fields = declined("Рабочая группа", "f")
        del text["ru"]["forms"][case]
        stage.bodies[0]["texts"] = {"official_name": text}
        mandate = stage.resolution("9/1", retold_title=plain("об активах"))
        stage.say({"provision": stage.provision(mandate, f"{{body:{case}}}"), "opening": "bare"})
        yield stage


def _headings() -> Iterator[Stage]:
    for tense in ("held", "by_status"):
        for opening in ("body", "meeting"):
            for first in STATUSES:
                for second in STATUSES:
                    stage = Stage()
                    stage.note["heading_tense"] = tense
                    stage.choose(meetings_opening=opening, venue_in_text=True)
                    stage.meeting(1, "2019-07-16", first)
                    stage.meeting(2, "2021-07-16" if second == "planned" else "2020-01-16", second)
                    stage.meeting(3, "", second)
                    stage.session |= {"last_day": "2021-12-31"}
                    yield stage


def _gatherings() -> Iterator[Stage]:
    for part, numbers in (("part", (1, 2)), ("resumed", (0, 1))):
        stage = Stage()
        for number, (day, status) in zip(
            numbers, (("2019-07-16", "held"), ("2020-07-16", "planned")), strict=True
        ):
            stage.meeting(5, day, status, key=f"part-{number}", part=part, part_number=number)
        yield stage


def _occasions() -> Iterator[Stage]:
    for venue in ("before_dates", "after_dates"):
        for planned in (1, 2):
            stage = Stage()
            stage.choose(heading_venue=venue, venue_in_text=True)
            stage.meeting(1, "2019-07-16", "held")
            for ordinal in range(2, 2 + planned):
                stage.meeting(ordinal, f"2020-07-1{ordinal}")
            yield stage
        stage = Stage()
        stage.choose(heading_venue=venue, venue_in_text=True)
        stage.meeting(1, "2020-07-16", format="online")
        yield stage


def _neighbours() -> Iterator[Stage]:
    for kinds in (
        ("joint",),
        ("immediately_before",),
        ("immediately_after",),
        ("immediately_before", "immediately_after"),
    ):
        stage = Stage()
        stage.body("aid", head(COMMITTEE, "по помощи", "m"))
        meeting = stage.meeting(1, "2020-07-15")
        meeting["links"] = []
        for ordinal, kind in enumerate(kinds):
            day = {"joint": 15, "immediately_before": 16, "immediately_after": 14}[kind]
            stage.meeting(ordinal + 1, f"2020-07-{day}", body="aid")
            meeting["links"].append({"other": f"aid-{ordinal + 1}", "kind": kind})
        yield stage


def _series() -> Iterator[Stage]:
    for days in (("2018-11-01", "2019-11-01", "2020-05-01"), ("2019-01-01", "2019-02-01", "2019-03-01")):
        stage = Stage()
        stage.choose(meetings_opening="range", venue_in_text=True)
        for ordinal, day in enumerate(days, start=1):
            stage.meeting(ordinal, day, "held")
        yield stage


def _reports() -> Iterator[Stage]:
    for day in ("2020-06-01", "2020-12-01"):
        for mandated in (True, False):
            stage = Stage()
            stage.note["as_of"] = day
            stage.meeting(1, "2020-07-16")
            if mandated:
                stage.choose(report_mandate=stage.resolution("7/1")["key"])
            yield stage
