"""A small project, all of it made up, on which a test sets up one situation and reads what the note says."""

import json
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from desktop_app.composition.note import Doubt, DoubtKind, Heading, Note, Paragraph
from tests.composition.projects import Project, words

CASES = ("gen", "dat", "acc", "ins", "prep")
Fields = dict[str, Any]


def declined(forms: str, gender: str, number: str = "sg") -> Fields:
    """A verified text from its six forms with strokes between; one alone does not change."""
    nominative, *others = forms.split("|")
    return {
        "ru": {
            "value": nominative,
            "verified": True,
            "gender": gender,
            "number": number,
            "animate": False,
            "forms": dict(zip(CASES, others or [nominative] * 5, strict=True)),
        }
    }


def plain(value: str, language: str = "ru", **grammar: str) -> Fields:
    """A verified text; ``gender`` and ``number`` where the language asks for them."""
    return {language: {"value": value, "verified": True, **grammar}}


def head(nominative: str, rest: str, gender: str) -> Fields:
    """A name whose first words decline and whose rest stays."""
    return declined("|".join(f"{form} {rest}" for form in nominative.split("|")), gender)


CONVENTION = "Конвенция|Конвенции|Конвенции|Конвенцию|Конвенцией|Конвенции"
CONFERENCE = "Конференция|Конференции|Конференции|Конференцию|Конференцией|Конференции"
PARTIES = "|".join(f"{form} участников" for form in CONFERENCE.split("|"))
GROUP = "Рабочая группа|Рабочей группы|Рабочей группе|Рабочую группу|Рабочей группой|Рабочей группе"
NEW_GROUP = "рабочая группа|рабочей группы|рабочей группе|рабочую группу|рабочей группой|рабочей группе"
COMMITTEE = "Комитет|Комитета|Комитету|Комитет|Комитетом|Комитете"


@dataclass(frozen=True)
class StageWords:
    """What the records on the stage are called in the language of a test.

    ``submitted`` is a word of every sentence on reports, by which these are told from others.
    """

    language: str
    places: Mapping[str, Fields]
    treaty: Fields
    treaty_short: Fields
    organ: Fields
    organ_common: Fields
    organ_short: Fields
    group: Fields
    new_group: Fields
    agenda_item: Fields
    submitted: str


RUSSIAN = StageWords(
    language="ru",
    places={
        "vienna": declined("Вена|Вены|Вене|Вену|Веной|Вене", "f"),
        "geneva": declined("Женева|Женевы|Женеве|Женеву|Женевой|Женеве", "f"),
        "frankfurt": declined("Франкфурт|Франкфурта|Франкфурту|Франкфурт|Франкфуртом|Франкфурте", "m"),
    },
    treaty=head(CONVENTION, "о борьбе с подкупом", "f"),
    treaty_short=declined(CONVENTION, "f"),
    organ=head(PARTIES, "{instrument=cab:gen:full}", "f"),
    organ_common=declined(PARTIES, "f"),
    organ_short=declined(CONFERENCE, "f"),
    group=head(GROUP, "по активам", "f"),
    new_group=head(NEW_GROUP, "открытого состава", "f"),
    agenda_item=plain("Техническая помощь"),
    submitted="представлен",
)


