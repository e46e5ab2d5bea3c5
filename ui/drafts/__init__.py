"""What is typed anywhere but in the entry editor: fields that keep it, and the line that says so."""

from ui.drafts.fields import DraftField as DraftField
from ui.drafts.fields import DraftLine as DraftLine
from ui.drafts.fields import DraftNote as DraftNote
from ui.drafts.keeper import DraftAt as DraftAt
from ui.drafts.keeper import Keeper as Keeper
