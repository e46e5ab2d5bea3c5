"""Words that the journal's disk would not take: elsewhere, and on their way home."""
