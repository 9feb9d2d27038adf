"""The digits of a note's Arabic issue.

A column is added and the table stays: rebuilding it would take its triggers with it.
"""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.execute(
        "ALTER TABLE note ADD COLUMN digits VARCHAR(40) DEFAULT 'western' NOT NULL"
        " CONSTRAINT ck_note_digits CHECK (digits IN ('western', 'eastern'))"
    )
