"""Entries on their way to friends, and what friends sent on its way in."""
