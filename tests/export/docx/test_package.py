import io
import zipfile

from desktop_app.export.docx.package import Part, Relation, zipped


def archive() -> zipfile.ZipFile:
    part = Part("word/document.xml", "text/xml", b"<a/>", [Relation("styles", "urn:styles", "styles.xml")])
    return zipfile.ZipFile(io.BytesIO(zipped([part], [Relation("main", "urn:main", "word/document.xml")])))


def test_the_list_of_types_comes_first_and_relations_lie_beside_their_part() -> None:
    assert archive().namelist() == [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
    ]


def test_nothing_in_the_archive_depends_on_the_clock_or_the_system() -> None:
    entries = archive().infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}
