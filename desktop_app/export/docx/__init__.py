"""The note as a Word file, built part by part as the United Nations lays its documents out."""

from desktop_app.export.docx.word_file import write

__all__ = ["write"]
