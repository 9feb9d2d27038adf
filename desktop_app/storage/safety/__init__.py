"""What keeps the work safe when a disk, a program or a person fails it."""
