"""A command line with a slip is answered in the language of the interface."""

import pytest

from desktop_app.command_line.arguments import parsed
from desktop_app.command_line.slips import UsageError, usage_error
from desktop_app.messages import explain


@pytest.fixture(autouse=True)
def _in_russian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "ru")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("export --sample", "Не хватает аргументов: -o/--output."),
        ("export -o note.docx", "Нужен один из этих аргументов: PROJECT --sample."),
        ("info a.zapiska b.zapiska", "Команда этого не знает: b.zapiska."),
        ("export --sample -o x --format pdf", "--format не может быть «pdf»; возможно: docx, text, html,"),
        ("export --sample -o", "После -o/--output должно стоять значение."),
        ("verify --json=yes a.zapiska", "--json не принимает значения, а указано «yes»."),
        ("export a.zapiska --sample -o x", "--sample и PROJECT нельзя указать вместе."),
        ("symbol --json --text", "--text и --json нельзя указать вместе."),
    ],
)
def test_a_slip_is_told_in_russian_with_the_form_of_the_command(line: str, sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        parsed(line.split())
    told = explain(caught.value)
    assert told.startswith(sentence)
    assert "usage: zapiska" in told


def test_a_short_name_that_fits_several_is_told_with_all_of_them() -> None:
    told = explain(usage_error("ambiguous option: --h could match --help, --holes", "usage: zapiska"))
    assert told == "«--h» может значить --help, --holes; напишите полностью. usage: zapiska"


def test_what_no_sentence_fits_is_told_as_it_was_said() -> None:
    assert explain(usage_error("strange", "usage: zapiska")) == "strange. usage: zapiska"
