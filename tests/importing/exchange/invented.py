"""Projects made up at random from the shapes of the format, so that new columns are in them by themselves."""

from datetime import date, timedelta
from random import Random
from typing import Any

from desktop_app.domain.mandates import Mandate, MandateKind
from desktop_app.domain.records import Form, Record, Row, Text
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.importing.exchange.layout import shapes, text_shape
from desktop_app.importing.exchange.shape import (
    POSITION,
    Children,
    Field,
    Kind,
    Member,
    Reference,
    References,
    Shape,
    Texts,
)
from desktop_app.languages.grammar import Case

WORDS = (
    "Доклад",
    "группа “А”",
    "ﬁn",
    "تقرير",
    "报告",
    "soft\u00adhyphen",
    "a\tb\nc",
    '"\\/',
    "𝄞",
    "{{}}",
    "e\u0301",
    " ",
)


class Inventor:
    """Makes records that may name those it made before."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.made: dict[type[Row], list[Any]] = {}
        self.count = 0

    def project(self) -> list[Record]:
        records: list[Any] = []
        for shape in shapes().values():
            records += [self.row(shape) for _ in range(self.random.randrange(1, 5))]
        self.random.shuffle(records)
        return records

    def row(self, shape: Shape) -> Any:
        row = shape.entity(**{m.name: self.value(m) for m in shape.members if isinstance(m, Field)})
        for member in shape.members:
            self.add(row, member)
        for first, last in shape.spans:
            if getattr(row, first) and getattr(row, last):
                setattr(row, last, max(getattr(row, first), getattr(row, last)))
        if isinstance(row, Mandate):
            article = row.kind is MandateKind.ARTICLE
            row.instrument = (
                self.random.choice(self.made[shapes()["instruments"].entity]) if article else None
            )
            row.adopting_body = None if article else self.random.choice(self.made[shapes()["bodies"].entity])
        self.made.setdefault(shape.entity, []).append(row)
        return row

    def add(self, row: Any, member: Member) -> None:
        known = self.made.get(member.target, []) if isinstance(member, Reference | References) else []
        match member:
            case Reference() if known and (member.required or self.random.random() < 0.6):
                setattr(row, member.name, self.random.choice(known))
            case References():
                setattr(
                    row, member.name, self.random.sample(known, min(len(known), self.random.randrange(4)))
                )
            case Children():
                setattr(row, member.name, self.children(member.shape))
            case Texts():
                for field in self.random.sample(member.fields, self.random.randrange(len(member.fields) + 1)):
                    for language in self.random.sample(("ru", "en", "ar"), self.random.randrange(1, 3)):
                        row.texts[field, language] = self.text(field, language)
            case _:
                pass

    def children(self, shape: Shape) -> list[Any]:
        """Rows of which no two have what only one of them may have, in the order of their positions."""
        if any(isinstance(m, Reference) and m.required and m.target not in self.made for m in shape.members):
            return []
        rows = []
        seen: set[tuple[str, ...]] = set()
        for _ in range(self.random.randrange(4)):
            row = self.row(shape)
            values = [tuple(str(getattr(row, n)) for n in one.names) for one in shape.uniques if one.inside]
            if not seen & {*values}:
                seen.update(values)
                rows.append(row)
            else:
                self.forget(row, shape)
        if shape.ordered and self.random.random() < 0.5:
            for place, row in enumerate(rows, start=1):
                row.position = place
        return rows

    def forget(self, row: Any, shape: Shape) -> None:
        """Takes a row out of the lists of those it names."""
        for member in shape.members:
            if isinstance(member, Reference):
                setattr(row, member.name, None)

    def text(self, field: Any, language: str) -> Text:
        fields = {m.name: self.value(m) for m in text_shape().members if isinstance(m, Field)}
        text = Text(field=field, language=language, **fields)
        for case in self.random.sample(list(Case), self.random.randrange(7)):
            text.forms[case] = Form(case=case, value=self.words(), checked=self.random.random() < 0.5)
        return text

    def words(self) -> str:
        """Something that is not blank and was not there before."""
        self.count += 1
        return f"{self.random.choice(WORDS)} {self.count}"

    def value(self, field: Field) -> Any:
        if field.nullable and self.random.random() < 0.4:
            return None
        if not field.required and not field.nullable and self.random.random() < 0.4:
            return field.default
        self.count += 1
        made: dict[Kind, Any] = {
            Kind.TEXT: self.words(),
            Kind.KEY: f"k.{self.count}-x",
            Kind.LANGUAGE: self.random.choice(("ru", "en", "zh", "pt-BR")),
            Kind.NUMBER: self.random.randrange(1, 4) if field.name == POSITION else self.count,
            Kind.FLAG: self.random.random() < 0.5,
            Kind.DAY: date(1, 1, 1) + timedelta(days=self.random.randrange(3_600_000)),
            Kind.SYMBOL: DocumentSymbol(f"Ex/{self.count} (Part\u00a0{self.random.randrange(9)})"),
            Kind.CHOICE: self.random.choice(list(field.choices or ("",))),
        }
        return made[field.kind]
