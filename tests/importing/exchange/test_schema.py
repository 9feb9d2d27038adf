import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from desktop_app.importing.exchange.schema import schema, schema_text
from desktop_app.importing.exchange.writing import exchange_bytes_of
from desktop_app.paths import RESOURCES
from tests.importing.exchange.invented import Inventor
from tests.importing.exchange.marked import COP, document
from tests.importing.exchange.wrong_files import WRONG

SCHEMA = RESOURCES / "exchange/schema.json"

BEYOND_A_SCHEMA = frozenset(
    {
        *("exchange.repeated_key", "exchange.repeated_name", "exchange.unknown_key", "exchange.cycle"),
        *("exchange.unknown_key.nearest", "exchange.not_unique", "exchange.itself", "exchange.mandate_has"),
        *("exchange.mandate_lacks", "exchange.end_before_start", "characters.hidden"),
        *("exchange.no_such_day", "exchange.form_twice", "exchange.cannot_be_named", "symbol.foreign_letter"),
        *("phrase.bad_placeholder", "phrase.stray_brace", "phrase.unknown_form"),
        *("exchange.ends_early", "exchange.not_json", "exchange.control_in_json", "exchange.too_deep"),
        "exchange.control_character",
    }
)


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_the_schema_in_the_file_is_the_one_of_the_records() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", ["exchange/example.json", "sample/ctoc-cop-10.json"])
def test_the_files_that_come_with_the_program_follow_the_schema(
    validator: Draft202012Validator, path: str
) -> None:
    validator.validate(json.loads(Path(RESOURCES / path).read_text(encoding="utf-8")))


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_written_follows_the_schema(validator: Draft202012Validator, seed: int) -> None:
    validator.validate(json.loads(exchange_bytes_of(Inventor(seed).project())))


@pytest.mark.parametrize(
    "marked", [marked for marked, _, message in WRONG.values() if message not in BEYOND_A_SCHEMA]
)
def test_what_the_program_refuses_for_its_form_the_schema_refuses_too(
    validator: Draft202012Validator, marked: str
) -> None:
    document: Any = json.loads(marked.replace("§", ""), parse_int=lambda digits: int(digits[:30]))
    assert not validator.is_valid(document)


def test_nothing_may_be_given_as_null_where_it_may_be_left_out(validator: Draft202012Validator) -> None:
    content = document(bodies=COP[:-1] + ', "parent": null, "source": null, "tenure": null}')
    validator.validate(json.loads(content))
