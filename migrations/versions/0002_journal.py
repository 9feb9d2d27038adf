"""The journal: one row a step, one row for every row that a step changed."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "journal_step",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False, server_default="done"),
        sa.Column("undone_at", sa.String()),
        sa.Column("undone_by", sa.String()),
        sa.CheckConstraint("state IN ('done', 'undone', 'abandoned')", name="ck_journal_step_state"),
    )
    op.create_table(
        "journal_row",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "step_id",
            sa.Integer(),
            sa.ForeignKey("journal_step.id", name="fk_journal_row_step_id_journal_step", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("old", sa.String()),
        sa.Column("new", sa.String()),
        sa.CheckConstraint("old IS NOT NULL OR new IS NOT NULL", name="ck_journal_row_change"),
    )
    op.create_index("ix_journal_row_step_id", "journal_row", ["step_id"])
    op.create_index("ix_journal_row_table_name_row_id", "journal_row", ["table_name", "row_id"])
