"""What the window does for the safety of the project: backups, checks, and ways out of bad days."""
