"""Findings that an editor has decided to leave as they are, each with the reason."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "ignored_finding",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "note_id",
            sa.Integer(),
            sa.ForeignKey("note.id", name="fk_ignored_finding_note_id_note", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False, server_default=""),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("ignored_on", sa.Date(), nullable=False),
        sa.UniqueConstraint(
            "note_id", "rule", "finding", "language", name="uq_ignored_finding_note_id_rule_finding_language"
        ),
        sa.CheckConstraint("length(trim(rule)) > 0", name="ck_ignored_finding_rule_not_empty"),
        sa.CheckConstraint("length(trim(finding)) > 0", name="ck_ignored_finding_finding_not_empty"),
        sa.CheckConstraint("length(trim(reason)) > 0", name="ck_ignored_finding_reason_not_empty"),
        sa.CheckConstraint(
            "language = '' OR language GLOB '[a-z][a-z]*'", name="ck_ignored_finding_language_or_all"
        ),
        sqlite_autoincrement=True,
    )
