"""The made-up year in the window: its journal."""
