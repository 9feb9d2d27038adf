"""A note in the making: what has been mentioned, what is doubtful, and how phrases are filled."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.composition.mentions import Mentions
from desktop_app.composition.note import Doubt, DoubtKind, FootnoteMark, Inline, Placeholder, Source
from desktop_app.composition.phrases import parse
from desktop_app.composition.placeholders import check_stored
from desktop_app.composition.terms import Term, Terms, fill, fixed, inline_text, introduced, text_term
from desktop_app.composition.wording import Wording, WordingError
from desktop_app.domain.base import Record
from desktop_app.domain.bodies import Body
from desktop_app.domain.hidden_characters import hidden_characters, named
from desktop_app.domain.notes import Note
from desktop_app.domain.texts import HasTexts, Text, TextField
from desktop_app.errors import ZapiskaError
from desktop_app.languages.grammar import Agreement, Case, Count, GrammaticalNumber, Language

Find = Callable[[str, str], Record | None]
"""Gives the record of a table and key, which stored wording names."""

_DEEPEST_REFERENCE = 8


class CircularWording(ZapiskaError):
    """Stored wording that names a record whose own name leads back to it."""


@dataclass
class Draft:
    """The state of one composition; made by ``compose`` and gone with it."""

    note: Note
    language: Language
    wording: Wording
    find: Find
    mentions: Mentions = field(default_factory=Mentions)
    doubts: dict[Doubt, None] = field(default_factory=dict)
    section_body: Body | None = None
    depth: int = 0

    def doubt(self, kind: DoubtKind, source: Source, detail: str = "", *, blocking: bool = False) -> None:
        """Notes something to look at, once however often it is met."""
        self.doubts.setdefault(Doubt(kind, source, detail, blocking))

    def take_doubts(self) -> tuple[Doubt, ...]:
        """The doubts noted since this was last asked."""
        taken, self.doubts = tuple(self.doubts), {}
        return taken

    def fill(self, key: str, values: Mapping[str, Term]) -> tuple[Inline, ...]:
        """A phrase of the wording file filled with the values given by name.

        Raises WordingError for a placeholder that its sentence has no value for.
        """

        def term(name: str, _key: str | None) -> Term:
            if name not in values:
                raise WordingError("wording.no_value", language=self.language.code, key=key, name=name)
            return values[name]

        return fill(self.wording[key], term, self.language)

    def fill_stored(self, text: str, terms: Terms, source: Source) -> tuple[Inline, ...]:
        """Stored wording with its references; names that lead back to themselves are refused.

        A character in it that nobody sees, from before such were refused, is a doubt.
        """
        for hidden in hidden_characters(text):
            self.doubt(DoubtKind.HIDDEN_CHARACTER, source, named(hidden.character))
        if self.depth >= _DEEPEST_REFERENCE:
            raise CircularWording("composition.circular", text=text)
        phrase = parse(text)
        check_stored(phrase, text, self.language.grammar)
        self.depth += 1
        try:
            return fill(phrase, terms, self.language)
        finally:
            self.depth -= 1

    def placeholder(self, key: str, source: Source, **values: str) -> Placeholder:
        """The visible hole for a value that is not known."""
        terms = {name: text_term(value) for name, value in values.items()}
        return Placeholder(inline_text(self.fill(f"placeholder.{key}", terms)), (source,))

    def stored_text(self, record: HasTexts, wanted: TextField, source: Source) -> Text | None:
        """A text in the note's language; one that is missing or unverified becomes a doubt."""
        text = record.text(wanted, self.language.code)
        if text is None:
            self.doubt(DoubtKind.TEXT_MISSING, source, blocking=True)
        elif not text.verified:
            self.doubt(DoubtKind.TEXT_UNVERIFIED, source, text.value)
        return text

    def stored_words(
        self, record: HasTexts, wanted: TextField, source: Source, terms: Terms
    ) -> tuple[Inline, ...]:
        """Stored wording as it is, its references filled in; a visible hole where it is missing."""
        text = self.stored_text(record, wanted, source)
        if text is None:
            return self.missing_text(source).words(())
        return self.text_in_form(text, self.language.grammar.forms[0], source, terms)

    def missing_text(self, source: Source) -> Term:
        """What stands in the note for a text that is missing in its language."""
        return fixed(self.placeholder("text", source, what=f"{source.key} {source.field}"))

    def text_in_form(self, text: Text, form: str, source: Source, terms: Terms) -> tuple[Inline, ...]:
        """A stored name in a form. One that is missing is a visible hole, an unchecked one a doubt."""
        inner = self.language.inner(form)
        if inner in self.language.grammar.stored_forms:
            stored = text.forms.get(Case(inner))
            if stored is None:
                return self._missing_form(text, inner, source, terms)
            if not stored.checked:
                self.doubt(DoubtKind.FORM_UNCHECKED, source, stored.value)
            return sourced(self.fill_stored(stored.value, terms, source), source)
        words = self.fill_stored(text.value, terms, source)
        return sourced(
            introduced(words, form, lambda: self.agreement_of(text, source), self.language), source
        )

    def agreement_of(self, text: Text | None, source: Source) -> Agreement:
        """What the words round a name agree with; that its gender is not known is a doubt."""
        genders = self.language.grammar.genders
        if text is None:
            return Agreement(genders[0] if genders else None)
        several = text.number is GrammaticalNumber.PLURAL
        count = Count.MANY if several else Count.ONE
        if not genders:
            return Agreement(None, count)
        if text.gender not in genders and (self.language.grammar.plural_tells_gender or not several):
            self.doubt(DoubtKind.GENDER_MISSING, source, text.value)
        return Agreement(text.gender if text.gender in genders else genders[0], count)

    def _missing_form(self, text: Text, form: str, source: Source, terms: Terms) -> tuple[Inline, ...]:
        self.doubt(DoubtKind.FORM_MISSING, source, form, blocking=True)
        name = inline_text(self.fill_stored(text.value, terms, source))
        form_name = inline_text(self.fill(f"case.{form}", {}))
        return (self.placeholder("form", source, name=name, case=form_name),)


def sourced(inlines: Sequence[Inline], source: Source) -> tuple[Inline, ...]:
    """The same words, knowing one more field they came from."""
    return tuple(
        inline if isinstance(inline, FootnoteMark) else type(inline)(inline.text, (*inline.sources, source))
        for inline in inlines
    )
