"""The records of the field, with their rules kept by the database itself.

Written out once and for all: it does not read the mapped classes, which go on changing.
No id is ever given twice (AUTOINCREMENT), for views and the journal know records by their ids.
"""

# ruff: noqa: S608 - the names are this file's own

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KEYED = (
    "place", "body", "instrument", "mandate", "provision", "session", "agenda_item", "meeting", "document",
    "note", "section", "section_paragraph",
)  # fmt: skip
PARENTS = {"body": "parent_id", "agenda_item": "parent_id", "instrument": "treaty_id"}

SYMBOL_KEY = (
    "upper(replace(replace(replace(replace(replace({symbol}, ' ', ''), char(160), ''), "
    "char(8211), '-'), char(8212), '-'), char(8209), '-'))"
)
LANGUAGE_CODE = "language GLOB '[a-z][a-z]*'"
TEXT_FIELDS = {
    "place": ("name", "country"),
    "body": ("official_name", "common_name", "short_name", "composition"),
    "instrument": ("full_title", "short_title"),
    "mandate": ("title", "retold_title"),
    "annex": ("title",),
    "provision": ("wording",),
    "agenda_item": ("title",),
    "document": ("title",),
    "note_footnote": ("footnote",),
}


def upgrade() -> None:
    _bodies()
    _sessions()
    _meetings()
    _documents()
    _mandates()
    _notes()
    _sections()
    _texts()
    _keys_are_permanent()
    _no_cycles()


def _bodies() -> None:
    _record("place")
    _record(
        "body",
        _reference("body", "parent_id", "body", "RESTRICT"),
        _reference("body", "treaty_id", "instrument", "RESTRICT"),
        *_one_of(
            "body", "kind", "bodykind",
            ("conference", "commission", "committee", "working_group", "expert_group", "review_group",
             "secretariat_unit", "other"),
        ),
        *_position("body"),
        sa.Column("symbol_prefix", sa.String()),
        _comparison_key("prefix_key", "symbol_prefix"),
        _unique("body", "prefix_key"),
        *_one_of("body", "tenure", "tenure", ("interim", "standing"), nullable=True),
        *_one_of("body", "gathering", "gathering", ("meeting", "session"), server_default="meeting"),
        *_days("body", "since", "until"),
        *_sourced(),
        _check("body", "not_its_own_parent", "parent_id <> id"),
    )  # fmt: skip


def _sessions() -> None:
    _record(
        "session",
        _reference("session", "body_id", "body", "RESTRICT", nullable=False),
        *_gathering("session"),
        *_one_of(
            "session",
            "agenda_status",
            "agendastatus",
            ("provisional", "adopted"),
            server_default="provisional",
        ),
        *_sourced(),
    )
    _record(
        "agenda_item",
        _reference("agenda_item", "session_id", "session", "CASCADE", nullable=False),
        _reference("agenda_item", "parent_id", "agenda_item", "CASCADE"),
        sa.Column("label", sa.String(), nullable=False),
        *_position("agenda_item"),
        _check("agenda_item", "label_not_empty", "length(trim(label)) > 0"),
        _check("agenda_item", "not_its_own_parent", "parent_id <> id"),
    )


def _meetings() -> None:
    _record(
        "meeting",
        _reference("meeting", "body_id", "body", "RESTRICT", nullable=False),
        *_one_of("meeting", "unit", "gathering", ("meeting", "session"), nullable=True),
        *_gathering("meeting"),
        *_one_of("meeting", "status", "meetingstatus", ("planned", "held", "postponed", "cancelled")),
        sa.Column("status_as_of", sa.Date()),
        *_sourced(),
    )
    _table(
        "meeting_link",
        _reference("meeting_link", "meeting_id", "meeting", "CASCADE", nullable=False),
        _reference("meeting_link", "other_id", "meeting", "CASCADE", nullable=False),
        *_one_of("meeting_link", "kind", "linkkind", ("immediately_before", "immediately_after", "joint")),
        _unique("meeting_link", "meeting_id", "other_id"),
        _check("meeting_link", "not_with_itself", "meeting_id <> other_id"),
    )


