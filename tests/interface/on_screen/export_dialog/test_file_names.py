"""Names of files are made from the symbol, without what any file system refuses."""

import pytest

from desktop_app.interface.export_dialog.file_names import file_name, safe_stem

pytestmark = pytest.mark.screen


def test_a_name_is_the_symbol_with_its_language_and_ending() -> None:
    stem = safe_stem("CTOC/COP/2020/4")
    assert file_name(stem, "ru", "docx") == "CTOC_COP_2020_4-ru.docx"
    assert file_name(stem, "ar", "text") == "CTOC_COP_2020_4-ar.txt"


@pytest.mark.parametrize(
    ("typed", "stem"),
    [
        ('a<b>c:d"e/f\\g|h?i*j', "a_b_c_d_e_f_g_h_i_j"),
        ("S/RES/87\u00a0(1950)", "S_RES_87 (1950)"),
        ("  записка \t 4.. ", "записка 4"),
        ("a\x00b\x1fc\u202ed\ud800e", "a_b c_d_e"),
        ("й", "й"),
        ("con", "_con"),
        ("LPT1.draft", "_LPT1.draft"),
        ("COM\u00b9", "_COM\u00b9"),
        ("CONIN$", "_CONIN$"),
        ("CONF", "CONF"),
        ("COM10", "COM10"),
        (" ... ", ""),
        ("", ""),
    ],
)
def test_what_file_systems_refuse_is_replaced(typed: str, stem: str) -> None:
    assert safe_stem(typed) == stem


def test_a_long_name_is_cut_between_letters() -> None:
    stem = safe_stem("ж" * 300)
    assert stem == "ж" * 100
    assert len(file_name(stem, "ru", "docx").encode()) < 255
