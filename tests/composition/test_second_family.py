"""Another treaty family, in the same words of the program: roman headings, an article, a long series."""

from pathlib import Path

from desktop_app.composition.note import DoubtKind
from tests.composition.projects import EXPECTED, SAMPLE, Project, block_words, blocks_as_text

SECOND_FAMILY = Path(__file__).parent / "second_family.json"
FIRST, SECOND = "ctoc-cop-10-subsidiary-bodies", "cac-cosp-9-subsidiary-bodies"


def test_the_note_of_the_second_family_is_the_golden_text() -> None:
    golden = (EXPECTED / "second-family-ru.txt").read_text(encoding="utf-8").splitlines()
    assert blocks_as_text(Project().add(SECOND_FAMILY).compose()) == golden


def test_nothing_in_it_is_missing_and_what_is_apart_is_doubted() -> None:
    doubts = Project().add(SECOND_FAMILY).compose().doubts
    assert [(doubt.kind, doubt.blocking) for doubt in doubts] == [(DoubtKind.NEIGHBOURS_APART, False)] * 2


def test_both_families_in_one_project_keep_to_themselves() -> None:
    both = Project().add(SAMPLE).add(SECOND_FAMILY)
    assert both.compose(FIRST) == Project().add(SAMPLE).compose()
    assert both.compose(SECOND) == Project().add(SECOND_FAMILY).compose()
    assert not any("CTOC" in block_words(block) for block in both.compose(SECOND).blocks)