def _documents() -> None:
    _record(
        "document",
        sa.Column("symbol", sa.String()),
        _comparison_key("symbol_key", "symbol"),
        _unique("document", "symbol_key"),
        *_one_of("document", "type", "documenttype", ("report", "agenda", "note", "resolutions", "other")),
        *_one_of("document", "status", "documentstatus", ("reserved", "issued"), server_default="reserved"),
        _reference("document", "body_id", "body", "RESTRICT"),
        _reference("document", "session_id", "session", "RESTRICT"),
        sa.Column("dated", sa.Date()),
        *_one_of(
            "document", "distribution", "distribution", ("general", "limited", "restricted"),
            server_default="general",
        ),
        sa.Column("original_language", sa.String()),
        sa.Column("job_number", sa.String()),
        *_sourced(),
        _check("document", "language_code", "original_language GLOB '[a-z][a-z]*'"),
    )  # fmt: skip
    _languages_of("document")
    _pairs("document", "meeting", "CASCADE")


def _mandates() -> None:
    _record(
        "instrument",
        *_one_of("instrument", "kind", "instrumentkind", ("treaty", "protocol")),
        _reference("instrument", "treaty_id", "instrument", "RESTRICT"),
        *_position("instrument"),
        *_sourced(),
        _check("instrument", "not_its_own_treaty", "treaty_id <> id"),
    )
    _record(
        "mandate",
        *_one_of("mandate", "kind", "mandatekind", ("resolution", "decision", "article")),
        sa.Column("number", sa.String(), nullable=False),
        _reference("mandate", "adopting_body_id", "body", "RESTRICT"),
        _reference("mandate", "session_id", "session", "RESTRICT"),
        _reference("mandate", "instrument_id", "instrument", "RESTRICT"),
        sa.Column("adopted_on", sa.Date()),
        *_sourced(),
        _check("mandate", "number_not_empty", "length(trim(number)) > 0"),
        _check(
            "mandate",
            "article_of_an_instrument_or_act_of_a_body",
            "(kind = 'article' AND instrument_id IS NOT NULL AND adopting_body_id IS NULL)"
            " OR (kind <> 'article' AND instrument_id IS NULL AND adopting_body_id IS NOT NULL)",
        ),
        _unique("mandate", "kind", "number", "adopting_body_id"),
        _unique("mandate", "instrument_id", "number"),
    )
    _table(
        "annex",
        _reference("annex", "mandate_id", "mandate", "CASCADE", nullable=False),
        *_position("annex"),
        sa.Column("label", sa.String()),
    )
    _record(
        "provision",
        _reference("provision", "mandate_id", "mandate", "CASCADE", nullable=False),
        *_one_of(
            "provision", "role", "provisionrole",
            ("establishes", "makes_standing", "continues", "assigns_task", "asks_for_reports"),
        ),
        *_position("provision"),
        *_sourced(),
    )  # fmt: skip
    _pairs("provision", "body", "RESTRICT")


