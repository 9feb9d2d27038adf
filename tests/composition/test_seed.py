"""The sample project makes the seed note, every sentence with its sources."""

import json
import re

from desktop_app.composition.note import DoubtKind, Heading, Paragraph, Sentence, Source
from desktop_app.domain.records import Body
from tests.composition.projects import (
    EXPECTED,
    Project,
    blocks_as_text,
    paragraph,
)


def expected() -> list[str]:
    seed = json.loads((EXPECTED / "note-ru.json").read_text(encoding="utf-8"))
    masthead = seed["masthead"]
    lines = [masthead["session"], masthead["venue_and_dates"], masthead["agenda"]]
    lines += [*masthead["agenda_item_titles"], seed["title"], seed["subtitle"]]
    for section in seed["sections"]:
        lines.append(section["heading"])
        lines += [f"{one['number']}. {one['text']}" for one in section["paragraphs"]]
    return [str(line) for line in lines]


def test_the_note_is_the_seed_word_for_word(sample: Project) -> None:
    assert blocks_as_text(sample.compose()) == expected()


def test_the_seed_has_six_headings_and_eighteen_paragraphs(sample: Project) -> None:
    blocks = sample.compose().blocks
    assert sum(isinstance(block, Heading) for block in blocks) == 6
    assert [block.number for block in blocks if isinstance(block, Paragraph)] == list(range(1, 19))


def test_only_what_nobody_knows_is_missing(sample: Project) -> None:
    missing = [(doubt.kind, doubt.source.key) for doubt in sample.compose().doubts if doubt.blocking]
    assert missing == [
        (DoubtKind.SYMBOL_MISSING, "ctoc-cop-10-note"), (DoubtKind.DATE_MISSING, "ctoc-cop-10-note"),
    ]  # fmt: skip


def test_composing_twice_gives_equal_notes(sample: Project) -> None:
    assert sample.compose() == sample.compose()


def test_no_paragraph_is_stored_as_finished_text(sample: Project) -> None:
    stored = [
        text.value
        for record in walk(sample)
        for text in record.texts.values()
    ]  # fmt: skip
    for line in expected()[8:]:
        sentences = re.sub(r"^\d+\. ", "", line)
        assert not any(sentences in text for text in stored)
    assert max(len(text) for text in stored) < 400


def walk(sample: Project) -> list[Body]:
    """All records with texts, provisions and agenda items too."""
    found = []
    for record in sample.records.values():
        inside = [*getattr(record, "provisions", ()), *getattr(record, "agenda_items", ())]
        found += [one for one in (record, *inside) if hasattr(one, "texts")]
    return found


def test_sources_of_a_paragraph_are_the_records_it_tells_of(sample: Project) -> None:
    sources = {
        source for sentence in paragraph(sample.compose(), 15).sentences for source in sentence.sources
    }
    assert sources >= {
        Source("meeting", "ctoc-wg3-11", "first_day"),
        Source("meeting", "ctoc-wg3-11", "ordinal"),
        Source("meeting", "ctoc-wg3-11", "status"),
        Source("meeting", "ctoc-wg2-12", "ordinal"),
        Source("body", "ctoc-wg3", "official_name"),
        Source("body", "ctoc-wg2", "official_name"),
        Source("document", "ctoc-wg3-11-report", "symbol"),
        Source("session", "ctoc-cop-10", "ordinal"),
        Source("section", "ctoc-cop-10-note-wg3", "meetings_opening"),
    }


def test_sources_of_a_mandate_paragraph(sample: Project) -> None:
    (sentence,) = paragraph(sample.compose(), 4).sentences
    assert set(sentence.sources) >= {
        Source("provision", "ctoc-dec-4-4-establishes", "wording"),
        Source("mandate", "ctoc-dec-4-4", "number"),
        Source("mandate", "ctoc-dec-4-4", "retold_title"),
        Source("body", "ctoc-wg4", "composition"),
        Source("instrument", "ctoc-tip", "full_title"),
    }


def test_headings_know_their_meetings_and_names(sample: Project) -> None:
    heading = next(block for block in sample.compose().blocks if isinstance(block, Heading))
    assert set(heading.sentence.sources) >= {
        Source("body", "ctoc-wg10", "official_name"),
        Source("meeting", "ctoc-wg10-1", "first_day"),
        Source("meeting", "ctoc-wg10-2", "first_day"),
        Source("place", "vienna", "name"),
        Source("note", "ctoc-cop-10-subsidiary-bodies", "heading_tense"),
    }


def test_every_sentence_knows_where_it_comes_from(sample: Project) -> None:
    note = sample.compose()
    sentences: list[Sentence] = []
    for block in note.blocks:
        sentences += block.sentences if isinstance(block, Paragraph) else [block.sentence]
    assert all(sentence.sources for sentence in sentences)
