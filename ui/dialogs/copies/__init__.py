"""Two copies of one journal: which entries differ and how, and bringing them together."""

from ui.dialogs.copies.sheet import CompareCopiesSheet as CompareCopiesSheet
