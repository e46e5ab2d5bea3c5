"""The journal: the list, and beside it the entry that is read or written."""
