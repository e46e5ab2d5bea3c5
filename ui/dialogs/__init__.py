"""Questions that take more than a sentence, one a file."""
