"""Files with one mistake each, marked at its place, with the path and the sentence that tell of it."""

from tests.importing.exchange.marked import CONVENTION, COP, PLACE, SESSION, document


def body(fields: str) -> str:
    return document(bodies='{"key": "cop", "kind": "conference", ' + fields + "}")


def wording(words: str) -> str:
    """A file whose provision is worded like this."""
    text = '{"ru": {"value": ' + words + "}}"
    provision = '{"key": "p", "role": "establishes", "texts": {"wording": ' + text + "}}"
    mandate = '{"key": "m", "kind": "article", "number": "1", "instrument": "convention", '
    return document(instruments=CONVENTION, mandates=mandate + '"provisions": [' + provision + "]}")


WORDING = "mandates[0].provisions[0].texts.wording.ru.value"
TEXTS = "bodies[0].texts.short_name.ru"

WRONG = {
    "a list in place of the whole": ("§[]", "", "exchange.expected_object"),
    "no format": ('§{"version": 1}', "", "exchange.missing_field"),
    "no version": ('§{"format": "zapiska"}', "", "exchange.missing_field"),
    "a foreign format": ('{"format": §"other", "version": 1}', "format", "exchange.unknown_format"),
    "a version to come": ('{"format": "zapiska",\n "version": §2}', "version", "exchange.unknown_version"),
    "a version that is true": (
        '{"format": "zapiska", "version": §true}',
        "version",
        "exchange.unknown_version",
    ),
    "an unknown list": (
        '{"format": "zapiska", "version": 1, §"wishes": []}',
        "wishes",
        "exchange.unknown_field",
    ),
    "a list misspelt": (
        '{"format": "zapiska", "version": 1, §"bodys": []}',
        "bodys",
        "exchange.unknown_field.nearest",
    ),
    "a field with a name that is no word": (
        body('§"a b": 1'),
        'bodies[0]["a b"]',
        "exchange.unknown_field",
    ),
    "an object in place of a list": (
        '{"format": "zapiska", "version": 1, "bodies": §{}}',
        "bodies",
        "exchange.expected_list",
    ),
    "a text in place of a record": (document(bodies='§"cop"'), "bodies[0]", "exchange.expected_object"),
    "a field missing": (
        document(bodies='§{"key": "cop"}'),
        "bodies[0]",
        "exchange.missing_field",
    ),
    "a reference missing": (
        document(sessions='§{"key": "s", "ordinal": 1}'),
        "sessions[0]",
        "exchange.missing_field",
    ),
    "a choice that is none": (
        document(bodies='{"key": "cop", "kind": §"club"}'),
        "bodies[0].kind",
        "exchange.unknown_choice",
    ),
    "a choice that is a number": (
        document(bodies='{"key": "cop", "kind": §7}'),
        "bodies[0].kind",
        "exchange.unknown_choice",
    ),
    "a day in words": (body('"since": §"May 2020"'), "bodies[0].since", "exchange.bad_day"),
    "a day as a number": (body('"since": §20200501'), "bodies[0].since", "exchange.bad_day"),
    "a day out of the calendar": (
        body('"since": §"2031-02-29"'),
        "bodies[0].since",
        "exchange.no_such_day",
    ),
    "an end before its start": (
        body('"since": "2020-05-02", "until": §"2020-05-01"'),
        "bodies[0].until",
        "exchange.end_before_start",
    ),
    "a position of nought": (body('"position": §0'), "bodies[0].position", "exchange.number_too_small"),
    "a position between two": (body('"position": §1.5'), "bodies[0].position", "exchange.expected_number"),
    "a position that is true": (body('"position": §true'), "bodies[0].position", "exchange.expected_number"),
    "a position of many digits": (
        body('"position": §' + "9" * 5000),
        "bodies[0].position",
        "exchange.expected_number",
    ),
    "a position beyond the database": (
        body('"position": §9223372036854775808'),
        "bodies[0].position",
        "exchange.expected_number",
    ),
    "a position that is no number": (
        body('"position": §NaN'),
        "bodies[0].position",
        "exchange.expected_number",
    ),
    "a position without end": (
        body('"position": §-Infinity'),
        "bodies[0].position",
        "exchange.expected_number",
    ),
    "a position beyond all floats": (
        body('"position": §1e999'),
        "bodies[0].position",
        "exchange.expected_number",
    ),
    "a part below nought": (
        document(bodies=COP, sessions='{"key": "s", "body": "cop", "ordinal": 1,\n "part_number":\n   §-1}'),
        "sessions[0].part_number",
        "exchange.number_too_small",
    ),
    "a yes in words": (body('"verified": §"yes"'), "bodies[0].verified", "exchange.expected_flag"),
    "nothing where there must be something": (
        body('"verified": §null'),
        "bodies[0].verified",
        "exchange.expected_flag",
    ),
    "a number in place of a text": (body('"source": §7'), "bodies[0].source", "exchange.expected_text"),
    "an empty label": (
        document(
            bodies=COP,
            sessions=SESSION[:-1] + ', "agenda_items": [{"key": "i", "label": §" "}]}',
        ),
        "sessions[0].agenda_items[0].label",
        "exchange.empty_text",
    ),
    "a control character": (
        body(r'"source": §"a\u0007"'),
        "bodies[0].source",
        "characters.hidden",
    ),
    "half of a pair": (body(r'"source": §"\ud83d"'), "bodies[0].source", "characters.hidden"),
    "a separator of paragraphs": (
        body('"source": §"\u2029"'),
        "bodies[0].source",
        "characters.hidden",
    ),
    "a code point that is no character": (
        body('"source": §"\ufdd0"'),
        "bodies[0].source",
        "characters.hidden",
    ),
    "the last code point of a plane": (
        body('"source": §"\U0001ffff"'),
        "bodies[0].source",
        "characters.hidden",
    ),
    "a key in capitals": (document(places='{"key": §"Wien"}'), "places[0].key", "exchange.bad_key"),
    "a key that is a list": (document(places='{"key": §["a"]}'), "places[0].key", "exchange.bad_key"),
    "a key twice": (
        document(places='{"key": "town"},\n {"key": §"town"}'),
        "places[1].key",
        "exchange.repeated_key",
    ),
    "a language in words": (
        document(documents='{"key": "d", "type": "note", "original_language": §"Russian"}'),
        "documents[0].original_language",
        "exchange.bad_language",
    ),
    "a bare value that is wrong": (
        document(documents='{"key": "d", "type": "note", "languages": ["ru", §7]}'),
        "documents[0].languages[1]",
        "exchange.bad_language",
    ),
    "a language twice": (
        document(documents='{"key": "d", "type": "note", "languages": ["ru", §"ru"]}'),
        "documents[0].languages[1]",
        "exchange.not_unique",
    ),
    "an empty symbol": (body('"symbol_prefix": §" "'), "bodies[0].symbol_prefix", "symbol.empty"),
    "a symbol in Russian letters": (
        body('"symbol_prefix": §"СТОС/COP"'),
        "bodies[0].symbol_prefix",
        "symbol.foreign_letter",
    ),
    "a symbol that is a number": (
        body('"symbol_prefix": §1'),
        "bodies[0].symbol_prefix",
        "exchange.expected_text",
    ),
    "two documents with one symbol": (
        document(
            documents='{"key": "a", "type": "note", "symbol": "EX/87 (1950)"},\n'
            '{"key": "b", "type": "note", "symbol": §"ex/87(1950)"}'
        ),
        "documents[1].symbol",
        "exchange.not_unique",
    ),
    "two meetings with one ordinal": (
        document(
            bodies=COP,
            meetings='{"key": "a", "body": "cop", "ordinal": 1, "status": "held"},\n'
            '§{"key": "b", "body": "cop", "ordinal": 1, "status": "held"}',
        ),
        "meetings[1]",
        "exchange.not_unique",
    ),
    "a place that is not there": (
        document(bodies=COP, sessions=SESSION[:-1] + ', "place": §"nowhere"}'),
        "sessions[0].place",
        "exchange.unknown_key",
    ),
    "a place misspelt": (
        document(places=PLACE, bodies=COP, sessions=SESSION[:-1] + ', "place": §"towm"}'),
        "sessions[0].place",
        "exchange.unknown_key.nearest",
    ),
    "an object in place of a key": (body('"parent": §{}'), "bodies[0].parent", "exchange.expected_key"),
    "nothing in place of a key": (
        document(sessions='{"key": "s", "ordinal": 1, "body": §null}'),
        "sessions[0].body",
        "exchange.expected_key",
    ),
    "a number in a list of keys": (
        document(documents='{"key": "d", "type": "report", "meetings": [§3]}'),
        "documents[0].meetings[0]",
        "exchange.expected_key",
    ),
    "a key in a list that is not there": (
        document(documents='{"key": "d", "type": "report", "meetings": [§"m"]}'),
        "documents[0].meetings[0]",
        "exchange.unknown_key",
    ),
    "a body below itself": (body('"parent": §"cop"'), "bodies[0].parent", "exchange.cycle"),
    "bodies in a circle": (
        document(
            bodies='{"key": "a", "kind": "other", "parent": "b"},\n'
            '{"key": "b", "kind": "other", "parent": §"c"},\n{"key": "c", "kind": "other", "parent": "b"}'
        ),
        "bodies[1].parent",
        "exchange.cycle",
    ),
    "treaties in a circle": (
        document(
            instruments='{"key": "a", "kind": "protocol", "treaty": §"b"},\n'
            '{"key": "b", "kind": "protocol", "treaty": "a"}'
        ),
        "instruments[0].treaty",
        "exchange.cycle",
    ),
    "an agenda item below itself": (
        document(
            bodies=COP,
            sessions=SESSION[:-1] + ', "agenda_items": [{"key": "i", "label": "1", "parent": §"i"}]}',
        ),
        "sessions[0].agenda_items[0].parent",
        "exchange.cycle",
    ),
    "a meeting linked with itself": (
        document(
            bodies=COP,
            meetings='{"key": "m", "body": "cop", "ordinal": 1, "status": "held", "links": '
            '[{"other": §"m", "kind": "joint"}]}',
        ),
        "meetings[0].links[0].other",
        "exchange.itself",
    ),
    "a resolution that nobody adopted": (
        document(mandates='§{"key": "m", "kind": "resolution", "number": "1"}'),
        "mandates[0]",
        "exchange.mandate_lacks",
    ),
    "an article that somebody adopted": (
        document(
            instruments=CONVENTION,
            bodies=COP,
            mandates='{"key": "m", "kind": "article", "number": "1", "instrument": "convention",\n'
            ' "adopting_body": §"cop"}',
        ),
        "mandates[0].adopting_body",
        "exchange.mandate_has",
    ),
    "texts that are a list": (body('"texts": §[]'), "bodies[0].texts", "exchange.expected_object"),
    "a text that the record has not": (
        body('"texts": {§"title": {}}'),
        "bodies[0].texts.title",
        "exchange.unknown_field",
    ),
    "a text in no language": (
        body('"texts": {"short_name": §"Конференция"}'),
        "bodies[0].texts.short_name",
        "exchange.expected_object",
    ),
    "a text that is only a text": (
        body('"texts": {"short_name": {"ru": §"Конференция"}}'),
        TEXTS,
        "exchange.expected_object",
    ),
    "a text in a language that is none": (
        body('"texts": {"short_name": {§"RU": {"value": "Конференция"}}}'),
        "bodies[0].texts.short_name.RU",
        "exchange.bad_language",
    ),
    "a text without its value": (
        body('"texts": {"short_name": {"ru": §{}}}'),
        TEXTS,
        "exchange.missing_field",
    ),
    "a text with a field too many": (
        body('"texts": {"short_name": {"ru": {"value": "К", §"genders": "f"}}}'),
        f"{TEXTS}.genders",
        "exchange.unknown_field.nearest",
    ),
    "a case that is none": (
        body('"texts": {"short_name": {"ru": {"value": "К", "forms": {§"loc": "К"}}}}'),
        f"{TEXTS}.forms.loc",
        "exchange.unknown_field",
    ),
    "an empty case form": (
        body('"texts": {"short_name": {"ru": {"value": "К", "forms": {"gen": §""}}}}'),
        f"{TEXTS}.forms.gen",
        "exchange.empty_text",
    ),
    "a case both checked and unchecked": (
        body(
            '"texts": {"short_name": {"ru": {"value": "К", "forms": {"gen": "К"},\n'
            ' "unchecked_forms": {"gen": §"К"}}}}'
        ),
        f"{TEXTS}.unchecked_forms.gen",
        "exchange.form_twice",
    ),
    "a brace that is not closed": (wording('§"{body=cop"'), WORDING, "phrase.bad_placeholder"),
    "a brace that was not opened": (wording('§"body}"'), WORDING, "phrase.stray_brace"),
    "a form that a placeholder has not": (
        wording('§"{instrument=convention:long}"'),
        WORDING,
        "phrase.unknown_form",
    ),
    "a placeholder that names nothing there is": (
        wording('§"{instrument=conventoin:gen}"'),
        WORDING,
        "exchange.unknown_key.nearest",
    ),
    "a placeholder for what cannot be named": (
        wording('§"{note=n:gen}"'),
        WORDING,
        "exchange.cannot_be_named",
    ),
    "a placeholder without the key it needs": (
        wording('§"{instrument:gen}"'),
        WORDING,
        "exchange.cannot_be_named",
    ),
    "a placeholder in a case form": (
        body('"texts": {"short_name": {"ru": {"value": "К", "unchecked_forms": {"gen": §"{"}}}}'),
        f"{TEXTS}.unchecked_forms.gen",
        "phrase.bad_placeholder",
    ),
    "a placeholder in the editor's own words": (
        document(
            bodies=COP,
            sessions=SESSION,
            notes='{"key": "n", "session": "cop-1", "as_of": "2031-01-01", "own_wordings": '
            '[{"anchor": "title", "language": "ru", "value": §"{body=cup}"}]}',
        ),
        "notes[0].own_wordings[0].value",
        "exchange.unknown_key.nearest",
    ),
    "a field twice": (body('"source": "a",\n §"source": "b"'), "bodies[0].source", "exchange.repeated_name"),
    "a file cut off": ('{"format": "zapiska",\n "version": 1§', "", "exchange.ends_early"),
    "nothing at all": ("§", "", "exchange.ends_early"),
    "a comma missing": (document(places='{"key": "a"} §{"key": "b"}'), "", "exchange.not_json"),
    "a line break in a text": (body('"source": "a§\n"'), "", "exchange.control_in_json"),
    "a character that ends texts elsewhere": (
        '{"format": "zapiska",§\0 "version": 1}',
        "",
        "exchange.control_character",
    ),
    "a control in a text": (body('"source": "a§\x1b"'), "", "exchange.control_character"),
    "brackets without end": (
        '{"format": "zapiska", "version": 1, "places": ' + "[" * 31 + "§" + "[" * 99999,
        "",
        "exchange.too_deep",
    ),
}
