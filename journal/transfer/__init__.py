"""Readers of other programs' journals, one format a file, and the errand that takes them in."""
