"""Paragraphs that a note does without."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "left_out",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "note_id",
            sa.Integer(),
            sa.ForeignKey("note.id", name="fk_left_out_note_id_note", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.UniqueConstraint("note_id", "anchor", name="uq_left_out_note_id_anchor"),
        sqlite_autoincrement=True,
    )
