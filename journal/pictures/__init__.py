"""Picture bytes: what they are, and which are pictures."""
