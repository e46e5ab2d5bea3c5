"""Shape. How the names of Afterbell's own files end."""

SEALED = ".afterbell"
CARD = ".afterbell-card"
WORDS = ".afterbell-words"
EVERY = (SEALED, CARD, WORDS)
