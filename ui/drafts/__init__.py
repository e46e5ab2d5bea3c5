"""What is typed anywhere but in the entry editor: fields that keep it, and the line that says so."""

from ui.drafts.fields import DraftField, DraftLine, DraftNote
from ui.drafts.keeper import DraftAt, Keeper

__all__ = ["DraftAt", "DraftField", "DraftLine", "DraftNote", "Keeper"]
