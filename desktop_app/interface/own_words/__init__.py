"""Writing in the note itself: the editor's own words, and what becomes of them when the facts change."""
