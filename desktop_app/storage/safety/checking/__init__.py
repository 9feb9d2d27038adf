"""Whether a project file is sound: its structure, the rules of its records, its journal, its search index."""
