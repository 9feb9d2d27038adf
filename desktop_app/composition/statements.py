"""Paragraphs on mandates: what set a body up, made it permanent, gave it its tasks."""

from dataclasses import replace

from desktop_app.composition.draft import Draft
from desktop_app.composition.mandates import mandate_term, same_mandate_term
from desktop_app.composition.names import body_term, composition_term
from desktop_app.composition.note import Sentence, Source
from desktop_app.composition.references import stored_terms
from desktop_app.composition.sentences import sentence
from desktop_app.composition.terms import Term, text_term
from desktop_app.domain.mandates import Mandate, MandateKind, Provision, ProvisionRole
from desktop_app.domain.notes import Opening, Section, SectionParagraph, Statement
from desktop_app.domain.texts import TextField


class StatementsTeller:
    """Tells a section's statements in order; knows which mandate was cited just before."""

    def __init__(self, draft: Draft, section: Section) -> None:
        self._draft = draft
        self._section = section
        self._cited: Mandate | None = None

    def sentences(self, paragraph: SectionParagraph) -> tuple[Sentence, ...]:
        """The sentences of one paragraph."""
        return tuple(self._sentence(statement) for statement in paragraph.statements)

    def _sentence(self, statement: Statement) -> Sentence:
        provision = statement.provision
        opening = self._opening(statement)
        inlines = self._draft.fill(self._key(statement, opening), self._values(statement))
        if opening is not Opening.BARE:
            self._cited = provision.mandate
        elif provision.mandate is not self._cited:
            self._cited = None
        sources = (
            Source("provision", provision.key, "wording"),
            Source("section", self._section.key, "paragraphs"),
        )
        return replace(sentence(inlines, self._draft.language, sources), anchor=provision.key)

    def _opening(self, statement: Statement) -> Opening:
        """What the editor chose; "также" only after a sentence that cites the same mandate."""
        if statement.opening is Opening.ALSO and statement.provision.mandate is not self._cited:
            return Opening.ACTIVE
        return statement.opening

    def _key(self, statement: Statement, opening: Opening) -> str:
        mandate = statement.provision.mandate
        if opening is Opening.BARE:
            return "statement.bare"
        key = f"statement.{opening.value}"
        establishes = statement.provision.role is ProvisionRole.ESTABLISHES
        if mandate.kind is MandateKind.ARTICLE:
            if establishes:
                return f"statement.{_passive(opening).value}_establishes"
            key += "_article"
        elif establishes:
            key += "_establishes"
        if opening is Opening.ACTIVE and mandate is self._cited:
            key += "_same"
        return key

    def _values(self, statement: Statement) -> dict[str, Term]:
        draft, provision = self._draft, statement.provision
        mandate = provision.mandate
        terms = stored_terms(draft)
        values = {
            "mandate": mandate_term(draft, mandate, terms, statement.title_citation),
            "same": same_mandate_term(draft, mandate),
            "composition": composition_term(draft, self._section.body, terms),
            "wording": self._wording(provision),
        }
        if mandate.adopting_body is not None:
            values["organ"] = body_term(draft, mandate.adopting_body, terms)
        return values

    def _wording(self, provision: Provision) -> Term:
        """What the mandate says; where it sets a body up there may be nothing to add."""
        draft = self._draft
        needless = provision.role is ProvisionRole.ESTABLISHES
        if needless and provision.text(TextField.WORDING, draft.language.code) is None:
            return text_term("")
        source = Source("provision", provision.key, "wording")
        return Term(
            lambda _forms: draft.stored_words(provision, TextField.WORDING, source, stored_terms(draft))
        )


def _passive(opening: Opening) -> Opening:
    """An article does not act, so what it sets up "была учреждена"."""
    return opening if opening is Opening.PURSUANT else Opening.IN_ACCORDANCE
