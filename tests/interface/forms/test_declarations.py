"""The forms as they are declared, held against the schema."""

from desktop_app.domain.records import Base, HasTexts, Record
from desktop_app.interface.forms.declarations import ELSEWHERE, FORMS, Days, Members, Part, Related, Value
from desktop_app.messages import sentences
from desktop_app.operations.editing import class_of

NOTE_TABLES = {"note", "section", "section_paragraph"}
"""Records with an editor of their own."""


def test_every_record_of_the_domain_has_a_form_but_those_of_the_note() -> None:
    tables = {
        mapper.class_.__tablename__ for mapper in Base.registry.mappers if issubclass(mapper.class_, Record)
    }
    assert set(FORMS) == tables - NOTE_TABLES


def test_no_column_is_forgotten_and_none_is_made_up() -> None:
    for table, declaration in FORMS.items():
        fields = [field for group in declaration.groups for field in group.fields]
        declared = [column for field in fields if isinstance(field, Value | Days) for column in field.columns]
        columns = {column.name for column in Base.metadata.tables[table].columns}
        assert sorted(declared) == sorted(columns - set(ELSEWHERE)), table


def test_every_association_and_part_of_a_record_is_declared() -> None:
    for table, declaration in FORMS.items():
        fields = [field for group in declaration.groups for field in group.fields]
        relations = class_of(table).__mapper__.relationships
        members = {name for name in relations.keys() if relations[name].secondary is not None}  # noqa: SIM118
        listed = {field.relation for field in fields if isinstance(field, Members)}
        shown = {f"{related.table}s" for related in declaration.related if related.association}
        assert members <= listed | shown, table
        assert (Part.TEXTS in fields) == issubclass(class_of(table), HasTexts)
        assert (Part.LANGUAGES in fields) == (table == "document")


def test_every_record_that_leads_to_another_is_listed_in_its_form() -> None:
    """What is chosen in one form is seen from the other side, but for the organs that adopt mandates."""
    seen = {
        (related.table, related.column, table) for table, form in FORMS.items() for related in form.related
    }
    for table in FORMS:
        for column in Base.metadata.tables[table].columns:
            for key in column.foreign_keys:
                leads = (table, column.name, key.column.table.name)
                assert leads in seen or leads == ("mandate", "adopting_body_id", "body")


def test_every_list_and_heading_has_its_words() -> None:
    keys = sentences("en").keys()
    for table, declaration in FORMS.items():
        assert {f"form.group.{group.name}" for group in declaration.groups} <= keys
        for related in declaration.related:
            assert isinstance(related, Related)
            assert f"form.related.{table}.{related.table}" in keys
            assert f"form.empty.{related.table}" in keys
            assert f"form.add.{related.table}" in keys


def test_every_change_that_a_form_makes_has_a_name() -> None:
    keys = sentences("en").keys()
    for declaration in FORMS.values():
        for group in declaration.groups:
            for field in group.fields:
                match field:
                    case Value() | Days():
                        assert f"change.value.{field.columns[0]}" in keys
                    case Members():
                        assert f"change.list.{field.relation}" in keys
                    case Part():
                        assert field is Part.TEXTS or f"change.list.{field.value}" in keys
