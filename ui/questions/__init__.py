"""Questions that more than one page or sheet asks."""
