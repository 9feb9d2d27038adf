"""The note as it will be exported, as a page that follows every change."""
