"""The command that shows everything once: tour."""

from __future__ import annotations

from journal.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
