"""The closed lists, held against the schema that they are read without."""

from sqlalchemy import Enum

from desktop_app.domain.records import Base, Record
from desktop_app.domain.vocabulary import CHOICES

NOTE_TABLES = {"note", "section", "section_paragraph"}
"""Records whose lists stand with their own classes."""


def test_every_list_that_a_record_chooses_from_is_known_without_the_schema() -> None:
    tables = {
        mapper.class_.__tablename__ for mapper in Base.registry.mappers if issubclass(mapper.class_, Record)
    }
    in_schema = {
        (table, column.name): column.type.enum_class
        for table in tables - NOTE_TABLES
        for column in Base.metadata.tables[table].columns
        if isinstance(column.type, Enum)
    }
    assert dict(CHOICES) == in_schema
