"""The made-up year in the window: its journal, and the band above it."""
