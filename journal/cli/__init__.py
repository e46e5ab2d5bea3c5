"""The command line: every main deed without a window, a module for each group of deeds."""