def _notes() -> None:
    _record(
        "note",
        _reference("note", "session_id", "session", "RESTRICT", nullable=False),
        _reference("note", "document_id", "document", "RESTRICT"),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("profile", sa.String(), nullable=False, server_default="vienna-a4"),
        *_one_of("note", "heading_tense", "headingtense", ("held", "by_status"), server_default="held"),
        *_one_of("note", "heading_numbering", "headingnumbering", ("none", "roman"), server_default="none"),
        sa.Column("title_names_protocols", sa.Boolean(), nullable=False, server_default="0"),
    )
    _languages_of("note")
    _table(
        "note_agenda_item",
        _reference("note_agenda_item", "note_id", "note", "CASCADE", nullable=False),
        _reference("note_agenda_item", "agenda_item_id", "agenda_item", "RESTRICT", nullable=False),
        *_position("note_agenda_item"),
        _unique("note_agenda_item", "note_id", "agenda_item_id"),
    )
    _table(
        "own_wording",
        _reference("own_wording", "note_id", "note", "CASCADE", nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("generated", sa.String(), nullable=False, server_default=""),
        _unique("own_wording", "note_id", "anchor", "language"),
        _check("own_wording", "value_not_empty", "length(trim(value)) > 0"),
        _check("own_wording", "language_code", LANGUAGE_CODE),
    )
    _table(
        "note_footnote",
        _reference("note_footnote", "note_id", "note", "CASCADE", nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("mark", sa.String()),
        *_position("note_footnote"),
    )


def _sections() -> None:
    _record(
        "section",
        _reference("section", "note_id", "note", "CASCADE", nullable=False),
        _reference("section", "body_id", "body", "RESTRICT", nullable=False),
        *_position("section"),
        *_one_of(
            "section", "meetings_opening", "meetingsopening", ("body", "meeting", "range"),
            server_default="body",
        ),
        sa.Column("venue_in_text", sa.Boolean(), nullable=False, server_default="0"),
        *_one_of(
            "section", "heading_venue", "headingvenue", ("before_dates", "after_dates"),
            server_default="before_dates",
        ),
        *_one_of(
            "section", "report_reference", "reportreference", ("these", "ordinal"), server_default="these"
        ),
        _reference("section", "report_mandate_id", "mandate", "RESTRICT"),
    )  # fmt: skip
    _table(
        "meeting_choice",
        _reference("meeting_choice", "section_id", "section", "CASCADE", nullable=False),
        _reference("meeting_choice", "meeting_id", "meeting", "CASCADE", nullable=False),
        sa.Column("included", sa.Boolean(), nullable=False),
        _unique("meeting_choice", "section_id", "meeting_id"),
    )
    _record(
        "section_paragraph",
        _reference("section_paragraph", "section_id", "section", "CASCADE", nullable=False),
        *_position("section_paragraph"),
    )
    _table(
        "statement",
        _reference("statement", "section_paragraph_id", "section_paragraph", "CASCADE", nullable=False),
        _reference("statement", "provision_id", "provision", "RESTRICT", nullable=False),
        *_position("statement"),
        *_one_of(
            "statement", "opening", "opening", ("active", "in_accordance", "pursuant", "also", "bare"),
            server_default="active",
        ),
        *_one_of(
            "statement", "title_citation", "titlecitation", ("quoted", "retold"), server_default="retold"
        ),
    )  # fmt: skip


def _texts() -> None:
    owned = " + ".join(f"({table}_id IS NOT NULL)" for table in TEXT_FIELDS)
    fits = " AND ".join(
        f"({table}_id IS NULL OR field IN ({_listed(fields)}))" for table, fields in TEXT_FIELDS.items()
    )
    _table(
        "text",
        *(_reference("text", f"{table}_id", table, "CASCADE") for table in TEXT_FIELDS),
        *_one_of(
            "text", "field", "textfield",
            ("name", "country", "official_name", "common_name", "short_name", "composition", "full_title",
             "short_title", "title", "retold_title", "wording", "footnote"),
        ),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False, server_default="0"),
        *_one_of("text", "gender", "gender", ("m", "f", "n"), nullable=True),
        *_one_of("text", "number", "grammaticalnumber", ("sg", "pl"), nullable=True),
        sa.Column("animate", sa.Boolean()),
        _check("text", "one_owner", f"{owned} = 1"),
        _check("text", "field_of_owner", fits),
        _check("text", "value_not_empty", "length(trim(value)) > 0"),
        _check("text", "language_code", LANGUAGE_CODE),
        *(_unique("text", f"{table}_id", "field", "language") for table in TEXT_FIELDS),
    )  # fmt: skip
    _table(
        "form",
        _reference("form", "text_id", "text", "CASCADE", nullable=False),
        *_one_of("form", "case", "case", ("nom", "gen", "dat", "acc", "ins", "prep")),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("checked", sa.Boolean(), nullable=False, server_default="0"),
        _unique("form", "text_id", "case"),
        _check("form", "value_not_empty", "length(trim(value)) > 0"),
    )


def _keys_are_permanent() -> None:
    for table in KEYED:
        op.execute(
            f"CREATE TRIGGER {table}_key_is_permanent BEFORE UPDATE OF key ON {table} "
            f"WHEN NEW.key IS NOT OLD.key BEGIN SELECT RAISE(ABORT, 'key:{table}'); END"
        )


def _no_cycles() -> None:
    """Looks upwards from the new parent; UNION, not UNION ALL, so that it ends even inside a cycle."""
    for table, parent in PARENTS.items():
        for event in ("INSERT", f"UPDATE OF {parent}"):
            op.execute(
                f"CREATE TRIGGER {table}_no_cycle_on_{event[:6].lower()} AFTER {event} ON {table} "
                f"WHEN NEW.{parent} IS NOT NULL BEGIN SELECT RAISE(ABORT, 'cycle:{table}') WHERE NEW.id IN ("
                f"WITH RECURSIVE above(id) AS (SELECT NEW.{parent} UNION "
                f"SELECT {table}.{parent} FROM {table} JOIN above ON {table}.id = above.id) "
                "SELECT id FROM above); END"
            )


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True), *parts, sqlite_autoincrement=True)