class Stage:
    """One treaty with a conference, its bodies, its ninth and tenth sessions, and a note for the tenth."""

    def __init__(self, words: StageWords = RUSSIAN) -> None:
        self.words = words = deepcopy(words)
        self.session: Fields = {
            "key": "cop-10", "body": "cop", "ordinal": 10, "first_day": "2020-10-12", "last_day": "2020-10-16",
            "place": "vienna", "verified": True, "agenda_items": [],
        }  # fmt: skip
        self.note: Fields = {
            "key": "note",
            "session": "cop-10",
            "document": "note-document",
            "as_of": "2020-06-01",
        }
        self.note |= {"sections": [], "agenda_items": [], "own_wordings": [], "footnotes": []}
        self.document: Fields = {
            "key": "note-document", "type": "note", "symbol": "CAB/COP/2020/7", "dated": "2020-08-03",
            "original_language": "en", "job_number": "V.20-00001 (R)", "verified": True,
        }  # fmt: skip
        self.agenda: Fields = {
            "key": "agenda",
            "type": "agenda",
            "symbol": "CAB/COP/2020/1",
            "verified": True,
        }
        self.agenda["session"] = "cop-10"
        self.treaty: Fields = {"key": "cab", "kind": "treaty", "verified": True, "texts": {}}
        self.treaty["texts"]["full_title"] = words.treaty
        self.treaty["texts"]["short_title"] = words.treaty_short
        self.organ: Fields = {
            "key": "cop", "kind": "conference", "treaty": "cab", "gathering": "session", "verified": True,
            "texts": {
                "official_name": words.organ,
                "common_name": words.organ_common,
                "short_name": words.organ_short,
            },
        }  # fmt: skip
        self.protocols: list[Fields] = []
        self.bodies: list[Fields] = []
        self.mandates: list[Fields] = []
        self.meetings: list[Fields] = []
        self.documents: list[Fields] = []
        self.body("group", words.group, words.new_group)
        self.section("group")
        self.project = Project()

    # What is on the stage

    def body(self, key: str, name: Fields, composition: Fields | None = None, **fields: Any) -> Fields:
        """A subsidiary body, a working group with meetings unless told otherwise."""
        texts = {"official_name": name} | ({"composition": composition} if composition else {})
        record = {"key": key, "parent": "cop", "kind": "working_group", "verified": True, "texts": texts}
        self.bodies.append(record | fields)
        return self.bodies[-1]

    def only_body(self, key: str, name: Fields, composition: Fields | None = None, **fields: Any) -> Fields:
        """A body in the place of the working group; gives its section."""
        self.bodies.clear()
        self.note["sections"].clear()
        self.body(key, name, composition, **fields)
        return self.section(key)

    def section(self, body: str, **fields: Any) -> Fields:
        section = {"key": f"about-{body}", "body": body, "paragraphs": [], **fields}
        self.note["sections"].append(section)
        return section

    @property
    def first_section(self) -> Fields:
        section: Fields = self.note["sections"][0]
        return section

    def choose(self, **fields: Any) -> None:
        """Choices of wording of the first section."""
        self.first_section.update(fields)

    def meeting(self, ordinal: int, days: str = "", status: str = "planned", **fields: Any) -> Fields:
        """A meeting of the first section's body, in Vienna; ``days`` is "2020-07-07" or "2020-07-07/2020-07-08".

        ``symbol`` gives it a report; an empty ``place`` is one that is not known.
        """
        symbol = fields.pop("symbol", None)
        first, _, last = days.partition("/")
        body = fields.pop("body", self.first_section["body"])
        key = fields.pop("key", f"{body}-{ordinal}")
        record = {"key": key, "body": body, "ordinal": ordinal, "status": status, "place": "vienna"}
        record |= {"verified": True, **fields}
        record["place"] = record["place"] or None
        if days:
            record |= {"first_day": first, "last_day": last or first}
        self.meetings.append(record)
        if symbol:
            self.report(symbol, key)
        return record

    def report(self, symbol: str | None, *meetings: str) -> None:
        document = {"key": f"report-{len(self.documents) + 1}", "type": "report", "verified": True}
        document |= {"meetings": list(meetings), "symbol": symbol}
        self.documents.append(document)

    def resolution(self, number: str, **texts: Fields) -> Fields:
        """A resolution of the conference without provisions."""
        key = f"res-{number.replace('/', '-')}"
        mandate = {
            "key": key,
            "kind": "resolution",
            "number": number,
            "adopting_body": "cop",
            "verified": True,
        }
        self.mandates.append(mandate | {"texts": texts, "provisions": []})
        return self.mandates[-1]

    def decision(self, number: str, **texts: Fields) -> Fields:
        mandate = self.resolution(number, **texts)
        return self._rewritten(mandate, {"key": f"dec-{number.replace('/', '-')}", "kind": "decision"})

    def article(self, number: str) -> Fields:
        mandate = self.resolution(number)
        del mandate["adopting_body"]
        return self._rewritten(mandate, {"key": f"art-{number}", "kind": "article", "instrument": "cab"})

    def _rewritten(self, record: Fields, fields: Fields) -> Fields:
        record |= fields
        return record

    def provision(self, mandate: Fields, wording: str | None, role: str = "assigns_task") -> str:
        """What a mandate says of the first section's body; gives its key."""
        key = f"{mandate['key']}-{len(mandate['provisions']) + 1}"
        texts = {"wording": plain(wording, self.words.language)} if wording else {}
        body = self.first_section["body"]
        provision = {"key": key, "role": role, "bodies": [body], "verified": True, "texts": texts}
        mandate["provisions"].append(provision)
        return key

    def say(self, *statements: Fields) -> None:
        """One paragraph on mandates in the first section: ``{"provision": …, "opening": …}`` each."""
        paragraphs = self.first_section["paragraphs"]
        key = f"{self.first_section['key']}-{len(paragraphs) + 1}"
        paragraphs.append({"key": key, "statements": list(statements)})

    def protocol(self, key: str, title: str) -> None:
        texts = {"full_title": declined(title, "m")}
        self.protocols.append(
            {"key": key, "kind": "protocol", "treaty": "cab", "verified": True, "texts": texts}
        )

    def agenda_item(self, label: str, title: str | None = None, parent: str | None = None) -> str:
        """An item under which the note is submitted; gives its key."""
        key = self.further_agenda_item(label, title, parent)
        self.note["agenda_items"].append(key)
        return key

    def further_agenda_item(self, label: str, title: str | None = None, parent: str | None = None) -> str:
        """An item of the agenda that the note does not name."""
        key = f"{parent or 'item'}-{label}"
        told = self.words.agenda_item if title is None else plain(title, self.words.language)
        item = {"key": key, "label": label, "texts": {"title": told}}
        self.session["agenda_items"].append(item | ({"parent": parent} if parent else {}))
        return key

    # What the note says

    def compose(self) -> Note:
        self.project = Project().add_content(json.dumps(self.exchange()).encode())
        return self.project.compose(language=self.words.language)

    def exchange(self) -> Fields:
        """Everything on the stage in the exchange format."""
        return {
            "format": "zapiska",
            "version": 1,
            "places": [{"key": key, "texts": {"name": name}} for key, name in self.words.places.items()],
            "instruments": [self.treaty, *self.protocols],
            "bodies": [self.organ, *self.bodies],
            "sessions": [
                {
                    "key": "cop-9",
                    "body": "cop",
                    "ordinal": 9,
                    "first_day": "2018-10-15",
                    "last_day": "2018-10-19",
                },
                self.session,
            ],
            "mandates": self.mandates,
            "meetings": self.meetings,
            "documents": [self.agenda, self.document, *self.documents],
            "notes": [self.note],
        }

    def heading(self) -> str:
        """The heading of the first section."""
        return next(words(block.sentence) for block in self.compose().blocks if isinstance(block, Heading))

    def paragraphs(self) -> list[str]:
        blocks = self.compose().blocks
        return [" ".join(map(words, block.sentences)) for block in blocks if isinstance(block, Paragraph)]

    def _on_meetings(self) -> list[str]:
        anchor = f"{self.first_section['key']}/meetings"
        told = next(block for block in self.compose().blocks if block.anchor == anchor)
        assert isinstance(told, Paragraph)
        return [words(sentence) for sentence in told.sentences]

    def meetings_told(self) -> str:
        """The sentences on meetings, without the one on reports, which any reported meeting has."""
        sentences = self._on_meetings()
        reported = any(self.words.submitted in sentence for sentence in sentences[-1:])
        return " ".join(sentences[:-1] if reported else sentences)

    def report_told(self) -> str:
        """The sentence on reports."""
        return self._on_meetings()[-1]

    def front(self, kind: str) -> str:
        """The first line of a kind."""
        return next(words(line.sentence) for line in self.compose().front if line.kind.value == kind)

    def doubts(self, kind: DoubtKind) -> list[Doubt]:
        return [doubt for doubt in self.compose().doubts if doubt.kind is kind]
