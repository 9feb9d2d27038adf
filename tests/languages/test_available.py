import subprocess
import sys

import pytest

from desktop_app.languages.available import UnknownLanguage, language
from desktop_app.languages.grammar import Language


def test_russian_is_found_by_its_code() -> None:
    russian: Language = language("ru")
    assert russian.code == "ru"


@pytest.mark.parametrize("code", ["xx", "", "RU", "rus"])
def test_a_code_that_is_not_there_is_refused_by_name(code: str) -> None:
    with pytest.raises(UnknownLanguage) as refusal:
        language(code)
    assert refusal.value.message == "language.unknown"
    assert refusal.value.values == {"code": code}


def _loaded_after(statement: str, module: str) -> bool:
    program = f"import sys; {statement}; print({module!r} in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stderr == ""
    return run.stdout.strip() == "True"


def test_no_language_is_loaded_before_it_is_asked_for() -> None:
    module = "desktop_app.languages.russian.language"
    assert not _loaded_after("import desktop_app.languages.available", module)
    assert _loaded_after("from desktop_app.languages.available import language; language('ru')", module)


@pytest.mark.parametrize(
    "statement",
    [
        "import desktop_app.languages.russian.language",
        "from desktop_app.languages.available import language; language('ru').typography('в Вене')",
    ],
)
def test_russian_without_proposals_does_not_load_the_morphological_library(statement: str) -> None:
    assert not _loaded_after(statement, "pymorphy3")


def test_the_first_proposal_loads_the_morphological_library_without_a_warning() -> None:
    statement = (
        "import warnings; warnings.simplefilter('error');"
        "from desktop_app.languages.available import language; language('ru').propose_forms('Совет')"
    )
    assert _loaded_after(statement, "pymorphy3")
