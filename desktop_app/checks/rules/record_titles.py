"""Rules on the texts of a note's mandates and bodies, in every language of the note, shown in it or not."""

from collections.abc import Iterator, Sequence

from desktop_app.checks.finding import Finding, RecordHit, Severity, in_records
from desktop_app.checks.rules.quoted_names import subject_of
from desktop_app.checks.words import pattern_of
from desktop_app.composition.source import Source
from desktop_app.domain.records import Body, Mandate, Note, Section
from desktop_app.domain.vocabulary import ProvisionRole, TextField

_TITLES = (TextField.TITLE, TextField.RETOLD_TITLE)
_NAMES = (TextField.COMMON_NAME, TextField.OFFICIAL_NAME)


def checking_titles(note: Note) -> Iterator[Sequence[Finding]]:
    """What is wrong in the titles of mandates and in what they call their bodies, a section a step."""
    languages = [one.language for one in note.languages]
    seen: set[str] = set()
    for section in note.sections:
        hits: list[RecordHit] = []
        for mandate in _mandates(section):
            if mandate.key not in seen:
                seen.add(mandate.key)
                hits += organs_misquoted(mandate, languages)
        found = tuple(in_records("records.title_organ", Severity.WARNING, hits))
        subjects = subjects_apart(section, languages)
        yield (*found, *in_records("records.body_mandate", Severity.WARNING, subjects))


def _mandates(section: Section) -> Iterator[Mandate]:
    for paragraph in section.paragraphs:
        yield from (statement.provision.mandate for statement in paragraph.statements)
    if section.report_mandate is not None:
        yield section.report_mandate


def organs_misquoted(mandate: Mandate, languages: Sequence[str]) -> Iterator[RecordHit]:
    """The title of a mandate that calls the organ which adopted it otherwise than that is called."""
    for language in languages if mandate.adopting_body is not None else ():
        own = _called(mandate.adopting_body, language) if mandate.adopting_body else ""
        for field in _TITLES if own else ():
            text = mandate.text(field, language)
            for found in pattern_of("organ", language).finditer(text.value) if text is not None else ():
                if found["of"] != own:
                    source = Source("mandate", mandate.key, field.value)
                    yield RecordHit(source, {"name": mandate.key, "words": found[0], "meant": own})


def _called(organ: Body, language: str) -> str:
    """Whose conference an organ is, by its name: "участников"; empty where the name does not tell."""
    texts = (organ.text(field, language) for field in _NAMES)
    found = (pattern_of("organ", language).search(text.value) for text in texts if text is not None)
    return next((one["of"] for one in found if one is not None), "")


def subjects_apart(section: Section, languages: Sequence[str]) -> Iterator[RecordHit]:
    """A body whose name has another subject than what the mandate that set it up calls it."""
    body = section.body
    provisions = [statement.provision for one in section.paragraphs for statement in one.statements]
    is_set_up = any(one.role is ProvisionRole.ESTABLISHES and body in one.bodies for one in provisions)
    for language in languages if is_set_up else ():
        name, described = (body.text(field, language) for field in (_NAMES[1], TextField.COMPOSITION))
        if name is None or described is None:
            continue
        begins = pattern_of("subject_begins", language)
        subjects = [subject_of(text.value, begins, language) for text in (name, described)]
        if all(subjects) and subjects[0] != subjects[1]:
            source = Source("body", body.key, TextField.COMPOSITION.value)
            yield RecordHit(source, {"name": body.key, "words": described.value, "meant": name.value})
