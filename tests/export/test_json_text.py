import json
from typing import Any

from desktop_app.composition.note import Note
from desktop_app.export.json_text import write
from desktop_app.export.options import WriterOptions


def written(note: Note) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(write(note, WriterOptions()))
    return content


def test_blocks_keep_anchors_numbers_and_sources(note: Note) -> None:
    blocks = {block["anchor"]: block for block in written(note)["blocks"]}
    assert blocks["session"]["sentence"]["sources"] == [{"table": "session", "key": "1", "field": "ordinal"}]
    assert blocks["heading-2"]["level"] == 1
    assert blocks["paragraph-3"]["number"] == 3
    assert blocks["paragraph-3"]["sentences"][1]["inlines"][1] == {
        "kind": "symbol",
        "text": "CTOC/COP/WG.10/2019/5",
        "sources": [],
    }


def test_text_reads_with_ordinary_spaces_and_inlines_keep_the_no_break_ones(note: Note) -> None:
    first = written(note)["blocks"][1]["sentence"]
    assert first["text"] == "Вена, 12–16 октября 2020 года"
    assert first["inlines"][0]["text"] == "Вена, 12–16\u00a0октября 2020\u00a0года"


def test_doubts_placeholders_and_footnotes_are_there(note: Note) -> None:
    content = written(note)
    assert content["doubts"] == [
        {
            "kind": "symbol_missing",
            "source": {"table": "note", "key": "1", "field": "document"},
            "detail": "",
            "blocking": True,
        }
    ]
    assert content["masthead"]["symbol"]["kind"] == "placeholder"
    assert content["blocks"][2]["sentence"]["inlines"][-1] == {
        "kind": "footnote_mark",
        "mark": "*",
        "footnote": 0,
    }
    assert content["footnotes"][0]["sentence"]["text"] == "CTOC/COP/2020/1."


def test_keys_stand_in_a_fixed_order(note: Note) -> None:
    keys = ["format", "version", "language", "profile", "masthead", "blocks", "footnotes", "doubts"]
    assert list(written(note)) == keys
