"""The command of looking back: review, which makes the year's book."""

from __future__ import annotations

from journal.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
