"""What all records share: a table, an id, a permanent key, where a fact comes from."""

from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import CheckConstraint, Connection, Enum, MetaData, String, event, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Mapper, declared_attr, mapped_column

from desktop_app.domain.hidden_characters import require_plain

KEY_PATTERN = r"[a-z0-9][a-z0-9.\-]*"


class Base(DeclarativeBase):
    """The metadata of the project file."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def one_of(kinds: type[StrEnum]) -> Enum:
    """A column that holds one of the values, as text, with a check in the database."""
    return Enum(
        kinds,
        native_enum=False,
        create_constraint=True,
        length=40,
        name=kinds.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


class Row(Base):
    """A row with an id of its own; rows without a key belong to a record and are written inside it."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-10)


@event.listens_for(Row, "before_insert", propagate=True)
@event.listens_for(Row, "before_update", propagate=True)
def _require_plain_texts(mapper: Mapper[Row], _connection: Connection, row: Row) -> None:
    """Only what was written is looked at: a project may hold texts from before there was such a rule."""
    written = inspect(row).committed_state
    for name in _text_columns(mapper):
        if name in written and isinstance(text := getattr(row, name), str):
            require_plain(text)


@cache
def _text_columns(mapper: Mapper[Row]) -> tuple[str, ...]:
    return tuple(
        column.key
        for column in mapper.columns
        if isinstance(column.type, String) and not isinstance(column.type, Enum)
    )


class Record(Row):
    """A row that others may name, by a key that never changes (lower-case letters, digits, dots, hyphens)."""

    __abstract__ = True

    key: Mapped[str] = mapped_column(unique=True, sort_order=-9)

    @declared_attr.directive
    def __table_args__(cls) -> Any:
        return (key_check(),)


def key_check() -> CheckConstraint:
    """Keys stand in stored wording between braces, so their letters are few."""
    return CheckConstraint("key GLOB '[a-z0-9]*' AND NOT key GLOB '*[^a-z0-9.-]*'", name="key")


def days_check(first: str = "first_day", last: str = "last_day") -> CheckConstraint:
    """No end before its start."""
    return CheckConstraint(f"{last} >= {first}", name=f"{last}_not_before_{first}")


def positive_check(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} > 0", name=f"{column}_positive")


class Sourced:
    """A fact with its origin; ``verified`` only when somebody has read it in a source."""

    verified: Mapped[bool] = mapped_column(default=False, server_default="0", sort_order=90)
    source: Mapped[str | None] = mapped_column(sort_order=91)
