"""What is wrong or doubtful in the note that is shown: found while a person works, listed and counted."""
