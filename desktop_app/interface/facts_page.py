"""The facts of a record as a page for Qt's text browser."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from desktop_app.export.html import source_address
from desktop_app.interface import words
from desktop_app.interface.facts import Fact, RecordFacts, Value, Wording, WordingFact
from desktop_app.interface.record_history import Difference, HistoryStep
from desktop_app.messages import message

_UNKNOWN = "\N{EM DASH}"
_ARROW = "\N{RIGHTWARDS ARROW}"
_RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True)
class Colours:
    """The colours of the page, each as ``#rrggbb``."""

    dim: str
    link: str
    warning: str


def facts_page(facts: RecordFacts, history: Iterable[HistoryStep], colours: Colours) -> str:
    """The record's fields, its texts by language, its origin and its history."""
    return "\n".join(
        [
            _style(colours),
            _table(_fact(fact) for fact in facts.facts),
            *(_wording_fact(fact) for fact in facts.wordings),
            *_origin(facts),
            *_history(tuple(history)),
        ]
    )


def _style(colours: Colours) -> str:
    return (
        f"<style>a {{ color: {colours.link}; text-decoration: none; }}"
        f".dim {{ color: {colours.dim}; }} .warning {{ color: {colours.warning}; }}"
        "td { padding: 3px 12px 3px 0px; } h4 { margin: 18px 0px 4px 0px; }</style>"
    )


def _table(rows: Iterable[str]) -> str:
    return f'<table width="100%" cellspacing="0">{"".join(rows)}</table>'


def _row(name: str, value: str) -> str:
    return f'<tr><td class="dim" width="34%">{name}</td><td>{value}</td></tr>'


def _fact(fact: Fact) -> str:
    values = "<br>".join(_value(value) for value in fact.values)
    return _row(escape(fact.name), values or f'<span class="dim">{_UNKNOWN}</span>')


def _value(value: Value) -> str:
    text = escape(value.text)
    return text if value.source is None else f'<a href="{escape(source_address(value.source))}">{text}</a>'


def _wording_fact(fact: WordingFact) -> str:
    rows = [_wording(wording) for wording in fact.wordings]
    if fact.missing:
        missing = escape(message("facts.missing", languages=", ".join(fact.missing)))
        mark, text = (f'<span class="warning">{part}</span>' for part in (words.MISSING, missing))
        rows.append(_language_row(mark, text))
    return f"<h4>{escape(fact.name)}</h4>{_table(rows)}"


def _wording(wording: Wording) -> str:
    mark = "" if wording.verified else f' <span class="warning">{words.UNVERIFIED}</span>'
    direction = ' dir="rtl"' if wording.language in _RIGHT_TO_LEFT else ""
    text = f"<span{direction}>{escape(wording.text)}</span>"
    if not wording.verified:
        text += f' <span class="dim">({escape(message("facts.unverified"))})</span>'
    if wording.note:
        text += f'<br><span class="warning">{words.UNVERIFIED} {escape(wording.note)}</span>'
    return _language_row(escape(wording.language) + mark, text)


def _language_row(languages: str, text: str) -> str:
    return f'<tr><td class="dim" width="10%">{languages}</td><td>{text}</td></tr>'


def _origin(facts: RecordFacts) -> Iterator[str]:
    if facts.verified is None:
        return
    state = message("facts.verified")
    if not facts.verified:
        state = (
            f'<span class="warning">{words.UNVERIFIED} {escape(message("facts.unverified_record"))}</span>'
        )
    rows = [_row(escape(message("facts.state")), state)]
    if facts.origin:
        rows.append(_row(escape(message("facts.source")), escape(_breakable(facts.origin))))
    yield f"<h4>{escape(message('facts.origin'))}</h4>{_table(rows)}"


def _breakable(address: str) -> str:
    """The address with places where a narrow column may break it."""
    return address.replace("/", "/\u200b").replace("-", "-\u200b")


def _history(steps: tuple[HistoryStep, ...]) -> Iterator[str]:
    yield f"<h4>{escape(message('facts.history'))}</h4>"
    if not steps:
        yield f'<p class="dim">{escape(message("facts.no_history"))}</p>'
    for step in steps:
        undone = f" ({escape(message('facts.undone'))})" if step.undone else ""
        who = " · ".join(part for part in (step.at, step.person) if part)
        yield f'<p style="margin: 6px 0px 0px 0px">{escape(step.name)}{undone}</p>'
        yield f'<p class="dim" style="margin: 0px">{escape(who)}</p>'
        yield from (_difference(difference) for difference in step.differences)


def _difference(difference: Difference) -> str:
    old, new = escape(difference.old), escape(difference.new)
    return f'<p style="margin: 0px 0px 0px 12px">{escape(difference.name)}: {old} {_ARROW} {new}</p>'
