from collections.abc import Callable

from desktop_app.domain.records import Body
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace


def test_a_record_is_found_by_table_and_key(
    workspace: Workspace, furnish: Callable[[Workspace], None]
) -> None:
    furnish(workspace)
    find = record_finder(workspace.session)
    found = find("body", "wg-1")
    assert isinstance(found, Body)
    assert found is find("body", "wg-1")


def test_what_is_not_there_is_none(workspace: Workspace) -> None:
    find = record_finder(workspace.session)
    assert find("body", "none") is None
    assert find("text", "wg-1") is None
