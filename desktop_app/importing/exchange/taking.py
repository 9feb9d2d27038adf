"""Takes a file into an open project, as a person asks for it."""

from dataclasses import dataclass

from desktop_app.domain.hidden_characters import made_visible
from desktop_app.importing.exchange.adding import add_to_session, existing_keys
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.languages.available import language
from desktop_app.operations.case_forms import propose_missing_forms
from desktop_app.storage.workspace import Workspace


@dataclass(frozen=True)
class Imported:
    """What an import did: records added, records that were there just so, case forms proposed."""

    added: int
    already_there: int
    proposed: int


def import_exchange(workspace: Workspace, content: bytes, name: str) -> Imported:
    """Takes a file called ``name`` into a project, as one change.

    Case forms that Russian names lack are proposed, each marked as unchecked. Raises what reading and adding
    raise; then the project is as before.
    """
    records = read_exchange(content, existing_keys(workspace.session))
    with workspace.change("change.import", file=made_visible(name)) as session:
        result = add_to_session(session, records)
        proposed = propose_missing_forms(result.added, language("ru"))
    return Imported(len(result.added), len(result.already_there), proposed)
