from datetime import datetime

import pytest
from sqlalchemy import inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from desktop_app.domain.documents import Distribution
from desktop_app.domain.records import Base, Form, Row, Text
from desktop_app.importing.exchange.layout import shape_of, shapes, text_shape
from desktop_app.importing.exchange.reading import ExchangeRecords
from desktop_app.importing.exchange.shape import Children, Field, Kind, Reference, References, Unique, walk


def test_every_table_of_records_is_in_the_format() -> None:
    inside = {shape.entity for top in shapes().values() for shape in walk(top)}
    mapped = {mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Row)}
    assert mapped == inside | {Text, Form}


def test_every_column_is_in_the_format() -> None:
    for shape in [shape for top in shapes().values() for shape in walk(top)]:
        owners = {"mandate_id", "session_id", "note_id", "section_id", "section_paragraph_id"}
        owners |= {"document_id", "meeting_id"}
        columns = {column.name for column in inspect(shape.entity).columns if column.computed is None} - {
            "id"
        }
        said = {member.name for member in shape.members if isinstance(member, Field)}
        said |= {f"{member.name}_id" for member in shape.members if isinstance(member, Reference)}
        assert columns - said <= owners
        assert len(columns - said) <= 1


def test_a_case_form_has_only_what_its_short_way_of_writing_can_hold() -> None:
    assert {column.name for column in inspect(Form).columns} == {"id", "text_id", "case", "value", "checked"}


def test_a_text_keeps_what_its_place_in_the_file_does_not_say() -> None:
    assert [member.name for member in text_shape().members] == [
        "value",
        "verified",
        "gender",
        "number",
        "animate",
    ]


def test_the_key_comes_first_and_lists_come_last() -> None:
    assert [member.name for member in shapes()["documents"].members] == [
        *("key", "texts", "symbol", "type", "status", "body", "session", "dated", "distribution"),
        *("original_language", "job_number", "verified", "source", "meetings", "languages"),
    ]


def test_a_field_knows_its_kind_its_rules_and_its_usual_value() -> None:
    distribution = shapes()["documents"].by_name["distribution"]
    assert isinstance(distribution, Field)
    assert (distribution.kind, distribution.choices) == (Kind.CHOICE, Distribution)
    assert (distribution.required, distribution.default) == (False, Distribution.GENERAL)
    items = shapes()["sessions"].by_name["agenda_items"]
    assert isinstance(items, Children)
    label, position = items.shape.by_name["label"], items.shape.by_name["position"]
    assert isinstance(label, Field)
    assert isinstance(position, Field)
    assert (label.kind, label.required, label.may_be_blank) == (Kind.TEXT, True, False)
    assert (position.least, position.default, position.nullable) == (1, 1, False)


def test_a_link_table_is_written_on_the_side_it_names_first() -> None:
    assert isinstance(shapes()["documents"].by_name["meetings"], References)
    assert "documents" not in shapes()["meetings"].by_name


def test_what_may_occur_once_follows_from_the_constraints() -> None:
    meetings, documents = shapes()["meetings"], shapes()["documents"]
    place_in_series = ("body", "ordinal", "part", "part_number")
    compared = ("body_id", *place_in_series[1:])
    key = Unique(("key",), ("key",), inside=False)
    assert meetings.uniques == (Unique(place_in_series, compared, inside=False), key)
    assert documents.uniques == (key, Unique(("symbol",), ("symbol_key",), inside=False))
    (links,) = (member for member in meetings.members if isinstance(member, Children))
    assert links.shape.uniques == (Unique(("other",), ("other_id",), inside=True),)


def test_a_column_of_a_kind_the_format_does_not_know_is_refused() -> None:
    class Other(DeclarativeBase):
        pass

    class Clock(Other):
        __tablename__ = "clock"
        id: Mapped[int] = mapped_column(primary_key=True)
        at: Mapped[datetime]

    with pytest.raises(TypeError, match=r"clock\.at"):
        shape_of(Clock)  # type: ignore[arg-type]


def test_the_records_of_a_file_have_a_place_for_every_list() -> None:
    assert set(ExchangeRecords.__dataclass_fields__) == {*shapes(), "outside", "unnumbered"}
