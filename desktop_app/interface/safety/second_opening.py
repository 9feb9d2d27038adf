"""A project that is opened a second time on this computer: the window that has it comes to the front."""

from pathlib import Path

from desktop_app.storage.safety.holding import machine_name, present_holder


def is_shown_elsewhere(project: Path) -> bool:
    """Whether another program on this machine has the project, and has just shown its window."""
    holder = present_holder(project)
    if holder is None or holder.machine != machine_name() or holder.is_this_process:
        return False
    # Loads a part of Qt that no other start needs.
    from desktop_app.interface.safety.front import ask_to_front  # noqa: PLC0415

    return ask_to_front(project)
