"""Paragraphs of the editor's own words.

Columns are added and the table stays: rebuilding it would take its triggers with it.
"""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    for name in ("is_own", "after_meetings"):
        op.execute(f"ALTER TABLE section_paragraph ADD COLUMN {name} BOOLEAN DEFAULT '0' NOT NULL")
