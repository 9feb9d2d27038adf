"""The commands of ``zapiska``. What a command does not need, it does not import."""
