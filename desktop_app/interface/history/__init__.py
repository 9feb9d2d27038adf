"""What happened to a record: the steps of its journal in words, and the way back of a single field."""
