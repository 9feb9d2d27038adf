"""A text from before hidden characters were refused: the note is composed, and each is told with its name."""

from contextlib import closing

from desktop_app.composition.compose import compose
from desktop_app.composition.note import DoubtKind
from desktop_app.domain.records import Note
from desktop_app.interface.projects import sample_file
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace


def test_every_hidden_character_in_a_note_is_a_doubt_with_its_name_and_field() -> None:
    connection = sample_file().connection
    (body_id,) = connection.execute("SELECT id FROM body WHERE key = 'ctoc-wg4'").fetchone()
    connection.execute(
        "UPDATE text SET value = value || char(8203) WHERE body_id = ? AND language = 'en'", (body_id,)
    )
    with closing(Workspace(connection)) as workspace:
        note = workspace.session.query(Note).one()
        composed = compose(note, "en", record_finder(workspace.session))
    told = {
        (doubt.source.table, doubt.source.key, doubt.detail)
        for doubt in composed.doubts
        if doubt.kind is DoubtKind.HIDDEN_CHARACTER
    }
    assert told == {("body", "ctoc-wg4", "U+200B ZERO WIDTH SPACE")}
