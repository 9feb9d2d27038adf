"""What a person can do to the records: one function an action, one labelled change each."""
