"""Shape. How the names of Afterbell's own files end."""

SEALED = ".afterbell"
CARD = ".afterbell-card"
WORDS = ".afterbell-words"
SEALED_EXPORT = ".tar.age"
"""The one that other programs know, too: it is not among `EVERY`."""
EVERY = (SEALED, CARD, WORDS)
