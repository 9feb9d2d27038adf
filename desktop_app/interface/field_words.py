"""What the fields of records are called."""

from desktop_app.domain.records import Base
from desktop_app.domain.texts import TextField
from desktop_app.interface import words
from desktop_app.messages import message

LISTS = frozenset(
    {
        *(
            "agenda_items",
            "bodies",
            "documents",
            "footnotes",
            "ignored_findings",
            "languages",
            "left_out",
            "links",
            "links_from_others",
        ),
        *("meeting_choices", "meetings", "paragraphs", "provisions"),
    }
)
"""Fields that hold several records."""

_COLUMNS = frozenset(column.name for table in Base.metadata.tables.values() for column in table.columns)
_TEXT_FIELDS = frozenset(field.value for field in TextField)


def field_name(name: str) -> str:
    """What a field is called: ``first day``; the name of a place in a note stays as it is."""
    if name in _COLUMNS:
        return message(f"column.{name}")
    if f"{name}_id" in _COLUMNS:
        return message(f"column.{name}_id")
    if name in _TEXT_FIELDS:
        return words.choice(TextField(name))
    return message(f"field.{name}") if name in LISTS else name