def _record(name: str, *parts: sa.schema.SchemaItem) -> None:
    key = sa.Column("key", sa.String(), nullable=False)
    letters = _check(name, "key", "key GLOB '[a-z0-9]*' AND NOT key GLOB '*[^a-z0-9.-]*'")
    _table(name, key, letters, _unique(name, "key"), *parts)


def _languages_of(owner: str) -> None:
    name = f"{owner}_language"
    _table(
        name,
        _reference(name, f"{owner}_id", owner, "CASCADE", nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        *_position(name),
        _unique(name, f"{owner}_id", "language"),
        _check(name, "language_code", LANGUAGE_CODE),
    )


def _pairs(owner: str, other: str, when_other_goes: str) -> None:
    name = f"{owner}_{other}"
    op.create_table(
        name,
        _reference(name, f"{owner}_id", owner, "CASCADE", nullable=False),
        _reference(name, f"{other}_id", other, when_other_goes, nullable=False),
        sa.PrimaryKeyConstraint(f"{owner}_id", f"{other}_id", name=f"pk_{name}"),
    )


def _reference(
    table: str, column: str, target: str, ondelete: str, *, nullable: bool = True
) -> "sa.Column[int]":
    name = f"fk_{table}_{column}_{target}"
    key = sa.ForeignKey(f"{target}.id", name=name, ondelete=ondelete)
    return sa.Column(column, sa.Integer(), key, nullable=nullable)


def _one_of(
    table: str, column: str, name: str, values: tuple[str, ...], **options: Any
) -> tuple[sa.schema.SchemaItem, ...]:
    quoted = '"case"' if column == "case" else column
    options.setdefault("nullable", False)
    return (
        sa.Column(column, sa.String(length=40), **options),
        _check(table, name, f"{quoted} IN ({_listed(values)})"),
    )


def _comparison_key(column: str, symbol: str) -> "sa.Column[str]":
    return sa.Column(column, sa.String(), sa.Computed(SYMBOL_KEY.format(symbol=symbol), persisted=False))


def _listed(values: tuple[str, ...]) -> str:
    return ", ".join(f"'{value}'" for value in values)


def _position(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    column = sa.Column("position", sa.Integer(), nullable=False, server_default="1")
    return column, _check(table, "position_positive", "position > 0")


def _gathering(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    """What sessions and meetings have in common."""
    return (
        sa.Column("ordinal", sa.Integer(), nullable=False),
        *_one_of(table, "part", "part", ("whole", "part", "resumed"), server_default="whole"),
        sa.Column("part_number", sa.Integer(), nullable=False, server_default="0"),
        *_days(table, "first_day", "last_day"),
        _reference(table, "place_id", "place", "RESTRICT"),
        *_one_of(table, "format", "format", ("in_person", "online", "hybrid"), server_default="in_person"),
        _check(table, "ordinal_positive", "ordinal > 0"),
        _check(table, "part_number_not_negative", "part_number >= 0"),
        _unique(table, "body_id", "ordinal", "part", "part_number"),
    )


def _days(table: str, first: str, last: str) -> tuple[sa.schema.SchemaItem, ...]:
    check = _check(table, f"{last}_not_before_{first}", f"{last} >= {first}")
    return sa.Column(first, sa.Date()), sa.Column(last, sa.Date()), check


def _sourced() -> tuple[sa.schema.SchemaItem, ...]:
    verified: sa.Column[bool] = sa.Column("verified", sa.Boolean(), nullable=False, server_default="0")
    return verified, sa.Column("source", sa.String())


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=f"ck_{table}_{name}")


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name="_".join(("uq", table, *columns)))
