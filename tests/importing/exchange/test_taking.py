from desktop_app.importing.exchange.taking import Imported, import_exchange
from desktop_app.paths import RESOURCES
from desktop_app.storage.workspace import Workspace

SAMPLE = (RESOURCES / "sample" / "ctoc-cop-10.json").read_bytes()


def test_an_import_is_one_named_step(workspace: Workspace) -> None:
    imported = import_exchange(workspace, SAMPLE, "sample.json")
    assert imported.added > 0
    assert imported.already_there == 0
    assert workspace.undo_label is not None
    assert (workspace.undo_label.key, workspace.undo_label.values) == (
        "change.import",
        {"file": "sample.json"},
    )


def test_importing_a_file_again_adds_nothing_and_leaves_no_step(workspace: Workspace) -> None:
    first = import_exchange(workspace, SAMPLE, "sample.json")
    assert import_exchange(workspace, SAMPLE, "again.json") == Imported(0, first.added, 0)
    workspace.undo()
    assert workspace.undo_label is None
