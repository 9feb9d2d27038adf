import pytest

from desktop_app.importing.exchange.mistakes import MOST_KEPT, ExchangeError, nearest, path_text, shown
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.messages import sentences
from tests.importing.exchange.marked import COP, document, mistakes, only_mistake
from tests.importing.exchange.wrong_files import WRONG


@pytest.mark.parametrize(("marked", "path", "message"), WRONG.values(), ids=WRONG)
def test_a_mistake_is_shown_at_its_place(marked: str, path: str, message: str) -> None:
    assert only_mistake(marked) == (path, message)


@pytest.mark.parametrize("marked", [wrong[0] for wrong in WRONG.values()], ids=WRONG)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_mistake_has_a_sentence_with_all_its_values(marked: str, language: str) -> None:
    (mistake,) = mistakes(marked)
    said = sentences(language)[mistake.message][0].format(**mistake.values)
    assert said
    assert said.isprintable()
    assert len(said) < 600


def test_a_message_names_what_was_found_and_what_may_stand_there() -> None:
    (mistake,) = mistakes(document(mandates='{"key": "m", "number": "1", "kind": §"law"}'))
    assert mistake.values == {"found": "law", "allowed": "resolution, decision, article"}


def test_the_nearest_key_is_suggested() -> None:
    sessions = '{"key": "s", "body": §"copp", "ordinal": 1}'
    (mistake,) = mistakes(document(bodies=COP, sessions=sessions))
    assert mistake.values == {"key": "copp", "record": "body", "nearest": "cop"}


def test_all_mistakes_are_shown_in_the_order_of_the_file() -> None:
    marked = document(
        bodies='{"key": §"A", "kind": §"club", "parent": §"b", §"colour": 1}',
        sessions='{"key": "s", "body": "A", "ordinal": §0}',
    )
    assert [mistake.path for mistake in mistakes(marked)] == [
        "bodies[0].key",
        "bodies[0].kind",
        "bodies[0].parent",
        "bodies[0].colour",
        "sessions[0].ordinal",
    ]


def test_a_key_named_twice_in_a_list_is_shown() -> None:
    meeting = '{"key": "m", "body": "cop", "ordinal": 1, "status": "held"}'
    report = '{"key": "d", "type": "report", "meetings": ["m", §"m"]}'
    marked = document(bodies=COP, meetings=meeting, documents=report)
    assert only_mistake(marked) == ("documents[0].meetings[1]", "exchange.named_twice")


def test_a_mandate_whose_kind_is_wrong_is_not_blamed_for_more() -> None:
    marked = document(mandates='{"key": "m", "kind": §"law", "number": "1"}')
    assert only_mistake(marked)[1] == "exchange.unknown_choice"


def test_only_the_first_mistakes_are_kept_and_all_are_counted() -> None:
    places = ", ".join('{"key": "A"}' for _ in range(MOST_KEPT + 5))
    with pytest.raises(ExchangeError) as raised:
        read_exchange(document(places=places).encode())
    assert len(raised.value.mistakes) == MOST_KEPT
    assert raised.value.values == {"total": 2 * (MOST_KEPT + 5) - 1, "shown": MOST_KEPT}
    assert {mistake.message for mistake in raised.value.mistakes} == {"exchange.bad_key"}


def test_suggestions_are_not_looked_for_once_enough_mistakes_are_kept() -> None:
    places = ", ".join(f'{{"kez": "a{number}", "key": "a{number}"}}' for number in range(MOST_KEPT + 1))
    with pytest.raises(ExchangeError) as raised:
        read_exchange(document(places=places).encode())
    assert raised.value.values["total"] == MOST_KEPT + 1
    assert all(mistake.message == "exchange.unknown_field.nearest" for mistake in raised.value.mistakes)


def test_the_nearest_of_very_long_names_is_not_looked_for() -> None:
    assert nearest("a" * 1000, ["a" * 999]) is None
    assert nearest("sessoin", ["session", "mission"]) == "session"


def test_a_value_is_shown_short_and_on_one_line() -> None:
    assert shown({"a": 1}) == "{…}"
    assert shown([1]) == "[…]"
    assert shown(None) == "null"
    assert shown("a\n\u202e\ud800") == "a\\n\\u202e\\ud800"
    assert shown("я" * 100) == "я" * 60 + "…"
    assert [shown(value) for value in (True, 7, 1.5)] == ["true", "7", "1.5"]


def test_a_path_names_members_and_counts_items_from_nought() -> None:
    assert path_text(("bodies", 3, "parent")) == "bodies[3].parent"
    assert path_text(("a b", 0)) == '["a b"][0]'
    assert path_text(()) == ""
