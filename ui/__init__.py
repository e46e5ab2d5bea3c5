"""The window: Qt, threads (only in session.py) and words for people (only here)."""
