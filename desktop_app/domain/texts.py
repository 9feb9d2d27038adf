"""Names and texts in a language, each verified or not, and the case forms of names."""

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, attribute_keyed_dict, declared_attr, mapped_column, relationship

from desktop_app.domain.base import Row, one_of
from desktop_app.domain.vocabulary import TEXT_FIELDS, TextField
from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber

__all__ = ["TEXT_FIELDS", "Form", "HasTexts", "Text", "TextField"]


def _owned_once() -> CheckConstraint:
    owned = " + ".join(f"({table}_id IS NOT NULL)" for table in TEXT_FIELDS)
    return CheckConstraint(f"{owned} = 1", name="one_owner")


def _field_fits_owner() -> CheckConstraint:
    fits = " AND ".join(
        f"({table}_id IS NULL OR field IN ({', '.join(repr(field.value) for field in fields)}))"
        for table, fields in TEXT_FIELDS.items()
    )
    return CheckConstraint(fits, name="field_of_owner")


class Text(Row):
    """A name or text of one record in one language: at most one, and none is never filled from another."""

    __tablename__ = "text"

    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id", ondelete="CASCADE"))
    body_id: Mapped[int | None] = mapped_column(ForeignKey("body.id", ondelete="CASCADE"))
    instrument_id: Mapped[int | None] = mapped_column(ForeignKey("instrument.id", ondelete="CASCADE"))
    mandate_id: Mapped[int | None] = mapped_column(ForeignKey("mandate.id", ondelete="CASCADE"))
    annex_id: Mapped[int | None] = mapped_column(ForeignKey("annex.id", ondelete="CASCADE"))
    provision_id: Mapped[int | None] = mapped_column(ForeignKey("provision.id", ondelete="CASCADE"))
    agenda_item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"))
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"))
    note_footnote_id: Mapped[int | None] = mapped_column(ForeignKey("note_footnote.id", ondelete="CASCADE"))
    field: Mapped[TextField] = mapped_column(one_of(TextField))
    language: Mapped[str]
    value: Mapped[str]
    verified: Mapped[bool] = mapped_column(default=False, server_default="0")
    gender: Mapped[Gender | None] = mapped_column(one_of(Gender))
    number: Mapped[GrammaticalNumber | None] = mapped_column(one_of(GrammaticalNumber))
    animate: Mapped[bool | None]

    forms: Mapped[dict[Case, "Form"]] = relationship(
        back_populates="text",
        cascade="all, delete-orphan",
        passive_deletes=True,
        collection_class=attribute_keyed_dict("case"),
    )

    __table_args__ = (
        _owned_once(),
        _field_fits_owner(),
        CheckConstraint("length(trim(value)) > 0", name="value_not_empty"),
        CheckConstraint("language GLOB '[a-z][a-z]*'", name="language_code"),
        *(UniqueConstraint(f"{table}_id", "field", "language") for table in TEXT_FIELDS),
    )

    @property
    def place_in_record(self) -> tuple[TextField, str]:
        return self.field, self.language


class Form(Row):
    """A name in another case than the nominative; ``checked`` when an editor has confirmed the proposal."""

    __tablename__ = "form"

    text_id: Mapped[int] = mapped_column(ForeignKey("text.id", ondelete="CASCADE"))
    case: Mapped[Case] = mapped_column(one_of(Case))
    value: Mapped[str]
    checked: Mapped[bool] = mapped_column(default=False, server_default="0")

    text: Mapped[Text] = relationship(back_populates="forms")

    __table_args__ = (
        UniqueConstraint("text_id", "case"),
        CheckConstraint("length(trim(value)) > 0", name="value_not_empty"),
    )


class HasTexts:
    """A record with texts. ``texts`` is keyed by field and language; to remove one, delete its row."""

    @declared_attr
    def texts(cls) -> Mapped[dict[tuple[TextField, str], Text]]:
        return relationship(
            Text,
            foreign_keys=f"Text.{cls.__tablename__}_id",  # type: ignore[attr-defined]
            cascade="all",
            passive_deletes=True,
            collection_class=attribute_keyed_dict("place_in_record"),
        )

    def text(self, field: TextField, language: str) -> Text | None:
        """The text in exactly this language, or None: never another language's."""
        return self.texts.get((field, language))

    def write(self, field: TextField, language: str, value: str, **grammar: Any) -> Text:
        """Sets the text in a language and gives its row."""
        text = self.texts.get((field, language))
        if text is None:
            text = Text(field=field, language=language, value=value, **grammar)
            self.texts[field, language] = text
            return text
        text.value = value
        for name, part in grammar.items():
            setattr(text, name, part)
        return text
