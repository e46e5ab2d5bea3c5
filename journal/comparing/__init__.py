"""Two copies of one journal: read beside one another, compared by entry, brought together with nothing lost."""
