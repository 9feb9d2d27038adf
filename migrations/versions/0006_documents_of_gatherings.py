"""Documents are looked up by their meeting and by their session, for every line of the tree."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_index("ix_document_meeting_meeting_id", "document_meeting", ["meeting_id"])
    op.create_index("ix_document_session_id", "document", ["session_id"])
