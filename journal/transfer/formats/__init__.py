"""Formats of journals, one a file: Afterbell's own and those of other programs."""
