"""Names of records for lists and links, in the interface's language where they have one."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from desktop_app.domain.records import Text
from desktop_app.domain.texts import TextField
from desktop_app.messages import interface_language

NAMES: Mapping[str, Sequence[TextField]] = {
    "body": (TextField.COMMON_NAME, TextField.OFFICIAL_NAME, TextField.SHORT_NAME),
    "place": (TextField.NAME,),
    "instrument": (TextField.SHORT_TITLE, TextField.FULL_TITLE),
    "mandate": (TextField.TITLE, TextField.RETOLD_TITLE),
    "agenda_item": (TextField.TITLE,),
    "document": (TextField.TITLE,),
}
"""Which texts name a record, the best first."""

_REFERENCE = re.compile(r"\{(?P<name>\w+)(?:=(?P<key>[a-z0-9.\-]+))?[^{}]*\}")
_CLOSING_COMMA = "{,}"
_OTHER_LANGUAGES = ("en", "ru", "fr", "es", "zh", "ar")


@dataclass
class Names:
    """The names of all records of a project. What has no name is called by its key."""

    texts: dict[tuple[str, int], dict[tuple[TextField, str], str]] = field(default_factory=dict)

    def name(self, table: str, row_id: int, key: str) -> str:
        """The best name there is: the interface's language before others, which are marked as such."""
        texts = self.texts.get((table, row_id), {})
        wanted = interface_language()
        for language in (wanted, *_OTHER_LANGUAGES):
            for text_field in NAMES[table]:
                if (text_field, language) in texts:
                    name = readable(texts[text_field, language])
                    return name if language == wanted else f"{name} [{language}]"
        return key


def readable(text: str) -> str:
    """Stored wording without its braces: a reference reads as the key of what it names."""
    return _REFERENCE.sub(_bare, text.replace(_CLOSING_COMMA, ",")).rstrip(",")


def _bare(reference: re.Match[str]) -> str:
    return str(reference["key"] or reference["name"])


def read_names(session: DatabaseSession) -> Names:
    """All texts that name records."""
    names = Names()
    owners = [getattr(Text, f"{table}_id") for table in NAMES]
    wanted = {text_field for fields in NAMES.values() for text_field in fields}
    rows = session.execute(
        select(Text.field, Text.language, Text.value, *owners).where(Text.field.in_(wanted))
    )
    for text_field, language, value, *ids in rows:
        for table, owner_id in zip(NAMES, ids, strict=True):
            if owner_id is not None:
                names.texts.setdefault((table, owner_id), {})[text_field, language] = value
    return names
