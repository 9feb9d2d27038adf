"""Records by the names that stored wording gives them."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.records import Base, Record


def record_finder(session: Session) -> Callable[[str, str], Record | None]:
    """A look-up of records by table and key, each read from the project once."""
    classes = {
        str(mapper.class_.__tablename__): mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record)
    }
    found: dict[tuple[str, str], Record | None] = {}

    def find(table: str, key: str) -> Record | None:
        if table not in classes:
            return None
        if (table, key) not in found:
            entity: type[Record] = classes[table]
            found[table, key] = session.scalar(select(entity).where(entity.key == key))
        return found[table, key]

    return find
