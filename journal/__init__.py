"""The journal: everything Afterbell knows and does, without a window."""
